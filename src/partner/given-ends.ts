import { touchedBy } from '../act.ts'
import { eachApart } from '../apart.ts'
import { stamp } from '../clock.ts'
import { givenRests } from '../domain/given-rest.ts'
import type { Organization } from '../domain/organization.ts'
import { type Person, people } from '../domain/person.ts'
import { type ContactGiven, type Giving, responses, stillGivenIn, withoutGiver } from '../domain/response.ts'
import { redraws } from '../redraw.ts'
import { Refusal } from '../refusal.ts'
import { stepByStep } from '../steps.ts'
import { type Change, create, drop, findAll, replace, type Store, stir, type View, within } from '../store.ts'
import { firstOf } from './pieces.ts'

/** The same without what these gave. */
export const withoutGivers = (
  given: ContactGiven,
  givers: readonly Giving[],
  now: Temporal.Instant,
): ContactGiven => givers.reduce((less, giver) => withoutGiver(less, giver, stamp(now)), given)

interface Ending {
  readonly change: Change
  readonly givers: readonly Giving[]
}

const endingsOf = async (
  view: View,
  going: readonly string[],
  now: Temporal.Instant,
  inNameOf: (partner: string | undefined) => boolean = () => true,
): Promise<readonly Ending[]> => {
  const said = await findAll(view, responses, { where: { person: { in: going } } })
  const accepted = await findAll(view, responses, { where: { state: 'accepted' } })
  const all = new Map([...said, ...accepted].map((kept) => [kept.id, kept]))
  const newest = [...all.values()].toSorted((one, other) => other.value.at.localeCompare(one.value.at))
  return newest.flatMap((kept) => {
    const givers = stillGivenIn(kept.value).filter(
      ({ person, from, at }) =>
        going.includes(person) && inNameOf(from) && Temporal.Instant.compare(at, now) <= 0,
    )
    return givers.length > 0
      ? [{ change: replace(kept, withoutGivers(kept.value, givers, now)), givers }]
      : []
  })
}

/**
 * All by which people gave their own contact until now in the name of those whom they speak for no longer, without it: only
 * they can give it again, and what the two partners have agreed stays.
 */
export const givenEnds = async (...asked: Parameters<typeof endingsOf>): Promise<readonly Change[]> =>
  (await endingsOf(...asked)).map(({ change }) => change)

/** Remembers what one commit could not end, with what is still left of an earlier going. */
const later = async (
  view: View,
  person: Person,
  givings: readonly Giving[],
  now: Temporal.Instant,
): Promise<Change> => {
  const { id, network } = person
  const left = await view.get(givenRests, id)
  const from = new Set([...(left?.value.from ?? []), ...givings.map((giving) => giving.from ?? null)])
  const value = { id, network, from: [...from], until: stamp(now) }
  return left ? replace(left, value) : create(givenRests, value)
}

/** As much of it as one commit takes besides somebody's going; the rest follows step by step, and is not shown until then. */
export const mostGivenEnds = async (...asked: Parameters<typeof endingsOf>): Promise<readonly Change[]> => {
  const [view, going, now] = asked
  const endings = await endingsOf(...asked)
  const { changes } = firstOf(endings.map(({ change }) => ({ changes: [change] })))
  const left = endings.slice(changes.length).flatMap(({ givers }) => givers)
  const rests = await Promise.all(
    going.map(async (id) => {
      const givings = left.filter(({ person }) => person === id)
      const person = givings.length > 0 ? (await view.get(people, id))?.value : undefined
      return person ? [await later(view, person, givings, now)] : []
    }),
  )
  return [...changes, ...rests.flat()]
}

/** Refuses to make another's what somebody gave for a partner while that is still being ended: it would not be found there. */
export const noneEnding = async (view: View, { id, name }: Organization): Promise<void> => {
  const rests = await findAll(view, givenRests)
  if (rests.some(({ value }) => value.from.includes(id))) throw new Refusal('unfinished', name)
}

/** So many in each step from then on. */
const mostInStep = 200

/**
 * Goes on with what one commit could not end, wherever it was left; what its giver has given anew since stays. Each step
 * moves the record on, so what has begun can no longer be undone. Returns when nothing is left; whatever is stale is read
 * again. Throws an `AggregateError` where something failed, when all else is done.
 */
export const finishGivenEnds = async (store: Store, now: Temporal.Instant): Promise<void> =>
  eachApart(await findAll(store, givenRests), ({ id }) =>
    stepByStep(async () => {
      const kept = await store.get(givenRests, id)
      if (kept === undefined) return false
      const { network, from, until } = kept.value
      const ends = await givenEnds(within(store, network), [id], Temporal.Instant.from(until), (partner) =>
        from.includes(partner ?? null),
      )
      const step = ends.slice(0, mostInStep)
      await store.commit([
        step.length < ends.length ? stir(kept) : drop(kept),
        ...step,
        ...(await redraws(store, touchedBy(step), now)),
      ])
      return true
    }),
  )
