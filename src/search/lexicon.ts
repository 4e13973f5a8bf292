import { readdirSync, readFileSync } from 'node:fs'
import type { Locale } from '../words.ts'
import { stem } from './stem.ts'
import type { Thesaurus } from './thesaurus.ts'
import { tokenize } from './tokens.ts'

/** What a word of everyday trade means, as a number: "Schreiner", "joiner" and "asztalos" are one. */
export type Concept = number

/** How well what serves a wish answers it: a hairdresser whoever wants a haircut; and the other way round. */
const served = 0.58
const serving = 0.45

const folder = new URL('lexicon/', import.meta.url)
const order: readonly Locale[] = ['de', 'en', 'hu']

interface Lexicon {
  /** What a word means in that language: as it stands there, else as words with its stem do. Folded. */
  meanings(folded: string, root: string, locale: Locale): readonly Concept[]
  /** All words for what words with this stem mean, in all three languages. */
  namesOf(root: string, locale: Locale): readonly (readonly [folded: string, locale: Locale])[]
  /** What else answers whoever asks for it, each with what it is worth, 0 … 1. */
  answers(concept: Concept): ReadonlyMap<Concept, number>
}

/** The folded form of a term, its words joined as people join them. */
const joined = (term: string): string =>
  tokenize(term)
    .map(({ folded }) => folded)
    .join('')

/**
 * Reads the rows of `lexicon/*.txt`, our own: `tischler schreiner / carpenter / asztalos` are one thing in German,
 * English and Hungarian; `haarschnitt / haircut / hajvágás > friseur / hairdresser / fodrász`: the one is served by the
 * other. The words of a term are joined by `_`.
 */
const createLexicon = (): Lexicon => {
  const known = {
    de: new Map<string, Concept[]>(),
    en: new Map<string, Concept[]>(),
    hu: new Map<string, Concept[]>(),
  }
  const byStem = {
    de: new Map<string, Concept[]>(),
    en: new Map<string, Concept[]>(),
    hu: new Map<string, Concept[]>(),
  }
  const links = new Map<Concept, Map<Concept, number>>()
  const kin = new Map<Concept, (readonly [root: string, locale: Locale])[]>()
  const same = new Set<Concept>()
  let count = 0

  const mean = (side: string): Concept => {
    count += 1
    const concept = count
    const terms = side.split('/').flatMap((words, i) => {
      const locale = order[i] ?? 'en'
      return words
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((term) => [joined(term.replaceAll('_', ' ')), locale] as const)
    })
    const add = (meant: Map<string, Concept[]>, word: string) => {
      const all = meant.get(word)
      if (all === undefined) meant.set(word, [concept])
      else if (!all.includes(concept)) all.push(concept)
    }
    for (const [term, locale] of terms) {
      add(known[locale], term)
      add(byStem[locale], stem(term, locale))
    }
    kin.set(concept, terms)
    return concept
  }
  const link = (from: Concept, to: Concept, worth: number) => {
    const all = links.get(from) ?? new Map<Concept, number>()
    if (from !== to && worth > (all.get(to) ?? 0)) all.set(to, worth)
    links.set(from, all)
  }
  /** The word itself tells more than its stem: "Fähre" is no "Fahrer". Of its own it need not tell all, as a plural. */
  const meanings = (folded: string, root: string, locale: Locale): readonly Concept[] => {
    const exactly = known[locale].get(folded)
    const stemmed = byStem[locale].get(root) ?? []
    if (exactly === undefined) return stemmed
    return exactly.some((each) => same.has(each))
      ? exactly
      : [...exactly, ...stemmed.filter((each) => same.has(each))]
  }
  const alike = (concept: Concept): readonly Concept[] =>
    (kin.get(concept) ?? []).flatMap(([term, locale]) => known[locale].get(term) ?? [])

  const rows = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter((row) => row !== '' && !row.startsWith('#'))
  const pairs: (readonly [wish: Concept, service: Concept])[] = []
  for (const row of rows) {
    const [wish = '', service] = row.split('>')
    if (service === undefined) same.add(mean(wish))
    else pairs.push([mean(wish), mean(service)])
  }
  for (const [wish, service] of pairs) {
    const wishes = [wish, ...alike(wish).filter((each) => same.has(each))]
    const services = [service, ...alike(service).filter((each) => same.has(each))]
    for (const from of wishes)
      for (const to of services) {
        link(from, to, served)
        link(to, from, serving)
      }
  }
  const none: ReadonlyMap<Concept, number> = new Map()
  return {
    meanings,
    namesOf: (root, locale) =>
      (byStem[locale].get(root) ?? [])
        .filter((each) => same.has(each))
        .flatMap((each) => kin.get(each) ?? []),
    answers(concept) {
      const linked = links.get(concept) ?? none
      return same.has(concept) ? new Map([...linked, [concept, 1]]) : linked
    },
  }
}

let lexicon: Lexicon | undefined

/** The trade lexicon, read when it is first asked. */
export const theLexicon = (): Lexicon => {
  lexicon ??= createLexicon()
  return lexicon
}

/** Whether a word stands in the lexicon of that language. */
export const isEverydayWord = (folded: string, locale: Locale): boolean =>
  theLexicon().meanings(folded, stem(folded, locale), locale).length > 0

/** Other words of everyday trade for the same thing, by the stem of one. */
export const everydaySynonyms: Thesaurus = (root, locale) =>
  theLexicon()
    .namesOf(root, locale)
    .map(([folded, tongue]) => ({ folded, stem: stem(folded, tongue), locale: tongue }))
    .filter((word) => word.locale !== locale || word.stem !== root)
