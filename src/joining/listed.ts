import type { Join } from '../domain/join.ts'
import { personKey } from '../domain/names.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { coordinatesAllOf } from '../person/visible.ts'
import type { Reader } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { hintedThere, isAwaited } from './hint.ts'

/** Whether a list names somebody so who has not come into the chat so far. */
export const isListedAs = (name: string, person: Person): boolean =>
  isAwaited(person) && personKey(person.name) === personKey(name)

/** The partner at which somebody stands in the list. */
export const partnerListing = async (store: View, person: string): Promise<Organization | undefined> => {
  const works = await findAll(store, memberships, { where: { person } })
  const found = await Promise.all(works.map(({ value }) => store.get(organizations, value.organization)))
  return found.find((kept) => kept !== undefined && kept.value.left === undefined)?.value
}

/** The only one of that name at any partner: whoever founds one may mean another that is there. */
const listedAnywhere = async (store: View, name: string): Promise<Kept<Person> | undefined> => {
  const called = (await findAll(store, people)).filter(({ value }) => isListedAs(name, value))
  const placed = await Promise.all(
    called.map(async (kept) => ((await partnerListing(store, kept.id)) ? [kept] : [])),
  )
  const [only, ...others] = placed.flat()
  return others.length === 0 ? only : undefined
}

/** Whom a list names as a request says, at the partner that it asks for; at any where it founds one. */
export const listedThere = async (
  store: View,
  { organization, name }: Pick<Join, 'organization' | 'name'>,
): Promise<Kept<Person> | undefined> => {
  if (organization === undefined) return listedAnywhere(store, name)
  const works = await findAll(store, memberships, { where: { organization } })
  const found = await Promise.all(works.map(({ value }) => store.get(people, value.person)))
  return found.find((kept) => kept !== undefined && isListedAs(name, kept.value))
}

/** Whether a list says no more of somebody than where they belong, and they have not been here before. */
const isBarelyNamed = ({ phone, mail, told, confirmed }: Person): boolean =>
  [phone, mail, told, confirmed].every((said) => said === undefined)

/**
 * Whether the word of whoever lets somebody in makes them one whom a list names: with that come all their partners, and
 * all that is held about them. A partner's people say so only where nothing else is at stake than their own partner, and
 * no more than being one of it: who deputizes or decides there comes in by a code.
 */
const mayIdentify = async (store: View, person: Person, by: Reader): Promise<boolean> => {
  if (await coordinatesAllOf(store, [person], by)) return true
  const works = await findAll(store, memberships, { where: { person: person.id } })
  return (
    isBarelyNamed(person) &&
    works.every(
      ({ value: { organization, role, decides } }) =>
        by.organizations.includes(organization) && role === 'colleague' && !decides,
    )
  )
}

/** Whom a request may mean by the account's address, else by the name, where a reader's word says that both are one. */
export const listedFor = async (
  store: View,
  join: Pick<Join, 'organization' | 'name' | 'hint' | 'account'>,
  by: Reader,
): Promise<Kept<Person> | undefined> => {
  const named = () => (join.account === undefined ? listedThere(store, join) : undefined)
  const listed = (await hintedThere(store, join)) ?? (await named())
  return listed && (await mayIdentify(store, listed.value, by)) ? listed : undefined
}
