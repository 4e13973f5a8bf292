import type { Adapter, Bot, Delivery } from '../src/adapter.ts'
import { createBot } from '../src/bot.ts'
import { type Card, toText } from '../src/card.ts'
import type { FileIn } from '../src/handing/handed.ts'
import type { Input, Invocation } from '../src/invocation.ts'
import { createOutbox } from '../src/outbox.ts'
import { kinds } from '../src/records.ts'
import { type Change, findAll, type Store } from '../src/store.ts'
import { finishFindings } from '../src/watching/steps.ts'
import type { Locale } from '../src/words.ts'
import { storeWith, testClock, worldOf } from './world.ts'

/** What a caller is shown; `aloud` where the whole room reads it. */
interface Shown {
  readonly id: string
  readonly card: Card
  readonly text: string
  readonly aloud: boolean
}

let calls = 0
const address = (who: string) => `console:${who}`

/** Calls as an adapter makes them, each under an id of its own unless one is given. */
export const callsTo = (bot: Bot) => {
  const call = (who: string, command: string, input: Input = {}, more: Partial<Invocation> = {}) => {
    calls += 1
    const caller = address(who)
    return { id: `e${calls}`, caller, place: caller, aloud: false, command, input, ...more }
  }
  const begin = async (invocation: Invocation) => {
    const received = await bot.receive(invocation)
    return received.kind === 'ask' ? received.later() : received
  }
  const shown = async (work: Awaited<ReturnType<typeof begin>>): Promise<Shown | undefined> => {
    const replies: Shown[] = []
    const { aloud } = work
    await work.answer(async (card, id) => void replies.push({ id, card, text: toText(card), aloud }))
    return replies[0]
  }
  return {
    call,
    begin,
    shown,
    /** Does it and gives what the caller reads; nothing where it was done and read before. */
    does: async (...said: Parameters<typeof call>) => shown(await begin(call(...said))),
    says: async (
      who: string,
      text: string,
      {
        room = who,
        ...more
      }: {
        room?: string
        id?: string
        at?: string
        mail?: string
        locale?: Locale
        files?: readonly FileIn[]
      } = {},
    ) => {
      calls += 1
      const [caller, place] = [address(who), address(room)]
      const typed = { id: `t${calls}`, caller, place, aloud: room !== who, text, ...more }
      return shown(await bot.hear(typed))
    },
  }
}

const firstLine = ({ to, card }: Delivery) => `${to} ← ${toText(card).split('\n')[0]}`

/** A file as a platform offers it, of these words or bytes. */
export const fileOf = (name: string, content: string | Uint8Array, more: Partial<FileIn> = {}): FileIn => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, type: '', size: bytes.length, read: async () => bytes, ...more }
}

/** What somebody sees of all that was delivered to them: a card drawn again stands where it stood. */
export const standingAt = (delivered: readonly Delivery[], who: string): string => {
  const standing = new Map<string, string>()
  for (const [i, one] of delivered.entries()) {
    if (one.to !== address(who) || !('card' in one)) continue
    if ('reference' in one) standing.delete(one.reference)
    standing.set(`message-${i + 1}`, toText(one.card))
  }
  return [...standing.values()].join('\n')
}

/** A bot with its store, its outbox and a place that notes what is delivered. */
export const openBot = async (
  changes: readonly Change[] = [],
  behave: (delivery: Delivery, line: string) => unknown = () => {},
) => {
  const store = await storeWith('console')
  if (changes.length > 0) await store.commit(changes)
  const clock = testClock()
  // Whatever a test puts in the place of `commit` holds for the bot, too.
  const bot = createBot(worldOf({ ...store, commit: (all) => store.commit(all) }, clock))
  const delivered: (Delivery & { readonly id: string })[] = []
  const adapter: Adapter = {
    name: 'console',
    start: async () => {},
    stop: async () => {},
    async deliver(delivery, id) {
      await behave(delivery, firstLine(delivery))
      return `message-${delivered.push({ ...delivery, id })}`
    },
  }
  const outbox = createOutbox(store, [adapter], bot, clock, () => {})
  const deliverDue = async () => {
    await finishFindings(store, bot.commands, clock())
    await outbox.deliverDue()
  }
  /** What was said and redrawn, each by its first line. */
  const lines = (to = '') => delivered.map(firstLine).filter((line) => line.startsWith(to))
  return { store, clock, bot, delivered, lines, deliverDue, ...callsTo(bot) }
}

/** Everything that a store holds, with its revisions. */
export const contentOf = async (store: Store) =>
  (await Promise.all(kinds.map((kind) => findAll(store, kind)))).flat()

/** A store in which somebody else is faster, once, when all is decided and about to be written. */
export const overtakenBy = (store: Store, strike: () => Promise<void>): Store => {
  let still = true
  return {
    ...store,
    async commit(changes) {
      const first = still
      still = false
      if (first) await strike()
      await store.commit(changes)
    },
  }
}
