import { createHmac, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { typable } from './id.ts'
import { create, defineKind, Stale, type Store } from './store.ts'

/** What only this installation knows. It is made once, and goes wherever its store goes. */
export const keys = defineKind({
  name: 'key',
  scope: 'installation',
  schema: z.object({ id: z.string(), key: z.string() }),
})

const keyOf = async (store: Store): Promise<string> => {
  const kept = await store.get(keys, 'key')
  if (kept) return kept.value.key
  try {
    await store.commit([create(keys, { id: 'key', key: randomBytes(32).toString('hex') })])
  } catch (error) {
    if (!(error instanceof Stale)) throw error
  }
  return keyOf(store)
}

/** What cannot be told from these letters, but known again by whoever has it and the installation's key. */
export const marking = async (store: Store): Promise<(what: string) => string> => {
  const key = await keyOf(store)
  return (what) => typable(createHmac('sha256', key).update(`mark/${what}`).digest(), 26)
}

export const markOf = async (store: Store, what: string): Promise<string> => (await marking(store))(what)

/** Six letters that nobody can tell who does not know the installation's key, the same for the same seed. */
export const secretOf = async (store: Store, seed: string): Promise<string> =>
  typable(
    createHmac('sha256', await keyOf(store))
      .update(seed)
      .digest(),
    6,
  )
