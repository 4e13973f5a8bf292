import { stamp } from './clock.ts'
import { accounts, humans } from './domain/account.ts'
import { type Network, networks } from './domain/network.ts'
import { organizations } from './domain/organization.ts'
import { memberships, type Person, people } from './domain/person.ts'
import { type Place, places } from './domain/place.ts'
import { fold } from './fold.ts'
import { type Change, create, findAll, replace, Stale, type Store, within } from './store.ts'
import type { InEvery } from './words.ts'

/** Where everybody sits at one keyboard: who may be spoken for, and which rooms there are. */

const platform = 'console'
const addressOf = (person: string): string => `${platform}:${person}`
const strangerAddress = addressOf('stranger')

export interface Speaker {
  readonly address: string
  readonly name: string
  /** False for somebody whom no network knows. */
  readonly known: boolean
  /** Where this person belongs, if anywhere. */
  readonly organization?: string
}

export type Sought<T> =
  | { readonly found: T }
  | { readonly unknown: string; readonly some: readonly string[] }
  | { readonly ambiguous: string; readonly among: readonly string[] }

const shown = 5

/**
 * By the whole name, else the only one of that first name, else the only one that begins so. The last of somebody's
 * names tells them from others of the same.
 */
const seek = <T>(all: readonly T[], named: string, namesOf: (one: T) => readonly string[]): Sought<T> => {
  const plain = (name: string) => fold(name).replace(/[(),]/g, '')
  const wanted = plain(named)
  const title = (one: T) => namesOf(one)[0] ?? ''
  const tries = [
    (name: string) => name === wanted,
    (name: string) => name.split(' ')[0] === wanted,
    (name: string) => name.startsWith(wanted),
    (name: string) => name.split(/[ -]/).some((word) => word.startsWith(wanted)),
  ]
  for (const fits of wanted === '' ? [] : tries) {
    const [first, ...others] = all.filter((one) => namesOf(one).some((name) => fits(plain(name))))
    if (first === undefined) continue
    if (others.length === 0) return { found: first }
    const whole = (one: T) => namesOf(one).at(-1) ?? ''
    return { ambiguous: named, among: [first, ...others].map(whole).slice(0, 2 * shown) }
  }
  return { unknown: named, some: all.map(title).toSorted().slice(0, shown) }
}

/** The person's account at the keyboard; whoever never spoke here begins to read along with it. */
const accountOf = async (store: Store, person: Person, now: Temporal.Instant): Promise<string> => {
  const address = addressOf(person.id)
  const kept = await store.get(people, person.id)
  const human = kept?.value.human ?? person.id
  const account = await store.get(accounts, address)
  if (kept === undefined || (account && kept.value.human === account.value.human)) return address
  const used = stamp(now)
  const changes: Change[] = [
    account ? replace(account, { ...account.value, human }) : create(accounts, { id: address, human, used }),
  ]
  if ((await store.get(humans, human)) === undefined) changes.push(create(humans, { id: human }))
  if (kept.value.human === undefined) changes.push(replace(kept, { ...kept.value, human }))
  try {
    await store.commit(changes)
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return accountOf(store, person, now)
  }
  return address
}

const speakerOf = async (store: Store, person: Person, address: string): Promise<Speaker> => {
  const [membership] = await within(store, person.network).find(memberships, {
    where: { person: person.id },
    limit: 1,
  })
  const partner = membership && (await store.get(organizations, membership.value.organization))
  return { address, name: person.name, known: true, ...(partner && { organization: partner.value.name }) }
}

/** What the partners are called that somebody belongs to. */
const partnersOf = async (store: Store): Promise<ReadonlyMap<string, readonly string[]>> => {
  const names = new Map((await findAll(store, organizations)).map(({ id, value }) => [id, value.name]))
  const all = (await findAll(store, memberships)).map(({ value }) => value)
  return new Map(
    [...Map.groupBy(all, ({ person }) => person)].map(([person, theirs]) => [
      person,
      theirs.map(({ organization }) => names.get(organization) ?? organization),
    ]),
  )
}

