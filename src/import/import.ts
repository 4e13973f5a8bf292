import { setTimeout as wait } from 'node:timers/promises'
import type { Network } from '../domain/network.ts'
import { mostChanges } from '../limits.ts'
import { marking } from '../secret.ts'
import { Stale, type Store, within } from '../store.ts'
import { commitPieces } from './commit.ts'
import type { Note } from './note.ts'
import { networkNow, type Plan, plan, type Unit } from './plan.ts'
import type { Refused } from './problem.ts'
import { type ReadFile, readFile } from './read/file.ts'
import { type Decided, type Piece, weightOf } from './unit.ts'

export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Everything that the files hold, as far as it can be read without the network. */
export const readAll = async (files: readonly ImportFile[]): Promise<readonly ReadFile[]> =>
  (await Promise.all(files.map(({ name, bytes }) => readFile(name, bytes)))).flat()

export interface ImportRequest {
  readonly store: Store
  /** It is there already; regions and sectors that are new are added to it. */
  readonly network: Network
  readonly files: readonly ImportFile[]
  /** Decides and reports everything, and writes nothing. */
  readonly dryRun?: boolean
  /** Whose value stands where somebody in Rundruf has changed one and the file says another; Rundruf's, unless said. */
  readonly prefer?: 'rundruf' | 'file'
  readonly now: Temporal.Instant
  /** Called now and then: how many organizations and listings are done, of how many. */
  readonly progress?: (done: number, of: number) => void
}

export interface Tally {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
}

/** The numbers count organizations and listings; people count with their organizations. */
export interface Report extends Tally {
  readonly dryRun: boolean
  readonly partners: Tally
  readonly listings: Tally
  /** Values that somebody has changed in Rundruf and that have therefore won over the file. */
  readonly kept: number
  readonly refused: readonly Refused[]
  readonly notes: readonly Note[]
}

/** What is done, over all attempts. */
export interface Done {
  readonly settled: Map<string, Decided>
  readonly regions: Set<string>
  readonly sectors: Set<string>
}

type Commit = (pieces: readonly Piece[]) => Promise<void>

const recordsIn = ({ changes }: Piece): readonly string[] => changes.map(({ kind, id }) => `${kind}/${id}`)

/** Several organizations or listings go into one commit, each of them whole. */
export const carryOut = async (
  { state, units }: Plan,
  done: Done,
  commit: Commit,
  tell: () => void,
  most = mostChanges,
): Promise<void> => {
  let batch: Piece[] = []
  let weight = 0
  const touched = new Set<string>()
  let finished: (readonly [string, Decided])[] = []
  const flush = async () => {
    await commit(batch)
    for (const [key, decided] of finished) done.settled.set(key, decided)
    batch = []
    weight = 0
    touched.clear()
    finished = []
    tell()
  }
  for (const { key, decide } of units) {
    if (done.settled.has(key)) continue
    const decided = decide()
    for (const piece of decided.pieces) {
      const records = recordsIn(piece)
      // A commit touches a record once.
      if (weight + weightOf(piece) > most || records.some((record) => touched.has(record))) await flush()
      batch.push(piece)
      weight += weightOf(piece)
      for (const record of records) touched.add(record)
      state.apply(piece.changes)
    }
    finished.push([key, decided])
    if (finished.length >= most) await flush()
  }
  await flush()
}

const tallyOf = (all: readonly Decided[]): Tally => {
  const having = (result: Decided['result']) => all.filter((decided) => decided.result === result).length
  return { created: having('created'), updated: having('updated'), unchanged: having('unchanged') }
}

export const reportOn = (
  { findings, units }: Plan,
  { settled, regions, sectors }: Done,
  files: readonly ReadFile[],
  dryRun: boolean,
): Report => {
  const decidedOf = (what: Unit['what'][]) =>
    units.flatMap((unit) => (what.includes(unit.what) ? (settled.get(unit.key) ?? []) : []))
  const all = decidedOf(['organization', 'listing'])
  const place = ({ file }: Refused) => files.findIndex((one) => one.file === file)
  return {
    dryRun,
    ...tallyOf(all),
    partners: tallyOf(decidedOf(['organization'])),
    listings: tallyOf(decidedOf(['listing'])),
    kept: all.reduce((sum, { kept }) => sum + kept, 0),
    refused: findings.refused.toSorted((a, b) => place(a) - place(b) || a.line - b.line),
    notes: [
      ...findings.notes,
      ...(regions.size > 0 ? [{ key: 'regions', names: [...regions] } as const] : []),
      ...(sectors.size > 0 ? [{ key: 'sectors', names: [...sectors] } as const] : []),
      ...all.flatMap(({ notes }) => notes),
    ],
  }
}

const mostAttempts = 30
const pause = (attempt: number) => wait(Math.random() * 5 * 2 ** Math.min(attempt, 7))

/**
 * Takes lists of organizations with their people, of offers and requests, and of regions. What is there already is
 * recognized and changed only where the files have changed; importing the same files again commits nothing. Rows that
 * cannot be taken stand in the report, the others are taken. An import that was killed is begun again and makes nothing
 * twice. Throws what the store throws (`Unusable`), and `Stale` where others write the same records all the time.
 */
export const importFiles = async (request: ImportRequest): Promise<Report> => {
  const { store, now, dryRun = false, prefer = 'rundruf', progress } = request
  const files = await readAll(request.files)
  const done: Done = { settled: new Map(), regions: new Set(), sectors: new Set() }
  for (let attempt = 0; ; attempt += 1) {
    const network = await networkNow(store, request.network, dryRun)
    const planned = await plan(files, {
      view: within(store, network.id),
      marking: () => marking(store),
      network,
      prefer,
      now,
    })
    for (const name of planned.added.regions) done.regions.add(name)
    for (const name of planned.added.sectors) done.sectors.add(name)
    const commit: Commit = (pieces) =>
      dryRun ? Promise.resolve() : commitPieces({ store, network: network.id, now, attempt }, pieces)
    try {
      progress?.(done.settled.size, planned.units.length)
      await commit([planned.network])
      await carryOut(planned, done, commit, () => progress?.(done.settled.size, planned.units.length))
      return reportOn(planned, done, files, dryRun)
    } catch (error) {
      if (!(error instanceof Stale) || attempt >= mostAttempts) throw error
      await pause(attempt)
    }
  }
}
