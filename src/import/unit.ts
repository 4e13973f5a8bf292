import { provenances } from '../domain/provenance.ts'
import { type Change, create, type Kept, replace } from '../store.ts'
import type { Contested, Merged, Texts } from './merge.ts'
import type { FieldName, Note } from './note.ts'
import type { State } from './state.ts'

export interface Deciding {
  readonly state: State
  readonly network: string
  readonly prefer: 'rundruf' | 'file'
  /** The organizations that these files name. */
  readonly named: ReadonlySet<string>
}

type Result = 'created' | 'updated' | 'unchanged'

/** What is committed as a whole, and the records that it was decided from and leaves as they are. */
export interface Piece {
  readonly changes: readonly Change[]
  readonly relied: readonly Kept[]
}
/** What is wanted of one of the people, or of a membership. */
export interface Wanted extends Piece {
  readonly notes: readonly Note[]
}
const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}/${id}`

/** What pieces of one commit rely on and none of them writes: a record that one makes or changes cannot stand as well. */
export const reliedBy = (pieces: readonly Piece[]): readonly Kept[] => {
  const written = new Set(pieces.flatMap(({ changes }) => changes.map(keyOf)))
  const relied = new Map(pieces.flatMap((piece) => piece.relied.map((kept) => [keyOf(kept), kept])))
  return [...relied.values()].filter((kept) => !written.has(keyOf(kept)))
}

export const weightOf = ({ changes, relied }: Piece): number => changes.length + relied.length

/** What an import wants for one organization or one listing. */
export interface Decided {
  readonly result: Result
  /** One, but for an organization with very many people; none where nothing changes. */
  readonly pieces: readonly Piece[]
  readonly notes: readonly Note[]
  readonly kept: number
}

/** Remembers what the file has said, if it has said something else. */
export const remember = (
  state: State,
  network: string,
  about: 'organization' | 'person' | 'membership' | 'listing',
  id: string,
  last: Readonly<Record<string, string | undefined>>,
): readonly Change[] => {
  const key = `${about}/${id}`
  const known = state.provenances.get(key)
  const values = Object.fromEntries(
    Object.entries(last).flatMap(([field, value]) => (value ? [[field, value] as const] : [])),
  )
  const before = known?.value.values ?? {}
  const same =
    Object.keys(values).length === Object.keys(before).length &&
    Object.entries(values).every(([field, value]) => before[field] === value)
  if (same) return []
  const value = { id: key, network, values }
  return [known ? replace(known, value) : create(provenances, value)]
}

/** A record with its changes, without the fields that they empty. */
export const withTexts = (
  record: Readonly<Record<string, unknown>>,
  { changes }: Merged,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries({ ...record, ...changes }).filter(([field, value]) => value !== '' || !(field in changes)),
  )

export const pickTexts = (record: Readonly<Record<string, unknown>>, fields: readonly FieldName[]): Texts =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = record[field]
      return typeof value === 'string' ? [[field, value] as const] : []
    }),
  )

export const keptNotes = (record: string, kept: readonly Contested[]): readonly Note[] =>
  kept.map(({ field, file, rundruf }) => ({ key: 'kept', record, field, file, rundruf }))
