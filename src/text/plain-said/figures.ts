import type { Locale } from '../../words.ts'
import { flat } from '../flat.ts'
import { numberIn } from '../numbers.ts'

const one = /^(?:ein(?:e[nrs]?)?|eins|an?|one|egy)$/

/** "Zwanzig Ballen" as "20 Ballen", "einen Sack" as "1 Sack": an amount in figures. */
export const inFigures = (said: string, locale: Locale): string => {
  const words = said.trim().split(/\s+/)
  const spelled = words.map((word) => flat(word.replace(/[.,;!?]+$/, '')))
  const read = numberIn(spelled, locale) ?? (one.test(spelled[0] ?? '') ? { value: 1, words: 1 } : undefined)
  return read ? [String(read.value), ...words.slice(read.words)].join(' ') : said
}
