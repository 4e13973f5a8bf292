import { stringify } from 'csv-stringify/sync'
import type { Locale } from '../../words.ts'
import { guarded, released } from '../read/formula.ts'
import { tidy } from '../read/rows.ts'
import type { SheetOut } from './sheets.ts'

/** What has no two halves of a sign, and lines that end as everywhere. */
const writable = (text: string): string => tidy(text.toWellFormed().replace(/\r\n?/g, '\n'))

/** One table as CSV, as the spreadsheet programs of that language open it; none of them calculates a cell of it. */
export const toCsv = ({ rows }: SheetOut, locale: Locale): string =>
  stringify(
    rows.map((row) => row.map((cell) => guarded(writable(cell)))),
    { bom: true, quoted: true, delimiter: locale === 'en' ? ',' : ';', record_delimiter: 'windows' },
  )

/** In a workbook a text is one by its type; only what looks as if it were marked so is marked once more. */
const inWorkbook = (cell: string): string => {
  const text = writable(cell)
  return released(text) === text ? text : guarded(text)
}
/** A sign as a workbook may write it instead: `_x0041_` is an `A`. */
const coded = (sign: string) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`

const escaped = (text: string): string => {
  const plain = text.replace(/_(?=x[0-9a-f]{4}_)/gi, coded('_'))
  // The library keeps texts in an object, which knows some words of its own: `toString`, `constructor`.
  return plain in {} ? `${coded(plain)}${plain.slice(1)}` : plain
}

/** All tables as an Excel workbook, a sheet each, every cell a text: no zero gets lost, nothing is calculated. */
export const toWorkbook = async (sheets: readonly SheetOut[]): Promise<Uint8Array> => {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const blob = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((header) => ({ width: Math.max(12, header.length + 4) })),
      data: rows.map((row, at) =>
        row.map((cell) =>
          cell === ''
            ? null
            : {
                value: escaped(inWorkbook(cell)),
                type: String,
                format: '@',
                ...(at === 0 && { fontWeight: 'bold' as const }),
              },
        ),
      ),
    })),
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
