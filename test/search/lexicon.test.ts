import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { theLexicon } from '../../src/search/lexicon.ts'
import { foldWord } from '../../src/search/tokens.ts'
import type { Locale } from '../../src/words.ts'

const folder = new URL('../../src/search/lexicon/', import.meta.url)
const rows = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => ({ file, row })),
)

test('every row names a thing in three columns, or two things', () => {
  expect(rows.length).toBeGreaterThan(5000)
  const column = String.raw`[^\s/>,\p{Lu}]+(?: [^\s/>,\p{Lu}]+)*`
  const side = `${column} / ${column} / ${column}`
  const shape = new RegExp(`^${side}(?: > ${side})?$`, 'u')
  expect(rows.filter(({ row }) => !shape.test(row)).map(({ file, row }) => `${file}: ${row}`)).toEqual([])
})

test('no row stands twice', () => {
  const seen = new Set<string>()
  expect(rows.filter(({ row }) => seen.size === seen.add(row).size).map(({ row }) => row)).toEqual([])
})

const means = (word: string, locale: Locale) => theLexicon().meanings(foldWord(word), locale, 1)
const share = (a: readonly number[], b: readonly number[]) => a.some((concept) => b.includes(concept))

test.each<[string, Locale, string, Locale]>([
  ['Schreiner', 'de', 'asztalos', 'hu'],
  ['Tischler', 'de', 'joiner', 'en'],
  ['Erdäpfel', 'de', 'krumpli', 'hu'],
  ['Semmeln', 'de', 'Brötchen', 'de'],
  ['Flyer', 'de', 'szórólapok', 'hu'],
  ['méhészek', 'hu', 'Imker', 'de'],
  ['potatoes', 'en', 'Kartoffeln', 'de'],
])('%s (%s) and %s (%s) are one', (one, its, other, theirs) => {
  expect(share(means(one, its), means(other, theirs))).toBe(true)
})

test.each<[string, string, Locale]>([
  ['Fähre', 'Fahrer', 'de'],
  ['Zimmer', 'Zimmerer', 'de'],
  ['Schule', 'Schulter', 'de'],
  ['coat', 'coating', 'en'],
  ['hajó', 'hajnal', 'hu'],
])('%s and %s are two', (one, other, locale) => {
  expect(share(means(one, locale), means(other, locale))).toBe(false)
})
