import { type Act, actId } from './act.ts'
import type { Context } from './context.ts'
import { type Person, people } from './domain/person.ts'
import { isLettingIn, outAgain } from './joining/out-again.ts'
import { isOfNetwork, networkBack } from './network/taking-back.ts'
import { stillNew } from './partner/founded.ts'
import { withGivenEnds } from './partner/given-back.ts'
import { withListingsBack } from './partner/moving.ts'
import type { Piece } from './partner/pieces.ts'
import { withMeanwhileBack, withoutDecided } from './partner/unmerging.ts'
import { networkKinds } from './records.ts'
import { reversal } from './reversal.ts'
import type { ReadDeeds } from './states.ts'
import type { View } from './store.ts'

const rightsOf = ({
  coordinates,
  region,
  blocked,
  human,
}: Pick<Person, 'coordinates' | 'region' | 'blocked' | 'human'>) =>
  JSON.stringify([coordinates, region, blocked, human])

/** The changes that undo what an act did, unless they would give or take somebody's rights: those are given anew. */
const reversed = async (view: View, act: Act, deeds?: ReadDeeds) => {
  if (isLettingIn(act)) return outAgain(view, act, deeds)
  for (const { kind, id, before } of act.touched) {
    if (kind !== people.name) continue
    const now = (await view.get(people, id))?.value
    // Somebody new has had no rights before.
    const rights = before ? people.schema.parse(before) : { coordinates: false }
    if (!now || rightsOf(now) !== rightsOf(rights)) return undefined
  }
  return reversal(view, networkKinds, await withoutDecided(view, act, deeds), { ...(deeds && { deeds }) })
}

/**
 * What takes an act back, with all that hangs on it; else why that cannot be done. Whoever looks at many gives what was
 * done since the oldest of them, read once.
 */
export const takingBack = async (
  act: Act,
  context: Pick<Context<'person'>, 'home' | 'id' | 'isElsewhere' | 'now' | 'store'>,
  deeds?: ReadDeeds,
): Promise<Piece | 'changed' | 'roomTaken' | 'tooMuch'> => {
  const { id: call, now, store: view } = context
  if (isOfNetwork(act)) {
    const changes = await networkBack(act, context, deeds)
    return typeof changes === 'string' ? changes : { changes }
  }
  const still = await stillNew(view, act, call)
  if (still === undefined) return 'changed'
  const undone = await reversed(view, act, deeds)
  const moved = undone && (await withListingsBack(view, undone, act.at, actId(call)))
  if (moved === undefined) return 'changed'
  const back = await withMeanwhileBack(view, moved, act, actId(call))
  return back
    ? { ...back, changes: [...still, ...(await withGivenEnds(view, back.changes, act, now))] }
    : 'tooMuch'
}
