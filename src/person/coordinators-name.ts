import { personKey } from '../domain/names.ts'
import { people } from '../domain/person.ts'
import { findAll, type View } from '../store.ts'

/** Whether somebody else of that name coordinates: nobody shall pass for them. */
export const isCoordinators = async (view: View, name: string, selves: readonly string[]): Promise<boolean> =>
  (await findAll(view, people, { where: { coordinates: true } })).some(
    ({ id, value }) => !selves.includes(id) && personKey(value.name) === personKey(name),
  )
