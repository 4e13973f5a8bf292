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

/** It answers what was asked, presses what was shown, or changes it. */
export const answer: Reading = ({ commands, draft, text }) => draft && answered(commands, draft, text)
