import { readSaidDay } from '../../domain/day.ts'
import { unaccented } from '../../fold.ts'
import type { Input } from '../../invocation.ts'
import type { Locale } from '../../words.ts'
import { isUnit } from '../amount.ts'
import { inFigures } from './figures.ts'
import { type Case, uncased } from './hungarian-cases.ts'
import type { Spoken } from './spoken.ts'

const someDay = Temporal.PlainDate.from('2000-01-01')
const isPrice =
  /€|\$|£|(?:^|[\s\d])(?:euros?|eur|cents?|ft|forint\S*|huf|pounds?|dollars?)(?=[\s/.,]|$)|^(?:kostenlos|gratis|umsonst|geschenkt|free|for free|ingyen\S*)$/iu
/** "15", "5 t", "15 Stühle", and no "15 endern". */
const isAmount = (said: string): boolean => {
  const [, unit] = /^\d[\d.,]*(?:\s+(\S+(?:\s+\S+)?))?$/u.exec(said) ?? [said, '-']
  return unit === undefined || isUnit(unit) || /^\p{Lu}/u.test(unit)
}
const slots: readonly (readonly [string, RegExp])[] = [
  ['price', /preis|price|\bar(?:a|at|ra)?$/],
  ['quantity', /menge|anzahl|zahl|amount|quantity|number|mennyi|darab/],
  ['until', /datum|frist|gultig|ende|date|deadline|hatarid|datum|ervenyes/],
  ['town', /ort|abhol|place|town|location|hely|telepul/],
]

/** What is said anew of a listing is what its words show it to be, or what it is called. */
const readAnew = (said: string, slot: string | undefined, locale: Locale): Input | undefined => {
  const named = slot === undefined ? undefined : slots.find(([, shape]) => shape.test(unaccented(slot)))?.[0]
  const amount = inFigures(said, locale)
  if (named === 'town') return /\d/.test(said) ? undefined : { town: said }
  if (isPrice.test(said) || named === 'price') return { price: said }
  if (isAmount(amount) && (named === 'quantity' || named === undefined)) return { quantity: amount }
  return readSaidDay(said, someDay) === undefined ? undefined : { until: said }
}

const quotes = /[„“”"»«‚‘]/gu
const outer = /^[\s,;:.!?–-]+|[\s,;:.!?–-]+$/gu

const inField = (key: string, said: string, text: string, locale: Locale): readonly [string, string] => {
  const [field = key, ending] = key.split('_')
  const inner = said.replace(quotes, '')
  // The full stop behind a day belongs to its number.
  const bare = field === 'until' ? inner.replace(/^\s+|[\s,;:!?]+$/gu, '') : inner.replace(outer, '')
  if (field === 'quantity' || field === 'amount')
    return [field, inFigures(ending ? uncased(bare, ending as Case, text) : bare, locale)]
  return [field, ending ? uncased(bare, ending as Case, text) : bare]
}

const names = new Set(['listing', 'helper', 'organization', 'member', 'agreement', 'town'])
const own = new Set(['listing', 'organization', 'helper', 'agreement'])
/** What goes on behind a comma or a full stop is no name; "e. V.", "St. Georg" and "2,5" are. */
const goesOn = /[,;:!?]\s|\p{L}{4,}\.\s/u

/** What a sentence tells in a shape, by the names of the fields; undefined where a name is none. */
export const inputIn = (
  told: Readonly<Record<string, string>>,
  text: string,
  { locale, unnamed, unlisted }: Spoken,
): Input | undefined => {
  const { slot, ...rest } = told
  const fields = Object.entries(rest).map(([key, said]) => inField(key, said, text, locale))
  const input: Record<string, string> = {}
  for (const [field, said] of fields) {
    if (said === '') return undefined
    if (names.has(field) && (goesOn.test(said) || unnamed.test(unaccented(said)))) return undefined
    if (own.has(field) && unlisted.test(unaccented(said))) return undefined
    if ((field === 'expertise' || field === 'member') && /\d/.test(said)) return undefined
    if (field !== 'said') input[field] = said
    else {
      const anew = readAnew(said, slot, locale)
      if (anew === undefined) return undefined
      Object.assign(input, anew)
    }
  }
  return input
}
