import type { Locale } from '../words.ts'
import { isParticular } from './activities.ts'
import type { AskedWord } from './analyze.ts'
import { candidatesOf } from './candidates.ts'
import type { Entry, Field } from './entry.ts'
import { inParts, type Judged, judge, rarity } from './features.ts'
import type { Index } from './index.ts'
import { sureFrom } from './match.ts'
import { matchVocabulary } from './matches.ts'
import type { Thesaurus } from './thesaurus.ts'

export interface Ranked {
  readonly entry: Entry
  readonly phrase: number
  /** 0 … 1 */
  readonly score: number
  /** It is what was asked for. */
  readonly sure: boolean
  /** How likely the best one is what was asked for, 0 … 1, as tried on questions of which some have no answer. */
  readonly sureness: number
  /** How much of what was asked it surely has, 0 … 1. */
  readonly share: number
  /** It may be what was meant. */
  readonly near: boolean
  /** The words of the question that a word of its text, folded, answers. */
  answered(folded: string): readonly AskedWord[]
}

/** From here on an entry, or what it has of the question's main word, is worth a "did you mean". */
const nearFrom = 0.28
const soundsFrom = 0.33

/** From here on a word is shown as one that matched. */
const shownFrom = 0.33

/** Words of at most this weight say something of the thing, and not what it is. */
const besideTheThing = 0.6

/** How much a field's match is worth, and how much of that where the thing is only named there. */
const fieldWeights: Readonly<Record<Field, number>> = {
  title: 1,
  expertise: 0.95,
  details: 0.85,
  description: 0.85,
  name: 0.85,
  sector: 0.8,
  category: 0.5,
}

/** How much of what stands in an entry's other phrases counts. */
const besideWeight = 0.2

/** What stands first in a text is what it is about. */
const opening = 0.025

/** So many are looked at as a whole. */
const mostEntries = 50

interface Best {
  readonly phrase: number
  readonly score: number
}

const compareRanked = (a: Omit<Ranked, 'sureness'>, b: Omit<Ranked, 'sureness'>): number =>
  b.score - a.score ||
  (b.entry.at ?? '').localeCompare(a.entry.at ?? '') ||
  (a.entry.id < b.entry.id ? -1 : 1)

/**
 * Reads a question against an index. The answer gives every allowed entry that has something of it, best first, `sure`
 * where it has the thing itself; it holds until the index is asked or changed again.
 */
