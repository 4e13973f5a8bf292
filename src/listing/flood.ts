import { stamp } from '../clock.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { provenances } from '../domain/provenance.ts'
import { findAll, type Kept, type View } from '../store.ts'

/** Listings of one partner that go to the rooms one by one, and the time in which they came: a hurried partner has fewer. */
const most = 10
const soon = { minutes: 10 }
const remembered = { hours: 7 * 24 } // that whoever coordinates reads of it

const cameBy = ({ at }: Listing): Temporal.Instant => Temporal.Instant.from(at)

/** Those that came by the chat: what a list of the coordinators brings at once is no flood. */
const saidHere = async (view: View, all: readonly Kept<Listing>[]): Promise<readonly Kept<Listing>[]> => {
  const keyOf = ({ id }: Kept<Listing>) => `listing/${id}`
  const found = await findAll(view, provenances, { where: { id: { in: all.map(keyOf) } } })
  const listed = new Set(found.map(({ id }) => id))
  return all.filter((kept) => !listed.has(keyOf(kept)))
}

/** Whether so much of a partner's has come just now that the next is found, and read in the digest, but fills no room. */
export const isFlooding = async (
  view: View,
  organization: string,
  now: Temporal.Instant,
): Promise<boolean> => {
  const at = { from: stamp(now.subtract(soon)) }
  const recent = await findAll(view, listings, { where: { organization, at } })
  return (await saidHere(view, recent)).length >= most
}

/** Whether more of these came at once than go to the rooms; the oldest stands first. */
const isFlood = (all: readonly Kept<Listing>[]): boolean =>
  all.some(({ value }, i) => {
    const next = all[i + most]
    const until = cameBy(value).add(soon)
    return next !== undefined && Temporal.Instant.compare(cameBy(next.value), until) <= 0
  })

/** The partners of whom more came at once than goes to the rooms, with what of it is open, the most first. */
export const floods = async (
  view: View,
  now: Temporal.Instant,
): Promise<readonly { readonly organization: string; readonly open: number }[]> => {
  const at = { from: stamp(now.subtract(remembered)) }
  const recent = await findAll(view, listings, { where: { state: 'open', at } })
  const byPartner = Map.groupBy(
    (await saidHere(view, recent)).toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1)),
    ({ value }) => value.organization,
  )
  return [...byPartner]
    .filter(([, all]) => isFlood(all))
    .map(([organization, all]) => ({ organization, open: all.length }))
    .toSorted((a, b) => b.open - a.open)
}
