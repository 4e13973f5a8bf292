import { provenances } from '../domain/provenance.ts'
import { derive } from '../id.ts'
import { Refusal } from '../refusal.ts'
import { carryOut, type Done, type ImportFile, type Report, readAll, reportOn } from './import.ts'
import { type Planning, plan } from './plan.ts'
import type { Piece } from './unit.ts'

/** What an import would do, as things stand. */
export interface Trial {
  readonly report: Report
  /** Commits, one after the other; none where nothing changes. */
  readonly batches: readonly (readonly Piece[])[]
  /** Whether anything changes that somebody sees: what a file has last said nobody does. */
  readonly isVisible: boolean
  /** The same as long as the same would be written: what was read is what is done. */
  readonly mark: string
}

/** Changes of one commit, which takes the call's own besides, and what follows for every partner whom they are about. */
const most = 300

/** Lines of a list that one call decides about: the bot answers nobody else meanwhile. */
const mostRows = 3000

/** Decides everything and writes nothing. Throws a `Refusal` where a list is longer than a call can take. */
export const tryOut = async (planning: Planning, files: readonly ImportFile[]): Promise<Trial> => {
  const read = await readAll(files)
  const lines = read.map(({ table, refused }) => (table?.rows.length ?? 0) + refused.length)
  const [file] = files
  if (lines.reduce((sum, one) => sum + one, 0) > mostRows) throw new Refusal('fileLong', file?.name)
  const planned = await plan(read, planning)
  const done: Done = {
    settled: new Map(),
    regions: new Set(planned.added.regions),
    sectors: new Set(planned.added.sectors),
  }
  const found: (readonly Piece[])[] = []
  const collect = async (pieces: readonly Piece[]) => {
    if (pieces.length > 0) found.push(pieces)
  }
  await carryOut(planned, done, collect, () => {}, most)
  const [first = [], ...others] = found
  // What the lists of the network lack comes with what names it.
  const whole = [planned.network, ...first].filter(({ changes }) => changes.length > 0)
  const batches = whole.length > 0 ? [whole, ...others] : others
  const changes = batches.flat().flatMap((piece) => piece.changes)
  // When it is written is no part of what is.
  const written = JSON.stringify(changes, (key, value) => (key === 'at' ? undefined : value))
  return {
    report: reportOn(planned, done, read, false),
    batches,
    isVisible: changes.some(({ kind }) => kind !== provenances.name),
    mark: derive(`import/${planning.prefer}/${written}`, 16),
  }
}
