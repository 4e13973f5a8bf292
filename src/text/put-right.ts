import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import { nothing } from '../field.ts'
import { unaccented } from '../fold.ts'
import type { Input } from '../invocation.ts'
import { isWhole, named } from './beginnings.ts'
import { toldAnew } from './corrected.ts'
import { fieldsAlone } from './listing-said/listing-said.ts'
import { keysOf } from './options.ts'

const without = [
  /^(?:bitte )?(?:ohne|without|no) (?:(?:das|den|die|the|any) )?(\p{L}+)$/u,
  /^(?:(?:das|den|die|the) )?(\p{L}+) (?:weg|raus|weglassen|nelkul)$/u,
]
const alsoCalled: Readonly<Record<string, string>> = { foto: 'bild', photo: 'picture', fenykep: 'kep' }

/** "Ohne Bild", "ár nélkül", "Preis weg": what has been said and is to be said no more. */
const leftOut = (command: Described, { input }: Draft, text: string): Input | undefined => {
  const said = unaccented(text.replace(/[.!]+$/, ''))
  const [called = ''] = without.flatMap((shape) => shape.exec(said)?.[1] ?? [])
  const name = keysOf(command).get(alsoCalled[called] ?? called)
  const field = command.fields.find((one) => one.name === name)
  return field && !field.required && input[field.name] !== undefined ? { [field.name]: nothing } : undefined
}

const tellable = ['quantity', 'until', 'price', 'town']

/** "Preis 10 €", "ja, aber in Gartow": what is told of an offer or a request that is shown, in words of one's own. */
export const putRight = (
  command: Described,
  draft: Draft,
  text: string,
  regions: readonly string[],
): Input | undefined => {
  const told = toldAnew(text)
  const isOfListing = tellable.every((told) => command.fields.some(({ name }) => name === told))
  const begun = named([command], text)
  // "Biete 20 Kisten" is something new.
  const isNew = begun !== undefined && begun.field === undefined && !isWhole(begun, text)
  if (!isOfListing || isNew) return undefined
  return leftOut(command, draft, text) ?? (told && fieldsAlone(told.said, draft.locale, regions))
}