export const ranking = (
  index: Index,
  asked: readonly AskedWord[],
  locale: Locale,
  synonymsFor: Thesaurus = () => [],
): ((allowed: (entry: Entry) => boolean) => readonly Ranked[]) => {
  if (asked.length === 0 || index.phrases() === 0) return () => []
  index.settle()
  const matches = matchVocabulary(index.vocabulary, asked, locale, synonymsFor)
  // What only describes, and nobody here says, tells nothing: "nimmt", "mittelalterlich".
  const weights = asked.map(({ weight }, i) =>
    weight <= besideTheThing && matches.most(i) < shownFrom ? 0.25 * weight : weight,
  )
  const worth = weights.map((weight, i) => weight * (0.5 + rarity(index.living(), matches.texts(i))))
  const judgements = new Map<number, Judged>()
  const judged = (phrase: number) => {
    const known = judgements.get(phrase) ?? judge(index, matches, index.words(phrase), worth)
    judgements.set(phrase, known)
    return known
  }
  const total = worth.reduce((sum, each) => sum + each, 0)
  // Whom or what it is for need not stand in an offer.
  const telling = worth.map((each, i) => ((weights[i] ?? 0) > 0.3 ? each : 0))
  const allTelling = telling.reduce((sum, each) => sum + each, 0) || 1
  const main = worth.lastIndexOf(Math.max(...worth))
  /** The thing itself, and what stands beside it as another that will do. */
  const mains = asked.flatMap((word, i) =>
    i === main || (word.among && asked[main]?.among && (weights[i] ?? 0) >= 0.9 * (weights[main] ?? 0))
      ? [i]
      : [],
  )
  const answered = (folded: string) => {
    const ids = index.vocabulary.find(folded)
    const qualities = asked.map((_, i) => Math.max(0, ...ids.map((id) => matches.quality(id, i))))
    const best = Math.max(...qualities)
    return best >= shownFrom ? asked.filter((_, i) => qualities[i] === best) : []
  }
  const answersAny = (phrase: number): boolean => {
    const { first, end } = index.words(phrase)
    for (let at = first; at < end; at += 1) if (matches.best(index.wordAt(at)) > 0) return true
    return false
  }
  /** What the other phrases of an entry add to its best one: they complete the answer, as a description does. */
  const completed = (owner: number, { phrase, score }: Best): Omit<Ranked, 'entry' | 'sureness'> => {
    const own = judged(phrase)
    const [whole, heads, modifiers] = [[...own.qualities], [...own.heads], [...own.modifiers]]
    const [first, end] = index.range(owner)
    let beside = 0
    for (let other = first; other < end; other += 1) {
      if (other === phrase || !answersAny(other)) continue
      const { qualities, heads: head, modifiers: modifier } = judged(other)
      const share = index.fieldOf(other) === 'category' ? 0.6 : 1
      for (let i = 0; i < whole.length; i += 1) {
        if ((head[i] ?? 0) > 0) heads[i] = 1
        if ((modifier[i] ?? 0) > 0) modifiers[i] = 1
        const more = (qualities[i] ?? 0) * share - (whole[i] ?? 0)
        if (more <= 0) continue
        beside += (more * (worth[i] ?? 0)) / total
        whole[i] = (whole[i] ?? 0) + more
      }
    }
    let surely = 0
    for (let i = 0; i < whole.length; i += 1) {
      if ((heads[i] ?? 0) > 0 && (modifiers[i] ?? 0) > 0) whole[i] = Math.max(whole[i] ?? 0, 0.9 * inParts)
      if ((whole[i] ?? 0) >= sureFrom) surely += telling[i] ?? 0
    }
    const share = surely / allTelling
    // Who lends a thing does not mend it.
    const does = asked.every(({ folded }, i) => !isParticular(folded) || (whole[i] ?? 0) >= shownFrom)
    const text = index.text(phrase)
    const around = judge(index, matches, text, worth).score * fieldWeights[index.fieldOf(phrase)]
    const full = Math.min(1, (score + around) / 2 + besideWeight * beside + (text.opens ? opening : 0))
    const has = mains.some((i) => (whole[i] ?? 0) >= sureFrom)
    const sure = does && has && share >= 0.5 / mains.length
    return {
      phrase,
      score: full,
      sure,
      share,
      near: full >= nearFrom || surely > 0 || (whole[main] ?? 0) >= soundsFrom,
      answered,
    }
  }
  return (allowed) => {
    const best = new Map<number, Best>()
    for (const phrase of candidatesOf(index, matches, allowed)) {
      const owner = index.entryOf(phrase)
      const score = judged(phrase).score * fieldWeights[index.fieldOf(phrase)]
      const known = best.get(owner)
      if (known === undefined || score > known.score) best.set(owner, { phrase, score })
    }
    const found = [...best]
      .sort(([, a], [, b]) => b.score - a.score)
      .slice(0, mostEntries)
      .flatMap(([owner, found]) => {
        const entry = index.entry(owner)
        return entry === undefined ? [] : [{ entry, ...completed(owner, found) }]
      })
      .sort(compareRanked)
    const rare = rarity(index.living(), matches.texts(main))
    return found.map((one, i) => {
      // What is no better than another's is less sure to be it.
      const next = found.slice(i + 1).find(({ entry }) => entry.organization !== one.entry.organization)
      const gap = i === 0 ? 1 - (next?.score ?? 0) / one.score : 0
      return { ...one, sureness: 1 / (1 + Math.exp(4.9 - 5.7 * one.score - 2.4 * gap - 0.18 * rare)) }
    })
  }
}
