import { acts } from '../act.ts'
import { accounts, sameHumans } from '../domain/account.ts'
import type { Known } from '../domain/erasure.ts'
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

/**
 * The names by which others know somebody: as a list, or whoever let them in, had it, and later ones that have a word of
 * it still. What anybody may call themselves would take any words out of others' texts.
 */
const namesOthersKnow = (first: readonly string[], all: readonly string[]): readonly string[] => {
  const known = new Set(first.flatMap(personWords))
  return all.filter((name) => first.includes(name) || personWords(name).some((word) => known.has(word)))
}

/** What there is of somebody, now and in what is remembered of before. Of whoever was never let in, nobody has written. */
export const whoIs = async (store: Store, id: string): Promise<Known> => {
  const person = (await store.get(people, id))?.value
  const same = person?.human === undefined ? [] : await sameHumans(store, person.human)
  const selves = same.length === 0 ? [] : await findAll(store, people, { where: { human: { in: same } } })
  const theirs = same.length === 0 ? [] : await findAll(store, accounts, { where: { human: { in: same } } })
  const history = (await findAll(store, acts, { order: { by: 'at' } })).flatMap(({ value }) => value.touched)
  const earlier = history.flatMap((one) =>
    one.kind === people.name && one.id === id && one.before ? [one.before] : [],
  )
  const works = await findAll(store, memberships, { where: { person: id } })
  const wasIn =
    works.length > 0 ||
    person?.coordinates === true ||
    history.some((one) => one.kind === memberships.name && one.id.startsWith(`${id}:`))
  const said = (await store.get(provenances, `person/${id}`))?.value.values
  const asked = (await findAll(store, joins, { where: { person: id } })).map(({ value }) => ({
    name: value.name,
  }))
  const all = wasIn ? [person, said, ...earlier, ...asked] : []
  const first = wordsIn([said, ...asked, earlier[0] ?? person], 'name')
  return {
    ids: { people: [id], humans: same, accounts: theirs.map((account) => account.id) },
    last: selves.every((self) => self.id === id),
    names: namesOthersKnow(first, wordsIn(all, 'name')),
    mails: wordsIn(all, 'mail'),
    phones: wordsIn(all, 'phone'),
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
