import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { seatEverybody } from '../../adapters/console/speak-as.ts'
import { stamp } from '../clock.ts'
import { type Network, networks } from '../domain/network.ts'
import { people } from '../domain/person.ts'
import { places } from '../domain/place.ts'
import { importFiles } from '../import/import.ts'
import { mostChanges } from '../limits.ts'
import { create, findAll, replace, type Store, Unusable, within } from '../store.ts'
import { demoFiles, demoNetwork, demoRooms } from './network.ts'

/** In a network to try things out with, everybody has been told what is held about them and has confirmed it. */
const confirmEverybody = async (store: Store, network: Network, now: Temporal.Instant): Promise<void> => {
  const all = await findAll(within(store, network.id), people)
  const confirmed = { told: stamp(now), confirmed: stamp(now) }
  for (let at = 0; at < all.length; at += mostChanges)
    await store.commit(
      all.slice(at, at + mostChanges).map((kept) => replace(kept, { ...kept.value, ...confirmed })),
    )
}

/** The demo network as a coordinator would have made it; everybody whom the files name is in the chat. */
const fillDemo = async (store: Store, now: Temporal.Instant): Promise<void> => {
  await store.commit([
    create(networks, { ...demoNetwork, made: stamp(now) }),
    ...demoRooms.map((room) => create(places, room)),
  ])
  const files = demoFiles.map((name) => ({ name, bytes: readFileSync(new URL(name, import.meta.url)) }))
  const { refused } = await importFiles({ store, network: demoNetwork, files, now })
  if (refused.length > 0) throw new Error(`${refused.length} lines of the demo network are refused`)
  await seatEverybody(store, demoNetwork, now)
  await confirmEverybody(store, demoNetwork, now)
}

const sides = ['', '-wal', '-shm', '.lock']
const clear = (path: string) => {
  for (const side of sides) if (existsSync(`${path}${side}`)) rmSync(`${path}${side}`, { force: true })
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What was begun by a process that was killed. */
const clearForgotten = (path: string): void => {
  const begun = new RegExp(`^${RegExp.escape(basename(path))}\\.(\\d+)$`)
  for (const name of readdirSync(dirname(path))) {
    const pid = Number(begun.exec(name)?.[1])
    if (pid > 0 && !isRunning(pid)) clear(join(dirname(path), name))
  }
}

/** Under its name all at once, and never over one that is there. Not every file system has links. */
const publish = (half: string, path: string): void => {
  try {
    linkSync(half, path)
  } catch {
    if (!existsSync(path)) renameSync(half, path)
  }
}

/** What cannot be made is the file that somebody would find. */
const openHalf = (open: (path: string) => Store, half: string, path: string): Store => {
  try {
    return open(half)
  } catch (error) {
    throw error instanceof Unusable && error.about === half ? new Unusable(error.key, path) : error
  }
}

/** Makes the demo network's file unless it is there: whole or not at all, whoever else does the same. Throws `Unusable`. */
export const seedDemo = async (
  path: string,
  open: (path: string) => Store,
  now: Temporal.Instant,
): Promise<void> => {
  if (existsSync(path)) return
  const half = `${path}.${process.pid}`
  clear(half)
  const store = openHalf(open, half, path)
  try {
    clearForgotten(path)
    await fillDemo(store, now)
    await store.close()
    publish(half, path)
  } finally {
    clear(half)
  }
}
