import type { Caller } from './caller.ts'
import { type Block, type Button, type Card, type Line, withButtons, withCalls, withText } from './card.ts'
import type { Described } from './command.ts'
import type { Context } from './context.ts'
import { isModule, isOn, modules } from './domain/module.ts'
import type { Network } from './domain/network.ts'
import type { Draft } from './draft.ts'
import { tagOf } from './id.ts'
import type { Invocation } from './invocation.ts'
import { switchButton } from './network/switching.ts'
import { nameApart } from './partner/told-apart.ts'
import type { Reader } from './reader.ts'
import { type Refusal, type RefusalKey, refusals } from './refusal.ts'
import { sentences } from './sentences.ts'
import type { Kept } from './store.ts'
import { speak } from './words.ts'

/** Whoever could take the closing of a network back, or switch on what is off, is shown how. */
const waysOut = ({ key, about }: Refusal, reader: Reader): readonly Button[] => {
  if (reader.standing !== 'coordinator' || reader.regions !== undefined) return []
  if (key === 'moduleOff' && isModule(about)) return [switchButton(about, 'on', reader)]
  if (key !== 'closing') return []
  const say = speak(sentences, reader)
  return [
    { label: say.reopen, call: { command: 'network reopen', input: {} } },
    { label: say.export, call: { command: 'network export', input: {} } },
  ]
}

/** Whoever coordinates a region is one of the coordinators: what is not theirs, others look after. */
const keyFor = ({ key }: Refusal, { standing, regions }: Reader): RefusalKey =>
  key === 'notYours' && standing === 'coordinator' && regions !== undefined ? 'otherRegion' : key

export const refusalCard = (refusal: Refusal, reader: Reader): Card => {
  const { about } = refusal
  const key = keyFor(refusal, reader)
  const name = key === 'moduleOff' && isModule(about) ? modules[about][reader.locale].name : about
  const buttons = waysOut(refusal, reader)
  return { title: speak(refusals, reader)[key]({ name }), ...(buttons.length > 0 && { buttons }) }
}

/** Whoever presses a button later is not asked again which of their networks it is about. */
const inNetwork = (card: Card, { id }: Network): Card =>
  withCalls(card, (call) => {
    const { input } = call
    const told = 'draft' in input || Object.values(input).some((value) => tagOf(value) !== undefined)
    return told ? call : { ...call, input: { ...input, network: id } }
  })

/** What is switched off is not offered, whichever card would. */
const withoutOff = (card: Card, commands: readonly Described[], network: Network): Card => {
  const off = commands.filter(({ module }) => module !== undefined && !isOn(network, module))
  const isOff = ({ call }: Button) => off.some(({ name }) => name === call.command)
  return off.length === 0 ? card : withButtons(card, (button) => (isOff(button) ? undefined : button))
}

interface Framing {
  readonly called: Caller
  readonly draft?: Kept<Draft>
  readonly context: Pick<Context, 'reader' | 'network' | 'acting' | 'commands' | 'store'>
}

/** How to say what a mere "ja" does not do, and what it is about. */
const askedAgain = (card: Card, reader: Reader): Card => {
  const asked = card.buttons?.find(({ yes }) => yes)
  if (asked === undefined) return card
  const question: Block = { kind: 'text', line: card.title }
  return {
    ...card,
    title: speak(sentences, reader).inItsWords(asked),
    blocks: [question, ...(card.blocks ?? [])],
  }
}

/** What every answer says besides: what found no place, for whom it was done, in which of several networks. */
export const framed = async (
  card: Card,
  { between, unplaced, besides = [], unsure, place, caller }: Invocation,
  { called, draft, context: { reader, network, acting, commands, store } }: Framing,
  changes: boolean,
): Promise<Card> => {
  const say = speak(sentences, reader)
  const own = called.reader.organizations
  const several = network !== undefined && called.networks.length > 1
  const lines: Line[] = between ? [say.between] : []
  if (unplaced !== undefined) lines.push(say.unplaced({ words: unplaced }))
  for (const { why, name } of besides) lines.push(speak(refusals, reader)[why]({ name }))
  // Whoever has been asked for whom has named somebody else before.
  const chosen = own.length > 1 || draft?.value.asked === 'for'
  if (changes && acting && (chosen || !own.includes(acting.id)))
    lines.push(say.actingFor({ name: store ? await nameApart(store, acting) : acting.name }))
  if (several && place === caller) lines.push(say.inNetwork({ name: network.name }))
  const offered = network ? withoutOff(card, commands, network) : card
  const shown = unsure ? askedAgain(offered, reader) : offered
  return withText(several ? inNetwork(shown, network) : shown, ...lines)
}
