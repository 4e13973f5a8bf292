import { type Button, type Call, type Card, numbered, plain, withCalls, writeCall } from './card.ts'
import { stamp } from './clock.ts'
import type { Described } from './command.ts'
import { type Draft, validFor } from './draft.ts'
import { isProse } from './field.ts'
import type { Invocation } from './invocation.ts'

/** Who said something, and where they read the answer. */
type Where = Pick<Invocation, 'caller' | 'place' | 'thread' | 'locale' | 'aloud' | 'at'>
export const whereOf = ({ caller, place, thread, locale, aloud, at }: Where, now: Temporal.Instant) => ({
  by: caller,
  place,
  ...(thread !== undefined && { thread }),
  ...(locale !== undefined && { locale }),
  ...(aloud && { aloud }),
  ...(at !== undefined && { said: at }),
  until: stamp(now.add(validFor)),
})

/** What a button is for, as it stands before it. */
const beside = ({ blocks = [] }: Card, button: Button): string => {
  const items = blocks.flatMap((block) => (block.kind === 'items' ? block.items : []))
  const item = items.find((one) => one.button === button)
  return item ? plain(item.line) : ''
}

/** The buttons that a typed number or word presses. */
export const choicesOf = (card: Card) => {
  const buttons = numbered(card)
  const yes = buttons.findIndex((button) => button.yes)
  return {
    choices: buttons.map(({ call }) => writeCall(call)),
    labels: buttons.map(({ label }) => label),
    ...(card.which && { which: buttons.map((button) => beside(card, button)), title: plain(card.title) }),
    ...(yes >= 0 && { yes, title: plain(card.title) }),
    ...(buttons[yes]?.tone === 'danger' && { weighty: true }),
  }
}

/**
 * What is typed next may press a button of this card, so they are written down. Buttons never carry prose: what
 * somebody wrote waits there, too, and the buttons name it.
 */
export const draftOfButtons = (
  id: string,
  invocation: Where,
  card: Card,
  commands: readonly Described[],
  now: Temporal.Instant,
): { readonly draft: Draft; readonly card: Card; readonly named: boolean } => {
  const proseOf = ({ command, input }: Call) => {
    const fields = commands.find(({ name }) => name === command)?.fields.filter(isProse) ?? []
    return Object.entries(input).filter(([key]) => fields.some(({ name }) => name === key))
  }
  const kept: Record<string, string> = {}
  const without = withCalls(card, (call) => {
    const prose = proseOf(call)
    if (prose.length === 0) return call
    Object.assign(kept, Object.fromEntries(prose))
    const rest = Object.entries(call.input).filter(([key]) => !prose.some(([name]) => name === key))
    return { command: call.command, input: { ...Object.fromEntries(rest), draft: id } }
  })
  const draft = {
    ...whereOf(invocation, now),
    id,
    command: card.asks?.call.command ?? '',
    input: { ...card.asks?.call.input, ...kept },
    ...(card.asks && { asked: card.asks.field }),
    ...choicesOf(without),
    guess: true,
    lasting: true,
  }
  return { draft, card: without, named: Object.keys(kept).length > 0 || card.asks !== undefined }
}

/** Whether a card asks something, so that a text may answer it. */
export const asksSomething = ({ asks, buttons = [] }: Card): boolean =>
  asks !== undefined || buttons.some(({ yes }) => yes)

/**
 * What comes by itself may be answered in words, too; its buttons carry no prose. Its title says of somebody else what may
 * be gone tomorrow, so it is not kept.
 */
export const draftOfNotice = (id: string, address: string, card: Card, now: Temporal.Instant): Draft => ({
  ...draftOfButtons(id, { caller: address, place: address, aloud: false }, { ...card, title: '' }, [], now)
    .draft,
  came: stamp(now),
})
