import type { Organization } from './domain/organization.ts'
import { organizations } from './domain/organization.ts'
import { people } from './domain/person.ts'
import type { contacts } from './domain/response.ts'
import type { View } from './store.ts'

/** The organization's own way to be reached, public in its network: phone and mail, else its website. */
export const pathTo = ({ phone, mail, website }: Organization): string =>
  [phone, mail].filter((part) => part !== undefined).join(', ') || (website ?? '')

/** The contact that somebody agreed to hand over, for whom they handed it to and for nobody else. */
export const contactOf = async (
  view: View,
  organization: string,
  given: { readonly person: string; readonly contact: (typeof contacts)[number] },
): Promise<string> => {
  const partner = (await view.get(organizations, organization))?.value
  const person = given.contact === 'mine' ? (await view.get(people, given.person))?.value : undefined
  const own = person && [person.phone, person.mail].filter((part) => part !== undefined)
  // Who has left neither phone nor mail is reached through the organization.
  const path = own && own.length > 0 ? own.join(', ') : partner ? pathTo(partner) : ''
  return [person?.name ?? partner?.name, path].filter((part) => part).join(', ')
}
