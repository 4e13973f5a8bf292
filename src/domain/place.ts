import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import { locales } from '../words.ts'

/** A room the network uses. Its id is the room's address. */
export const places = defineKind({
  name: 'place',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    name: z.string(),
    role: z.enum(['announcements', 'listings', 'general', 'coordinators']),
    /** One or two; what stands there stands in each. */
    languages: z.array(z.enum(locales)).min(1).max(2),
  }),
  indexes: [['network', 'role']],
})
export type Place = ValueOf<typeof places>
