import { stateOf } from '../domain/listing.ts'
import { originalOf } from '../domain/listing-text.ts'
import type { Group } from './groups.ts'
import type { Member } from './members.ts'
import type { Note } from './note.ts'
import type { Table } from './read/table.ts'
import type { State } from './state.ts'
import type { WantedListing } from './wanted-listings.ts'

interface Compared {
  readonly state: State
  readonly tables: readonly Table[]
  readonly organizationOf: ReadonlyMap<Group, string>
  readonly members: ReadonlyMap<Group, readonly Member[]>
  readonly listings: readonly WantedListing[]
  readonly today: Temporal.PlainDate
}

const missingPeople = ({ state, organizationOf, members }: Compared): readonly string[] =>
  [...organizationOf].flatMap(([group, id]) => {
    if (!group.namesPeople) return []
    const named = new Set(members.get(group)?.map((member) => member.id))
    const gone = state
      .members(id)
      .filter(({ id: key, value }) => !named.has(value.person) && state.provenances.has(`membership/${key}`))
    return gone.map(({ value }) => {
      const name = state.people.get(value.person)?.value.name ?? value.person
      return `${name} (${state.organizations.get(id)?.value.name ?? id})`
    })
  })

/** What earlier files have brought and these no longer name. It stays; somebody should know. */
export const missingNotes = (compared: Compared): readonly Note[] => {
  const { state, tables, organizationOf, listings, today } = compared
  const has = (kind: Table['kind']) => tables.some((table) => table.kind === kind)
  const matched = new Set(organizationOf.values())
  const wanted = new Set(listings.map(({ id }) => id))
  const organizations = [...state.organizations.values()]
    .filter(
      ({ id, value }) =>
        value.left === undefined && !matched.has(id) && state.provenances.has(`organization/${id}`),
    )
    .map(({ value }) => value.name)
  const titles = [...state.listings.values()]
    .filter(
      ({ id, value }) =>
        !wanted.has(id) && stateOf(value, today) === 'open' && state.provenances.has(`listing/${id}`),
    )
    .map(({ value }) => originalOf(value).title)
  const found = [
    ...(has('organizations') ? [{ what: 'organization', names: organizations } as const] : []),
    ...(has('organizations') ? [{ what: 'person', names: missingPeople(compared) } as const] : []),
    ...(has('listings') ? [{ what: 'listing', names: titles } as const] : []),
  ]
  return found.filter(({ names }) => names.length > 0).map((one) => ({ key: 'missing', ...one }))
}
