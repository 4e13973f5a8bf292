import { type Listing, listings } from '../domain/listing.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { type Change, findAll, type Kept, replace, type View } from '../store.ts'
import { firstOf } from './pieces.ts'
import { stilled } from './pulse.ts'

type Moved = Pick<Organization, 'id' | 'network' | 'region'>

/** What stands open in the region that the partner was in; what has a region of its own stays there. */
const openIn = async (view: View, { id }: Moved, from: string | undefined) =>
  (await findAll(view, listings, { where: { organization: id, state: 'open' } })).filter(
    ({ value }) => value.region === from,
  )

const movedTo = (kept: Kept<Listing>, { region }: Moved): Change => {
  const { region: _, ...rest } = kept.value
  return replace(kept, { ...rest, ...(region !== undefined && { region }) })
}

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
  const { changes, all } = firstOf(open.map((kept) => ({ changes: [movedTo(kept, partner)] })))
  return { changes: [still, ...changes], moved: open.length, all }
}

/** The partners whom changes put into another region, and the one before. */
const movedBy = (changes: readonly Change[]) =>
  changes.flatMap((change) => {
    if (change.kind !== organizations.name || !('put' in change) || change.before === undefined) return []
    const partner = organizations.schema.parse(change.put)
    const from = organizations.schema.parse(change.before).region
    return partner.region === from ? [] : [{ partner, from }]
  })

/**
 * The changes that take a partner back to the region before, and what it has published since where it was then: that took
 * its region, and nothing else has moved there with it. Undefined where it is more than one commit takes.
 */
export const withListingsBack = async (
  view: View,
  changes: readonly Change[],
  since: string,
  act: string,
): Promise<readonly Change[] | undefined> => {
  const back = await Promise.all(
    movedBy(changes).map(async ({ partner, from }) => {
      const still = await stilled(view, partner.id, partner.network, act)
      const published = (await openIn(view, partner, from)).filter(({ value }) => value.at >= since)
      return { changes: [still, ...published.map((kept) => movedTo(kept, partner))] }
    }),
  )
  if (back.length === 0) return changes
  const { changes: taken, all } = firstOf([{ changes }, ...back])
  return all ? taken : undefined
}
