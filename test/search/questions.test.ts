import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { demoFiles, demoNetwork } from '../../src/demo/network.ts'
import { listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { importFiles } from '../../src/import/import.ts'
import { kinds } from '../../src/records.ts'
import { createSearch } from '../../src/search/search.ts'
import { create, findAll } from '../../src/store.ts'
import { locales } from '../../src/words.ts'

const now = Temporal.Instant.from('2026-09-14T10:00:00Z')
const store = openSqlite(':memory:', kinds)
const search = createSearch(store)
const names = new Map<string, string>()
let network = demoNetwork

const bytesOf = (file: string) => readFileSync(new URL(`../../src/demo/${file}`, import.meta.url))

beforeAll(async () => {
  const files = demoFiles.map((name) => ({ name, bytes: bytesOf(name) }))
  await store.commit([create(networks, demoNetwork)])
  const { refused } = await importFiles({ store, network, files, now })
  expect(refused).toEqual([])
  network = (await store.get(networks, demoNetwork.id))?.value ?? demoNetwork
  for (const { value } of await findAll(store, organizations, { network: network.id }))
    names.set(value.id, value.name)
})
afterAll(async () => {
  search.close()
  await store.close()
})

/**
 * What a row expects: partners one of which comes first in an answer, after `near:` first and only near will do as
 * well, after `top3:` among the first three, near or not; `none` where nothing may be given as the answer.
 */
const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language, question = '', expected = ''] = line.split('\t')
      const locale = locales.find((each) => each === language)
      if (!locale || !expected) throw new Error(`Not a question: ${line}`)
      return { locale, question, expected }
    })
const rows = read('questions.tsv')
/** Fair questions that are answered wrongly, or rightly only as "did you mean". */
const misses = read('misses.tsv')

test('the whole demo network is there', async () => {
  expect(names.size).toBe(48)
  expect(await findAll(store, listings, { network: network.id })).toHaveLength(150)
})

test('every expected partner exists', () => {
  const expected = [...rows, ...misses].flatMap((row) => row.expected.replace(/^(near|top3):/, '').split('|'))
  const known = new Set([...names.values(), 'none'])
  expect(expected.filter((name) => !known.has(name))).toEqual([])
})

const answersRightly = async ({ locale, question, expected }: (typeof rows)[number]): Promise<boolean> => {
  const { verdict, hits } = await search.ask({ network, text: question, locale, now })
  if (expected === 'none') return verdict !== 'answer'
  const [, how, partners = ''] = /^(?:(near|top3):)?(.*)$/.exec(expected) ?? []
  const first = hits.slice(0, how === 'top3' ? 3 : 1).map(({ organization }) => names.get(organization) ?? '')
  const right = first.some((name) => partners.split('|').includes(name))
  return right && (how ? ['answer', 'near'] : ['answer']).includes(verdict)
}

test.each(rows)('$locale: $question → $expected', async (row) => {
  expect(await answersRightly(row)).toBe(true)
})

test('what used to be missed and is found now belongs among the questions', async () => {
  const found: string[] = []
  for (const row of misses) if (await answersRightly(row)) found.push(row.question)
  expect(found).toEqual([])
})
