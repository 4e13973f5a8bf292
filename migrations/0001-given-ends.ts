import { acts, touchedBy } from '../src/act.ts'
import { networks } from '../src/domain/network.ts'
import { moves } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { type ContactGiven, type Giving, responses, stillGivenIn } from '../src/domain/response.ts'
import type { Migration } from '../src/migration.ts'
import { withoutGivers } from '../src/partner/given-ends.ts'
import { unfinished } from '../src/partner/unfinished.ts'
import { speaksFor } from '../src/person/visible.ts'
import { redraws } from '../src/redraw.ts'
import { stepByStep } from '../src/steps.ts'
import { type Change, findAll, followed, type Kept, replace, type View, within } from '../src/store.ts'

/** Records that one step looks at. */
const mostInStep = 200

const leavings = ['leave', 'member remove', 'organization archive']

/** When somebody last left a partner, by the id of the membership in what that partner is today; one that was undone is none. */
const lastLeft = async (view: View): Promise<ReadonlyMap<string, string>> => {
  const left = new Map<string, string>()
  for (const { value } of await findAll(view, acts, { order: { by: 'at' } }))
    for (const { kind, id, rev } of value.touched) {
      if (kind !== memberships.name) continue
      const [person = id, partner = ''] = id.split(':')
      const membership = `${person}:${await followed(view, moves, partner)}`
      if (rev === 0 && leavings.includes(value.command)) left.set(membership, value.at)
      if (rev > 0 && value.command === 'undo') left.delete(membership)
    }
  return left
}

/** Whether somebody speaks for a partner; a merge that is not done yet brings the answers first and the people after. */
const speaksStill = async (view: View, person: Person, from: string | undefined): Promise<boolean> => {
  if (await speaksFor(view, person, from)) return true
  const coming = (await findAll(view, unfinished)).filter(({ value }) => value.into === from)
  const works = await Promise.all(coming.map(({ id }) => view.get(memberships, `${person.id}:${id}`)))
  return works.some((kept) => kept !== undefined)
}

/** Whoever left while they coordinated, or has come back since, speaks for that partner now; what they gave is over all the same. */
const isOver = async (
  view: View,
  left: ReadonlyMap<string, string>,
  { person: id, from, at }: Giving,
): Promise<boolean> => {
  const person = (await view.get(people, id))?.value
  if (person === undefined || !(await speaksStill(view, person, from))) return true
  const gone = from === undefined ? undefined : left.get(`${id}:${from}`)
  return gone !== undefined && Temporal.Instant.compare(gone, at) > 0
}

/** Own contacts whose givers had gone before that was written with their going. */
export default {
  id: '0001-given-ends',
  async up(store, now) {
    for (const { id: network } of await findAll(store, networks)) {
      const view = within(store, network)
      const left = await lastLeft(view)
      const ended = async (kept: Kept<ContactGiven>): Promise<readonly Change[]> => {
        const given = stillGivenIn(kept.value)
        const over = await Promise.all(given.map((giving) => isOver(view, left, giving)))
        const givers = given.filter((_, i) => over[i])
        return givers.length > 0 ? [replace(kept, withoutGivers(kept.value, givers, now))] : []
      }
      const all = await findAll(view, responses)
      for (let from = 0; from < all.length; from += mostInStep)
        await stepByStep(async () => {
          const step = await Promise.all(
            all.slice(from, from + mostInStep).map(({ id }) => view.get(responses, id)),
          )
          const ends = (await Promise.all(step.map((kept) => (kept ? ended(kept) : [])))).flat()
          if (ends.length > 0)
            await store.commit([...ends, ...(await redraws(store, touchedBy(ends), now))])
          return false
        })
    }
  },
} satisfies Migration
