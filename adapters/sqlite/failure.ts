import { Unusable } from '../../src/store.ts'

/** SQLite's numbers for what went wrong; those above 255 say more exactly what the lowest byte says. */
const exactly: Readonly<Record<number, Unusable['key']>> = {
  266: 'broken', // reading failed
  522: 'broken', // the file ends too early
  4874: 'full', // no room for the index of the write-ahead log
  8458: 'broken', // the file system itself is damaged
}
const roughly: Readonly<Record<number, Unusable['key']>> = {
  3: 'unwritable', // no permission
  5: 'busy',
  6: 'busy', // locked
  8: 'unwritable', // read-only
  10: 'unwritable', // writing failed
  11: 'broken', // corrupt
  13: 'full',
  14: 'unwritable', // cannot be opened
  26: 'broken', // not a database
}

const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined

const keyOf = (error: unknown): Unusable['key'] | undefined => {
  const code = codeOf(error)
  return code === undefined ? undefined : (exactly[code] ?? roughly[code & 255])
}

export const isBusy = (error: unknown): boolean => keyOf(error) === 'busy'

/** A process ended while it made the file: whoever may write makes it anew, whoever only reads cannot see it. */
export const isHalfMade = (error: unknown): boolean => codeOf(error) === 776

/** What SQLite reports, as the port says it; anything else is left as it is. */
export const explain = (error: unknown, path: string): unknown => {
  const key = keyOf(error)
  return key === undefined ? error : Object.assign(new Unusable(key, path), { cause: error })
}

const longest = 10_000 // milliseconds that a held lock is awaited
const pauseOf = (attempt: number) => Math.min(1 + attempt, 20) * (0.5 + Math.random() / 2)
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Does the work as soon as no other process stands in its way; meanwhile everybody else gets on. */
export const patiently = async <T>(path: string, work: () => T, since = performance.now()): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() - since > longest) throw explain(error, path)
    }
    await pause(pauseOf(attempt))
  }
}

/** The same while a store is being opened, when there is nobody yet whom waiting could hold up. */
export const insistently = <T>(path: string, work: () => T): T => {
  const since = performance.now()
  const bell = new Int32Array(new SharedArrayBuffer(4))
  for (let attempt = 0; ; attempt += 1) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() - since > longest) throw explain(error, path)
    }
    Atomics.wait(bell, 0, 0, pauseOf(attempt))
  }
}
