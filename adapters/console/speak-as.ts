import { stamp } from '../../src/clock.ts'
import { accounts, humans } from '../../src/domain/account.ts'
import { useless } from '../../src/domain/code.ts'
import type { Network } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, type Person, people } from '../../src/domain/person.ts'
import { places } from '../../src/domain/place.ts'
import { fold } from '../../src/fold.ts'
import { invitationsIn } from '../../src/joining/invitation.ts'
import { standingOf } from '../../src/reader.ts'
import { type Sought, seek } from '../../src/seek.ts'
import { type Change, create, findAll, replace, Stale, type Store, within } from '../../src/store.ts'

/** Where everybody sits at one keyboard: who may be spoken for. */

const platform = 'console'
const addressOf = (person: string): string => `${platform}:${person}`

export interface Speaker {
  readonly address: string
  readonly name: string
  /** False for somebody whom no network knows. */
  readonly known: boolean
  /** Where this person belongs, if anywhere. */
  readonly organization?: string
}

const stranger: Speaker = { address: addressOf('stranger'), name: 'stranger', known: false }

/** Strangers are told apart by a number: "stranger 2". One who has come in meanwhile is who they are there. */
const strangerCalled = async (store: Store, named: string): Promise<Speaker | undefined> => {
  const asked = /^(?:console:)?stranger(?:[ -]?(\d{1,3}))?$/.exec(fold(named))
  if (asked === null) return undefined
  const name = asked[1] === undefined ? 'stranger' : `stranger-${asked[1]}`
  const address = addressOf(name)
  const account = await store.get(accounts, address)
  const [person] = account
    ? await store.find(people, { where: { human: account.value.human }, limit: 1 })
    : []
  return person ? speakerOf(store, person.value, address) : { address, name, known: false }
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
  const unknown = await strangerCalled(store, named)
  if (unknown) return { found: unknown }
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

/**
 * Who speaks where nobody is named: a coordinator who has come, else one who has no code to come in by, else the first
 * person of whom that is so. Where all have their codes, whoever sits there shows theirs, and is a stranger till then.
 */
export const firstSpeaker = async (
  store: Store,
  network: Network,
  now: Temporal.Instant,
): Promise<Speaker> => {
  const view = within(store, network.id)
  const everybody = (await findAll(view, people)).map(({ value }) => value)
  const invited = await invitationsIn(view)
  const mayCome = ({ id }: Person) =>
    (invited.get(id) ?? []).some(({ value }) => useless(value, now) === undefined)
  const candidates = everybody.filter(
    (person) => standingOf(person) !== 'blocked' && (person.human !== undefined || !mayCome(person)),
  )
  const rank = ({ coordinates, human }: Person) => (coordinates ? 0 : 2) + (human === undefined ? 1 : 0)
  const [first] = candidates.toSorted((a, b) => rank(a) - rank(b))
  const waits = everybody.some((person) => person.coordinates && mayCome(person))
  if (first === undefined || (waits && !first.coordinates)) return stranger
  return speakerOf(store, first, await accountOf(store, first, now))
}

/** Every person of a network reads along at the keyboard. */
export const seatEverybody = async (store: Store, network: Network, now: Temporal.Instant): Promise<void> => {
  for (const { value } of await findAll(within(store, network.id), people)) await accountOf(store, value, now)
}

/** What people see of an address: the person's name, or the room's with its sign. */
export const nameOf = async (store: Store, address: string): Promise<string> => {
  const room = (await store.get(places, address))?.value
  if (room) return `#${room.name}`
  const account = (await store.get(accounts, address))?.value
  const [person] = account ? await store.find(people, { where: { human: account.human }, limit: 1 }) : []
  return person?.value.name ?? address.slice(platform.length + 1)
}
