import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'

/**
 * What an embedding service made of one text that has no names in it. Its id is a mark of network, service, model and
 * text, so another text or another model has another; it holds no word of it.
 */
export const vectors = defineKind({
  name: 'vector',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** A signed byte for each dimension, in base64. */
    data: z.string(),
  }),
})
export type Vector = ValueOf<typeof vectors>
