import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isServed as isHeld, openSqlite } from '../adapters/sqlite/index.ts'
import { networks } from './domain/network.ts'
import { kinds } from './records.ts'
import { type Store, Unusable } from './store.ts'

/** Step by step: where no folder can be made, as in /proc, Node's own way down never ends. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch {
    // Somebody else may have made it meanwhile.
    if (!existsSync(folder)) throw new Unusable('unwritable', folder)
  }
}

/** Opens the file, and makes it and its folder where they are missing. Throws `Unusable`. */
export const openStore = (path: string, { serve }: { readonly serve: boolean }): Store => {
  if (path !== ':memory:') makeFolder(dirname(path))
  return openSqlite(path, kinds, { serve })
}

/** The store if a network lives in it. A file that is not there is not made. Throws `Unusable`. */
export const openInhabited = async (
  path: string,
  options: { readonly serve: boolean },
): Promise<Store | undefined> => {
  if (!existsSync(path)) return undefined
  const store = openSqlite(path, kinds, options)
  if ((await store.find(networks, { limit: 1 })).length > 0) return store
  await store.close()
  return undefined
}

/** Whether a bot, or somebody else, serves the file; asking stands in nobody's way. */
export const isServed = (path: string): boolean => isHeld(path)
