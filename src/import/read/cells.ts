import { type Findings, refuse } from '../note.ts'
import type { Spot } from '../problem.ts'
import type { createRestorer } from './numbers.ts'
import { isCut, isPhone, readMails } from './path.ts'
import type { Loose } from './people.ts'
import type { Row } from './rows.ts'

/** Characters; what is longer is no name, no town and no function. */
const longest = 200

/** One row with its headers: values by the positions of their columns, problems told where they stand. */
export interface Cells extends Spot {
  /** The first value that is not empty, or ''. */
  first(at: readonly number[]): string
  /** All values, each once. */
  all(at: readonly number[]): readonly string[]
  /** A value of one line. */
  short(at: readonly number[], findings: Findings): string
  /** The header above the first value that is not empty, else above the first. */
  header(at: readonly number[]): string
  mails(at: readonly number[], findings: Findings): readonly Loose[]
  phones(at: readonly number[], findings: Findings): readonly Loose[]
  phone(at: readonly number[], findings: Findings): string
  surplus(value: Loose, findings: Findings): void
}

export interface Restored {
  readonly restorer: ReturnType<typeof createRestorer>
  /** Which row of those that the restorer knows. */
  readonly row: number
  readonly tell: (what: 'postalCodes' | 'phones') => void
}

export const createCells = (
  file: string,
  headers: readonly string[],
  row: Row,
  restored: Restored,
): Cells => {
  const { line } = row
  const valueAt = (at: number) => row.cells[at] ?? ''
  const all = (at: readonly number[]) => [...new Set(at.map(valueAt).filter((value) => value !== ''))]
  const spot = { file, line }

  const readPhone = (at: number, findings: Findings): readonly Loose[] => {
    const written = valueAt(at)
      .replace(/\s*\n\s*/g, ' / ')
      .replace(/^tel:/i, '')
    if (written === '') return []
    const column = headers[at] ?? ''
    if (isCut(written)) {
      refuse(findings, spot, { key: 'cutPhone', value: written }, column)
      return []
    }
    if (!isPhone(written)) {
      refuse(findings, spot, { key: 'phone', value: written.slice(0, longest) }, column)
      return []
    }
    const number = restored.restorer.phone(restored.row, written)
    if (number.restored) restored.tell('phones')
    if (number.doubtful) findings.notes.push({ key: 'doubtful', ...spot, column, value: written })
    return [{ at, value: number.text }]
  }

  const cells: Cells = {
    ...spot,
    all,
    first: (at) => all(at)[0] ?? '',
    header: (at) => headers[at.find((i) => valueAt(i) !== '') ?? at[0] ?? -1] ?? '',
    short(at, findings) {
      const [value = '', ...others] = all(at).map((text) => text.replace(/\s+/g, ' '))
      const placeOf = (text: string) => at.find((i) => valueAt(i).replace(/\s+/g, ' ') === text) ?? 0
      for (const other of others) cells.surplus({ at: placeOf(other), value: other }, findings)
      if (value.length <= longest) return value
      refuse(findings, spot, { key: 'tooLong', length: value.length, most: longest }, cells.header(at))
      return ''
    },
    mails: (at, findings) =>
      at.flatMap((i) => {
        const { mails, wrong } = readMails(valueAt(i))
        if (wrong !== '')
          refuse(findings, spot, { key: 'mail', value: wrong.slice(0, longest) }, headers[i] ?? '')
        return mails.map((value) => ({ at: i, value }))
      }),
    phones: (at, findings) => at.flatMap((i) => readPhone(i, findings)),
    phone: (at, findings) =>
      [...new Set(at.flatMap((i) => readPhone(i, findings)).map(({ value }) => value))].join(' / '),
    surplus({ at, value }, { notes }) {
      notes.push({ key: 'surplus', ...spot, column: headers[at] ?? '', value })
    },
  }
  return cells
}
