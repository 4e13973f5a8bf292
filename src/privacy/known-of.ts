import { type Act, acts } from '../act.ts'
import { accounts, sameHumans } from '../domain/account.ts'
import type { Erasure, Known } from '../domain/erasure.ts'
import { personWords } from '../domain/names.ts'
import { memberships, people } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { namesVouched } from '../domain/vouched.ts'
import { findAll, type Store, type View, within } from '../store.ts'

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

export type KnownBy = Pick<Known, 'names' | 'mails' | 'phones'>

/**
 * By what others know somebody: the names that others vouched for, later ones that have a word of them still, and how they
 * are reached, now and in what is remembered of before. What anybody may call themselves would take any words out of
 * others' texts: for whom nobody has vouched, it is nothing.
 */
export const knownBy = async (view: View, id: string, earlier: readonly unknown[] = []): Promise<KnownBy> => {
  const person = (await view.get(people, id))?.value
  const standing = await namesVouched(view, id)
  // A record that does not say yet who vouched for what may have been renamed since others wrote the name down.
  const unsaid = person?.vouched === undefined && standing.length > 0
  const vouched = [...standing, ...(unsaid ? wordsIn(earlier, 'name') : [])]
  if (vouched.length === 0) return { names: [], mails: [], phones: [] }
  const said = (await view.get(provenances, `person/${id}`))?.value.values
  const all = [person, said, ...earlier]
  const words = new Set(vouched.flatMap(personWords).filter((word) => word.length > 1))
  const later = wordsIn(all, 'name').filter((name) => personWords(name).some((word) => words.has(word)))
  return {
    names: [...new Set([...vouched, ...later])],
    mails: wordsIn(all, 'mail'),
    phones: wordsIn(all, 'phone'),
  }
}

/** What there is of somebody, now and in what is remembered of before. */
export const whoIs = async (
  store: Store,
  { id, network }: Pick<Erasure, 'id' | 'network'>,
): Promise<Known> => {
  const person = (await store.get(people, id))?.value
  const same = person?.human === undefined ? [] : await sameHumans(store, person.human)
  const selves = same.length === 0 ? [] : await findAll(store, people, { where: { human: { in: same } } })
  const theirs = same.length === 0 ? [] : await findAll(store, accounts, { where: { human: { in: same } } })
  const history = (await findAll(store, acts)).flatMap(({ value }) => value.touched)
  const earlier = history.filter((one) => one.id === id).map(({ before }) => before)
  return {
    ids: { people: [id], humans: same, accounts: theirs.map((account) => account.id) },
    last: selves.every((self) => self.id === id),
    ...(await knownBy(within(store, network), id, earlier)),
    called: wordsIn([person, ...earlier], 'name'),
    partners: await partnersOf(store, id, history),
  }
}
