import { codes } from '../domain/code.ts'
import { joins } from '../domain/join.ts'
import { listings } from '../domain/listing.ts'
import type { Organization } from '../domain/organization.ts'
import { type Membership, memberships, people } from '../domain/person.ts'
import { findAnswers, type Response } from '../domain/response.ts'
import { type Errand, errands, isBetween } from '../errand/errand.ts'
import { tellAsker } from '../errand/report.ts'
import { tellWaiting } from '../listing/news.ts'
import { tellTookBack } from '../listing/took-back.ts'
import { drop, findAll, type Kept, replace, type View } from '../store.ts'
import { givenEnds } from './given-ends.ts'
import { endBelonging } from './letting-go.ts'
import { tellMember } from './news.ts'
import { firstOf, type Piece } from './pieces.ts'
import { stilled } from './pulse.ts'

/** Who belonged to it goes; an invitation to it is one to nothing. One that was used stays: the next is named after it. */
const endMembership = async (
  view: View,
  work: Kept<Membership>,
  partner: Organization,
  by: string | undefined,
): Promise<Piece> => {
  const gone = await endBelonging(view, work)
  const ended = gone.flatMap((change) => ('put' in change && change.kind === people.name ? [change.id] : []))
  const invitations = (await findAll(view, codes, { where: { about: { in: ended } } })).filter(
    ({ value }) => value.used === undefined,
  )
  const person = await view.get(people, work.value.person)
  return {
    changes: [...gone, ...invitations.map(drop)],
    notices: person ? tellMember(person.value, by, 'left', partner) : [],
  }
}

/** Whoever has been told nothing yet waits for an answer that would come to nobody. */
const endAnswer = async (view: View, answer: Kept<Response>, partner: string): Promise<Piece> => {
  const asked = await view.get(listings, answer.value.listing)
  if (asked === undefined) return { changes: [drop(answer)] }
  const { organization, responses: count } = asked.value
  return {
    changes: [drop(answer), replace(asked, { ...asked.value, responses: Math.max(0, count - 1) })],
    notices: [tellTookBack({ organization }, { partner, listing: asked.value, command: 'respond' })],
  }
}

/** Nobody is left to pass it on to, or to hear what came of it. */
const endErrand = (errand: Kept<Errand>, { id, name }: Organization): Piece => {
  const told =
    errand.value.organization === id && tellAsker(errand.value, 'left', undefined, { name, path: '' })
  return { changes: [drop(errand)], notices: told ? [told] : [] }
}

/**
 * What ends when an organization has left, as much of it as one commit takes, and whether that is all. History stays.
 * `by` is told nothing.
 */
export const endAll = async (
  view: View,
  partner: Organization,
  act: string,
  now: Temporal.Instant,
  by?: string,
): Promise<ReturnType<typeof firstOf>> => {
  const { id, name, network } = partner
  // Read first: what comes to it from here on makes the commit stale.
  const still = await stilled(view, id, network, act)
  const works = await findAll(view, memberships, { where: { organization: id } })
  const open = await findAll(view, listings, { where: { organization: id, state: 'open' } })
  const waiting = await findAnswers(view, { organization: id, state: 'open' })
  const joining = await findAll(view, joins, { where: { organization: id } })
  const passing = (await findAll(view, errands, { where: { state: { in: ['open', 'missed'] } } })).filter(
    ({ value }) => isBetween(value, id),
  )
  const gone = new Set(waiting.map((answer) => answer.id))
  const team = works.map(({ value }) => value.person)
  const ends = await givenEnds(view, team, now, (name) => name === id)
  const pieces: readonly Piece[] = [
    ...ends.flatMap((change) => (gone.has(change.id) ? [] : [{ changes: [change] }])),
    ...(await Promise.all(works.map((work) => endMembership(view, work, partner, by)))),
    ...(await Promise.all(
      open.map(async (kept) => ({
        changes: [replace(kept, { ...kept.value, state: 'withdrawn' as const })],
        notices: await tellWaiting(view, kept.value, 'withdrawn'),
      })),
    )),
    ...(await Promise.all(waiting.map((answer) => endAnswer(view, answer, name)))),
    ...joining.map((join) => ({ changes: [drop(join)] })),
    ...passing.map((errand) => endErrand(errand, partner)),
  ]
  const { changes, notices, all } = firstOf(pieces)
  return { changes: [still, ...changes], notices, all }
}
