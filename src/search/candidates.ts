import type { Entry } from './entry.ts'
import type { Index } from './index.ts'
import { sureFrom } from './match.ts'
import type { Matches } from './matches.ts'

/** More phrases than these are not looked at closely. */
const most = 200

/** A word that stands nearly everywhere is only followed where it is more than alike. */
const common = 300
const telling = 0.4

/**
 * The phrases that share most with the question, by the grams of their words alone; those with the thing itself come
 * before those that only sound like it.
 */
export const candidatesOf = (
  index: Index,
  matches: Matches,
  allowed: (entry: Entry) => boolean,
): readonly number[] => {
  const { having } = index
  const { dots, judged } = index.scratch()
  const met: number[] = []
  for (const word of matches.words) {
    const best = matches.best(word)
    if (best < telling && index.vocabulary.texts(word) > common) continue
    const dot = matches.dot(word) * (best >= sureFrom ? 2 : 1)
    for (let at = having.first(word); at >= 0; at = having.next(at)) {
      const phrase = having.valueAt(at)
      const owner = index.entryOf(phrase)
      if (owner < 0) continue
      if (judged[owner] === 0) {
        const entry = index.entry(owner)
        judged[owner] = entry !== undefined && allowed(entry) ? 1 : 2
      }
      if (judged[owner] !== 1) continue
      if (dots[phrase] === 0) met.push(phrase)
      dots[phrase] = (dots[phrase] ?? 0) + dot
    }
  }
  if (met.length <= most) return met
  const close = Float32Array.from(met, (phrase) => (dots[phrase] ?? 0) / Math.sqrt(index.length(phrase)))
  const least = close.toSorted()[close.length - most] ?? 0
  // Where very many say the same, the newest of them.
  return met.filter((_, i) => (close[i] ?? 0) >= least).slice(0, 2 * most)
}
