import type { Situation } from '../context.ts'
import { organizations } from '../domain/organization.ts'
import { type ContactGiven, responses, tellAnswered } from '../domain/response.ts'
import { recordField } from '../field.ts'
import { allCalled } from '../partner/called.ts'
import { partnersOfPerson } from '../partner/of-person.ts'
import type { Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { findAll, type Kept, type View } from '../store.ts'

/** In whose name something is done: of a partner, or, where there is none, of the coordination. */
interface Doing {
  readonly acting: string | undefined
  readonly is: (person: string) => boolean
}

/** The partner on the other side of it. */
export const otherOf = ({ owner, organization }: ContactGiven, acting: string | undefined): string =>
  owner === acting && organization !== undefined ? organization : owner

const isGiver = ({ organization, person }: ContactGiven, { acting, is }: Doing): boolean =>
  organization === undefined ? acting === undefined && is(person) : acting === organization

/** What two have agreed either of them ends; what only one has given, that one. */
const refusalOf = (given: ContactGiven, doing: Doing): 'notYours' | 'answered' | undefined => {
  const gave = isGiver(given, doing)
  if (!gave && doing.acting !== given.owner) return 'notYours'
  const { state, contact, ended } = given
  const stands = ended === undefined && (state === 'accepted' || (gave && contact === 'mine'))
  return stands ? undefined : 'answered'
}

/** By what the organization acted for is in touch with others, or has given one of its people's own contact. */
export const standingOf = async (
  store: View,
  { acting, reader }: { readonly acting?: { readonly id: string } | undefined; readonly reader: Reader },
): Promise<readonly Kept<ContactGiven>[]> => {
  const doing = { acting: acting?.id, is: (id: string) => reader.people.includes(id) }
  return (await findAll(store, responses)).filter(({ value }) => refusalOf(value, doing) === undefined)
}

/** "Mit dem Holzhof". */
const withoutWith = (named: string): string => named.replace(/^(?:mit|with|zu[mr]?)\s+/iu, '')

/** Those with whoever is called so, or with their partner. Throws a `Refusal` where there is none with that one. */
const withPartner = async (said: string, situation: Situation) => {
  const { acting, reader, store } = situation
  if (store === undefined) return []
  const named = withoutWith(said)
  const standing = await standingOf(store, { acting, reader })
  const all = await findAll(store, organizations)
  const others = standing.map(({ value }) => otherOf(value, acting?.id))
  const inTouch = ({ id }: { readonly id: string }) => others.includes(id)
  const partners = [...allCalled(all.filter(inTouch), named), ...allCalled(all, named)]
  const meant = partners.length > 0 ? partners : await partnersOfPerson(named, situation)
  const called = meant.filter(inTouch).map(({ id }) => id)
  if (meant[0] && called.length === 0) throw new Refusal('notInTouch', meant[0].value.name)
  return standing.filter(({ value }) => called.includes(otherOf(value, acting?.id)))
}

/** What `standingOf` finds: by its number, or by the partner's name. */
export const agreement = () =>
  recordField({
    kind: responses,
    whose: 'own',
    refusal: (value, { acting, is }) => refusalOf(value, { acting, is }),
    title: ({ id }) => id,
    called: tellAnswered,
    choice: async (value, { store }) =>
      store ? await tellAnswered(value, { store }) : (value.listing ?? value.owner),
    owners: ({ owner, organization }) => (organization === undefined ? [] : [owner, organization]),
    known: withPartner,
    nameless: true,
  })
