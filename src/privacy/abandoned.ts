import { acts } from '../act.ts'
import { joins } from '../domain/join.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { findAll, type Kept, Stale, type Store } from '../store.ts'
import { puttingDown } from './forgetting.ts'

/**
 * Whoever is not in the chat is somebody here by what they belong to alone, and so is by what they ask for whoever waits
 * before the door and came by nobody's word. Whoever was let go by their partner has their own data still.
 */
const isLoose = ({ human, guest, vouched, coordinates, blocked }: Person): boolean => {
  const onlyAsked = guest === true && vouched?.length === 0
  return (human === undefined || onlyAsked) && !coordinates && blocked === undefined
}

/** Whom something that was before names: what ended it can be taken back. */
const undoable = async (store: Store): Promise<ReadonlySet<string | undefined>> => {
  const touched = (await findAll(store, acts)).flatMap(({ value }) => value.touched)
  return new Set(
    touched.flatMap(({ kind, id, before }) => {
      if (before === undefined) return []
      return kind === joins.name ? [joins.schema.parse(before).person] : [id.split(':')[0]]
    }),
  )
}

/** What somebody asks for is theirs to hear of: where they are not in the chat, it keeps nobody. */
const isTied = async (store: Store, { id, value: { human } }: Kept<Person>): Promise<boolean> => {
  const query = { where: { person: id }, limit: 1 }
  if ((await store.find(memberships, query)).length > 0) return true
  return human !== undefined && (await store.find(joins, query)).length > 0
}

/**
 * Puts down to be erased whoever is not in the chat, or was turned down at the door, belongs to no partner, asks for
 * nothing and does nothing else here: nobody needs their data. As long as what ended it can be taken back, they stay.
 */
export const giveUpAbandoned = async (store: Store, now: Temporal.Instant): Promise<void> => {
  const loose = (await findAll(store, people)).filter(({ value }) => isLoose(value))
  // Read after the people: whoever has come in between belongs somewhere, and is seen to.
  const working = new Set((await findAll(store, memberships)).map(({ value }) => value.person))
  const alone = loose.filter(({ id }) => !working.has(id))
  if (alone.length === 0) return
  const kept = await undoable(store)
  for (const one of alone) {
    if (kept.has(one.id) || (await isTied(store, one))) continue
    try {
      await store.commit(puttingDown(one, { now }))
    } catch (error) {
      // Somebody counts on them at the same moment, or they are put down already.
      if (!(error instanceof Stale)) throw error
    }
  }
}
