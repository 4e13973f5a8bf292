import { looksLikeId } from '../../id.ts'
import type { Note } from '../note.ts'
import type { Refused } from '../problem.ts'
import { isZip, tooLarge } from './decode.ts'
import { failed, type ReadTable, readSheet, readTable, type Table } from './table.ts'
import type { Sheet } from './workbook.ts'

/** A file as far as it can be read without the network: its table, and what there is to say of it as a whole. */
export interface ReadFile {
  /** What it is called; of a workbook with several sheets, which of them. */
  readonly file: string
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

const readFrom = (file: string, { table, text, refused }: ReadTable): ReadFile => {
  const above = table?.above ?? 0
  return {
    file,
    ...(table && { table }),
    refused,
    notes: [
      ...garbledNote(file, text),
      ...(above > 0 ? [{ key: 'above', file, lines: above } as const] : []),
      ...(table ? columnNotes(table) : []),
    ],
  }
}

/** The sheets of a workbook, each under a name of its own; of several, those that are no list are only told of. */
const readSheets = (file: string, sheets: readonly Sheet[]): readonly ReadFile[] => {
  const named = sheets.map(({ name, rows }) => {
    const called = sheets.length === 1 ? file : `${file} · ${name}`
    return { name, read: readFrom(called, readSheet(called, rows)) }
  })
  const isList = ({ read }: (typeof named)[number]) =>
    !read.refused.some(({ reason }) => reason.key === 'noHeader' || reason.key === 'noRows')
  if (!named.some(isList)) return named.slice(0, 1).map(({ read }) => read)
  const others = named.filter((one) => !isList(one)).map(({ name }) => name)
  return named.filter(isList).map(({ read }, i) => ({
    ...read,
    notes:
      i === 0 && others.length > 0
        ? [...read.notes, { key: 'otherSheets', file, names: others }]
        : read.notes,
  }))
}

/** Everything that a file holds: of a workbook, every sheet that is a list. */
export const readFile = async (file: string, bytes: Uint8Array): Promise<readonly ReadFile[]> => {
  if (!isZip(bytes) || tooLarge(bytes)) return [readFrom(file, readTable(file, bytes))]
  const { readWorkbook } = await import('./workbook.ts')
  const sheets = await readWorkbook(bytes)
  return 'key' in sheets ? [readFrom(file, failed(file, sheets))] : readSheets(file, sheets)
}
