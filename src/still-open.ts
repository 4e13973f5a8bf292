import { type Button, type Card, type Line, readCall, withText } from './card.ts'
import type { Described } from './command.ts'
import { type Draft, drafts, mayUse } from './draft.ts'
import { isNothing, isProse } from './field.ts'
import { fold } from './fold.ts'
import type { Invocation } from './invocation.ts'
import type { Reader } from './reader.ts'
import type { World } from './scene.ts'
import { sentences } from './sentences.ts'
import { shortened } from './shortened.ts'
import { speak } from './words.ts'

/** What is said in words of one's own, which tell what it is about. */
const wordsOf = (commands: readonly Described[], { command, input }: Pick<Invocation, 'command' | 'input'>) =>
  (commands.find(({ name }) => name === command)?.fields ?? [])
    .filter((field) => isProse(field) && field.type !== 'quantity')
    .flatMap(({ name }) => fold(input[name] ?? '').split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)

/** "Biete Heu", and then "biete Holz", is two things where nothing was asked any more; "biete Heu, lose" is one, said better. */
const isAnother = (commands: readonly Described[], draft: Draft, heard: Invocation): boolean => {
  const before = wordsOf(commands, draft)
  const now = wordsOf(commands, heard)
  return (
    draft.asked === undefined &&
    now.length > 0 &&
    before.length > 0 &&
    !now.some((one) => before.includes(one))
  )
}

/**
 * A typed call that goes on to something else, while what is half said waits: it is to be taken up again. Whoever begins
 * the same anew, or comes in by a code, wants that instead; and others who read along are told nothing of it.
 */
export const leaving = (
  commands: readonly Described[],
  draft: Draft | undefined,
  heard: Invocation,
): Invocation => {
  const waits = draft !== undefined && !draft.lasting && !draft.used && heard.input.draft !== draft.id
  if (!waits || 'code' in heard.input || heard.aloud || heard.asksAgain) return heard
  // What waits behind what is begun anew still waits.
  const anew = heard.command === draft.command && !isAnother(commands, draft, heard)
  const left = anew ? draft.left : draft.id
  return left === undefined ? heard : { ...heard, left }
}

/** What takes up what is half said, as a button does that names it; both show it once more before it is done. */
const takesUp = ({ id, command }: Draft) => ({ command, input: { draft: id, again: 'yes' } })

/**
 * "Weiter", whatever has been said since: what the last card says is open, else what was half said last, within its day.
 * Else the call as it is.
 */
export const goingOn = (shown: readonly Draft[], heard: Invocation): Invocation => {
  if (heard.command !== 'go on') return heard
  const told = shown[0]?.choices
    .map(readCall)
    .find((call) => call?.input.again !== undefined && call.input.draft !== shown[0]?.id)
  const open = shown.find(({ lasting, used }) => !lasting && !used)
  return { ...heard, ...(told ?? (open && takesUp(open))) }
}

interface StillOpen {
  readonly line: Line
  readonly button: Button
}

const longest = 60 // characters by which somebody knows again what they wrote

/** What a draft would do, and with what, as its caller knows it again. */
const nameOf = (commands: readonly Described[], { command: called, input }: Draft, reader: Reader) => {
  const command = commands.find(({ name }) => name === called)
  if (command === undefined) return undefined
  const { title } = command.words[reader.locale]
  const said = command.fields.filter(isProse).flatMap(({ name }) => input[name] ?? [])
  const about = said.find((one) => one.trim() !== '' && !isNothing(one))
  return about === undefined ? title : `${title}, ${shortened(about, longest)}`
}

/** What the caller has gone on from and can still finish, in the reader's words. */
export const stillOpen = async (
  { store, commands, clock }: Pick<World, 'store' | 'commands' | 'clock'>,
  invocation: Invocation,
  left: string | undefined,
  reader: Reader,
): Promise<StillOpen | undefined> => {
  const draft = left === undefined ? undefined : (await store.get(drafts, left))?.value
  const name = draft && nameOf(commands, draft, reader)
  if (draft === undefined || draft.used || name === undefined) return undefined
  if (!mayUse(draft, invocation, clock())) return undefined
  const say = speak(sentences, reader)
  // Whoever has seen other things since sees it once more before it is done.
  return { line: say.stillOpen({ name }), button: { label: say.goOn, call: takesUp(draft), yes: true } }
}

/** What the same message says besides, in the reader's words: it comes as soon as the first is done. */
export const comesNext = (
  commands: readonly Described[],
  next: readonly Draft[],
  reader: Reader,
): StillOpen | undefined => {
  const [first] = next
  const names = next.flatMap((draft) => nameOf(commands, draft, reader) ?? []).join('; ')
  if (first === undefined) return undefined
  const say = speak(sentences, reader)
  return { line: say.afterwards({ names }), button: { label: say.goOn, call: takesUp(first), yes: true } }
}

/**
 * One line and one button: what waits is told with what somebody has gone on to, behind what that asks itself. Only where
 * it is `guessed` what their words mean does it come first: who answers what waits in words that were not understood, and
 * then with a number, publishes none of these words.
 */
export const withOpen = (card: Card, open: StillOpen | undefined, guessed: boolean): Card => {
  if (open === undefined) return card
  const { buttons = [] } = card
  const { yes, ...button } = open.button
  // A "ja" goes on with it, where the card asks for none itself.
  const going = buttons.some((other) => other.yes) ? button : { ...button, yes }
  return {
    ...withText(card, open.line),
    buttons: guessed ? [going, ...buttons] : [...buttons, going],
  }
}
