import type { Button } from '../card.ts'
import type { Organization } from '../domain/organization.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  contact: 'Contact',
  profile: 'Profile',
  describe: 'Description',
  people: 'People',
  leave: 'Leave the network',
  archive: 'Let the partner leave',
  restore: 'Take back into the network',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    contact: 'Kontakt ändern',
    profile: 'Angaben ändern',
    describe: 'Beschreibung ändern',
    people: 'Team',
    leave: 'Netzwerk verlassen',
    archive: 'Partner verabschieden',
    restore: 'Wieder aufnehmen',
  },
  hu: {
    contact: 'Elérhetőség módosítása',
    profile: 'Adatok módosítása',
    describe: 'Leírás módosítása',
    people: 'Munkatársak',
    leave: 'Kilépés a hálózatból',
    archive: 'Partner kiléptetése',
    restore: 'Visszavétel a hálózatba',
  },
}

/** What a reader may change about an organization: its own members, and whoever coordinates its region. */
export const editButtons = ({ id, region, left }: Organization, reader: Reader): readonly Button[] => {
  const say = speak(spoken, reader)
  const coordinates = coordinatesIn(reader, region)
  if (left !== undefined)
    return coordinates
      ? [{ label: say.restore, call: { command: 'organization restore', input: { organization: id } } }]
      : []
  if (!coordinates && !reader.organizations.includes(id)) return []
  const input = { for: id }
  return [
    { label: say.contact, call: { command: 'organization contact', input } },
    { label: say.profile, call: { command: 'organization profile', input } },
    { label: say.describe, call: { command: 'organization describe', input } },
    { label: say.people, call: { command: 'member list', input: { organization: id } } },
  ]
}

/** How the reader lets the organization leave; what they may not, the command says. */
export const leaveButton = ({ id }: Organization, reader: Reader): Button => ({
  label: speak(spoken, reader)[reader.organizations.includes(id) ? 'leave' : 'archive'],
  call: { command: 'organization archive', input: { organization: id } },
})
