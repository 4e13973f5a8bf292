import type { Context } from '../context.ts'
import type { Listing } from '../domain/listing.ts'
import { asTitle, textIn, textsOf, withText } from '../domain/listing-text.ts'
import { languagesOf, type Network } from '../domain/network.ts'
import { isNothing } from '../field.ts'
import { unaccented } from '../fold.ts'
import type { Prepared } from '../form.ts'
import type { Input } from '../invocation.ts'
import { languageLabels } from '../network/room.ts'
import type { Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { languageCalled } from '../text/language-said.ts'
import { type Locale, locales } from '../words.ts'
import { edited } from './edited.ts'
import { languageWritten, missingLanguages } from './languages.ts'

type Said = { readonly title?: string | undefined; readonly details?: string | undefined }

/**
 * A listing whose text in this language is as somebody says it; what they do not say of it stays, and without a title it
 * goes. Throws a `Refusal` where that is the original.
 */
export const translated = (listing: Listing, language: Locale, said: Said): Listing => {
  const own = textsOf(listing).find(({ locale }) => locale === language)
  const gone = said.title !== undefined && isNothing(said.title)
  if (own?.of === 'original') {
    if (gone) throw new Refusal('original', own.title)
    return edited(listing, said, language)
  }
  const title = gone ? undefined : (said.title ?? own?.title)
  if (title === undefined) return withText(listing, language, undefined)
  const details =
    said.details === undefined ? own?.details : isNothing(said.details) ? undefined : said.details
  return withText(listing, language, { title: asTitle(title), ...(details !== undefined && { details }) })
}

/**
 * What a listing is published with. All texts of the one that it repeats go along, as long as it is called the same; where
 * somebody wants it without what all would read, only what they have seen.
 */
export const textsToPublish = (
  { title, details, without }: Said & { readonly title: string; readonly without?: 'contact' | undefined },
  context: Pick<Context<'member'>, 'reader' | 'writes'>,
  before?: Listing,
): Pick<Listing, 'title' | 'details' | 'locale' | Locale> => {
  const text = { title: asTitle(title), ...(details !== undefined && { details }) }
  const shown = before && textIn(before, context.reader)
  if (before === undefined || shown?.title !== text.title || without !== undefined)
    return { ...text, locale: languageWritten(text, context) }
  const again = withText(before, shown.of, text)
  return {
    title: again.title,
    ...(again.details !== undefined && { details: again.details }),
    ...(again.locale && { locale: again.locale }),
    ...Object.fromEntries(locales.flatMap((one) => (again[one] ? [[one, again[one]]] : []))),
  }
}

const behind =
  /^(?<listing>.+?)\s+(?:(?:auf|ins?|into|in|to)\s+)?(?<language>\p{L}+)(?:\s+(?:dazu|too|is))?$/iu

/** "Heu auf Ungarisch": in which language somebody means. */
export const meantLanguage = ({ listing: said = '', ...input }: Input): Input => {
  const named = said === '' ? {} : { listing: said }
  if (input.language !== undefined)
    return { ...input, ...named, language: languageCalled(unaccented(input.language)) ?? input.language }
  const { listing = said, language: word = '' } = behind.exec(said)?.groups ?? {}
  const language = languageCalled(unaccented(word))
  return { ...input, ...named, ...(language && { listing, language }) }
}

/**
 * What a form about a text begins with, and what it needs. Of two languages the one is known in which nothing stands yet.
 * Throws a `Refusal` where the network speaks another, and nothing stands in it.
 */
export const textToWrite = (
  { language: said }: Input,
  listing: Listing | undefined,
  network: Network,
  reader: Reader,
): Prepared => {
  const texts = listing ? textsOf(listing) : []
  const spoken = languagesOf(network)
  const all = locales.filter((one) => spoken.includes(one) || texts.some(({ locale }) => locale === one))
  const called = (one: Locale) => languageLabels[reader.locale][one]
  if (said !== undefined && all.every((one) => one !== said))
    throw new Refusal('otherLanguage', spoken.map(called).join(', '))
  const [only, ...others] = listing ? missingLanguages(listing, network, reader) : []
  const known = said === undefined && others.length === 0 ? only : undefined
  const own = texts.find(({ locale }) => locale === (said ?? known))
  return {
    choices: { language: all.map((one) => ({ value: one, label: called(one) })) },
    ...(known && { known: { language: known } }),
    // Where nothing stands yet, somebody else may be adding the same.
    ...((said ?? known) && {
      stands: {
        ...(own && { title: own.title }),
        ...(own?.details !== undefined && { details: own.details }),
      },
    }),
    needs: [...(said === undefined && known === undefined ? ['language'] : []), ...(own ? [] : ['title'])],
  }
}
