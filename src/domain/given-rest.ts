import * as z from 'zod'
import { defineKind } from '../store.ts'

/**
 * Somebody has gone who gave their own contact to so many that one commit could not end it everywhere; its id is that
 * person's. As long as it is there, nothing that they gave is shown.
 */
export const givenRests = defineKind({
  name: 'rest',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** In whose name it was given; null where they spoke for the coordination. */
    from: z.array(z.string().nullable()),
    /** When they went: what they give after that is given anew. */
    until: z.iso.datetime(),
  }),
})
