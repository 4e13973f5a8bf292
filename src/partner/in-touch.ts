import type { Listing } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { organizations } from '../domain/organization.ts'
import { memberships, roles } from '../domain/person.ts'
import { type Response, stillGivenIn } from '../domain/response.ts'
import type { Notice } from '../outcome.ts'
import { contactOf } from '../person/contact.ts'
import { findAll, type View } from '../store.ts'
import { speak } from '../words.ts'
import { spoken } from './parted-words.ts'

/** Who of a partner is told first: whoever has answered, if they belong to it. */
const firstOfTeam = async (view: View, organization: string, attention: string) => {
  const works = (await findAll(view, memberships, { where: { organization } })).map(({ value }) => value)
  const [first] = works.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
  return works.find(({ person }) => person === attention) ?? first
}

/**
 * Whoever was given somebody's own contact while two partners were one reads it on a card of the one that it belongs to
 * now: what came before was the other's.
 */
export const tellInTouch = async (
  after: View,
  response: Response,
  agreed: Listing,
): Promise<readonly Notice[]> => {
  const { id, organization, owner, listing, answered } = response
  if (answered === undefined || stillGivenIn(response).every(({ to }) => to !== organization)) return []
  const told = await firstOfTeam(after, organization, response.person)
  if (told === undefined) return []
  const partner = (await after.get(organizations, owner))?.value.name ?? owner
  const contact = await contactOf(after, owner, { ...answered, id })
  return [
    {
      to: { person: told.person },
      of: organization,
      kind: 'response',
      urgency: 'answer',
      draw: (reader) => {
        const say = speak(spoken, reader)
        return {
          title: say.inTouch({ partner, title: textIn(agreed, reader).title }),
          blocks: [{ kind: 'facts', facts: [[say.contact, contact]] }],
          buttons: [{ label: say.show, call: { command: 'listing show', input: { listing } } }],
        }
      },
    },
  ]
}
