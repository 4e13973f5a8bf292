import * as z from 'zod'
import type { Act } from './act.ts'
import { type Call, type Card, withCalls, withText } from './card.ts'
import { wayTo } from './contact.ts'
import type { Network } from './domain/network.ts'
import type { Notice } from './outcome.ts'
import { type Addressee, type Reader, readersOf } from './reader.ts'
import { Refusal } from './refusal.ts'
import { sentences } from './sentences.ts'
import {
  type Change,
  create,
  defineKind,
  findAll,
  replace,
  type Store,
  type ValueOf,
  within,
} from './store.ts'
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
    owed: z.custom<Owed>(),
    kind: z.string(),
    urgency: z.enum(['answer', 'asked', 'news']),
    /** Useless afterwards. */
    until: z.iso.datetime().optional(),
    /** What is owed instead, to whom, when this one cannot be delivered. */
    else: z.array(z.custom<Alternative>()),
    unreachable: z.array(z.string()),
    tries: z.int(),
  }),
  indexes: [['at']],
  personal: ['to', 'owed', 'else'],
})
export type Debt = ValueOf<typeof debts>

/** Where a living card stands. */
export const posts = defineKind({
  name: 'post',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string().optional(),
    /** `listing/WL-4FC7`: when this is touched, the card is drawn again. */
    subject: z.string(),
    call: z.custom<Call>(),
    to: z.custom<Recipient>(),
    address: z.string(),
    reference: z.string(),
    drawn: z.iso.datetime(),
  }),
  indexes: [['subject']],
  personal: ['to', 'address'],
})

export const debt = (
  id: string,
  to: Recipient,
  owed: Owed,
  now: Temporal.Instant,
  more: Partial<Omit<Debt, 'id' | 'to' | 'owed'>> = {},
): Debt => {
  const at = now.toString()
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

/** Every notice as a debt, drawn for each of its readers in turn. No message is ever owed to nobody. */
export const owing = (
  store: Store,
  network: Network,
  act: string,
  notices: readonly Notice[],
  now: Temporal.Instant,
) =>
  Promise.all(
    notices.map(async (notice, i): Promise<Change> => {
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
        kind: notice.kind,
        urgency: notice.urgency,
        ...(notice.until && { until: notice.until.toString() }),
      }
      return create(debts, debt(`${act}/${i}`, first.to, first.owed, now, { ...more, else: others }))
    }),
  )

const pause = { seconds: 3 }

/**
 * One redraw for each card that stands about something touched. One that is owed already is owed anew:
 * its revision moves, so an outbox that is just drawing the older state cannot call it settled.
 */
export const redraws = async (
  store: Store,
  touched: Act['touched'],
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const subjects = touched.map(({ kind, id }) => `${kind}/${id}`)
  if (subjects.length === 0) return []
  const standing = await findAll(store, posts, { where: { subject: { in: subjects } } })
  return Promise.all(
    standing.map(async ({ value: post }) => {
      const earliest = Temporal.Instant.from(post.drawn).add(pause)
      const due = Temporal.Instant.compare(earliest, now) > 0 ? earliest : now
      const id = `redraw/${post.id}`
      const value = debt(id, post.to, { redraw: post.id }, now, {
        ...(post.network !== undefined && { network: post.network }),
        due: due.toString(),
        kind: 'redraw',
      })
      const owed = await store.get(debts, id)
      return owed ? replace(owed, value) : create(debts, value)
    }),
  )
}
