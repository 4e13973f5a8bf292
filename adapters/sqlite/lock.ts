import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Unusable } from '../../src/store.ts'
import { explain, isBusy } from './failure.ts'

/**
 * Reads a file as it lies there, without locks, logs or traces. Never through `node:fs`: closing any other
 * handle of a file ends all locks that this process holds on it.
 */
export const peek = <T>(path: string, read: (db: DatabaseSync) => T): T => {
  const url = pathToFileURL(path)
  url.search = 'immutable=1'
  const db = new DatabaseSync(url, { readOnly: true, defensive: false })
  try {
    return read(db)
  } finally {
    db.close()
  }
}

export const numberOf = (
  db: DatabaseSync,
  pragma: 'application_id' | 'user_version' | 'page_count',
): number => Number(db.prepare(`pragma ${pragma}`).get()?.[pragma])

/** Whoever took the lock a moment ago may be about to sign it. */
const holderOf = (lock: string): string => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  return String(peek(lock, (db) => numberOf(db, 'user_version')))
}

const patience = 600 // milliseconds: whoever only looks at the lock, or is just ending, is gone by then

/** Whether some other process has the right to serve a file; nothing is taken and nothing written by asking. */
export const isServed = (path: string): boolean => {
  const lock = `${path}.lock`
  if (!existsSync(lock)) return false
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(lock, { readOnly: true })
    numberOf(db, 'user_version')
    return false
  } catch (error) {
    if (isBusy(error)) return true
    throw explain(error, lock)
  } finally {
    db?.close()
  }
}

/**
 * Takes the right to serve a file, for as long as this process lives or until the answer is called. The lock
 * is the kernel's, on a file beside it that says whose it is.
 */
export const holdLock = (path: string): (() => void) => {
  const lock = `${path}.lock`
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(lock)
    db.exec(`pragma busy_timeout = ${patience}`)
    db.exec('pragma journal_mode = memory; pragma synchronous = off; pragma locking_mode = exclusive')
    db.exec(`begin exclusive; pragma user_version = ${process.pid}; commit`)
  } catch (error) {
    db?.close()
    if (isBusy(error)) throw new Unusable('held', holderOf(lock))
    throw explain(error, lock)
  }
  return db.close.bind(db)
}
