import { acts } from '../../src/act.ts'
import type { Adapter } from '../../src/adapter.ts'
import { createBot } from '../../src/bot.ts'
import { plain, writeCall } from '../../src/card.ts'
import type { Invocation, Typed } from '../../src/invocation.ts'
import { createOutbox } from '../../src/outbox.ts'
import { createSearch } from '../../src/search/search.ts'
import type { Store } from '../../src/store.ts'
import { commands } from '../world.ts'

/** What a client asks for, and what it gets to see. */
export type Ask = { readonly call: Invocation } | { readonly typed: Typed } | { readonly deliver: true }
export interface Seen {
  /** The first line of the reply, and what its first button calls. */
  readonly title: string
  readonly call: string
}

/** What the outbox brought, by its first line. */
export interface Brought {
  readonly id: string
  readonly kind: 'say' | 'redraw'
  readonly to: string
  readonly title: string
}
const nothing: Seen = { title: '', call: '' }

const minute = 60 // seconds

/** How far the clock has run ahead, in seconds, when it was last read: it goes on from there after a kill. */
const aheadIn = async (store: Store): Promise<number> => {
  const [last] = await store.find(acts, { order: { by: 'at', descending: true }, limit: 1 })
  const now = Temporal.Now.instant()
  return last === undefined ? 0 : Math.max(0, Math.ceil(now.until(last.value.at).total('seconds')))
}

/**
 * A whole bot on a store, as an adapter uses it, its outbox at work all the time. `bring` is when somebody has what it
 * delivers. The clock runs ahead, so that what is owed becomes due, and nobody is in such a hurry that rooms are spared.
 */
export const createHost = async (store: Store, bring: (brought: Brought) => Promise<void>) => {
  let ahead = await aheadIn(store)
  const clock = () => Temporal.Now.instant().add({ seconds: ahead })
  const bot = createBot({ store, search: createSearch(store), commands, clock })
  const adapter: Adapter = {
    name: 'console',
    start: async () => {},
    stop: async () => {},
    async deliver({ kind, to, card }, id) {
      await bring({ id, kind, to, title: plain(card.title) })
      return id
    },
  }
  const outbox = createOutbox(store, [adapter], bot, clock, () => {})
  await bot.finishKept((error) => {
    throw error
  })
  let running: Promise<unknown> = Promise.resolve()
  const deliver = () => {
    running = Promise.allSettled([running, outbox.deliverDue()])
    return running
  }
  void deliver()

  /** `show` is when somebody gets to see it: what the bot takes for shown has reached them by then. */
  return async (ask: Ask, show: (seen: Seen) => Promise<void> = async () => {}): Promise<Seen> => {
    if ('deliver' in ask) {
      await running
      ahead += minute
      await deliver()
      await show(nothing)
      return nothing
    }
    ahead += minute
    const received = 'typed' in ask ? await bot.hear(ask.typed) : await bot.receive(ask.call)
    const work = received.kind === 'ask' ? received.later() : received
    if (work.changes) await work.keep()
    let seen: Seen | undefined
    await work.answer(async (card) => {
      const [button] = card.buttons ?? []
      seen = { title: plain(card.title), call: button ? writeCall(button.call) : '' }
      await show(seen)
    })
    void deliver()
    if (seen) return seen
    await show(nothing)
    return nothing
  }
}
