import type { Group } from './groups.ts'
import type { Somebody, Work } from './persons.ts'

/** One of the people of an organization's rows. */
export interface Member {
  readonly somebody: Somebody
  readonly id: string
  readonly work: Work
  /** Whether the person's own data are decided here: once, in the first of the organizations. */
  readonly first: boolean
  /** All the organizations that these files name the person at. */
  readonly everywhere: readonly string[]
}

/** Who belongs to each group, in the order of its rows. */
export const gatherMembers = (
  everybody: readonly Somebody[],
  personOf: ReadonlyMap<Somebody, string>,
  organizationOf: ReadonlyMap<Group, string>,
): ReadonlyMap<Group, readonly Member[]> => {
  const all = everybody.flatMap((somebody) => {
    const id = personOf.get(somebody)
    const works = [...somebody.of]
    const everywhere = works.flatMap(([group]) => organizationOf.get(group) ?? [])
    return works.flatMap(([group, work], i) =>
      id === undefined ? [] : [{ group, member: { somebody, id, work, first: i === 0, everywhere } }],
    )
  })
  const found = new Map<Group, Member[]>()
  for (const { group, member } of all.toSorted((a, b) => a.member.work.at - b.member.work.at))
    found.set(group, [...(found.get(group) ?? []), member])
  return found
}
