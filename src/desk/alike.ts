import type { Organization } from '../domain/organization.ts'
import { similarTo } from '../domain/similar.ts'
import { fold } from '../fold.ts'

const beginning = 4 // letters by which words are compared at all
const common = 20 // partners who share a word that tells nothing: "Hof", "Tischlerei"

/** Those that are called alike, each pair once. Only who shares the beginning of a telling word is looked at. */
export const likePairs = (
  all: readonly Organization[],
): readonly (readonly [Organization, Organization])[] => {
  const known = new Map<string, Organization[]>()
  const keysOf = ({ name }: Organization) =>
    new Set(
      fold(name)
        .split(/[^\p{L}\d]+/u)
        .map((word) => word.slice(0, beginning)),
    )
  for (const one of all)
    for (const key of keysOf(one)) if (key !== '') known.set(key, [...(known.get(key) ?? []), one])
  return all.flatMap((one) => {
    const near = [...keysOf(one)].flatMap((key) => known.get(key) ?? []).filter(({ id }) => id > one.id)
    const telling = near.filter((other) =>
      [...keysOf(other)].some((key) => keysOf(one).has(key) && (known.get(key)?.length ?? 0) <= common),
    )
    return similarTo(one, [...new Set(telling)]).map((other) => [one, other] as const)
  })
}
