import * as z from 'zod'
import { unaccented } from '../fold.ts'
import { type Locale, locales } from '../words.ts'
import type { Listing } from './listing.ts'

declare const unread: unique symbol
/** What somebody wrote in one language. It is no string, so that nothing shows it but by `textIn`: each reader gets theirs. */
export type Written = string | typeof unread
export const written = (): z.ZodType<Written, string> => z.string()

const further = z.object({ title: written(), details: written().optional() }).optional()
/** A field for each language: two who add one each do not touch the same, and each can be taken back alone. */
export const furtherTexts = { en: further, de: further, hu: further }

/** Which of a listing's texts: the one that it was published with, or the further one in a language. */
export type TextOf = 'original' | Locale
export interface ListingText {
  readonly title: string
  readonly details?: string
  readonly of: TextOf
  /** The language that it is in, where that is known. */
  readonly locale?: Locale
}

type Texts = Pick<Listing, 'title' | 'details' | 'locale' | Locale>

const textOf = ({ locale, ...listing }: Texts, of: TextOf): ListingText | undefined => {
  const said = of === 'original' ? listing : listing[of]
  const language = of === 'original' ? locale : of
  // Here, and nowhere else, what was written is read.
  return (
    said && {
      title: said.title as string,
      ...(said.details !== undefined && { details: said.details as string }),
      of,
      ...(language !== undefined && { locale: language }),
    }
  )
}

/** What a listing was published with, for what goes by those words and shows them to nobody in particular. */
export const originalOf = (listing: Texts): ListingText =>
  textOf(listing, 'original') ?? { title: '', of: 'original' }

/** All texts of a listing, the original first; none of a further one in the same language. */
export const textsOf = (listing: Texts): readonly ListingText[] => [
  originalOf(listing),
  ...locales.flatMap((one) => (one === listing.locale ? [] : (textOf(listing, one) ?? []))),
]

/** The text of a listing that a reader gets: in their language, else the original, which is `foreign` where it is known to be in another. */
export const textIn = (
  listing: Texts,
  { locale }: { readonly locale: Locale },
): ListingText & { readonly foreign?: Locale } => {
  const own = textsOf(listing).find((one) => one.locale === locale)
  if (own) return own
  const original = originalOf(listing)
  return { ...original, ...(original.locale !== undefined && { foreign: original.locale }) }
}

/** Whether one of a listing's titles is just this. */
export const isCalled = (listing: Texts, name: string): boolean =>
  textsOf(listing).some(({ title }) => unaccented(title) === unaccented(name))

/** As a title begins, however it was typed. */
export const asTitle = (said: string): string => said.charAt(0).toLocaleUpperCase() + said.slice(1)

/** A listing with one of its texts as it is to be; a further one goes where nothing is said. */
export const withText = (
  listing: Listing,
  of: TextOf,
  text: Pick<ListingText, 'title' | 'details'> | undefined,
): Listing => {
  const said = text && {
    title: text.title,
    ...(text.details !== undefined && { details: text.details }),
  }
  if (of === 'original') {
    const { details: _, ...others } = listing
    return said ? { ...others, ...said } : listing
  }
  const { [of]: _, ...others } = listing
  return said ? { ...others, [of]: said } : others
}
