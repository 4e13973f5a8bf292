import { type Compared, comparing } from './bytes.ts'
import type { Nearest } from './fuse.ts'
import type { Marked } from './texts.ts'

/** The vectors of one network's texts, as far as there are any yet. */
export interface Book {
  readonly vectors: ReadonlyMap<string, Int8Array>
  put(mark: string, bytes: Int8Array): void
  /** What has been put since is found, too. */
  settle(): void
  /** Undefined where the service's vectors have another size by now. */
  nearest(question: Float32Array): Nearest | undefined
  bytes(): number
}

/** From here on a text is worth a "did you mean", and beside one that is much nearer it is not. */
const nearFrom = 0.35
const besideBest = 0.65
const mostNear = 50

export const createBook = (
  texts: readonly Pick<Marked, 'mark' | 'entry' | 'field' | 'of' | 'start'>[],
  kept: ReadonlyMap<string, Int8Array>,
): Book => {
  const vectors = new Map(kept)
  let compared: Compared | undefined
  return {
    vectors,
    put: (mark, bytes) => void vectors.set(mark, bytes),
    settle() {
      compared = comparing(vectors)
    },
    nearest(question) {
      compared ??= comparing(vectors)
      if (compared.dimensions !== question.length) return undefined
      const like = compared.with(question)
      const best = new Map<string, Nearest[number]>()
      for (const { mark, entry, field, of, start } of texts) {
        const its = Math.min(1, like.get(mark) ?? 0)
        if (its < nearFrom || its <= (best.get(entry)?.like ?? 0)) continue
        best.set(entry, { entry, field, ...(of && { of }), start, like: its })
      }
      const found = [...best.values()].toSorted((a, b) => b.like - a.like || (a.entry < b.entry ? -1 : 1))
      const least = besideBest * (found[0]?.like ?? 0)
      return found.filter((one) => one.like >= least).slice(0, mostNear)
    },
    bytes: () => vectors.size * (250 + (vectors.values().next().value?.length ?? 0)) + texts.length * 150,
  }
}
