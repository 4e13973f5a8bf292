import { withoutPerson } from '../about.ts'
import { kinds } from '../records.ts'
import { type Change, changedTo, findAll, type Store } from '../store.ts'

/** Every record, of whatever kind, in which a card says something about this person: the same without it. */
export const withoutInCards = async (store: Store, person: string): Promise<readonly Change[]> => {
  const found: Change[] = []
  for (const kind of kinds)
    for (const kept of await findAll(store, kind))
      found.push(...changedTo(kept, withoutPerson(kept.value, person) as typeof kept.value))
  return found
}
