import type { FileProblem } from '../problem.ts'
import { clean, type Row } from './rows.ts'
import { harmless } from './sheet-xml.ts'
import { rezip, unzip } from './unzip.ts'

/** Characters of one cell, as many as Excel takes; and of all of them. */
const longestCell = 32_767
const mostText = 20_000_000

/** A sheet that has something in it; rows are counted as the spreadsheet counts them. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly Row[]
}

/** `4.9584112E10` and `12.50`: as a person would write it. */
const tellNumber = (written: string): string => {
  const number = Number(written)
  return Number.isSafeInteger(number) ? BigInt(number).toString() : String(number)
}

const tellCell = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, longestCell)
  // A day has no hours; an instant that has some keeps only its day.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : String(value)
}

/** Nothing of a spreadsheet declares what its words stand for, nor are its tags endless. */
const strange = /<!(?:DOCTYPE|ENTITY)|<[^<>]{20000}/i

const isSheet = (name: string) => /(?:^|\/)worksheets\/[^/]+\.xml$/.test(name)
const isText = (name: string) => /\.(?:xml|rels)$/.test(name)

/** What is read of it, in a file that holds nothing else; or why it is not. */
const looked = (bytes: Uint8Array): ArrayBuffer | FileProblem => {
  const large: FileProblem = { key: 'vast' }
  const unpacked = unzip(bytes, isText)
  if (unpacked === 'large') return large
  if (unpacked === 'broken') return { key: 'damaged' }
  const { names, entries } = unpacked
  const types = Buffer.from(entries.get('[Content_Types].xml') ?? []).toString()
  if (names.some((name) => /vbaproject|macrosheets/i.test(name)) || /macroenabled/i.test(types))
    return { key: 'macros' }
  if (!names.some(isSheet)) return { key: names.includes('mimetype') ? 'spreadsheet' : 'binary' }
  const kept = new Map<string, Uint8Array>()
  for (const [name, content] of entries) {
    const xml = Buffer.from(content).toString()
    if (strange.test(xml)) return { key: 'damaged' }
    const sound = isSheet(name) ? harmless(xml) : xml
    if (sound === 'large') return large
    kept.set(name, Buffer.from(sound))
  }
  return rezip(kept)
}

/** The sheets of an Excel file, without those that are empty; or why it cannot be read. Runs none of its formulas. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly Sheet[] | FileProblem> => {
  const file = looked(bytes)
  if (!(file instanceof ArrayBuffer)) return file
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const read = await readXlsxFile(file, { trim: false, parseNumber: tellNumber }).catch(() => undefined)
  if (read === undefined) return { key: 'damaged' }
  let text = 0
  const sheets = read.map(({ sheet, data }) => ({
    name: clean(sheet),
    rows: data.flatMap((cells, i) => {
      if (text > mostText) return []
      const said = cells.map((value) => {
        const told = tellCell(value)
        text += told.length
        return text > mostText ? '' : clean(told.replace(/\r\n?/g, '\n'))
      })
      return said.some((one) => one !== '') ? [{ line: i + 1, cells: said }] : []
    }),
  }))
  if (text > mostText) return { key: 'vast' }
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  return filled.length > 0 ? filled : { key: 'empty' }
}
