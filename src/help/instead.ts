import type { Block, Button } from '../card.ts'
import type { Described } from '../command.ts'
import type { Network } from '../domain/network.ts'
import { unaccented } from '../fold.ts'
import { isOutside } from '../joining/door.ts'
import type { Reader } from '../reader.ts'
import { mayCall } from '../rights.ts'
import { edits } from '../search/distance.ts'
import type { Answer } from '../search/search.ts'
import { shortened } from '../shortened.ts'
import { readText } from '../text/read-text.ts'
import { respelt } from '../text/slips.ts'
import { tells } from '../text/tells.ts'
import { type Spoken, speak } from '../words.ts'
import { fittingExamples, soughtThing } from './fitting-examples.ts'

type Meaning = { readonly text: string }
type Sought = { readonly word: string }

const words = {
  meant: ({ text }: Meaning) => `Did you mean: ${text}?`,
  unheard: 'I did not quite understand that, so I searched for it. What I do understand, for example:',
  supplies: ({ word }: Sought) => `Who supplies ${word}?`,
  seeks: ({ word }: Sought) => `we need ${word} by Friday`,
  something: 'wood chips',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    meant: {
      sie: ({ text }) => `Meinten Sie: ${text}?`,
      du: ({ text }) => `Meintest du: ${text}?`,
    },
    unheard: 'Das habe ich nicht ganz verstanden und deshalb danach gesucht. Was ich zum Beispiel verstehe:',
    supplies: ({ word }) => `Wer liefert ${word}?`,
    seeks: ({ word }) => `suche ${word} bis Freitag`,
    something: 'Hackschnitzel',
  },
  hu: {
    meant: {
      on: ({ text }) => `Erre gondolt: ${text}?`,
      te: ({ text }) => `Erre gondoltál: ${text}?`,
    },
    unheard: 'Ezt nem egészen értettem, ezért rákerestem. Amit például értek:',
    supplies: ({ word }) => `Ki szállít ilyet: ${word}?`,
    seeks: ({ word }) => `keresünk péntekig: ${word}`,
    something: 'faapríték',
  },
}

/** What a search says of a text that perhaps was none. */
export interface Instead {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
  /** Whether it tells what is to be done: that is no thing to publish. */
  readonly isOrder: boolean
}

type Found = Pick<Answer, 'verdict' | 'hits'>
interface Scene {
  readonly commands: readonly Described[]
  readonly network: Network
  readonly reader: Reader
}

const text = (line: string): Block => ({ kind: 'text', line })

/** Whether the search has surely found what may be a slip of the finger: then it is none. */
const isFound = ({ verdict, hits }: Found, slips: readonly string[]): boolean =>
  verdict === 'answer' &&
  hits.some(({ why }) =>
    why.some((word) => slips.some((slip) => edits(unaccented(word).slice(0, 60), slip) <= 2)),
  )

/** A command that a text begins with but for a slip, as a question with its button: what changes something is shown once more. */
const corrected = (
  question: string,
  answer: Found,
  usable: readonly Described[],
  scene: Scene,
): Instead | undefined => {
  const { commands, reader } = scene
  const inside = reader.standing === 'coordinator' ? 'coordinating' : 'inside'
  const stands = isOutside(reader) ? 'outside' : inside
  for (const { text: meant, command, slips } of respelt(usable, question, reader.locale)) {
    const heard = readText(commands, meant, { stands })
    // "Zusagen Biohof" may mean whoever wants to join, or the answer that waits.
    const call = [heard.instead, heard.call].find((one) => one?.command === command.name)
    if (call === undefined || heard.unplaced !== undefined || isFound(answer, slips)) continue
    const input = { ...call.input, ...(command.changes && { again: 'yes' }) }
    const label = command.words[reader.locale].title
    return {
      blocks: [text(speak(spoken, reader).meant({ text: shortened(meant, 120) }))],
      buttons: [{ label, call: { command: call.command, input }, tone: 'primary', yes: true }],
      isOrder: true,
    }
  }
  return undefined
}

/**
 * What is to be said where a text has been sought that no command heard: what it was probably meant to say, or that it
 * was not understood, with two sentences that would be. Nothing where it asks or names a thing, or is surely found.
 */
export const insteadOf = (question: string, answer: Found, scene: Scene): Instead => {
  const { commands, network, reader } = scene
  const usable = commands.filter((command) => mayCall(command, network, reader) === undefined)
  const slip = corrected(question, answer, usable, scene)
  if (slip) return slip
  const told = tells(question, reader.locale)
  const isOrder = told === 'order'
  if (told === undefined || (answer.verdict === 'answer' && !isOrder))
    return { blocks: [], buttons: [], isOrder }
  const say = speak(spoken, reader)
  // What is to be done is no thing that somebody would seek.
  const thing = isOrder ? undefined : soughtThing(question, reader.locale)
  const word = shortened(thing ?? say.something, 40)
  const fitting = fittingExamples(usable, question, reader.locale)
  const [one = '', other = ''] = [...fitting, say.supplies({ word }), say.seeks({ word })]
  return {
    blocks: [text(say.unheard), { kind: 'items', items: [one, other].map((line) => ({ line })) }],
    buttons: [],
    isOrder,
  }
}
