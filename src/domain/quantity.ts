import type { Locale } from '../words.ts'
import type { Quantity } from './listing.ts'

/** Said before a number that is not meant exactly. */
const roughly =
  /^(?:ca\.?|circa|cirka|etwa|rund|ungefähr|bis zu|about|around|approx\.?|approximately|up to|kb\.?|körülbelül|mintegy|kábé|~)\s*/iu

/** Not those that mean something else besides, like `ein`, `hat` and `hét`. */
const written: Readonly<Record<string, number>> = {
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ két: 2, kettő: 2, három: 3, négy: 4, öt: 5, nyolc: 8, kilenc: 9, tíz: 10 },
}

/** `1.500` and `1 500` are thousands; `1,500` is one and a half to some and thousands to others, so it is no number. */
const readNumber = (digits: string): number | undefined => {
  if (/^\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?$/.test(digits) && !digits.startsWith('0'))
    return Number(digits.replace(/[ .]/g, '').replace(',', '.'))
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return undefined
  return /^\d+(?:[.,]\d{1,6})?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined
}

/** `10-20 t`, `2 x 500 l`, `10 bis 20 t` are more than one number. */
const goesOn = /^(?:[-–—/x×*+.,:]|(?:bis|oder|und|to|or|and|vagy|és)(?![\p{L}\p{N}]))/iu

/** An amount with its unit as it was written, or the text itself where it is no single amount above zero. */
export const readQuantity = (text: string): Quantity => {
  const said = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const bare = said.replace(roughly, '')
  const [, digits, word, rest = ''] =
    /^(?:(\d[\d.,]*(?: \d{3})*(?:,\d+)?)|(\p{L}+)(?= ))\s?(.*)$/u.exec(bare) ?? []
  const amount = digits === undefined ? written[word?.toLowerCase() ?? ''] : readNumber(digits)
  const unit = rest.trim()
  return amount === undefined || amount <= 0 || unit.length > 40 || /^\d/.test(unit) || goesOn.test(unit)
    ? said
    : { amount, unit }
}

/** `1,5 t`, `1.5 t`: `readQuantity` reads it back as what it was. */
export const tellQuantity = (quantity: Quantity, locale: Locale): string => {
  if (typeof quantity === 'string') return quantity
  const { amount, unit } = quantity
  const number = (digits: number) =>
    amount.toLocaleString(locale, {
      useGrouping: false,
      minimumFractionDigits: digits,
      maximumFractionDigits: 6,
    })
  // With exactly three decimals it would look like thousands.
  return `${/^[1-9]\d{0,2}\D\d{3}$/.test(number(0)) ? number(4) : number(0)} ${unit}`.trim()
}