/** Who is meant, by name, number or address. */
export const findSpeaker = async (
  store: Store,
  named: string,
  now: Temporal.Instant,
): Promise<Sought<Speaker>> => {
  if (named === strangerAddress || fold(named) === 'stranger')
    return { found: { address: strangerAddress, name: 'stranger', known: false } }
  const everybody = (await findAll(store, people)).map(({ value }) => value)
  const exact = everybody.find(({ id }) => id === named || addressOf(id) === named)
  const partners = await partnersOf(store)
  const sought = exact
    ? { found: exact }
    : seek(everybody, named, ({ id, name }) => [
        name,
        ...(partners.get(id) ?? []).map((of) => `${name} (${of})`),
      ])
  if (!('found' in sought)) return sought
  return { found: await speakerOf(store, sought.found, await accountOf(store, sought.found, now)) }
}

/** Who speaks where nobody is named: a coordinator, else the first person there is, else a stranger. */
export const firstSpeaker = async (
  store: Store,
  network: Network,
  now: Temporal.Instant,
): Promise<Speaker> => {
  const view = within(store, network.id)
  const [coordinator] = await view.find(people, { where: { coordinates: true }, limit: 1 })
  const [anybody] = coordinator ? [coordinator] : await view.find(people, { limit: 1 })
  if (anybody === undefined) return { address: strangerAddress, name: 'stranger', known: false }
  return speakerOf(store, anybody.value, await accountOf(store, anybody.value, now))
}

/** Every person of a network reads along at the keyboard. */
export const seatEverybody = async (store: Store, network: Network, now: Temporal.Instant): Promise<void> => {
  for (const { value } of await findAll(within(store, network.id), people)) await accountOf(store, value, now)
}

const roomsHere = async (store: Store): Promise<readonly Place[]> =>
  (await findAll(store, places)).map(({ value }) => value).filter(({ id }) => id.startsWith(`${platform}:#`))

/** A room that no network uses: whoever speaks there speaks in a new one. */
const newRoom = /^#([\p{L}\p{N}][\p{L}\p{N}_-]{0,40})$/u

/** Which room is meant, by name or address; with its sign in front also one that no network uses. */
export const findRoom = async (store: Store, named: string): Promise<Sought<Pick<Place, 'id' | 'name'>>> => {
  const rooms = await roomsHere(store)
  const exact = rooms.find(({ id }) => id === named)
  if (exact) return { found: exact }
  const sought = seek(rooms, named.replace(/^#/, ''), ({ name }) => [name])
  const name = newRoom.exec(named.trim())?.[1]?.toLowerCase()
  const anew = name !== undefined && 'unknown' in sought
  return anew ? { found: { id: `${platform}:#${name}`, name } } : sought
}

/** What people see of an address: the person's name, or the room's with its sign. */
export const nameOf = async (store: Store, address: string): Promise<string> => {
  const room = (await store.get(places, address))?.value
  if (room) return `#${room.name}`
  const account = (await store.get(accounts, address))?.value
  const [person] = account ? await store.find(people, { where: { human: account.human }, limit: 1 }) : []
  return person?.value.name ?? address.slice(platform.length + 1)
}

const roomNames: InEvery<readonly [listings: string, general: string]> = {
  en: ['market', 'general'],
  de: ['marktplatz', 'allgemein'],
  hu: ['piactér', 'társalgó'],
}

/** The first network of the store by number; a network without a room at the keyboard gets two. */
export const furnish = async (store: Store): Promise<readonly Network[]> => {
  const all = (await findAll(store, networks)).map(({ value }) => value)
  const rooms = await roomsHere(store)
  for (const network of all) {
    if (rooms.some((room) => room.network === network.id)) continue
    const taken = new Set((await roomsHere(store)).map(({ name }) => name))
    const names = roomNames[network.language].map((name) =>
      taken.has(name) ? `${name}-${fold(network.id)}` : name,
    )
    const room = (name = '', role: 'listings' | 'general') =>
      create(places, {
        id: `${platform}:#${name}`,
        network: network.id,
        name,
        role,
        languages: [network.language],
      })
    await store.commit([room(names[0], 'listings'), room(names[1], 'general')])
  }
  return all
}
