import * as z from 'zod'
import { days, defineKind, type ValueOf, years } from '../store.ts'
import { locales } from '../words.ts'

/**
 * What was searched for in a month, and nobody had: the words alone and how often, never who asked, where or in which
 * sentence.
 */
export const gaps = defineKind({
  name: 'gap',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** In the network's zone. */
    month: z.string().regex(/^\d{4}-\d{2}$/),
    /** When that month is over there. */
    over: z.iso.datetime(),
    /** How many things of its month came before it, so that the oldest goes first where there are too many. */
    nth: z.int().optional(),
    /** One thing in the words of those who asked, what was said first standing first. */
    said: z.array(z.object({ words: z.string(), locale: z.enum(locales), n: z.int() })),
    /** Whoever coordinates has said that it does not belong here. */
    hidden: z.literal(true).optional(),
  }),
  indexes: [['network', 'month'], ['over']],
  written: ['said'],
  terms: [{ since: 'over', hours: years(1), ahead: days(31) }],
})
export type Gap = ValueOf<typeof gaps>

/** That a call has been counted, as long as its platform may repeat it; of what it asked it says nothing. */
export const countedCalls = defineKind({
  name: 'counted',
  scope: 'network',
  schema: z.object({ id: z.string(), network: z.string(), at: z.iso.datetime() }),
  indexes: [['network'], ['at']],
  terms: [{ since: 'at', hours: days(2) }],
})
