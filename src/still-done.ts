import type { Act } from './act.ts'
import type { Kept } from './store.ts'

/** What nobody takes back. */
const neverTakenBack: readonly string[] = ['leave', 'undo']

/** Whether an act has touched all that another did, and made anew what that had dropped. */
const covers = (undo: Act, { touched }: Act): boolean =>
  touched.every(({ kind, id, rev }) =>
    undo.touched.some((one) => one.kind === kind && one.id === id && (rev > 0 || one.rev === 1)),
  )

/** By the id of each act that took one back, of acts in the order in which they were done: which one that was. */
export const takenBackIn = (done: readonly Kept<Act>[]): ReadonlyMap<string, Kept<Act>> => {
  const found = new Map<string, Kept<Act>>()
  const over = new Set<string>()
  for (const [i, { id, value }] of done.entries()) {
    if (value.command !== 'undo') continue
    // Older ones do not say which: then it is the last that it fits.
    const back = done
      .slice(0, i)
      .findLast((one) =>
        value.tookBack === undefined
          ? one.value.touched.length > 0 &&
            !over.has(one.id) &&
            !neverTakenBack.includes(one.value.command) &&
            covers(value, one.value)
          : one.id === value.tookBack,
      )
    if (back) {
      found.set(id, back)
      over.add(back.id)
    }
  }
  return found
}

/** What stands of that: neither what was taken back nor the taking back. */
export const stillDone = (done: readonly Kept<Act>[]): readonly Kept<Act>[] => {
  const back = takenBackIn(done)
  const over = new Set([...back.values()].map(({ id }) => id))
  return done.filter(({ id }) => !over.has(id) && !back.has(id))
}
