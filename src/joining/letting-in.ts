import type { Join } from '../domain/join.ts'
import type { Organization } from '../domain/organization.ts'
import type { Person } from '../domain/person.ts'
import { namesVouched, settled, vouching } from '../domain/vouched.ts'
import { asHidden, carriedOver, hasDoneMore } from '../person/carried-over.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { type Change, drop, type Kept, replace, unchanged, type View } from '../store.ts'
import { admission } from './founding.ts'
import { hintedThere } from './hint.ts'
import { askedAs } from './joining.ts'
import { listedFor, listedThere, partnerListing } from './listed.ts'
import type { Whom } from './seen.ts'

/** Whoever waits is let in by the name under which they asked: that is what has been read. */
const guestCalled = (person: Person, { name }: Join): Person => (person.guest ? { ...person, name } : person)

/**
 * Who is let in: somebody new, or whoever a list has named there before, where whoever lets them in has said so, as far
 * as their word goes. That vouches for the name, too, where somebody has vouched for theirs: two who came by nobody's word
 * but their own vouch for nothing.
 */
export const letInto = async (
  store: View,
  on: { readonly network: string; readonly act: string },
  kept: Kept<Person>,
  join: Join,
  by: { readonly caller: Pick<Person, 'id'>; readonly reader: Reader; readonly whom: Whom },
): Promise<{
  readonly person: Person
  readonly partner: Organization
  readonly changes: readonly Change[]
  /** What it rests on besides. */
  readonly relied?: readonly Kept[]
  /** Somebody of that name or address on a list, where nobody has been asked whether both are one. */
  readonly namesake?: Person
}> => {
  const trusted = (await namesVouched(store, by.caller.id)).length > 0
  const called = (person: Person) => (trusted ? vouching(person, join.name) : settled(person))
  const { guest, ...inside } = called(guestCalled(kept.value, join))
  const isHere = kept.value.human !== undefined
  const listed = isHere ? ((await hintedThere(store, join)) ?? (await listedThere(store, join))) : undefined
  const known = isHere ? await listedFor(store, join, by.reader) : undefined
  const expected = by.whom === 'listed' ? known : undefined
  const person = expected?.value ?? inside
  // Who would found a partner and stands in the list at another comes in there.
  const listing = expected && !join.organization ? await partnerListing(store, expected.id) : undefined
  const target = listing ? { organization: listing.id } : join
  const { partner, changes } = await admission(store, on, person.id, target)
  const byColleague = guest && !coordinatesIn(by.reader, partner.region)
  if (expected === undefined)
    return {
      person,
      partner,
      changes: [replace(kept, { ...inside, ...(byColleague && { byColleague }) }), ...changes],
      ...(listed && !known && { namesake: listed.value }),
    }
  // Whoever only waited is that person from now on; whoever is in already, or has been, stays so besides.
  const others = await askedAs(store, [expected.id, ...(guest ? [kept.id] : [])])
  const besides = guest === undefined || (await hasDoneMore(store, kept.id))
  const listedSelf = (besides ? asHidden : carriedOver)(expected.value, kept.value)
  return {
    person,
    partner,
    changes: [
      replace(expected, called({ ...listedSelf, human: kept.value.human })),
      besides ? unchanged(kept) : drop(kept),
      ...others.filter(({ id }) => id !== join.id).map(drop),
      ...changes,
    ],
  }
}
