import type { Change, Kept, Kind, OfNetwork, Query, View } from './store.ts'

/** What a network will hold when changes are committed, for whoever draws a card about it before. */
export const withChanges = (view: View, changes: readonly Change[]): View => {
  const later = <T extends OfNetwork>({ name, schema }: Kind<T, 'network'>): readonly Kept<T>[] =>
    changes.flatMap((change) =>
      change.kind === name && 'put' in change
        ? [{ kind: name, id: change.id, rev: change.rev + 1, value: schema.parse(change.put) }]
        : [],
    )
  const isDropped = (kind: string, id: string) =>
    changes.some((change) => change.kind === kind && change.id === id && 'drop' in change)
  /** As far as a query asks for values that are equal. */
  const fits = <T extends OfNetwork>({ value }: Kept<T>, { where = {} }: Query<T>) =>
    Object.entries(where).every(([key, wanted]) => Reflect.get(value, key) === wanted)
  return {
    async get(kind, id) {
      const changed = later(kind).findLast((kept) => kept.id === id)
      return changed ?? (isDropped(kind.name, id) ? undefined : view.get(kind, id))
    },
    async find(kind, query = {}) {
      const changed = later(kind)
      const found = await view.find(kind, query)
      const standing = found.filter(
        ({ id }) => !isDropped(kind.name, id) && !changed.some((kept) => kept.id === id),
      )
      return [...standing, ...changed.filter((kept) => fits(kept, query))]
    },
  }
}
