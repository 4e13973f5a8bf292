import * as z from 'zod'
import { defineKind } from '../store.ts'

/** What a file last said about a record, per field: so a later file changes only what it says differently. */
export const provenances = defineKind({
  name: 'provenance',
  scope: 'network',
  schema: z.object({
    /** `organization/WL-4FC7KQ`: the record it is about. */
    id: z.string(),
    network: z.string(),
    values: z.record(z.string(), z.string()),
  }),
  indexes: [['network']],
  personal: ['values'],
})
