import { looksLikeId } from '../../id.ts'
import type { Note } from '../note.ts'
import type { Refused } from '../problem.ts'
import { readTable, type Table } from './table.ts'

/** A file as far as it can be read without the network: its table, and what there is to say of it as a whole. */
export interface ReadFile {
  readonly table?: Table
  readonly refused: readonly Refused[]
  readonly notes: readonly Note[]
}

/** UTF-8 that was once read as something else, or letters that nobody could read. */
const garbled = /Ã[\u0080-\u00bfŸ„–œ¶¼¤]|Å[‘±]|â€|\ufffd/

const garbledNote = (file: string, text: string): readonly Note[] => {
  const at = text.search(garbled)
  return at < 0 ? [] : [{ key: 'garbled', file, line: text.slice(0, at).split('\n').length }]
}

/** Columns that nobody reads: unknown ones, second ones of what stands in the title, numbers that are not Rundruf's. */
const unreadColumns = ({ kind, columns, rows }: Table): readonly number[] =>
  columns.flatMap((column, i) => {
    const idle =
      kind === 'listings' && columns.includes('title') && (column === 'offer' || column === 'request')
    const foreign = column === 'id' && !rows.some((row) => looksLikeId(row.cells[i] ?? ''))
    return column === undefined || idle || foreign ? [i] : []
  })

const columnNotes = (table: Table): readonly Note[] =>
  unreadColumns(table).flatMap((i) => {
    const values = table.rows.filter((row) => (row.cells[i] ?? '') !== '').length
    const column = table.headers[i] ?? ''
    return values === 0 ? [] : [{ key: 'unknownColumn', file: table.file, column, at: i + 1, values }]
  })

export const readFile = (file: string, bytes: Uint8Array): ReadFile => {
  const { table, text, refused } = readTable(file, bytes)
  const above = table?.above ?? 0
  return {
    ...(table && { table }),
    refused,
    notes: [
      ...garbledNote(file, text),
      ...(above > 0 ? [{ key: 'above', file, lines: above } as const] : []),
      ...(table ? columnNotes(table) : []),
    ],
  }
}
