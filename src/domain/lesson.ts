import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import { locales } from '../words.ts'

const word = z.object({ word: z.string(), locale: z.enum(locales) })

/**
 * What an answer teaches the search as soon as it is accepted: who asked for the one word got the other. Words for things
 * alone, one each; whoever asked is one of the two whose answer it is.
 */
export const lesson = z.object({ asked: word, found: word, by: z.enum(['owner', 'organization']) })
export type Lesson = z.output<typeof lesson>

/** Two words that whoever coordinates has struck off: whatever answers teach them, the search follows it no more. */
export const unlearned = defineKind({
  name: 'unlearned',
  scope: 'network',
  schema: z.object({ id: z.string(), network: z.string(), asked: word, found: word }),
  indexes: [['network']],
  written: ['asked', 'found'],
})
export type Unlearned = ValueOf<typeof unlearned>
