import { type Act, acts } from '../act.ts'
import { accounts, sameHumans } from '../domain/account.ts'
import { erasures, type Known } from '../domain/erasure.ts'
import { joins } from '../domain/join.ts'
import { personWords } from '../domain/names.ts'
import { organizations } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { findAll, type Store, type View } from '../store.ts'
import { withoutNamed } from './named.ts'

const wordsIn = (values: readonly unknown[], key: string): readonly string[] => {
  const found = values.flatMap((value) => {
    const word: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    return typeof word === 'string' && word !== '' ? [word] : []
  })
  return [...new Set(found)]
}

/** Where somebody belongs, and where a list or the history says so still. */
const partnersOf = async (store: Store, person: string, history: Act['touched']) => {
  const works = await findAll(store, memberships, { where: { person } })
  const listed = (await findAll(store, provenances)).map(({ id }) => id.replace(/^membership\//, ''))
  const ended = history.flatMap(({ kind, id }) => (kind === memberships.name ? [id] : []))
  const all = [...works.map(({ id }) => id), ...listed, ...ended]
  const own = all.filter((id) => id.startsWith(`${person}:`))
  return [...new Set(own.map((id) => id.slice(person.length + 1)))]
}

/** What was done about somebody: who they are here, and where they belong. */
const doneAbout = (all: readonly Act[], id: string): readonly Act[] =>
  all.filter(({ touched }) =>
    touched.some(
      (one) =>
        (one.kind === people.name && one.id === id) ||
        (one.kind === memberships.name && one.id.startsWith(`${id}:`)),
    ),
  )

/** Came in by nobody's word but their own, as an open network lets in. */
const cameOpenly = (done: readonly Act[]): boolean =>
  done.some(
    ({ command, touched }) =>
      command === 'join ask' && touched.some(({ kind, rev }) => kind === memberships.name && rev === 1),
  )

/**
 * The names that somebody else has vouched for: whoever let them in or wrote them down. `first` is the earliest that is
 * remembered. What came in before anything that is remembered is known to others by now.
 */
const vouchedFor = (
  person: Person | undefined,
  first: readonly string[],
  done: readonly Act[],
): readonly string[] => {
  const approvals = done.filter(({ command }) => command === 'join approve')
  const approved = wordsIn(
    approvals
      .flatMap(({ touched }) => touched.filter(({ kind }) => kind === joins.name))
      .map(({ before }) => before),
    'name',
  )
  if (person?.entered) return [...approved, ...first]
  if (approved.length > 0) return approved
  return approvals.length > 0 || !cameOpenly(done) ? first : []
}

/**
 * The names by which others know somebody: those that others vouched for, and later ones that have a word of them still.
 * What anybody may call themselves would take any words out of others' texts.
 */
const namesOthersKnow = (vouched: readonly string[], all: readonly string[]): readonly string[] => {
  const known = new Set(vouched.flatMap(personWords))
  return all.filter((name) => vouched.includes(name) || personWords(name).some((word) => known.has(word)))
}

/** What there is of somebody, now and in what is remembered of before. Of whoever was never let in, nobody has written. */
export const whoIs = async (store: Store, id: string): Promise<Known> => {
  const person = (await store.get(people, id))?.value
  const same = person?.human === undefined ? [] : await sameHumans(store, person.human)
  const selves = same.length === 0 ? [] : await findAll(store, people, { where: { human: { in: same } } })
  const theirs = same.length === 0 ? [] : await findAll(store, accounts, { where: { human: { in: same } } })
  const all = (await findAll(store, acts, { order: { by: 'at' } })).map(({ value }) => value)
  const history = all.flatMap(({ touched }) => touched)
  const earlier = history.flatMap((one) =>
    one.kind === people.name && one.id === id && one.before ? [one.before] : [],
  )
  const partners = await partnersOf(store, id, history)
  const wasIn = partners.length > 0 || person?.coordinates === true
  const said = (await store.get(provenances, `person/${id}`))?.value.values
  const vouched = [
    ...wordsIn([said], 'name'),
    ...vouchedFor(person, wordsIn([earlier[0] ?? person], 'name'), doneAbout(all, id)),
  ]
  const asked = (await findAll(store, joins, { where: { person: id } })).map(({ value }) => ({
    name: value.name,
  }))
  const known = wasIn && vouched.length > 0 ? [person, said, ...earlier, ...asked] : []
  return {
    ids: { people: [id], humans: same, accounts: theirs.map((account) => account.id) },
    last: selves.every((self) => self.id === id),
    names: namesOthersKnow(vouched, [...new Set([...wordsIn(known, 'name'), ...(wasIn ? vouched : [])])]),
    mails: wordsIn(known, 'mail'),
    phones: wordsIn(known, 'phone'),
    partners,
  }
}

/** What partners publish of themselves that is somebody's, too: it stays with them. */
export const sharedWithPartners = async (
  view: View,
  persons: readonly Person[],
): Promise<readonly string[]> => {
  const without = withoutNamed(
    { names: wordsIn(persons, 'name'), mails: wordsIn(persons, 'mail'), phones: wordsIn(persons, 'phone') },
    [],
  )
  const partners = await findAll(view, organizations)
  const published = partners.flatMap(({ value: { name, phone = '', mail = '' } }) => [name, phone, mail])
  return [...new Set(published.filter((text) => without(text) !== text))]
}

/**
 * What partners and other people have in common with somebody tells nothing: a number may be the partner's own. Whoever is
 * to be forgotten as well holds nothing any more, as another self of the same human.
 */
export const heldByOthers = async (view: View, person: string): Promise<ReadonlySet<string>> => {
  const going = new Set((await findAll(view, erasures)).map(({ id }) => id))
  const partners = (await findAll(view, organizations)).map(({ value }) => value)
  const all = (await findAll(view, people)).map(({ value }) => value)
  const others = all.filter(({ id }) => id !== person && !going.has(id))
  return new Set([...partners, ...others].flatMap(({ name, phone, mail }) => [name, phone ?? '', mail ?? '']))
}
