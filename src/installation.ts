import { dirname, join } from 'node:path'
import type { Config } from './config.ts'
import { seedDemo } from './demo/seed.ts'
import { isServed, openInhabited, openStore } from './open-store.ts'
import { eraseListed } from './privacy/erased-list.ts'
import { withoutForgotten } from './privacy/present.ts'
import type { Store } from './store.ts'

/** The store to work with; `demo` is its file where it is only the demo network. */
export interface Installation {
  readonly store: Store
  readonly demo?: string
}

/**
 * The configured store, or the demo network's as long as there is no network in the configured one, which is not
 * made by looking. With `serve` nobody else may serve it. Throws `Unusable`.
 */
export const openInstallation = async (
  { storePath }: Config,
  options: { readonly serve: boolean },
): Promise<Installation> => {
  const store = await openInhabited(storePath, options)
  if (store) return { store }
  const demo = join(dirname(storePath), 'demo.db')
  await seedDemo(demo, (path) => openStore(path, { serve: false }), Temporal.Now.instant())
  return { store: openStore(demo, options), demo }
}

/** Where it cannot be erased now, a bot that serves the store goes on with it; where there is none, nothing is read. */
const withoutErased = async (store: Store, path: string): Promise<Store> => {
  try {
    await eraseListed(store, path, Temporal.Now.instant(), (error) => {
      if (!isServed(path)) throw error
    })
  } catch (error) {
    await store.close()
    throw error
  }
  return withoutForgotten(store)
}

/**
 * The configured store for a shell command, made where there is none. Whoever has been forgotten is nobody in it, even
 * if an old copy of the data has just been put back. Throws `Unusable`.
 */
export const openForShell = ({ storePath }: Config): Promise<Store> =>
  withoutErased(openStore(storePath, { serve: false }), storePath)

/** The same for one that only looks: the demo network's store as long as there is no network in the configured one. */
export const openToRead = async (config: Config): Promise<Installation> => {
  const { store, demo } = await openInstallation(config, { serve: false })
  return {
    store: await withoutErased(store, demo ?? config.storePath),
    ...(demo !== undefined && { demo }),
  }
}
