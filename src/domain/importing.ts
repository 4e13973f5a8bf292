import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import { locales } from '../words.ts'

const tally = z.object({ created: z.int(), updated: z.int() })

/**
 * A list that was handed over, with more in it than one commit takes: the rest follows in steps, from the file that it is
 * called after, which is kept until then.
 */
export const importing = defineKind({
  name: 'importing',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** The call that began it. */
    call: z.string(),
    command: z.string(),
    /** Whose value stands where somebody has changed one. */
    prefer: z.enum(['rundruf', 'file']),
    /** In what language whoever handed it over is told that it is done. */
    locale: z.enum(locales),
    /** What was to become of it, as it was read. */
    partners: tally,
    listings: tally,
  }),
})
export type Importing = ValueOf<typeof importing>
