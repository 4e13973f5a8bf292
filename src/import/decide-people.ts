import { memberships, type Person, people, type roles } from '../domain/person.ts'
import { create, replace } from '../store.ts'
import type { Group } from './groups.ts'
import { merge, type Texts } from './merge.ts'
import type { Note } from './note.ts'
import { type Somebody, type Work, workTexts } from './persons.ts'
import { sayingAnew } from './saying-anew.ts'
import type { State } from './state.ts'
import { keptNotes, type Piece, pickTexts, remember, withTexts } from './unit.ts'

type Role = (typeof roles)[number]

export interface Deciding {
  readonly state: State
  readonly network: string
  readonly prefer: 'rundruf' | 'file'
}
/** What is wanted of one of the people, or of a membership. */
export interface Wanted extends Piece {
  readonly notes: readonly Note[]
}

const nothing: Wanted = { changes: [], relied: [], notes: [] }

const textsOf = ({ name, phone, mail, language, coordinates }: Person): Texts => ({
  name,
  ...(phone !== undefined && { phone }),
  ...(mail !== undefined && { mail }),
  ...(language !== undefined && { language }),
  ...(coordinates && { coordinates: 'true' }),
})

/**
 * What the files say of a person. What stands in one cell may have come with the row of another partner: an empty one
 * empties it only where all their partners known from files, and of which they are still, have a row this time.
 */
const surelySaid = (state: State, { somebody, id, everywhere }: Member): Texts => {
  const { said } = somebody
  const known = [...state.provenances.keys()].filter((key) => key.startsWith(`membership/${id}:`))
  const still = known.filter((key) => state.memberships.has(key.slice('membership/'.length)))
  if (still.every((key) => everywhere.includes(key.slice(key.indexOf(':') + 1)))) return said
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
}

const decidePerson = ({ state, network, prefer }: Deciding, member: Member): Wanted => {
  const { id } = member
  const known = state.people.get(id)
  const last = state.last('person', id)
  const said = surelySaid(state, member)
  const merged = merge({ current: known ? textsOf(known.value) : {}, last, said, prefer, mark: state.mark })
  const { coordinates, ...texts } = merged.changes
  const remembered = remember(state, network, 'person', id, merged.last)
  const rights = coordinates === undefined ? (known?.value.coordinates ?? false) : coordinates === 'true'
  const granted = rights && known?.value.coordinates !== true
  const base = known?.value ?? { id, network }
  const imported = people.schema.parse({
    ...withTexts(base, { ...merged, changes: texts }),
    coordinates: rights,
  })
  const value = sayingAnew(imported, texts)
  const changed = known === undefined || Object.keys(merged.changes).length > 0
  return {
    changes: [...(changed ? [known ? replace(known, value) : create(people, value)] : []), ...remembered],
    relied: [],
    notes: [
      ...keptNotes(known?.value.name ?? value.name, merged.kept),
      ...(granted ? [{ key: 'coordinates', names: [value.name] } as const] : []),
    ],
  }
}

const decideWork = (
  { state, network, prefer }: Deciding,
  person: string,
  organization: string,
  said: Texts,
  named: string,
): Wanted => {
  const id = `${person}:${organization}`
  const known = state.memberships.get(id)
  // Somebody in Rundruf has said that this person no longer belongs there.
  if (known === undefined && state.provenances.has(`membership/${id}`) && prefer !== 'file')
    return {
      ...nothing,
      notes: keptNotes(named, [{ field: 'role', file: said.role ?? '', rundruf: '' }]),
    }
  const current = known ? pickTexts(known.value, ['function', 'role']) : {}
  const merged = merge({ current, last: state.last('membership', id), said, prefer, mark: state.mark })
  const base = known?.value ?? { id, network, person, organization }
  const changed = known === undefined || Object.keys(merged.changes).length > 0
  const value = memberships.schema.parse(withTexts(base, merged))
  return {
    changes: [
      ...(changed ? [known ? replace(known, value) : create(memberships, value)] : []),
      ...remember(state, network, 'membership', id, merged.last),
    ],
    relied: known ? [] : [state.people.get(person)].filter((kept) => kept !== undefined),
    notes: keptNotes(named, merged.kept),
  }
}

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
    const works = [...somebody.of].filter(([group]) => organizationOf.has(group))
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

/**
 * Who is contact and who deputy. The file's first and second are, unless somebody in Rundruf has made others that;
 * those whom a file once made it and no file names any more step down, so that nobody writes to who has left.
 */
const assignRoles = ({ state }: Deciding, organization: string, members: readonly Member[]) => {
  const named = new Set(members.map(({ id }) => id))
  const there = state.members(organization)
  const others = there.filter(({ value }) => !named.has(value.person))
  const isOfFile = ({ id, value }: (typeof others)[number]) =>
    state.last('membership', id).role === value.role
  // Where a partner has become part of this one, both of them may be the contact.
  const held = there.filter(({ value }) => named.has(value.person)).map(({ value }) => value.role)
  const fixed = new Set(others.filter((other) => !isOfFile(other)).map(({ value }) => value.role))
  for (const role of held) fixed.delete(role)
  const plain = members.filter(({ work }) => !work.deputy)
  const said = members.length > plain.length
  const inLine = [
    ...(fixed.has('contact') ? [] : (['contact'] as const)),
    ...(fixed.has('deputy') || said ? [] : (['deputy'] as const)),
  ]
  const roleOf = (member: Member): Role =>
    member.work.deputy ? 'deputy' : (inLine[plain.indexOf(member)] ?? 'colleague')
  const given = new Set(members.map(roleOf))
  const stepping = others.filter(
    (other) => isOfFile(other) && other.value.role !== 'colleague' && given.has(other.value.role),
  )
  return { roleOf, stepping }
}

/** Every member with its own changes, then those who step down. */
export const decidePeople = (
  deciding: Deciding,
  organization: { readonly id: string; readonly name: string },
  members: readonly Member[],
): readonly Wanted[] => {
  if (members.length === 0) return []
  const { roleOf, stepping } = assignRoles(deciding, organization.id, members)
  const decided = members.map((member): Wanted => {
    const { somebody, id, work, first } = member
    const named = `${somebody.name}, ${organization.name}`
    const person = first ? decidePerson(deciding, member) : nothing
    const membership = decideWork(deciding, id, organization.id, workTexts(work, roleOf(member)), named)
    return {
      changes: [...person.changes, ...membership.changes],
      relied: person.changes.length > 0 ? [] : membership.relied,
      notes: [...person.notes, ...membership.notes],
    }
  })
  const left = stepping.map(({ value }) => {
    const name = deciding.state.people.get(value.person)?.value.name ?? value.person
    return decideWork(
      deciding,
      value.person,
      organization.id,
      { role: 'colleague' },
      `${name}, ${organization.name}`,
    )
  })
  return [...decided, ...left]
}
