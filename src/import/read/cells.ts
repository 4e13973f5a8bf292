import { isPhone } from '../../domain/reach.ts'
import type { Findings } from '../note.ts'
import type { ImportProblem, Spot } from '../problem.ts'
import type { createRestorer } from './numbers.ts'
import { isCut, readMails } from './path.ts'
import type { Row } from './rows.ts'

/** Characters; what is longer is no town, no website and no function. */
const longest = 200

/** A mail or phone that is nobody's yet, and the position of its column. */
export interface Loose {
  readonly at: number
  readonly value: string
}

/** What stands where somebody's data are left out: such a cell says nothing. */
export const withheld = '…'

/** How people write that there is nothing. */
const dash = /^[-–—/.?]+$/
const none = /^(?:keine?|ohne|entfällt|k\. ?a\.?|ka|n\/?a|none|no|nincs|nem ismert|unbekannt|unknown)$/i

export const saysNone = (text: string): boolean => none.test(text)

/** One row with its headers: values by the positions of their columns, problems told where they stand. */
export interface Cells extends Spot {
  /** The first value that is not empty, or ''. */
  first(at: readonly number[]): string
  /** All values, each once. */
  all(at: readonly number[]): readonly string[]
  /** A value of one line; others are told of. */
  short(at: readonly number[]): string
  /** The header above the first value that is not empty, else above the first. */
  header(at: readonly number[]): string
  mails(at: readonly number[]): readonly Loose[]
  phones(at: readonly number[]): readonly Loose[]
  surplus(value: Loose): void
  refuse(at: readonly number[], reason: ImportProblem): void
  /** Whether there are such columns, and what they say was not refused: an empty one says "nothing", a refused one is silent. */
  speaks(at: readonly number[]): boolean
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
  { notes, refused }: Findings,
  restored?: Restored,
): Cells => {
  const { line } = row
  const spot = { file, line }
  const silent = new Set<number>()
  const valueAt = (at: number) => {
    const value = row.cells[at] ?? ''
    return dash.test(value) || value === withheld ? '' : value
  }
  const pathAt = (at: number) => (saysNone(valueAt(at)) ? '' : valueAt(at))
  const headerAt = (at: number | undefined) => headers[at ?? -1] ?? ''
  const all = (at: readonly number[]) => [...new Set(at.map(valueAt).filter((value) => value !== ''))]

  const readPhone = (at: number): readonly Loose[] => {
    const written = pathAt(at)
      .replace(/\s*\n\s*/g, ' / ')
      .replace(/^tel:/i, '')
    if (written === '') return []
    const value = written.slice(0, longest)
    if (isCut(written)) cells.refuse([at], { key: 'cutPhone', value })
    else if (!isPhone(written)) cells.refuse([at], { key: 'phone', value })
    else {
      const number = restored?.restorer.phone(restored.row, written)
      if (number?.restored) restored?.tell('phones')
      if (number?.doubtful) notes.push({ key: 'doubtful', ...spot, column: headerAt(at), value })
      return [{ at, value: number?.text ?? written }]
    }
    return []
  }

  const cells: Cells = {
    ...spot,
    all,
    first: (at) => all(at)[0] ?? '',
    header: (at) => headerAt(at.find((i) => valueAt(i) !== '') ?? at[0]),
    short(at) {
      const filled = at.filter((i) => valueAt(i) !== '')
      const [value = '', ...others] = filled.map((i) => valueAt(i).replace(/\s+/g, ' '))
      others.forEach((other, i) => {
        if (other !== value) cells.surplus({ at: filled[i + 1] ?? 0, value: other })
      })
      if (value.length <= longest) return value
      cells.refuse(at, { key: 'tooLong', length: value.length, most: longest })
      return ''
    },
    mails: (at) =>
      at.flatMap((i) => {
        const { mails, wrong } = readMails(pathAt(i))
        if (wrong !== '') cells.refuse([i], { key: 'mail', value: wrong.slice(0, longest) })
        return mails.map((value) => ({ at: i, value }))
      }),
    phones: (at) => at.flatMap(readPhone),
    surplus({ at, value }) {
      notes.push({ key: 'surplus', ...spot, column: headerAt(at), value })
    },
    refuse(at, reason) {
      refused.push({ ...spot, column: cells.header(at), reason })
      for (const i of at) silent.add(i)
    },
    speaks: (at) => at.length > 0 && !at.some((i) => silent.has(i) || row.cells[i] === withheld),
  }
  return cells
}

/** Several numbers of one owner are told together. */
export const joined = (values: readonly Loose[]): string =>
  [...new Set(values.map(({ value }) => value))].join(' / ')
