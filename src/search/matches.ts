import type { Locale } from '../words.ts'
import { doingIn } from './activities.ts'
import type { AskedWord } from './analyze.ts'
import { withRoom } from './columns.ts'
import { doubtful, matchWords, sureFrom } from './match.ts'
import { isMadeOfWords } from './meanings.ts'
import { meet, otherThan } from './meant.ts'
import { type Spelling, spellingsOf } from './spellings.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the words of a question find in a network's vocabulary. */
export interface Matches {
  /** The words of the vocabulary worth following. */
  readonly words: Int32Array
  /** The question's squared length in the space of grams, and how many trigrams it has. */
  readonly length: number
  readonly trigrams: number
  dot(word: number): number
  shared(word: number): number
  /** How well a word of the vocabulary answers the question's i-th, 0 … 1. */
  quality(word: number, i: number): number
  /** Which part of the question's i-th word it is: 1 the head of a compound, 2 what stands before it, else 0. */
  part(word: number, i: number): number
  /** How well it answers any of them. */
  best(word: number): number
  /** How well any word answers the question's i-th. */
  most(i: number): number
  /** In how many phrases the question's i-th word stands, in any form. */
  texts(i: number): number
}

/** Words that share fewer grams with a word of the question have nothing to do with it. */
const minLike = 0.05

export const matchVocabulary = (
  vocabulary: Vocabulary,
  asked: readonly AskedWord[],
  locale: Locale,
  synonymsFor: Thesaurus,
): Matches => {
  const scratch = vocabulary.scratch()
  const { dots, shared, own, ownShared, slots, touched, met } = scratch
  const n = asked.length
  const texts = new Float32Array(n)
  const bests = new Float32Array(n)
  let length = 0
  let slotCount = 0
  let metCount = 0

  const slotOf = (word: number) => {
    if (slots[word] === 0) {
      slotCount += 1
      slots[word] = slotCount
      scratch.qualities = withRoom(scratch.qualities, slotCount * n)
      scratch.parts = withRoom(scratch.parts, slotCount * n)
      scratch.qualities.fill(0, (slotCount - 1) * n, slotCount * n)
      scratch.parts.fill(0, (slotCount - 1) * n, slotCount * n)
    }
    return (slots[word] ?? 1) - 1
  }
  const words = new Map<string, boolean>()
  const known = (word: string) => {
    const before = words.get(word)
    if (before !== undefined) return before
    const is = vocabulary.find(word).some((id) => vocabulary.texts(id) > 0) || isMadeOfWords(word)
    words.set(word, is)
    return is
  }

  const follow = ({ text, root, locale: tongue, rows, least, worth, scale }: Spelling) => {
    let count = 0
    const doing = doingIn(text)
    const pair = {
      asked: text,
      root,
      doing,
      locale: tongue,
      known,
      found: '',
      foundRoot: '',
      foreign: false,
      like: 0,
    }
    // The stem of a word means what the word does.
    const typed = (rows.length === 1 && asked[rows[0] ?? 0]?.folded) || text
    const isOther = otherThan(vocabulary, typed, text, tongue)
    const squared = vocabulary.compare(text, own, ownShared, (id) => {
      touched[count] = id
      count += 1
    })
    for (let at = 0; at < count; at += 1) {
      const id = touched[at] ?? 0
      const dot = own[id] ?? 0
      const trigrams = ownShared[id] ?? 0
      own[id] = 0
      ownShared[id] = 0
      const like = dot / Math.sqrt(squared * vocabulary.length(id))
      if (like < minLike || vocabulary.texts(id) === 0) continue
      pair.found = vocabulary.wordOf(id)
      pair.foundRoot = vocabulary.stemOf(id, tongue)
      pair.like = like
      const its = vocabulary.tongueOf(id)
      pair.foreign = its !== undefined && its !== tongue
      const letters = matchWords(pair)
      const match = letters.quality >= sureFrom && isOther(id) ? { ...letters, quality: doubtful } : letters
      if (match.quality < least && scale === 0) continue
      const quality = match.quality * worth
      if (match.quality >= least) {
        const slot = slotOf(id) * n
        const { qualities, parts } = scratch
        for (const i of rows) {
          if (quality > (qualities[slot + i] ?? 0)) {
            qualities[slot + i] = quality
            parts[slot + i] = match.part
          }
          if (quality > (bests[i] ?? 0)) bests[i] = quality
          if (quality >= 0.95) texts[i] = (texts[i] ?? 0) + vocabulary.texts(id)
        }
      }
      if (dots[id] === 0) {
        met[metCount] = id
        metCount += 1
      } else if (scale === 0) continue
      dots[id] = (dots[id] ?? 0) + dot * (scale || worth * 0.1)
      shared[id] = (shared[id] ?? 0) + trigrams
    }
    return squared
  }
  const squares = new Float32Array(n)
  for (const spelling of spellingsOf(asked, locale, synonymsFor)) {
    const squared = follow(spelling)
    length += squared * spelling.scale
    if (spelling.scale > 0) squares[spelling.rows[0] ?? 0] = squared
  }
  // What means the same counts as if its letters were as like as its meaning.
  const mean = (folded: string, rows: readonly number[], weight: number, square: number) =>
    meet(vocabulary, folded, locale, (id, { quality, part }, like) => {
      // Of two words, joined, no part is asked for.
      if (vocabulary.texts(id) === 0 || (rows.length > 1 && part !== 0)) return
      const slot = slotOf(id) * n
      for (const i of rows) {
        if (quality > (bests[i] ?? 0)) bests[i] = quality
        if (quality <= (scratch.qualities[slot + i] ?? 0)) continue
        scratch.qualities[slot + i] = quality
        scratch.parts[slot + i] = part
      }
      if (dots[id] === 0) {
        met[metCount] = id
        metCount += 1
      }
      const dot = like * weight * Math.sqrt(square * vocabulary.length(id))
      if (dot <= (dots[id] ?? 0)) return
      dots[id] = dot
      shared[id] = Math.max(shared[id] ?? 0, like * Math.sqrt(folded.length * vocabulary.trigrams(id)))
    })
  for (const [i, { folded, weight }] of asked.entries()) {
    mean(folded, [i], weight, squares[i] ?? 0)
    const next = asked[i + 1]
    if (next !== undefined)
      mean(
        folded + next.folded,
        [i, i + 1],
        Math.max(weight, next.weight),
        (squares[i] ?? 0) + (squares[i + 1] ?? 0),
      )
  }

  const { qualities, parts } = scratch
  const slotted = (column: Float32Array | Uint8Array) => (word: number, i: number) => {
    const slot = slots[word] ?? 0
    return slot === 0 ? 0 : (column[(slot - 1) * n + i] ?? 0)
  }
  return {
    words: met.subarray(0, metCount),
    length,
    trigrams: asked.reduce((sum, { folded }) => sum + folded.length, 0),
    dot: (word) => dots[word] ?? 0,
    shared: (word) => shared[word] ?? 0,
    quality: slotted(qualities),
    part: slotted(parts),
    best: (word) => {
      const slot = slots[word] ?? 0
      let best = 0
      for (let i = 0; slot > 0 && i < n; i += 1) best = Math.max(best, qualities[(slot - 1) * n + i] ?? 0)
      return best
    },
    most: (i) => bests[i] ?? 0,
    texts: (i) => texts[i] ?? 0,
  }
}
