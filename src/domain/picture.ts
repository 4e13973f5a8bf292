import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'

/**
 * A picture of what is offered or sought. It never changes: whatever shows another names another. What nothing names any
 * more stays for as long as that can be taken back.
 */
export const pictures = defineKind({
  name: 'picture',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** The person who handed it over. */
    by: z.string(),
    type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
    /** Pixels, as it is looked at. */
    width: z.int(),
    height: z.int(),
    /** Since when nothing is known to name it. */
    loose: z.iso.datetime().optional(),
  }),
  indexes: [['network', 'by']],
  personal: ['by'],
})
export type Picture = ValueOf<typeof pictures>

/** What is seen on a picture, under its id: apart, as it is large and seldom wanted. It comes and goes with that. */
export const pixels = defineKind({
  name: 'pixels',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** In base64. */
    data: z.string(),
  }),
})
