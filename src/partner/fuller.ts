import type { Organization } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { isReachable } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'

/** How many of its people read along in the chat, and how much it says of itself. */
const weightOf = async (view: View, { id, value }: Kept<Organization>) => {
  const works = await findAll(view, memberships, { where: { organization: id } })
  const found = await Promise.all(works.map((work) => view.get(people, work.value.person)))
  return [found.filter((kept) => kept && isReachable(kept.value)).length, Object.keys(value).length] as const
}

/** Of two entries of one partner first the one to go up in the other, which has more people in the chat, else says more. */
export const fullerLast = async (
  view: View,
  one: Kept<Organization>,
  other: Kept<Organization>,
): Promise<readonly [Kept<Organization>, Kept<Organization>]> => {
  const [mine, theirs] = [await weightOf(view, one), await weightOf(view, other)]
  const more = mine[0] - theirs[0] || mine[1] - theirs[1]
  return more > 0 ? [other, one] : [one, other]
}
