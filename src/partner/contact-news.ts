import { line, type Span } from '../card.ts'
import type { Organization } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import { tellShown } from '../person/contact.ts'
import { shownInTeam } from '../person/visible.ts'
import { isReachable, type Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { wayBack } from '../way-back.ts'
import { type Spoken, speak } from '../words.ts'

type Told = { readonly who: Span; readonly partner: string; readonly what: string }

const words = {
  told: ({ who, partner, what }: Told) => line`Contact of ${{ strong: partner }} changed: ${what} (${who})`,
  somebody: 'somebody of the team',
  emptied: 'nothing any more',
  show: 'Show the partner',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    told: ({ who, partner, what }) => line`Neuer Kontakt: ${{ strong: partner }}, ${what} (${who})`,
    somebody: 'jemand aus dem Team',
    emptied: 'nichts mehr',
    show: 'Partner zeigen',
  },
  hu: {
    told: ({ who, partner, what }) => line`Új elérhetőség: ${{ strong: partner }}, ${what} (${who})`,
    somebody: 'valaki a csapatból',
    emptied: 'mostantól üres',
    show: 'Partner megtekintése',
  },
}

interface Changed {
  /** The invocation's. */
  readonly call: string
  readonly by: Person
  readonly partner: Organization
  /** What is new, as it is called in the reader's language, and the value, which is empty where nothing is left. */
  readonly facts: (reader: Reader) => readonly (readonly [label: string, value: string])[]
}

/**
 * What all read as a partner's contact is not changed behind the backs of those who decide there: they hear it, and may
 * take it back; where nobody does, the coordinators. Whoever decides alone changes their own.
 */
export const tellContactChanged = async (
  view: View,
  { call, by, partner, facts }: Changed,
): Promise<readonly Notice[]> => {
  const team = await findAll(view, memberships, { where: { organization: partner.id } })
  const deciding = team.filter(({ value: { role, decides } }) => role !== 'colleague' || decides)
  const found = await Promise.all(deciding.map(({ value }) => view.get(people, value.person)))
  const reached = found.flatMap((kept) => (kept && isReachable(kept.value) ? [kept.id] : []))
  const others = reached.filter((id) => id !== by.id)
  const to =
    others.length > 0
      ? others.map((person) => ({ person }))
      : reached.length > 0
        ? []
        : [{ coordination: partner.region }]
  return to.map((addressee) => ({
    to: addressee,
    kind: 'acted',
    urgency: 'news',
    async draw(reader) {
      const say = speak(spoken, reader)
      const shown = await shownInTeam(view, by, partner.id, reader)
      const who = shown ? tellShown(by, { name: shown.name }, say.somebody) : say.somebody
      const what = facts(reader)
        .map(([label, value]) => `${label}: ${value || say.emptied}`)
        .join(', ')
      return {
        title: say.told({ who, partner: partner.name, what }),
        buttons: [
          { label: say.show, call: { command: 'organization show', input: { organization: partner.id } } },
          wayBack(call, reader),
        ],
      }
    },
  }))
}
