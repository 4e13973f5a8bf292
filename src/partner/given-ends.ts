import { type Act, acts } from '../act.ts'
import { stamp } from '../clock.ts'
import { moves } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { type ContactGiven, type Giver, giversOf, responses, withoutGiver } from '../domain/response.ts'
import { withChanges } from '../overlay.ts'
import { speaksFor } from '../person/visible.ts'
import { type Change, findAll, followed, replace, type View } from '../store.ts'
import { firstOf } from './pieces.ts'

const without = (given: ContactGiven, givers: readonly Giver[], now: Temporal.Instant): ContactGiven =>
  givers.reduce((less, giver) => withoutGiver(less, giver, stamp(now)), given)

/**
 * All by which people gave their own contact in the name of those whom they speak for no longer, without it: only they can
 * give it again, and what the two partners have agreed stays.
 */
export const givenEnds = async (
  view: View,
  going: readonly string[],
  now: Temporal.Instant,
  inNameOf: (partner: string | undefined) => boolean = () => true,
): Promise<readonly Change[]> => {
  const said = await findAll(view, responses, { where: { person: { in: going } } })
  const accepted = await findAll(view, responses, { where: { state: 'accepted' } })
  const all = new Map([...said, ...accepted].map((kept) => [kept.id, kept]))
  const newest = [...all.values()].toSorted((one, other) => other.value.at.localeCompare(one.value.at))
  return newest.flatMap((kept) => {
    const givers = giversOf(kept.value).filter(({ person, from }) => going.includes(person) && inNameOf(from))
    return givers.length > 0 ? [replace(kept, without(kept.value, givers, now))] : []
  })
}

/**
 * As much of it as one commit takes besides somebody's going: of more than that nothing is shown, either, as long as they
 * do not come back.
 */
export const mostGivenEnds = async (...asked: Parameters<typeof givenEnds>): Promise<readonly Change[]> => {
  const ends = await givenEnds(...asked)
  return firstOf(ends.map((change) => ({ changes: [change] }))).changes
}

/** When somebody last ceased to belong to a partner since an act. */
const leftSince = async (view: View, act: Act): Promise<ReadonlyMap<string, string>> => {
  const done = await findAll(view, acts, { where: { at: { from: act.at } }, order: { by: 'at' } })
  return new Map(
    done.flatMap(({ id, value: { at, touched } }) =>
      touched.flatMap((one) =>
        one.kind === memberships.name && one.rev === 0 && id !== act.id ? [[one.id, at] as const] : [],
      ),
    ),
  )
}

/**
 * Changes that take an act back, without what they would show again of somebody who has gone since, and with the end of
 * what was given by whoever goes by them.
 */
export const withGivenEnds = async (
  view: View,
  changes: readonly Change[],
  act: Act,
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const after = withChanges(view, changes)
  const gives = changes.some(
    (change) =>
      change.kind === responses.name &&
      'put' in change &&
      giversOf(responses.schema.parse(change.put)).length > 0,
  )
  const left = gives ? await leftSince(view, act) : new Map<string, string>()
  const isOver = async ({ person: id, from, at }: Giver): Promise<boolean> => {
    const person = (await after.get(people, id))?.value
    if (person === undefined || !(await speaksFor(after, person, from))) return true
    const names = from === undefined ? [] : [from, await followed(view, moves, from)]
    return names.some((name) => (left.get(`${id}:${name}`) ?? '') > at)
  }
  const shown = await Promise.all(
    changes.map(async (change) => {
      if (change.kind !== responses.name || !('put' in change)) return change
      const put = responses.schema.parse(change.put)
      const givers = await Promise.all(
        giversOf(put).map(async (giver) => ((await isOver(giver)) ? [giver] : [])),
      )
      return { ...change, put: without(put, givers.flat(), now) }
    }),
  )
  const known = new Set(changes.map(({ kind, id }) => `${kind}/${id}`))
  const going = changes.flatMap((change) =>
    change.kind === memberships.name && 'drop' in change ? [memberships.schema.parse(change.before)] : [],
  )
  const ends = await Promise.all(
    going.map(({ person, organization }) => givenEnds(view, [person], now, (name) => name === organization)),
  )
  return [...shown, ...ends.flat().filter(({ kind, id }) => !known.has(`${kind}/${id}`))]
}
