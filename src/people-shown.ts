import type { Line } from './card.ts'
import { tellShown } from './contact.ts'
import { memberships, people, roles } from './domain/person.ts'
import type { Reader } from './reader.ts'
import { findAll, type View } from './store.ts'
import { peopleInTouch, shownTo } from './visible.ts'

/** The people of an organization, the contact first, as far as a reader may see them; empty where that is nobody. */
export const peopleShown = async (view: View, organization: string, reader: Reader): Promise<Line> => {
  const members = await findAll(view, memberships, { where: { organization } })
  const inOrder = members.toSorted((a, b) => roles.indexOf(a.value.role) - roles.indexOf(b.value.role))
  const touched = await peopleInTouch(view, reader)
  const found = await Promise.all(
    inOrder.map(async ({ value }) => {
      const person = (await view.get(people, value.person))?.value
      const shown = person && (await shownTo(view, person, reader, touched))
      return person && shown ? [tellShown(person, shown, '…')] : []
    }),
  )
  return found.flat().flatMap((span, i) => (i === 0 ? [span] : ['; ', span]))
}
