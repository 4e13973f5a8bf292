import { flat, shapeOf } from '../flat.ts'
import type { ListingTongue } from './tongue.ts'

/** What was found in a text, and the text without it. */
export interface Taken {
  readonly value: string
  readonly rest: string
}

export interface Word {
  /** Without what parts it from others. */
  readonly said: string
  readonly flat: string
  readonly from: number
  readonly to: number
  /** Whether a clause, or what is between two commas, ends behind it. */
  readonly ends: boolean
}

/** Stands where a verb was taken out: what is behind it begins anew, and belongs together all the same. */
export const seam = '‖'

/** The words of a text, each with where it stands. A dot belongs to a number or a short word. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/(?:[^\s,;()!?‖–—„“”»«"]|(?<=\d),(?=\d))+/gu)].flatMap(({ 0: typed, index }) => {
    const said = typed.replace(/^[-:]+|(?<!\b(?:\d+|\p{L}{1,4}))[.:]+$|:+$|-$/gu, '')
    if (said === '') return []
    const from = index + typed.indexOf(said)
    const to = from + said.length
    const ends = /^[.:]?\s*(?:$|[,;()!?–—]|-\s|[.:]\s)/u.test(text.slice(to))
    return [{ said, flat: flat(said), from, to, ends }]
  })

/** Whether a clause, or what is between two commas, begins there. */
export const begins = (text: string, at: number): boolean =>
  /(?:^|[,;:(‖–—!?.]|\s-)\s*$/u.test(text.slice(0, at))

export const without = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)} ${text.slice(to)}`

const shapes = new Map<string, RegExp>()
/** A shape of a language, made once. */
export const shapeIn = (tongue: ListingTongue, shape: string): RegExp => {
  const key = `${tongue.locale} ${shape}`
  const known = shapes.get(key) ?? shapeOf(shape, tongue.pieces)
  shapes.set(key, known)
  return known
}

/** Where words of a shape begin that stand just before a place in a text. */
export const wordsBefore = (
  text: string,
  at: number,
  shape: string,
  tongue: ListingTongue,
): number | undefined =>
  shapeIn(tongue, `(?<=^|[\\s,;:(.!‖–-])(?:${shape})[\\s:]*$`).exec(flat(text.slice(0, at)))?.index

/** How long the words of a shape are that stand just behind a place in a text. */
export const lengthBehind = (text: string, at: number, shape: string, tongue: ListingTongue): number =>
  shapeIn(tongue, `^(?:${shape})(?=$|[\\s,;:.!?)‖–])`).exec(flat(text.slice(at)))?.[0].length ?? 0
