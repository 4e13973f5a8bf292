import { nameKey, townKey, withoutForm } from './names.ts'
import type { Organization } from './organization.ts'

type Named = Pick<Organization, 'name' | 'town'>

const tooShort = 4 // letters of a word that tells nothing by itself
const alike = 0.6
const sameTogether = 0.9 // "Öko-Hof" and "Ökohof"

/** What a name is known by: its words without legal form, and without those that say where. */
const wordsOf = ({ name, town = '' }: Named): readonly string[] => {
  const places = new Set(townKey(town).split(' '))
  const words = withoutForm(nameKey(name)).bare.split(' ')
  const telling = words.filter((word) => word.length >= tooShort && !places.has(word))
  return telling.length > 0 ? telling : words
}

const pairs = (word: string): ReadonlySet<string> =>
  new Set(Array.from(word.slice(1), (letter, i) => `${word[i]}${letter}`))

/** Dice's coefficient over pairs of letters: 1 is the same word, 0 shares none. */
const likeness = (a: string, b: string): number => {
  const [one, other] = [pairs(a), pairs(b)]
  if (one.size + other.size === 0) return a === b ? 1 : 0
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size)
}

/**
 * How alike two organizations are called, from 0 to 1: every word of the shorter name counts by the word of the longer
 * that is most like it; written together or apart, a name is the same. In another town it counts for less.
 */
export const likenessOf = (a: Named, b: Named): number => {
  const together = likeness(wordsOf(a).join(''), wordsOf(b).join(''))
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length)
  const words = short.map((word) => Math.max(...long.map((other) => likeness(word, other))))
  const mean = words.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length)
  // "Hof Tannen" is as like "Hof Tannenblick und Café" as it is long.
  const covered = (1 + short.length / Math.max(1, long.length)) / 2
  const apart = a.town !== undefined && b.town !== undefined && townKey(a.town) !== townKey(b.town)
  const best = Math.max(mean * covered, together >= sameTogether ? together : 0)
  return best * (apart ? 0.75 : 1)
}

/** Those that may be the same organization under another spelling, the most alike first. */
export const similarTo = <T extends Named>(named: Named, all: readonly T[]): readonly T[] =>
  all
    .map((one) => ({ one, score: likenessOf(named, one) }))
    .filter(({ score }) => score >= alike)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one)
