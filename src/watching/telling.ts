import { stamp } from '../clock.ts'
import { type Listing, listings, stateOf } from '../domain/listing.ts'
import { type Network, todayIn } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { people } from '../domain/person.ts'
import type { Watch } from '../domain/watch.ts'
import type { Notice } from '../outcome.ts'
import { isReachable, personReader, type Reader } from '../reader.ts'
import { type Change, changedTo, type Kept, type Store, within } from '../store.ts'
import { foundCard, mostBesides } from './news.ts'

/** Messages of kept questions that one person gets within so much time; what is found besides waits until more are allowed. */
export const alertCaps = [
  { most: 3, within: { hours: 24 } },
  { most: 10, within: { hours: 7 * 24 } },
] as const
/** What a kept question remembers of what it has found: more than is told while a listing stands. */
const mostFound = 300

/** Who keeps a question, as they read; nobody who is not there any more, or whose partners have all left. */
export const watcherIn = async (store: Store, network: Network, id: string): Promise<Reader | undefined> => {
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

/** The instant of a message: no other's to the same person, as these are told apart and counted by it. */
const nextAt = (own: readonly Kept<Watch>[], now: Temporal.Instant): string => {
  const told = own.flatMap(({ value }) => value.found.flatMap((one) => (one.told ? [one.at] : [])))
  const last = told.toSorted().at(-1)
  return last === undefined || last < stamp(now)
    ? stamp(now)
    : stamp(Temporal.Instant.from(last).add({ seconds: 1 }))
}

/** When a listing is over: what is told of it is of no use any more. */
const endOfListing = ({ until }: Listing, { zone }: Network): Temporal.Instant | undefined =>
  until === undefined
    ? undefined
    : Temporal.PlainDate.from(until).add({ days: 1 }).toZonedDateTime(zone).toInstant()

/** `watch` is its id. */
export type Hit = { readonly watch: string; readonly listing: Listing }
export interface Told {
  readonly changes: readonly Change[]
  readonly notices: readonly Notice[]
}

interface About {
  readonly store: Store
  readonly network: Network
  readonly now: Temporal.Instant
}

/** What these have found that is still open and of others, and nobody has been told of; the oldest first. */
const waitingOf = async (
  own: readonly Kept<Watch>[],
  { store, network, now }: About,
  reader: Reader,
): Promise<readonly Listing[]> => {
  const view = within(store, network.id)
  const found = own
    .flatMap(({ value }) => value.found.filter((one) => !one.told))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const known = await Promise.all(
    [...new Set(found.map((one) => one.listing))].map((id) => view.get(listings, id)),
  )
  const today = todayIn(network, now)
  return known.flatMap((kept) =>
    kept && stateOf(kept.value, today) === 'open' && !reader.organizations.includes(kept.value.organization)
      ? [kept.value]
      : [],
  )
}

/**
 * One message for one person, of the first hit, else of the latest that waits; what waits besides is told with it, as
 * much as a card shows. Where it would be one too many, everything waits.
 */
export const tell = async (
  reader: Reader,
  person: string,
  hits: readonly Hit[],
  own: readonly Kept<Watch>[],
  about: About,
): Promise<Told> => {
  const { store, network, now } = about
  const at = nextAt(own, now)
  const foundBy = ({ id, value }: Kept<Watch>): Watch['found'] => [
    ...value.found,
    ...hits.flatMap(({ watch, listing }) => (watch === id ? [{ listing: listing.id, at }] : [])),
  ]
  const all = own.map((kept) => ({ kept, value: { ...kept.value, found: foundBy(kept) } }))
  const open = await waitingOf(
    all.map(({ kept, value }) => ({ ...kept, value })),
    about,
    reader,
  )
  const listing = isFull(own, now) ? undefined : (hits[0]?.listing ?? open.at(-1))
  const besides = open.flatMap(({ id }) => (id === listing?.id ? [] : [id])).toReversed()
  const said = listing === undefined ? [] : [listing.id, ...besides.slice(0, mostBesides)]
  const changes = all.flatMap(({ kept, value }) => {
    const found = value.found.map((one) =>
      one.told || !said.includes(one.listing) ? one : { ...one, at, told: true as const },
    )
    return changedTo(kept, { ...value, found: found.slice(-mostFound) })
  })
  if (listing === undefined) return { changes, notices: [] }
  const watched = all.flatMap(({ kept, value }) =>
    value.found.some((one) => one.listing === listing.id && !one.told) ? [kept.value] : [],
  )
  const until = endOfListing(listing, network)
  return {
    changes,
    notices: [
      {
        to: { person },
        kind: 'watch',
        urgency: 'news',
        ...(until && { until }),
        draw: (to) =>
          foundCard(
            { listing, watches: watched, waiting: besides },
            { store: within(store, network.id), network, now },
            to,
          ),
      },
    ],
  }
}
