import { nominative } from '../nominative.ts'
import type { Heard } from './heard.ts'
import type { Stands } from './inside-said.ts'
import { sentenceOf, shapeOf } from './sentence.ts'
import { english } from './whole/english.ts'
import { german } from './whole/german.ts'
import { hungarian } from './whole/hungarian.ts'

const longest = 150 // characters of a sentence that names one partner or person

const all = [german, english, hungarian].flatMap(({ locale, pieces, meanings }) =>
  meanings.flatMap(({ shapes, ...meaning }) =>
    shapes.map((shape) => ({ ...meaning, locale, shape: shapeOf(shape, pieces) })),
  ),
)

/** Two names, or what goes on to something else, are not one name. */
const isMore =
  /(?<!\p{L})(?:und|and|és|meg|wer|who|ki|kit|mit|with|such\p{L}*|brauch\p{L}*|hilf\p{L}*|need\p{L}*|keres\p{L}*)(?!\p{L})/iu

/**
 * A sentence of somebody inside that tells, in its own order, whom a command is about. One that begins like another
 * command is only read as what everybody may mean.
 */
export const wholeSaid = (text: string, stands: Stands, begun = false): Heard | undefined => {
  if (text.length > longest || stands === 'outside' || text.endsWith('?')) return undefined
  const { read } = sentenceOf(text.replace(/[\s,]+(?:bitte|please|k[eé]rem|k[eé]rlek)(?=[\s.!]*$)/iu, ''))
  for (const { command, everybody, guess, locale, shape } of all) {
    const told = everybody || (stands === 'coordinating' && !begun) ? read(shape) : undefined
    if (told === undefined || Object.values(told).some((name) => isMore.test(name))) continue
    const nameIn = (name: string) => (locale === 'hu' ? nominative(name, text) : name)
    const input = Object.entries(told).map(([field, name]) => [
      field,
      nameIn(name.replace(/[\s,:;.!]+$/, '')),
    ])
    return { call: { command, input: Object.fromEntries(input) }, locale, ...(guess && { guess }) }
  }
  return undefined
}
