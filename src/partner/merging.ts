import { type Join, joins } from '../domain/join.ts'
import { listings } from '../domain/listing.ts'
import { moves, type Organization, type PartnerField } from '../domain/organization.ts'
import { type Membership, memberships, people, roles } from '../domain/person.ts'
import { prospects } from '../domain/prospect.ts'
import { type ContactGiven, findAnswers, responses } from '../domain/response.ts'
import { type Errand, errands, isBetween, withAnswer } from '../errand/errand.ts'
import type { Notice } from '../outcome.ts'
import { type Change, create, drop, findAll, type Kept, replace, type View } from '../store.ts'
import { fillFrom } from './filling.ts'
import { tellingHolder } from './holding.ts'
import { mergeListing } from './merging-listing.ts'
import { tellKept, tellMerged } from './news.ts'
import { firstOf, type Piece } from './pieces.ts'
import { stilled } from './pulse.ts'

/** What the one that is kept has got from the other, and what of the other's it says differently. */
export interface Merging {
  readonly changes: readonly Change[]
  readonly notices: readonly Notice[]
  readonly all: boolean
  readonly value: Organization
  readonly taken: readonly (readonly [PartnerField, string])[]
  readonly differs: readonly (readonly [PartnerField, string])[]
  readonly counts: { readonly listings: number; readonly responses: number; readonly people: number }
}

/** One person in both is in one now: with the function that there is, and the nearer of the two roles. */
const joinedWork = (known: Membership, moved: Membership): Membership => {
  const role = roles.find((each) => each === known.role || each === moved.role) ?? known.role
  const work = known.function ?? moved.function
  return {
    ...known,
    role,
    ...(work !== undefined && { function: work }),
    ...((known.decides || moved.decides) && { decides: true }),
  }
}

const moveMember = async (
  view: View,
  work: Kept<Membership>,
  partner: Organization,
  other: Organization,
  by: string | undefined,
): Promise<Piece> => {
  const id = `${work.value.person}:${partner.id}`
  const known = await view.get(memberships, id)
  const put = { ...work.value, id, organization: partner.id }
  const person = await view.get(people, work.value.person)
  return {
    changes: [
      drop(work),
      known ? replace(known, joinedWork(known.value, work.value)) : create(memberships, put),
    ],
    notices: person ? tellMerged(person.value, by, partner, other) : [],
  }
}

/** Every listing that it published, answered or helped with. */
const listingsOf = async (view: View, id: string) => {
  const given = await findAnswers(view, { organization: id })
  const answered = new Set(given.map(({ value }) => value.listing))
  const all = await findAll(view, listings)
  return {
    responses: given.length,
    own: all.filter(({ value }) => value.organization === id).length,
    concerned: all.filter(
      ({ id: one, value }) => value.organization === id || value.helpers.includes(id) || answered.has(one),
    ),
  }
}

/** Nobody has to be told what one of the two asked the other. */
const asksItself = ({ organization, asker }: Errand, gone: string, kept: string): boolean =>
  [gone, kept].includes(organization) && [gone, kept].includes(asker.organization ?? '')

/** The questions between it and others, with the contacts given for them. */
const questionsOf = async (view: View, id: string): Promise<readonly Kept<ContactGiven>[]> =>
  (await findAll(view, responses, { where: { state: 'asked' } })).filter(({ value }) =>
    [value.owner, value.organization].includes(id),
  )

/** Whoever has asked what is now their own partner has given it nothing. */
const movedQuestion = (kept: Kept<ContactGiven>, from: string, to: string): Change => {
  const { owner, organization } = kept.value
  const asked = owner === from ? to : owner
  const asking = organization === from ? to : organization
  return asked === asking
    ? drop(kept)
    : replace(kept, {
        ...kept.value,
        owner: asked,
        ...(asking !== undefined && { organization: asking }),
      })
}

const movedJoin = (kept: Kept<Join>, to: Organization): Change =>
  replace(kept, { ...kept.value, organization: to.id })

/** What was to be passed on to the one that goes, or was asked by it. */
const movedErrand = (kept: Kept<Errand>, from: string, to: Organization): Change => {
  const isAbout = kept.value.response?.endsWith(`:${from}`) === true
  const { region: _, asker, organization, ...rest } = isAbout ? withAnswer(kept.value, to.id) : kept.value
  const region = organization === from ? to.region : kept.value.region
  return replace(kept, {
    ...rest,
    ...(region !== undefined && { region }),
    organization: organization === from ? to.id : organization,
    asker: asker.organization === from ? { ...asker, organization: to.id } : asker,
  })
}

/**
 * Everything of `gone` becomes `kept`'s; nothing of it is lost, and its number finds the one that is kept. As much of it
 * as one commit takes, its own record last; `all` says whether that is everything. `by` is told nothing.
 */
export const mergeOrganizations = async (
  view: View,
  gone: Kept<Organization>,
  kept: Kept<Organization>,
  act: string,
  by?: string,
): Promise<Merging> => {
  // Read first: what comes to it from here on makes the commit stale.
  const still = await stilled(view, gone.id, gone.value.network, act)
  const { value, taken, differs, changed } = fillFrom(kept.value, gone.value)
  const { concerned, own, responses: answers } = await listingsOf(view, gone.id)
  const works = await findAll(view, memberships, { where: { organization: gone.id } })
  const asking = await findAll(view, joins, { where: { organization: gone.id } })
  const joined = await findAll(view, prospects, { where: { joined: gone.id } })
  const passing = (await findAll(view, errands)).filter(({ value }) => isBetween(value, gone.id))
  const questions = await questionsOf(view, gone.id)
  const toldGivers = tellingHolder(view, by, 'joined', gone.value, value)
  const telling = async (moved: readonly Change[]) => ({ changes: moved, notices: await toldGivers(moved) })
  const { changes, notices, all } = firstOf([
    ...(await tellKept(view, works, by, value, gone.value)),
    ...(await Promise.all(
      concerned.map(async (one) => telling(await mergeListing(view, one, gone.id, kept.id))),
    )),
    ...(await Promise.all(works.map((work) => moveMember(view, work, value, gone.value, by)))),
    ...passing.map((one) => ({
      changes: [asksItself(one.value, gone.id, kept.id) ? drop(one) : movedErrand(one, gone.id, value)],
    })),
    ...(await Promise.all(questions.map((one) => telling([movedQuestion(one, gone.id, kept.id)])))),
    ...asking.map((one) => ({ changes: [movedJoin(one, value)] })),
    ...joined.map((one) => ({ changes: [replace(one, { ...one.value, joined: kept.id })] })),
  ])
  const { id, network, name, town } = gone.value
  const end = [
    ...(changed ? [replace(kept, value)] : []),
    drop(gone),
    create(moves, { id, network, to: kept.id, name, ...(town !== undefined && { town }), act }),
  ]
  return {
    value,
    taken,
    differs,
    counts: { listings: own, responses: answers, people: works.length },
    changes: [still, ...changes, ...(all ? end : [])],
    notices,
    all,
  }
}
