import { dirname, join } from 'node:path'
import type { Config } from './config.ts'
import { seedDemo } from './demo/seed.ts'
import { openInhabited, openStore } from './open-store.ts'
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
