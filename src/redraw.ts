import { type Act, touchedBy } from './act.ts'
import { debt, debts, type Post, posts } from './debt.ts'
import { listings } from './domain/listing.ts'
import { numbersBefore, organizations } from './domain/organization.ts'
import { memberships, people } from './domain/person.ts'
import { changesHands, holdersOf, responses } from './domain/response.ts'
import { errands, isWaiting } from './errand/errand.ts'
import {
  type Change,
  create,
  findAll,
  type Kept,
  replace,
  type Store,
  unchanged,
  type View,
} from './store.ts'

const mostGiven = 40 // of somebody's answers and questions that carry their contact, the newest: each stands in a card or two
const mostNaming = 40 // of a partner's open listings, the newest: with their cards in several rooms a commit takes no more

/** A listing's card names its partner and the way to reach it. */
const namingThem = async (store: View, touched: Act['touched']) => {
  const partners = touched.filter(({ kind, rev }) => kind === organizations.name && rev !== 1)
  const found = await Promise.all(
    partners.map(({ id }) =>
      store.find(listings, {
        where: { organization: id, state: 'open' },
        order: { by: 'at', descending: true },
        limit: mostNaming,
      }),
    ),
  )
  return found.flat()
}

/** The answers and questions with which any of these people gave a contact, the newest first. */
const givenBy = async (store: View, givers: readonly string[]) => {
  const person = { in: givers }
  const persons = await findAll(store, people, { where: { id: person } })
  const works = await findAll(store, memberships, { where: { person } })
  const owner = { in: [...new Set(works.map(({ value }) => value.organization))] }
  // Who coordinates accepts for every partner.
  const anywhere = persons.some(({ value }) => value.coordinates)
  const network = persons[0]?.value.network
  const said = await findAll(store, responses, { where: { person } })
  const accepted = await findAll(store, responses, {
    ...(network !== undefined && { network }),
    where: { state: 'accepted', ...(!anywhere && { owner }) },
  })
  const found = new Map([...said, ...accepted].map((kept) => [kept.id, kept.value]))
  return [...found.values()]
    .filter((value) => givers.some((id) => holdersOf(value, id).length > 0))
    .toSorted((one, other) => other.at.localeCompare(one.at))
}

/**
 * The answers and questions with which somebody gave a contact that may be another one by now: what was touched itself,
 * and what was given by whoever was.
 */
const givenAnew = async (store: View, touched: Act['touched']): Promise<readonly string[]> => {
  const known = touched.filter(({ rev }) => rev !== 1)
  const idsOf = (name: string) => known.flatMap(({ kind, id }) => (kind === name ? [id] : []))
  const givers = idsOf(people.name)
  if (givers.length === 0) return idsOf(responses.name)
  const given = await givenBy(store, givers)
  return [...idsOf(responses.name), ...given.slice(0, mostGiven).map(({ id }) => id)]
}

/** The ids of an answer under which it stood before its partner became part of another: a card that was delivered keeps those. */
const standingAs = async (store: View, id: string): Promise<readonly string[]> => {
  const [listing, organization] = id.split(':')
  if (organization === undefined) return [id]
  return [id, ...(await numbersBefore(store, organization)).map((before) => `${listing}:${before}`)]
}

/** Where such a contact stands: in what has been delivered, and in what waits to be passed on. */
const naming = async (store: View, touched: Act['touched']) => {
  const given = await givenAnew(store, touched)
  const ids = (await Promise.all(given.map((id) => standingAs(store, id)))).flat()
  if (ids.length === 0) return []
  const about = await findAll(store, errands, { where: { response: { in: ids } } })
  return [
    ...ids.map((id) => ({ kind: responses.name, id })),
    ...about.filter(({ value }) => isWaiting(value)),
  ]
}

/** What a change does to an answer or a question says nothing new about a contact that stays given with it. */
const saysNothingNew = (change: Change): boolean => {
  if (change.kind !== responses.name || !('put' in change)) return false
  const now = responses.schema.parse(change.put)
  return (
    now.ended === undefined &&
    (change.before === undefined || !changesHands(responses.schema.parse(change.before), now))
  )
}

/** What changes do to cards: that an answer is accepted or declined is none of it, that this is undone is. */
export const shownIn = (changes: readonly Change[]): Act['touched'] =>
  touchedBy(changes.filter((change) => !saysNothingNew(change)))

/** The cards that stand about something touched. */
export const standingAbout = async (store: View, touched: Act['touched']): Promise<readonly Kept<Post>[]> => {
  if (touched.length === 0) return []
  const shown = [...touched, ...(await namingThem(store, touched)), ...(await naming(store, touched))]
  const subjects = [...new Set(shown.map(({ kind, id }) => `${kind}/${id}`))]
  return findAll(store, posts, { where: { subject: { in: subjects } } })
}

/**
 * One redraw for each card that stands about something touched. One that is owed already is owed anew: its revision
 * moves, so an outbox that is just drawing the older state cannot call it settled. A card that has not been drawn yet
 * will show what is so then; should it be drawn meanwhile, the commit is stale.
 */
export const redraws = async (
  store: Store,
  touched: Act['touched'],
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const standing = await standingAbout(store, touched)
  return Promise.all(
    standing.map(async (kept) => {
      const post = kept.value
      if (post.drawn === undefined) return unchanged(kept)
      const id = `redraw/${post.id}`
      const value = debt(id, post.to, { redraw: post.id }, now, {
        ...(post.network !== undefined && { network: post.network }),
        kind: 'redraw',
      })
      const owed = await store.get(debts, id)
      return owed ? replace(owed, value) : create(debts, value)
    }),
  )
}
