import { nominative } from '../nominative.ts'
import type { Locale } from '../words.ts'
import { english } from './inside-said/english.ts'
import { german } from './inside-said/german.ts'
import { hungarian } from './inside-said/hungarian.ts'
import { type Pieces, sentenceOf, shapesOf, withoutPlease } from './sentence.ts'

/** Where whoever writes stands: before the door, or inside, perhaps coordinating. */
export type Stands = 'outside' | 'inside' | 'coordinating'

/** Of what somebody tells: names are short, what is to be joined has a word between, a value is as it is. */
const told: Pieces = {
  what: '(?<what>\\S+(?: \\S+){0,5}?)',
  few: '(?<what>\\S+(?: \\S+){0,2}?)',
  pair: '(?<what>\\S+(?: \\S+)*? (?:und|and|es|mit|with) \\S+(?: \\S+)*?)',
  place: '(?<place>\\S+(?: \\S+){0,3}?)',
  value: '(?<value>\\S+(?: \\S+)*)',
}

const all = [german, english, hungarian].flatMap((tongue) => shapesOf(tongue, told))

/** "A pékséget és a malmot": each of two names by itself. */
const eachInNominative = (words: string, sentence: string): string =>
  words
    .split(/(?<=\s(?:és|meg)\s)/iu)
    .map((one) => nominative(one, sentence))
    .join('')

/** A whole sentence in which a command is meant, as the command is typed. */
interface Inside {
  readonly text: string
  readonly command: string
  readonly locale: Locale
  readonly guess?: true
}

const meantBy = (text: string, stands: Stands): Inside | undefined => {
  const { read } = sentenceOf(text)
  for (const { command, typed, everybody, colon, guess, locale, shape } of all) {
    if ((!everybody && stands !== 'coordinating') || (colon && !text.includes(': '))) continue
    const found = read(shape)
    if (found === undefined) continue
    const filled = (typed ?? `${command} <what>`).replace(/<(\w+)>/g, (_, key: string) => {
      const said = found[key] ?? ''
      if (key === 'value') return said
      const name = withoutPlease(said).replace(/[\s,:;.!?]+$/, '')
      return locale === 'hu' ? eachInNominative(name, text) : name
    })
    return { text: filled, command, locale, ...(guess && { guess }) }
  }
  return undefined
}

/** What somebody inside says in a sentence of their own, without the name of any command. */
export const insideSaid = (text: string, stands: Stands = 'coordinating'): Inside | undefined =>
  text.length > 300 || stands === 'outside'
    ? undefined
    : (meantBy(text, stands) ?? meantBy(withoutPlease(text), stands))
