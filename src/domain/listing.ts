import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, type ValueOf } from '../store.ts'
import { type Locale, locales } from '../words.ts'
import { furtherTexts, textIn, textsOf, written } from './listing-text.ts'

/** An amount that can be given away in parts, or free text ("ein paar Säcke") that cannot. */
const quantity = z.union([z.object({ amount: z.number().positive(), unit: z.string() }), z.string()])
export type Quantity = z.output<typeof quantity>

export const listings = defineKind({
  name: 'listing',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    kind: z.enum(['offer', 'request']),
    organization: z.string(),
    title: written(),
    details: written().optional(),
    /** The language of these; older records do not say. */
    locale: z.enum(locales).optional(),
    ...furtherTexts,
    /** The id of one of the network's categories. */
    category: z.string().optional(),
    region: z.string().optional(),
    quantity: quantity.optional(),
    /** As it was said, or `free`; `tellPrice` tells it. */
    price: z.string().optional(),
    /** Where it is to be had or needed, where that is not simply where the partner is. */
    town: z.string().optional(),
    /** The id of its picture. */
    picture: z.string().optional(),
    /** The last day, included, in the network's zone; without one the listing is standing. */
    until: z.iso.date().optional(),
    /** When it was published. */
    at: z.iso.datetime(),
    state: z.enum(['open', 'fulfilled', 'withdrawn']),
    /** Why a coordinator has taken it out; it is withdrawn then. */
    removed: z.string().optional(),
    /** How much of the amount has been promised to somebody: never more than there is. */
    given: z.number(),
    /** How many partners have responded. */
    responses: z.int(),
    /** The organizations that helped: suppliers of a request, takers of an offer. */
    helpers: z.array(z.string()),
    /** Those of them who have said that everybody may read it. */
    named: z.array(z.string()).optional(),
  }),
  indexes: [['organization', 'at'], ['network'], ['network', 'at'], ['picture']],
  written: ['title', 'details', ...locales, 'quantity', 'price', 'town', 'removed'],
})
export type Listing = ValueOf<typeof listings>

/** Days that a listing is valid unless it is dated or standing. */
export const validFor = { days: 180 } as const

/** Days in which it is asked whether what has run out is still there. */
export const askedAbout = { days: 60 } as const

/** Computed, never stored: what time alone decides needs no job to become true. */
export const stateOf = (
  { state, until }: Listing,
  today: Temporal.PlainDate,
): Listing['state'] | 'expired' =>
  state === 'open' && until !== undefined && Temporal.PlainDate.compare(until, today) < 0 ? 'expired' : state

/** Tenths add up: 0.1 and 0.2 are 0.3. */
export const exactly = (amount: number): number => Number(amount.toFixed(6))

/** What of the amount is still there; undefined where the quantity is no amount. */
export const remaining = ({ quantity: has, given }: Listing): number | undefined =>
  typeof has === 'object' ? Math.max(0, exactly(has.amount - given)) : undefined

/** The listing, with one of its helpers named to everybody or not. */
export const withNamed = (listing: Listing, helper: string, isNamed: boolean): Listing => {
  const { named = [], ...rest } = listing
  const now = [...named.filter((one) => one !== helper), ...(isNamed ? [helper] : [])]
  return now.length === 0 ? rest : { ...rest, named: now }
}

/** The helpers of a listing where one of them has become others; nobody has helped themselves. Of two who are one, both must have agreed. */
export const withHelpers = (
  { named = [], ...listing }: Listing,
  into: (helper: string) => readonly string[],
): Listing => {
  const others = (all: readonly string[]) =>
    [...new Set(all.flatMap(into))].filter((one) => one !== listing.organization)
  const unnamed = others(listing.helpers.filter((helper) => !named.includes(helper)))
  const now = others(named).filter((one) => !unnamed.includes(one))
  return { ...listing, helpers: others(listing.helpers), ...(now.length > 0 && { named: now }) }
}

/** To each reader it is called as in their text, and it goes by the titles of all. */
export const calledByTexts = {
  title: (value: Listing, reader: { readonly locale: Locale }): string => textIn(value, reader).title,
  names: (value: Listing): readonly string[] => textsOf(value).map(({ title }) => title),
}

/** A listing, named by its id: with `own` one of the organization acted for, or one of all others. */
export const listing = ({ own, open }: { readonly own?: boolean; readonly open?: true } = {}) =>
  recordField({
    kind: listings,
    ...(own !== undefined && { whose: own ? 'own' : 'others' }),
    refusal: ({ organization, state }, { acting }) => {
      if (own !== undefined && own !== (organization === acting)) return own ? 'notYours' : 'isYours'
      return open && state !== 'open' ? 'closed' : undefined
    },
    ...calledByTexts,
    inflects: true,
    owners: ({ organization }) => (own ? [organization] : []),
  })
