import type { Situation } from '../context.ts'
import { organizations } from '../domain/organization.ts'
import { type ContactGiven, responses, stillGivenIn, tellAnswered } from '../domain/response.ts'
import { recordField } from '../field.ts'
import { allCalled } from '../partner/called.ts'
import { partnersOfGiver, partnersOfPerson } from '../partner/of-person.ts'
import type { Reader } from '../reader.ts'
import { Refusal, type RefusalKey } from '../refusal.ts'
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
const refusalOf = (given: ContactGiven, doing: Doing): 'notYours' | 'notInTouch' | 'ended' | undefined => {
  const gave = isGiver(given, doing)
  if (!gave && doing.acting !== given.owner) return 'notYours'
  if (given.ended !== undefined) return 'ended'
  return given.state === 'accepted' || (gave && given.contact === 'mine') ? undefined : 'notInTouch'
}

/** Two are in touch by what they have agreed on, or by a question with which one has given their own contact. */
const whyNotWritten = (
  given: ContactGiven,
  doing: Doing,
): 'notYours' | 'notYetInTouch' | 'contactEnded' | undefined => {
  if (!isGiver(given, doing) && doing.acting !== given.owner) return 'notYours'
  if (given.ended !== undefined) return 'contactEnded'
  if (given.state === 'accepted') return undefined
  if (given.state !== 'asked') return 'notYetInTouch'
  return stillGivenIn(given).length > 0 ? undefined : 'contactEnded'
}

interface Standing {
  readonly acting?: { readonly id: string } | undefined
  readonly reader: Reader
}

type Rule = (given: ContactGiven, doing: Doing) => string | undefined

/** All by which the organization acted for is in touch with others, or has given one of its people's own contact. */
const allStanding = async (store: View, { acting, reader }: Standing, rule: Rule = refusalOf) => {
  const doing = { acting: acting?.id, is: (id: string) => reader.people.includes(id) }
  const found = await findAll(store, responses, { order: { by: 'at', descending: true } })
  return found.filter(({ value }) => rule(value, doing) === undefined)
}

/** The newest of it with each partner, as it ends with all the others. */
export const standingOf = async (
  store: View,
  standing: Standing,
  rule: Rule = refusalOf,
): Promise<readonly Kept<ContactGiven>[]> => {
  const all = await allStanding(store, standing, rule)
  const byPartner = Map.groupBy(all, ({ value }) => otherOf(value, standing.acting?.id))
  return [...byPartner.values()].flatMap(([newest]) => newest ?? [])
}

/** Whether each of these two is on one side of it. */
const isBetween = ({ owner, organization }: ContactGiven, one: string, other: string): boolean =>
  (owner === one && organization === other) || (owner === other && organization === one)

/**
 * All that ends with one of them: where two have agreed, whatever either has given the other; else what was given to
 * this partner.
 */
export const endsWith = async (
  store: View,
  standing: Standing,
  other: string,
): Promise<{ readonly all: readonly Kept<ContactGiven>[]; readonly agreed: boolean }> => {
  const acting = standing.acting?.id
  const given = (await allStanding(store, standing)).filter(({ value }) => otherOf(value, acting) === other)
  const agreed = given.some(({ value }) => value.state === 'accepted')
  if (acting === undefined || !agreed) return { all: given, agreed }
  const found = await findAll(store, responses, { where: { owner: { in: [acting, other] } } })
  const known = new Set(given.map(({ id }) => id))
  const theirs = found.filter(
    ({ id, value }) =>
      isBetween(value, acting, other) &&
      !known.has(id) &&
      value.ended === undefined &&
      value.contact === 'mine',
  )
  // What one commit does not take is ended by one's own, so that comes last.
  return { all: [...theirs, ...given], agreed }
}

/** "Mit dem Holzhof". */
const withoutWith = (named: string): string => named.replace(/^(?:mit|with|zu[mr]?|an|to)\s+/iu, '')

/** Those with whoever is called so, or with their partner. Throws a `Refusal` where there is none with that one. */
const withPartner =
  (rule: Rule, none: 'notInTouch' | 'notYetInTouch') => async (said: string, situation: Situation) => {
    const { acting, reader, store } = situation
    if (store === undefined) return []
    const named = withoutWith(said)
    const standing = await standingOf(store, { acting, reader }, rule)
    const all = await findAll(store, organizations)
    const others = standing.map(({ value }) => otherOf(value, acting?.id))
    const inTouch = ({ id }: { readonly id: string }) => others.includes(id)
    const partners = [...allCalled(all.filter(inTouch), named), ...allCalled(all, named)]
    const meant =
      partners.length > 0
        ? partners
        : [...(await partnersOfGiver(named, situation)), ...(await partnersOfPerson(named, situation))]
    const called = meant.filter(inTouch).map(({ id }) => id)
    const [first] = meant
    if (first && called.length === 0) {
      const doing = { acting: acting?.id, is: (id: string) => reader.people.includes(id) }
      const known = await findAll(store, responses)
      const isOver = known.some(
        ({ value }) => otherOf(value, acting?.id) === first.id && rule(value, doing) === 'contactEnded',
      )
      throw new Refusal(isOver ? 'contactEnded' : none, first.value.name)
    }
    return standing.filter(({ value }) => called.includes(otherOf(value, acting?.id)))
  }

const between = (
  rule: (given: ContactGiven, doing: Doing) => RefusalKey | undefined,
  none: 'notInTouch' | 'notYetInTouch',
) =>
  recordField({
    kind: responses,
    whose: 'own',
    refusal: (value, { acting, is }) => rule(value, { acting, is }),
    title: ({ id }) => id,
    called: tellAnswered,
    choice: async (value, { acting, store }) => {
      const other = otherOf(value, acting?.id)
      return (await store?.get(organizations, other))?.value.name ?? other
    },
    owners: ({ owner, organization }) => (organization === undefined ? [] : [owner, organization]),
    known: withPartner(rule, none),
    nameless: true,
  })

/** What `standingOf` finds: by its number, or by the partner's name. */
export const agreement = () => between(refusalOf, 'notInTouch')

/** What those who are in touch may write to each other about: by its number, or by the partner's name. */
export const inTouch = () => between(whyNotWritten, 'notYetInTouch')

/** All by which the organization acted for may write to another, the newest first; `other` is nothing where the coordination asked. */
export const writtenAbout = async (
  store: View,
  standing: Standing,
  other: string,
): Promise<readonly Kept<ContactGiven>[]> => {
  const acting = standing.acting?.id
  return (await allStanding(store, standing, whyNotWritten)).filter(
    ({ value }) => otherOf(value, acting) === other,
  )
}

/** The newest of it with each partner. */
export const mayWriteTo = (store: View, standing: Standing) => standingOf(store, standing, whyNotWritten)
