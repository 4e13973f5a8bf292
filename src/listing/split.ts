import type { Quantity } from '../domain/listing.ts'
import { type Listing, remaining } from '../domain/listing.ts'
import { fold } from '../fold.ts'
import { Refusal } from '../refusal.ts'

/** `m³` is `m3`, in any case. */
export const unitOf = ({ unit }: { readonly unit: string }): string => fold(unit.normalize('NFKC'))

/**
 * How much of a listing's amount somebody means who says "2 t", or just "2". Undefined where the listing is no
 * amount. Throws a `Refusal` where the unit is another: 500 kg of 3 t nobody reckons for them.
 */
export const shareOf = (listing: Listing, said: Quantity | undefined): number | undefined => {
  const { quantity } = listing
  if (said === undefined || typeof quantity !== 'object') return undefined
  if (
    typeof said === 'string' ||
    (said.unit !== '' && quantity.unit !== '' && unitOf(said) !== unitOf(quantity))
  )
    throw new Refusal('otherUnit', quantity.unit)
  return said.amount
}

/** What is promised with an acceptance, never more than is left; 0 where an amount is used up. */
export const promised = (listing: Listing, wanted: number | undefined): number | undefined => {
  const left = remaining(listing)
  return left === undefined ? undefined : Math.min(left, wanted ?? left)
}
