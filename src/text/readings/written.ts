import { readCall } from '../../card.ts'
import type { Described } from '../../command.ts'
import { findCode, readCode } from '../../domain/code.ts'
import { looksLikeId } from '../../id.ts'
import { reservedKeys } from '../../invocation.ts'
import { named } from '../beginnings.ts'
import type { Reading } from '../heard.ts'
import { unplacedWords } from '../placed.ts'

/** A button's call, typed. */
export const writtenCall: Reading = ({ commands, text }) => {
  const call = text.includes('?') ? readCall(text) : undefined
  const command = call && commands.find(({ name }) => name === call.command)
  if (call === undefined || command === undefined || !/\?\S+=/.test(text)) return undefined
  const known = (key: string) => reservedKeys.includes(key) || command.fields.some(({ name }) => name === key)
  const pairs = Object.entries(call.input)
  return {
    call: { command: command.name, input: Object.fromEntries(pairs.filter(([key]) => known(key))) },
    ...unplacedWords(pairs.filter(([key]) => !known(key)).map(([key, value]) => `${key}=${value}`)),
  }
}

const redeeming = (commands: readonly Described[], code: string) => {
  const command = commands.find(({ fields }) => fields.some(({ type }) => type === 'code'))
  return command && { call: { command: command.name, input: { code } } }
}

/** Whatever is said around a code, it is there to be used; nobody else shall read it. */
export const codeWithin: Reading = ({ commands, text }) => {
  const code = findCode(text)
  if (code === undefined) return undefined
  const redeems = redeeming(commands, code.code)
  const begun = code.mistyped ? named(commands, text)?.command : undefined
  const isOther = begun && !begun.otherwise && begun.name !== redeems?.call.command
  return isOther ? undefined : redeems
}

/** A code alone is there to be used, too, also where it lacks the network's tag. */
export const codeAlone: Reading = ({ commands, text }) =>
  readCode(text) ? redeeming(commands, text) : undefined

/** A number that nothing shown stands for. */
export const numberOfNothing: Reading = ({ text }) =>
  /^\d{1,2}[.)]?$/.test(text) ? { call: { command: 'help', input: {} }, unplaced: text } : undefined

/** An entry's number alone asks what it is. */
export const idAlone: Reading = ({ text }) => {
  const id = text.replace(/[.!?]+$/, '')
  return /^\S+-\S+$/.test(id) && looksLikeId(id)
    ? { call: { command: 'listing show', input: { listing: id } } }
    : undefined
}
