import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Kind, Unusable } from '../../src/store.ts'
import { explain, insistently, isBusy, isHalfMade } from './failure.ts'
import { numberOf, peek } from './lock.ts'
import { logTable } from './log.ts'
import { field } from './query.ts'

/** "Rndf": what a file of this program carries in its head. */
const application = 0x526e6466
const format = 1

/** Where a file is or will be, the same by whatever links it is reached. */
export const placeOf = (path: string): string => {
  const wanted = resolve(path)
  try {
    return realpathSync(wanted)
  } catch {
    try {
      return join(realpathSync(dirname(wanted)), basename(wanted))
    } catch {
      throw new Unusable('unwritable', path)
    }
  }
}

const look = (path: string) => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    throw new Unusable('unwritable', path)
  }
}

/** What the head of a file says, as it lies there: what was not yet written back from its log breaks nothing. */
const headOf = (path: string) => {
  try {
    return peek(path, (db) => {
      db.exec('pragma writable_schema = on')
      return { id: numberOf(db, 'application_id'), version: numberOf(db, 'user_version') }
    })
  } catch (error) {
    const known = explain(error, path)
    throw known instanceof Unusable && known.key === 'broken' ? new Unusable('foreign', path) : known
  }
}

/** What only shows together with the log: a newer format that waits there, and whether every page is whole. */
const examine = (path: string): void => {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { readOnly: true })
    if (numberOf(db, 'user_version') > format) throw new Unusable('newer', path)
    const found = db.prepare('pragma quick_check(1)').get()
    if (found?.quick_check !== 'ok') throw new Unusable('broken', path)
  } catch (error) {
    if (!isHalfMade(error)) throw error
  } finally {
    db?.close()
  }
}

/** Refuses what is not ours to change, and leaves it as it is. */
export const inspect = (path: string): void => {
  const found = look(path)
  if (found === undefined) return
  if (!found.isFile()) throw new Unusable('foreign', path)
  if (found.size === 0) {
    // An empty file is one that was about to be made, but not where its log is still there.
    if (look(`${path}-wal`)?.size) throw new Unusable('broken', path)
    return
  }
  const { id, version } = headOf(path)
  if (id !== application) throw new Unusable('foreign', path)
  if (version > format) throw new Unusable('newer', path)
  insistently(path, () => examine(path))
}

const partsOf = ({ name, indexes }: Kind): readonly (readonly [name: string, sql: string])[] => {
  if (!/^[a-z]\w*$/i.test(name)) throw new TypeError(`a kind cannot be called ${name}`)
  return [
    [
      name,
      `create table if not exists "${name}" (id text primary key, rev integer not null, value text not null) strict`,
    ],
    ...indexes.map((by): readonly [string, string] => {
      const index = `${name} by ${by.join()}`
      return [
        index,
        `create index if not exists "${index}" on "${name}" (${[...by.map(field), 'id'].join()})`,
      ]
    }),
  ]
}

const log = `create table if not exists "${logTable}" (
  seq integer primary key autoincrement, kind text not null, id text not null, rev integer not null, value text
) strict`

/** Whatever is missing, and nothing where nothing is: a process that only reads waits for nobody. */
const complete = (db: DatabaseSync, kinds: readonly Kind[]): void => {
  const parts = [[logTable, log] as const, ...kinds.flatMap(partsOf)]
  const wanted = new Set(parts.map(([name]) => name))
  const present = db.prepare('select name, tbl_name, type from sqlite_schema where sql is not null').all()
  const missing = parts.filter(([name]) => !present.some((part) => part.name === name))
  const needless = present.filter(
    ({ type, name, tbl_name }) =>
      type === 'index' && !wanted.has(String(name)) && kinds.some((kind) => kind.name === tbl_name),
  )
  if (missing.length + needless.length === 0) return
  db.exec('begin immediate')
  try {
    db.exec(`pragma application_id = ${application}; pragma user_version = ${format}`)
    for (const [, sql] of missing) db.exec(sql)
    for (const { name } of needless) db.exec(`drop index if exists "${name}"`)
    db.exec('commit')
  } finally {
    if (db.isTransaction) db.exec('rollback')
  }
}

/**
 * Whether this process may write is known only by writing: a file that it may only read is opened without a word.
 * Where another is writing the first commit will show it.
 */
const tryWriting = (db: DatabaseSync): void => {
  try {
    db.exec(`begin immediate; pragma user_version = ${format}`)
  } catch (error) {
    if (!isBusy(error)) throw error
  } finally {
    if (db.isTransaction) db.exec('rollback')
  }
}

/** Opens a file, or makes it. May wait up to 10 s where another process holds it; throws `Unusable`. */
export const openFile = (path: string, kinds: readonly Kind[]): DatabaseSync => {
  let db: DatabaseSync | undefined
  try {
    const opened = new DatabaseSync(path)
    db = opened
    insistently(path, () => complete(opened, kinds))
    insistently(path, () => opened.exec('pragma journal_mode = wal'))
    opened.exec('pragma synchronous = full')
    // What is erased is not left lying in the room that becomes free.
    opened.exec('pragma secure_delete = on')
    tryWriting(opened)
    return opened
  } catch (error) {
    db?.close()
    throw explain(error, path)
  }
}
