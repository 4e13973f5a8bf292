import { readCall } from '../card.ts'
import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import { isProse } from '../field.ts'
import { bare } from '../fold.ts'
import type { AsksAgain } from '../invocation.ts'
import type { Heard } from './heard.ts'
import { knowsNone } from './none.ts'

/** The same question once more, with why: no command does that. */
export const asksAgain = (
  { id }: Draft,
  why: AsksAgain['why'],
  words?: string,
): Pick<Heard, 'call' | 'asksAgain'> => ({
  call: { command: 'help', input: { draft: id } },
  asksAgain: { draft: id, why, ...(words !== undefined && { words }) },
})

/** Of two partners which stays, of whoever asks to be let in who they are: what else a card offers is no such question. */
const deciding: readonly string[] = ['organization unite', 'join approve']

/** Begins like an answer, and like nothing that is sought: "den kenne ich nicht", "it is the one in Lenti". */
const answersLike =
  /^(?:(?:der|die|das|den|dem|er|sie|es|ihn|nicht|kenn\w*|kein\w*|nein|ja|ich|vielleicht|weder|beide|the one|its?|he|she|him|her|not|i|none|neither|both|maybe|ez|az|o|ot|nem|igen|egyik|talan|mindketto|ismer\w*)(?: |$))/

/** What a card asks that has several answers: "So zusammenlegen", "Andersherum"; "Ja, diese Person", "Jemand anders". */
const asksOneOf = ({ asked, came, choices, lasting, yes }: Draft, text: string): boolean =>
  lasting &&
  yes !== undefined &&
  asked === undefined &&
  choices.length > 1 &&
  choices.some((choice) => deciding.includes(readCall(choice)?.command ?? '')) &&
  // What comes by itself may not be what somebody is about.
  (came === undefined || knowsNone(text) || answersLike.test(bare(text.replace(/['’]/g, ''))))

/** One of several is to be chosen that are shown: a field of what is half said, or what a card asks. */
export const isOpenChoice = (commands: readonly Described[], draft: Draft, text: string): boolean => {
  const { asked, choices, command, lasting, used, which } = draft
  if (which !== undefined || asksOneOf(draft, text)) return true
  if (lasting || used || asked === undefined || choices.length === 0) return false
  const fields = commands.find(({ name }) => name === command)?.fields ?? []
  const question = fields.find(({ name }) => name === asked)
  return question === undefined || !isProse(question)
}
