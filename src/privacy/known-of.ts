import { type Act, acts } from '../act.ts'
import { accounts, sameHumans } from '../domain/account.ts'
import type { Known } from '../domain/erasure.ts'
import { joins } from '../domain/join.ts'
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
const partnersOf = async (store: Store, person: string, touched: Act['touched']) => {
  const works = await findAll(store, memberships, { where: { person } })
  const listed = (await findAll(store, provenances)).map(({ id }) => id.replace(/^membership\//, ''))
  const ended = touched.flatMap(({ kind, id }) => (kind === memberships.name ? [id] : []))
  const all = [...works.map(({ id }) => id), ...listed, ...ended]
  const own = all.filter((id) => id.startsWith(`${person}:`))
  return [...new Set(own.map((id) => id.slice(person.length + 1)))]
}

/** What there is of somebody, now and in what is remembered of before. */
export const whoIs = async (store: Store, id: string): Promise<Known> => {
  const person = (await store.get(people, id))?.value
  const same = person?.human === undefined ? [] : await sameHumans(store, person.human)
  const selves = same.length === 0 ? [] : await findAll(store, people, { where: { human: { in: same } } })
  const theirs = same.length === 0 ? [] : await findAll(store, accounts, { where: { human: { in: same } } })
  const touched = (await findAll(store, acts)).flatMap(({ value }) => value.touched)
  const earlier = touched.flatMap((one) =>
    one.kind === people.name && one.id === id && one.before ? [one.before] : [],
  )
  const said = (await store.get(provenances, `person/${id}`))?.value.values
  const asked = (await findAll(store, joins, { where: { person: id } })).map(({ value }) => ({
    name: value.name,
  }))
  const all = [person, said, ...earlier, ...asked]
  return {
    ids: { people: [id], humans: same, accounts: theirs.map((account) => account.id) },
    last: selves.every((self) => self.id === id),
    names: wordsIn(all, 'name'),
    mails: wordsIn(all, 'mail'),
    phones: wordsIn(all, 'phone'),
    partners: await partnersOf(store, id, touched),
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

/** What partners and other people have in common with somebody tells nothing: a number may be the partner's own. */
export const heldByOthers = async (view: View, person: string): Promise<ReadonlySet<string>> => {
  const partners = (await findAll(view, organizations)).map(({ value }) => value)
  const others = (await findAll(view, people)).map(({ value }) => value).filter(({ id }) => id !== person)
  return new Set([...partners, ...others].flatMap(({ name, phone, mail }) => [name, phone ?? '', mail ?? '']))
}
