import type { Locale } from '../../words.ts'
import { isDescribing, isMeasure, isUnit } from '../amount.ts'
import { numberIn } from '../numbers.ts'
import type { ListingTongue } from './tongue.ts'
import { begins, lengthBehind, type Taken, type Word, without, wordsBefore, wordsOf } from './words.ts'

interface Amount {
  readonly figures: string
  /** The last word of the number, and the unit behind it, if it has one. */
  readonly last: Word
  readonly unit: string
  readonly to: number
}

const glued = /^(\d+(?:[.,]\d+)?)(\p{L}[\p{L}²³]*\.?)$/u

const inWords = (words: readonly string[], locale: Locale) => {
  const read = numberIn(words, locale)
  return (
    read && { said: locale === 'en' ? `${read.value}` : `${read.value}`.replace('.', ','), words: read.words }
  )
}

/** "20", "zwanzig", "15kg", "3 Rundballen": the number that begins with a word, with its unit. */
const amountAt = (
  text: string,
  words: readonly Word[],
  at: number,
  tongue: ListingTongue,
): Amount | undefined => {
  const {
    locale,
    amounts: { shaped, bareUnit = (said) => said },
  } = tongue
  const first = words[at]
  // "-5 kg" is no amount.
  if (first === undefined || /(?:^|\s)[-–−]$/.test(text.slice(0, first.from))) return undefined
  const [, figures = '', unit = ''] = glued.exec(first.said) ?? []
  if (unit !== '') return isUnit(unit) ? { figures, unit, last: first, to: first.to } : undefined
  const ahead = words.slice(at, at + 6)
  const read = /^\d[\d.,]*(?:-\d+)?$/.test(first.said)
    ? { said: first.said, words: 1 }
    : inWords(
        ahead.map((word) => word.flat),
        locale,
      )
  if (read === undefined) return undefined
  const number = ahead[read.words - 1]
  if (number === undefined) return undefined
  // "2 bis 3 Helfer", "4 to 6 volunteers".
  const [range = '', more = ''] =
    /^\s+(?:bis|to|or|oder|vagy)\s+(\d+)(?=\s)/u.exec(text.slice(number.to)) ?? []
  const last = more === '' ? number : (words.find(({ to }) => to === number.to + range.length) ?? number)
  const counted = last === number ? read.said : `${read.said}-${more}`
  const like = shaped === undefined ? 0 : lengthBehind(text, last.to, `\\s(?:${shaped})`, tongue)
  const from = last.to + like
  const next = words.find((word) => word.from >= from)
  const isNext = next !== undefined && !/\S/.test(text.slice(from, next.from)) && isUnit(bareUnit(next.said))
  if (!isNext) return { figures: counted, unit: '', last, to: last.to }
  const ownUnit = bareUnit(next.said).replace(/(?<!^(?:St|Stk|Stck))\.$/u, '')
  const said = `${text.slice(last.to, from).trim()} ${ownUnit}`.trim()
  return { figures: counted, unit: said, last: next, to: next.to }
}

/** `20 Srm`: how much of it, in figures and the unit as it was typed. */
export const takeQuantity = (text: string, tongue: ListingTongue): Taken | undefined => {
  const { roughly, measured, of, describes, sized = '(?!)', within } = tongue.amounts
  const { countable = '(?!)', behind = '(?!)' } = tongue.amounts
  const words = wordsOf(text)
  for (const [i, first] of words.entries()) {
    // The number of a house counts nothing.
    if (/(?:str|straße|strasse|weg|allee|gasse|utca|út|street|road)\.?\s$/iu.test(text.slice(0, first.from)))
      continue
    const amount = amountAt(text, words, i, tongue)
    if (amount === undefined) continue
    const { figures, unit, last, to } = amount
    // "(grey, 3 seats)" tells of one thing, "(3 t)" how much there is.
    if (/\([^()]*$/.test(text.slice(0, first.from)) && !/\(\s*\S{0,4}\s*$/.test(text.slice(0, first.from)))
      continue
    const value = `${figures} ${unit}`.trim()
    const rough = wordsBefore(text, first.from, `${roughly}(?:\\s+${roughly})*`, tongue)
    const from = rough ?? first.from
    const isMeasured = wordsBefore(text, from, measured, tongue) !== undefined
    // "Ten would be great", "twenty of them", "twenty kilos or so": how many, said last.
    const after = lengthBehind(text, to, `\\s+(?:${behind})`, tongue)
    if (after > 0 && !isMeasured && i > 0) return { value, rest: without(text, from, to + after) }
    const leads = rough !== undefined || begins(text, first.from)
    const ends = last.ends || text.slice(to).trim() === ''
    if (unit !== '' && lengthBehind(text, to, `\\s+(?:${describes})`, tongue) > 0) continue
    if (lengthBehind(text, to, `\\s+(?:${sized})`, tongue) > 0) continue
    if (unit === '') {
      // A bare number counts what follows: "20 Stühle", but not "24 mm" or "3-teilig".
      const next = words[words.indexOf(last) + 1]?.flat ?? ''
      const isSize = isMeasure(next) && lengthBehind(text, to, `\\s+(?:${countable})`, tongue) === 0
      const named = /^\s+(?:["„“»«'’(]?\p{L}{3}|\p{L}{2}\s\p{L}{3}|\p{Lu}{2})/u.test(text.slice(to))
      const counted = named && !ends && !isSize
      const isLast = rough !== undefined && ends && i > 0
      // "Wohnung, 4 Zimmer" tells what it has.
      const isAmong = i > 0 && rough === undefined && unit === ''
      // "Wer braucht Kisten? Wir haben 30": of what is said before.
      const isAll = ends && text.replace(/[\s‖.!]+/g, '') === text.slice(first.from, to).replace(/\s/g, '')
      if (isAll) return { value, rest: '' }
      if (!leads || isAmong || (rough !== undefined && isMeasured) || !(counted || isLast)) continue
    } else if (!leads && !within) {
      // "Brennholz 30 rm Buche", "Heu drei Ballen", but not "Leiter 5 m".
      if (isMeasured || isDescribing(unit) || !(ends || i <= 3)) continue
    }
    // "20 Paletten, egal welche": with nothing before of which it is so much, the unit is the thing.
    const isThing = unit !== '' && ends && from === 0 && words.length > words.indexOf(last) + 1
    if (isThing) return { value: figures, rest: text.slice(text.indexOf(unit, from)) }
    const more = lengthBehind(text, to, `\\s+(?:${of})`, tongue)
    return { value, rest: without(text, from, to + more) }
  }
  return undefined
}

/**
 * "20 Kisten": what is counted is the thing itself, and "-5 t Stroh" says how much, though nobody can have that: it is asked
 * for, and stands in no title.
 */
export const countedThing = (title: string): { readonly title: string; readonly quantity?: string } => {
  const [, number, thing] = /^(\d[\d.,]*)\s+(\p{L}[\p{L}-]*)$/u.exec(title) ?? []
  if (number !== undefined && thing !== undefined && thing.length > 2 && !isMeasure(thing))
    return { title: thing, quantity: number }
  const [, less, of] = /^([-–−]\s?\d[\d.,]*(?:\s*\p{L}{1,9}(?=\s))?)\s+(\p{L}.*)$/u.exec(title) ?? []
  return less !== undefined && of !== undefined ? { title: of, quantity: less } : { title }
}

/** "20 Kisten", where nothing else is said: the amount that says what it is, too; nothing of "10 kg". */
export const thingIn = (quantity = ''): string =>
  countedThing(quantity).quantity === undefined ? '' : quantity
