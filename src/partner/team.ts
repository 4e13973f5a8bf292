import { nameAt } from '../about.ts'
import type { Line } from '../card.ts'
import { choicesOf, labelsOf } from '../choices.ts'
import type { Context, Situation } from '../context.ts'
import { personKey } from '../domain/names.ts'
import { organizations } from '../domain/organization.ts'
import {
  isWhollyConfirmed,
  type Membership,
  member,
  memberships,
  type Person,
  people,
  roles,
} from '../domain/person.ts'
import type { RecordField } from '../field.ts'
import type { Prepared } from '../form.ts'
import { mostChoices } from '../limits.ts'
import { tellShown } from '../person/contact.ts'
import { tellBesides, tellSince } from '../person/named.ts'
import { peopleInTouch, shownInTeam } from '../person/visible.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import type { WhyNotDecide } from '../rights.ts'
import { findAll, type Kept, type OfNetwork, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { partnerChoices } from './told-apart.ts'

const words = {
  contact: 'contact',
  deputy: 'deputy',
  colleague: 'colleague',
  decides: 'may decide',
  unconfirmed: 'not confirmed yet',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    contact: 'Ansprechperson',
    deputy: 'Vertretung',
    colleague: 'im Team',
    decides: 'entscheidet',
    unconfirmed: 'noch nicht bestätigt',
  },
  hu: {
    contact: 'kapcsolattartó',
    deputy: 'helyettes',
    colleague: 'munkatárs',
    decides: 'dönt',
    unconfirmed: 'még nincs megerősítve',
  },
}

interface OneOfTeam {
  readonly membership: Kept<Membership>
  readonly person: Person
  /** It is the reader's own entry, and they have not said yet that it is right. */
  readonly waits: boolean
  /** `Anna Amsel (Ansprechperson, Geschäftsführung, entscheidet), 05841 123`, as much as the reader may see. */
  readonly line?: Line
}

/** Who belongs to an organization, first whom to turn to. */
export const teamOf = async (
  view: View,
  organization: string,
  reader: Reader,
): Promise<readonly OneOfTeam[]> => {
  const say = speak(spoken, reader)
  const members = await findAll(view, memberships, { where: { organization } })
  const touched = await peopleInTouch(view, reader)
  const inOrder = members.toSorted(
    ({ value: a }, { value: b }) => roles.indexOf(a.role) - roles.indexOf(b.role),
  )
  const found = await Promise.all(
    inOrder.map(async (membership) => {
      const { person: id, role, function: work, decides } = membership.value
      const person = (await view.get(people, id))?.value
      if (person === undefined) return []
      const own = reader.people.includes(id)
      const waits = own && !isWhollyConfirmed(person)
      const parts = [
        role === 'colleague' ? undefined : say[role],
        work,
        decides && say.decides,
        waits && say.unconfirmed,
      ].filter((part) => part)
      const seen = await shownInTeam(view, person, organization, reader, touched)
      const shown = seen ?? (own ? { name: person.name } : undefined)
      return [{ membership, person, waits, parts, shown }]
    }),
  )
  const all = found.flat()
  const named = Map.groupBy(all, ({ shown }) => shown && personKey(shown.name))
  return all.map(({ parts, shown, ...one }) => {
    if (shown === undefined) return one
    const alone = named.get(personKey(shown.name))?.length === 1
    const told = alone ? parts : [...parts, ...tellSince(one.person, reader)]
    const name = told.length === 0 ? shown.name : `${shown.name} (${told.join(', ')})`
    return { ...one, line: [tellShown(one.person, { ...shown, name }, '…')] }
  })
}

/** Whoever belongs to one organization alone means that one where they name none; of several they choose one. */
export const ownPartner = async (
  view: View,
  { organizations: [only, ...others] }: Reader,
): Promise<Prepared> => {
  if (only === undefined) return {}
  if (others.length === 0) return { known: { organization: only } }
  const own = await findAll(view, organizations, { where: { id: { in: [only, ...others] } } })
  const there = own.map(({ value }) => value).filter(({ left }) => left === undefined)
  return { choices: { organization: await partnerChoices(view, there) } }
}

/** Somebody by the name that the reader may know, what they do there and what else tells them apart; else by what they are. */
const tellMembership = async (
  { organization, person: id, role, function: work }: Membership,
  { store, reader, account = '' }: Situation,
): Promise<readonly string[]> => {
  const person = store && (await store.get(people, id))?.value
  const shown = person && (await shownInTeam(store, person, organization, reader))
  const name = shown && nameAt(person, account, '')
  const what = speak(spoken, reader)[role]
  if (!name) return [what]
  return labelsOf(name, [...(work === undefined ? [] : [work]), what, ...tellBesides(person, shown, reader)])
}

/** Somebody of the organization acted for, to choose by name. */
export const colleague = () => ({ ...member(), choice: tellMembership })

/** Those of the organization acted for whom the caller may know. */
export const teamChoices = async (context: Context<'member'>): Promise<Prepared> => {
  const { acting, reader, store } = context
  const known = (await teamOf(store, acting.id, reader)).filter(({ line }) => line !== undefined)
  const named = known.slice(0, mostChoices).map(({ membership }) => membership.value)
  return { choices: { member: await choicesOf(colleague(), named, context) } }
}

/** An organization's coordinator, and those of its people who may. */
const onlyThose =
  (mayOf: (members: readonly Membership[]) => readonly Membership[]): WhyNotDecide =>
  async (view, { id, region }, reader) => {
    if (coordinatesIn(reader, region)) return undefined
    const members = await findAll(view, memberships, { where: { organization: id } })
    const may = mayOf(members.map(({ value }) => value))
    return may.some(({ person }) => reader.people.includes(person)) ? undefined : 'notDecider'
  }

/** Who decides for an organization: its decision-maker, else its contact, or its coordinator. */
export const deciders = onlyThose((members) => {
  const deciding = members.filter(({ decides }) => decides)
  return deciding.length > 0 ? deciding : members.filter(({ role }) => role === 'contact')
})

/** Who hands over: whoever stands for an organization or decides for it, as long as somebody does; its coordinator. */
export const standingFor = onlyThose((members) => {
  const standing = members.filter(({ role, decides }) => role !== 'colleague' || decides)
  return standing.length > 0 ? standing : members
})

/** A record that only those name who may decide for the partner that it is of. */
export const namedBy = <T extends OfNetwork>(
  whyNot: WhyNotDecide,
  field: RecordField<T, true>,
  partnerOf: (value: T) => string,
): RecordField<T, true> => ({
  ...field,
  further: async (value, { store, reader }) => {
    const partner = await store?.get(organizations, partnerOf(value))
    return store && partner && whyNot(store, partner.value, reader)
  },
})

/** Somebody of the organization acted for, as far as who decides there may say what becomes of them. */
export const memberNamedBy = (whyNot: WhyNotDecide): RecordField<Membership, true> =>
  namedBy(whyNot, colleague(), ({ organization }) => organization)

/** What is decided about somebody of an organization is decided from these, as they are now. */
export const memberOf = async (view: View, { value }: Kept<Membership>, reader: Reader) => {
  const person = await view.get(people, value.person)
  const organization = await view.get(organizations, value.organization)
  const all = await findAll(view, memberships, { where: { organization: value.organization } })
  // Whoever has not confirmed what a list says of them is named to coordinators alone.
  const named =
    person &&
    (reader.people.includes(person.id) ||
      (await shownInTeam(view, person.value, value.organization, reader)) !== undefined)
  if (person === undefined || organization === undefined || !named)
    throw new Refusal('notFound', value.person)
  return { person, organization, all }
}
