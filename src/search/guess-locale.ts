import { type Locale, locales } from '../words.ts'
import { functionWords, isInNames, isSaidByAll } from './function-words.ts'
import { politeness } from './phrasing.ts'
import { type Token, tokenize } from './tokens.ts'

/** Longer texts are no questions: what comes behind is not read. */
export const mostLetters = 600
const fewWords = 3 // among which one that everybody says tells no language

/** Mentions, links and what platforms put in angle brackets: "<@everyone>" is no English. */
const unwritten = /<[^<>\s]+>|(?<!\S)@[\p{L}\p{N}_.-]+|https?:\/\/\S+/gu

type Points = Readonly<Record<Locale, number>>

const written = (text: string): string => text.slice(0, mostLetters).replace(unwritten, ' ')

const wordsIn = (text: string): readonly Token[] =>
  // "Ők" without its accent is what everybody says; the "s" of "Miller's" is no "és".
  tokenize(text).filter(
    ({ folded, start }) =>
      folded !== 'ok' && !(folded.length === 1 && /['’‘´`]/.test(text.charAt(start - 1))),
  )

/** What words tell that only one language has; one that it shares with another tells nothing. */
const tellingWords = (tokens: readonly Token[], weigh: (token: Token) => number): Points => {
  const points = { de: 0, en: 0, hu: 0 }
  for (const token of tokens) {
    const { folded } = token
    const [only, ...others] = locales.filter(
      (locale) => functionWords[locale].has(folded) || politeness[locale].has(folded),
    )
    if (only && others.length === 0) points[only] += weigh(token)
  }
  return points
}

/** What endings and letters tell; names have them, too, wherever they are written. */
const tellingLetters = (tokens: readonly Token[]): Points => {
  const text = tokens.map(({ surface }) => surface).join(' ')
  const ending = (shape: RegExp) => tokens.filter(({ folded }) => shape.test(folded)).length
  const letters = (shape: RegExp) => text.match(shape)?.length ?? 0
  return {
    de: ending(/(schaft|heit|keit|ung|ungen|lich|isch)$/) + 2 * letters(/[äß]/giu) + 0.2 * letters(/[öü]/giu),
    en: 0,
    hu:
      ending(/(sag|seg|ban|ben|nak|nek|szer|asz|esz|gy)$/) +
      2 * letters(/[őű]/giu) +
      0.8 * letters(/[áéíóú]/giu),
  }
}

const sum = (a: Points, b: Points): Points => ({ de: a.de + b.de, en: a.en + b.en, hu: a.hu + b.hu })

/** The language that has the most of at least so many points, well before every other. */
const most = (points: Points, fewest: number): Locale | undefined => {
  const [first, second] = locales.toSorted((a, b) => points[b] - points[a])
  if (first === undefined || second === undefined) return undefined
  return points[first] >= fewest && points[first] - points[second] >= 0.7 ? first : undefined
}

/** Which language a short text is in, for reading it; undefined where it does not tell. A name tells, too. */
export const guessLocale = (text: string): Locale | undefined => {
  const tokens = wordsIn(written(text))
  const words = tellingWords(tokens, ({ folded }) => (folded.length > 1 ? 3 : 1))
  return most(sum(words, tellingLetters(tokens)), 1)
}

/**
 * Which language somebody writes in. That is sure by words alone that belong to a language and to no name: "Tóth Jenő"
 * and "Hof an der Elbe" are written so by everybody. Words that names have, too, or that all say, tell little, and what letters tell,
 * which only words written small do, is never sure.
 */
export const languageOf = (text: string): { readonly locale: Locale; readonly sure: boolean } | undefined => {
  const tokens = wordsIn(written(text))
  const few = tokens.length <= fewWords
  const words = tellingWords(tokens, (token) => {
    const { folded } = token
    return folded.length === 1 || isInNames(folded) || (few && isSaidByAll(token)) ? 0.5 : 3
  })
  const sure = most(words, 1.5)
  if (sure) return { locale: sure, sure: true }
  const small = tokens.filter(({ surface }) => !/^\p{Lu}/u.test(surface))
  const likely = most(sum(words, tellingLetters(small)), 1)
  return likely && { locale: likely, sure: false }
}
