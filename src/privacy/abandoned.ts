import { acts } from '../act.ts'
import { stamp } from '../clock.ts'
import { erasures } from '../domain/erasure.ts'
import { memberships, people } from '../domain/person.ts'
import { create, findAll, replace, Stale, type Store } from '../store.ts'

/**
 * Puts down to be erased whoever is not in the chat, belongs to no partner any more and does nothing else here: nobody
 * needs their data, and they cannot delete them. As long as what ended it can be taken back, they stay.
 */
export const giveUpAbandoned = async (store: Store, now: Temporal.Instant): Promise<void> => {
  const absent = (await findAll(store, people)).filter(
    ({ value: { human, coordinates, blocked } }) =>
      human === undefined && !coordinates && blocked === undefined,
  )
  // Read after the people: whoever has come in between belongs somewhere, and is seen to.
  const working = new Set((await findAll(store, memberships)).map(({ value }) => value.person))
  const alone = absent.filter(({ id }) => !working.has(id))
  if (alone.length === 0) return
  const undoable = (await findAll(store, acts))
    .flatMap(({ value }) => value.touched)
    .flatMap(({ id, before }) => (before === undefined ? [] : [id.split(':')[0]]))
  const kept = new Set(undoable)
  for (const one of alone) {
    if (kept.has(one.id) || (await store.get(erasures, one.id))) continue
    const { network } = one.value
    if ((await store.find(memberships, { where: { person: one.id }, limit: 1 })).length > 0) continue
    try {
      await store.commit([
        create(erasures, { id: one.id, network, at: stamp(now), marks: [] }),
        // Whoever counts on them at the same moment decides again.
        replace(one, one.value),
      ])
    } catch (error) {
      // Somebody did, or has put them down already.
      if (!(error instanceof Stale)) throw error
    }
  }
}
