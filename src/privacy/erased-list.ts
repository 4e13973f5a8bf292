import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { type Ending, type Erasure, endings, erasures, lifted } from '../domain/erasure.ts'
import { networks } from '../domain/network.ts'
import { closeNetworks } from '../network/closing.ts'
import { create, findAll, type Kind, replace, Stale, type Store, type Stored } from '../store.ts'
import { eraseForgotten } from './erase.ts'

/**
 * Who has been forgotten and which networks have been erased, beside the store: a line each, ids and keyed marks only.
 * An old copy of the store that is put back knows nothing of it, this file does; so it is never put back itself.
 */
const listBeside = (path: string): string => `${path}.erased`

type Entry = { readonly person: Erasure } | { readonly ended: Ending }

const readLine = (line: string): readonly Entry[] => {
  try {
    const read: unknown = JSON.parse(line)
    const person = erasures.schema.safeParse(read)
    if (person.success) return [{ person: person.data }]
    const ended = endings.schema.safeParse(read)
    return ended.success ? [{ ended: ended.data }] : []
  } catch {
    // The end of a line may be missing where a process was killed.
    return []
  }
}

/** What stands on a list. Whom a network had forgotten before its end goes with it, and is nobody in another of its tag. */
const readList = (
  list: string,
): { readonly people: readonly Erasure[]; readonly ended: readonly Ending[] } => {
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n').flatMap(readLine) : []
  const ended = lines.flatMap((line) => ('ended' in line ? [line.ended] : []))
  const people = lines.flatMap((line, at) => {
    if (!('person' in line)) return []
    const { network } = line.person
    const isOver = lines.slice(at).some((later) => 'ended' in later && later.ended.network === network)
    return isOver ? [] : [line.person]
  })
  // Of two lines about one, the later says what has become of it.
  return { people: [...new Map(people.map((erasure) => [erasure.id, erasure])).values()], ended }
}

/** Takes over what stands on the list beside a store and not in it. Nothing is erased by that alone. */
const takeErasedList = async (store: Store, path: string): Promise<void> => {
  const { people, ended } = readList(listBeside(path))
  const take = async <T extends Stored>(kind: Kind<T>, record: T) => {
    if (await store.get(kind, record.id)) return
    try {
      await store.commit([create(kind, record)])
    } catch (error) {
      if (!(error instanceof Stale)) throw error
    }
  }
  for (const ending of ended) await take(endings, ending)
  for (const erasure of people) {
    // A network that is not there has nobody to be forgotten in it.
    if (!(await store.get(networks, erasure.network))) continue
    await take(erasures, erasure)
    const kept = await store.get(erasures, erasure.id)
    if (kept && erasure.lifted && !kept.value.lifted) await store.commit([replace(kept, lifted(kept.value))])
  }
}

/**
 * Erases once more what stands on the list beside a store, where an old copy of it has been put back. `failing` hears of
 * what cannot be erased, which is tried again at the next sweep.
 */
export const eraseListed = async (
  store: Store,
  path: string,
  now: Temporal.Instant,
  failing: (error: unknown) => void,
): Promise<void> => {
  await takeErasedList(store, path)
  await eraseForgotten(store, now).catch(failing)
  await closeNetworks(store, now).catch(failing)
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
  const { people, ended } = readList(list)
  const stateOf = (record: Erasure | Ending) =>
    'marks' in record ? (record.lifted ? 'lifted' : record.done ? 'done' : 'asked') : 'ended'
  const keyOf = (record: Erasure | Ending) => `${record.id} ${stateOf(record)}`
  const listed = new Set([...people, ...ended].map(keyOf))
  const add = (record: Erasure | Ending) => {
    const key = keyOf(record)
    if (listed.has(key)) return
    try {
      // A line of its own even where the last one was cut off.
      appendFileSync(list, `\n${JSON.stringify(record)}\n`)
      listed.add(key)
    } catch (error) {
      failing(error)
    }
  }
  // From when it is asked: were it never done here, an old copy would not know of it.
  const addPerson = ({ asked: _, known: __, ...erasure }: Erasure) => add(erasure)
  const addAll = async () => {
    for (const { value } of await findAll(store, erasures)) addPerson(value)
    for (const { value } of await findAll(store, endings)) add(value)
  }
  const unwatch = store.watch(
    ({ kind, value }) => {
      const ending = kind === endings.name ? endings.schema.safeParse(value).data : undefined
      if (ending) add(ending)
      const erasure = kind === erasures.name ? erasures.schema.safeParse(value).data : undefined
      if (erasure) addPerson(erasure)
    },
    () => void addAll().catch(failing),
  )
  await addAll()
  return unwatch
}
