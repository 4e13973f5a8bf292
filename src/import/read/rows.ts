import { parse } from 'csv-parse/sync'
import { released } from './formula.ts'

/** One row of a file, whose cells may run over several lines. */
export interface Row {
  /** Where it begins in the file; the first line is 1. */
  readonly line: number
  readonly cells: readonly string[]
}
/** A line whose quotes do not pair, so that nobody knows where its cells end. */
export interface BrokenRow {
  readonly line: number
  readonly broken: true
}

export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** Control characters, zero-width ones, those that turn the direction of writing, and what is no sign at all. */
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/** A text as a file can say it: without what nobody sees. */
export const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(invisible, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()

/** A cell as it is read: also without what keeps programs from calculating it. */
export const clean = (cell: string): string => released(tidy(cell))

const linesIn = (text: string) => text.split('\n').length - 1

interface Found {
  readonly cells: readonly string[]
  /** The last line of the row, counted from where the reading began; and the byte behind it. */
  readonly ends: number
  readonly bytes: number
}

/** Reads until the end, or until quotes do not pair: then `stopped`. */
const read = (bytes: Buffer, delimiter: Delimiter, options: { relaxed?: boolean; most?: number } = {}) => {
  const found: Found[] = []
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\n'],
      relax_column_count: true,
      relax_quotes: options.relaxed ?? false,
      skip_empty_lines: true,
      max_record_size: 0,
      to: options.most ?? -1,
      on_record: (cells: string[], at) => {
        found.push({ cells, ends: at.lines, bytes: at.bytes })
        return undefined
      },
    })
    return { found, stopped: false }
  } catch {
    return { found, stopped: true }
  }
}

/** A row whose quotes stand in the middle of its text (`Hof "Sonne"`), read as it is written. */
const readLiterally = (bytes: Buffer, delimiter: Delimiter): Found | undefined => {
  const { found } = read(bytes, delimiter, { relaxed: true, most: 1 })
  const [row] = found
  if (row === undefined) return undefined
  const begunWithQuote = row.cells.some((cell) => cell.startsWith('"'))
  return begunWithQuote && linesIn(row.cells.join('')) > 0 ? undefined : row
}

/** A quote too many may have swallowed whole rows into one cell. */
const swallows = (row: Found, delimiter: Delimiter, width: number) =>
  row.cells.length < width &&
  row.cells.some((cell) =>
    cell
      .split('\n')
      .slice(1)
      .some((part) => part.split(delimiter).length >= Math.max(2, width - 1)),
  )

/** All rows of a text, the blank ones left out. What follows a broken row is read on. */
export const readRows = (text: string, delimiter: Delimiter, most = -1): readonly (Row | BrokenRow)[] => {
  const bytes = Buffer.from(text)
  const rows: (Row | BrokenRow)[] = []
  let at = 0
  let line = 1
  let width = 0
  const skipBlank = () => {
    for (; bytes[at] === 0x0a; at += 1) line += 1
  }
  const take = (row: Found, ends: number) => {
    const cells = row.cells.map(clean)
    width ||= cells.length
    if (cells.some((cell) => cell !== '')) rows.push({ line: ends - linesIn(row.cells.join('')), cells })
  }
  for (skipBlank(); at < bytes.length && (most < 0 || rows.length < most); skipBlank()) {
    const rest = bytes.subarray(at)
    const { found, stopped } = read(rest, delimiter, { most })
    const swallowing = found.findIndex((row) =>
      swallows(row, delimiter, width || (found[0]?.cells.length ?? 0)),
    )
    const sound = swallowing < 0 ? found : found.slice(0, swallowing)
    for (const row of sound) take(row, line - 1 + row.ends)
    const last = sound.at(-1)
    if (last) {
      at += last.bytes
      line += last.ends
    }
    if (!stopped && swallowing < 0) break
    skipBlank()
    const odd = swallowing < 0 ? readLiterally(bytes.subarray(at), delimiter) : undefined
    if (odd) {
      take(odd, line - 1 + odd.ends)
      at += odd.bytes
      line += odd.ends
    } else {
      rows.push({ line, broken: true })
      const next = bytes.indexOf(0x0a, at)
      at = next < 0 ? bytes.length : next + 1
      line += 1
    }
  }
  return rows
}
