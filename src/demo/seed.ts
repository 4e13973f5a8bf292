import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { networks } from '../domain/network.ts'
import { places } from '../domain/place.ts'
import { importFiles } from '../import/import.ts'
import { seatEverybody } from '../speak-as.ts'
import { create, type Store } from '../store.ts'
import { demoFiles, demoNetwork, demoRooms } from './network.ts'

/** The demo network as a coordinator would have made it; everybody whom the files name is in the chat. */
const fillDemo = async (store: Store, now: Temporal.Instant): Promise<void> => {
  await store.commit([create(networks, demoNetwork), ...demoRooms.map((room) => create(places, room))])
  const files = demoFiles.map((name) => ({ name, bytes: readFileSync(new URL(name, import.meta.url)) }))
  const { refused } = await importFiles({ store, network: demoNetwork, files, now })
  if (refused.length > 0) throw new Error(`${refused.length} lines of the demo network are refused`)
  await seatEverybody(store, demoNetwork, now)
}

/** Makes the demo network's file unless it is there: whole or not at all, whoever else does the same. */
export const seedDemo = async (
  path: string,
  open: (path: string) => Store,
  now: Temporal.Instant,
): Promise<void> => {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}`
  const clear = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${half}${end}`, { force: true })
  }
  clear()
  try {
    const store = open(half)
    await fillDemo(store, now)
    await store.close()
    linkSync(half, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    clear()
  }
}
