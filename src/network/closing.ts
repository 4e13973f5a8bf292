import { eachApart } from '../apart.ts'
import { stamp } from '../clock.ts'
import { keptCalls } from '../commit.ts'
import { debts, posts } from '../debt.ts'
import { accounts, humans, sameHumans } from '../domain/account.ts'
import { endingOf, endings } from '../domain/erasure.ts'
import { type Network, networks } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import { drafts } from '../draft.ts'
import { handedFiles } from '../handing/handed.ts'
import { mostChanges } from '../limits.ts'
import { kinds } from '../records.ts'
import { stepByStep } from '../steps.ts'
import {
  type Change,
  create,
  drop,
  findAll,
  type Kept,
  type OfNetwork,
  replace,
  type Store,
  unchanged,
} from '../store.ts'
import { partings } from './parting.ts'

/** How long a network that was closed can still be opened again. */
export const grace = { hours: 30 * 24 } as const

/** Records in one step: with whose humans and accounts go with them, a commit takes no more. */
const atOnce = 100

/** Whether what is half said, written down or owed has to do with a network: by an id of its, or by its name in a call. */
const tells = (value: unknown, network: string): boolean =>
  new RegExp(`\\b${network}-[2-9A-HJ-NP-Z]{6}\\b|"network":"${network}"|network=${network}\\b`).test(
    JSON.stringify(value),
  )

const keyOf = ({ kind, id }: Change): string => `${kind}/${id}`
const once = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [keyOf(change), change])).values(),
]

/** A human with all accounts, unless another network knows that human, too. */
const humanOf = async (store: Store, { human, network }: Person): Promise<readonly Kept[]> => {
  if (human === undefined) return []
  const same = await sameHumans(store, human)
  const selves = await findAll(store, people, { where: { human: { in: same } } })
  if (selves.some(({ value }) => value.network !== network)) return []
  const known = await Promise.all(same.map((id) => store.get(humans, id)))
  const own = await findAll(store, accounts, { where: { human: { in: same } } })
  return [...own, ...known.filter((kept) => kept !== undefined)]
}

/** What waits for accounts that go: half said, written down, or owed to them alone. */
const waitingFor = async (store: Store, addresses: ReadonlySet<string>): Promise<readonly Kept[]> => {
  const half = await findAll(store, drafts, { where: { by: { in: [...addresses] } } })
  const handed = await findAll(store, handedFiles, { where: { by: { in: [...addresses] } } })
  const calls = (await findAll(store, keptCalls)).filter(({ value }) =>
    addresses.has(value.invocation.caller),
  )
  const owed = (await findAll(store, debts)).filter(
    ({ value: { to } }) => 'account' in to && addresses.has(to.account),
  )
  return [...half, ...handed, ...calls, ...owed]
}

/** People with whose accounts go with them: the person last, so that what is cut off is found again. */
const peopleStep = async (store: Store, found: readonly Kept<OfNetwork>[]): Promise<readonly Change[]> => {
  const step: Kept[] = []
  for (const kept of found) {
    const known = await humanOf(store, people.schema.parse(kept.value))
    const addresses = known.filter(({ kind }) => kind === accounts.name).map(({ id }) => id)
    const waiting = addresses.length === 0 ? [] : await waitingFor(store, new Set(addresses))
    const more = [...waiting, ...known, kept]
    if (step.length > 0 && step.length + more.length > mostChanges) break
    step.push(...more)
  }
  return once(step.map(drop)).slice(0, mostChanges)
}

/** The next of what is left of a network; nothing when all is gone but its own record. */
const nextStep = async (store: Store, home: Network, now: Temporal.Instant): Promise<readonly Change[]> => {
  const network = home.id
  // As long as it is known which languages a room has.
  const standing = await store.find(posts, { network, limit: atOnce })
  if (standing.length > 0) return partings(store, home, standing, now)
  for (const kind of kinds) {
    if (kind.scope !== 'network') continue
    const found: readonly Kept<OfNetwork>[] = await store.find(kind, { network, limit: atOnce })
    if (found.length === 0) continue
    return kind.name === people.name ? peopleStep(store, found) : found.map(drop)
  }
  return []
}

/** What the installation itself keeps that tells of the network: half said, written down, owed to an account alone. */
const remains = async (store: Store, network: string, now: Temporal.Instant): Promise<readonly Change[]> => {
  const half = (await findAll(store, drafts)).filter(
    ({ value }) => value.until < stamp(now) || tells(value, network),
  )
  const calls = (await findAll(store, keptCalls)).filter(({ value }) => tells(value, network))
  const owed = (await findAll(store, debts)).filter(
    ({ value }) => value.network === undefined && tells(value, network),
  )
  return [...half, ...calls, ...owed].map(drop)
}

const nameless = ({ motto: _, field: __, privacy: ___, ...home }: Network): Network => ({
  ...home,
  name: home.id,
  regions: [],
  sectors: [],
  categories: [],
})

/** One step of erasing, which asserts that the network is still to be erased; false when it is gone. */
const erase = async (store: Store, home: Kept<Network>, now: Temporal.Instant): Promise<boolean> => {
  const { closing } = home.value
  if (!closing?.erasing) {
    const at = stamp(now)
    const erasing = { at, until: at, by: '', ...closing, erasing: true } as const
    const ended = await store.get(endings, endingOf(home.value))
    const ending = { id: endingOf(home.value), network: home.id, at }
    await store.commit([
      replace(home, { ...home.value, closing: erasing }),
      ...(ended ? [] : [create(endings, ending)]),
    ])
    return true
  }
  const step = await nextStep(store, home.value, now)
  if (step.length > 0) {
    await store.commit([unchanged(home), ...step])
    return true
  }
  const left = await remains(store, home.id, now)
  if (left.length >= mostChanges) {
    await store.commit([unchanged(home), ...left.slice(0, mostChanges)])
    return true
  }
  // What is left of its own record names nobody: were it dropped first, whoever is killed then would not go on.
  await store.commit([replace(home, nameless(home.value)), ...left])
  await store.forget()
  const emptied = await store.get(networks, home.id)
  if (emptied === undefined) return false
  await store.commit([drop(emptied), ...(await remains(store, home.id, now)).slice(0, mostChanges)])
  return false
}

/** Whether nothing of a network may stay: its grace is over, or it has been erased before and came back with an old copy. */
const isOver = async (store: Store, home: Network, now: Temporal.Instant): Promise<boolean> =>
  (home.closing !== undefined && Temporal.Instant.compare(home.closing.until, now) <= 0) ||
  (await store.get(endings, endingOf(home))) !== undefined

/**
 * Erases what belongs to networks that are over: every record, and the humans and accounts that no other network
 * knows. In steps, each of which leaves a state to go on from; whoever is killed between two goes on at the next start.
 */
export const closeNetworks = async (store: Store, now: Temporal.Instant): Promise<void> => {
  await eachApart(await findAll(store, networks), ({ id }) =>
    stepByStep(async () => {
      const home = await store.get(networks, id)
      return home !== undefined && (await isOver(store, home.value, now)) && erase(store, home, now)
    }),
  )
}
