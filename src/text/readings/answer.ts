import { readCall } from '../../card.ts'
import type { Described } from '../../command.ts'
import type { Draft } from '../../draft.ts'
import { fold } from '../../fold.ts'
import { answered } from '../answered.ts'
import { toldAnew } from '../corrected.ts'
import type { Heard, Reading, Said } from '../heard.ts'
import { fieldsAlone } from '../listing-said/listing-said.ts'
import { offList } from '../off-list.ts'
import { options } from '../options.ts'
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
  const { commands, draft, regions, text, typed } = said
  if (draft === undefined) return undefined
  const heard = answered(commands, draft, text, regions)
  const field = questionOf(commands, draft)
  if (heard === undefined || field === undefined || heard.call.input[field.name] !== text) return heard
  const asksName = field.type === 'text' && field.takes === undefined && !draft.lasting
  const besides = asksName ? saidBesides(said, draft) : undefined
  if (besides) return besides
  return field.takes === 'questions'
    ? { ...heard, call: { ...heard.call, input: { ...heard.call.input, [field.name]: typed } } }
    : heard
}

/** "Fliesenleger streichen", where the list of what is missing has just been shown; whatever else it means, where it is not on it. */
export const ofListShown: Reading = ({ anew, draft, text }) => {
  const shown = (draft?.lasting ? draft.choices : []).map((choice) => readCall(choice)?.command)
  // Where one has just been struck off, and may be put back, the next is named.
  const isShown = shown.includes('gap drop') || (shown.includes('gaps') && shown.includes('undo'))
  const heard = isShown ? offList(text) : undefined
  return heard && { ...heard, instead: anew(text).call }
}

/** "Doch nur 8", "Menge: 8", where something of one's own has just been published or shown: it is changed, and shown before. */
export const ofJustShown: Reading = ({ commands, draft, regions, text }) => {
  const edit = commands.find(({ name }) => name === 'listing edit')
  if (!draft?.lasting || edit === undefined) return undefined
  const shown = draft.choices.map(readCall).find((call) => call?.command === 'withdraw')
  const named = options(edit, text)
  const right = toldAnew(text)
  const told = right?.instead ? fieldsAlone(right.said, draft.locale, regions) : undefined
  const input = named.rest === '' && Object.keys(named.input).length > 0 ? named.input : told
  const listing = shown?.input.listing
  return input && listing !== undefined
    ? { call: { command: edit.name, input: { listing, ...input } }, guess: true }
    : undefined
}
