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
  /** The replies that the outbox brought. */
  readonly delivered: readonly string[]
}

/** A whole bot on a store, as an adapter uses it. The clock can run ahead, so that what is owed becomes due. */
export const createHost = async (store: Store) => {
  let ahead = 0
  const clock = () => Temporal.Now.instant().add({ seconds: ahead })
  const bot = createBot({ store, search: createSearch(store), commands, clock })
  let delivered: string[] = []
  const adapter: Adapter = {
    name: 'console',
    start: async () => {},
    stop: async () => {},
    async deliver(_, id) {
      delivered.push(id)
      return id
    },
  }
  const outbox = createOutbox(store, [adapter], bot, clock, () => {})
  await bot.finishKept((error) => {
    throw error
  })

  /** `show` is when somebody gets to see it: what the bot takes for shown has reached them by then. */
  return async (ask: Ask, show: (seen: Seen) => Promise<void> = async () => {}): Promise<Seen> => {
    if ('deliver' in ask) {
      ahead += 60
      delivered = []
      await outbox.deliverDue()
      await show({ title: '', call: '', delivered })
      return { title: '', call: '', delivered }
    }
    const received = 'typed' in ask ? await bot.hear(ask.typed) : await bot.receive(ask.call)
    const work = received.kind === 'ask' ? received.later() : received
    if (work.changes) await work.keep()
    let seen: Seen | undefined
    await work.answer(async (card) => {
      const [button] = card.buttons ?? []
      seen = { title: plain(card.title), call: button ? writeCall(button.call) : '', delivered: [] }
      await show(seen)
    })
    if (seen) return seen
    const nothing = { title: '', call: '', delivered: [] }
    await show(nothing)
    return nothing
  }
}
