import * as z from 'zod'
import { stamp } from './clock.ts'
import { stepByStep } from './steps.ts'
import { create, defineKind, type Store } from './store.ts'

/**
 * What brings the records of earlier states into today's form: it only adds, and does the same when it is begun again.
 * One that has been on `main` has run somewhere, and does not run there again: what it got wrong or left out, the next
 * one does.
 */
export interface Migration {
  /** As its file is called; it is never used again. */
  readonly id: string
  up(store: Store, now: Temporal.Instant): Promise<void>
}

/** What has been done in this store. */
export const migrations = defineKind({
  name: 'migration',
  scope: 'installation',
  schema: z.object({ id: z.string(), at: z.iso.datetime() }),
})

/** Does what has not been done in this store yet, in order; what was left half done is begun again. */
export const migrate = async (
  store: Store,
  all: readonly Migration[],
  now: Temporal.Instant,
): Promise<void> => {
  for (const { id, up } of all)
    await stepByStep(async () => {
      if (await store.get(migrations, id)) return false
      await up(store, now)
      await store.commit([create(migrations, { id, at: stamp(now) })])
      return false
    })
}
