import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { demoFiles, demoNetwork } from '../../src/demo/network.ts'
import { type Listing, listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { importFiles } from '../../src/import/import.ts'
import { kinds } from '../../src/records.ts'
import { createSearch } from '../../src/search/search.ts'
import { create, drop, findAll } from '../../src/store.ts'
import { type Locale, locales } from '../../src/words.ts'

const now = Temporal.Instant.from('2026-09-14T10:00:00Z')
const store = openSqlite(':memory:', kinds)
const search = createSearch(store)
let network = demoNetwork
let all: readonly Listing[] = []

const bytesOf = (file: string) => readFileSync(new URL(`../../src/demo/${file}`, import.meta.url))
const isLocale = (text: string | undefined): text is Locale => locales.some((locale) => locale === text)

/** The questions of the demo network, as somebody might keep them. */
const questions = readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((row) => {
    const [locale, text] = row.split('\t')
    return isLocale(locale) && text !== undefined ? [{ locale, text }] : []
  })

beforeAll(async () => {
  await store.commit([create(networks, demoNetwork)])
  const files = demoFiles.map((name) => ({ name, bytes: bytesOf(name) }))
  await importFiles({ store, network, files, now })
  network = (await store.get(networks, demoNetwork.id))?.value ?? demoNetwork
  all = (await findAll(store, listings, { network: network.id })).map(({ value }) => value)
})
afterAll(async () => {
  search.close()
  await store.close()
})

test('a kept question finds what it would be answered with, surely, and nothing that only comes near', async () => {
  const found = new Map<string, ReadonlySet<string>>()
  for (const listing of all) {
    const kept = await store.get(listings, listing.id)
    if (kept) await store.commit([drop(kept)])
    const finds = await search.finds(network, listing, questions, now)
    await store.commit([create(listings, listing)])
    found.set(listing.id, new Set(questions.flatMap(({ text }, i) => (finds[i] ? [text] : []))))
  }
  let surely = 0
  for (const { text, locale } of questions) {
    const { verdict, hits } = await search.ask({ network, text, locale, now, limit: 100 })
    for (const { listing } of hits) {
      if (listing === undefined) continue
      surely += Number(verdict === 'answer')
      expect([text, listing, found.get(listing)?.has(text)]).toEqual([text, listing, verdict === 'answer'])
    }
  }
  expect(surely).toBeGreaterThan(50)
})

test('whoever asks meanwhile finds nothing of what is not published', async () => {
  const question = { text: 'Zeppeline', locale: 'de' } as const
  const [any] = all
  if (any === undefined) throw new Error('no listings')
  const listing: Listing = { ...any, id: 'EM-ZEPP22', title: 'Zeppeline', kind: 'offer', state: 'open' }
  const finding = search.finds(network, listing, [question], now)
  const asking = search.ask({ network, now, ...question })
  expect(await finding).toEqual([true])
  expect((await asking).verdict).not.toBe('answer')
  expect((await search.ask({ network, now, ...question })).verdict).not.toBe('answer')
})
