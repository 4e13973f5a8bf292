import * as z from 'zod'
import type { Act } from './act.ts'
import type { Addressee } from './addressee.ts'
import type { Call, Card } from './card.ts'
import { stamp } from './clock.ts'
import {
  type Change,
  create,
  defineKind,
  findAll,
  replace,
  type Store,
  unchanged,
  type ValueOf,
} from './store.ts'

export type Owed = { readonly say: Card } | { readonly show: Call } | { readonly redraw: string }

/** A reply goes to the account that asked, everything else to whom a notice names. */
export type Recipient = Addressee | { readonly account: string }

export interface Alternative {
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
})
export type Debt = ValueOf<typeof debts>

/** Where a living card stands, or will: it is there from the commit on that owes the card, under the debt's id. */
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
    /** Unknown until it is first delivered. */
    address: z.string().optional(),
    reference: z.string().optional(),
    /** When it was last drawn. */
    drawn: z.iso.datetime().optional(),
    /** What it says for good: it is drawn once more, and then it stands for nothing that Rundruf knows. */
    last: z.custom<Card>().optional(),
  }),
  indexes: [['subject'], ['drawn']],
  personal: ['to', 'address'],
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
 * One redraw for each card that stands about something touched. One that is owed already is owed anew: its revision
 * moves, so an outbox that is just drawing the older state cannot call it settled. A card that has not been drawn yet
 * will show what is so then; should it be drawn meanwhile, the commit is stale.
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
    standing.map(async (kept) => {
      const post = kept.value
      if (post.drawn === undefined) return unchanged(kept)
      const id = `redraw/${post.id}`
      const value = debt(id, post.to, { redraw: post.id }, now, {
        ...(post.network !== undefined && { network: post.network }),
        kind: 'redraw',
      })
      const owed = await store.get(debts, id)
      return owed ? replace(owed, value) : create(debts, value)
    }),
  )
}
