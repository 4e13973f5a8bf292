import * as z from 'zod'
import { defineKind } from '../store.ts'

/** Two organizations that are called alike and are not the same. Its id is `pairId` of the two. */
export const apart = defineKind({
  name: 'apart',
  scope: 'network',
  schema: z.object({ id: z.string(), network: z.string(), at: z.iso.datetime() }),
  indexes: [['network']],
})

/** The same for a pair whichever is named first. */
export const pairId = (a: string, b: string): string => [a, b].toSorted().join(':')
