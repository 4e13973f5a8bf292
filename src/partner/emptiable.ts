import * as z from 'zod'
import type { Reaches } from '../domain/reach.ts'
import { isNothing } from '../field.ts'
import { isReach } from '../person/reach-said.ts'

/** How much a text about a partner may say, in characters. */
export const longestText = 2000

/** A line that somebody may empty by leaving it blank, or by "–". At most as many characters. */
export const emptiable = (most: number) =>
  z.string().trim().min(1).max(most).meta({ emptied: true }).optional()
/** The same of a number or an address. */
export const emptiableReach = (reach: Reaches) =>
  z
    .string()
    .trim()
    .min(1)
    .max(120)
    .refine((said) => isNothing(said) || isReach(reach, said))
    .meta({ emptied: true, reach })
    .optional()
export const emptiableText = (most: number) =>
  z.string().trim().min(1).max(most).meta({ field: 'paragraph', takes: 'words', emptied: true }).optional()
