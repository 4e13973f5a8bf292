import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { organizations } from '../../src/domain/organization.ts'
import { kinds } from '../../src/records.ts'
import { createSearch } from '../../src/search/search.ts'
import { create, drop } from '../../src/store.ts'
import { now, orseg, uckermark } from '../search/partners.ts'

const things = [
  ...[
    'Brennholz',
    'Hackschnitzel',
    'Bänke',
    'Käse',
    'Möbelbau',
    'Fußböden',
    'Gänse',
    'Müllerei',
    'Gerüstbau',
  ],
  ...[
    'Bühnentechnik',
    'Übersetzungen',
    'Weidezäune',
    'Kühlanhänger',
    'Obstsäfte',
    'Dachdeckerei',
    'Schafwolle',
  ],
]
const others = ['Xylophon', 'Quarz', 'Jacht', 'Fagott', 'Zimbel', 'Cello', 'Vibraphon']

const partner = (things: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...things), { minLength: 1, maxLength: 4 })
const partners = fc.array(partner(things), { minLength: 2, maxLength: 9 })

const idOf = (i: number) => `UM-${i}`
const organization = (id: string, network: string, expertise: readonly string[]) =>
  create(organizations, { id, network, name: `Betrieb ${id}`, expertise: expertise.join(', ') })

const openWith = async (all: readonly (readonly string[])[], network = uckermark) => {
  const store = openSqlite(':memory:', kinds)
  await store.commit(all.map((expertise, i) => organization(idOf(i), network.id, expertise)))
  const search = createSearch(store)
  return {
    store,
    ask: (text: string, of = network) => search.ask({ network: of, text, locale: 'de', now, limit: 20 }),
    close: async () => {
      search.close()
      await store.close()
    },
  }
}

const umlauts: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
}
const spellings: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.replace(/[äöüÄÖÜß]/g, (letter) => umlauts[letter] ?? letter),
  (word) => word.normalize('NFD'),
  (word) => `  ${word}?!`,
]

test('however a question is spelled, the first hit is the same', async () => {
  await fc.assert(
    fc.asyncProperty(partners, fc.constantFrom(...things), async (all, word) => {
      const { ask, close } = await openWith(all)
      const first = (await ask(word)).hits[0]?.organization
      for (const spell of spellings) expect((await ask(spell(word))).hits[0]?.organization).toBe(first)
      await close()
    }),
    { numRuns: 40 },
  )
})

test('a partner that shares no word with a question keeps the order of all others', async () => {
  await fc.assert(
    fc.asyncProperty(partners, partner(others), fc.constantFrom(...things), async (all, more, word) => {
      const { ask, store, close } = await openWith(all)
      const before = (await ask(word)).hits
      await store.commit([organization(idOf(99), uckermark.id, more)])
      const { hits } = await ask(word)
      const rank = new Map(hits.map(({ organization }, i) => [organization, i]))
      for (const [i, better] of before.entries())
        for (const worse of before.slice(i + 1)) {
          if (better.score - worse.score <= 0.02 * better.score) continue
          const [high, low] = [rank.get(better.organization), rank.get(worse.organization)]
          expect(high === undefined || low === undefined || high < low).toBe(true)
        }
      expect(hits.map(({ organization }) => organization).filter((id) => id !== idOf(99))).toHaveLength(
        before.length,
      )
      await close()
    }),
    { numRuns: 60 },
  )
})

test('who is removed is found no more, at once, and whoever comes is', async () => {
  await fc.assert(
    fc.asyncProperty(partners, fc.nat(), async (all, which) => {
      const { ask, store, close } = await openWith(all)
      const i = which % all.length
      const word = all[i]?.[0] ?? ''
      const names = async () => (await ask(word)).hits.map(({ organization }) => organization)
      expect(await names()).toContain(idOf(i))
      const kept = await store.get(organizations, idOf(i))
      if (kept) await store.commit([drop(kept)])
      expect(await names()).not.toContain(idOf(i))
      await store.commit([organization('UM-NEW', uckermark.id, [word])])
      expect(await names()).toContain('UM-NEW')
      await close()
    }),
    { numRuns: 30 },
  )
})

test('nothing of one network is in the answer of another', async () => {
  await fc.assert(
    fc.asyncProperty(partners, partners, fc.constantFrom(...things), async (mine, theirs, word) => {
      const { ask, store, close } = await openWith(mine)
      const alone = await ask(word)
      await store.commit(theirs.map((expertise, i) => organization(`OR-${i}`, orseg.id, expertise)))
      expect(await ask(word)).toEqual(alone)
      const other = await ask(word, orseg)
      expect(other.hits.filter(({ organization }) => !organization.startsWith('OR-'))).toEqual([])
      await close()
    }),
    { numRuns: 30 },
  )
})

test('the same question has the same answer, in whatever order the partners came', async () => {
  await fc.assert(
    fc.asyncProperty(partners, fc.constantFrom(...things), async (all, word) => {
      const { ask, close } = await openWith(all)
      const answer = await ask(word)
      expect(await ask(word)).toEqual(answer)
      const again = openSqlite(':memory:', kinds)
      await again.commit(all.map((expertise, i) => organization(idOf(i), uckermark.id, expertise)).reverse())
      const search = createSearch(again)
      expect(await search.ask({ network: uckermark, text: word, locale: 'de', now, limit: 20 })).toEqual(
        answer,
      )
      search.close()
      await again.close()
      await close()
    }),
    { numRuns: 30 },
  )
})
