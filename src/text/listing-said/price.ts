import { flat } from '../flat.ts'
import { numberIn } from '../numbers.ts'
import type { ListingTongue } from './tongue.ts'
import { lengthBehind, shapeIn, type Taken, type Word, without, wordsBefore, wordsOf } from './words.ts'

const digits = /^\d[\d.,]*$/
const most = 6 // words of a number

/** The word with which a number begins that ends just before a word, in words or in figures. */
const numberBefore = (
  text: string,
  words: readonly Word[],
  at: number,
  tongue: ListingTongue,
): number | undefined => {
  let found: number | undefined
  for (let length = 1; length <= most; length += 1) {
    const [first, ...others] = words.slice(Math.max(0, at - length), at)
    const next = words[at - length + 1]
    if (first === undefined || at < length || next === undefined) break
    if (/\S/.test(text.slice(first.to, next.from))) break
    const inFigures = digits.test(first.said) && others.every(({ said }) => /^\d{3}$/.test(said))
    const read = numberIn(
      [first, ...others].map((word) => word.flat),
      tongue.locale,
    )
    const one = others.length === 0 && shapeIn(tongue, `^(?:${tongue.prices.one})$`).test(first.flat)
    if (inFigures || read?.words === length || one) found = at - length
  }
  return found
}

/** Where an amount of money begins and ends: "80 Euro", "achtzig euro", "€ 80". */
const moneyIn = (
  text: string,
  tongue: ListingTongue,
): { readonly from: number; readonly to: number } | undefined => {
  const words = wordsOf(text)
  const currency = new RegExp(shapeIn(tongue, `(?<![a-z])(?:${tongue.prices.currency})(?![a-z])`), 'dg')
  for (const { index, 0: unit } of flat(text).matchAll(currency)) {
    const to = index + unit.length
    const at = words.findIndex((word) => word.from <= index && index < word.to)
    const word = words[at]
    if (word === undefined) continue
    if (/\d/.test(text.slice(word.from, index))) return { from: word.from, to }
    const number = words[numberBefore(text, words, at, tongue) ?? -1]
    if (number) return { from: number.from, to }
    const behind = /^\s?\d[\d.,]*\d|^\s?\d/.exec(text.slice(to))
    if (behind) return { from: index, to: to + behind[0].length }
  }
  return undefined
}

/** What is asked for it, as it was said, or `free`. */
export const takePrice = (text: string, tongue: ListingTongue): Taken | undefined => {
  const { leads, kept, tails, free, shapes: whole = [] } = tongue.prices
  for (const shape of whole) {
    const found = shapeIn(tongue, `(?<=^|[\\s,;:(‖–-])(?:${shape})(?=$|[\\s,;:.!?)‖–])`).exec(flat(text))
    const [from, to] = found?.indices?.groups?.price ?? []
    if (found && from !== undefined && to !== undefined)
      return {
        value: text.slice(from, to).trim(),
        rest: without(text, found.index, found.index + found[0].length),
      }
  }
  const money = moneyIn(text, tongue)
  if (money) {
    const to = money.to + lengthBehind(text, money.to, tails, tongue)
    const from = wordsBefore(text, money.from, kept, tongue) ?? money.from
    const lead = wordsBefore(text, from, leads, tongue) ?? from
    const ended =
      /^\.(?=\s|$)/.test(text.slice(to)) &&
      /\p{L}{2}$/u.test(text.slice(from, to)) &&
      /(?:std|st|stk)$/i.test(text.slice(from, to))
        ? 1
        : 0
    return { value: text.slice(from, to + ended).trim(), rest: without(text, lead, to + ended) }
  }
  const nothing = shapeIn(tongue, `(?<=^|[\\s,;:(‖–-])(?:${free})(?=$|[\\s,;:.!?)‖–])`).exec(flat(text))
  return nothing
    ? { value: 'free', rest: without(text, nothing.index, nothing.index + nothing[0].length) }
    : undefined
}
