import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import { listings } from '../src/domain/listing.ts'
import { memberships, people } from '../src/domain/person.ts'
import { kinds } from '../src/records.ts'
import { drop, findAll, replace, type Store } from '../src/store.ts'
import { callsTo } from './calling.ts'
import { network, testClock, worldOf } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rights-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Two processes on one file; before the first one's next commit the second one does something. */
const together = async (meanwhile: (other: Store) => Promise<void>) => {
  const open = () => openSqlite(join(folder, 'store.db'), kinds)
  const [one, other] = [open(), open()]
  await one.commit(network('console', 'de', 'formal'))
  let first = true
  const overtaken: Store = {
    ...one,
    commit: async (changes) => {
      if (first) {
        first = false
        await meanwhile(other)
      }
      await one.commit(changes)
    },
  }
  return { one, other, ...callsTo(createBot(worldOf(overtaken, testClock()))) }
}

test.each([
  [
    'is shut out',
    'anna',
    async (other: Store) => {
      const anna = (await other.get(people, 'anna')) ?? expect.fail('anna')
      await other.commit([replace(anna, { ...anna.value, blocked: '2026-08-23T00:00:00Z' })])
    },
    'gesperrt',
  ],
  [
    'is let go by the partner',
    'anna',
    async (other: Store) => {
      const works = (await other.get(memberships, 'anna:okohof')) ?? expect.fail('anna')
      await other.commit([drop(works)])
    },
    'gehören noch zu keinem',
  ],
  [
    'coordinates no longer',
    'kora',
    async (other: Store) => {
      const kora = (await other.get(people, 'kora')) ?? expect.fail('kora')
      await other.commit([replace(kora, { ...kora.value, coordinates: false })])
    },
    'gehören noch zu keinem',
  ],
])('whoever %s between the decision and the commit publishes nothing', async (_, who, loses, reads) => {
  const { one, other, does } = await together(loses)
  const shown = await does(who, 'offer add', { title: 'Heu', for: 'okohof' })
  expect(shown?.text).toContain(reads)
  expect(await findAll(one, listings)).toEqual([])
  await Promise.all([one.close(), other.close()])
})
