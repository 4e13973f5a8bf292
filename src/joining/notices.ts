import type { Act } from '../act.ts'
import type { Block, Card, Line } from '../card.ts'
import { type Join, joins } from '../domain/join.ts'
import { personKey } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import { type Person, people } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import { nameApart } from '../partner/told-apart.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import type { Kept, View } from '../store.ts'
import { speak } from '../words.ts'
import { alsoHear } from './also-hear.ts'
import { guardsRead } from './guarded.ts'
import { decidersOf } from './joining.ts'
import { listedFor, partnerListing } from './listed.ts'
import { tellWanted } from './named.ts'
import { hasNamesake } from './namesake.ts'
import { readAs, type Whom } from './seen.ts'
import { spoken } from './words.ts'

type Said = (typeof spoken)['en']

/** What a list says of how to reach somebody. */
const reachOf = ({ phone, mail }: Person) => {
  if (phone !== undefined) return mail === undefined ? 'phone' : 'both'
  return mail === undefined ? 'neither' : 'mail'
}

/** Why it may be whom the list names, and the question whether it is. */
const isThat = (
  { account, hint }: Join,
  { id, value }: Kept<Person>,
  at: Organization | undefined,
  say: Said,
): Line => {
  if (account !== undefined) return say.onlyHint
  if (at) return say.listedAt({ partner: at.name })
  return hint?.person === id ? say.hinted(value) : say.listed({ reach: reachOf(value) })
}

const titleOf = ({ name, founds, account }: Join, partner: string, say: Said): Line => {
  if (account !== undefined) return say.account({ name, partner })
  return founds ? say.founds({ name, partner }) : say.asked({ name, partner })
}

/** What is read of a request by whoever decides it, with one tap for each answer. */
export const askCard = async (
  view: View,
  join: Join,
  { partner, before }: { readonly partner: string; readonly before?: string | undefined },
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const { founds, id, guarded, account } = join
  const already = await hasNamesake(view, join, reader)
  const listed = await listedFor(view, join, reader)
  const at = listed && founds && (await partnerListing(view, listed.id))
  const blocks: readonly Block[] = [
    ...(founds?.town === undefined ? [] : [{ kind: 'facts', facts: [[say.town, founds.town]] } as const]),
    ...(listed ? [{ kind: 'text', line: isThat(join, listed, at, say) } as const] : []),
    ...guardsRead(guarded).map((guard) => ({ kind: 'text', line: say[guard] }) as const),
    ...(already ? [{ kind: 'text', line: say.already } as const] : []),
    ...(before === undefined ? [] : [{ kind: 'text', line: say.twice({ name: before }) } as const]),
  ]
  const approve = (whom: Whom) => ({
    command: 'join approve',
    input: { join: id, as: readAs(whom, join, listed) },
  })
  // "Ja" answers what is asked last: whether it is that person.
  const same = { label: say.same, call: approve('listed'), yes: true as const }
  const other = { label: say.other, call: approve('other') }
  const anybody = { label: say.approve, call: approve('other'), tone: 'primary' as const, yes: true as const }
  const ways = account === undefined ? (listed ? [same, other] : [anybody]) : [same]
  return {
    title: titleOf(join, partner, say),
    blocks,
    buttons: [
      ...ways,
      {
        label: account === undefined ? say.decline : say.another,
        call: { command: 'join decline', input: { join: id } },
      },
    ],
  }
}

/** Those who decide are told, and who is called so and coordinates. */
export const askNotices = async (
  store: View,
  network: Network,
  join: Join,
  partner: string,
  before?: string,
): Promise<readonly Notice[]> => {
  const asked = { kind: 'join', urgency: 'asked' } as const
  const draw = (reader: Reader) => askCard(store, join, { partner, before }, reader)
  const others = await alsoHear(store, network, join)
  return [
    { ...asked, to: await decidersOf(store, join), draw },
    ...others.map((person) => ({
      ...asked,
      to: { person },
      draw: async (reader: Reader) => {
        const { title, blocks = [], buttons = [] } = await draw(reader)
        return { title, blocks, ...(coordinatesIn(reader, join.region) && { buttons }) }
      },
    })),
  ]
}

/** Whoever was declined hears that the request waits again, where that is taken back; who heard of no no hears nothing. */
export const tellWaitsAgain = async (
  store: View,
  { command, touched }: Pick<Act, 'command' | 'touched'>,
): Promise<readonly Notice[]> => {
  const declined = touched.flatMap(({ kind, before }) =>
    command === 'join decline' && kind === joins.name && before ? [joins.schema.parse(before)] : [],
  )
  const told = await Promise.all(
    declined.map(async (join): Promise<readonly Notice[]> => {
      const there = join.account === undefined && (await store.get(people, join.person))
      if (!there) return []
      const partner = await tellWanted(store, join)
      const withdraw = { command: 'join withdraw', input: { join: join.id } }
      return [
        {
          to: { person: join.person },
          kind: 'join',
          urgency: 'answer',
          draw: (reader) => {
            const say = speak(spoken, reader)
            return { title: say.again({ partner }), buttons: [{ label: say.withdraw, call: withdraw }] }
          },
        },
      ]
    }),
  )
  return told.flat()
}

/** The organization, or for a new one the coordination, hears who has come. */
export const joinedNotice = async (
  store: View,
  { organization, region, name }: Pick<Join, 'organization' | 'region' | 'name'>,
  partner: Organization,
): Promise<Notice> => {
  const called = await nameApart(store, partner)
  return {
    to: await decidersOf(store, { organization, region }),
    kind: 'join',
    urgency: 'news',
    draw: (reader) => {
      const say = speak(spoken, reader)
      const about = { name, partner: called }
      return {
        title: organization === undefined ? say.founded(about) : say.joined(about),
        buttons: [
          { label: say.show, call: { command: 'organization show', input: { organization: partner.id } } },
        ],
      }
    },
  }
}

/**
 * Who coordinates the network hears that a list names somebody so, too, there or at another partner, or with the address
 * of that account: if both are one, a code makes them that.
 */
export const namesakeNotice = (
  { id, name: listed }: Pick<Person, 'id' | 'name'>,
  name: string,
  partner: Pick<Organization, 'name'>,
  elsewhere: Pick<Organization, 'name'> | undefined,
): Notice => ({
  to: { coordination: undefined },
  kind: 'join',
  urgency: 'news',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const same = elsewhere ? say.namesakeAt({ partner: elsewhere.name }) : say.namesake
    return {
      title: say.joined({ name, partner: partner.name }),
      blocks: [
        {
          kind: 'text',
          line: personKey(listed) === personKey(name) ? same : say.sameAddress({ name: listed }),
        },
      ],
      buttons: [{ label: say.code, call: { command: 'invitation', input: { person: id } } }],
    }
  },
})
