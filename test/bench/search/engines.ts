import { DatabaseSync } from 'node:sqlite'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemHungarian } from '@orama/stemmers/hungarian'
import MiniSearch, { type Options } from 'minisearch'
import { analyze } from '../../../src/search/analyze.ts'
import { partnerEntry } from '../../../src/search/entry.ts'
import { createIndex } from '../../../src/search/index.ts'
import { ranking } from '../../../src/search/rank.ts'
import { foldWord } from '../../../src/search/tokens.ts'
import type { Locale } from '../../../src/words.ts'

interface Text {
  readonly id: string
  readonly text: string
}

/** `sureness` is whatever the engine tells of how good a hit is: more is better. */
interface Found {
  readonly id: string
  readonly sureness: number
}

/** What is measured: it is given all texts once, then asked; ten hits, the best first. */
export type Engine = (texts: readonly Text[], locale: Locale) => (question: string) => readonly Found[]

const most = 10
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const miniSearch =
  (options: Omit<Options<Text>, 'fields'>): Engine =>
  (texts) => {
    const index = new MiniSearch<Text>({ ...options, fields: ['text'] })
    index.addAll(texts)
    return (question) =>
      index
        .search(question)
        .slice(0, most)
        .map(({ id, score }) => ({ id, sureness: score }))
  }

const stemmers: Readonly<Record<Locale, (word: string) => string>> = {
  de: stemGerman,
  en: stemEnglish,
  hu: stemHungarian,
}

const fts5 =
  (tokenizer: string, termsOf: (word: string) => readonly string[]): Engine =>
  (texts) => {
    const database = new DatabaseSync(':memory:')
    database.exec(`create virtual table texts using fts5(text, tokenize = "${tokenizer}")`)
    const insert = database.prepare('insert into texts(rowid, text) values (?, ?)')
    database.exec('begin')
    for (const [i, { text }] of texts.entries()) insert.run(i + 1, text)
    database.exec('commit')
    const select = database.prepare(
      `select rowid as row, bm25(texts) as rank from texts where texts match ? order by rank limit ${most}`,
    )
    return (question) => {
      const terms = new Set(wordsOf(question).flatMap((word) => termsOf(word.toLowerCase())))
      if (terms.size === 0) return []
      const rows = select.all([...terms].map((term) => `"${term}"`).join(' OR '))
      return rows.map(({ row, rank }) => ({ id: texts[Number(row) - 1]?.id ?? '', sureness: -Number(rank) }))
    }
  }

const gramsOf = (word: string, sizes: readonly number[]): readonly string[] => {
  const bordered = ` ${word} `
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, bordered.length - size + 1) }, (_, i) => bordered.slice(i, i + size)),
  )
}

/** Cosine of tf-idf vectors over the runs of three to five letters of each folded word. */
const cosine: Engine = (texts) => {
  const countsOf = (text: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const word of wordsOf(text))
      for (const gram of gramsOf(foldWord(word), [3, 4, 5])) counts.set(gram, (counts.get(gram) ?? 0) + 1)
    return counts
  }
  const having = new Map<string, { readonly text: number; weight: number }[]>()
  for (const [text, each] of texts.entries())
    for (const [gram, weight] of countsOf(each.text)) {
      const list = having.get(gram) ?? []
      having.set(gram, list)
      list.push({ text, weight })
    }
  const idf = (gram: string) => Math.log((1 + texts.length) / (1 + (having.get(gram)?.length ?? 0))) + 1
  const lengths = new Float64Array(texts.length)
  for (const [gram, list] of having)
    for (const one of list) {
      one.weight *= idf(gram)
      lengths[one.text] = (lengths[one.text] ?? 0) + one.weight ** 2
    }
  return (question) => {
    const counts = countsOf(question)
    const dots = new Float64Array(texts.length)
    let own = 0
    for (const [gram, count] of counts) {
      const weight = count * idf(gram)
      own += weight ** 2
      for (const one of having.get(gram) ?? []) dots[one.text] = (dots[one.text] ?? 0) + weight * one.weight
    }
    const found = texts.flatMap(({ id }, i) => {
      const dot = dots[i] ?? 0
      return dot > 0 ? [{ id, sureness: dot / Math.sqrt(own * (lengths[i] ?? 1)) }] : []
    })
    return found.sort((a, b) => b.sureness - a.sureness).slice(0, most)
  }
}

/** The engine of `who supplies`: each text is an organization with that expertise. */
const rundruf: Engine = (texts, locale) => {
  const index = createIndex(texts.length)
  for (const { id, text } of texts)
    index.add(partnerEntry({ id, network: 'BN', name: '', expertise: text }, { sectors: [] }))
  return (question) => {
    const { asked, locale: tongue } = analyze(question, locale)
    const found = ranking(index, asked, tongue)(() => true)
    return found.slice(0, most).map(({ entry, sureness }) => ({ id: entry.id, sureness }))
  }
}

const foldedStem = (locale: Locale) => (term: string) => foldWord(stemmers[locale](term.toLowerCase()))

/** Rundruf's own, and what somebody would take instead, as its documentation advises. */
export const engines = {
  Rundruf: rundruf,
  'MiniSearch, defaults': miniSearch({}),
  'MiniSearch, stemmed, prefix, fuzzy': (texts, locale) =>
    miniSearch({
      processTerm: foldedStem(locale),
      searchOptions: { prefix: true, fuzzy: 0.2 },
    })(texts, locale),
  'SQLite FTS5, unicode61': fts5('unicode61 remove_diacritics 2', (word) => [word]),
  'SQLite FTS5, trigram': fts5('trigram remove_diacritics 1', (word) =>
    Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i, i + 3)),
  ),
  'n-gram tf-idf cosine': cosine,
} as const satisfies Readonly<Record<string, Engine>>
