import type { Locale } from '../words.ts'
import { theLexicon } from './lexicon.ts'
import type { Match } from './match.ts'
import { meaningsIn, type Part } from './meanings.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What it is worth where a part of the question's word means what a part of the text's word does; of both: 0 the whole,
 * 1 the head of a compound, 2 what stands before it, 3 what may be a head. "Holz" asks for what "Eichenbohlen" are, and less for "Forstbedarf".
 */
const worths: Readonly<Record<Part, Readonly<Record<Part, number>>>> = {
  0: { 0: 0.85, 1: 0.75, 2: 0.42, 3: 0.56 },
  1: { 0: 0.5, 1: 0.45, 2: 0, 3: 0.4 },
  2: { 0: 0.42, 1: 0.3, 2: 0.42, 3: 0.25 },
  3: { 0: 0.5, 1: 0.45, 2: 0, 3: 0.4 },
}

/** Both parts of a compound are there: "Buchhandlung" where "Büchergeschäft" is asked for. */
const both = 0.8

/** What stands there in another language is read by fewer; and how much less alike it counts. */
const foreign = 0.81
const unlike = 0.6

/** How much of its quality a word counts for as if its letters were alike, where it only means the same. */
const soft = 0.7

/** Tells the words of a vocabulary that mean what a word of the question does, or a part of it; and how alike they count. */
export const meet = (
  vocabulary: Vocabulary,
  folded: string,
  locale: Locale,
  tell: (id: number, match: Match, like: number) => void,
): void => {
  const heads = new Map<number, number>()
  const fronts = new Map<number, number>()
  for (const { concept, part, front } of meaningsIn(folded, locale))
    for (const [answer, close] of theLexicon().answers(concept))
      vocabulary.meaning(answer, (id, found, tongue) => {
        const worth = tongue === locale ? close : close * foreign
        const say = (quality: number, of: Match['part']) =>
          tell(id, { quality, part: of }, soft * quality * (tongue === locale ? 1 : unlike))
        const asked = part === 3 ? 1 : part
        say(worths[part][found] * worth, asked)
        if (asked === 0) return
        const isHead = found !== 2
        if (front !== undefined && isHead && vocabulary.wordOf(id).startsWith(front))
          say(Math.min(both, worth), 0)
        const other = (asked === 1 ? fronts : heads).get(id)
        if (other !== undefined && (asked === 2 || isHead)) say(Math.min(both, 0.85 * other * worth), 0)
        const mine = asked === 1 ? heads : fronts
        if ((asked === 1) === isHead) mine.set(id, Math.max(mine.get(id) ?? 0, worth))
      })
}

/**
 * Whether a word that only sounds like the one that was typed, or like its stem, is known to be another: "Feste" is no
 * "festő", and "ajtó" not in "Tehénsajt".
 */
export const otherThan = (
  vocabulary: Vocabulary,
  typed: string,
  text: string,
  locale: Locale,
): ((id: number) => boolean) => {
  const itself = meaningsIn(text, locale)
  const means = new Set(
    (itself.length > 0 ? itself : meaningsIn(typed, locale)).flatMap(({ concept }) => [
      concept,
      ...theLexicon().answers(concept).keys(),
    ]),
  )
  return (id) => {
    if (means.size === 0 || (typed.length >= 4 && vocabulary.wordOf(id).includes(typed))) return false
    const found = vocabulary.meanings(id)
    const isOwn = found.some((one) => one.part === 0 && one.locale === locale)
    return found.length > 0 && !isOwn && !found.some(({ concept }) => means.has(concept))
  }
}
