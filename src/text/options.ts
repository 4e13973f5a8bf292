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

/** `biete Rotes Rad bis:1.9.2026`: only declared keys are options, so 19:30 and https://… stay text. */
export const options = (
  command: Described,
  text: string,
): { readonly input: Input; readonly rest: string } => {
  const input: Record<string, string> = {}
  const keys = keysOf(command)
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
