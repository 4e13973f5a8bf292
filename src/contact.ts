import type { Organization } from './domain/organization.ts'
import { organizations } from './domain/organization.ts'
import { memberships, people, roles } from './domain/person.ts'
import type { contacts } from './domain/response.ts'
import { type Reader, standingOf } from './reader.ts'
import { Refusal } from './refusal.ts'
import { findAll, type View } from './store.ts'
import { shownTo } from './visible.ts'

/** The organization's own way to be reached, public in its network: phone and mail, else its website. */
export const pathTo = ({ phone, mail, website }: Organization): string =>
  [phone, mail].filter((part) => part !== undefined).join(', ') || (website ?? '')

/** Whom a go-between calls: the organization itself, and the person to ask for, whose data coordinators may see. */
export const wayTo = async (view: View, organization: string, reader: Reader): Promise<string> => {
  const partner = (await view.get(organizations, organization))?.value
  const members = await findAll(view, memberships, { where: { organization } })
  const inOrder = members.toSorted(
    ({ value: one }, { value: other }) => roles.indexOf(one.role) - roles.indexOf(other.role),
  )
  const known = await Promise.all(inOrder.map(({ value }) => view.get(people, value.person)))
  const person = known.find((kept) => kept !== undefined && standingOf(kept.value) !== 'blocked')?.value
  const shown = reader.standing === 'coordinator' && person ? await shownTo(view, person, reader) : undefined
  const own = shown ? [shown.name, shown.phone, shown.mail] : []
  const parts = partner ? [partner.name, pathTo(partner), ...own] : [organization]
  return parts.filter((part) => part).join(', ')
}

interface Given {
  readonly person: string
  readonly contact: (typeof contacts)[number]
}

const partsOf = async (view: View, organization: string | undefined, given: Given) => {
  const partner =
    organization === undefined ? undefined : (await view.get(organizations, organization))?.value
  const person = given.contact === 'mine' ? (await view.get(people, given.person))?.value : undefined
  const own = person && [person.phone, person.mail].filter((part) => part !== undefined)
  // Who has left neither phone nor mail is reached through the organization.
  const path = own && own.length > 0 ? own.join(', ') : partner ? pathTo(partner) : ''
  return { name: person?.name ?? partner?.name, path }
}

/** The contact that somebody agreed to hand over, for whom they handed it to and for nobody else. */
export const contactOf = async (
  view: View,
  organization: string | undefined,
  given: Given,
): Promise<string> => {
  const { name, path } = await partsOf(view, organization, given)
  return [name, path].filter((part) => part).join(', ')
}

/**
 * The contact to be handed over now; who speaks for the coordination has only their own. Refuses where nobody could be
 * reached by it.
 */
export const contactToGive = async (
  view: View,
  organization: string | undefined,
  given: Given,
): Promise<string> => {
  const { path } = await partsOf(view, organization, given)
  if (path === '') throw new Refusal('noContact')
  return contactOf(view, organization, given)
}
