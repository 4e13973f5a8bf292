import { type Addressee, inChat } from '../addressee.ts'
import type { Context } from '../context.ts'
import { type Join, joins } from '../domain/join.ts'
import { foundingKey, personKey } from '../domain/names.ts'
import { organizations } from '../domain/organization.ts'
import { type Person, people } from '../domain/person.ts'
import { namesVouched, settled } from '../domain/vouched.ts'
import { recordField } from '../field.ts'
import { idFrom } from '../id.ts'
import { freePersonId } from '../person/new-id.ts'
import { ownName } from '../person/own-name.ts'
import { type Change, changedTo, create, findAll, type Kept, unchanged, type View } from '../store.ts'

/** The partner somebody joins, by its number alone: whoever stands at the door is not told which there are. */
export const partnerAtDoor = () =>
  recordField({
    kind: organizations,
    refusal: ({ left }) => (left === undefined ? undefined : 'hasLeft'),
    title: ({ name }) => name,
    nameless: true,
    hidden: true,
  })

/** Who asks: known here already, or to become known with the commit, under an id that is the same for the same human. */
export const asking = async (
  { caller, human, network, store }: Pick<Context<'guest'>, 'caller' | 'human' | 'network' | 'store'>,
  said: string,
): Promise<Person> => {
  if (caller && !caller.guest) return caller
  const name = ownName(said, network)
  if (caller) return { ...settled(caller), name }
  return {
    id: await freePersonId(store, network.id, `person/${human}`),
    network: network.id,
    human,
    name,
    coordinates: false,
    guest: true,
    vouched: [],
  }
}

/** The change that puts a person down as they are now; where nothing about them is new, they must still be there. */
export const putPerson = async (store: View, person: Person): Promise<readonly Change[]> => {
  const kept = await store.get(people, person.id)
  if (kept === undefined) return [create(people, person)]
  const changes = changedTo(kept, person)
  return changes.length === 0 ? [unchanged(kept)] : changes
}

/** The number of a request: the same person asking for the same has the same, so asking twice is asking once. */
export const requestId = async (
  store: View,
  { network, person, organization, founds }: Omit<Join, 'id' | 'name' | 'at'>,
): Promise<string> => {
  const about = organization ?? (founds ? foundingKey(founds) : '')
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(network, `join/${person}/${about}`, attempt)
    const there = (await store.get(joins, id))?.value
    const same = there?.organization ?? (there?.founds ? foundingKey(there.founds) : '')
    if (there === undefined || (there.person === person && same === about)) return id
  }
}

/**
 * Whether somebody who is called so has been shut out, or was when they were known by it: a colleague's word is too
 * little then, and an open door is not open.
 */
export const isShutOut = async (store: View, name: string): Promise<boolean> => {
  const out = (await findAll(store, people)).filter(({ value }) => value.blocked !== undefined)
  const names = await Promise.all(
    out.map(async ({ id, value }) => [value.name, ...(await namesVouched(store, id))]),
  )
  return names.flat().some((one) => personKey(one) === personKey(name))
}

/** What these ask for, or others as them, by the address of an account alone: done with when they have come in. */
export const askedAs = (store: View, persons: readonly string[]): Promise<readonly Kept<Join>[]> =>
  findAll(store, joins, { where: { person: { in: persons } } })

/** Who decides a request: the organization's people, else the coordination of the region. */
export const decidersOf = async (
  store: View,
  { organization, region, guarded }: Pick<Join, 'organization' | 'region' | 'guarded'>,
): Promise<Addressee> =>
  organization !== undefined && !guarded && (await inChat(store, organization))
    ? { organization }
    : { coordination: region }
