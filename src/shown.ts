import { type Draft, drafts, staleDrafts } from './draft.ts'
import { type Change, changedTo, create, drop, type Store } from './store.ts'

const asNew = (draft: Draft): Change => create(drafts, draft)

/** How what somebody is shown, or has said by half, is written down. */
export const createShown = (store: Store) => {
  /** A new draft takes the place of those that its caller has forgotten. */
  const newDraft = async (draft: Draft, now: Temporal.Instant): Promise<readonly Change[]> => [
    asNew(draft),
    ...(await staleDrafts(store, draft.by, now)).map(drop),
  ]

  /** What was said besides is kept once, whatever has become of it since. */
  const notYetThere = async (next: readonly Draft[]): Promise<readonly Change[]> => {
    const known = await Promise.all(next.map(({ id }) => store.get(drafts, id)))
    return next.filter((_, i) => known[i] === undefined).map(asNew)
  }

  /** What has just been shown is what a typed text answers. Shown again under the same id, it is no later for that. */
  const stand = async (shown: Draft, now: Temporal.Instant): Promise<readonly Change[]> => {
    const before = await store.get(drafts, shown.id)
    if (before === undefined) return newDraft(shown, now)
    return changedTo(before, { ...shown, until: before.value.until })
  }
  return { newDraft, notYetThere, stand }
}
