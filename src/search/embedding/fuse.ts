import type { Entry } from '../entry.ts'
import type { Index } from '../index.ts'
import type { Ranked } from '../rank.ts'
import type { Piece } from './pieces.ts'

/** The texts nearest to a question, the nearest first, each entry once. */
export type Nearest = readonly (Pick<Piece, 'entry' | 'field' | 'of' | 'start'> & {
  /** 0 … 1 */
  readonly like: number
})[]

/** How little the first places of a list say beside the others: the usual constant of reciprocal rank fusion. */
const flat = 60

/** What is found by its meaning alone is worth so much at least, and so much more where it is the very same. */
const worth = { least: 0.28, more: 0.4 }

/** Where in the index the nearest texts stand that are allowed. */
const foundIn = (index: Index, nearest: Nearest, allowed: (entry: Entry) => boolean) => {
  const wanted = new Map(nearest.map((one) => [one.entry, one]))
  const found = new Map<string, Ranked>()
  for (let phrase = 0; phrase < index.phrases(); phrase += 1) {
    const entry = index.entry(index.entryOf(phrase))
    const near = entry && wanted.get(entry.id)
    if (entry === undefined || near === undefined || found.has(entry.id) || !allowed(entry)) continue
    const { field, of, start, end } = index.phrase(phrase)
    // A description is near as a whole: it is shown from where it begins.
    if (field !== near.field || of !== near.of || end <= near.start || start < near.start) continue
    const score = worth.least + worth.more * near.like
    found.set(entry.id, {
      entry,
      phrase,
      score,
      sure: false,
      sureness: 0,
      share: 0,
      near: true,
      answered: () => [],
    })
  }
  return found
}

/**
 * What letters found, fused with what is near by its meaning: by the ranks in both. What letters are sure of stays sure
 * and before the rest; what only the meaning finds may be what was meant, and is never sure.
 */
export const fused = (
  index: Index,
  lettered: (allowed: (entry: Entry) => boolean) => readonly Ranked[],
  nearest: Nearest | undefined,
): typeof lettered => {
  if (nearest === undefined || nearest.length === 0) return lettered
  const places = new Map(nearest.map(({ entry }, place) => [entry, place]))
  const part = (place: number | undefined) => (place === undefined ? 0 : 1 / (flat + place + 1))
  return (allowed) => {
    const ranked = lettered(allowed)
    const found = foundIn(index, nearest, allowed)
    const known = new Map(ranked.map((one, place) => [one.entry.id, place]))
    const all = [
      // What letters hardly found is shown by what is near.
      ...ranked.map((one) => (one.sure || one.near ? one : (found.get(one.entry.id) ?? one))),
      ...[...found.values()].filter(({ entry }) => !known.has(entry.id)),
    ]
    const both = ({ entry: { id } }: Ranked) =>
      part(known.get(id)) + (found.has(id) ? part(places.get(id)) : 0)
    // The order is new, the scores stay those that there are: what goes by them finds them in their measure.
    return [true, false].flatMap((sure) => {
      const those = all.filter((one) => one.sure === sure)
      const scores = those.map(({ score }) => score).toSorted((a, b) => b - a)
      return those
        .toSorted((a, b) => both(b) - both(a) || b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
        .map((one, i) => ({ ...one, score: scores[i] ?? one.score }))
    })
  }
}
