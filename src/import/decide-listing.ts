import { stamp } from '../clock.ts'
import { type Listing, listings, stateOf, validFor } from '../domain/listing.ts'
import { originalOf } from '../domain/listing-text.ts'
import { readQuantity, tellQuantity } from '../domain/quantity.ts'
import { rewritten } from '../listing/languages.ts'
import { create, replace } from '../store.ts'
import { type Merged, merge, type Texts } from './merge.ts'
import type { Note } from './note.ts'
import { type Decided, type Deciding, keptNotes, pickTexts, remember, withTexts } from './unit.ts'
import type { WantedListing } from './wanted-listings.ts'

/** A day that nobody has named says nothing. */
const textsOf = (listing: Listing, assigned?: string): Texts => ({
  ...pickTexts(listing, ['title', 'details', 'category', 'region', 'price', 'town']),
  ...(listing.quantity !== undefined && { quantity: tellQuantity(listing.quantity, 'en') }),
  until: listing.until === undefined ? 'standing' : listing.until === assigned ? '' : listing.until,
})

/** An amount of which much is promised cannot shrink below that, nor get another unit. */
const breaksPromise = ({ quantity, given }: Listing, text: string): boolean => {
  if (given <= 0 || typeof quantity !== 'object') return false
  const wanted = readQuantity(text)
  return typeof wanted !== 'object' || wanted.unit !== quantity.unit || wanted.amount < given
}

/** A listing that nobody has answered yet. */
const fresh = ({ id, kind, organization, title }: WantedListing, network: string, now: Temporal.Instant) => ({
  id,
  network,
  kind,
  organization,
  title,
  at: stamp(now),
  state: 'open',
  given: 0,
  responses: 0,
  helpers: [],
})

/** Without a day a listing is valid for a while, counted once: from when it is made or its day is taken away. */
const untilOf = (known: Listing | undefined, changed: string | undefined, today: Temporal.PlainDate) => {
  if (changed === undefined && known) return known.until
  if (changed === 'standing') return undefined
  return changed || today.add(validFor).toString()
}

const apply = (
  known: Listing | undefined,
  made: object,
  merged: Merged,
  today: Temporal.PlainDate,
): Listing => {
  const { quantity: text, until: day, ...changes } = merged.changes
  const { quantity: _, until: __, ...before } = withTexts({ ...made, ...known }, { ...merged, changes })
  const quantity = text === undefined ? known?.quantity : text === '' ? undefined : readQuantity(text)
  const until = untilOf(known, day, today)
  const value = listings.schema.parse({
    ...before,
    ...(quantity !== undefined && { quantity }),
    ...(until !== undefined && { until }),
  })
  const isWritten = known === undefined || 'title' in changes || 'details' in changes
  return isWritten ? rewritten(value, 'original', originalOf(value)) : value
}

/** An offer or request, from its row. `today` is the network's. */
export const decideListing = (
  { state, network, prefer }: Deciding,
  wanted: WantedListing,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Decided => {
  const { id, organization, title, said } = wanted
  const known = state.listings.get(id)
  const { assigned, ...last } = state.last('listing', id)
  const broken =
    known !== undefined && said.quantity !== undefined && breaksPromise(known.value, said.quantity)
  const { quantity: unheard, ...others } = said
  const merged = merge({
    // Whoever names the day that nobody has named so far names it from then on.
    current: known ? textsOf(known.value, said.until === known.value.until ? undefined : assigned) : {},
    last,
    said: broken ? others : said,
    prefer,
    mark: state.mark,
  })
  const value = apply(known?.value, fresh(wanted, network, now), merged, today)
  const day = merged.changes.until
  const isAssigned =
    day === '' || (day === undefined && (known === undefined || known.value.until === assigned))
  const changed = known === undefined || Object.keys(merged.changes).length > 0
  const changes = [
    ...(changed ? [known ? replace(known, value) : create(listings, value)] : []),
    ...remember(state, network, 'listing', id, {
      ...merged.last,
      ...(isAssigned && { assigned: value.until }),
    }),
  ]
  const partner = state.organizations.get(organization)
  const record = `${title} (${id})`
  const until = said.until ?? ''
  const notes: readonly Note[] = [
    ...keptNotes(record, merged.kept),
    ...(broken
      ? [{ key: 'promised', record, file: unheard ?? '', rundruf: textsOf(value).quantity ?? '' } as const]
      : []),
    ...(known && changed && known.value.state !== 'open' ? [{ key: 'closed', record } as const] : []),
    ...(changed && until !== '' && stateOf({ ...value, state: 'open' }, today) === 'expired'
      ? [{ key: 'past', file: wanted.file, line: wanted.line, title, day: until } as const]
      : []),
  ]
  return {
    result: known === undefined ? 'created' : changed ? 'updated' : 'unchanged',
    pieces: changes.length > 0 ? [{ changes, relied: partner ? [partner] : [] }] : [],
    notes,
    kept: merged.kept.length,
  }
}
