import { fold } from '../../fold.ts'
import { answered } from '../answered.ts'
import type { Reading } from '../heard.ts'

/** "Abbrechen": whatever is half said is left. */
export const cancelled: Reading = ({ draft, text, found }) =>
  draft &&
  !draft.used &&
  found?.command.name === 'cancel' &&
  found.begins === fold(text).replace(/[.!]+$/, '')
    ? { call: { command: 'cancel', input: { draft: draft.id } } }
    : undefined

/** It answers what was asked, presses what was shown, or changes it. What is asked of a partner goes with its greeting. */
export const answer: Reading = ({ commands, draft, text, typed }) => {
  const heard = draft && answered(commands, draft, text)
  const asking = commands.find(({ name }) => name === draft?.command)
  const field = asking?.fields.find(({ name }) => name === draft?.asked)
  if (heard === undefined || field?.takes !== 'questions' || heard.call.input[field.name] !== text)
    return heard
  return { ...heard, call: { ...heard.call, input: { ...heard.call.input, [field.name]: typed } } }
}
