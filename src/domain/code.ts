import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'

/** What a code opens: an imported person's place in the network, one human's further account, a room for the network. */
export const purposes = ['invitation', 'account', 'place'] as const

/** Wrong tries that lock a code. */
export const mostWrong = 5
/** How long a code is good for, from when it was made. */
export const goodFor = {
  invitation: { hours: 60 * 24 },
  account: { minutes: 10 },
  place: { minutes: 10 },
} as const

/** A code that works once. Its secret is kept nowhere: it is derived anew from the installation's key. */
export const codes = defineKind({
  name: 'code',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    purpose: z.enum(purposes),
    /** Who had it made. */
    by: z.string(),
    /** Whom or what it is for: a person's id, a human's, or written choices about a room. */
    about: z.string(),
    at: z.iso.datetime(),
    until: z.iso.datetime(),
    wrong: z.int(),
    /** When it was used; it is good for nothing then. */
    used: z.iso.datetime().optional(),
  }),
  indexes: [['network', 'purpose'], ['about']],
  personal: ['by', 'about'],
})
export type Code = ValueOf<typeof codes>

/** `WL-4FC7KQ` and `H2MNP9` are written `WL-4FC7KQ-H2MNP9`. */
export const tellCode = (id: string, secret: string): string => `${id}-${secret}`

const shape = /^\s*([A-Z]{2,4})[-\s]?([2-9A-HJ-NP-Z]{6})[-\s]?([2-9A-HJ-NP-Z]{6})[\s.!]*$/i

/** The two parts of a code as somebody typed it, in any case, with hyphens, spaces or nothing between them. */
export const readCode = (typed: string): { readonly id: string; readonly secret: string } | undefined => {
  const [, tag, id, secret] = shape.exec(typed.toUpperCase()) ?? []
  // A digit is in each, so that no words are taken for a code: "Netzwerk Anrede".
  return tag === undefined || !/\d/.test(id ?? '') ? undefined : { id: `${tag}-${id}`, secret: secret ?? '' }
}

/** Why a code that is there cannot be used. */
export const useless = (
  { until, wrong, used }: Code,
  now: Temporal.Instant,
): 'usedCode' | 'oldCode' | 'lockedCode' | undefined => {
  if (used !== undefined) return 'usedCode'
  if (wrong >= mostWrong) return 'lockedCode'
  return Temporal.Instant.compare(until, now) <= 0 ? 'oldCode' : undefined
}
