import { type Line, line } from './card.ts'
import { organizations } from './domain/organization.ts'
import { type Membership, memberships, people } from './domain/person.ts'
import type { Notice } from './outcome.ts'
import { findAll, type View } from './store.ts'
import { type Spoken, speak } from './words.ts'

type Left = { readonly partner: string }
const words = {
  left: ({ partner }: Left): Line => line`Nobody reads along any more for: ${{ strong: partner }}`,
  what: 'Whoever was the last there has gone. Messages to this partner come to you until somebody else is there.',
  show: 'Show the partner',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    left: ({ partner }) => line`Hier liest niemand mehr mit: ${{ strong: partner }}`,
    what: {
      sie: 'Die letzte Ansprechperson dort ist nicht mehr da. Nachrichten an diesen Partner kommen zu Ihnen, bis jemand anderes da ist.',
      du: 'Die letzte Ansprechperson dort ist nicht mehr da. Nachrichten an diesen Partner kommen zu dir, bis jemand anderes da ist.',
    },
    show: 'Partner zeigen',
  },
  hu: {
    left: ({ partner }) => line`Itt már senki sem olvassa a csevegést: ${{ strong: partner }}`,
    what: {
      on: 'Az utolsó kapcsolattartó is elment onnan. A partnernek szóló üzenetek Önhöz érkeznek, amíg más nem lép a helyére.',
      te: 'Az utolsó kapcsolattartó is elment onnan. A partnernek szóló üzenetek hozzád érkeznek, amíg más nem lép a helyére.',
    },
    show: 'Partner megtekintése',
  },
}

/** Where what ends was the last tie to somebody who can be reached, whoever coordinates the partner hears of it. */
export const tellUnattended = async (
  view: View,
  ended: readonly Membership[],
): Promise<readonly Notice<never>[]> => {
  const going = new Set(ended.map(({ person }) => person))
  const coordinators = await findAll(view, people, { where: { coordinates: true } })
  if (coordinators.every(({ id }) => going.has(id))) return []
  const partners = [...new Set(ended.map(({ organization }) => organization))]
  const notices = await Promise.all(
    partners.map(async (id): Promise<readonly Notice<never>[]> => {
      const partner = (await view.get(organizations, id))?.value
      const all = await findAll(view, memberships, { where: { organization: id } })
      const others = all.filter(({ value }) => !going.has(value.person))
      const left = await Promise.all(others.map(({ value }) => view.get(people, value.person)))
      if (partner === undefined || partner.left !== undefined) return []
      if (left.some((kept) => kept?.value.human !== undefined && kept.value.blocked === undefined)) return []
      return [
        {
          to: { coordination: partner.region },
          kind: 'desk',
          urgency: 'news',
          draw: (reader) => {
            const say = speak(spoken, reader)
            return {
              title: say.left({ partner: partner.name }),
              blocks: [{ kind: 'text', line: say.what }],
              buttons: [
                { label: say.show, call: { command: 'organization show', input: { organization: id } } },
              ],
            }
          },
        },
      ]
    }),
  )
  return notices.flat()
}

/** The same where somebody goes altogether. */
export const tellGoing = async (view: View, going: readonly string[]): Promise<readonly Notice<never>[]> => {
  const works = await findAll(view, memberships, { where: { person: { in: going } } })
  return tellUnattended(
    view,
    works.map(({ value }) => value),
  )
}
