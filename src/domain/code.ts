import * as z from 'zod'
import { days, defineKind, findAll, type ValueOf, type View } from '../store.ts'

/** What a code opens: an imported person's place in the network, one human's further account, a room for the network. */
export const purposes = ['invitation', 'account', 'place'] as const

/** Wrong tries that lock a code. */
export const mostWrong = 5
/** How long a code is good for, from when it was made. */
export const goodFor = {
  invitation: { hours: days(60) },
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
  indexes: [['network', 'purpose'], ['about'], ['until']],
  personal: ['by', 'about'],
  written: ['about'],
  // It is told for a while who has come with it.
  terms: [{ since: 'until', hours: days(30), ahead: goodFor.invitation.hours }],
})
export type Code = ValueOf<typeof codes>

/** `WL-4FC7KQ` and `H2MNP9` are written `WL-4FC7KQ-H2MNP9`. */
export const tellCode = (id: string, secret: string): string => `${id}-${secret}`

/** A word processor makes long dashes of hyphens. */
const hyphened = (typed: string) => typed.replace(/[‐‑‒–—−]/g, '-')

const shape = /^\s*([A-Z]{2,4})[-\s]?([2-9A-HJ-NP-Z]{6})[-\s]?([2-9A-HJ-NP-Z]{6})[\s.!]*$/i

/** The two parts of a code as somebody typed it, in any case, with hyphens, spaces or nothing between them. */
export const readCode = (typed: string): { readonly id: string; readonly secret: string } | undefined => {
  const [, tag, id, secret] = shape.exec(hyphened(typed).toUpperCase()) ?? []
  // In every id there is a digit; two words may look like a code otherwise.
  return tag === undefined || id === undefined || !/\d/.test(id)
    ? undefined
    : { id: `${tag}-${id}`, secret: secret ?? '' }
}

const inWords = /(?<![\p{L}\p{N}-])[A-Z]{2,4}-(?=[A-Z]*\d)[A-Z\d]{6}-[A-Z\d]{6}(?![\p{L}\p{N}-])/iu

/** Alone and in capitals, as codes are written, its shape is enough, though no code is of letters only. */
const alone = /^\s*[A-Z]{2,4}-[A-Z\d]{6}-[A-Z\d]{6}[\s.!]*$/

/** Without its hyphens it is one where somebody says so: "mein Code ist wl 4fc7kq h2mnp9". */
const looselyInWords =
  /(?<![\p{L}\p{N}-])[A-Z]{2,4}[-\s]?(?=[A-Z]*\d)[2-9A-HJ-NP-Z]{6}[-\s]?[2-9A-HJ-NP-Z]{6}(?![\p{L}\p{N}-])/iu
const saysCode = /c[oó]de|k[oó]d/iu
/** Nearly a code, a letter short or long; a question or a long text is about something else. */
const nearly = /(?<![\p{L}\p{N}-])[A-Z]{2,4}-(?=[A-Z]*\d)[A-Z\d]{5,7}-[A-Z\d]{4,8}(?![\p{L}\p{N}-])/iu
const mostWords = 8
const nearlyIn = (said: string): string | undefined =>
  said.includes('?') || said.trim().split(/\s+/).length > mostWords ? undefined : nearly.exec(said)?.[0]

/** A whole code among other words; `mistyped` where it has the form of one, with letters that are in none. */
export const findCode = (
  text: string,
): { readonly code: string; readonly rest: string; readonly mistyped: boolean } | undefined => {
  const said = hyphened(text)
  const loosely = saysCode.test(said) ? looselyInWords.exec(said)?.[0] : undefined
  const code =
    inWords.exec(said)?.[0] ?? loosely ?? nearlyIn(said) ?? alone.exec(said)?.[0].replace(/[\s.!]+/g, '')
  return code === undefined
    ? undefined
    : { code, rest: said.replace(code, ' ').trim(), mistyped: readCode(code) === undefined }
}

/** Whether another code for the same is good now: then that one holds instead of this. */
export const isReplaced = async (view: View, code: Code, now: Temporal.Instant): Promise<boolean> => {
  const all = await findAll(view, codes, { where: { about: code.about } })
  return all.some(
    ({ id, value }) => id !== code.id && value.purpose === code.purpose && useless(value, now) === undefined,
  )
}

/** Why a code that is there cannot be used. */
export const useless = (
  { until, wrong, used }: Code,
  now: Temporal.Instant,
): 'usedCode' | 'oldCode' | 'lockedCode' | undefined => {
  if (used !== undefined) return 'usedCode'
  if (Temporal.Instant.compare(until, now) <= 0) return 'oldCode'
  return wrong >= mostWrong ? 'lockedCode' : undefined
}
