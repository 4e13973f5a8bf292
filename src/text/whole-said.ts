import { unaccented, withoutArticle } from '../fold.ts'
import { nominative } from '../nominative.ts'
import type { Heard } from './heard.ts'
import type { Stands } from './inside-said.ts'
import { sentenceOf, shapesOf, withoutPlease } from './sentence.ts'
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

/** A number or an address is nobody's name. */
const isReach = (name: string): boolean => /\d{3}|@/.test(name)

/** Behind what a word about something stands, and a question to somebody. */
const behindColon = /^(.+?):\s+(\S.*)$/su
const behind = {
  word: /^(.+?)(?:[,;:]|[.–-](?=\s))\s*(\S.*)$/su,
  question: behindColon,
  sentence: behindColon,
  note: behindColon,
}

/** What stands before that, and what is said behind it. */
const noteIn = (text: string, noted: keyof typeof behind) => {
  const [, said = text, note] = behind[noted].exec(text) ?? []
  return { ...sentenceOf(said), note }
}

/**
 * A sentence of somebody inside that tells, in its own order, whom a command is about. One that begins like another
 * command is only read as what everybody may mean.
 */
export const wholeSaid = (text: string, stands: Stands, begun = false): Heard | undefined => {
  if (text.length > longest || stands === 'outside') return undefined
  const whole = sentenceOf(withoutPlease(text))
  const [word, colon] = [noteIn(text, 'word'), noteIn(text, 'question')]
  const before = { word, question: colon, sentence: colon, note: colon }
  for (const { command, everybody, guess, input: besides, locale, noted, unnamed, shape } of all) {
    if (!everybody && (stands !== 'coordinating' || begun)) continue
    const note = noted && before[noted].note
    const isSaid = noted !== undefined && noted !== 'word'
    if (isSaid ? note === undefined : text.endsWith('?')) continue
    const found = (noted ? before[noted] : whole).read(shape)
    if (found === undefined) continue
    const { word: said = noted === 'word' ? note : undefined, ...told } = found
    const names = Object.values(told)
    if (names.some((name) => isMore.test(name) || isReach(name) || unnamed.test(unaccented(name)))) continue
    const nameIn = (name: string) => (locale === 'hu' ? nominative(name, text) : name)
    const input = Object.entries(told).map(([field, name]) => [
      field,
      nameIn(name.replace(/[\s,:;.!]+$/, '')),
    ])
    const unsure = guess || (!everybody && names.some(isVague))
    const given = {
      ...Object.fromEntries(input),
      ...besides,
      ...(said && { word: said }),
      ...(isSaid && note && { [noted]: note }),
    }
    return { call: { command, input: given }, locale, ...(unsure && { guess: true }) }
  }
  return undefined
}
