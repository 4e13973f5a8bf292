import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, type ValueOf } from '../store.ts'

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
    title: z.string(),
    details: z.string().optional(),
    /** The id of one of the network's categories. */
    category: z.string().optional(),
    region: z.string().optional(),
    quantity: quantity.optional(),
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
  }),
  indexes: [['organization', 'at'], ['network'], ['network', 'at']],
  written: ['title', 'details', 'quantity', 'removed'],
})
export type Listing = ValueOf<typeof listings>

/** Days that a listing is valid unless it is dated or standing. */
export const validFor = { days: 180 } as const

/** Computed, never stored: what time alone decides needs no job to become true. */
export const stateOf = (
  { state, until }: Listing,
  today: Temporal.PlainDate,
): Listing['state'] | 'expired' =>
  state === 'open' && until !== undefined && Temporal.PlainDate.compare(until, today) < 0 ? 'expired' : state

/** What of the amount is still there; undefined where the quantity is no amount. */
export const remaining = ({ quantity: has, given }: Listing): number | undefined =>
  typeof has === 'object' ? Math.max(0, Number((has.amount - given).toFixed(6))) : undefined

/** A listing, named by its id: with `own` one of the organization acted for, or one of all others. */
export const listing = ({ own, open }: { readonly own?: boolean; readonly open?: true } = {}) =>
  recordField({
    kind: listings,
    ...(own !== undefined && { whose: own ? 'own' : 'others' }),
    refusal: ({ organization, state }, { acting }) => {
      if (own !== undefined && own !== (organization === acting)) return own ? 'notYours' : 'isYours'
      return open && state !== 'open' ? 'closed' : undefined
    },
    title: ({ title }) => title,
    owners: ({ organization }) => (own ? [organization] : []),
  })
