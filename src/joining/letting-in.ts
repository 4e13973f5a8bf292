import { type Join, joins } from '../domain/join.ts'
import { personKey } from '../domain/names.ts'
import type { Organization } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { namesVouched, settled, vouching } from '../domain/vouched.ts'
import { coordinatesAllOf } from '../person/visible.ts'
import type { Reader } from '../reader.ts'
import { type Change, drop, findAll, type Kept, replace, type View } from '../store.ts'
import { admission } from './joining.ts'

/**
 * Somebody of that name whom a list has named there, and who has not come into the chat so far. Whoever coordinates comes
 * in by a code alone: no partner's people can give anybody that right.
 */
const expectedThere = async (
  store: View,
  organization: string | undefined,
  name: string,
): Promise<Kept<Person> | undefined> => {
  if (organization === undefined) return undefined
  const works = await findAll(store, memberships, { where: { organization } })
  const found = await Promise.all(works.map(({ value }) => store.get(people, value.person)))
  return found.find(
    (kept) =>
      kept !== undefined &&
      kept.value.human === undefined &&
      kept.value.blocked === undefined &&
      !kept.value.coordinates &&
      personKey(kept.value.name) === personKey(name),
  )
}

/** Whether a list says no more of somebody than where they belong, and they have not been here before. */
const isBarelyNamed = ({ phone, mail, told, confirmed }: Person): boolean =>
  [phone, mail, told, confirmed].every((said) => said === undefined)

/**
 * Whether the word of whoever lets somebody in makes them one whom a list names: with that come all their partners, and
 * all that is held about them. A partner's people say so only where nothing else is at stake than their own partner.
 */
const mayIdentify = async (store: View, person: Person, by: Reader): Promise<boolean> => {
  if (await coordinatesAllOf(store, [person], by)) return true
  const works = await findAll(store, memberships, { where: { person: person.id } })
  return isBarelyNamed(person) && works.every(({ value }) => by.organizations.includes(value.organization))
}

/**
 * Who is let in: somebody new, or whoever a list has named there before, once and the same human. A list is no proof,
 * the word of whoever lets them in is, as far as it goes; for a name, too, where somebody has vouched for theirs: two who
 * came by nobody's word but their own vouch for nothing.
 */
export const letInto = async (
  store: View,
  network: string,
  kept: Kept<Person>,
  join: Join,
  by: { readonly caller: Pick<Person, 'id'>; readonly reader: Reader },
): Promise<{
  readonly person: Person
  readonly partner: Organization
  readonly changes: readonly Change[]
  /** Somebody of that name on a list, where it stays open whether both are one. */
  readonly namesake?: Person
}> => {
  const trusted = (await namesVouched(store, by.caller.id)).length > 0
  const called = (person: Person) => (trusted ? vouching(person, join.name) : settled(person))
  const { guest, ...inside } = called(kept.value)
  const listed =
    kept.value.human === undefined
      ? undefined
      : await expectedThere(store, join.organization, kept.value.name)
  const expected = listed && (await mayIdentify(store, listed.value, by.reader)) ? listed : undefined
  const person = expected?.value ?? inside
  const { partner, changes } = await admission(store, network, person.id, join)
  if (expected === undefined)
    return {
      person,
      partner,
      changes: [replace(kept, inside), ...changes],
      ...(listed && { namesake: listed.value }),
    }
  // Whoever only waited is that person from now on; somebody who is in already stays so besides.
  const others = guest ? await findAll(store, joins, { where: { person: kept.id } }) : []
  return {
    person,
    partner,
    changes: [
      replace(expected, called({ ...expected.value, human: kept.value.human })),
      ...(guest ? [drop(kept), ...others.filter(({ id }) => id !== join.id).map(drop)] : []),
      ...changes,
    ],
  }
}
