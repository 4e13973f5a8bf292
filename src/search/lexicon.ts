import { readdirSync, readFileSync } from 'node:fs'
import type { Locale } from '../words.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokens.ts'

/** What a word of everyday trade means, as a number: "Schreiner", "joiner" and "asztalos" are one. */
export type Concept = number

/** How well what serves a wish answers it: a hairdresser whoever wants a haircut; and the other way round. */
const served = 0.58
const serving = 0.45

interface Lexicon {
  /**
   * What a word means in that language: as it stands there, else as words with its stem do. Folded. `missing` is how many
   * letters of such a word may be missing in it: one of a whole word, none of a part of a compound.
   */
  meanings(folded: string, locale: Locale, missing: 0 | 1): readonly Concept[]
  /** What a word means as it stands there, in no other form. Folded. */
  exactly(term: Term): readonly Concept[]
  /** What else answers whoever asks for it, each with what it is worth, 0 … 1. */
  answers(concept: Concept): ReadonlyMap<Concept, number>
}

interface Term {
  readonly folded: string
  readonly locale: Locale
}

/** What has a list of its own for each language. */
const perLanguage = <T>() => ({
  de: new Map<string, T[]>(),
  en: new Map<string, T[]>(),
  hu: new Map<string, T[]>(),
})
const add = <T>(lists: Map<string, T[]>, key: string, value: T) => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** What is added to a term in its forms, and in no other word: "coating" is no form of "coat". Folded. */
const inflections: Readonly<Record<Locale, RegExp>> = {
  de: /^(e|en|er|ern|em|es|n|s|se|sen|in|innen|nen|t|te|ten|st|et|ei|eien)?$/,
  en: /^(s|es|ies)?$/,
  hu: /^([aeou]?k|[aeo]i|[aeiou]|j[ae]|j?[ae]i|[aeou]?[md]|[aeou]?nk|j?[ae]?ik)?([aeou]?t|b[ae]n?|b[oe]l|n[ae][kl]|r[ae]|r[oe]l|t[oe]l|h[oe]z|[aeou]?n|v?[ae]l|([b-z])[ae]l|ert|kent|ig)?$/,
}
/** What Hungarian verbs and what is made of them end in: "költöznénk" is a form of "költözni", "költözés", too. */
const verbal =
  /^([aeou]?n[aeio]|[aeou]?n?[ae]nk|[aeou]?[tn][aeo]k|ik|o|[ae]s|[ae]s[ae]t|[ae]st|[ae]s[ae][aeou]?|[aeou]?tt|t?[ae]t([ae]s.*)?)?$/

/** Whether a word may be a form of a term with the same stem: a "Zimmer" is no form of "Zimmerer". */
const isForm = (folded: string, term: string, missing: number, locale: Locale): boolean => {
  let same = 0
  while (same < term.length && folded[same] === term[same]) same += 1
  const lost = term.length - same
  const rest = folded.slice(same)
  if (locale === 'hu' && same >= 4 && lost <= 2 && missing > 0 && verbal.test(rest)) return true
  return same >= Math.min(4, term.length) && lost <= missing && inflections[locale].test(rest)
}

const order: readonly Locale[] = ['de', 'en', 'hu']

/** The terms of `tischler schreiner / carpenter / asztalos`, the words of each joined as people join them. */
const termsOf = (side: string): readonly Term[] =>
  side.split('/').flatMap((words, i) =>
    words
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((term) => ({
        folded: tokenize(term.replaceAll('_', ' '))
          .map(({ folded }) => folded)
          .join(''),
        locale: order[i] ?? 'en',
      })),
  )

/**
 * Reads the rows of `lexicon/*.txt`, our own: `tischler schreiner / carpenter / asztalos` are one thing in German,
 * English and Hungarian; `haarschnitt / haircut / hajvágás > friseur / hairdresser / fodrász`: the one is served by the
 * other. The words of a term are joined by `_`.
 */
const createLexicon = (): Lexicon => {
  const known = perLanguage<Concept>()
  const byStem = perLanguage<string>()
  const links = new Map<Concept, Map<Concept, number>>()
  const terms = new Map<Concept, readonly Term[]>()
  const same = new Set<Concept>()

  const mean = (side: string): Concept => {
    const concept = terms.size + 1
    const all = termsOf(side)
    for (const { folded, locale } of all) {
      add(known[locale], folded, concept)
      add(byStem[locale], stem(folded, locale), folded)
    }
    terms.set(concept, all)
    return concept
  }
  const link = (from: Concept, to: Concept, worth: number) => {
    const all = links.get(from) ?? new Map<Concept, number>()
    if (from !== to && worth > (all.get(to) ?? 0)) all.set(to, worth)
    links.set(from, all)
  }
  const exactly = ({ folded, locale }: Term): readonly Concept[] => known[locale].get(folded) ?? []

  const folder = new URL('lexicon/', import.meta.url)
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
  const withSame = (concept: Concept): readonly Concept[] => [
    concept,
    ...(terms.get(concept) ?? []).flatMap(exactly).filter((each) => same.has(each)),
  ]
  for (const [wish, service] of pairs)
    for (const from of withSame(wish))
      for (const to of withSame(service)) {
        link(from, to, served)
        link(to, from, serving)
      }

  const none: ReadonlyMap<Concept, number> = new Map()
  return {
    meanings(folded, locale, missing) {
      const own = exactly({ folded, locale })
      // The word itself tells more than its stem, "Fähre" is no "Fahrer"; but a plural need not tell all.
      if (own.some((each) => same.has(each))) return own
      const root = stem(folded, locale)
      const alike = [...(byStem[locale].get(root) ?? []), root]
        .filter((term) => isForm(folded, term, missing, locale))
        .flatMap((term) => exactly({ folded: term, locale }))
      return [...new Set([...own, ...(own.length > 0 ? alike.filter((each) => same.has(each)) : alike)])]
    },
    exactly,
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
  theLexicon().meanings(folded, locale, 1).length > 0
