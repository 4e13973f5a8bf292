import { type Act, acts, touchedBy } from '../act.ts'
import { networks } from '../domain/network.ts'
import { moves } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { type ContactGiven, type Giving, responses, stillGivenIn } from '../domain/response.ts'
import { speaksFor } from '../person/visible.ts'
import { redraws } from '../redraw.ts'
import { stepByStep } from '../steps.ts'
import { takenBackIn } from '../still-done.ts'
import {
  type Change,
  findAll,
  followed,
  type Kept,
  replace,
  type Store,
  type View,
  within,
} from '../store.ts'
import { withoutGivers } from './given-ends.ts'
import { unfinished } from './unfinished.ts'

/** Records that one step looks at. */
const mostInStep = 200

const leavings = ['leave', 'member remove', 'organization archive']
const merges = ['organization unite', 'organization merge']

/** What acts tell of who went and of what was given, each time the last. */
interface History {
  /** When somebody left a partner, by the person and that partner's id then. */
  readonly left: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** When somebody came to one, by the membership's id. */
  readonly came: ReadonlyMap<string, string>
  /** When somebody was shut out, and when they ceased to coordinate, by the person. */
  readonly shutOut: ReadonlyMap<string, string>
  readonly dismissed: ReadonlyMap<string, string>
  /** When an answer was accepted. */
  readonly accepted: ReadonlyMap<string, string>
  /** The answers and questions that a merge has changed, and the partners of whom it is known what it did. */
  readonly moved: ReadonlySet<string>
  readonly merged: ReadonlySet<string>
}

/** Where an answer is another partner's from an act on: by its id then, the one before. */
const renamedBy = ({ touched }: Act): ReadonlyMap<string, string> => {
  const answers = touched.filter(({ kind }) => kind === responses.name)
  const gone = answers.filter(({ rev }) => rev === 0)
  return new Map(
    answers.flatMap(({ id, rev }) => {
      const before = gone.find((one) => rev > 0 && one.id.split(':')[0] === id.split(':')[0])
      return before ? [[id, before.id] as const] : []
    }),
  )
}

const historyOf = async (view: View): Promise<History> => {
  const done = await findAll(view, acts, { order: { by: 'at' } })
  const back = takenBackIn(done)
  const over = new Set([...back.values()].map(({ id }) => id))
  const left = new Map<string, Map<string, string>>()
  const came = new Map<string, string>()
  const shutOut = new Map<string, string>()
  const dismissed = new Map<string, string>()
  const accepted = new Map<string, string>()
  const moved = new Set<string>()
  const merged = new Set<string>()
  for (const { id: act, value } of done) {
    const { at, command, touched } = value
    const isMerge = merges.includes(command)
    const undone = back.get(act)?.value.command ?? ''
    // Whom an undoing sends away was let in by what it takes back.
    const sends = leavings.includes(command) ? !over.has(act) : undone !== '' && !merges.includes(undone)
    for (const [id, before] of renamedBy(value)) {
      const dates = [id, before].flatMap((one) => accepted.get(one) ?? [])
      const [first] = dates.toSorted()
      if (first) accepted.set(id, first)
    }
    for (const { kind, id, rev } of touched) {
      const [person = id, partner = ''] = id.split(':')
      if (kind === memberships.name && rev === 0 && sends)
        left.set(person, (left.get(person) ?? new Map()).set(partner, at))
      if (kind === memberships.name && rev === 1 && !isMerge && command !== 'undo') came.set(id, at)
      if (kind === people.name && command === 'person block' && !over.has(act)) shutOut.set(id, at)
      if (kind === people.name && command === 'coordinator remove' && !over.has(act)) dismissed.set(id, at)
      if (kind === responses.name && command === 'accept') accepted.set(id, at)
      if (kind === responses.name && isMerge) moved.add(id)
      if (kind === moves.name) merged.add(id)
    }
  }
  return { left, came, shutOut, dismissed, accepted, moved, merged }
}

