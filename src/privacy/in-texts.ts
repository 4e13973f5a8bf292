import { erasures } from '../domain/erasure.ts'
import { personWords } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import { moves, organizations } from '../domain/organization.ts'
import { type Person, people } from '../domain/person.ts'
import { findAll, type View } from '../store.ts'
import { type KnownBy, knownBy } from './known-of.ts'
import { withoutNamed } from './named.ts'

type Reached = Pick<Person, 'name' | 'phone' | 'mail'>
const reachOf = ({ name, phone = '', mail = '' }: Reached): readonly string[] => [name, phone, mail]

/** What partners publish of themselves, and by which names they still are known: it stays with them. */
const heldByPartners = async (view: View): Promise<readonly string[]> => [
  ...(await findAll(view, organizations)).flatMap(({ value }) => [...reachOf(value), value.website ?? '']),
  ...(await findAll(view, moves)).map(({ value }) => value.name),
]

/** Whoever is to be forgotten as well holds nothing any more, as another self of the same human. */
const heldByPeople = async (view: View, going: readonly string[]): Promise<readonly string[]> => {
  const gone = new Set([...going, ...(await findAll(view, erasures)).map(({ id }) => id)])
  return (await findAll(view, people)).flatMap(({ id, value }) => (gone.has(id) ? [] : reachOf(value)))
}

export type Cut = (text: string) => string

const without = ({ names, mails, phones }: KnownBy, shared: readonly string[]): Cut => {
  // One word alone may mean anybody.
  const whole = names.filter((name) => personWords(name).length > 1)
  return withoutNamed({ names: whole, mails, phones }, shared)
}

/**
 * Takes out of others' texts what somebody is known by. What partners and other people have in common with them tells
 * nothing: a number may be the partner's own.
 */
export const cutOf = async (view: View, person: string, known: KnownBy): Promise<Cut> =>
  without(known, [...(await heldByPartners(view)), ...(await heldByPeople(view, [person]))])

const naming = (persons: readonly Person[], texts: readonly string[]): readonly string[] => {
  const all = (key: 'name' | 'phone' | 'mail') => persons.flatMap((person) => person[key] ?? [])
  const own = withoutNamed({ names: all('name'), mails: all('mail'), phones: all('phone') }, [])
  return [...new Set(texts.filter((text) => own(text) !== text))]
}

/** What partners publish of themselves that is somebody's, too: it stays with them. */
export const sharedWithPartners = async (
  view: View,
  persons: readonly Person[],
): Promise<readonly string[]> => naming(persons, await heldByPartners(view))

/** What the network calls itself and its parts by in which somebody is named: records go by it, so it stays. */
export const sharedWithNetwork = (
  { name, regions, sectors, categories }: Network,
  persons: readonly Person[],
): readonly string[] =>
  naming(persons, [
    name,
    ...regions.flatMap((region) => [region.name, ...region.also]),
    ...[...sectors, ...categories].flatMap((term) => Object.values(term.name)),
  ])

/** What of somebody goes from others' texts when all of these are forgotten, and what stays there. */
export const inTexts = async (view: View, { id, ...own }: Person, going: readonly Person[]) => {
  const others = await heldByPeople(
    view,
    going.map((one) => one.id),
  )
  const cut = without(await knownBy(view, id), others)
  const stays = reachOf(own).map((text) => (cut(text) === text ? text : ''))
  const [name = '', phone = '', mail = ''] = stays
  return { goes: stays.join() !== reachOf(own).join(), stays: { name, phone, mail } }
}
