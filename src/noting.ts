import type { Situation } from './context.ts'
import type { Kept, View } from './store.ts'

/** The same situation, and what is read in it from now on: what is decided from that holds while its revisions stand. */
export const noting = <S extends Pick<Situation, 'selves' | 'store'>>(situation: S) => {
  const read: Kept[] = []
  const { store, selves } = situation
  const noted = <T extends readonly Kept[]>(found: T): T => {
    read.push(...found)
    return found
  }
  const view: View | undefined = store && {
    async get(kind, id) {
      const kept = await store.get(kind, id)
      return kept && noted([kept])[0]
    },
    find: async (kind, query) => noted(await store.find(kind, query)),
  }
  return {
    read,
    situation: {
      ...situation,
      ...(view && { store: view }),
      ...(selves && { selves: async (...of: Parameters<typeof selves>) => noted(await selves(...of)) }),
    },
  }
}
