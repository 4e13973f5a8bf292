import type { Block, Button } from '../card.ts'
import type { Context } from '../context.ts'
import type { Listing } from '../domain/listing.ts'
import { type ListingText, type TextOf, textIn, textsOf, withText } from '../domain/listing-text.ts'
import { languagesOf, type Network } from '../domain/network.ts'
import { listed, type Reader } from '../reader.ts'
import { languageOf } from '../search/guess-locale.ts'
import { type Locale, type Spoken, speak } from '../words.ts'

type Where = { readonly where: string }

const words = {
  inen: 'in English',
  inde: 'in German',
  inhu: 'in Hungarian',
  adden: 'Add English',
  addde: 'Add German',
  addhu: 'Add Hungarian',
  changeen: 'Change English',
  changede: 'Change German',
  changehu: 'Change Hungarian',
  outdated: ({ where }: Where) => `Still as it was before: ${where}.`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    inen: 'auf Englisch',
    inde: 'auf Deutsch',
    inhu: 'auf Ungarisch',
    adden: 'Auf Englisch dazu',
    addde: 'Auf Deutsch dazu',
    addhu: 'Auf Ungarisch dazu',
    changeen: 'Auf Englisch ändern',
    changede: 'Auf Deutsch ändern',
    changehu: 'Auf Ungarisch ändern',
    outdated: ({ where }) => `Noch wie bisher: ${where}.`,
  },
  hu: {
    inen: 'angolul',
    inde: 'németül',
    inhu: 'magyarul',
    adden: 'Angolul is',
    addde: 'Németül is',
    addhu: 'Magyarul is',
    changeen: 'Angolul módosítom',
    changede: 'Németül módosítom',
    changehu: 'Magyarul módosítom',
    outdated: ({ where }) => `Még a régi szöveg áll: ${where}.`,
  },
}

/** "auf Ungarisch": in which language something stands. */
export const tellLanguage = (locale: Locale, reader: Reader): string => speak(spoken, reader)[`in${locale}`]

/** Where a network speaks one language, nothing is said of languages. */
const hasSeveral = (network: Network): boolean => languagesOf(network).length > 1

/** The language that a listing is in, where that is not the reader's. */
export const tellForeign = (listing: Listing, network: Network, reader: Reader): string | undefined => {
  const { foreign } = textIn(listing, reader)
  return foreign && hasSeveral(network) ? tellLanguage(foreign, reader) : undefined
}

/** The language that a text tells beyond doubt. */
const surelyIn = ({ title, details = '' }: Pick<ListingText, 'title' | 'details'>): Locale | undefined => {
  const told = languageOf(`${title}. ${details}`)
  return told?.sure ? told.locale : undefined
}

/** The language that somebody has written in: what the text tells, where that is sure, else the one that they speak. */
export const languageWritten = (
  { title, details = '' }: Pick<ListingText, 'title' | 'details'>,
  { writes, reader }: Pick<Context<'member'>, 'writes' | 'reader'>,
): Locale => surelyIn({ title, details }) ?? writes ?? reader.locale

/**
 * A listing with one of its texts written anew; the original is in another language by then where it tells so, and no other
 * text is in that. Where it does not tell, and whoever writes reads another language, nobody knows which it is.
 */
export const rewritten = (
  listing: Listing,
  of: TextOf,
  text: Pick<ListingText, 'title' | 'details'>,
  reads?: Locale,
): Listing => {
  const now = withText(listing, of, text)
  if (of !== 'original') return now
  const told = surelyIn(text)
  if (told !== undefined) return now[told] ? now : { ...now, locale: told }
  if (reads === undefined || reads === now.locale) return now
  const { locale: _, ...unknown } = now
  return unknown
}

const button = (label: string, { id }: Listing, language: Locale): Button => ({
  label,
  call: { command: 'listing translate', input: { listing: id, language } },
})

/** The languages of a network that a listing does not stand in yet; an original that says nothing of it passes for the reader's. */
export const missingLanguages = (
  listing: Listing,
  network: Network,
  { locale }: Pick<Reader, 'locale'>,
): readonly Locale[] => {
  const there = textsOf(listing).map((text) => text.locale ?? locale)
  return hasSeveral(network) ? languagesOf(network).filter((one) => !there.includes(one)) : []
}

/** One tap adds what is missing. */
export const addingButtons = (listing: Listing, network: Network, reader: Reader): readonly Button[] => {
  const say = speak(spoken, reader)
  return missingLanguages(listing, network, reader).map((one) => button(say[`add${one}`], listing, one))
}

/** One tap changes each of the texts but this one; one in no known language has no name to be called by. */
const changingButtons = (listing: Listing, but: TextOf, reader: Reader): readonly Button[] => {
  const say = speak(spoken, reader)
  return textsOf(listing).flatMap(({ of, locale }) =>
    of === but || locale === undefined ? [] : [button(say[`change${locale}`], listing, locale)],
  )
}

/** What whoever a listing belongs to can do for readers of other languages: add their texts, and change them. */
export const languageButtons = (listing: Listing, network: Network, reader: Reader): readonly Button[] => [
  ...addingButtons(listing, network, reader),
  ...changingButtons(listing, textIn(listing, reader).of, reader),
]

/** What whoever has changed one text is told of the others, and how to change them; nothing where all is well. */
export const outdated = (
  before: Listing,
  now: Listing,
  reader: Reader,
): { readonly told: Block; readonly buttons: readonly Button[] } | undefined => {
  const [was, is] = [textIn(before, reader), textIn(now, reader)]
  const buttons = changingButtons(now, is.of, reader)
  if (buttons.length === 0 || (was.title === is.title && was.details === is.details)) return undefined
  const where = textsOf(now).flatMap(({ of, locale }) =>
    of === is.of || locale === undefined ? [] : [tellLanguage(locale, reader)],
  )
  return {
    told: { kind: 'text', line: speak(spoken, reader).outdated({ where: listed(where, reader) }) },
    buttons,
  }
}
