import { type Listing, listings, stateOf } from '../domain/listing.ts'
import { type Network, todayIn } from '../domain/network.ts'
import type { Watch } from '../domain/watch.ts'
import { organizationHere } from '../here.ts'
import type { Reader } from '../reader.ts'
import { mayBeNear } from '../search/places.ts'
import type { Search } from '../search/search.ts'
import type { Change, Kept, View } from '../store.ts'

/** What a listing is found by. */
const searched = ({ kind, organization, title, details, category, region, town, en, de, hu }: Listing) =>
  JSON.stringify([kind, organization, title, details, category, region, town, en, de, hu])

interface News {
  readonly listing: Listing
  /** What it was, where it was open then, too: whoever would have found that has found nothing new. */
  readonly before?: Listing
}

/** Listings that can be found from these changes on, and could not before, or not so. */
export const newsIn = (
  changes: readonly Change[],
  network: Network,
  now: Temporal.Instant,
): readonly News[] => {
  const today = todayIn(network, now)
  return changes.flatMap((change) => {
    if (change.kind !== listings.name || !('put' in change) || change.put === change.before) return []
    const listing = listings.schema.parse(change.put)
    if (stateOf(listing, today) !== 'open') return []
    const was = change.before === undefined ? undefined : listings.schema.parse(change.before)
    if (was === undefined || stateOf(was, today) !== 'open') return [{ listing }]
    return searched(was) === searched(listing) ? [] : [{ listing, before: was }]
  })
}

interface Looking {
  readonly view: View
  readonly search: Search
  readonly network: Network
  readonly now: Temporal.Instant
  /** Who keeps a question, where they are there still. */
  watcher(person: string): Promise<Reader | undefined>
}

/** The kept questions that a listing answers from now on; of each only once. */
export const newlyFound = async (
  { view, search, network, now, watcher }: Looking,
  { listing, before }: News,
  all: readonly Kept<Watch>[],
): Promise<readonly Kept<Watch>[]> => {
  const open = all.filter(
    ({ value }) => value.kind === listing.kind && !value.found.some((one) => one.listing === listing.id),
  )
  if (open.length === 0) return []
  const questions = await Promise.all(
    open.map(async ({ value: { question, locale, person } }) => {
      // Only what is asked near oneself depends on where that is.
      const reader = mayBeNear(question) ? await watcher(person) : undefined
      const here = reader && (await organizationHere(view, { id: person }, reader))
      return { text: question, locale, here }
    }),
  )
  const finds = await search.finds(network, listing, questions, now)
  const found = open.filter((_, i) => finds[i])
  if (before === undefined || found.length === 0) return found
  const asked = questions.filter((_, i) => finds[i])
  const known = await search.finds(network, before, asked, now)
  return found.filter((_, i) => !known[i])
}
