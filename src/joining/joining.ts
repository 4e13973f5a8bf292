import { type Addressee, inChat } from '../addressee.ts'
import type { Context } from '../context.ts'
import { type Join, joins } from '../domain/join.ts'
import { foundingKey, isSamePartner, nameKey, personKey, townKey, withoutForm } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { joinedAs, prospects } from '../domain/prospect.ts'
import { namesVouched, settled } from '../domain/vouched.ts'
import { recordField } from '../field.ts'
import { fold } from '../fold.ts'
import { idFrom } from '../id.ts'
import { stilled } from '../partner/pulse.ts'
import { freePersonId } from '../person/new-id.ts'
import { ownName } from '../person/own-name.ts'
import { Refusal } from '../refusal.ts'
import { type Change, create, findAll, type Kept, replace, unchanged, type View } from '../store.ts'

type Founded = Pick<Organization, 'name' | 'kind' | 'town'>
type Named = Pick<Organization, 'name' | 'town'>

/** The partner somebody joins, by its number alone: whoever stands at the door is not told which there are. */
export const partnerAtDoor = () =>
  recordField({
    kind: organizations,
    refusal: ({ left }) => (left === undefined ? undefined : 'hasLeft'),
    title: ({ name }) => name,
    nameless: true,
    hidden: true,
  })

/** Every partner that is there. */
export const partnersHere = async (store: View): Promise<readonly Kept<Organization>[]> =>
  (await findAll(store, organizations)).filter(({ value }) => value.left === undefined)

export const sameOf = (founded: Named, all: readonly Kept<Organization>[]): Kept<Organization> | undefined =>
  all.find(({ value }) => isSamePartner(value, founded))

/** The region of a town: the one that is called so, else that of another partner there. */
export const regionOf = (
  { regions }: Network,
  town: string | undefined,
  all: readonly Kept<Organization>[],
): string | undefined => {
  if (town === undefined) return undefined
  const wanted = townKey(town)
  const called = regions.find(({ name, also }) => [name, ...also].some((one) => fold(one) === fold(town)))
  const beside = all.find(({ value }) => value.region !== undefined && townKey(value.town ?? '') === wanted)
  return called?.name ?? beside?.value.region
}

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
  return JSON.stringify(kept.value) === JSON.stringify(person) ? [unchanged(kept)] : [replace(kept, person)]
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
 * Two who found the same at the same moment, with or without its legal form, choose the same id: the later one decides
 * again, and finds the first's.
 */
export const newPartner = async (
  store: View,
  network: string,
  founded: Founded,
  region: string | undefined,
): Promise<Organization> => {
  const about = foundingKey({ ...founded, name: withoutForm(nameKey(founded.name)).bare })
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(network, `partner/${about}`, attempt)
    if ((await store.get(organizations, id)) === undefined)
      return { id, network, ...founded, ...(region !== undefined && { region }) }
  }
}

/** What founds a partner: whoever had it in mind sees that it has come. */
export const founding = async (store: View, partner: Organization): Promise<readonly Change[]> => {
  return [create(organizations, partner), ...joinedAs(await findAll(store, prospects), partner)]
}

/** What lets a person into an organization, by an act; it is founded where it is not there yet. */
export const admission = async (
  store: View,
  { network, act }: { readonly network: string; readonly act: string },
  person: string,
  { organization, founds, region }: Pick<Join, 'organization' | 'founds' | 'region'>,
): Promise<{ readonly partner: Organization; readonly changes: readonly Change[] }> => {
  const known =
    organization !== undefined
      ? await store.get(organizations, organization)
      : founds && sameOf(founds, await partnersHere(store))
  if (organization !== undefined && known?.value.left !== undefined)
    throw new Refusal('hasLeft', known.value.name)
  const partner = known?.value ?? (founds && (await newPartner(store, network, founds, region)))
  if (partner === undefined) throw new Refusal('decided')
  // Read first: whoever else comes to the partner from here on makes the commit stale, so that one is the first.
  const still = await stilled(store, partner.id, network, act)
  const members = await findAll(store, memberships, { where: { organization: partner.id } })
  const id = `${person}:${partner.id}`
  const role = members.length === 0 ? 'contact' : 'colleague'
  const membership = { id, network, person, organization: partner.id, role } as const
  return {
    partner,
    changes: [
      still,
      ...(known ? [unchanged(known)] : await founding(store, partner)),
      ...(members.some((kept) => kept.id === id) ? [] : [create(memberships, membership)]),
    ],
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
