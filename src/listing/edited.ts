import { type Listing, type Quantity, remaining } from '../domain/listing.ts'
import { asTitle, textIn } from '../domain/listing-text.ts'
import { tellQuantity } from '../domain/quantity.ts'
import { isNothing } from '../field.ts'
import { Refusal } from '../refusal.ts'
import type { Locale } from '../words.ts'
import { rewritten } from './languages.ts'
import { unitOf } from './split.ts'

/** What somebody says anew of a listing; what is not said stays, and “–” takes away. */
export interface SaidAnew {
  readonly title?: string | undefined
  readonly quantity?: Quantity | undefined
  readonly until?: string | undefined
  readonly category?: string | undefined
  readonly details?: string | undefined
  readonly price?: string | undefined
  readonly town?: string | undefined
}

/** "5" of what is counted in t is 5 t. */
const inUnitOf = (before: Quantity | undefined, now: Quantity): Quantity =>
  typeof now === 'object' && now.unit === '' && typeof before === 'object'
    ? { ...now, unit: before.unit }
    : now

/** What has been promised of an amount stays promised: as much as that there has to be, in the same unit. */
const asPromised = ({ quantity, given }: Listing, now: Quantity | undefined, locale: Locale): void => {
  if (given === 0 || typeof quantity !== 'object') return
  const enough = typeof now === 'object' && unitOf(now) === unitOf(quantity) && now.amount >= given
  if (!enough) throw new Refusal('promised', tellQuantity({ ...quantity, amount: given }, locale))
}

/** The listing as it is to be: what is said of its text is said of the one that this reader gets. Throws a `Refusal` where less would be there than has been promised. */
export const edited = (listing: Listing, said: SaidAnew, locale: Locale): Listing => {
  const { quantity: amount, until: last, category: kind, price: asked, town: where, ...rest } = listing
  const emptied = typeof said.quantity === 'string' && isNothing(said.quantity)
  const quantity =
    said.quantity === undefined ? amount : emptied ? undefined : inUnitOf(amount, said.quantity)
  const until = said.until === undefined ? last : said.until === 'standing' ? undefined : said.until
  const anew = (before: string | undefined, now: string | undefined) =>
    now === undefined ? before : isNothing(now) ? undefined : now
  const text = textIn(listing, { locale })
  const title = said.title === undefined ? text.title : asTitle(said.title)
  const details = anew(text.details, said.details)
  const category = anew(kind, said.category)
  const price = anew(asked, said.price)
  const town = anew(where, said.town)
  asPromised(listing, quantity, locale)
  // What somebody agreed to be named with is another thing now.
  const { named, ...other } = rest
  const same = title === text.title && details === text.details
  const others: Listing = {
    ...other,
    ...(same && named && { named }),
    ...(category !== undefined && { category }),
    ...(quantity !== undefined && { quantity }),
    ...(until !== undefined && { until }),
    ...(price !== undefined && { price }),
    ...(town !== undefined && { town }),
  }
  const written = { title, ...(details !== undefined && { details }) }
  const now = same ? others : rewritten(others, text.of, written, locale)
  // What is all promised is no longer to be had.
  return remaining(now) === 0 && now.state === 'open' ? { ...now, state: 'fulfilled' } : now
}
