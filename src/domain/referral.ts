import * as z from 'zod'
import { defineKind, type ValueOf, years } from '../store.ts'

/**
 * "Not us, but ask …": one partner has named another to whoever seeks something. Its id is `<listing>:<who named>:<who is
 * named>`, or the asking partner's instead of the listing's where no listing asks: each is named once.
 */
export const referrals = defineKind({
  name: 'referral',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    listing: z.string().optional(),
    /** Who seeks something: whose the listing is, or who has asked. */
    asker: z.string(),
    /** Who named the other. */
    by: z.string(),
    /** Who is named. */
    organization: z.string(),
    at: z.iso.datetime(),
  }),
  indexes: [['by', 'at'], ['organization', 'at'], ['listing'], ['at']],
  terms: [{ since: 'at', hours: years(1) }],
})
export type Referral = ValueOf<typeof referrals>
