import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import { isProse } from '../field.ts'
import type { AsksAgain } from '../invocation.ts'
import type { Heard } from './heard.ts'

/** The same question once more, with why: no command does that. */
export const asksAgain = (
  { id }: Draft,
  why: AsksAgain['why'],
  words?: string,
): Pick<Heard, 'call' | 'asksAgain'> => ({
  call: { command: 'help', input: { draft: id } },
  asksAgain: { draft: id, why, ...(words !== undefined && { words }) },
})

/** One of several is to be chosen that are shown: a field of what is half said, or what a card asks. */
export const isOpenChoice = (commands: readonly Described[], draft: Draft): boolean => {
  const { asked, choices, command, lasting, used, which, yes } = draft
  if (which !== undefined) return true
  if (!lasting) {
    const fields = commands.find(({ name }) => name === command)?.fields ?? []
    const question = fields.find(({ name }) => name === asked)
    return !used && asked !== undefined && choices.length > 0 && !(question && isProse(question))
  }
  return false
}
