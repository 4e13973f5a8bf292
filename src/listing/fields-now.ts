import type { Listing } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import type { Network } from '../domain/network.ts'
import { tellPrice } from '../domain/price.ts'
import { tellQuantity } from '../domain/quantity.ts'
import type { Input } from '../invocation.ts'
import { termName } from '../network/terms.ts'
import { type Reader, tellDay } from '../reader.ts'
import type { Locale } from '../words.ts'
import { tellUntil } from './words.ts'

/** What a listing says, as a form asks for it. */
export const fieldsNow = (listing: Listing, locale: Locale): Input => {
  const { quantity, until, category, price, town } = listing
  const { title, details } = textIn(listing, { locale })
  return {
    title,
    ...(quantity !== undefined && { quantity: tellQuantity(quantity, locale) }),
    until: until ?? 'standing',
    ...(category !== undefined && { category }),
    ...(details !== undefined && { details }),
    ...(price !== undefined && { price: tellPrice(price, locale) }),
    ...(town !== undefined && { town }),
  }
}

/** The same as a reader reads it. */
const told = (listing: Listing, { categories }: Network, reader: Reader): Input => {
  const category = termName(categories, listing.category, reader)
  return {
    ...fieldsNow(listing, reader.locale),
    until: listing.until === undefined ? tellUntil(listing, reader) : tellDay(reader, listing.until),
    ...(category !== undefined && { category }),
  }
}

/** What two states of a listing say differently, field by field; nothing stands where it says nothing. */
export const tellFields = (
  before: Listing,
  after: Listing,
  network: Network,
  reader: Reader,
): readonly {
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}[] => {
  const [was, is] = [told(before, network, reader), told(after, network, reader)]
  return ['title', 'quantity', 'until', 'category', 'details', 'price', 'town'].flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, before: was[field], after: is[field] }],
  )
}
