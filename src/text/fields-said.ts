import type { Described } from '../command.ts'
import { chosen } from '../form.ts'
import type { Input } from '../invocation.ts'
import { choiceLabelsOf } from '../labels.ts'
import { type Beginning, named } from './beginnings.ts'

/**
 * What follows upon a field's name: its value, chosen in the language in which the field was named. The name alone
 * chooses the field itself, where another field asks which.
 */
const fieldSaid = ({ command, locale }: Beginning, field: string, said: string): Input => {
  if (said === '') {
    const asks = command.fields.find(({ options }) => options?.includes(field))
    return asks ? { [asks.name]: field } : {}
  }
  const choices = locale ? Object.entries(choiceLabelsOf(command, field, locale)) : []
  const choiceIn = (one: string) =>
    chosen(
      choices.map(([value, words]) => ({ value, label: words })),
      one,
    )?.value
  // "Ungarisch, Englisch": two of them may together be a choice, too.
  const several = said.split(/\s*,\s*|\s+(?:und|and|és)\s+/iu).map(choiceIn)
  const together = choices.find(([value]) => {
    const parts = value.split('+')
    return parts.length === several.length && parts.every((part) => several.includes(part))
  })
  return { [field]: choiceIn(said) ?? together?.[0] ?? said }
}

const intoName = /\s*(?:[:,]|→|->|=>)\s+|\s+(?:in|zu|nach|to|into|as|erre)\s+/giu

/** `region umbenennen Altmark in Hansestadt`: what has to be named, and what is said of it. */
const renaming = ({ command }: Beginning, field: string, said: string): Input | undefined => {
  const needed = command.fields.find(
    ({ type, required, name }) => type === 'text' && required && name !== field,
  )
  if (needed === undefined) return undefined
  const between = [...said.matchAll(intoName)].at(-1)
  return between === undefined
    ? { [needed.name]: said }
    : {
        [needed.name]: said.slice(0, between.index).trim(),
        [field]: said.slice(between.index + between[0].length).trim(),
      }
}

/** `Telefon: 05841 1234, Mail: x@y.de`: what else of the same is said behind it, each by its name. */
export const fieldsSaid = (
  commands: readonly Described[],
  begun: Beginning,
  field: string,
  said: string,
): Input => {
  const pair = renaming(begun, field, said)
  if (pair) return pair
  const [first = '', ...more] = said.split(/[,;]\s+(?=\p{L}[\p{L}.-]{0,30}:)/u)
  const others = more.map((part) => ({ part, found: named(commands, part) }))
  const same = others.every(({ found }) => found?.field !== undefined && found.command === begun.command)
  if (!same || first === '') return fieldSaid(begun, field, said)
  const inputs = others.map(({ part, found }) =>
    found?.field === undefined
      ? {}
      : fieldSaid(found, found.field, part.split(/\s+/).slice(found.begins.split(' ').length).join(' ')),
  )
  return Object.assign({}, fieldSaid(begun, field, first), ...inputs)
}
