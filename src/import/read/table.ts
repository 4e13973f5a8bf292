import type { FileProblem, Refused } from '../problem.ts'
import { decode } from './decode.ts'
import {
  type ListingColumn,
  listingColumn,
  type OrganizationColumn,
  organizationColumn,
  type RegionColumn,
  regionColumn,
} from './header.ts'
import { type BrokenRow, type Delimiter, delimiters, type Row, readRows } from './rows.ts'

/** A file that was understood: what each column is, and the rows below the headers. */
interface TableOf<K extends string, C extends string> {
  readonly kind: K
  readonly file: string
  /** The headers as they stand in the file. */
  readonly headers: readonly string[]
  /** What each of them is; undefined where nobody knows. */
  readonly columns: readonly (C | undefined)[]
  readonly rows: readonly Row[]
  /** Lines with text above the headers. */
  readonly above: number
}
export type OrganizationTable = TableOf<'organizations', OrganizationColumn>
export type ListingTable = TableOf<'listings', ListingColumn>
export type RegionTable = TableOf<'regions', RegionColumn>
export type Table = OrganizationTable | ListingTable | RegionTable

type Understood =
  | Pick<OrganizationTable, 'kind' | 'columns'>
  | Pick<ListingTable, 'kind' | 'columns'>
  | Pick<RegionTable, 'kind' | 'columns'>

const has = <C>(columns: readonly C[], ...any: readonly C[]) => any.some((column) => columns.includes(column))

/** Every table that these headers may stand for, the likeliest first. */
const readings = (headers: readonly string[]): readonly Understood[] => {
  const organization = headers.map(organizationColumn)
  const listing = headers.map(listingColumn)
  const region = headers.map(regionColumn)
  // `Name` beside `Vorname` is somebody's.
  const isNamed =
    has(organization, 'name') ||
    (has(organization, 'name_or_contact') && (!has(organization, 'first') || has(organization, 'last')))
  const possible: readonly (Understood | false)[] = [
    isNamed && { kind: 'organizations', columns: organization },
    has(listing, 'title', 'offer', 'request') &&
      has(listing, 'organization') && { kind: 'listings', columns: listing },
    has(region, 'region') && has(region, 'also', 'within') && { kind: 'regions', columns: region },
  ]
  return possible.filter((reading) => reading !== false).toSorted((a, b) => score(b) - score(a))
}
const score = ({ columns }: Understood) => new Set(columns.filter((column) => column !== undefined)).size

interface Candidate {
  readonly header: Row
  readonly above: number
  readonly reading: Understood
}
interface Delimited extends Candidate {
  readonly delimiter: Delimiter
}

/** How many of the first rows may be titles above the headers. */
const titles = 10

const candidatesIn = (rows: readonly Row[]): readonly Candidate[] =>
  rows.flatMap((header, above) => {
    const [reading] = readings(header.cells)
    return reading ? [{ header, above, reading }] : []
  })

const best = <T extends Candidate>(candidates: readonly T[]): T | undefined =>
  candidates.toSorted((a, b) => score(b.reading) - score(a.reading))[0]

const isWhole = (row: Row | BrokenRow): row is Row => 'cells' in row

/** The delimiter and the line of headers that make most sense; of equals the first. */
const understand = (text: string): Delimited | undefined => {
  const beginning = text.slice(0, 200_000)
  return best(
    delimiters.flatMap((delimiter) =>
      candidatesIn(readRows(beginning, delimiter, titles).filter(isWhole)).map((one) => ({
        ...one,
        delimiter,
      })),
    ),
  )
}

const shownCells = (row: Row | undefined): readonly string[] =>
  (row?.cells ?? []).filter((cell) => cell !== '').map((cell) => cell.slice(0, 40))

/** What the first line says when nothing was understood. */
const firstCells = (text: string): readonly string[] => {
  const [widest] = delimiters
    .map((delimiter) => readRows(text.slice(0, 20_000), delimiter, 1).find(isWhole))
    .toSorted((a, b) => (b?.cells.length ?? 0) - (a?.cells.length ?? 0))
  return shownCells(widest)
}

const unfit = ({ row, width }: { row: Row | BrokenRow; width: number }): Refused['reason'] | undefined => {
  if ('broken' in row) return { key: 'quote' }
  const cells = row.cells.findLastIndex((cell) => cell !== '') + 1
  return cells > width ? { key: 'tooManyCells', cells, columns: width } : undefined
}

/** A table, its lines that are no rows of it, and the text that it was read from. */
export interface ReadTable {
  readonly table?: Table
  readonly text: string
  readonly refused: readonly Refused[]
}

export const failed = (file: string, reason: FileProblem, text = ''): ReadTable => ({
  text,
  refused: [{ file, line: 1, column: '', reason }],
})

const tableOf = (
  file: string,
  { header, above, reading }: Candidate,
  all: readonly (Row | BrokenRow)[],
  text: string,
): ReadTable => {
  const headers = header.cells
  const width = headers.length
  const repeated = headers.join('\n')
  const below = all.filter(
    (row) => row.line > header.line && !('cells' in row && row.cells.join('\n') === repeated),
  )
  const refused = below.flatMap((row) => {
    const reason = unfit({ row, width })
    return reason ? [{ file, line: row.line, column: '', reason }] : []
  })
  const rows = below.flatMap((row) => ('cells' in row && !unfit({ row, width }) ? [row] : []))
  if (below.length === 0) return failed(file, { key: 'noRows' }, text)
  return { table: { ...reading, file, headers, rows, above }, text, refused }
}

/** One file of text as a table; or why it is none. */
export const readTable = (file: string, bytes: Uint8Array): ReadTable => {
  const decoded = decode(bytes)
  if ('problem' in decoded) return failed(file, decoded.problem)
  const { text } = decoded
  const found = understand(text)
  if (found === undefined) return failed(file, { key: 'noHeader', found: firstCells(text) }, text)
  return tableOf(file, found, readRows(text, found.delimiter), text)
}

/** The rows of a spreadsheet as a table; or why they are none. */
export const readSheet = (file: string, rows: readonly Row[]): ReadTable => {
  // Below the last of them that says something, a spreadsheet's headers may stand in wider rows.
  const found = best(candidatesIn(rows.slice(0, titles).map(withoutTail)))
  const text = rows.map(({ cells }) => cells.join('\t')).join('\n')
  if (found === undefined) return failed(file, { key: 'noHeader', found: shownCells(rows[0]) }, text)
  return tableOf(file, found, rows, text)
}

const withoutTail = ({ line, cells }: Row): Row => ({
  line,
  cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
})
