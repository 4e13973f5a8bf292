import { guessLocale } from './guess-locale.ts'
import type { Nearness } from './near.ts'
import { leading, trailing } from './place-cues.ts'
import type { Spot } from './spots.ts'
import type { Token } from './tokens.ts'

export type SpotCalled = (name: string) => Spot | undefined

/** In what other places of the surroundings stand behind: "in Uelzen", "um Uelzen", "20 km von Uelzen". */
const beside = new Set('in im bei beim nahe um near around within unweit raum umkreis umgebung'.split(' '))
/** Of these what hardly stands before anything but a place. */
const surely = new Set('nahe near unweit raum umkreis'.split(' '))
/** Behind which stands from where it is measured. */
export const measured = new Set('von um rund ab of from around'.split(' '))
const hungarianCase = /(?:ban|ben|b[oó]l|b[oő]l|r[oó]l|r[oő]l|n[aá]l|n[eé]l|t[oó]l|t[oő]l|on|en|ön|n)$/u

/** "Lenti 30 km-es körzetében", "Lentitől 20 km-re": in Hungarian the place stands before how far it is. */
const followsPlace = (range: readonly Token[]): boolean =>
  range.some(({ folded }) =>
    /^(?:korzet|sugar|belul|re$|tavolsag|kilometer(?:re|es)|km(?:re|es))/.test(folded),
  )

/** A place that no partner is in, of at most three words; what only looks like it needs more to be taken for one. */
export const spotAt = (
  tokens: readonly Token[],
  i: number,
  { near, spotCalled, text }: { near?: Nearness | undefined; spotCalled: SpotCalled; text: string },
): { readonly spot: Spot; readonly end: number } | undefined => {
  const [before, beforeThat] = [tokens[i - 1]?.folded ?? '', tokens[i - 2]?.folded ?? '']
  const isBehind = near?.ranges.some(([, end]) => end === i - 1 || end === i - 2) ?? false
  const follows = (words: ReadonlySet<string>) =>
    words.has(before) || (leading.has(before) && words.has(beforeThat))
  const cued = follows(beside) || (isBehind && follows(measured))
  for (const length of [3, 2, 1]) {
    const last = tokens[i + length - 1]
    if (!last) continue
    const next = tokens[i + length]?.folded ?? ''
    const range = near?.ranges.find(([first]) => first === i + length)
    const isBefore = trailing.has(next) || (range !== undefined && followsPlace(tokens.slice(...range)))
    const ends = hungarianCase.test(last.surface) && /^\p{Lu}/u.test(tokens[i]?.surface ?? '')
    if (!cued && !isBefore && !(ends && guessLocale(text) === 'hu')) continue
    const spot = spotCalled(text.slice(tokens[i]?.start, last.end))
    const capital = /^\p{Lu}/u.test(tokens[i]?.surface ?? '')
    const isSure = capital && (isBehind || isBefore || surely.has(before))
    if (!spot || (spot.ordinary && !isSure)) continue
    if (spot.inflected && !ends) continue
    return { spot, end: i + length }
  }
  return undefined
}
