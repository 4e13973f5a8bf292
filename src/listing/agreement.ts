import type { Situation } from '../context.ts'
import { listings } from '../domain/listing.ts'
import { organizations } from '../domain/organization.ts'
import { type Response, responses, tellAnswered } from '../domain/response.ts'
import { recordField } from '../field.ts'
import { allCalled } from '../partner/called.ts'
import { Refusal } from '../refusal.ts'
import { findAll, type Kept, type View } from '../store.ts'

/** The partner on the other side of it. */
export const otherOf = ({ owner, organization }: Response, acting: string): string =>
  owner === acting ? organization : owner

/** The agreements by which an organization is in touch with others. */
export const standingOf = async (store: View, acting: string): Promise<readonly Kept<Response>[]> => {
  const state = 'accepted' as const
  const theirs = await findAll(store, responses, { where: { owner: acting, state } })
  const ours = await findAll(store, responses, { where: { organization: acting, state } })
  return [...theirs, ...ours].filter(({ value }) => value.ended === undefined)
}

/** "Mit dem Holzhof". */
const withoutWith = (named: string): string => named.replace(/^(?:mit|with|zu[mr]?)\s+/iu, '')

/** Those with whoever is called so. Throws a `Refusal` where that is a partner with whom there is none. */
const withPartner = async (said: string, { acting, store }: Situation) => {
  if (store === undefined || acting === undefined) return []
  const named = withoutWith(said)
  const standing = await standingOf(store, acting.id)
  const all = await findAll(store, organizations)
  const others = standing.map(({ value }) => otherOf(value, acting.id))
  const called = allCalled(
    all.filter(({ id }) => others.includes(id)),
    named,
  ).map(({ id }) => id)
  const [partner] = called.length > 0 ? [] : allCalled(all, named)
  if (partner) throw new Refusal('notInTouch', partner.value.name)
  return standing.filter(({ value }) => called.includes(otherOf(value, acting.id)))
}

/** An agreement by which the organization acted for is in touch with another: by its number, or by the partner's name. */
export const agreement = () =>
  recordField({
    kind: responses,
    whose: 'own',
    refusal: ({ owner, organization, state, ended }, { acting }) => {
      if (acting !== owner && acting !== organization) return 'notYours'
      return state === 'accepted' && ended === undefined ? undefined : 'answered'
    },
    title: ({ id }) => id,
    called: tellAnswered,
    choice: async ({ listing }, { store }) => (await store?.get(listings, listing))?.value.title ?? listing,
    owners: ({ owner, organization }) => [owner, organization],
    known: withPartner,
    nameless: true,
  })
