import type { Join } from '../domain/join.ts'
import type { Person } from '../domain/person.ts'
import { derive } from '../id.ts'
import type { Kept } from '../store.ts'

/** Whoever is let in: somebody of that name on a list, or somebody else. */
export type Whom = 'listed' | 'other'

type Listed = Pick<Kept<Person>, 'id'> | undefined

/** What a button says of the card beneath which it stands: whom it lets in, and a mark of what was read there. */
export const readAs = (whom: Whom, { name }: Pick<Join, 'name'>, listed: Listed): string =>
  `${whom}-${derive(JSON.stringify([name, listed?.id]), 12)}`

/** Whom the approver means who has read today's state of a request; undefined where it is to be read first. */
export const whomRead = (as: string | undefined, join: Join, listed: Listed): Whom | undefined => {
  if (as === undefined) return listed || join.renamed ? undefined : 'other'
  return (['listed', 'other'] as const).find((whom) => as === readAs(whom, join, listed))
}
