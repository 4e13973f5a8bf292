import { eachApart } from '../apart.ts'
import { stamp } from '../clock.ts'
import type { Described } from '../command.ts'
import { owing } from '../debt.ts'
import { type Finding, findings } from '../domain/finding.ts'
import { listings, stateOf } from '../domain/listing.ts'
import { type Network, networks, todayIn } from '../domain/network.ts'
import { isKept, type Watch, watches } from '../domain/watch.ts'
import { mostChanges } from '../limits.ts'
import { stepByStep } from '../steps.ts'
import { type Change, drop, findAll, type Kept, replace, type Store, within } from '../store.ts'
import { type Hit, tell, watcherIn } from './telling.ts'

interface Telling {
  readonly store: Store
  readonly commands: readonly Described[]
  readonly network: Network
  readonly now: Temporal.Instant
}

/** What one person is told, and what is remembered for them; `id` names what is owed. */
const changesFor = async (
  telling: Telling,
  person: string,
  own: readonly Kept<Watch>[],
  hits: readonly Hit[],
  id: string,
): Promise<readonly Change[]> => {
  const { store, network } = telling
  const reader = await watcherIn(store, network, person)
  if (reader === undefined) return []
  // What is of their own organizations is no news to anybody.
  const others = hits.filter(({ listing }) => !reader.organizations.includes(listing.organization))
  const { changes, notices } = await tell(reader, person, others, own, telling)
  return [...changes, ...(await owing({ ...telling, asker: {} }, id, notices))]
}

const keptBy = async ({ store, network, now }: Telling, person: string): Promise<readonly Kept<Watch>[]> =>
  (await findAll(within(store, network.id), watches, { where: { person } })).filter(({ value }) =>
    isKept(value, now),
  )

/** For whom these questions are kept, and what they have found that they do not know of and that is open still. */
const foundFor = async (
  telling: Telling,
  found: Finding['left'][number],
): Promise<{ person: string; own: readonly Kept<Watch>[]; hits: readonly Hit[] } | undefined> => {
  const { store, network, now } = telling
  const view = within(store, network.id)
  const known = await Promise.all(found.map(({ watch }) => view.get(watches, watch)))
  const person = known.find((kept) => kept !== undefined)?.value.person
  if (person === undefined) return undefined
  const own = await keptBy(telling, person)
  const hits = await Promise.all(
    found.map(async ({ watch, listing }): Promise<readonly Hit[]> => {
      const kept = own.find(({ id }) => id === watch)
      const there = await view.get(listings, listing)
      const isNew = kept && !kept.value.found.some((one) => one.listing === listing)
      return isNew && there && stateOf(there.value, todayIn(network, now)) === 'open'
        ? [{ watch, listing: there.value }]
        : []
    }),
  )
  return { person, own, hits: hits.flat() }
}

/** As many people as one commit takes. */
const step = async (
  store: Store,
  commands: readonly Described[],
  kept: Kept<Finding>,
  now: Temporal.Instant,
): Promise<void> => {
  const { id, network: of, left } = kept.value
  const network = (await store.get(networks, of))?.value
  if (network === undefined) return store.commit([drop(kept)])
  const telling = { store, commands, network, now }
  const changes: Change[] = []
  let through = 0
  for (const found of left) {
    const theirs = await foundFor(telling, found)
    const more =
      theirs && theirs.hits.length > 0
        ? await changesFor(
            telling,
            theirs.person,
            theirs.own,
            theirs.hits,
            `${id}/found/${left.length - through}`,
          )
        : []
    if (changes.length > 0 && changes.length + more.length > mostChanges) break
    changes.push(...more)
    through += 1
  }
  const rest = left.slice(through)
  await store.commit([
    rest.length > 0 ? replace(kept, { ...kept.value, left: rest }) : drop(kept),
    ...changes,
  ])
}

/**
 * Tells those who keep questions what answers them from a call on, as many as there are, wherever that was left: whom it
 * would be too much for it is remembered. Returns when nothing is left; whatever is stale is read again. Throws an
 * `AggregateError` where something failed, when all else is done.
 */
export const finishFindings = async (
  store: Store,
  commands: readonly Described[],
  now: Temporal.Instant,
): Promise<void> =>
  eachApart(await findAll(store, findings), ({ id }) =>
    stepByStep(async () => {
      const kept = await store.get(findings, id)
      if (kept) await step(store, commands, kept, now)
      return kept !== undefined
    }),
  )

/**
 * Tells everybody what waits for them, in one message each, as soon as so many are allowed. Throws an `AggregateError`
 * where something failed, when all else is done.
 */
export const tellWaiting = async (
  store: Store,
  commands: readonly Described[],
  now: Temporal.Instant,
): Promise<void> => {
  const all = await findAll(store, watches)
  const waiting = all.filter(({ value }) => value.found.some((one) => !one.told) && isKept(value, now))
  const people = new Map(waiting.map((kept) => [kept.value.person, kept.value.network]))
  await eachApart(
    [...people].map(([id, of]) => ({ id, of })),
    ({ id: person, of }) =>
      stepByStep(async () => {
        const network = (await store.get(networks, of))?.value
        if (network === undefined) return false
        const telling = { store, commands, network, now }
        const own = await keptBy(telling, person)
        const changes = await changesFor(telling, person, own, [], `watch/${own[0]?.id}/${stamp(now)}`)
        if (changes.length > 0) await store.commit(changes)
        return false
      }),
  )
}
