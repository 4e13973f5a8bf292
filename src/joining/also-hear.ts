import { coordinatorsOf } from '../addressee.ts'
import type { Join } from '../domain/join.ts'
import type { Network } from '../domain/network.ts'
import { people } from '../domain/person.ts'
import { isNearlyCalled } from '../person/coordinators-name.ts'
import { isReachable } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { coordinatesWhole } from './coordination.ts'
import { guardsRead } from './guarded.ts'

/**
 * Where somebody asks by the name of one who coordinates, that one hears of it, and who coordinates the whole network,
 * whoever decides: the ids of those who are not asked anyway.
 */
export const alsoHear = async (
  view: View,
  network: Network,
  { guarded, name, region }: Pick<Join, 'guarded' | 'name' | 'region'>,
): Promise<readonly string[]> => {
  if (!guardsRead(guarded).includes('nearly')) return []
  const asked = (await coordinatorsOf(view, network, region)).find(isReachable)
  const all = await findAll(view, people, { where: { coordinates: true } })
  return all
    .filter(
      ({ value }) => isReachable(value) && (coordinatesWhole(value) || isNearlyCalled(value.name, name)),
    )
    .map(({ id }) => id)
    .filter((id) => id !== asked?.id)
}
