import { type Act, actsSince } from '../act.ts'
import { moves } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { type Giving, responses, stillGivenIn } from '../domain/response.ts'
import { withChanges } from '../overlay.ts'
import { speaksFor } from '../person/visible.ts'
import { stillDone } from '../still-done.ts'
import { type Change, followed, type View } from '../store.ts'
import { givenEnds, withoutGivers } from './given-ends.ts'

/** When somebody last ceased to belong to a partner since an act, and has not been taken in again by an undoing of that. */
const leftSince = async (view: View, act: Act): Promise<ReadonlyMap<string, string>> => {
  const done = await actsSince(view, act.at)
  return new Map(
    stillDone(done).flatMap(({ id, value: { at, touched } }) =>
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
      stillGivenIn(responses.schema.parse(change.put)).length > 0,
  )
  const left = gives ? await leftSince(view, act) : new Map<string, string>()
  const isOver = async ({ person: id, from, at }: Giving): Promise<boolean> => {
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
        stillGivenIn(put).map(async (giver) => ((await isOver(giver)) ? [giver] : [])),
      )
      return { ...change, put: withoutGivers(put, givers.flat(), now) }
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
