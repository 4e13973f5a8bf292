import type { StatementSync } from 'node:sqlite'
import type { Seen } from '../../src/store.ts'

export const logTable = '_log'

interface Watcher {
  readonly tell: (seen: Seen) => void
  readonly lost: (() => void) | undefined
  /** What was committed up to here it was not there to see. */
  readonly since: number
}
interface Entry {
  readonly seq: number
  readonly kind: string
  readonly id: string
  readonly rev: number
  /** JSON, or nothing where the record is gone. */
  readonly body: string | undefined
}

const seenOf = ({ kind, id, rev, body }: Entry): Seen => ({
  kind,
  id,
  rev,
  ...(body !== undefined && { value: JSON.parse(body) }),
})

const unheard = () => {
  throw new Error('more was committed elsewhere than can be told, and a watcher cannot start again')
}

/**
 * The last changes in the order of their commits, for whoever watches in any process. A commit's numbers follow
 * upon those of the commit before, without a gap: one that is missing has been forgotten.
 */
export const createLog = (sql: (text: string) => StatementSync, keep: number) => {
  const watchers = new Set<Watcher>()
  const step = Math.ceil(keep / 50)
  let told = 0

  const last = () => Number(sql(`select max(seq) as seq from "${logTable}"`).get()?.seq ?? 0)
  const version = () => sql('pragma data_version').get()?.data_version
  let known = version()

  /** A watcher's mistake is neither the commit's, which stands, nor that of the others. */
  const guarded = (work: () => void) => {
    try {
      work()
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
    }
  }
  const tell = (entries: readonly Entry[]) => {
    for (const entry of entries) {
      told = entry.seq
      const seen = seenOf(entry)
      for (const watcher of watchers) if (entry.seq > watcher.since) guarded(() => watcher.tell(seen))
    }
  }

  /** Tells what is new, or a part of it; answers whether there is more. */
  const tellSome = (): boolean => {
    const rows = sql(
      `select seq, kind, id, rev, value from "${logTable}" where seq > ? order by seq limit 500`,
    )
      .all(told)
      .map(({ seq, kind, id, rev, value }) => ({
        seq: Number(seq),
        kind: String(kind),
        id: String(id),
        rev: Number(rev),
        body: value === null ? undefined : String(value),
      }))
    if (rows[0] && rows[0].seq > told + 1) {
      told = last()
      for (const { lost = unheard } of watchers) guarded(lost)
      return false
    }
    tell(rows)
    return rows.length === 500
  }

  return {
    tellSome,
    /** Part of a commit; answers the entry. */
    append(kind: string, id: string, rev: number, body: string | undefined): Entry {
      const { lastInsertRowid } = sql(
        `insert into "${logTable}" (kind, id, rev, value) values (?, ?, ?, ?)`,
      ).run(kind, id, rev, body ?? null)
      return { seq: Number(lastInsertRowid), kind, id, rev, body }
    },
    /** Part of a commit: what is older than the bound goes, some at a time. */
    forget(first: number, latest: number) {
      if (Math.floor(first / step) < Math.floor((latest + 1) / step))
        sql(`delete from "${logTable}" where seq <= ?`).run(latest - keep)
    },
    /** What records of a kind were is not remembered; that they were, is. */
    erase(kind: string) {
      sql(
        `update "${logTable}" set value = null where kind = ? and value is not null and not exists
          (select 1 from "${kind}" as now where now.id = "${logTable}".id and now.rev = "${logTable}".rev)`,
      ).run(kind)
    },
    /** After a commit; answers whether others' commits came before it that must be told first. */
    tellOwn(entries: readonly Entry[]): boolean {
      if (watchers.size === 0 || entries[0] === undefined) return false
      if (entries[0].seq !== told + 1) return true
      tell(entries)
      return false
    },
    /** Tells a part of what other processes committed; answers whether there is more. */
    tellNews(): boolean {
      const now = version()
      if (watchers.size === 0 || now === known) return false
      const more = tellSome()
      if (!more) known = now
      return more
    },
    watch(tell: (seen: Seen) => void, lost?: () => void): () => void {
      const since = last()
      if (watchers.size === 0) told = since
      const watcher: Watcher = { tell, lost, since }
      watchers.add(watcher)
      return () => {
        watchers.delete(watcher)
      }
    },
  }
}
