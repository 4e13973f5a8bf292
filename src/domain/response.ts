import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, findAll, type ValueOf, type View } from '../store.ts'
import { listings } from './listing.ts'

/** Whose contact goes along: the person's own, or only the organization's. */
export const contacts = ['mine', 'partner'] as const

/** "We can" or "we want it". Its id is `<listing>:<organization>`: an organization answers a listing once. */
export const responses = defineKind({
  name: 'response',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    listing: z.string(),
    /** Whose listing it is: the one who accepts or declines. */
    owner: z.string(),
    organization: z.string(),
    person: z.string(),
    contact: z.enum(contacts),
    /** How much of the listing's amount is wanted or can be given. */
    amount: z.number().positive().optional(),
    state: z.enum(['open', 'accepted', 'declined']),
    /** How much of the amount was promised with the acceptance. */
    given: z.number().optional(),
    /** Who accepted, and whose contact went back. */
    answered: z.object({ person: z.string(), contact: z.enum(contacts) }).optional(),
    /** When one of the two ended being in touch: what was handed over is no longer shown. */
    ended: z.iso.datetime().optional(),
    at: z.iso.datetime(),
  }),
  indexes: [['listing'], ['organization', 'state'], ['owner', 'state'], ['person']],
  personal: ['person', 'answered'],
})
export type Response = ValueOf<typeof responses>

/** An answer is called as what it answers. */
export const tellAnswered = async (
  { listing }: Response,
  { store }: { readonly store?: View },
): Promise<string> => (await store?.get(listings, listing))?.value.title ?? ''

/** An open response to a listing of the organization acted for: it accepts or declines. */
export const response = () =>
  recordField({
    kind: responses,
    whose: 'own',
    refusal: ({ owner, state }, { acting }) => {
      if (owner !== acting) return 'notYours'
      return state === 'open' ? undefined : 'answered'
    },
    title: ({ id }) => id,
    called: tellAnswered,
    owners: ({ owner }) => [owner],
    nameless: true,
  })

/** Who has answered a listing and waits for a word. */
export const waitingFor = async (store: View, listing: string): Promise<readonly Response[]> => {
  const found = await findAll(store, responses, { where: { listing } })
  return found.map(({ value }) => value).filter(({ state }) => state === 'open')
}
