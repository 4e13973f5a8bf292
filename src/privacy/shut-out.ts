import { debts, posts } from '../debt.ts'
import { type Change, drop, findAll, replace, type View } from '../store.ts'

/** Everything still owed to somebody who is shut out goes to whoever comes next, and cards of theirs are left as they are. */
export const endNotices = async (view: View, person: string): Promise<readonly Change[]> => {
  const isTheirs = (to: object) => 'person' in to && to.person === person
  const owed = await findAll(view, debts)
  const standing = (await findAll(view, posts)).filter(({ value }) => isTheirs(value.to))
  const moved = owed.flatMap((kept): readonly Change[] => {
    const { value } = kept
    const others = value.else.filter(({ to }) => !isTheirs(to))
    if (!isTheirs(value.to))
      return others.length === value.else.length ? [] : [replace(kept, { ...value, else: others })]
    const [next, ...rest] = others
    if (next) return [replace(kept, { ...value, ...next, else: rest, unreachable: [], tries: 0 })]
    // Nobody else was to be told of it.
    return [drop(kept)]
  })
  const kept = new Set(moved.flatMap((change) => ('put' in change ? [change.id] : [])))
  return [...moved, ...standing.filter(({ id }) => !kept.has(id)).map(drop)]
}
