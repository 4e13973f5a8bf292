import type { Caller } from './caller.ts'
import { type Block, type Card, type Line, withCalls, withText } from './card.ts'
import type { Context } from './context.ts'
import type { Network } from './domain/network.ts'
import { tagOf } from './id.ts'
import type { Invocation } from './invocation.ts'
import type { Reader } from './reader.ts'
import { type Refusal, refusals } from './refusal.ts'
import { sentences } from './sentences.ts'
import { speak } from './words.ts'

/** Whoever could take the closing of a network back is shown how. */
const waysOut = (key: Refusal['key'], reader: Reader): Pick<Card, 'buttons'> =>
  key === 'closing' && reader.standing === 'coordinator' && reader.regions === undefined
    ? {
        buttons: [
          { label: speak(sentences, reader).reopen, call: { command: 'network reopen', input: {} } },
          { label: speak(sentences, reader).export, call: { command: 'network export', input: {} } },
        ],
      }
    : {}

export const refusalCard = ({ key, about }: Refusal, reader: Reader): Card => ({
  title: speak(refusals, reader)[key]({ name: about }),
  ...waysOut(key, reader),
})

/** Whoever presses a button later is not asked again which of their networks it is about. */
const inNetwork = (card: Card, { id }: Network): Card =>
  withCalls(card, (call) => {
    const { input } = call
    const told = 'draft' in input || Object.values(input).some((value) => tagOf(value) !== undefined)
    return told ? call : { ...call, input: { ...input, network: id } }
  })

interface Framing {
  readonly called: Caller
  readonly context: Pick<Context, 'reader' | 'network' | 'acting'>
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
export const framed = (
  card: Card,
  { between, unplaced, unsure, place, caller }: Invocation,
  { called, context: { reader, network, acting } }: Framing,
  changes: boolean,
): Card => {
  const say = speak(sentences, reader)
  const own = called.reader.organizations
  const several = network !== undefined && called.networks.length > 1
  const lines: Line[] = between ? [say.between] : []
  if (unplaced !== undefined) lines.push(say.unplaced({ words: unplaced }))
  if (changes && acting && (own.length > 1 || !own.includes(acting.id)))
    lines.push(say.actingFor({ name: acting.name }))
  if (several && place === caller) lines.push(say.inNetwork({ name: network.name }))
  const shown = unsure ? askedAgain(card, reader) : card
  return withText(several ? inNetwork(shown, network) : shown, ...lines)
}
