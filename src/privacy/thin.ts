import { stamp } from '../clock.ts'
import { kinds } from '../records.ts'
import { type Change, changedTo, drop, type Kept, type Kind, Stale, type Store, type Term } from '../store.ts'

const batch = 200

/** In small commits, so it may be stopped between any two, and goes on at the next time. Whether nothing was left out. */
const thinKind = async (
  store: Store,
  kind: Kind,
  { since, leaves }: Term,
  between: { readonly from?: string; readonly before: string },
  stopping: () => boolean,
): Promise<boolean> => {
  let stale = false
  const change = (kept: Kept): readonly Change[] =>
    leaves === undefined ? [drop(kept)] : changedTo(kept, leaves(kept.value))
  let after: Kept | undefined
  while (!stopping()) {
    const page: readonly Kept[] = await store.find(kind, {
      where: { [since]: between },
      order: { by: since as 'id' },
      limit: batch,
      ...(after && { after }),
    })
    const changes = page.flatMap(change)
    try {
      if (changes.length > 0) await store.commit(changes)
    } catch (error) {
      // Somebody was at one of them just now; it is old enough to wait for the next time.
      if (!(error instanceof Stale)) throw error
      stale = true
    }
    after = page.at(-1)
    if (page.length < batch) return !stale
  }
  return false
}

/**
 * Forgets what nobody needs any more, as each kind of record says of itself. What is only made smaller is looked at
 * once: after the first time as much as has become old since.
 */
export const createThinning = (store: Store, stopping: () => boolean = () => false) => {
  let done: Temporal.Instant | undefined
  return async (now: Temporal.Instant): Promise<void> => {
    const terms = kinds.flatMap((kind) => kind.terms.map((term) => ({ kind, term })))
    let whole = true
    for (const { kind, term } of terms) {
      const old = { hours: term.hours }
      const from = term.leaves && done ? { from: stamp(done.subtract(old)) } : {}
      const between = { ...from, before: stamp(now.subtract(old)) }
      whole = (await thinKind(store, kind, term, between, stopping)) && whole
    }
    if (whole) done = now
  }
}
