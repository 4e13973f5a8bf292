import { unaccented, withoutArticle } from '../fold.ts'
import { nominative } from '../nominative.ts'
import type { Heard } from './heard.ts'
import type { Stands } from './inside-said.ts'
import { sentenceOf, shapesOf } from './sentence.ts'
import { english } from './whole/english.ts'
import { german } from './whole/german.ts'
import { hungarian } from './whole/hungarian.ts'

const longest = 150 // characters of a sentence that names one partner or person

const all = [german, english, hungarian].flatMap((tongue) => {
  const unnamed = new RegExp(`(?<!\\S)(?:${tongue.inNoName})(?!\\S)`)
  return shapesOf(tongue).map((one) => ({ ...one, unnamed }))
})

/** In words written small no name stands out: "gestern den Bürgermeister" may be one, or more than one. */
const isVague = (name: string): boolean => /\s/.test(name) && /(?<!\S)\p{Ll}/u.test(withoutArticle(name))

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
  for (const { command, everybody, guess, locale, unnamed, shape } of all) {
    const told = everybody || (stands === 'coordinating' && !begun) ? read(shape) : undefined
    if (told === undefined) continue
    const names = Object.values(told)
    if (names.some((name) => isMore.test(name) || unnamed.test(unaccented(name)))) continue
    const nameIn = (name: string) => (locale === 'hu' ? nominative(name, text) : name)
    const input = Object.entries(told).map(([field, name]) => [
      field,
      nameIn(name.replace(/[\s,:;.!]+$/, '')),
    ])
    const unsure = guess || (!everybody && names.some(isVague))
    return { call: { command, input: Object.fromEntries(input) }, locale, ...(unsure && { guess: true }) }
  }
  return undefined
}
