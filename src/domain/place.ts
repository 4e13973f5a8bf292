import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, type ValueOf } from '../store.ts'
import { locales } from '../words.ts'

export const placeRoles = ['announcements', 'listings', 'general', 'coordinators'] as const

/** A room the network uses. Its id is the room's address. */
export const places = defineKind({
  name: 'place',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    name: z.string(),
    role: z.enum(placeRoles),
    /** One or two; what stands there stands in each. */
    languages: z.array(z.enum(locales)).min(1).max(2),
    /** What it is for alone, where that is said: the name of a region with all within it, the id of a sector. */
    region: z.string().optional(),
    sector: z.string().optional(),
  }),
  indexes: [['network', 'role']],
  written: ['name'],
})
export type Place = ValueOf<typeof places>

/** A room of the network, by its name. */
export const place = () =>
  recordField({
    kind: places,
    refusal: () => undefined,
    title: ({ name }) => name,
    choice: async ({ name }) => name,
  })
