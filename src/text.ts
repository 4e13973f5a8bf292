import { findQuantity, isUnit } from './amount.ts'
import { meantAlone, named } from './beginnings.ts'
import { type Call, readCall } from './card.ts'
import type { Described } from './command.ts'
import { readQuantity } from './domain/quantity.ts'
import type { Draft } from './draft.ts'
import { isProse } from './field.ts'
import { fold } from './fold.ts'
import { looksLikeId } from './id.ts'
import { type Input, reservedKeys } from './invocation.ts'
import { type Locale, locales } from './words.ts'

/** What a typed text was understood to say, and the words that found no place in it. */
export interface Heard {
  readonly call: Call
  readonly locale?: Locale
  readonly unplaced?: string
}

const yes = /^(?:yes|ok|okay|ja|jo|jawohl|genau|stimmt|igen|jó|rendben)[.!]*$/iu

const unplacedWords = (words: readonly string[]) => {
  const text = words.join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? {} : { unplaced: text }
}

/** A button's call, typed. */
const written = (commands: readonly Described[], text: string): Heard | undefined => {
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

/** How a field may be called before a colon: its own name, and its label in every language. */
const keysOf = ({ fields, words }: Described): ReadonlyMap<string, string> =>
  new Map(
    fields.flatMap(({ name }) => [
      [name, name] as const,
      ...locales.map((locale) => {
        const label = words[locale].fields[name] ?? name
        return [fold(typeof label === 'string' ? label : label.label), name] as const
      }),
    ]),
  )

const keyed =
  /(?<=^|\s)(\p{L}+):[ \t]*(?:["„“”»«]([^"„“”»«]*)["“”»«]|(\S+)(?:([ \t]+)(\p{L}[\p{L}²³]*)(?![\p{L}:]))?)/gu

/** `biete Rotes Rad bis:1.9.2026`: only declared keys are options, so 19:30 and https://… stay text. */
const options = (command: Described, text: string): { readonly input: Input; readonly rest: string } => {
  const input: Record<string, string> = {}
  const keys = keysOf(command)
  const place = (whole: string, key: string, quoted = '', bare = '', gap = '', next = '') => {
    const name = keys.get(fold(key))
    if (name === undefined || name in input) return whole
    const measured = /^\d+(?:[.,]\d+)?$/.test(bare) && isUnit(next)
    input[name] = quoted || (measured ? `${bare} ${next}` : bare)
    return measured ? '' : gap + next
  }
  const rest = text.replace(keyed, place)
  return { input, rest: rest.trim() }
}

const placed = (command: Described, text: string): { input: Input; unplaced?: string } => {
  const { input: said, rest } = options(command, text)
  const input: Record<string, string> = { ...said }
  const missing = command.fields.filter(({ name }) => !(name in input))
  let words = rest
  const records = missing.filter(({ type }) => type === 'record')
  for (const { name } of records) {
    const id = words.split(/\s+/).find((word) => looksLikeId(word.replace(/[.,;!?]+$/, '')))
    if (id === undefined) continue
    input[name] = id.replace(/[.,;!?]+$/, '')
    words = words.replace(id, ' ')
  }
  const amount = missing.find(({ type }) => type === 'quantity')
  const titled = missing.some(({ type }) => type === 'text')
  const alone =
    !titled && typeof readQuantity(words) === 'object' ? { quantity: words.trim(), rest: '' } : undefined
  const found = amount && (alone ?? findQuantity(words))
  if (amount && found) {
    input[amount.name] = found.quantity
    words = found.rest
  }
  words = words.replace(/^[\s:,.!–-]+/, '').trim()
  // The words belong to the first thing that has to be said, else to the first that may be.
  const open = missing
    .filter(({ name, type }) => (type === 'text' || type === 'record') && !(name in input))
    .toSorted((a, b) => Number(b.required) - Number(a.required))[0]
  if (open === undefined || words === '') return { input, ...unplacedWords([words]) }
  return { input: { ...input, [open.name]: words } }
}

/** What a typed text answers: a number presses, "ja" agrees, "Menge: 3 t" changes what is shown, else it is the value. */
const answered = (commands: readonly Described[], draft: Draft, text: string): Call | undefined => {
  const number = /^(\d{1,2})[.)]?$/.exec(text)?.[1]
  const agreed = draft.asked === undefined && yes.test(text)
  const chosen = draft.choices[number ? Number(number) - 1 : agreed ? 0 : -1]
  if (chosen !== undefined) return readCall(chosen)
  const command = commands.find(({ name }) => name === draft.command)
  if (draft.asked === undefined) {
    const { input, rest } = command ? options(command, text) : { input: {}, rest: text }
    const changes = rest === '' && Object.keys(input).length > 0
    return changes ? { command: draft.command, input: { draft: draft.id, ...input } } : undefined
  }
  // Who says another command has gone on to that; an answer in one's own words may well begin like one.
  const asked = command?.fields.find(({ name }) => name === draft.asked)
  const said = named(commands, text)
  const whole = said !== undefined && said.begins === fold(text)
  const elsewhere = whole || ((asked === undefined || !isProse(asked)) && said !== undefined)
  return elsewhere ? undefined : { command: draft.command, input: { draft: draft.id, [draft.asked]: text } }
}

/** `für Holzhof: biete …`: whom a coordinator, or somebody of several partners, speaks for. */
const spokenFor = [/^(?:für|fuer|for)\s+(.{2,80}?):\s+(.+)$/isu, /^(.{2,80}?)\s+nevében:\s+(.+)$/isu]
const actingFor = (text: string): { readonly name: string; readonly rest: string } | undefined => {
  const [, name, rest] = spokenFor.map((shape) => shape.exec(text)).find((found) => found !== null) ?? []
  return name === undefined || rest === undefined ? undefined : { name, rest }
}

/**
 * The one parser of typed text. A written call always counts; then an open draft hears its answer; then a
 * command; and what is none of these goes to the command that hears everything else.
 */
export const readText = (commands: readonly Described[], typed: string, draft?: Draft): Heard => {
  const text = typed.trim()
  const call = written(commands, text)
  if (call) return call
  const partner = draft?.asked === undefined ? actingFor(text) : undefined
  if (partner && named(commands, partner.rest)) {
    const heard = readText(commands, partner.rest)
    return { ...heard, call: { ...heard.call, input: { ...heard.call.input, for: partner.name } } }
  }
  const found = named(commands, text)
  if (draft && found?.command.name === 'cancel' && found.begins === fold(text).replace(/[.!]+$/, ''))
    return { call: { command: 'cancel', input: { draft: draft.id } } }
  const answer = draft && answered(commands, draft, text)
  if (answer) return { call: answer }
  const meant = meantAlone(commands, text)
  if (meant)
    return { call: { command: meant.command.name, input: {} }, ...(meant.locale && { locale: meant.locale }) }
  const otherwise = commands.find((command) => command.otherwise)
  if (found === undefined && otherwise)
    return { call: { command: otherwise.name, ...placed(otherwise, text) } }
  if (found === undefined) return { call: { command: 'help', input: {} }, ...unplacedWords([text]) }
  const { command, begins, locale } = found
  // What hears everything hears how it was asked, too.
  const words = command.otherwise ? text : text.split(/\s+/).slice(begins.split(' ').length).join(' ')
  const { input, unplaced } = placed(command, words)
  return {
    call: { command: command.name, input },
    ...(locale !== undefined && { locale }),
    ...(unplaced !== undefined && { unplaced }),
  }
}
