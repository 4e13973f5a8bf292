import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand/errand.ts'
import { loadMigrations } from '../src/load.ts'
import { migrate, migrations } from '../src/migration.ts'
import { openStore } from '../src/open-store.ts'
import { kinds } from '../src/records.ts'
import { findAll } from '../src/store.ts'
import { callsTo } from './calling.ts'
import { testClock, worldOf } from './world.ts'

/** Data files of earlier states of the code: Wendland, as each of them left it. */
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

test.each(files)('%s is brought into the form of today, once', async (file) => {
  const { store, close } = opened(file)
  const all = await loadMigrations()
  await migrate(store, all, Temporal.Instant.from('2026-11-27T10:00:00Z'))
  const done = await findAll(store, migrations)
  expect(done.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  const records = async () => JSON.stringify(await Promise.all(kinds.map((kind) => findAll(store, kind))))
  const before = await records()
  await migrate(store, all, Temporal.Instant.from('2026-11-28T10:00:00Z'))
  expect(await records()).toBe(before)
  await close()
})

/** What people do in a file, of whom the test needs to know only the names. */
const working = async (file: string) => {
  const { store, close } = opened(file)
  const clock = testClock('2026-11-27T10:00:00Z')
  await migrate(store, await loadMigrations(), clock())
  const calls = callsTo(createBot(worldOf(store, clock)))
  const everybody = await findAll(store, people)
  const called = (name: string) => everybody.find(({ value }) => value.name === name)?.id ?? expect.fail(name)
  return { ...calls, store, close, called }
}

test('0001 is worked with as if it were of today', async () => {
  const { says, called, close } = await working('test/data/0001.db.gz')
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

test.each(files)('%s: what could not be switched yet is on, goes off and comes back', async (file) => {
  const { store, says, does, called, close } = await working(file)
  const kora = called('Kora Koch')
  expect((await store.find(networks))[0]?.value).toHaveProperty('modules', [])
  const [words, noted] = [await does(kora, 'term list'), await does(kora, 'prospect list')]
  expect(words?.text).toMatch(/^(?:Im|Das) Glossar /)
  expect(noted?.text).toMatch(/^Vorgemerkt/)
  await says(kora, 'Glossar ausschalten')
  expect((await says(kora, 'glossar'))?.text).toContain('In diesem Netzwerk ausgeschaltet: Glossar')
  expect((await does(kora, 'prospect list'))?.text).toBe(noted?.text)
  await says(kora, 'Glossar einschalten')
  expect((await does(kora, 'term list'))?.text).toBe(words?.text)
  await close()
})

test('0002: what was half said, asked and answered goes on', async () => {
  const { store, says, does, close } = await working('test/data/0002.db.gz')
  // What was half said is finished.
  expect((await says('dora', 'ja'))?.text).toContain('Ihr Angebot steht im Netzwerk: Fenster')
  // The answer that waits is accepted; the contact of the other one is ended.
  const [open] = await store.find(responses, { where: { state: 'open' } })
  expect((await does('anna', 'accept', { response: open?.id ?? '', contact: 'mine' }))?.text).toContain(
    'Zusage an Asztalos: Heu\nKontakt: Dóra Deák, +49 dora',
  )
  expect((await says('bence', 'datenschutz'))?.text).toContain(
    'Ökohof · 27. November 2026 · Kartoffeln [Kontakt beenden',
  )
  expect((await says('bence', 'kontakt beenden'))?.text).toContain('Kontakt beendet: Ökohof')
  expect((await does('anna', 'organization show', { organization: 'asztalos' }))?.text).not.toContain(
    '+49 bence',
  )
  // The question that was to be passed on is.
  expect((await says('kora', 'was liegt an?'))?.text).toContain('Fahren Sie am Sonntag?')
  const [errand] = await store.find(errands)
  expect((await does('kora', 'errand reached', { errand: errand?.id ?? '', for: 'fahre' }))?.text).toContain(
    'Danke! Wer gefragt hat, erfährt es.',
  )
  // Gerd is let in.
  const [join] = await store.find(joins)
  expect((await does('anna', 'join approve', { join: join?.id ?? '' }))?.text).toContain('Gerd Gast')
  expect((await does('gerd', 'mine'))?.text).toContain('Von Ihnen ist gerade nichts offen')
  await close()
})

test('0002: two partners that were made one, and two accounts, are two again', async () => {
  const { store, says, does, close } = await working('test/data/0002.db.gz')
  const united = (await findAll(store, acts)).find(({ value }) => value.command === 'organization unite')
  expect((await does('kora', 'undo', { act: united?.id ?? '', sure: 'yes' }))?.text).toContain(
    'Rückgängig gemacht: ',
  )
  expect((await says('kora', 'wer ist Fähre Pevestorf GmbH'))?.text).toContain('Fähre Pevestorf GmbH')
  expect((await says('zoe', 'profil'))?.text).toContain('Name: Anna Amsel')
  const [zoe] = await store.find(humans, { where: { is: 'anna' } })
  expect((await does('anna', 'account separate', { human: zoe?.id ?? '' }))?.text).toContain('Getrennt')
  expect((await says('zoe', 'profil'))?.text).toContain('nichts gespeichert')
  await close()
})
