import { listings } from '../domain/listing.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { type Change, findAll, replace, type View } from '../store.ts'
import { firstOf } from './pieces.ts'
import { stilled } from './pulse.ts'

type Moved = Pick<Organization, 'id' | 'network' | 'region'>

/** What stands open in the region that the partner was in; what has a region of its own stays there. */
const openIn = async (view: View, { id }: Moved, from: string | undefined) =>
  (await findAll(view, listings, { where: { organization: id, state: 'open' } })).filter(
    ({ value }) => value.region === from,
  )

/**
 * What a partner offers and seeks comes along to the region in which it is now, as much of it as one commit takes;
 * `moved` is how much there is, `all` says whether that is everything.
 */
export const moveListings = async (
  view: View,
  partner: Moved,
  from: string | undefined,
  act: string,
): Promise<{ readonly changes: readonly Change[]; readonly moved: number; readonly all: boolean }> => {
  // Read first: what it publishes from here on makes the commit stale.
  const still = await stilled(view, partner.id, partner.network, act)
  const open = await openIn(view, partner, from)
  const { changes, all } = await firstOf(
    view,
    open.map((kept) => {
      const { region: _, ...rest } = kept.value
      const put = { ...rest, ...(partner.region !== undefined && { region: partner.region }) }
      return { changes: [replace(kept, put)] }
    }),
  )
  return { changes: [still, ...changes], moved: open.length, all }
}

/** What a partner has published since in the region that it goes back from comes along, too. */
export const listingsBack = async (
  view: View,
  changes: readonly Change[],
  act: string,
): Promise<readonly Change[]> => {
  const known = new Set(changes.map(({ kind, id }) => `${kind}/${id}`))
  const back = await Promise.all(
    changes.map(async (change) => {
      if (change.kind !== organizations.name || !('put' in change) || change.before === undefined) return []
      const [now, before] = [change.put, change.before].map((one) => organizations.schema.parse(one))
      if (now === undefined || now.region === before?.region) return []
      return (await moveListings(view, now, before?.region, act)).changes
    }),
  )
  return back.flat().filter(({ kind, id }) => !known.has(`${kind}/${id}`))
}
