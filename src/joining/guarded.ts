import type { Join } from '../domain/join.ts'
import type { Person } from '../domain/person.ts'
import { isNearlyCoordinators } from '../person/coordinators-name.ts'
import { soundsOfOffice } from '../person/own-name.ts'
import type { View } from '../store.ts'
import { isShutOut } from './joining.ts'

type Guard = 'shutOut' | 'nearly' | 'office'

/** Why the coordination alone decides about a request, whatever the network has chosen: all that holds, else nothing. */
export const guardOf = async (
  store: View,
  { id, name, guest }: Pick<Person, 'id' | 'name' | 'guest'>,
  founds?: { readonly name: string },
): Promise<Guard[] | undefined> => {
  const guards: Guard[] = [
    ...((await isShutOut(store, name)) ? (['shutOut'] as const) : []),
    // Whoever is in has been let in by that name. Just so or nearly: whoever tries names learns none.
    ...(guest && (await isNearlyCoordinators(store, name, [id])) ? (['nearly'] as const) : []),
    ...(founds && soundsOfOffice(founds.name) ? (['office'] as const) : []),
  ]
  return guards.length > 0 ? guards : undefined
}

/** What of it is said; older requests tell only of somebody shut out, and that an account asks is said anyway. */
export const guardsRead = (guarded: Join['guarded']): readonly Guard[] => {
  if (guarded === undefined || guarded === 'account') return []
  if (guarded === true) return ['shutOut']
  return typeof guarded === 'string' ? [guarded] : guarded
}
