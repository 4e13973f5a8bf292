import { type Act, touchedBy } from './act.ts'
import { type Post, posts } from './debt.ts'
import { listings } from './domain/listing.ts'
import { numbersBefore, organizations } from './domain/organization.ts'
import { memberships, people } from './domain/person.ts'
import { changesHands, holdersOf, responses } from './domain/response.ts'
import { errands, isWaiting } from './errand/errand.ts'
import { type Change, findAll, type Kept, type View } from './store.ts'

/** A listing's card names its partner and the way to reach it. */
const namingThem = async (store: View, touched: Act['touched']) => {
  const partners = touched.filter(({ kind, rev }) => kind === organizations.name && rev !== 1)
  const found = await Promise.all(
    partners.map(({ id }) => findAll(store, listings, { where: { organization: id, state: 'open' } })),
  )
  return found.flat()
}

/** The answers and questions with which any of these people gave a contact, by their ids. */
const givenWith = async (store: View, givers: readonly string[]): Promise<readonly string[]> => {
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
    .map(({ id }) => id)
}

/**
 * The answers and questions with which somebody gave a contact that may be another one by now: what was touched itself,
 * and what was given by whoever was, or no longer belongs there.
 */
const givenAnew = async (store: View, touched: Act['touched']): Promise<readonly string[]> => {
  const known = touched.filter(({ rev }) => rev !== 1)
  const idsOf = (name: string) => known.flatMap(({ kind, id }) => (kind === name ? [id] : []))
  const givers = [...idsOf(people.name), ...idsOf(memberships.name).map((id) => id.split(':')[0] ?? id)]
  return [...idsOf(responses.name), ...(givers.length > 0 ? await givenWith(store, givers) : [])]
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

/** The cards that stand about something touched, or that were touched themselves and still stand. */
export const standingAbout = async (store: View, touched: Act['touched']): Promise<readonly Kept<Post>[]> => {
  if (touched.length === 0) return []
  const shown = [...touched, ...(await namingThem(store, touched)), ...(await naming(store, touched))]
  const subjects = [...new Set(shown.map(({ kind, id }) => `${kind}/${id}`))]
  const about = await findAll(store, posts, { where: { subject: { in: subjects } } })
  const others = touched.filter(
    ({ kind, id, rev }) => kind === posts.name && rev !== 0 && !about.some((post) => post.id === id),
  )
  if (others.length === 0) return about
  return [...about, ...(await findAll(store, posts, { where: { id: { in: others.map(({ id }) => id) } } }))]
}
