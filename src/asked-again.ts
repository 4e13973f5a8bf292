import { type Card, readCall, withText } from './card.ts'
import type { Draft } from './draft.ts'
import type { AsksAgain } from './invocation.ts'
import type { Reader } from './reader.ts'
import { sentences } from './sentences.ts'
import { speak } from './words.ts'

/** What a card asks and offers, as it is written down: a question, each choice with what stands beside it. */
const asksOf = (
  { id, command, input, asked, choices, labels = [], title, which, yes, weighty, lasting, used }: Draft,
  reader: Reader,
): Partial<Card> => {
  const all = choices.flatMap((choice, i) => {
    const [label, call] = [labels[i], readCall(choice)]
    const agreed = i === yes && { yes: true as const, ...(weighty && { tone: 'danger' as const }) }
    return label === undefined || call === undefined
      ? []
      : [{ line: which?.[i] ?? '', button: { label, call, ...agreed } }]
  })
  const items = all.filter(({ line }) => line !== '')
  const half = !lasting && !used
  const cancel = { label: speak(sentences, reader).cancel, call: { command: 'cancel', input: { draft: id } } }
  return {
    blocks: [
      ...(title ? [{ kind: 'text', line: title } as const] : []),
      ...(items.length > 0 ? [{ kind: 'items', items } as const] : []),
    ],
    ...(asked !== undefined && lasting && { asks: { call: { command, input }, field: asked } }),
    buttons: [
      ...all.filter(({ line }) => line === '').map(({ button }) => button),
      ...(half ? [cancel] : []),
    ],
    ...(which && { which: true }),
  }
}

/** The same once more, behind why; what was not understood may have been sought. */
export const askedAgain = (why: Card, { words }: AsksAgain, draft: Draft, reader: Reader): Card => {
  const card = { ...why, ...asksOf(draft, reader) }
  return words === undefined ? card : withText(card, speak(sentences, reader).seek({ name: words }))
}
