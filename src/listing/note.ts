import * as z from 'zod'
import type { Line } from '../card.ts'
import type { Context } from '../context.ts'
import { listings } from '../domain/listing.ts'
import type { ContactGiven } from '../domain/response.ts'
import { unaccented } from '../fold.ts'
import type { Input } from '../invocation.ts'
import { type Change, findAll, type Kept, replace } from '../store.ts'

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
  return all.some(({ value }) => unaccented(value.title) === unaccented(whole))
    ? { ...rest, listing: whole }
    : said
}

/**
 * What whoever answered said besides; empty where that is nothing, or the two are in touch no longer. It stands in the
 * answer alone: a card that is kept looks it up whenever it is drawn.
 */
export const noteOf = ({ id, person, note, ended }: ContactGiven): Line =>
  note === undefined || ended !== undefined
    ? ''
    : [{ about: person, text: note, else: '', given: { response: id, note: true } }]

const withoutNote = ({ note: _, ...given }: ContactGiven): ContactGiven => given

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
