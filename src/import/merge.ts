import type { FieldName } from './note.ts'
import { tidy } from './read/rows.ts'

export type Texts = Readonly<Partial<Record<FieldName, string>>>

/** A field where somebody's change in Rundruf and the file differ, and which of both stands now. */
export interface Contested {
  readonly field: FieldName
  readonly file: string
  readonly rundruf: string
}
export interface Merged {
  /** What changes in the record; empty means that the field goes. */
  readonly changes: Texts
  /** What the files have said last, now. */
  readonly last: Texts
  /** Where Rundruf has won. */
  readonly kept: readonly Contested[]
}

export interface Sides {
  readonly current: Texts
  /** What was imported last. */
  readonly last: Texts
  /** What the file says: '' is an empty cell, absent is no column or a value that was refused. */
  readonly said: Texts
  readonly prefer: 'rundruf' | 'file'
  /** As what a value may stand in `last` that named somebody who has been forgotten. */
  readonly mark: (said: string) => string
}

/** Whether a file says what stands in Rundruf, as far as a file can say it. */
const isWritten = (file: string, rundruf: string): boolean => {
  if (file === rundruf) return true
  const tidied = tidy(rundruf.toWellFormed())
  return file === tidied || file === tidied.replace(/\s+/g, ' ')
}

/**
 * Decides field by field. The file is followed where Rundruf still has what was imported last; where somebody has
 * changed it in Rundruf, that stands, unless the file is preferred. An empty cell empties only what a file has filled.
 */
export const merge = ({ current, last, said, prefer, mark }: Sides): Merged => {
  const changes: Partial<Record<FieldName, string>> = {}
  const now: Partial<Record<FieldName, string>> = { ...last }
  const kept: Contested[] = []
  // `Object.entries` forgets that the keys are fields.
  for (const [field, file] of Object.entries(said) as [FieldName, string][]) {
    const rundruf = current[field] ?? ''
    const before = last[field] ?? ''
    if (file === '' && before === '') continue
    const isBefore = (value: string) => value === before || (before !== '' && mark(value) === before)
    const same = isWritten(file, rundruf)
    const followed = same || isBefore(rundruf) || prefer === 'file'
    if (followed) {
      if (!same) changes[field] = file
      if (file === '') delete now[field]
      else now[field] = file
      continue
    }
    kept.push({ field, file, rundruf })
    if (file !== '' && !isBefore(file)) now[field] = file
  }
  return { changes, last: now, kept }
}
