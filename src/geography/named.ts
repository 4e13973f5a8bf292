import { keyOf } from './keys.ts'
import { isOrdinary } from './ordinary.ts'
import { type Place, placesOfKey } from './places.ts'

/** What a text calls a place. */
export interface Named {
  /** As it is written without an ending: "Lenti" of "Lentiben". */
  readonly name: string
  /** `from`: what comes from there, "Lüneburger". */
  readonly how: 'itself' | 'from'
  readonly inflected: boolean
  /** All places of that name, the largest first. */
  readonly places: readonly Place[]
  /** The word means something else, too ("Essen", "Berg"): a place only where more than the word tells so. */
  readonly ordinary: boolean
}

const shortest = 3 // letters that are left before an ending

/** German and Hungarian endings of places, folded, from long to short, each with what stands in their stead. */
const endings: readonly (readonly [RegExp, string, Named['how']])[] = [
  [/(?:isch(?:e[nrsm]?)?)$/, '', 'from'],
  [/(?:ner|er|ern)$/, 'en', 'from'],
  [/(?:er|ern)$/, '', 'from'],
  [/(?:er|ern)$/, 'e', 'from'],
  [/(?:beli|kornyeki)(?:ek|t)?$/, '', 'from'],
  [/(?:kornyeken|kornyekerol|kornyekere|kornyek)$/, '', 'itself'],
  [/(?:ban|ben|bol|bel|rol|rel|nal|nel|tol|tel|hoz|hez|nak|nek|ott|ett|tt)$/, '', 'itself'],
  [/(?:ba|be|ra|re|on|en|ig|ot|et|at)$/, '', 'itself'],
  [/(?:i|n|t)$/, '', 'itself'],
  [/s$/, '', 'itself'],
]

/** "Zalaegerszeggel": the last letter is doubled before "-val". */
const doubled = /(\p{L})\1(?:al|el)$/u

const bases = (key: string): readonly (readonly [string, Named['how']])[] => {
  const tries = endings.map(([ending, instead, how]) => [key.replace(ending, instead), how] as const)
  const found = [...tries, [key.replace(doubled, '$1'), 'itself'] as const]
  return found.filter(([base]) => base !== key && base.length > shortest)
}

/** What a text calls a place, as a whole: with its accents or without, in any case, with a German or Hungarian ending. */
export const placeNamed = (text: string): Named | undefined => {
  const key = keyOf(text)
  if (key.length < 2 || /^\d/.test(key)) return undefined
  for (const [base, how] of [[key, 'itself'] as const, ...bases(key)]) {
    const [first, ...others] = placesOfKey(base)
    if (first) {
      const places = [first, ...others]
      const inflected = base !== key
      const ordinary =
        isOrdinary(key, places, inflected) || (inflected && isOrdinary(base, places, inflected))
      return { name: first.name, how, inflected, places, ordinary }
    }
  }
  return undefined
}

/** Whether a text is the name of a place and hardly means anything else. */
export const isPlaceName = (text: string): boolean => placeNamed(text)?.ordinary === false
