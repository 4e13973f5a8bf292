import type { Locale } from '../words.ts'
import type { AskedWord } from './analyze.ts'
import type { Entry, Field } from './entry.ts'
import type { Index } from './index.ts'
import { type Matches, matchVocabulary } from './matches.ts'
import { sureFrom } from './match.ts'


export interface Ranked {
  readonly entry: Entry
  readonly phrase: number
  /** 0 … 1 */
  readonly score: number
  readonly sure: boolean
  /** Whether a word of its text, folded, is one of those that matched. */
  matched(folded: string): boolean
}

/** From here on a word is shown as one that matched. */
const shownFrom = 0.33

/** How much a field's match is worth, and how much of that where the thing is only named there. */
const fieldWeights: Readonly<Record<Field, number>> = {
  title: 1,
  expertise: 1,
  details: 0.85,
  description: 0.85,
  name: 0.85,
  sector: 0.8,
  category: 0.5,
}

export const weights = { cover: 2.1, text: 0.3, cosine: 2.2, shared: 2.9, rare: 1.4, minLike: 0.05, beside: 0.7, candidates: 200 }

const compareRanked = (a: Ranked, b: Ranked): number =>
  //@@ Number(b.sure) - Number(a.sure) ||
  b.score - a.score ||
  (b.entry.at ?? '').localeCompare(a.entry.at ?? '') ||
  (a.entry.id < b.entry.id ? -1 : 1)

const rarity = (index: Index, texts: number) => Math.log(1 + index.phrases() / (0.5 + texts))

/** The phrases that share most with the question, by grams alone. */
const candidates = (index: Index, matches: Matches, allowed: (entry: Entry) => boolean): readonly number[] => {
  const dots = new Float32Array(index.phrases())
  const judged = new Uint8Array(index.entries().length)
  const met: number[] = []
  for (const word of matches.words) {
    const dot = matches.dot(word)
    for (let at = index.having.first(word); at >= 0; at = index.having.next(at)) {
      const phrase = index.having.valueAt(at)
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
  const close = Float32Array.from(met, (phrase) => (dots[phrase] ?? 0) / Math.sqrt(index.length(phrase)))
  if (met.length <= weights.candidates) return met
  const least = close.toSorted().at(-weights.candidates) ?? 0
  return met.filter((_, i) => (close[i] ?? 0) >= least)
}

interface Judged {
  readonly score: number
  readonly qualities: Float32Array
}

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

/** The features of one phrase, weighed. */
const judge = (index: Index, matches: Matches, phrase: number, worth: Float32Array): Judged => {
  const n = worth.length
  const qualities = new Float32Array(n)
  const heads = new Float32Array(n)
  const modifiers = new Float32Array(n)
  const [first, end] = index.words(phrase)
  let dot = 0
  let shared = 0
  let trigrams = 0
  let matched = 0
  let all = 0
  for (let at = first; at < end; at += 1) {
    const word = index.wordAt(at)
    const weight = rarity(index, index.vocabulary.texts(word))
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
    if ((heads[i] ?? 0) > 0 && (modifiers[i] ?? 0) > 0) qualities[i] = Math.max(qualities[i] ?? 0, 0.88)
    covered += (worth[i] ?? 0) * (qualities[i] ?? 0)
    sum += worth[i] ?? 0
  }
  const cosine = Math.min(1, dot / Math.sqrt(matches.length * index.length(phrase)))
  const union = Math.max(1, trigrams + matches.trigrams - shared)
  const w = weights
  const score =
    (w.cover * (covered / sum) +
      w.text * (matched / all) +
      w.cosine * cosine +
      w.shared * Math.min(1, shared / union) +
      w.rare * Math.min(1, dot / matches.length)) /
    (w.cover + w.text + w.cosine + w.shared + w.rare)
  return { score, qualities }
}

/** Every entry that has something of the question, best first; `sure` where it has the thing itself. */
export const rank = (
  index: Index,
  asked: readonly AskedWord[],
  locale: Locale,
  allowed: (entry: Entry) => boolean,
): readonly Ranked[] => {
  if (asked.length === 0 || index.phrases() === 0) return []
  index.settle()
  const matches = matchVocabulary(index.vocabulary, asked, locale, weights.minLike)
  const worth = Float32Array.from(asked, ({ weight }, i) => weight * (0.5 + rarity(index, matches.texts(i))))
  const best = new Map<number, { phrase: number; score: number }>()
  const judgements = new Map<number, Judged>()
  const judged = (phrase: number) => {
    const known = judgements.get(phrase) ?? judge(index, matches, phrase, worth)
    judgements.set(phrase, known)
    return known
  }
  for (const phrase of candidates(index, matches, allowed)) {
    const owner = index.entryOf(phrase)
    const score = judged(phrase).score * fieldWeights[index.fieldOf(phrase)]
    const known = best.get(owner)
    if (known === undefined || score > known.score) best.set(owner, { phrase, score })
  }
  const total = worth.reduce((sum, each) => sum + each, 0)
  const main = worth.indexOf(Math.max(...worth))
  const matched = (folded: string) => {
    const word = index.vocabulary.find(folded)
    return word !== undefined && asked.some((_, i) => matches.quality(word, i) >= shownFrom)
  }
  const ranked: Ranked[] = []
  for (const [owner, { phrase, score }] of best) {
    const entry = index.entry(owner)
    if (entry === undefined) continue
    const [first, end] = index.range(owner)
    const whole = Float32Array.from(judged(phrase).qualities)
    let beside = 0
    for (let other = first; other < end; other += 1) {
      if (other === phrase) continue
      const { qualities } = judged(other)
      for (let i = 0; i < whole.length; i += 1) {
        const more = (qualities[i] ?? 0) * (index.fieldOf(other) === 'category' ? 0.6 : 1) - (whole[i] ?? 0)
        if (more <= 0) continue
        beside += (more * (worth[i] ?? 0)) / total
        whole[i] = (whole[i] ?? 0) + more
      }
    }
    let surely = 0
    for (let i = 0; i < whole.length; i += 1) if ((whole[i] ?? 0) >= sureFrom) surely += worth[i] ?? 0
    const sure = (whole[main] ?? 0) >= sureFrom && surely / total >= 0.5
    ranked.push({ entry, phrase, score: Math.min(1, score + weights.beside * beside * 0.3), sure, matched })
  }
  return ranked.sort(compareRanked)
}
