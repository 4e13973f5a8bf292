import * as z from 'zod'
import { type Act, actsSince, beforeKept } from '../act.ts'
import type { Line } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { listings } from '../domain/listing.ts'
import { isCalled } from '../domain/listing-text.ts'
import { type ContactGiven, responses } from '../domain/response.ts'
import type { Input } from '../invocation.ts'
import { type Change, changedTo, findAll, type Kept, replace, type View } from '../store.ts'

const longest = 500 // characters

/** A sentence to whoever is answered. It stands in one line, as lines of its own could pass for what the card says. */
export const noteSaid = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .transform((text) => text.replace(/\s+/gu, ' '))
    .meta({ field: 'paragraph', takes: 'words', behind: true })

/** A listing may have a colon of its own: what is called so as a whole is meant as a whole. */
export const meantNote = async (said: Input, { store }: Pick<Context<'member'>, 'store'>): Promise<Input> => {
  const { listing, note, ...rest } = said
  if (listing === undefined || note === undefined) return said
  const whole = `${listing}: ${note}`
  const all = await findAll(store, listings)
  return all.some(({ value }) => isCalled(value, whole)) ? { ...rest, listing: whole } : said
}

/**
 * What whoever answered said besides; empty where that is nothing, or the two are in touch no longer. It stands in the
 * answer alone: a card that is kept looks it up whenever it is drawn.
 */
export const noteOf = ({ id, person, note, ended }: ContactGiven): Line =>
  note === undefined || ended !== undefined
    ? ''
    : [{ about: person, text: note, else: '', given: { response: id, note: true } }]

/** The same answer without what was said with it. */
export const withoutNote = ({ note: _, ...given }: ContactGiven): ContactGiven => given

/** The same answers without what these people said with them. */
export const notesErased = (
  all: readonly Kept<ContactGiven>[],
  people: readonly string[],
): readonly Change[] =>
  all
    .filter(({ value: { note, person } }) => note !== undefined && people.includes(person))
    .map((kept) => replace(kept, withoutNote(kept.value)))

/** What an answer was before, without what these people said with it. */
export const beforeErased = <T extends object>(before: T, people: readonly string[]): T => {
  const { person, note } = before as { readonly person?: unknown; readonly note?: unknown }
  if (note === undefined || typeof person !== 'string' || !people.includes(person)) return before
  const { note: _, ...rest } = before as { readonly note?: unknown }
  return rest as T
}

/** The answers that end with these changes and lose with that what was said with them. */
export const hushedBy = (changes: readonly Change[]): readonly ContactGiven[] =>
  changes.flatMap((change) => {
    if (change.kind !== responses.name || !('put' in change) || change.before === undefined) return []
    const was = responses.schema.parse(change.before)
    const { ended, note } = responses.schema.parse(change.put)
    return was.note !== undefined && note === undefined && ended !== undefined ? [was] : []
  })

/** What was touched, without what was said before with these answers, also under another number. */
export const touchedHushed = (touched: Act['touched'], hushed: readonly ContactGiven[]): Act['touched'] =>
  touched.map((one) => {
    if (one.kind !== responses.name || one.before === undefined) return one
    const { note: _, ...before } = responses.schema.parse(one.before)
    const isOver = hushed.some(
      ({ id, listing, person }) =>
        id === before.id || (listing === before.listing && person === before.person),
    )
    return isOver ? { ...one, before } : one
  })

/** The acts of this network that remember what was said with these answers, without it: as many as there is room for. */
export const actsHushed = async (
  view: View,
  hushed: readonly ContactGiven[],
  now: Temporal.Instant,
  room: number,
): Promise<readonly Change[]> => {
  if (hushed.length === 0) return []
  const kept = await actsSince(view, stamp(now.subtract(beforeKept)))
  const found = kept.flatMap((act) =>
    changedTo(act, { ...act.value, touched: touchedHushed(act.value.touched, hushed) }),
  )
  return found.slice(0, Math.max(room, 0))
}
