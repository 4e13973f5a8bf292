import { type Account, accounts, sameHumans } from './domain/account.ts'
import { type Network, networks, regionsWithin } from './domain/network.ts'
import { moves, organizations } from './domain/organization.ts'
import { type Membership, memberships, type Person, people, roles } from './domain/person.ts'
import { places } from './domain/place.ts'
import { isReachable, personReader, placeReader, type Reader, standingOf } from './reader.ts'
import { findAll, followed, type Store, type View, within } from './store.ts'

/** Whom a notice names: never an address. */
export type Addressee =
  /** `at` is the account to be told, where that is not the one used last. */
  | { readonly person: string; readonly at?: string | undefined }
  /** `attention` is the person who asked or answered: first to be told, as on a letter. */
  | { readonly organization: string; readonly attention?: string | undefined }
  /** Who coordinates what is in this region, else the whole network. */
  | { readonly coordination: string | undefined }
  | { readonly place: string }

/** Who coordinates a region, before those who coordinate the whole network. */
export const coordinatorsOf = async (view: View, network: Network, region: string | undefined) => {
  const all = (await findAll(view, people, { where: { coordinates: true } })).map(({ value }) => value)
  const near = (person: Person) =>
    person.region !== undefined && region !== undefined
      ? regionsWithin(network, person.region).includes(region)
      : false
  return [...all.filter(near), ...all.filter(({ region: of }) => of === undefined)]
}

/** An organization's contact, else its deputy, else a colleague, else the coordinators as go-betweens. */
const peopleFor = async (
  view: View,
  network: Network,
  { organization, attention }: Extract<Addressee, { readonly organization: string }>,
): Promise<readonly Person[]> => {
  const members = await findAll(view, memberships, { where: { organization } })
  // Who has left hears nothing more of it.
  const rank = ({ person, role }: Membership) => (person === attention ? -1 : roles.indexOf(role))
  const inOrder = members.toSorted(({ value: a }, { value: b }) => rank(a) - rank(b))
  const own = await Promise.all(inOrder.map(({ value }) => view.get(people, value.person)))
  const { region } = (await view.get(organizations, organization))?.value ?? {}
  return [
    ...own.flatMap((kept) => (kept ? [kept.value] : [])),
    ...(await coordinatorsOf(view, network, region)),
  ]
}

const peopleBehind = async (
  view: View,
  network: Network,
  to: Exclude<Addressee, { readonly place: string }>,
): Promise<readonly Person[]> => {
  if ('organization' in to) return peopleFor(view, network, to)
  if ('person' in to) {
    const kept = await view.get(people, to.person)
    return kept ? [kept.value] : []
  }
  // That no region is meant is not written down in a store: what names nobody else names the coordination.
  return coordinatorsOf(view, network, to.coordination)
}

/** Everybody a notice may go to, each once, and each when those before cannot be reached. */
export const readersOf = async (
  store: Store,
  network: Network,
  to: Addressee,
): Promise<readonly { readonly to: Addressee; readonly reader: Reader }[]> => {
  if ('place' in to) return [{ to, reader: await placeReader(store, network, to.place) }]
  const found = await peopleBehind(within(store, network.id), network, to)
  const once = found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i)
  return Promise.all(
    once
      // Whoever is shut out is told nothing of what happens inside.
      .filter((person) => 'person' in to || standingOf(person) !== 'blocked')
      .map(async (person) => ({
        to: { person: person.id, ...('person' in to && to.at !== undefined && { at: to.at }) },
        reader: await personReader(store, network, person),
      })),
  )
}

/** What was stored to be read: by whom, whom its notice names, and when; without that, it may be of any time. */
export interface Owing {
  readonly to: Addressee | { readonly account: string }
  readonly named?: Addressee | undefined
  readonly network?: string | undefined
  readonly at?: string
}

/** Everybody whom a network knows by an account. */
const peopleAt = async (store: Store, network: string, account: string): Promise<readonly string[]> => {
  const human = (await store.get(accounts, account))?.value.human
  if (human === undefined) return []
  const same = await sameHumans(store, human)
  return (await findAll(store, people, { network, where: { human: { in: same } } })).map(({ id }) => id)
}

/**
 * Whether what was owed to a person because a notice named these is for that person still, hours later: whoever has meanwhile left the
 * organization, coordinates no more or has been shut out hears nothing of it. Where an organization became part of
 * another, the other's people hear it. Whoever is shut out hears of that, and nothing from before. A reply is theirs
 * whose account it goes to.
 */
export const isStillTheirs = async (
  store: Store,
  { to: one, named, network: id, at }: Owing,
): Promise<boolean> => {
  if (named === undefined || id === undefined || 'place' in named) return true
  if (!('person' in one || 'account' in one)) return true
  const network = (await store.get(networks, id))?.value
  if (network === undefined) return false
  const readers = 'account' in one ? await peopleAt(store, id, one.account) : [one.person]
  const view = within(store, id)
  if ('person' in named) {
    const known = await Promise.all(readers.map((person) => view.get(people, person)))
    const blocked = known.flatMap((kept) => kept?.value.blocked ?? [])
    return blocked.every((since) => at !== undefined && since <= at)
  }
  const to =
    'organization' in named
      ? { ...named, organization: await followed(view, moves, named.organization) }
      : named
  const found = await peopleBehind(view, network, to)
  return found.some((self) => readers.includes(self.id) && standingOf(self) !== 'blocked')
}

/** Where to reach a reader, the account used last first; nowhere, where a room is the network's no more. */
export const addressesOf = async (
  store: Store,
  to: Addressee,
  network: string | undefined,
): Promise<readonly string[]> => {
  if ('place' in to) return (await store.get(places, to.place))?.value.network === network ? [to.place] : []
  if (!('person' in to)) return []
  const human = (await store.get(people, to.person))?.value.human
  if (human === undefined) return []
  const found = await findAll(store, accounts, { where: { human: { in: await sameHumans(store, human) } } })
  const rank = ({ id }: Account) => (id === to.at ? 0 : 1)
  return found
    .map(({ value }) => value)
    .toSorted((a, b) => rank(a) - rank(b) || (a.used < b.used ? 1 : -1))
    .map(({ id }) => id)
}

/** Whether anybody of an organization reads what Rundruf writes to it. */
export const inChat = async (view: View, organization: string): Promise<boolean> => {
  const members = await findAll(view, memberships, { where: { organization } })
  const found = await Promise.all(members.map(({ value }) => view.get(people, value.person)))
  return found.some((kept) => kept !== undefined && isReachable(kept.value))
}
