import type { Join } from '../domain/join.ts'
import type { Person } from '../domain/person.ts'
import { isNearlyCoordinators } from '../person/coordinators-name.ts'
import { soundsOfOffice } from '../person/own-name.ts'
import type { View } from '../store.ts'
import { isShutOut } from './joining.ts'

/** Why the coordination alone decides about a request, whatever the network has chosen. */
export const guardOf = async (
  store: View,
  { id, name, guest }: Pick<Person, 'id' | 'name' | 'guest'>,
  founds?: { readonly name: string },
): Promise<Join['guarded']> => {
  if (await isShutOut(store, name)) return 'shutOut'
  // Whoever is in has been let in by that name. Just so or nearly: whoever tries names learns none.
  if (guest && (await isNearlyCoordinators(store, name, [id]))) return 'nearly'
  return founds && soundsOfOffice(founds.name) ? 'office' : undefined
}

/** What of it is said; older requests tell only of somebody shut out, and that an account asks is said anyway. */
export const guardRead = (guarded: Join['guarded']) => {
  if (guarded === 'account') return undefined
  return guarded === true ? 'shutOut' : guarded
}
