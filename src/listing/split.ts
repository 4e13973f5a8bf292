import type { Quantity } from '../domain/listing.ts'
import { exactly, type Listing, remaining } from '../domain/listing.ts'
import type { Response } from '../domain/response.ts'
import { fold } from '../fold.ts'
import { Refusal } from '../refusal.ts'

/** What people write for one unit, folded. */
const units = [
  't to tonne tonnen ton tons tonnes tonna tonnat',
  'kg kilo kilos kilogramm kilogram',
  'g gramm gram grams',
  'l liter litre litres liters',
  'm meter metre metres meters',
  'm3 cbm kobmeter kubikmeter',
  'm2 qm nm quadratmeter negyzetmeter',
  'stuck stk st piece pieces pcs db darab',
  'ballen bale bales bala balat',
  'sack sacke sacken bag bags sacks zsak zsakot',
  'kiste kisten crate crates lada ladat',
  'palette paletten pallet pallets raklap',
].flatMap((all) => all.split(' ').map((one, _, [first = one]) => [one, first] as const))
const sameUnits = new Map(units)

/** `m³` is `m3`, in any case, and "Tonnen" are `t`. */
export const unitOf = ({ unit }: { readonly unit: string }): string => {
  const said = fold(unit.normalize('NFKC')).replace(/\.$/, '')
  return sameUnits.get(said) ?? said
}

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

type Promised = Pick<Response, 'organization' | 'given' | 'had'>

/** How much of what was promised with an answer has not been handed over yet. */
export const stillToCome = ({ given = 0, had = 0 }: Pick<Promised, 'given' | 'had'>): number =>
  Math.max(0, exactly(given - had))

/** A listing without what an answer was promised of it, which is open again where nothing was left before. */
export const givenBack = (listing: Listing, { organization, given = 0, had = 0 }: Promised): Listing => {
  const left = Math.max(0, exactly(listing.given - stillToCome({ given, had })))
  const usedUp = listing.state === 'fulfilled' && remaining(listing) === 0
  const now: Listing = { ...listing, given: left }
  if (had > 0) return usedUp && remaining(now) !== 0 ? { ...now, state: 'open' } : now
  const { named = [], ...rest } = now
  const others = named.filter((one) => one !== organization)
  return {
    ...rest,
    ...(others.length > 0 && { named: others }),
    helpers: listing.helpers.filter((one) => one !== organization),
    responses: Math.max(0, listing.responses - 1),
    ...(usedUp && remaining(now) !== 0 && { state: 'open' as const }),
  }
}
