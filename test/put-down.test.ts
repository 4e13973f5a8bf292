import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import { erasures } from '../src/domain/erasure.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { people } from '../src/domain/person.ts'
import { samePhone } from '../src/domain/phone.ts'
import { prospects } from '../src/domain/prospect.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { eraseListed, keepErasedList } from '../src/privacy/erased-list.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { network, testClock, worldOf } from './world.ts'

const toBeForgotten = (id: string) =>
  create(erasures, { id, network: 'WL', at: '2026-08-01T00:00:00Z', marks: [] })
const codeIn = (text = '') => /WL-[2-9A-Z]{6}-[2-9A-Z]{6}/.exec(text)?.[0] ?? ''

test('whoever is put down to be forgotten is nobody here any more, before it is done', async () => {
  const { store, does, says } = await openBot()
  await store.commit([toBeForgotten('anna'), toBeForgotten('kora')])
  expect((await does('anna', 'offer add', { title: 'Heu' }))?.text).toContain(
    'den Partnern des Netzwerks vorbehalten',
  )
  expect(await store.find(listings)).toEqual([])
  expect((await says('kora', 'was liegt an?'))?.text).not.toContain('Noch nicht im Chat')
  expect((await says('anna', 'hallo'))?.text).toContain('Willkommen! Hier geht es zum Partnernetzwerk')
})

test('nor is anybody let in as them: by a code from before, a new one, or a partner’s word', async () => {
  const { store, does, says } = await openBot()
  const code = codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)
  await store.commit([toBeForgotten('emil')])
  expect((await says('zoe', code))?.text).toContain('abgelaufen')
  expect((await does('kora', 'invitations'))?.text).not.toContain('Emil')
  await does('zoe', 'join ask', { organization: 'Fähre Pevestorf', name: 'Emil Ente', partner: 'fahre' })
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  expect((await store.get(people, 'emil'))?.value).not.toHaveProperty('human')
})

const thrown = (error: unknown) => {
  throw error
}
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-down-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('whoever asked is on the list beside the store at once: an old copy does not bring them back', async () => {
  const path = join(folder, 'store.db')
  const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
  const first = openSqlite(path, kinds)
  await first.commit(network('console', 'de', 'formal'))
  await first.close()
  copyFileSync(path, join(folder, 'copy'))
  const store = openSqlite(path, kinds)
  const stop = await keepErasedList(store, path, thrown)
  const failing: Store = { ...store, forget: () => Promise.reject(new Error('disk full')) }
  await callsTo(createBot(worldOf(failing, testClock()))).does('anna', 'forget me', { sure: 'yes' })
  expect((await store.get(erasures, 'anna'))?.value).not.toHaveProperty('done')
  stop()
  await store.close()

  copyFileSync(join(folder, 'copy'), path)
  const back = openSqlite(path, kinds)
  expect(await back.get(people, 'anna')).toBeDefined()
  await eraseListed(back, path, now, thrown)
  expect(await back.get(people, 'anna')).toBeUndefined()
  expect((await back.get(erasures, 'anna'))?.value.done).toBe(true)
  await back.close()
})

test('the whole name goes from the name of somebody to be won, and from what somebody else wants to bring in', async () => {
  const { store, clock } = await openBot()
  const noted = { id: 'WL-7PQRST', network: 'WL', name: 'Hof Cili Csík', at: '2026-08-01T00:00:00Z' }
  const asked = {
    id: 'WL-9BE4ND',
    network: 'WL',
    person: 'gita',
    name: 'Gita Gast',
    at: '2026-08-01T00:00:00Z',
  }
  await store.commit([
    create(prospects, noted),
    create(joins, { ...asked, founds: { name: 'Käserei Cili Csík' } }),
    toBeForgotten('cili'),
  ])
  await eraseForgotten(store, clock())
  expect((await store.get(prospects, 'WL-7PQRST'))?.value.name).toBe('Hof …')
  expect((await store.get(joins, 'WL-9BE4ND'))?.value.founds?.name).toBe('Käserei …')
})

test('where who answers for the data shows themselves elsewhere alone, the coordination is named, and no more', async () => {
  const { store, does } = await openBot()
  const kora = (await store.get(people, 'kora')) ?? expect.fail()
  await store.commit([replace(kora, { ...kora.value, platforms: ['elsewhere'] })])
  expect((await does('anna', 'privacy'))?.text).toContain('Verantwortlich: die Netzwerkkoordination\n')
})

test.each([
  ['06 92 123 456', '+36 92 123 456'],
  ['06 30 123 4567', '0036 30/123-4567'],
  ['05841 123', '+49 5841 123'],
  ['0170 5550142', '+49 (0)170 5550142'],
  ['06221 12345', '0049 6221 12345'],
  ['0664 123456', '+43 664 123456'],
])('%s is the number %s', (one, other) => {
  expect(samePhone(one, other)).toBe(true)
})

test.each([
  ['05841 123', '05841 124'],
  ['06221 12345', '+43 6221 1234'],
  ['43 12345', '12345'],
])('%s is not the number %s', (one, other) => {
  expect(samePhone(one, other)).toBe(false)
})
