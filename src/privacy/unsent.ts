import { acts } from '../act.ts'
import { debts, posts } from '../debt.ts'
import type { Known } from '../domain/erasure.ts'
import { errands, unsaidIn } from '../errand/errand.ts'
import { type Change, changedTo, drop, findAll, type Store } from '../store.ts'

/** The kind of a notice in which somebody writes to a partner in their own words. */
const message = 'message'

/** Who wrote what is owed: whoever called for it, or, where a partner gets it in the chat after all, whoever asked then. */
const writerOf = async (store: Store, debt: string): Promise<string | undefined> => {
  const [act = '', errand] = debt.split('/handed/')
  if (errand !== undefined) return (await store.get(errands, errand))?.value.asker.person
  return (await store.get(acts, act.slice(0, act.lastIndexOf('/'))))?.value.by
}

/** What these people wrote and nobody has read so far: it is brought to nobody any more, nor passed on. */
export const unsent = async (store: Store, { people }: Known['ids']): Promise<readonly Change[]> => {
  // The card about an errand stays: it is drawn when it is sent, and says then that this is done with.
  const owed = (await findAll(store, debts)).filter(
    ({ value }) => value.kind === message && 'say' in value.owed,
  )
  const dropped = await Promise.all(
    owed.map(async (kept): Promise<readonly Change[]> => {
      const writer = await writerOf(store, kept.id)
      if (writer === undefined || !people.includes(writer)) return []
      const post = await store.get(posts, kept.id)
      return [drop(kept), ...(post ? [drop(post)] : [])]
    }),
  )
  const passedOn = (await findAll(store, errands)).filter(
    ({ value: { kind, asker } }) => kind === message && people.includes(asker.person ?? ''),
  )
  return [...dropped.flat(), ...passedOn.flatMap((kept) => changedTo(kept, unsaidIn(kept.value)))]
}
