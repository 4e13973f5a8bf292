import { stamp } from '../clock.ts'
import type { Listing } from '../domain/listing.ts'
import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { people } from '../domain/person.ts'
import { isKept, type Watch, watches } from '../domain/watch.ts'
import { mostInCommit } from '../limits.ts'
import type { Notice } from '../outcome.ts'
import { isReachable, personReader, type Reader } from '../reader.ts'
import type { Search } from '../search/search.ts'
import { type Change, changedTo, findAll, type Kept, type Store, within } from '../store.ts'
import { newlyFound, newsIn } from './newly.ts'
import { foundCard } from './news.ts'

interface Alerting {
  readonly store: Store
  readonly search: Search
  readonly network: Network
  readonly now: Temporal.Instant
}
interface Told {
  readonly changes: readonly Change[]
  readonly notices: readonly Notice[]
}

/** Messages of kept questions that one person gets within so much time; what is found besides comes with the next. */
export const alertCaps = [
  { most: 3, within: { hours: 24 } },
  { most: 10, within: { hours: 7 * 24 } },
] as const
/** What a kept question remembers of what it has found: more than is told while a listing stands. */
const mostFound = 300
/** Changes that are left to whatever else a commit has to do. */
const spare = 60

/** Who keeps a question, as they read; nobody who is not there any more, or whose partners have all left. */
const watcherIn = async ({ store, network }: Alerting, id: string): Promise<Reader | undefined> => {
  const view = within(store, network.id)
  const person = (await view.get(people, id))?.value
  if (person === undefined || !isReachable(person)) return undefined
  const reader = await personReader(store, network, person)
  if (reader.standing === 'coordinator') return reader
  const own = await Promise.all(reader.organizations.map((one) => view.get(organizations, one)))
  return own.some((kept) => kept !== undefined && kept.value.left === undefined) ? reader : undefined
}

/** Whether somebody has been told so much lately that it waits. */
const isFull = (own: readonly Kept<Watch>[], now: Temporal.Instant): boolean => {
  const found = own.flatMap(({ value }) => value.found)
  const told = [...new Set(found.flatMap((one) => (one.told ? [one.at] : [])))]
  return alertCaps.some(
    ({ most, within: time }) => told.filter((at) => at > stamp(now.subtract(time))).length >= most,
  )
}

/** When a listing is over: what is told of it is of no use any more. */
const endOfListing = ({ until }: Listing, { zone }: Network): Temporal.Instant | undefined =>
  until === undefined
    ? undefined
    : Temporal.PlainDate.from(until).add({ days: 1 }).toZonedDateTime(zone).toInstant()

type Hit = { readonly watch: Kept<Watch>; readonly listing: Listing }

/** One message for one person, of the first that was found; whatever else was, or where it would be one too many, waits. */
const tell = (
  person: string,
  hits: readonly Hit[],
  own: readonly Kept<Watch>[],
  { store, network, now }: Alerting,
): Told => {
  const full = isFull(own, now)
  const listing = full ? undefined : hits[0]?.listing
  const waiting = own.flatMap(({ value }) => value.found.flatMap((one) => (one.told ? [] : [one.listing])))
  const told = { at: stamp(now), told: true } as const
  const changes = own.flatMap((kept) => {
    const { found } = kept.value
    const before = full ? found : found.map((one) => (one.told ? one : { ...one, ...told }))
    const latest = hits.flatMap(({ watch, listing: { id } }) =>
      watch.id !== kept.id ? [] : [{ listing: id, at: stamp(now), ...(id === listing?.id && told) }],
    )
    return changedTo(kept, { ...kept.value, found: [...before, ...latest].slice(-mostFound) })
  })
  if (listing === undefined) return { changes, notices: [] }
  const watched = hits.flatMap((hit) => (hit.listing.id === listing.id ? [hit.watch.value] : []))
  const besides = [...new Set(waiting)].filter((id) => id !== listing.id).toReversed()
  const until = endOfListing(listing, network)
  const about = { store: within(store, network.id), network, now }
  return {
    changes,
    notices: [
      {
        to: { person },
        kind: 'watch',
        urgency: 'news',
        ...(until && { until }),
        draw: (to) => foundCard({ listing, watches: watched, waiting: besides }, about, to),
      },
    ],
  }
}

/**
 * What a commit tells those who keep a question: of each listing that answers it from now on, once, whoever publishes
 * it. It belongs into the same commit; whoever ends a question in that moment has it decided again. What is of their own
 * organizations is no news to anybody.
 */
export const alertsOf = async (alerting: Alerting, changes: readonly Change[]): Promise<Told> => {
  const { store, search, network, now } = alerting
  const news = newsIn(changes, network, now)
  const view = within(store, network.id)
  const all = news.length === 0 ? [] : await findAll(view, watches)
  const kept = all.filter(({ value }) => isKept(value, now))
  if (kept.length === 0) return { changes: [], notices: [] }
  const known = new Map<string, Promise<Reader | undefined>>()
  const watcher = (person: string) => {
    const reader = known.get(person) ?? watcherIn(alerting, person)
    known.set(person, reader)
    return reader
  }
  const hits: Hit[] = []
  for (const one of news) {
    const found = await newlyFound({ view, search, network, now, watcher }, one, kept)
    for (const watch of found) {
      const reader = await watcher(watch.value.person)
      if (reader && !reader.organizations.includes(one.listing.organization))
        hits.push({ watch, listing: one.listing })
    }
  }
  const told: Told[] = []
  let room = mostInCommit - changes.length - spare
  for (const [person, theirs] of Map.groupBy(hits, ({ watch }) => watch.value.person)) {
    const own = kept.filter(({ value }) => value.person === person)
    room -= own.length + 1
    // Nobody is left out before hundreds have been told of one thing.
    if (room >= 0) told.push(tell(person, theirs, own, alerting))
  }
  return {
    changes: told.flatMap((one) => one.changes),
    notices: told.flatMap((one) => one.notices),
  }
}
