import type { Locale } from '../words.ts'
import { matchWords } from './match.ts'
import type { AskedWord } from './analyze.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the words of a question find in a network's vocabulary. */
export interface Matches {
  /** The words of the vocabulary worth following. */
  readonly words: readonly number[]
  /** The question's squared length in the space of grams, and how many trigrams it has. */
  readonly length: number
  readonly trigrams: number
  dot(word: number): number
  shared(word: number): number
  /** How well a word of the vocabulary answers the question's i-th, 0 … 1. */
  quality(word: number, i: number): number
  /** Which part of the question's i-th word it is: 1 the head of a compound, 2 what stands before it, else 0. */
  part(word: number, i: number): number
  /** In how many phrases the question's i-th word stands, in any form. */
  texts(i: number): number
}

/** Nobody's question has more words that matter; what comes behind them is not looked up. */
export const mostWords = 12

export const matchVocabulary = (
  vocabulary: Vocabulary,
  asked: readonly AskedWord[],
  locale: Locale,
  minLike: number,
): Matches => {
  const size = vocabulary.size()
  const dots = new Float32Array(size)
  const shared = new Float32Array(size)
  const slots = new Int32Array(size)
  const met: number[] = []
  const n = asked.length
  const qualities: number[] = []
  const parts: number[] = []
  const texts = new Float32Array(n)
  let slotCount = 0
  let length = 0
  let trigrams = 0
  const slotOf = (word: number) => {
    if (slots[word] === 0) {
      slotCount += 1
      slots[word] = slotCount
      for (let i = 0; i < n; i += 1) {
        qualities.push(0)
        parts.push(0)
      }
    }
    return (slots[word] ?? 1) - 1
  }
  const known = (word: string) => {
    const id = vocabulary.find(word)
    return id !== undefined && vocabulary.texts(id) > 0
  }
  const own = new Float32Array(size)
  const ownShared = new Float32Array(size)
  const follow = (folded: string, root: string, rows: readonly number[], least: number, scale: number) => {
    const touched: number[] = []
    const size2 = vocabulary.compare(folded, own, ownShared, (id) => touched.push(id))
    for (const id of touched) {
      const dot = own[id] ?? 0
      const like = dot / Math.sqrt(size2 * vocabulary.length(id))
      if (like >= minLike && vocabulary.texts(id) > 0) {
        const { quality, part } = matchWords({ asked: folded, root, found: vocabulary.wordOf(id), locale, like, known })
        if (quality >= least) {
          const slot = slotOf(id)
          for (const i of rows) {
            if (quality > (qualities[slot * n + i] ?? 0)) {
              qualities[slot * n + i] = quality
              parts[slot * n + i] = part
            }
            if (quality >= 0.95) texts[i] = (texts[i] ?? 0) + vocabulary.texts(id)
          }
        }
        if (scale > 0) {
          if (dots[id] === 0) met.push(id)
          dots[id] = (dots[id] ?? 0) + dot * scale
          shared[id] = (shared[id] ?? 0) + (ownShared[id] ?? 0)
        }
      }
      own[id] = 0
      ownShared[id] = 0
    }
    return size2
  }
  for (const [i, { folded, stem, weight }] of asked.entries()) {
    length += follow(folded, stem, [i], 0.1, weight) * weight
    trigrams += folded.length
    const next = asked[i + 1]
    // "Hack Schnitzel" is written in one word by others.
    if (next !== undefined) follow(folded + next.folded, folded + next.stem, [i, i + 1], 0.85, 0)
  }
  return {
    words: met,
    length,
    trigrams,
    dot: (word) => dots[word] ?? 0,
    shared: (word) => shared[word] ?? 0,
    quality: (word, i) => {
      const slot = slots[word] ?? 0
      return slot === 0 ? 0 : (qualities[(slot - 1) * n + i] ?? 0)
    },
    part: (word, i) => {
      const slot = slots[word] ?? 0
      return slot === 0 ? 0 : (parts[(slot - 1) * n + i] ?? 0)
    },
    texts: (i) => texts[i] ?? 0,
  }
}
