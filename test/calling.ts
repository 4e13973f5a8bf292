import { createHmac } from 'node:crypto'
import type { Adapter, Bot, Delivery } from '../src/adapter.ts'
import { createBot } from '../src/bot.ts'
import { type Card, toText } from '../src/card.ts'
import { debt, debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { codes, tellCode } from '../src/domain/code.ts'
import { joins } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand.ts'
import { typable } from '../src/id.ts'
import type { Input, Invocation } from '../src/invocation.ts'
import { createOutbox } from '../src/outbox.ts'
import { kinds } from '../src/records.ts'
import { keys } from '../src/secret.ts'
import { type Change, create, findAll, type Store } from '../src/store.ts'
import { listed, storeWith, testClock, worldOf } from './world.ts'

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
      { room = who, ...more }: { room?: string; id?: string; at?: string } = {},
    ) => {
      calls += 1
      const [caller, place] = [address(who), address(room)]
      const typed = { id: `t${calls}`, caller, place, aloud: room !== who, text, ...more }
      return shown(await bot.hear(typed))
    },
  }
}

const firstLine = ({ to, card }: Delivery) => `${to} ← ${toText(card).split('\n')[0]}`

/** A bot with its store, its outbox and a place that notes what is delivered. */
export const openBot = async (
  changes: readonly Change[] = [],
  behave: (delivery: Delivery, line: string) => unknown = () => {},
) => {
  const store = await storeWith('console')
  if (changes.length > 0) await store.commit(changes)
  const clock = testClock()
  const bot = createBot(worldOf(store, clock))
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
  const { deliverDue } = createOutbox(store, [adapter], bot, clock, () => {})
  /** What was said and redrawn, each by its first line. */
  const lines = (to = '') => delivered.map(firstLine).filter((line) => line.startsWith(to))
  return { store, clock, bot, delivered, lines, deliverDue, ...callsTo(bot) }
}

/** Everything that a store holds, with its revisions. */
export const contentOf = async (store: Store) =>
  (await Promise.all(kinds.map((kind) => findAll(store, kind)))).flat()

/** Gerd has asked to join the Ökohof. */
const asked: readonly Change[] = [
  create(humans, { id: 'gerd' }),
  create(accounts, { id: 'console:gerd', human: 'gerd', used: '2026-08-01T00:00:00Z' }),
  create(people, {
    id: 'gerd',
    network: 'WL',
    human: 'gerd',
    name: 'Gerd Gast',
    coordinates: false,
    guest: true,
  }),
  create(joins, {
    id: 'WL-9BE4ND',
    network: 'WL',
    person: 'gerd',
    name: 'Gerd Gast',
    organization: 'okohof',
    region: 'Wendland',
    at: '2026-08-02T00:00:00Z',
  }),
]

const at = (time: string) => Temporal.Instant.from(time)

/** What lies on the coordinators' desk in that village: something to pass on, something undelivered, something removed. */
const onDesk: readonly Change[] = [
  create(errands, {
    id: 'WL-2E2E2E',
    network: 'WL',
    organization: 'fahre',
    region: 'Wendland',
    cards: {
      en: { title: 'Ökohof asks: Are you sailing?' },
      de: { title: 'Ökohof fragt: Fahren Sie?' },
      hu: { title: 'Ökohof kérdezi: Közlekednek?' },
    },
    kind: 'question',
    asker: { person: 'anna', organization: 'okohof' },
    at: '2026-08-20T00:00:00Z',
    state: 'open',
  }),
  create(
    debts,
    debt('act/stuck/0', { person: 'emil' }, { say: { title: 'Ganz geheim' } }, at('2026-08-20T00:00:00Z'), {
      network: 'WL',
      named: { organization: 'fahre' },
      due: '2099-01-01T00:00:00Z',
      stuck: '2026-08-20T00:00:00Z',
    }),
  ),
  listed('WL-7R7R7R', 'asztalos', { title: 'Alte Bank', state: 'withdrawn', removed: 'Steht schon da' }),
]

/** Ökohof offers 3 t of hay, and the ferry wants some. */
export const hay: readonly Change[] = [
  ...asked,
  ...onDesk,
  listed('WL-4FC7KQ', 'okohof', { title: 'Heu', quantity: { amount: 3, unit: 't' }, responses: 1 }),
  {
    kind: 'response',
    id: 'WL-4FC7KQ:fahre',
    rev: 0,
    put: {
      id: 'WL-4FC7KQ:fahre',
      network: 'WL',
      listing: 'WL-4FC7KQ',
      owner: 'okohof',
      organization: 'fahre',
      person: 'emil',
      contact: 'partner',
      amount: 2,
      state: 'open',
      at: '2026-08-02T00:00:00Z',
    } as { readonly id: string },
  },
  {
    kind: 'act',
    id: 'act/published',
    rev: 0,
    put: {
      id: 'act/published',
      network: 'WL',
      at: '2026-08-01T00:00:00Z',
      by: 'anna',
      acting: 'okohof',
      command: 'offer add',
      touched: [{ kind: 'listing', id: 'WL-4FC7KQ', rev: 1 }],
    } as { readonly id: string },
  },
]

/** Ökohof and Asztalos are in touch about a cart; Anna had another account before. */
const agreed: readonly Change[] = [
  listed('WL-2C2C2C', 'okohof', { title: 'Karren', responses: 1 }),
  create(responses, {
    id: 'WL-2C2C2C:asztalos',
    network: 'WL',
    listing: 'WL-2C2C2C',
    owner: 'okohof',
    organization: 'asztalos',
    person: 'bence',
    contact: 'mine',
    state: 'accepted',
    answered: { person: 'anna', contact: 'mine' },
    at: '2026-08-02T00:00:00Z',
  }),
  create(humans, { id: 'anna-old', is: 'anna' }),
]

/** Emil's code, and the key that its secret is made with. */
const codeId = 'WL-6C7ZDE'
const key = { id: 'key', key: 'of a test' }
const secret = typable(createHmac('sha256', key.key).update(codeId).digest(), 6)
const invited: readonly Change[] = [
  create(keys, key),
  create(codes, {
    id: codeId,
    network: 'WL',
    purpose: 'invitation',
    by: 'kora',
    about: 'emil',
    at: '2026-08-02T00:00:00Z',
    until: '2026-10-01T00:00:00Z',
    wrong: 0,
  }),
]

/** Something for every command to be done with. */
export const everything: readonly Change[] = [...hay, ...agreed, ...invited]

/** Something right for every field that a command may declare, about the hay. */
export const given: Input = {
  listing: 'WL-4FC7KQ',
  response: 'WL-4FC7KQ:fahre',
  act: 'act/published',
  organization: 'fahre',
  title: 'Rotes Rad',
  question: 'Wer liefert Heu?',
  contact: 'partner',
  join: 'WL-9BE4ND',
  name: 'Zoe Zander',
  region: 'whole',
  from: 'okohof',
  skills: 'Brot backen',
  seeks: 'Mehl',
  agreement: 'WL-2C2C2C:asztalos',
  human: 'anna-old',
  what: 'phone',
  to: '05841 77',
  code: tellCode(codeId, secret),
  errand: 'WL-2E2E2E',
  message: 'act/stuck/0',
  removed: 'WL-7R7R7R',
  person: 'bence',
  reason: 'Steht schon da',
  word: 'meldet sich morgen',
}
export const givenTo = (fields: readonly { readonly name: string }[]): Input =>
  Object.fromEntries(Object.entries(given).filter(([key]) => fields.some(({ name }) => name === key)))
