import type { Block, Card } from '../card.ts'
import type { Join } from '../domain/join.ts'
import type { Organization } from '../domain/organization.ts'
import type { Person } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import type { Reader } from '../reader.ts'
import type { View } from '../store.ts'
import { speak } from '../words.ts'
import { guardRead } from './guarded.ts'
import { decidersOf } from './joining.ts'
import { listedFor, partnerListing } from './listed.ts'
import { hasNamesake } from './namesake.ts'
import { readAs, type Whom } from './seen.ts'
import { spoken } from './words.ts'

/** What a list says of how to reach somebody. */
const reachOf = ({ phone, mail }: Person) => {
  if (phone !== undefined) return mail === undefined ? 'phone' : 'both'
  return mail === undefined ? 'neither' : 'mail'
}

/** What is read of a request by whoever decides it, with one tap for each answer. */
export const askCard = async (
  view: View,
  join: Join,
  { partner, before }: { readonly partner: string; readonly before?: string | undefined },
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const { name, founds, id, guarded } = join
  const already = await hasNamesake(view, join, reader)
  const listed = await listedFor(view, join, reader)
  const at = listed && founds && (await partnerListing(view, listed.id))
  const named =
    listed && (at ? say.listedAt({ partner: at.name }) : say.listed({ reach: reachOf(listed.value) }))
  const blocks: readonly Block[] = [
    ...(founds?.town === undefined ? [] : [{ kind: 'facts', facts: [[say.town, founds.town]] } as const]),
    ...(named ? [{ kind: 'text', line: named } as const] : []),
    ...(guarded ? [{ kind: 'text', line: say[guardRead(guarded)] } as const] : []),
    ...(already ? [{ kind: 'text', line: say.already } as const] : []),
    ...(before === undefined ? [] : [{ kind: 'text', line: say.twice({ name: before }) } as const]),
  ]
  const approve = (whom: Whom) => ({
    command: 'join approve',
    input: { join: id, as: readAs(whom, join, listed) },
  })
  return {
    title: founds ? say.founds({ name, partner }) : say.asked({ name, partner }),
    blocks,
    buttons: [
      ...(listed
        ? [
            { label: say.same, call: approve('listed') },
            { label: say.other, call: approve('other') },
          ]
        : [{ label: say.approve, call: approve('other'), tone: 'primary' as const }]),
      { label: say.decline, call: { command: 'join decline', input: { join: id } } },
    ],
  }
}

/** Those who decide are told. */
export const askNotice = async (
  store: View,
  join: Join,
  partner: string,
  before?: string,
): Promise<Notice> => ({
  to: await decidersOf(store, join),
  kind: 'join',
  urgency: 'asked',
  draw: (reader) => askCard(store, join, { partner, before }, reader),
})

/** The organization, or for a new one the coordination, hears who has come. */
export const joinedNotice = async (
  store: View,
  { organization, region, name }: Pick<Join, 'organization' | 'region' | 'name'>,
  partner: Organization,
): Promise<Notice> => ({
  to: await decidersOf(store, { organization, region }),
  kind: 'join',
  urgency: 'news',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const about = { name, partner: partner.name }
    return {
      title: organization === undefined ? say.founded(about) : say.joined(about),
      buttons: [
        { label: say.show, call: { command: 'organization show', input: { organization: partner.id } } },
      ],
    }
  },
})

/** Who coordinates the network hears that a list names somebody so, too: if both are one, a code makes them that. */
export const namesakeNotice = (
  { id }: Pick<Person, 'id'>,
  name: string,
  partner: Pick<Organization, 'name'>,
): Notice => ({
  to: { coordination: undefined },
  kind: 'join',
  urgency: 'news',
  draw: (reader) => {
    const say = speak(spoken, reader)
    return {
      title: say.joined({ name, partner: partner.name }),
      blocks: [{ kind: 'text', line: say.namesake }],
      buttons: [{ label: say.code, call: { command: 'invitation', input: { person: id } } }],
    }
  },
})
