import type { Call } from '../card.ts'
import type { Locale } from '../words.ts'
import { english } from './asked-here/english.ts'
import { german } from './asked-here/german.ts'
import { hungarian } from './asked-here/hungarian.ts'
import { missing } from './asked-here/missing.ts'
import { sentenceOf, shapesOf } from './sentence.ts'

const longest = 120 // characters of a question that names nothing

const all = [german, english, hungarian, ...missing].flatMap((tongue) => shapesOf(tongue))

/** "Wer koordiniert das hier?", "worum geht es?": asked of the network itself, whoever asks, and nothing to be sought. */
export const askedHere = (text: string): { readonly call: Call; readonly locale: Locale } | undefined => {
  if (text.length > longest) return undefined
  const { read } = sentenceOf(text)
  for (const { command, input, told, locale, shape } of all) {
    const found = read(shape)
    if (found === undefined) continue
    const what = found.what?.replace(/[\s,:;.!?]+$/, '')
    return { call: { command, input: { ...input, ...(told && what && { [told]: what }) } }, locale }
  }
  return undefined
}
