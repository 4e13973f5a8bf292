import { isEverydayWord } from '../search/lexicon.ts'
import { meaningsIn } from '../search/meanings.ts'
import { locales } from '../words.ts'

/** Whether everybody knows a word, folded, as a thing or a trade, in any of our languages. */
export const isEveryday = (folded: string): boolean =>
  locales.some((locale) => isEverydayWord(folded, locale))

const shortestCompound = 8 // letters: "Mehmet" is not made of mead

/** Families are called so, too, and things are not. */
const ofFamilies = /(?:mann|huber|meier|meyer|mayer|maier|berger|bacher|hofer|inger|ovic|ski)s?$/

/** Whether a word, folded, is a thing that everybody knows, or is made of such: "Zeltverleih". */
export const isKnownThing = (folded: string): boolean =>
  isEveryday(folded) ||
  (folded.length >= shortestCompound &&
    !ofFamilies.test(folded) &&
    locales.some((locale) => meaningsIn(folded, locale).length > 0))
