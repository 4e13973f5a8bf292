import * as z from 'zod'
import { givenIn } from './about.ts'
import { type Addressee, readersOf } from './addressee.ts'
import { type Call, type Card, withCalls, withText } from './card.ts'
import { stamp } from './clock.ts'
import type { Described } from './command.ts'
import type { Network } from './domain/network.ts'
import { responses } from './domain/response.ts'
import { errands } from './errand/errand.ts'
import { type Asking, errandFor, passedOn } from './errand/owing.ts'
import type { Notice } from './outcome.ts'
import { wayTo } from './person/contact.ts'
import type { Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import { sentences } from './sentences.ts'
import { type Change, create, defineKind, type Store, type ValueOf, within, years } from './store.ts'
import { speak } from './words.ts'

type Owed = { readonly say: Card } | { readonly show: Call } | { readonly redraw: string }

/** A reply goes to the account that asked, everything else to whom a notice names. */
export type Recipient = Addressee | { readonly account: string }

interface Alternative {
  readonly to: Recipient
  readonly owed: Owed
}

/** What we still owe, written in the commit that causes it. */
export const debts = defineKind({
  name: 'debt',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string().optional(),
    at: z.iso.datetime(),
    due: z.iso.datetime(),
    to: z.custom<Recipient>(),
    /** Whom the notice names, whoever stands in for them. */
    named: z.custom<Addressee>().optional(),
    owed: z.custom<Owed>(),
    kind: z.string(),
    urgency: z.enum(['answer', 'asked', 'news']),
    /** Useless afterwards. */
    until: z.iso.datetime().optional(),
    /** What is owed instead, to whom, when this one cannot be delivered. */
    else: z.array(z.custom<Alternative>()),
    unreachable: z.array(z.string()),
    /** Since when nobody has been left who could be reached. */
    stuck: z.iso.datetime().optional(),
    tries: z.int(),
  }),
  indexes: [['at']],
  personal: ['to', 'named', 'owed', 'else'],
  written: ['owed', 'else'],
  // Whoever has not been reached until then is not reached by it any more.
  terms: [{ since: 'at', hours: years(2) }],
})
export type Debt = ValueOf<typeof debts>

/**
 * Where a card stands, or will, that is drawn again: a living one, or one that says somebody's contact. It is there from
 * the commit on that owes the card, under the debt's id.
 */
export const posts = defineKind({
  name: 'post',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string().optional(),
    /** `listing/WL-4FC7`: when this is touched, the card is drawn again. */
    subject: z.string(),
    /** What draws a living card. */
    call: z.custom<Call>().optional(),
    /** What any other says, without the contact in it: that is looked up whenever it is drawn. */
    said: z.custom<Card>().optional(),
    to: z.custom<Recipient>(),
    /** Whom its notice names: whoever no longer is one of them is shown no contact any more. */
    named: z.custom<Addressee>().optional(),
    /** Unknown until it is first delivered. */
    address: z.string().optional(),
    reference: z.string().optional(),
    /** When it was last drawn. */
    drawn: z.iso.datetime().optional(),
    /** What it says for good: it is drawn once more, and then it stands for nothing that Rundruf knows. */
    last: z.custom<Card>().optional(),
  }),
  indexes: [['subject'], ['drawn']],
  personal: ['to', 'named', 'address', 'said', 'last'],
  written: ['last', 'said'],
  terms: [{ since: 'drawn', hours: years(2) }],
})
export type Post = ValueOf<typeof posts>

export const debt = (
  id: string,
  to: Recipient,
  owed: Owed,
  now: Temporal.Instant,
  more: Partial<Omit<Debt, 'id' | 'to' | 'owed'>> = {},
): Debt => {
  const at = stamp(now)
  return {
    id,
    to,
    owed,
    at,
    due: at,
    kind: 'reply',
    urgency: 'answer',
    else: [],
    unreachable: [],
    tries: 0,
    ...more,
  }
}

/**
 * A debt, and where it says somebody's contact, the post that stands for it from then on. A notice says the contact of one
 * answer or question: throws an `Error` where there are more, as the post is drawn again for one.
 */
export const owe = (due: Debt): readonly Change[] => {
  const { id, network, to, named } = due
  const said = [due, ...due.else].flatMap(({ owed }) => ('say' in owed ? givenIn(owed.say) : []))
  const [given, ...others] = new Set(said)
  if (others.length > 0) throw new Error(`more than one contact in ${id}`)
  if (given === undefined) return [create(debts, due)]
  const subject = `${responses.name}/${given}`
  return [create(debts, due), create(posts, { id, network, subject, to, named })]
}

/** Who stands in for an organization is told so, with the way to reach it; what they press is done for it. */
const drawnFor = async (store: Store, network: Network, notice: Notice, reader: Reader): Promise<Owed> => {
  if ('show' in notice) return { show: notice.show }
  const card = await notice.draw(reader)
  const to = 'organization' in notice.to ? notice.to.organization : undefined
  if (to === undefined || reader.organizations.includes(to)) return { say: card }
  const name = await wayTo(within(store, network.id), to, reader)
  const forIt = withCalls(card, (call) => ({ ...call, input: { ...call.input, for: to } }))
  return { say: withText(forIt, speak(sentences, reader).passOn({ name })) }
}

/** The record that a living card is about: the one that its call names. */
const subjectOf = ({ command, input }: Call, commands: readonly Described[]): string => {
  const field = commands
    .find(({ name }) => name === command)
    ?.fields.find(({ record }) => record !== undefined)
  return field ? `${field.record}/${input[field.name]}` : ''
}

/** Every notice as a debt, drawn for each of its readers in turn. No message is ever owed to nobody. */
export const owing = async (
  asking: Asking,
  act: string,
  notices: readonly Notice[],
): Promise<readonly Change[]> => {
  const { store, network, commands, now } = asking
  const owed = await Promise.all(
    notices.map(async (said, i): Promise<readonly Change[]> => {
      const id = `${act}/${i}`
      const errand = await errandFor(asking, said, id)
      const notice: Notice = errand ? passedOn(said, errand) : said
      const readers = await readersOf(store, network, notice.to)
      const [first, ...others] = await Promise.all(
        readers.map(
          async ({ to, reader }): Promise<Alternative> => ({
            to,
            owed: await drawnFor(store, network, notice, reader),
          }),
        ),
      )
      if (first === undefined) throw new Refusal('nobody')
      const more = {
        network: network.id,
        named: said.of === undefined ? said.to : { organization: said.of },
        kind: notice.kind,
        urgency: notice.urgency,
        ...(notice.until && { until: notice.until.toString() }),
      }
      const due = debt(id, first.to, first.owed, now, { ...more, else: others })
      if (!('show' in notice)) return owe(due)
      const begun = errand ? [create(errands, errand)] : []
      const subject = subjectOf(notice.show, commands)
      return [
        create(debts, due),
        ...begun,
        create(posts, { id, network: network.id, subject, call: notice.show, to: first.to }),
      ]
    }),
  )
  return owed.flat()
}
