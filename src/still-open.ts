import { type Button, type Card, type Line, withText } from './card.ts'
import { type Draft, drafts, mayUse } from './draft.ts'
import { isNothing, isProse } from './field.ts'
import type { Invocation } from './invocation.ts'
import type { Reader } from './reader.ts'
import type { World } from './scene.ts'
import { sentences } from './sentences.ts'
import { shortened } from './shortened.ts'
import { speak } from './words.ts'

/**
 * A typed call that goes on to something else, while what is half said waits: it is to be taken up again. Whoever begins
 * the same anew, or comes in by a code, wants that instead; and others who read along are told nothing of it.
 */
export const leaving = (draft: Draft | undefined, heard: Invocation): Invocation => {
  const waits = draft !== undefined && !draft.lasting && !draft.used && heard.input.draft !== draft.id
  const instead = heard.command === draft?.command || 'code' in heard.input
  return waits && !instead && !heard.aloud ? { ...heard, left: draft.id } : heard
}

/** What takes up what is half said, as a button does that names it; both show it once more before it is done. */
const takesUp = ({ id, command }: Draft) => ({ command, input: { draft: id, again: 'yes' } })

/** "Weiter", whatever has been said since: what was half said last, within its day. Else the call as it is. */
export const goingOn = (shown: readonly Draft[], heard: Invocation): Invocation => {
  const open = heard.command === 'go on' ? shown.find(({ lasting, used }) => !lasting && !used) : undefined
  return open === undefined ? heard : { ...heard, ...takesUp(open) }
}

interface StillOpen {
  readonly line: Line
  readonly button: Button
}

const longest = 60 // characters by which somebody knows again what they wrote

/** What the caller has gone on from and can still finish, in the reader's words. */
export const stillOpen = async (
  { store, commands, clock }: Pick<World, 'store' | 'commands' | 'clock'>,
  invocation: Invocation,
  left: string | undefined,
  reader: Reader,
): Promise<StillOpen | undefined> => {
  const draft = left === undefined ? undefined : (await store.get(drafts, left))?.value
  const command = commands.find(({ name }) => name === draft?.command)
  if (draft === undefined || draft.used || command === undefined) return undefined
  if (!mayUse(draft, invocation, clock())) return undefined
  const say = speak(sentences, reader)
  const { title } = command.words[reader.locale]
  const said = command.fields.filter(isProse).flatMap(({ name }) => draft.input[name] ?? [])
  const about = said.find((one) => !isNothing(one))
  const name = about === undefined ? title : `${title}, ${shortened(about, longest)}`
  return {
    line: say.stillOpen({ name }),
    // Whoever has seen other things since sees it once more before it is done.
    button: { label: say.goOn, call: takesUp(draft) },
  }
}

/**
 * One line and one button: what waits is told with what somebody has gone on to, behind what that asks itself. Only where
 * it is `guessed` what their words mean does it come first: who answers what waits in words that were not understood, and
 * then with a number, publishes none of these words.
 */
export const withOpen = (card: Card, open: StillOpen | undefined, guessed: boolean): Card => {
  if (open === undefined) return card
  const { buttons = [] } = card
  return {
    ...withText(card, open.line),
    buttons: guessed ? [open.button, ...buttons] : [...buttons, open.button],
  }
}