/** Whether somebody speaks for a partner; a merge that is not done yet brings the answers first and the people after. */
const speaksStill = async (view: View, person: Person, from: string | undefined): Promise<boolean> => {
  if (await speaksFor(view, person, from)) return true
  const coming = (await findAll(view, unfinished)).filter(({ value }) => value.into === from)
  const works = await Promise.all(coming.map(({ id }) => view.get(memberships, `${person.id}:${id}`)))
  return works.some((kept) => kept !== undefined)
}

/** An answer with when it was accepted, where older ones do not say. */
const dated = (given: ContactGiven, { accepted }: History): ContactGiven => {
  const at = accepted.get(given.id)
  const { answered } = given
  return answered && answered.at === undefined && at !== undefined
    ? { ...given, answered: { ...answered, at } }
    : given
}

const isLater = (one: string | undefined, other: string): boolean =>
  one !== undefined && Temporal.Instant.compare(one, other) > 0

/**
 * Whether somebody has left since the partner in whose name they gave something. What was given for one that became part
 * of another stands there now: all that the merge moved, and all where it is not known what that was.
 */
const hasLeft = async (
  view: View,
  { left, moved, merged }: History,
  response: string,
  { person, from, at }: Giving,
): Promise<boolean> => {
  const since = [...(left.get(person) ?? [])].filter(([, when]) => isLater(when, at))
  const names = await Promise.all(
    since.map(async ([partner]) =>
      !merged.has(partner) || moved.has(response) ? followed(view, moves, partner) : partner,
    ),
  )
  return from !== undefined && names.includes(from)
}

/** Who ceases to coordinate speaks for their own partners still, and for no others. */
const isDismissed = async (
  view: View,
  { came, dismissed }: History,
  { person, from, at }: Giving,
): Promise<boolean> => {
  const when = dismissed.get(person)
  if (when === undefined || !isLater(when, at)) return false
  const id = `${person}:${from}`
  return (await view.get(memberships, id)) === undefined || isLater(came.get(id), when)
}

/** Whoever left while they coordinated, or has come back since, speaks for that partner now; what they gave is over all the same. */
const isOver = async (view: View, history: History, response: string, giving: Giving): Promise<boolean> => {
  const person = (await view.get(people, giving.person))?.value
  return (
    person === undefined ||
    !(await speaksStill(view, person, giving.from)) ||
    isLater(history.shutOut.get(person.id), giving.at) ||
    (await isDismissed(view, history, giving)) ||
    (await hasLeft(view, history, response, giving))
  )
}

/**
 * Ends own contacts whose givers had gone before that was written with their going. Whoever judges it better adds a
 * migration that does it once more: where it has run, it does not run again.
 */
export const endGivenBefore = async (store: Store, now: Temporal.Instant): Promise<void> => {
  for (const { id: network } of await findAll(store, networks)) {
    const view = within(store, network)
    const history = await historyOf(view)
    const ended = async (kept: Kept<ContactGiven>): Promise<readonly Change[]> => {
      const value = dated(kept.value, history)
      const given = stillGivenIn(value)
      const over = await Promise.all(given.map((giving) => isOver(view, history, kept.id, giving)))
      const givers = given.filter((_, i) => over[i])
      return givers.length > 0 ? [replace(kept, withoutGivers(value, givers, now))] : []
    }
    const all = await findAll(view, responses)
    for (let from = 0; from < all.length; from += mostInStep)
      await stepByStep(async () => {
        const step = await Promise.all(
          all.slice(from, from + mostInStep).map(({ id }) => view.get(responses, id)),
        )
        const ends = (await Promise.all(step.map((kept) => (kept ? ended(kept) : [])))).flat()
        if (ends.length > 0) await store.commit([...ends, ...(await redraws(store, touchedBy(ends), now))])
        return false
      })
  }
}
