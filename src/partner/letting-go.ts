import type { Membership, Person } from '../domain/person.ts'
import { inside, memberships, people } from '../domain/person.ts'
import { settled } from '../domain/vouched.ts'
import { type Change, drop, findAll, type Kept, replace, type View } from '../store.ts'
import { mostGivenEnds } from './given-ends.ts'

/**
 * What ends with somebody's belonging to an organization. Whoever then belongs to none waits at the door: they keep
 * their own data and may ask to join another partner, and read nothing that is for partners.
 */
export const endBelonging = async (view: View, membership: Kept<Membership>): Promise<readonly Change[]> => {
  const person = await view.get(people, membership.value.person)
  const works = await findAll(view, memberships, { where: { person: membership.value.person } })
  const others = works.some(({ id }) => id !== membership.id)
  const stays =
    person === undefined || others || person.value.coordinates || person.value.blocked !== undefined
  return [drop(membership), ...(stays ? [] : [replace(person, { ...settled(person.value), guest: true })])]
}

/** The same, and what they gave of themselves in its name is given no longer. */
export const letGo = async (
  view: View,
  membership: Kept<Membership>,
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const { person, organization } = membership.value
  const ends = await mostGivenEnds(view, [person], now, (name) => name === organization)
  return [...ends, ...(await endBelonging(view, membership))]
}

/** The person as one who belongs to somebody again. */
export const letBackIn = (person: Kept<Person>): readonly Change[] =>
  person.value.guest ? [replace(person, inside(person.value))] : []
