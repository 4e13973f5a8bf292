import { type Act, actId } from './act.ts'
import type { Network } from './domain/network.ts'
import { type Person, people } from './domain/person.ts'
import { isOfNetwork, networkBack } from './network/taking-back.ts'
import { stillNew } from './partner/founded.ts'
import { withListingsBack } from './partner/moving.ts'
import type { Piece } from './partner/pieces.ts'
import { withMeanwhileBack, withoutDecided } from './partner/unmerging.ts'
import { networkKinds } from './records.ts'
import { reversal } from './reversal.ts'
import type { Kept, View } from './store.ts'

const rightsOf = ({
  coordinates,
  region,
  blocked,
  human,
}: Pick<Person, 'coordinates' | 'region' | 'blocked' | 'human'>) =>
  JSON.stringify([coordinates, region, blocked, human])

/** What takes an act back, unless it would give or take somebody's rights: those are given anew. */
export const takingBack = async (
  view: View,
  act: Act,
  call: string,
  home: Kept<Network>,
): Promise<Piece | undefined> => {
  if (isOfNetwork(act)) {
    const changes = await networkBack(view, act, home)
    return changes && { changes }
  }
  for (const { kind, id, before } of act.touched) {
    if (kind !== people.name) continue
    const now = (await view.get(people, id))?.value
    // Somebody new has had no rights before.
    const rights = before ? people.schema.parse(before) : { coordinates: false }
    if (!now || rightsOf(now) !== rightsOf(rights)) return undefined
  }
  const still = await stillNew(view, act, call)
  if (still === undefined) return undefined
  const reversed = await reversal(view, networkKinds, await withoutDecided(view, act))
  const moved = reversed && (await withListingsBack(view, reversed, act.at, actId(call)))
  const back = moved && (await withMeanwhileBack(view, moved, act, actId(call)))
  return back && { ...back, changes: [...still, ...back.changes] }
}
