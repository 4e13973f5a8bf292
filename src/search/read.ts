import type { Locale } from '../words.ts'
import { type Analysis, analyze } from './analyze.ts'
import { isEverydayWord } from './lexicon.ts'
import { type Narrowing, narrow } from './places.ts'
import type { Book } from './shelf.ts'
import { standTogether } from './together.ts'

/** Whether a text has a word that everybody uses in this language. */
export const isEveryday = (text: string, locale: Locale): boolean =>
  analyze(text, locale).asked.some(({ folded }) => isEverydayWord(folded, locale))

/** The region, the town and the sector that a question is narrowed by. */
export const narrowed = ({
  region,
  town,
  sector,
}: Narrowing): Pick<Narrowing, 'region' | 'town' | 'sector'> => ({
  ...(region !== undefined && { region }),
  ...(town !== undefined && { town }),
  ...(sector !== undefined && { sector }),
})

/** What a text is narrowed by in the words of a network, and by places around it. */
export const narrowingIn = (book: Book, text: string): Narrowing =>
  narrow(
    text,
    book.gazetteer(),
    (words) => standTogether(book.index, words),
    (name) => book.spots().called(name),
  )

/** What is asked, where; or the `place` alone, where nothing else is. */
export const read = (
  book: Book,
  text: string,
  locale: Locale,
): { asked: Analysis; narrowing: Narrowing; place?: Narrowing } => {
  const narrowing = narrowingIn(book, text)
  const asked = analyze(narrowing.rest, locale)
  if (asked.asked.length > 0 || narrowing.rest === text) return { asked, narrowing }
  const { town, region, near } = narrowing
  return {
    asked: analyze(text, locale),
    narrowing: { rest: text },
    ...((town ?? region ?? near) !== undefined && { place: narrowing }),
  }
}

/** What is sought, without its phrasing and where it is to be; nothing where only a place is asked for. */
export const soughtIn = (book: Book, text: string, locale: Locale): string => {
  const { asked, place } = read(book, text, locale)
  return place ? '' : asked.words
}
