import type { Index } from './index.ts'
import type { Matches } from './matches.ts'
import type { Stretch } from './phrases.ts'

/**
 * How much each feature of a stretch of text says, tried on questions in three languages: the share of the question
 * that is answered, the share of the text that answers, and how alike both are letter by letter.
 */
const weights = { cover: 3, text: 0.3, cosine: 2.5, shared: 2, rare: 1 }

/** A word in few texts tells more than one in many. */
export const rarity = (total: number, texts: number): number => Math.log(1 + total / (0.5 + texts))

/** What both parts of a compound are worth, standing apart: "Reparatur von Fahrrädern". */
export const inParts = 0.88

export interface Judged {
  readonly score: number
  /** How well each word of the question is answered, 0 … 1. */
  readonly qualities: readonly number[]
  /** How well its head alone, and what stands before the head. */
  readonly heads: readonly number[]
  readonly modifiers: readonly number[]
}

/** Whether a word has in it what several words of the question name, one of them as its head. */
const meetIn = (word: number, n: number, matches: Matches): boolean => {
  let good = 0
  let some = 0
  for (let i = 0; i < n; i += 1) {
    const quality = matches.quality(word, i)
    if (quality >= 0.8) good += 1
    if (quality >= 0.4) some += 1
  }
  return good > 0 && some > 1
}

/** The features of one stretch of text, weighed: of a phrase, or of all phrases of one text. */
export const judge = (
  index: Index,
  matches: Matches,
  { first, end, length }: Stretch,
  worth: readonly number[],
): Judged => {
  const n = worth.length
  const total = index.living()
  const qualities = new Array<number>(n).fill(0)
  const heads = new Array<number>(n).fill(0)
  const modifiers = new Array<number>(n).fill(0)
  let dot = 0
  let shared = 0
  let trigrams = 0
  let matched = 0
  let all = 0
  for (let at = first; at < end; at += 1) {
    const word = index.wordAt(at)
    const weight = rarity(total, index.vocabulary.texts(word))
    all += weight
    trigrams += index.vocabulary.trigrams(word)
    dot += matches.dot(word)
    shared += matches.shared(word)
    let best = 0
    // "Kerzen aus Bienenwachs" are all of "Bienenwachskerzen": its head is there, so the rest is no chance.
    const together = n > 1 && meetIn(word, n, matches)
    for (let i = 0; i < n; i += 1) {
      const found = matches.quality(word, i)
      if (found === 0) continue
      const quality = together && found >= 0.4 ? Math.max(found, 0.8) : found
      if (quality > best) best = quality
      if (quality > (qualities[i] ?? 0)) qualities[i] = quality
      const part = matches.part(word, i)
      if (part === 1 && quality > (heads[i] ?? 0)) heads[i] = quality
      if (part === 2 && quality > (modifiers[i] ?? 0)) modifiers[i] = quality
    }
    matched += weight * best
  }
  let covered = 0
  let sum = 0
  for (let i = 0; i < n; i += 1) {
    if ((heads[i] ?? 0) > 0 && (modifiers[i] ?? 0) > 0) qualities[i] = Math.max(qualities[i] ?? 0, inParts)
    covered += (worth[i] ?? 0) * (qualities[i] ?? 0)
    sum += worth[i] ?? 0
  }
  const cosine = Math.min(1, dot / Math.sqrt(matches.length * length))
  const union = Math.max(1, trigrams + matches.trigrams - shared)
  const score =
    (weights.cover * (covered / sum) +
      weights.text * (matched / all) +
      weights.cosine * cosine +
      weights.shared * Math.min(1, shared / union) +
      weights.rare * Math.min(1, dot / matches.length)) /
    (weights.cover + weights.text + weights.cosine + weights.shared + weights.rare)
  return { score, qualities, heads, modifiers }
}
