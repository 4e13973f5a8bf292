import { type Act, acts } from '../act.ts'
import { stamp } from '../clock.ts'
import { posts } from '../debt.ts'
import { type Change, drop, type Kept, type Kind, replace, Stale, type Store, type Stored } from '../store.ts'

/** How long what was before is kept, so that it can be taken back. */
const undoable = { hours: 30 * 24 }
/** How long it is remembered who did what, and where a card stands: two years. */
const remembered = { hours: 2 * 365 * 24 }
const batch = 200

const hasBefore = ({ touched }: Act): boolean => touched.some(({ before }) => before !== undefined)
const withoutBefore = (act: Act): Act => ({
  ...act,
  touched: act.touched.map(({ kind, id, rev }) => ({ kind, id, rev })),
})

/**
 * Forgets what nobody needs any more: of acts what was before, after a month, and all of them and the traces of cards
 * after two years. In small commits, so it may be stopped between any two, and goes on at the next start.
 */
export const thin = async (store: Store, now: Temporal.Instant, stopping: () => boolean): Promise<void> => {
  const commit = async (changes: readonly Change[]) => {
    try {
      if (changes.length > 0) await store.commit(changes)
    } catch (error) {
      // Somebody was at one of them just now; it is old enough to wait for the next start.
      if (!(error instanceof Stale)) throw error
    }
  }
  const pages = async <T extends Stored & { readonly network?: string | undefined }>(
    kind: Kind<T>,
    query: { readonly where: object; readonly order: { readonly by: keyof T & string } },
    change: (kept: Kept<T>) => readonly Change[],
  ) => {
    let after: Kept<T> | undefined
    while (!stopping()) {
      const page = await store.find(kind, { ...query, limit: batch, ...(after && { after }) })
      await commit(page.flatMap(change))
      after = page.at(-1)
      if (page.length < batch) return
    }
  }
  const forgotten = stamp(now.subtract(remembered))
  await pages(acts, { where: { at: { before: forgotten } }, order: { by: 'at' } }, (kept) => [drop(kept)])
  await pages(posts, { where: { drawn: { before: forgotten } }, order: { by: 'drawn' } }, (kept) => [
    drop(kept),
  ])
  const settled = { from: forgotten, before: stamp(now.subtract(undoable)) }
  await pages(acts, { where: { at: settled }, order: { by: 'at' } }, (kept) =>
    hasBefore(kept.value) ? [replace(kept, withoutBefore(kept.value))] : [],
  )
}
