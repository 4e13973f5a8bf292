import { kinOf } from './alike-words.ts'
import { pairId } from './apart.ts'
import { bareKey } from './names.ts'
import type { Organization } from './organization.ts'
import { alike, areApart, areReachedAlike, type Known, knownBy, likenessOfKnown } from './similar.ts'

export interface LikelyDuplicate {
  readonly one: Organization
  readonly other: Organization
  /** 0.6 … 1 */
  readonly score: number
}

interface Here {
  readonly of: Organization
  readonly known: Known
  readonly at: number
}

/** As one word: "Bio-Hof" is "Biohof". */
const joined = ({ words, place }: Known): string => words.filter((word) => !place.has(word)).join('')

/** Each by everything that it is called. */
const byName = (here: readonly Here[], namesOf: (known: Known) => Iterable<string>) => {
  const found = new Map<string, Here[]>()
  for (const each of here)
    for (const name of new Set(namesOf(each.known))) {
      const known = found.get(name)
      if (known) known.push(each)
      else found.set(name, [each])
    }
  return (names: Iterable<string>): readonly Here[] => [...names].flatMap((name) => found.get(name) ?? [])
}

/** For each those behind it that share anything with its name: whoever shares nothing cannot be like it. */
const createBehind = (here: readonly Here[]) => {
  const kin = kinOf([...new Set(here.flatMap(({ known }) => known.words))])
  const worded = byName(here, ({ words }) => words)
  const written = byName(here, (known) => [joined(known), ...known.words])
  const shortOf = ({ short }: Known) => [...short.keys()].filter((each) => kin.has(each))
  const shortened = byName(here, shortOf)
  return ({ known, at }: Here): readonly Here[] => {
    const sharing = new Set([
      ...worded(known.words.flatMap((word) => [...(kin.get(word) ?? [])])),
      ...written([joined(known)]),
      ...shortened(known.words),
      ...worded(shortOf(known)),
    ])
    return [...sharing].filter((other) => other.at > at)
  }
}

const beginningOf = ({ name }: Organization): string => bareKey(name).split(' ')[0] ?? ''

/** Whether one is called by the first word of the other alone: "Zimmerei" says somebody of "Zimmerei Düsterhöft". */
const isBeginning = (a: Organization, b: Organization): boolean =>
  beginningOf(a) === beginningOf(b) && [a, b].some((one) => bareKey(one.name) === beginningOf(one))

/**
 * Organizations of a network that may be one, the most alike first, but for pairs (`pairId`) that were told apart; where
 * both have somebody of one name (`sharing`, pairs, too), less of their own will do.
 */
export const likelyDuplicates = (
  all: readonly Organization[],
  toldApart: ReadonlySet<string>,
  sharing: ReadonlySet<string> = new Set(),
): readonly LikelyDuplicate[] => {
  const here = all
    .filter(({ left }) => left === undefined)
    .map((of, at): Here => ({ of, known: knownBy(of), at }))
  const behind = createBehind(here)
  return here
    .flatMap((a) =>
      behind(a).flatMap((b): readonly LikelyDuplicate[] => {
        // In two towns the names alone never suffice.
        if (areApart(a.known, b.known) && !areReachedAlike(a.known, b.known)) return []
        const pair = pairId(a.of.id, b.of.id)
        const least = sharing.has(pair) && isBeginning(a.of, b.of) ? alike : 0
        const score = Math.max(least, likenessOfKnown(a.known, b.known))
        return score < alike || toldApart.has(pair) ? [] : [{ one: a.of, other: b.of, score }]
      }),
    )
    .toSorted((a, b) => b.score - a.score || a.one.name.localeCompare(b.one.name))
}
