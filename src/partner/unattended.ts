import { type Line, line } from '../card.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { type Membership, memberships, people } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import { isReachable } from '../reader.ts'
import { type Change, findAll, unchanged, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { tellCoordination } from './news.ts'

type Left = { readonly partner: string }
const words = {
  left: ({ partner }: Left): Line => line`Nobody reads along any more for: ${{ strong: partner }}`,
  what: 'Messages to this partner come to you until somebody there is in the chat again.',
  show: 'Show the partner',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    left: ({ partner }) => line`Hier liest niemand mehr mit: ${{ strong: partner }}`,
    what: {
      sie: 'Nachrichten an diesen Partner kommen zu Ihnen, bis dort wieder jemand mitliest.',
      du: 'Nachrichten an diesen Partner kommen zu dir, bis dort wieder jemand mitliest.',
    },
    show: 'Partner zeigen',
  },
  hu: {
    left: ({ partner }) => line`Itt már senki sem olvassa a csevegést: ${{ strong: partner }}`,
    what: {
      on: 'A partnernek szóló üzenetek Önhöz érkeznek, amíg ott újra nem olvassa valaki a csevegést.',
      te: 'A partnernek szóló üzenetek hozzád érkeznek, amíg ott újra nem olvassa valaki a csevegést.',
    },
    show: 'Partner megtekintése',
  },
}

/** What becomes of the notices holds while `relied` stands: two who go at once do not both count on each other. */
export interface Going {
  readonly relied: readonly Change[]
  readonly notices: readonly Notice<never>[]
}

/** Who belongs to a partner and stays. */
const staying = async (view: View, organization: string, going: ReadonlySet<string>) => {
  const all = await findAll(view, memberships, { where: { organization } })
  const found = await Promise.all(
    all.map(async (work) => {
      const { person: id } = work.value
      const person = going.has(id) ? undefined : await view.get(people, id)
      return person ? [{ work, person }] : []
    }),
  )
  return found.flat()
}

const leftAlone = (partner: Organization): Notice<never> => ({
  to: { coordination: partner.region },
  kind: 'desk',
  urgency: 'news',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const input = { organization: partner.id }
    return {
      title: say.left({ partner: partner.name }),
      blocks: [{ kind: 'text', line: say.what }],
      buttons: [{ label: say.show, call: { command: 'organization show', input } }],
    }
  },
})

/** Of each partner that these work for: whether anybody still reads along, and what that is read from. */
const remaining = async (view: View, works: readonly Membership[]) => {
  const going = new Set(works.map(({ person }) => person))
  const coordinators = await findAll(view, people, { where: { coordinates: true } })
  // Nobody would be there to hear it.
  if (coordinators.every(({ id }) => going.has(id))) return []
  const gone = await Promise.all([...going].map((id) => view.get(people, id)))
  const wasRead = gone.some((kept) => kept && isReachable(kept.value))
  const found = await Promise.all(
    [...Map.groupBy(works, ({ organization }) => organization)].map(async ([id, of]) => {
      const partner = (await view.get(organizations, id))?.value
      if (partner === undefined || partner.left !== undefined) return []
      const others = await staying(view, id, going)
      const reader = others.find(({ person }) => isReachable(person.value))
      const contact = others.find(({ work }) => work.value.role === 'contact')
      const relied = [reader, contact].flatMap((one) => (one ? [one.work, one.person] : []))
      return [{ partner, of, contact, relied, isAlone: wasRead && reader === undefined }]
    }),
  )
  return found.flat()
}

const relyOn = (all: Awaited<ReturnType<typeof remaining>>): readonly Change[] => {
  const relied = all.flatMap((one) => one.relied)
  return [...new Map(relied.map((kept) => [`${kept.kind}/${kept.id}`, unchanged(kept)])).values()]
}

/**
 * Where what ends was a partner's last tie to somebody who can be reached, or its last contact, whoever coordinates the
 * partner hears of it.
 */
export const tellUnattended = async (view: View, ended: readonly Membership[]): Promise<Going> => {
  const all = await remaining(view, ended)
  return {
    relied: relyOn(all),
    notices: all.flatMap(({ partner, of, contact, isAlone }) => {
      if (isAlone) return [leftAlone(partner)]
      const wasContact = of.some(({ role }) => role === 'contact')
      return wasContact && contact === undefined ? [tellCoordination(partner, 'contactless')] : []
    }),
  }
}

const worksOf = async (view: View, going: readonly string[]) =>
  (await findAll(view, memberships, { where: { person: { in: going } } })).map(({ value }) => value)

/** The same where somebody goes altogether. */
export const tellGoing = async (view: View, going: readonly string[]): Promise<Going> =>
  tellUnattended(view, await worksOf(view, going))

/** The same where somebody still belongs there, and only cannot be reached any more. */
export const tellUnread = async (view: View, unread: readonly string[]): Promise<Going> => {
  const all = await remaining(view, await worksOf(view, unread))
  return {
    relied: relyOn(all),
    notices: all.flatMap(({ partner, isAlone }) => (isAlone ? [leftAlone(partner)] : [])),
  }
}
