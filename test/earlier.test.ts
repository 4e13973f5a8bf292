import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { openStore } from '../src/open-store.ts'
import { kinds } from '../src/records.ts'
import { findAll } from '../src/store.ts'
import { callsTo } from './calling.ts'
import { testClock, worldOf } from './world.ts'

/** Data files of earlier states of the code: each holds Wendland with a listing that was answered and accepted. */
const files = globSync('test/data/*.db.gz').toSorted()

const opened = (file: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'earlier-'))
  const path = join(folder, basename(file, '.gz'))
  writeFileSync(path, gunzipSync(readFileSync(file)))
  const store = openStore(path, { serve: true })
  return {
    store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

test('there are files of earlier states', () => {
  expect(files.length).toBeGreaterThan(0)
})

test.each(files)('%s is read as it is: every record is one of today', async (file) => {
  const { store, close } = opened(file)
  for (const kind of kinds)
    for (const { id, value } of await findAll(store, kind))
      expect([kind.name, id, kind.schema.safeParse(value).error]).toEqual([kind.name, id, undefined])
  await close()
})

test.each(files)('%s is worked with as if it were of today', async (file) => {
  const { store, close } = opened(file)
  const { says } = callsTo(createBot(worldOf(store, testClock('2026-11-27T10:00:00Z'))))
  const people = await store.find(
    kinds.find(({ name }) => name === 'person') ?? expect.fail('people are a kind'),
  )
  const called = (name: string) =>
    people.find(({ value }) => 'name' in value && value.name === name)?.id ?? expect.fail(name)
  const [anna, bence] = [called('Anna Amsel'), called('Bence Bíró')]
  expect((await says(bence, 'Wer liefert Kartoffeln?'))?.text).toContain('Kartoffeln: Ökohof')
  expect((await says(anna, 'meine Einträge'))?.text).toContain('Von Ihnen ist gerade nichts offen')
  expect((await says(anna, 'rückgängig'))?.text).toContain('Zusagen: Heu')
  await says(anna, '1')
  expect((await says(anna, 'meine Einträge'))?.text).toContain('Angebot: Heu')
  expect((await says(bence, 'biete 20 Fenster'))?.text).toContain('Stimmt das so?')
  expect((await says(bence, 'ja'))?.text).toContain('Ihr Angebot steht im Netzwerk: Fenster')
  await close()
})
