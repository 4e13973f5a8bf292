import { erasures } from '../domain/erasure.ts'
import { people } from '../domain/person.ts'
import { findAll, type Kept, type Kind, type Query, type Store, type Stored } from '../store.ts'

/**
 * The store as everybody but the erasing reads it: whoever is put down to be forgotten is nobody in it from then on,
 * however long it takes until all of them is gone.
 */
export const withoutForgotten = (store: Store): Store => {
  const staying = async <T extends Stored>(page: readonly Kept<T>[], network: string | undefined) => {
    if (page.length === 0) return page
    const all = await findAll(store, erasures, network === undefined ? {} : { network })
    const going = new Set(all.map(({ id }) => id))
    return page.filter(({ id }) => !going.has(id))
  }
  const find = async <T extends Stored>(kind: Kind<T>, query: Query<T> = {}): Promise<readonly Kept<T>[]> => {
    const page = await store.find(kind, query)
    if (kind.name !== people.name) return page
    const { limit = 500, network } = query
    const there = await staying(page, network)
    const after = page.at(-1)
    if (page.length < limit || there.length === page.length || after === undefined) return there
    // Whoever reads page by page takes a short one for the last.
    return [...there, ...(await find(kind, { ...query, limit: limit - there.length, after }))]
  }
  return {
    ...store,
    find,
    async get(kind, id) {
      const kept = await store.get(kind, id)
      return kept && kind.name === people.name && (await store.get(erasures, id)) ? undefined : kept
    },
  }
}
