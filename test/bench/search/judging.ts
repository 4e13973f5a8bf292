import { megabytes, quantile } from '../measure.ts'
import type { Engine } from './engines.ts'
import type { LabelSet } from './label-set.ts'

const most = 10

export interface Judgement {
  readonly mrr: number
  readonly ndcg: number
  readonly recall: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly build: number
  /** Of the whole process after all questions, in MB. */
  readonly memory: number
  /** How sure the first answers were that are right, and those to questions that nobody can answer. */
  readonly rightly: readonly number[]
  readonly wrongly: readonly number[]
}

const gain = (rank: number): number => 1 / Math.log2(rank + 2)
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)

/** Asks an engine all questions of a set; means are over those that have an answer. */
export const judgeEngine = (engine: Engine, { texts, locale, questions }: LabelSet): Judgement => {
  const began = performance.now()
  const ask = engine(texts, locale)
  const build = performance.now() - began
  // Asked before, as in a bot that runs.
  for (const { text } of questions.slice(0, 100)) ask(text)
  const times: number[] = []
  const [mrr, ndcg, recall, rightly, wrongly]: number[][] = [[], [], [], [], []]
  for (const { text, right } of questions) {
    const start = performance.now()
    const found = ask(text).slice(0, most)
    times.push(performance.now() - start)
    const sureness = found[0]?.sureness ?? Number.NEGATIVE_INFINITY
    if (right.size === 0) {
      wrongly?.push(sureness)
      continue
    }
    const ranks = found.flatMap(({ id }, rank) => (right.has(id) ? [rank] : []))
    const possible = Math.min(most, right.size)
    mrr?.push(ranks[0] === undefined ? 0 : 1 / (ranks[0] + 1))
    ndcg?.push(sum(ranks.map(gain)) / sum(Array.from({ length: possible }, (_, rank) => gain(rank))))
    recall?.push(ranks.length / possible)
    if (ranks[0] === 0) rightly?.push(sureness)
  }
  const mean = (all: readonly number[] = []) => sum(all) / Math.max(1, all.length)
  return {
    mrr: mean(mrr),
    ndcg: mean(ndcg),
    recall: mean(recall),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    build,
    memory: megabytes(),
    rightly: rightly ?? [],
    wrongly: wrongly ?? [],
  }
}

/** How often a right first answer is surer than one to a question that nobody can answer. */
export const areaUnder = ({ rightly, wrongly }: Pick<Judgement, 'rightly' | 'wrongly'>): number => {
  const sorted = wrongly.toSorted((a, b) => a - b)
  const below = (value: number, orEqual: boolean) => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const each = sorted[middle] ?? 0
      if (orEqual ? each <= value : each < value) from = middle + 1
      else to = middle
    }
    return from
  }
  const wins = sum(rightly.map((value) => (below(value, false) + below(value, true)) / 2))
  return wins / (rightly.length * wrongly.length)
}

/** Where so many of the right first answers are kept as sure: which share of the others is given surely, too. */
export const surelyWrong = (
  { rightly, wrongly }: Pick<Judgement, 'rightly' | 'wrongly'>,
  kept: number,
): number => {
  const sorted = rightly.toSorted((a, b) => b - a)
  const from = sorted[Math.ceil(kept * sorted.length) - 1] ?? 0
  return wrongly.filter((value) => value >= from).length / wrongly.length
}
