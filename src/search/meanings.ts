import { type Locale, locales } from '../words.ts'
import { type Concept, theLexicon } from './lexicon.ts'

/**
 * Which part of a word means it: 0 the whole, 1 the head of a compound, 2 what stands before the head, 3 a head before
 * which nothing known stands, so that it may be none: "Platten" are no "Latten".
 */
export type Part = 0 | 1 | 2 | 3

export interface Meaning {
  readonly locale: Locale
  readonly concept: Concept
  readonly part: Part
  /** Of a head what stands before it. */
  readonly front?: string
}

const vowel = /[aeiouy]/
const least = 3

/** What stands before the head, with and without what joins both: "Zeitung" in "Zeitungsladen". */
const linking = /^(.{3,}?)(?:s|es|n|en|er|ern|e)$/

const frontMeanings = (front: string, locale: Locale): readonly Concept[] => {
  const { meanings } = theLexicon()
  const whole = meanings(front, locale, 0)
  if (whole.length > 0) return whole
  const bare = linking.exec(front)?.[1]
  const without = bare === undefined ? [] : meanings(bare, locale, 0)
  // "Schul" and "Kirsch" have lost a letter.
  return without.length > 0 ? without : meanings(`${front}e`, locale, 0)
}

/** What stands before many a thing and changes little of it: "Speisekartoffeln", "Biohonig". Folded. */
const describing = new Set(
  'speise bio oko natur haus hof land dorf rund gross klein alt neu frisch roh sommer winter fruh spat wild profi mini mobil elektro spezial standard regional'.split(
    ' ',
  ),
)

/** What the words of a compound mean, in one language: the longest known head whose front can stand. */
const split = (folded: string, locale: Locale): readonly Meaning[] => {
  const { meanings } = theLexicon()
  let only: readonly Meaning[] = []
  for (let at = least; at <= folded.length - least; at += 1) {
    const head = meanings(folded.slice(at), locale, 0)
    if (head.length === 0) continue
    const front = folded.slice(0, at)
    const before = frontMeanings(front, locale)
    const heads = head.map((concept) => ({ concept, locale, part: 1, front }) as const)
    if (before.length > 0 || describing.has(front))
      return [...heads, ...before.map((concept) => ({ concept, locale, part: 2 }) as const)]
    const canStand = folded.length - at >= 4 && vowel.test(front)
    if (only.length === 0 && canStand) only = heads.map((head) => ({ ...head, part: 3 as const }))
  }
  return only
}

/** What a word means in a language, by itself or else in its parts. Folded. */
export const meaningsIn = (folded: string, locale: Locale): readonly Meaning[] => {
  if (folded.length < least || /\d/.test(folded)) return []
  const whole = theLexicon().meanings(folded, locale, 1)
  if (whole.length > 0) return whole.map((concept) => ({ concept, locale, part: 0 }))
  return locale === 'en' || folded.length < 2 * least ? [] : split(folded, locale)
}

/** What a word means in a text of that language, or in any, where nobody says which one it is in. */
export const partsMeant = (folded: string, tongue?: Locale): readonly Meaning[] => {
  if (tongue !== undefined) return meaningsIn(folded, tongue)
  const all = locales.flatMap((locale) => meaningsIn(folded, locale))
  const whole = all.filter(({ part }) => part === 0)
  return whole.length > 0 ? whole : all
}

/** Whether a word, or each part of a compound, is one of everyday trade in any language: "Walnussholz" is no slip for "Walnussöl". */
export const isMadeOfWords = (folded: string): boolean =>
  locales.some((locale) => meaningsIn(folded, locale).some(({ part }) => part < 2))
