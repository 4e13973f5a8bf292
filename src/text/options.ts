import type { Described } from '../command.ts'
import { unaccented } from '../fold.ts'
import { keyOf } from '../form.ts'
import type { Input } from '../invocation.ts'
import { labelOf } from '../labels.ts'
import { locales } from '../words.ts'
import { isUnit } from './amount.ts'

/** How a field may be called before a colon: its own name, and its label in every language. */
export const keysOf = (command: Described): ReadonlyMap<string, string> =>
  new Map(
    command.fields.flatMap(({ name }) => [
      [unaccented(name), name] as const,
      ...locales.map((locale) => [unaccented(keyOf(labelOf(command, name, locale))), name] as const),
    ]),
  )

const keyed =
  /(?<=^|\s)(\p{L}+):[ \t]*(?:["„“”»«]([^"„“”»«]*)["“”»«]|(\S+)(?:([ \t]+)(\p{L}[\p{L}²³]*)(?![\p{L}:]))?)/gu

interface Options {
  readonly input: Input
  readonly rest: string
}

const colon = /(?<=^|\s)((?:\p{L}+ ){0,3}\p{L}+):/gu
const trimmed = (value: string): string =>
  value
    .trim()
    .replace(/[,;]+$/, '')
    .replace(/^["„“”»«](.*)["“”»«]$/u, '$1')

/** `Heu, Menge: 5 t, Einzelheiten: Rundballen, trocken`: what is named stands first, and each key has all up to the next. */
const wholeValues = (keys: ReadonlyMap<string, string>, text: string): Options | undefined => {
  const every = [...text.matchAll(colon)].flatMap(({ 1: words = '', index }) => {
    const all = words.split(' ')
    const tails = all.map((_, i) => all.slice(i).join(' '))
    const key = tails.find((tail) => keys.has(unaccented(tail)))
    const name = key === undefined ? undefined : keys.get(unaccented(key))
    if (key === undefined || name === undefined) return []
    return [{ name, key, at: index + words.length - key.length, value: index + words.length + 1 }]
  })
  // "Abholung bis: Freitag" is said within a value, where nothing parts it from what is before.
  const found = every.filter(
    ({ key, at }, i) =>
      i === 0 || /[,;\n]\s*$/.test(text.slice(0, at)) || key.charAt(0) !== key.charAt(0).toLowerCase(),
  )
  const [first] = found
  const rest = trimmed(text.slice(0, first?.at ?? 0))
  if (rest === '' || new Set(found.map(({ name }) => name)).size < found.length) return undefined
  const said = found.map(
    ({ name, value }, i) => [name, trimmed(text.slice(value, found[i + 1]?.at))] as const,
  )
  return { input: Object.fromEntries(said), rest }
}

/** `biete Rotes Rad bis:1.9.2026`: only declared keys are options, so 19:30 and https://… stay text. */
export const options = (command: Described, text: string): Options => {
  const input: Record<string, string> = {}
  const keys = keysOf(command)
  const required = command.fields.filter((field) => field.required)
  const onlyRecords = required.length > 0 && required.every(({ type }) => type === 'record')
  const whole = onlyRecords ? wholeValues(keys, text) : undefined
  if (whole) return whole
  const place = (whole: string, key: string, quoted = '', bare = '', gap = '', next = '') => {
    const name = keys.get(unaccented(key))
    if (name === undefined || name in input) return whole
    const measured = /^\d+(?:[.,]\d+)?$/.test(bare) && isUnit(next)
    input[name] = quoted || (measured ? `${bare} ${next}` : bare)
    return measured ? '' : gap + next
  }
  const rest = text.replace(keyed, place)
  return { input, rest: rest.trim() }
}
