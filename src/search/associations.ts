import type { Lesson } from '../domain/lesson.ts'
import type { ContactGiven } from '../domain/response.ts'
import { type Locale, locales } from '../words.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokens.ts'

type Words = Pick<Lesson, 'asked' | 'found'>

/** What a network has learned: who asks for the one word may mean the other. */
export interface Association extends Words {
  readonly key: string
  /** How many partners asked so and got it. */
  readonly askers: number
  /** When the last of these answers was given. */
  readonly last: string
}

/** So many are followed; the weakest and oldest go first. */
export const mostAssociations = 500

/** From so many partners on it is no chance. */
const provenFrom = 2

/** What is proven by one partner alone is only offered as perhaps meant. */
const unprovenWorth = 0.5

/** Two words are joined, as others write them. */
const folded = (word: string): string =>
  tokenize(word)
    .map((token) => token.folded)
    .join('')

const rootOf = ({ word, locale }: Words['asked']): string => stem(folded(word), locale)

/** The same for every form of the two words. */
const pairKey = ({ asked, found }: Words): string => `${rootOf(asked)}>${rootOf(found)}`

/** What accepted answers teach, without what is struck off: the best proven first, then the newest. */
export const associationsOf = (
  answers: Iterable<Pick<ContactGiven, 'teaches' | 'owner' | 'organization' | 'state' | 'at'>>,
  struck: Iterable<Words>,
): readonly Association[] => {
  const off = new Set([...struck].map(pairKey))
  interface Pair {
    readonly words: Words
    readonly askers: Set<string>
    readonly last: string
  }
  const pairs = new Map<string, Pair>()
  for (const { teaches, state, at, ...two } of answers) {
    if (state !== 'accepted' || teaches === undefined) continue
    const asker = two[teaches.by]
    // Of a name that was forgotten nothing is left.
    if (asker === undefined || teaches.asked.word === '' || teaches.found.word === '') continue
    const key = pairKey(teaches)
    if (off.has(key)) continue
    const pair: Pair = pairs.get(key) ?? { words: teaches, askers: new Set(), last: at }
    pair.askers.add(asker)
    // It is called as it was last.
    pairs.set(key, at >= pair.last ? { ...pair, words: teaches, last: at } : pair)
  }
  return [...pairs]
    .map(
      ([
        key,
        {
          words: { asked, found },
          askers,
          last,
        },
      ]) => ({ key, asked, found, askers: askers.size, last }),
    )
    .toSorted((a, b) => b.askers - a.askers || b.last.localeCompare(a.last) || (a.key < b.key ? -1 : 1))
    .slice(0, mostAssociations)
}

export const isProven = ({ askers }: Pick<Association, 'askers'>): boolean => askers >= provenFrom

/** Other words for what is asked, as `thesaurusOf` takes them: from the one word to the other, and not back. */
export const learnedWords = (associations: readonly Association[]) => {
  const known = new Map<string, { folded: string; stem: string; locale: Locale; worth?: number }[]>()
  for (const { asked, found, askers } of associations) {
    const other = {
      folded: folded(found.word),
      stem: rootOf(found),
      locale: found.locale,
      ...(!isProven({ askers }) && { worth: unprovenWorth }),
    }
    // A word of the network is the same whatever language the question is in.
    const keys = new Set(locales.map((locale) => `${locale}/${stem(folded(asked.word), locale)}`))
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), other])
  }
  return (root: string, locale: Locale) => known.get(`${locale}/${root}`) ?? []
}
