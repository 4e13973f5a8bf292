import type { Described } from '../../command.ts'
import type { Draft } from '../../draft.ts'
import { fold } from '../../fold.ts'
import { answered } from '../answered.ts'
import type { Heard, Reading, Said } from '../heard.ts'
import { saidInside, saidWhole } from './sentences.ts'
import { turned } from './turned.ts'

/** "Abbrechen": whatever is half said is left. */
export const cancelled: Reading = ({ draft, text, found }) =>
  draft &&
  !draft.used &&
  found?.command.name === 'cancel' &&
  found.begins === fold(text).replace(/[.!]+$/, '')
    ? { call: { command: 'cancel', input: { draft: draft.id } } }
    : undefined

/** The field that is asked for. */
const questionOf = (commands: readonly Described[], draft: Draft) =>
  commands.find(({ name }) => name === draft.command)?.fields.find(({ name }) => name === draft.asked)

/** "Vedd fel Kiss Katalint" is a sentence in which those inside mean something else, and nobody's name; unless it names what is asked. */
const saidBesides = (said: Said, draft: Draft): Heard | undefined => {
  const heard = saidWhole(said) ?? turned(said) ?? saidInside(said)
  return heard?.call.command === draft.command ? undefined : heard
}

/** It answers what was asked, presses what was shown, or changes it. What is asked of a partner goes with its greeting. */
export const answer: Reading = (said) => {
  const { commands, draft, text, typed } = said
  if (draft === undefined) return undefined
  const heard = answered(commands, draft, text)
  const field = questionOf(commands, draft)
  if (heard === undefined || field === undefined || heard.call.input[field.name] !== text) return heard
  const asksName = field.type === 'text' && field.takes === undefined && !draft.lasting
  const besides = asksName ? saidBesides(said, draft) : undefined
  if (besides) return besides
  return field.takes === 'questions'
    ? { ...heard, call: { ...heard.call, input: { ...heard.call.input, [field.name]: typed } } }
    : heard
}
