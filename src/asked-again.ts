import { type Card, readCall, withText } from './card.ts'
import { type Draft, drafts } from './draft.ts'
import type { Invocation } from './invocation.ts'
import type { Reader } from './reader.ts'
import { sentences } from './sentences.ts'
import type { Store } from './store.ts'
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

/** Why, and behind it what was asked, where it is to be asked again; what was not understood may have been sought. */
export const askedAgain = async (
  store: Store,
  why: Card,
  { asksAgain }: Pick<Invocation, 'asksAgain'>,
  reader: Reader,
): Promise<Card> => {
  if (asksAgain === undefined) return why
  const draft = (await store.get(drafts, asksAgain.draft))?.value
  if (draft === undefined) return why
  const card = { ...why, ...asksOf(draft, reader) }
  const { words } = asksAgain
  return words === undefined ? card : withText(card, speak(sentences, reader).seek({ name: words }))
}
