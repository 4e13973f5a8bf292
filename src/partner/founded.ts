import { type Act, actId } from '../act.ts'
import { debts } from '../debt.ts'
import { joins } from '../domain/join.ts'
import { listings } from '../domain/listing.ts'
import { moves, organizations } from '../domain/organization.ts'
import { memberships } from '../domain/person.ts'
import { responses } from '../domain/response.ts'
import { errands, isBetween } from '../errand/errand.ts'
import { type Change, findAll, type Kept, type View } from '../store.ts'
import { pulses, stilled } from './pulse.ts'

/** All that belongs to a partner, or is on its way to it. */
const belongings = async (view: View, id: string): Promise<readonly Kept[]> => {
  const where = { organization: id }
  const asked = await findAll(view, errands)
  const owed = await findAll(view, debts)
  const all = await findAll(view, listings)
  return [
    ...(await findAll(view, memberships, { where })),
    ...(await findAll(view, responses, { where })),
    ...(await findAll(view, responses, { where: { owner: id } })),
    ...(await findAll(view, joins, { where })),
    ...(await findAll(view, moves, { where: { to: id } })),
    ...all.filter(({ value }) => value.organization === id || value.helpers.includes(id)),
    ...asked.filter(({ value }) => isBetween(value, id)),
    ...owed.filter(({ value: { named } }) => named && 'organization' in named && named.organization === id),
  ]
}

/**
 * What asserts that the partners an act has founded have nobody and nothing else so far; undefined where one has: it is no
 * mistake any more.
 */
export const stillNew = async (
  view: View,
  { id: founding, network = '', touched }: Pick<Act, 'id' | 'network' | 'touched'>,
  call: string,
): Promise<readonly Change[] | undefined> => {
  const founded = touched.filter(({ kind, rev }) => kind === organizations.name && rev === 1)
  // Read first: what comes to it from here on makes the commit stale.
  const still = await Promise.all(founded.map(({ id }) => stilled(view, id, network, actId(call))))
  // What was asked of its people and has been read by them leaves nothing but that.
  const beaten = await Promise.all(founded.map(({ id }) => view.get(pulses, id)))
  if (beaten.some((pulse) => pulse && pulse.value.act !== founding)) return undefined
  const found = await Promise.all(founded.map(({ id }) => belongings(view, id)))
  const came = (id: string) => touched.some((one) => one.id === id)
  return found.flat().every(({ id }) => came(id)) ? still : undefined
}
