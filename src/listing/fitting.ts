import type { Block } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { type Listing, listings, stateOf } from '../domain/listing.ts'
import { todayIn } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import { foundItems } from '../found.ts'
import type { Reader } from '../reader.ts'
import { findAll } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { listingItems } from './items.ts'

export type Looking = Pick<Context<'guest'>, 'network' | 'store' | 'search' | 'now'>

/** What a partner can do, and what it looks for, in its own words. */
interface Says {
  readonly skills?: string | undefined
  readonly seeks?: string | undefined
}

const words = { fits: 'This may be of interest:', newest: 'New in the network:' }
export const spoken: Spoken<typeof words> = {
  en: words,
  de: { fits: 'Das könnte passen:', newest: 'Neu im Netzwerk:' },
  hu: { fits: 'Ez érdekes lehet:', newest: 'Új a hálózatban:' },
}

const three = 3
const looked = 20 // of the newest, for some that are others' and open

/** A listing as it would be, to look for what fits it. */
const imagined = (
  kind: Listing['kind'],
  title: string,
  { id, network }: Organization,
  now: Temporal.Instant,
): Listing => ({
  id: '',
  network,
  kind,
  organization: id,
  title: title.slice(0, 1000),
  at: stamp(now),
  state: 'open',
  given: 0,
  responses: 0,
  helpers: [],
})

/** Others' listings that fit what a partner looks for, can do, or has published; the best first. */
const listingsFor = async (
  { store, search, now }: Looking,
  partners: readonly Organization[],
  { skills, seeks }: Says,
): Promise<readonly string[]> => {
  const published = await findAll(store, listings, {
    where: { organization: { in: partners.map(({ id }) => id) } },
  })
  const meant = [
    ...partners.flatMap((partner) => [
      ...(seeks === undefined ? [] : [imagined('request', seeks, partner, now)]),
      ...(skills === undefined ? [] : [imagined('offer', skills, partner, now)]),
    ]),
    ...published.map(({ value }) => value).filter(({ state }) => state === 'open'),
  ]
  const found = await Promise.all(meant.slice(0, looked).map((listing) => search.matching(listing)))
  const others = found.flat().filter((one) => !published.some(({ id }) => id === one))
  return [...new Set(others)].slice(0, three)
}

const newestFor = async ({ network, store, now }: Looking, own: readonly string[]) => {
  const newest = await store.find(listings, { order: { by: 'at', descending: true }, limit: looked })
  const today = todayIn(network, now)
  return newest.filter(({ value }) => !own.includes(value.organization) && stateOf(value, today) === 'open')
}

/**
 * Three things of the network that fit a partner, or all of somebody's partners: listings of others, then partners who have what it looks for; where
 * nothing fits, the newest there is. No block where there is nothing at all.
 */
export const fitting = async (
  looking: Looking,
  partners: readonly Organization[],
  says: Says,
  reader: Reader,
): Promise<readonly Block[]> => {
  const { network, store, search, now } = looking
  const say = speak(spoken, reader)
  const own = partners.map(({ id }) => id)
  const fits = await listingsFor(looking, partners, says)
  const answer = says.seeks !== undefined && fits.length < three ? await search.ask(says.seeks) : undefined
  const hits = (answer?.verdict === 'answer' ? answer.hits : [])
    .filter(({ organization, listing }) => !own.includes(organization) && !fits.includes(listing ?? ''))
    .slice(0, three - fits.length)
  if (fits.length + hits.length === 0) {
    const newest = (await newestFor(looking, own)).map(({ id }) => id).slice(0, three)
    const items = await listingItems(store, newest, { network, now, reader })
    return items.length === 0 ? [] : [{ kind: 'text', line: say.newest }, ...items]
  }
  return [
    { kind: 'text', line: say.fits },
    ...(await listingItems(store, fits, { network, now, reader })),
    ...(answer && hits.length > 0
      ? [await foundItems({ ...answer, hits }, says.seeks ?? '', { network, store }, reader)]
      : []),
  ]
}
