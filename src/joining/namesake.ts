import type { Join } from '../domain/join.ts'
import { personKey } from '../domain/names.ts'
import { people } from '../domain/person.ts'
import { shownInTeam, shownTo } from '../person/visible.ts'
import { isReachable, type Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'

/** Whether somebody else of that name reads the chat already, as far as whoever decides may know of them. */
export const hasNamesake = async (
  view: View,
  { person, name, organization }: Pick<Join, 'person' | 'name' | 'organization'>,
  reader: Reader,
): Promise<boolean> => {
  const called = (await findAll(view, people)).filter(
    ({ id, value }) => id !== person && isReachable(value) && personKey(value.name) === personKey(name),
  )
  const known = await Promise.all(
    called.map(({ value }) =>
      organization === undefined
        ? shownTo(view, value, reader)
        : shownInTeam(view, value, organization, reader),
    ),
  )
  return known.some((shown) => shown !== undefined)
}
