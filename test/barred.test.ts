import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import { erasures } from '../src/domain/erasure.ts'
import { people } from '../src/domain/person.ts'
import { eraseListed, keepErasedList } from '../src/privacy/erased-list.ts'
import { kinds } from '../src/records.ts'
import type { Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { network, testClock, worldOf } from './world.ts'

const kept =
  'Vermerkt bleibt nur die Sperre, ohne Namen, als Kennzeichen der Konten. Aufheben kann sie die Netzwerkkoordination; nennen Sie ihr dann den Tag der Löschung.'
const asks = { organization: 'Asztalos', name: 'Bela Neu', partner: 'asztalos' }

test('whoever is shut out is told that the block is kept, and nobody else is', async () => {
  const { does } = await openBot(bystanders)
  expect((await does('anna', 'forget me'))?.text).not.toContain('Sperre')
  await does('kora', 'person block', { person: 'bence' })
  expect((await does('bence', 'forget me'))?.text).toContain(kept)
  expect((await does('bence', 'forget me', { sure: 'yes' }))?.text).toContain(kept)
  await does('kora', 'person block', { person: 'dora' })
  expect((await does('dora', 'leave', { from: 'WL', sure: 'yes' }))?.text).toContain(kept)
  expect((await does('anna', 'forget me', { sure: 'yes' }))?.text).not.toContain('Sperre')
})

test('who coordinates the whole network lifts it, by the day on which they were forgotten', async () => {
  const { store, does, says, clock } = await openBot(bystanders)
  await does('kora', 'person block', { person: 'bence' })
  await does('bence', 'forget me', { sure: 'yes' })
  clock.turn(3600)
  const offered = (await says('kora', 'entsperren'))?.text
  expect(offered).toContain('Gelöscht: 23. August 2026 um 12:00')
  expect(offered).toContain('Udo Unruh')
  expect(offered).not.toContain('Bence')
  expect((await says('rita', 'entsperren'))?.text).not.toContain('Gelöscht:')
  expect((await does('rita', 'person unblock', { person: 'bence' }))?.text).not.toContain('aufgehoben')
  expect((await does('bence', 'join ask', asks))?.text).toContain('gesperrt')
  await says('kora', 'person zulassen')
  expect((await says('kora', '2'))?.text).toBe(
    'Die Sperre ist aufgehoben. Wer das war, kann wieder um Aufnahme bitten.',
  )
  expect((await store.get(erasures, 'bence'))?.value).not.toHaveProperty('blocked')
  expect((await does('bence', 'join ask', asks))?.text).not.toContain('gesperrt')
  expect((await says('kora', 'entsperren'))?.text).not.toContain('Gelöscht:')
  // Whoever is still there is let in as before.
  expect((await does('kora', 'person unblock', { person: 'udo' }))?.text).toContain('Wieder dabei: Udo Unruh')
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'barred-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const thrown = (error: unknown) => {
  throw error
}

test.each(['before it was lifted', 'before they were forgotten'])(
  'a block that was lifted does not come back with a copy from %s',
  async (when) => {
    const path = join(folder, 'store.db')
    const clock = testClock()
    const opened = async (work: (all: ReturnType<typeof callsTo>, store: Store) => Promise<unknown>) => {
      const store = openSqlite(path, kinds)
      await eraseListed(store, path, clock(), thrown)
      const stop = await keepErasedList(store, path, thrown)
      await work(callsTo(createBot(worldOf(store, clock))), store)
      stop()
      await store.close()
    }
    const copy = () => copyFileSync(path, join(folder, 'copy'))
    await opened(async ({ does }, store) => {
      await store.commit([...network('console', 'de', 'formal'), ...bystanders])
      await does('kora', 'person block', { person: 'bence' })
    })
    if (when === 'before they were forgotten') copy()
    await opened(({ does }) => does('bence', 'forget me', { sure: 'yes' }))
    if (when === 'before it was lifted') copy()
    await opened(({ does }) => does('kora', 'person unblock', { person: 'bence' }))
    for (let times = 0; times < 2; times += 1) {
      copyFileSync(join(folder, 'copy'), path)
      await opened(async ({ does }, store) => {
        expect(await store.get(people, 'bence')).toBeUndefined()
        expect((await store.get(erasures, 'bence'))?.value).toMatchObject({ lifted: true, done: true })
        expect((await does('bence', 'join ask', asks))?.text).not.toContain('gesperrt')
        expect(JSON.stringify(await contentOf(store))).not.toContain('Bence')
      })
    }
  },
)

test('whose account is gone from the platform and comes back is shut out still', async () => {
  const { store, bot, does, says } = await openBot()
  await does('kora', 'person block', { person: 'bence' })
  await bot.gone('console:bence')
  expect((await says('bence', 'wer liefert Heu?'))?.text).toContain('Sie sind in diesem Netzwerk gesperrt.')
  const asks = { organization: 'Asztalos', name: 'Bela Neu', partner: 'asztalos' }
  expect((await does('bence', 'join ask', asks))?.text).toContain('gesperrt')
  expect((await store.get(people, 'bence'))?.value.blocked).toBeDefined()
})
