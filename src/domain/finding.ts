import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'

/**
 * Listings that answer kept questions from a commit on, until all who keep one have been told, or it is remembered for
 * them. It is nobody's to read.
 */
export const findings = defineKind({
  name: 'finding',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** The watches of one person each, with what they have found. */
    left: z.array(z.array(z.object({ watch: z.string(), listing: z.string() }))),
  }),
})
export type Finding = ValueOf<typeof findings>
