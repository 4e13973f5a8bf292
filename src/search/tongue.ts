import { type Locale, locales } from '../words.ts'
import type { Entry } from './entry.ts'
import { guessLocale } from './guess-locale.ts'
import { theLexicon } from './lexicon.ts'
import { tokenize } from './tokens.ts'

/**
 * The language of a partner's text: what its small words and letters tell, else the one that knows most of its words;
 * undefined where that is none or several.
 */
const tongueOf = (text: string): Locale | undefined => {
  const guessed = guessLocale(text)
  if (guessed !== undefined) return guessed
  const words = tokenize(text)
  const known = (locale: Locale) =>
    words.filter(({ folded }) => theLexicon().meanings(folded, locale, 0).length > 0).length
  const [first, second] = locales
    .map((locale) => ({ locale, words: known(locale) }))
    .toSorted((a, b) => b.words - a.words)
  return first === undefined || first.words === second?.words ? undefined : first.locale
}

/** A sentence within a text of another language tells so by its own words. */
const telling = 3

/** Sectors and categories stand there in each language. */
const isNamed = ({ field }: Entry['texts'][number]) => field === 'sector' || field === 'category'

/** The languages that an entry is written in: of each phrase the one that it tells, else its text does, else all of them. */
export const tonguesOf = ({
  texts,
}: Entry): ((text: Entry['texts'][number], phrase: string) => Locale | undefined) => {
  const all = tongueOf(texts.flatMap((one) => (isNamed(one) ? [] : [one.text])).join('. '))
  const known = new Map(texts.map((one) => [one, tongueOf(one.text) ?? (isNamed(one) ? undefined : all)]))
  return (text, phrase) =>
    (tokenize(phrase).length >= telling ? guessLocale(phrase) : undefined) ?? known.get(text)
}
