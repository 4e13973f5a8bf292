import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { type Erasure, erasures } from '../domain/erasure.ts'
import { networks } from '../domain/network.ts'
import { create, findAll, Stale, type Store } from '../store.ts'

/**
 * Who has been forgotten, beside the store: a line each, ids and keyed marks only. An old copy of the store that is put
 * back knows nothing of it, this file does; so it is never put back itself.
 */
const listBeside = (path: string): string => `${path}.erased`

const readLine = (line: string): readonly Erasure[] => {
  try {
    const read = erasures.schema.safeParse(JSON.parse(line))
    return read.success ? [read.data] : []
  } catch {
    // The end of a line may be missing where a process was killed.
    return []
  }
}

const readList = (list: string): readonly Erasure[] =>
  existsSync(list) ? readFileSync(list, 'utf8').split('\n').flatMap(readLine) : []

/** Takes over who stands on the list beside a store and not in it. Nothing is erased by that alone. */
export const takeErasedList = async (store: Store, path: string): Promise<void> => {
  for (const erasure of readList(listBeside(path))) {
    if (await store.get(erasures, erasure.id)) continue
    // A network that was closed is gone with everybody in it.
    if (!(await store.get(networks, erasure.network))) continue
    try {
      await store.commit([create(erasures, erasure)])
    } catch (error) {
      if (!(error instanceof Stale)) throw error
    }
  }
}

/**
 * Keeps the list beside a store as it grows, until the answer is called; at first it takes over what stands there.
 * `failing` hears of what cannot be written, which is tried again at the next start.
 */
export const keepErasedList = async (
  store: Store,
  path: string,
  failing: (error: unknown) => void,
): Promise<() => void> => {
  const list = listBeside(path)
  await takeErasedList(store, path)
  const listed = new Set(readList(list).map(({ id }) => id))
  const add = (erasure: Erasure) => {
    if (!erasure.done || listed.has(erasure.id)) return
    const { asked: _, ...kept } = erasure
    try {
      // A line of its own even where the last one was cut off.
      appendFileSync(list, `\n${JSON.stringify(kept)}\n`)
      listed.add(erasure.id)
    } catch (error) {
      failing(error)
    }
  }
  const addAll = async () => {
    for (const { value } of await findAll(store, erasures)) add(value)
  }
  const unwatch = store.watch(
    ({ kind, value }) => {
      const read = kind === erasures.name ? erasures.schema.safeParse(value) : undefined
      if (read?.success) add(read.data)
    },
    () => void addAll().catch(failing),
  )
  await addAll()
  return unwatch
}
