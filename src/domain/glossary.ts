import * as z from 'zod'
import { fold } from '../fold.ts'
import { defineKind, type ValueOf } from '../store.ts'
import { type Locale, locales } from '../words.ts'

/** A word of the network, as one language says it. */
const said = z.object({ term: z.string(), meaning: z.string().optional(), synonyms: z.array(z.string()) })

/** A word of the network and what it means: the same thing in each language that has a word for it. */
export const terms = defineKind({
  name: 'term',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    en: said.optional(),
    de: said.optional(),
    hu: said.optional(),
  }),
  indexes: [['network']],
  written: ['en', 'de', 'hu'],
})
export type GlossaryTerm = ValueOf<typeof terms>

/** Everything that a term is called, with the language. */
export const namesOf = (term: GlossaryTerm): readonly { readonly name: string; readonly locale: Locale }[] =>
  locales.flatMap((locale) => {
    const one = term[locale]
    return one === undefined ? [] : [one.term, ...one.synonyms].map((name) => ({ name, locale }))
  })

/** As one reader calls it: in their language, else in any that has it. */
export const saidTo = (term: GlossaryTerm, locale: Locale) =>
  [term[locale], ...locales.map((other) => term[other])].find((one) => one !== undefined)

/** Words without an article, without quotes. */
const bare = (text: string): string =>
  fold(text)
    .replace(/["'„“”»«?!.]+/g, ' ')
    .trim()
    .replace(/^(?:der|die|das|den|dem|ein|eine|einen|the|a|an|az|egy)\s+/, '')
    .trim()

/** Whether a word, as somebody says it, is what a term is called: exactly, or with an ending. */
export const findTerm = (all: readonly GlossaryTerm[], text: string): GlossaryTerm | undefined => {
  const wanted = bare(text)
  if (wanted === '') return undefined
  return all.find((term) => namesOf(term).some(({ name }) => bare(name) === wanted))
}

/** What looks like it: one begins like the other, or has it within. */
export const likeTerm = (all: readonly GlossaryTerm[], text: string): readonly GlossaryTerm[] => {
  const wanted = bare(text)
  if (wanted.length < 3) return []
  return all.filter((term) =>
    namesOf(term).some(({ name }) => {
      const known = bare(name)
      return known.includes(wanted) || wanted.includes(known) || known.slice(0, 4) === wanted.slice(0, 4)
    }),
  )
}

/** What a question about a word asks for: "Was ist eine Blühwiese?", "mi az a lap?". */
const asking = [
  /^was (?:ist|sind|heisst|bedeutet|meint|versteht man unter) (.+)$/,
  /^what (?:is|are|does) (?:meant by )?(.+?)(?: mean)?$/,
  /^(?:mi az az?|mik azok az?|mi az?|mit jelent az?|mit jelent) (.+)$/,
]
export const askedTerm = (question: string): string | undefined => {
  const text = fold(question).replace(/[\s?!.]+$/, '')
  return asking.map((shape) => shape.exec(text)?.[1]).find((found) => found !== undefined)
}
