import { actId } from './act.ts'
import { type Card, numbered } from './card.ts'
import type { Described } from './command.ts'
import { codes } from './domain/code.ts'
import type { Outcome } from './outcome.ts'
import type { Reader } from './reader.ts'
import { networkKinds } from './records.ts'
import { sentences } from './sentences.ts'
import { final } from './still-done.ts'
import { speak } from './words.ts'

/** What takes back what was just done, as good as its undoing or better. */
const ways = ['undo', 'network undo', 'withdraw', 'join withdraw', 'listing restore', 'person unblock']
/** Who may take these back is decided where it is done, or nobody is left there who could. */
const apart = [
  'organization archive',
  'organization unite',
  'listings remove',
  'join approve',
  'member remove',
]

const known = networkKinds.map(({ name }) => name)

/** Whether nothing but what a network remembers has changed: of a code nobody knows what became of it. */
const canGoBack = ({ changes = [] }: Pick<Outcome, 'changes'>): boolean => {
  const changed = changes.filter((change) => !('unchanged' in change))
  return (
    changed.length > 0 &&
    changed.every(({ kind }) => known.includes(kind)) &&
    !changed.some(({ kind }) => kind === codes.name)
  )
}

/** The answer to what was done, with the button that takes it back where nothing on it does so already. */
export const withWayBack = (
  { name }: Pick<Described, 'name'>,
  call: string,
  outcome: Pick<Outcome, 'changes' | 'reply'>,
  reader: Reader,
): Card => {
  const { reply } = outcome
  const isOffered = numbered(reply).some((button) => ways.includes(button.call.command))
  if (isOffered || final.includes(name) || apart.includes(name) || !canGoBack(outcome)) return reply
  const { takeBack } = speak(sentences, reader)
  const undo = { label: takeBack, call: { command: 'undo', input: { act: actId(call) } } }
  return { ...reply, buttons: [...(reply.buttons ?? []), undo] }
}
