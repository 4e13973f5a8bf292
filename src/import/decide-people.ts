import type { roles } from '../domain/person.ts'
import { decidePerson } from './decide-person.ts'
import { decideWork, isTakenOut } from './decide-work.ts'
import type { Member } from './members.ts'
import { workTexts } from './persons.ts'
import type { State } from './state.ts'
import type { Deciding, Wanted } from './unit.ts'

type Role = (typeof roles)[number]

const nothing: Wanted = { changes: [], relied: [], notes: [] }

/**
 * Who is contact and who deputy. The file's first and second are, unless somebody in Rundruf has made others that;
 * those whom a file once made it and no file names any more step down, so that nobody writes to who has left.
 */
const assignRoles = (state: State, organization: string, members: readonly Member[]) => {
  const named = new Set(members.map(({ id }) => id))
  const there = state.members(organization)
  const others = there.filter(({ value }) => !named.has(value.person))
  const isOfFile = ({ id, value }: (typeof others)[number]) =>
    state.last('membership', id).role === value.role
  // Where a partner has become part of this one, both of them may be the contact.
  const held = there.filter(({ value }) => named.has(value.person)).map(({ value }) => value.role)
  const fixed = new Set(others.filter((other) => !isOfFile(other)).map(({ value }) => value.role))
  for (const role of held) fixed.delete(role)
  const plain = members.filter(({ work }) => !work.deputy && work.role === undefined)
  const said = members.length > plain.length
  const inLine = [
    ...(fixed.has('contact') ? [] : (['contact'] as const)),
    ...(fixed.has('deputy') || said ? [] : (['deputy'] as const)),
  ]
  const roleOf = (member: Member): Role =>
    member.work.role ?? (member.work.deputy ? 'deputy' : (inLine[plain.indexOf(member)] ?? 'colleague'))
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
  // Whoever has been taken out takes no role from anybody.
  const belonging = members.filter(({ id }) => !isTakenOut(deciding, id, organization.id))
  const { roleOf, stepping } = assignRoles(deciding.state, organization.id, belonging)
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
