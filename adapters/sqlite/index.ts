import type { StatementSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { type Change, type Kept, type Kind, Stale, type Store, type Stored } from '../../src/store.ts'
import { patiently } from './failure.ts'
import { inspect, openFile, placeOf } from './file.ts'
import { holdLock, numberOf } from './lock.ts'
import { createLog } from './log.ts'
import { type Page, pageOf } from './query.ts'

export { isServed } from './lock.ts'

const mostChanges = 500
const mostInLog = 50_000
const mostPages = 16_384 // of 4 KB each, so about half a second
const otherProcesses = 200 // milliseconds between two looks at what they committed

interface Written {
  readonly change: Change
  readonly body?: string
}

/** Half a character cannot be kept: it reads back as the sign for that, wherever it is kept. */
const bodyOf = (value: Stored): string => {
  const body = JSON.stringify(value)
  return /\\ud[89a-f]/.test(body)
    ? JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part))
    : body
}

export interface SqliteOptions {
  /** Take the right to serve this file: only one process has it, the others work beside it. */
  readonly serve?: boolean
  /** How many changes are remembered for whoever watches from another process. */
  readonly log?: number
}

/**
 * The embedded store: one file, or `:memory:`. Opening may wait up to 10 s for another process; throws
 * `Unusable`, and then the file is as it was.
 */
export const openSqlite = (
  path: string,
  kinds: readonly Kind[],
  { serve = false, log: keep = mostInLog }: SqliteOptions = {},
): Store => {
  const inMemory = path === ':memory:'
  const place = inMemory ? path : placeOf(path)
  if (!inMemory) inspect(place)
  const release = serve && !inMemory ? holdLock(place) : () => {}
  const db = (() => {
    try {
      return openFile(place, kinds)
    } catch (error) {
      release()
      throw error
    }
  })()

  const statements = new Map<string, StatementSync>()
  const sql = (text: string): StatementSync => {
    const known = statements.get(text)
    if (known) return known
    const statement = db.prepare(text)
    statements.set(text, statement)
    return statement
  }
  const log = createLog(sql, keep)
  const names = new Set(kinds.map(({ name }) => name))

  const kept = <T extends Stored>(kind: Kind<T>, row: Record<string, unknown>): Kept<T> => ({
    kind: kind.name,
    id: String(row.id),
    rev: Number(row.rev),
    value: JSON.parse(String(row.value)),
  })

  const read = <T extends Stored>(kind: Kind<T>, { selects, limit }: Page): readonly Kept<T>[] => {
    const found: Kept<T>[] = []
    for (const { sql: text, values } of selects)
      if (found.length < limit)
        for (const row of sql(text).all(...values, limit - found.length)) found.push(kept(kind, row))
    return found
  }

  const written = (change: Change): Written => {
    if (!names.has(change.kind)) throw new TypeError(`no records are called ${change.kind}`)
    if (!change.id.isWellFormed()) throw new TypeError('an id is no text')
    if (!('put' in change)) return { change }
    if (change.put.id !== change.id)
      throw new TypeError(`${change.kind}/${change.id} would be ${change.put.id}`)
    return { change, body: bodyOf(change.put) }
  }
  const stands = ({ change: { kind, id, rev, ...change }, body = '' }: Written): boolean => {
    if ('unchanged' in change)
      return (sql(`select rev from "${kind}" where id = ?`).get(id)?.rev ?? 0) === rev
    if ('drop' in change)
      return sql(`delete from "${kind}" where id = ? and rev = ?`).run(id, rev).changes === 1
    return rev === 0
      ? sql(`insert into "${kind}" (id, rev, value) values (?, 1, ?) on conflict do nothing`).run(id, body)
          .changes === 1
      : sql(`update "${kind}" set rev = rev + 1, value = ? where id = ? and rev = ?`).run(body, id, rev)
          .changes === 1
  }
  const write = (all: readonly Written[]) => {
    sql('begin immediate').run()
    try {
      const entries = all.flatMap((one) => {
        const { kind, id, rev } = one.change
        if (!stands(one)) throw new Stale(`${kind}/${id} has moved on`)
        return 'unchanged' in one.change ? [] : [log.append(kind, id, rev + 1, one.body)]
      })
      const [first, latest] = [entries[0], entries.at(-1)]
      if (first && latest) log.forget(first.seq, latest.seq)
      sql('commit').run()
      return entries
    } finally {
      if (db.isTransaction) sql('rollback').run()
    }
  }

  const forget = () => {
    sql('begin immediate').run()
    try {
      for (const name of names) log.erase(name)
      sql('commit').run()
    } finally {
      if (db.isTransaction) sql('rollback').run()
    }
  }

  /** A file from before `secure_delete` may have old values between its pages; a large one would take too long. */
  const compact = () => {
    if (numberOf(db, 'page_count') <= mostPages) sql('vacuum').run()
  }

  const lookElsewhere = async () => {
    while (await patiently(place, log.tellNews)) await turn()
  }
  // What cannot be read now is read the next time; whoever needs it meanwhile is told why it cannot be.
  const timer = setInterval(() => lookElsewhere().catch(() => {}), otherProcesses).unref()

  let tail: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = tail.then(work)
    tail = done.catch(() => {})
    return done
  }
  let closed: Promise<void> | undefined

  return {
    get: async (kind, id) =>
      patiently(place, () => {
        const row = id.isWellFormed()
          ? sql(`select id, rev, value from "${kind.name}" where id = ?`).get(id)
          : undefined
        return row && kept(kind, row)
      }),
    find: async (kind, query = {}) => {
      const page = pageOf(kind, query)
      return patiently(place, () => read(kind, page))
    },
    commit: async (changes) => {
      if (changes.length > mostChanges) throw new RangeError(`${changes.length} changes in one commit`)
      const all = changes.map(written)
      const since = performance.now()
      await inTurn(async () => {
        const entries = all.length > 0 ? await patiently(place, () => write(all), since) : []
        if (log.tellOwn(entries)) while (await patiently(place, log.tellSome)) await turn()
      })
    },
    watch: log.watch,
    forget: () =>
      inTurn(async () => {
        await patiently(place, forget)
        // What cannot be written anew now has been overwritten where it stood.
        await patiently(place, compact).catch(() => {})
        await patiently(place, () => sql('pragma wal_checkpoint(truncate)').all())
      }),
    close: () => {
      closed ??= tail.then(() => {
        clearInterval(timer)
        statements.clear()
        db.close()
        release()
      })
      return closed
    },
  }
}
