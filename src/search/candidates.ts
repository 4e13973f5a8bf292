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
  const { dots, judged, met, close } = index.scratch()
  let count = 0
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
      if (dots[phrase] === 0) {
        met[count] = phrase
        count += 1
      }
      dots[phrase] = (dots[phrase] ?? 0) + dot
    }
  }
  const all = met.subarray(0, count)
  if (count <= most) return Array.from(all)
  const closeness = (phrase: number) => Math.fround((dots[phrase] ?? 0) / Math.sqrt(index.length(phrase)))
  for (let i = 0; i < count; i += 1) close[i] = closeness(all[i] ?? 0)
  const least = close.subarray(0, count).sort()[count - most] ?? 0
  // Where very many say the same, the newest of them.
  const chosen: number[] = []
  for (let i = 0; i < count && chosen.length < 2 * most; i += 1) {
    const phrase = all[i] ?? 0
    if (closeness(phrase) >= least) chosen.push(phrase)
  }
  return chosen
}
