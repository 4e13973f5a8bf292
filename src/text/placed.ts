import type { Described } from '../command.ts'
import { nameKey, withoutForm } from '../domain/names.ts'
import { readQuantity } from '../domain/quantity.ts'
import type { Field } from '../field.ts'
import { unaccented } from '../fold.ts'
import { looksLikeId } from '../id.ts'
import type { Input } from '../invocation.ts'
import { locales } from '../words.ts'
import { findQuantity } from './amount.ts'
import { mayBePerson } from './no-name.ts'
import { options } from './options.ts'
import { findUntil } from './until.ts'

export const unplacedWords = (words: readonly string[]) => {
  const text = words.join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? {} : { unplaced: text }
}

/** `Holzhof und Hof Weber`: where two of a kind have to be named, one word between them parts them. */
const twoRecords = ([one, other]: readonly Field[], words: string): Input | undefined => {
  if (one === undefined || other === undefined || one.record !== other.record) return undefined
  const [first = '', second = '', ...more] = words.split(/\s+(?:und|and|és|mit|with)\s+/iu)
  return second === '' || more.length > 0 ? undefined : { [one.name]: first, [other.name]: second }
}

/** "Anne Lüders für die Altmark": a choice may say what for. */
const whatFor = /(?:^|\s+)(?:für|fuer|for)\s+(?:(?:die|den|das|the)\s+)?(?=\S)/iu

/** "Müller, Schmidt & Co. KG" is one name. */
const isOneName = (words: string): boolean => withoutForm(nameKey(words)).form !== ''

/**
 * `Biohof Grabow, Max Muster`: where several things have to be named, commas part them; what is left over is what may
 * be named besides, or belongs to the last. What people say to each other has commas of its own.
 */
const inParts = (fields: readonly Field[], words: string): Input | undefined => {
  const required = fields.filter((field) => field.required)
  const free = required.findIndex(({ takes }) => takes)
  const needed = free < 0 ? required : required.slice(0, free + 1)
  const [first, next] = needed
  const last = needed.at(-1)
  if (first === undefined || next === undefined || last === undefined || first.takes || isOneName(words))
    return undefined
  const commas = words.split(/\s*,\s+/)
  const parts = commas.length === 1 && next.type === 'choice' ? words.split(whatFor) : commas
  const besides = last.takes ? [] : fields.filter(({ type, required }) => type === 'text' && !required)
  const open = [...needed, ...besides]
  if (parts.length < 2) return undefined
  const fit =
    parts.length <= open.length
      ? parts
      : [...parts.slice(0, needed.length - 1), parts.slice(needed.length - 1).join(', ')]
  if (fit.some((part, i) => open[i]?.person && !mayBePerson(part))) return undefined
  return Object.fromEntries(
    fit.flatMap((part, i) => {
      const field = open[i]
      return field ? [[field.name, field.type === 'choice' ? part.replace(whatFor, '') : part] as const] : []
    }),
  )
}

/** "netzwerk kopie excel": what is only shown may be told how, by the first word of one of the choices or more. */
const choiceSaid = (command: Described, missing: readonly Field[], words: string): Input | undefined => {
  const wanted = unaccented(words.replace(/^(?:als|as)\s+/i, '').replace(/[\s.?!]+$/, ''))
  for (const { name, type, options: values = [] } of wanted === '' ? [] : missing) {
    if (type !== 'choice') continue
    const fits = values.filter((value) =>
      locales.some((locale) => {
        const label = command.words[locale].fields[name]
        const called = typeof label === 'object' ? unaccented(label.choices[value] ?? '') : ''
        return called === wanted || called.split(/[ -]/)[0] === wanted
      }),
    )
    if (fits.length === 1 && fits[0] !== undefined) return { [name]: fits[0] }
  }
  return undefined
}

/** Words find their places in a command's fields; what finds none is told. */
export const placed = (command: Described, text: string): { input: Input; unplaced?: string } => {
  const { input: said, rest } = options(command, text)
  const input: Record<string, string> = { ...said }
  const missing = command.fields.filter(({ name, seldom }) => !(seldom || name in input))
  let words = rest
  const told = missing.find(({ behind }) => behind)
  const [, about = '', saying = ''] = (told && /^([^:]{1,150}):\s+(\S.*)$/su.exec(words)) ?? []
  if (told && saying !== '') {
    input[told.name] = saying
    words = about
  }
  const records = missing.filter(({ type }) => type === 'record')
  for (const { name } of records) {
    const id = words.split(/\s+/).find((word) => looksLikeId(word.replace(/[.,;!?]+$/, '')))
    if (id === undefined) continue
    input[name] = id.replace(/[.,;!?]+$/, '')
    // A minus before a figure is no dash.
    words = words.replace(id, ' ')
  }
  const date = missing.find(({ type }) => type === 'date')
  const day = date && findUntil(words)
  if (date && day) {
    input[date.name] = day.until
    words = day.rest
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
  // A minus before a figure is no dash.
  words = words.replace(/^(?:[\s:,.!]|[–-](?!\d))+/, '').trim()
  const pair = twoRecords(
    records.filter(({ name, required }) => required && !(name in input)),
    words,
  )
  if (pair) return { input: { ...input, ...pair } }
  // What is shown first is mostly one text, commas and all; where something has to be chosen, too, it has parts.
  const chooses = command.fields.some(({ type, required }) => type === 'choice' && required)
  const parts =
    command.previewed && !chooses
      ? undefined
      : inParts(
          missing.filter(({ name }) => !(name in input)),
          words,
        )
  if (parts) return { input: { ...input, ...parts } }
  // The words belong to the first thing that has to be said, else to the first that may be. Of what has to be chosen
  // only whoever knows the choices tells whether it is one.
  const takesWords = ({ type, required, options }: Field) =>
    type === 'text' || type === 'code' || type === 'record' || (type === 'choice' && required && !options)
  const open = missing
    .filter((field) => takesWords(field) && !(field.name in input))
    .toSorted((a, b) => Number(b.required) - Number(a.required))[0]
  const chosen = open === undefined && !command.changes ? choiceSaid(command, missing, words) : undefined
  if (chosen) return { input: { ...input, ...chosen } }
  if (open === undefined || words === '') return { input, ...unplacedWords([words]) }
  const value = open.type === 'record' || open.type === 'choice' ? words.replace(/[\s?!]+$/, '') : words
  return { input: { ...input, [open.name]: value } }
}
