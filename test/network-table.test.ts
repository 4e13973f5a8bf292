import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import type { Card } from '../src/card.ts'
import { demoFiles, demoNetwork } from '../src/demo/network.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { importFiles, readAll } from '../src/import/import.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { callsTo, contentOf, fileOf, openBot } from './calling.ts'
import { listed, testClock, worldOf } from './world.ts'

const bytesOf = (card: Card | undefined) => Buffer.from(card?.file?.base64 ?? '', 'base64')
const tablesOf = async (card: Card | undefined) =>
  (await readAll([{ name: 'netz.xlsx', bytes: bytesOf(card) }])).flatMap(({ table }) => table ?? [])

/** The demo network, whose partners have numbers as in life. */
const openDemo = async () => {
  const store = openSqlite(':memory:', kinds)
  const now = Temporal.Instant.from('2026-08-20T10:00:00Z')
  await store.commit([create(networks, demoNetwork)])
  const files = demoFiles.map((name) => ({ name, bytes: readFileSync(`src/demo/${name}`) }))
  await importFiles({ store, network: demoNetwork, files, now })
  const coordinator =
    (await findAll(store, people)).find(({ value }) => value.coordinates) ?? expect.fail('nobody')
  await store.commit([
    create(humans, { id: 'piroska' }),
    create(accounts, { id: 'console:piroska', human: 'piroska', used: '2026-08-20T10:00:00Z' }),
    replace(coordinator, {
      ...coordinator.value,
      human: 'piroska',
      told: '2026-08-20T10:00:00Z',
      confirmed: '2026-08-20T10:00:00Z',
    }),
  ])
  return { store, ...callsTo(createBot(worldOf(store, testClock()))) }
}
const stateOf = async (store: Store) =>
  (await contentOf(store)).flatMap(({ kind, value }) =>
    ['organization', 'person', 'membership', 'listing', 'network'].includes(kind) ? [value] : [],
  )

test.each([
  ['xlsx', 'de', 'Aus dieser Liste ergibt sich nichts Neues'],
  ['partners', 'hu', 'Ebből a listából semmi új nem következik'],
  ['listings', 'en', 'Nothing new comes of this list'],
] as const)('nothing comes of handing back what was exported: %s in %s', async (format, locale, said) => {
  const { does, says, store } = await openDemo()
  const before = await stateOf(store)
  const copy = await does('piroska', 'network export', { format }, { locale })
  const { name = '', text = '', base64 } = copy?.card.file ?? {}
  const content = base64 === undefined ? text : Buffer.from(base64, 'base64')
  const again = await says('piroska', '', { files: [fileOf(name, content)], locale })
  expect(again?.text).toContain(said)
  expect(again?.text).not.toContain('•')
  expect(await stateOf(store)).toEqual(before)
  await store.close()
})

test('what can be said in a list stands in the workbook, and what is over does not', async () => {
  const { says } = await openBot([
    listed('WL-4FC7KQ', 'okohof', {
      title: 'Heu',
      quantity: { amount: 2.5, unit: 't' },
      price: 'free',
      town: 'Gartow',
    }),
    listed('WL-7R7R7R', 'okohof', { title: 'Stroh', state: 'withdrawn' }),
  ])
  const copy = await says('kora', 'netzwerk kopie excel')
  expect(copy?.card.file?.name).toBe('rundruf-wl.xlsx')
  const [partners, ads, regions] = await tablesOf(copy?.card)
  expect(partners?.rows.map(({ cells }) => [cells[1], cells[12], cells[13], cells[15]])).toEqual([
    ['Asztalos', 'Bence', 'Bíró', 'Ansprechperson'],
    ['Asztalos', 'Dóra', 'Deák', 'Stellvertretung'],
    ['Fähre Pevestorf', 'Emil', 'Ente', 'Ansprechperson'],
    ['Ökohof', 'Anna', 'Amsel', 'Ansprechperson'],
    ['Ökohof', 'Cili', 'Csík', 'Stellvertretung'],
  ])
  expect(ads?.rows.map(({ cells }) => cells.slice(0, 11))).toEqual([
    ['WL-4FC7KQ', 'Angebot', 'Heu', 'Ökohof', 'okohof', '', '', '2,5 t', 'kostenlos', 'Gartow', ''],
  ])
  expect(regions?.rows.map(({ cells }) => cells)).toEqual([['Wendland', 'Lüchow-Dannenberg', '']])
})

test('a line that is changed in it changes that; what was changed in Rundruf only once that is wanted', async () => {
  const { does, says, store } = await openDemo()
  const csv =
    (await does('piroska', 'network export', { format: 'partners' }, { locale: 'de' }))?.card.file?.text ?? ''
  const farm =
    (await findAll(store, organizations)).find(({ value }) => value.name === 'Biohof Siebeneichen') ??
    expect.fail('farm')
  const own = (await store.get(organizations, farm.id)) ?? farm
  await store.commit([replace(own, { ...own.value, phone: '05846 999', website: 'https://neu.example' })])
  const changed = csv.replaceAll(`"${farm.value.expertise}"`, '"Heu und Stroh"')
  const trial = await says('piroska', '', { files: [fileOf('neu.csv', changed)], locale: 'de' })
  expect(trial?.text).toMatch(/Partner: 0 neu, 1 geändert/)
  expect(trial?.text).not.toMatch(/Nicht übernommen:/)
  const overruled = trial?.card.buttons?.find(({ label }) => label === 'Die Liste gilt')
  const whole = await does('piroska', 'network import', overruled?.call.input, { locale: 'de' })
  expect(whole?.text).toContain('ersetzt, was in Rundruf geändert wurde')
  await says('piroska', 'ja')
  expect((await store.get(organizations, farm.id))?.value).toMatchObject({
    expertise: 'Heu und Stroh',
    phone: farm.value.phone,
    website: farm.value.website,
  })
  await store.close()
})

test('who shows their data elsewhere alone stands in no table here, and handing it back takes nothing away', async () => {
  const { says, store } = await openBot()
  const bence = (await store.get(people, 'bence')) ?? expect.fail('bence')
  const partner = (await store.get(organizations, 'asztalos')) ?? expect.fail('asztalos')
  await store.commit([
    replace(bence, { ...bence.value, platforms: ['elsewhere'] }),
    replace(partner, { ...partner.value, description: 'Fragen an Bence Bíró' }),
  ])
  const copy = await says('kora', 'netzwerk kopie excel')
  const whole = JSON.stringify(await tablesOf(copy?.card))
  expect(whole).not.toMatch(/Bence|\+49 bence/)
  expect(whole).toContain('Anna')
  expect(copy?.text).toContain('1 Person')
  await says('kora', '', { files: [fileOf('zurück.xlsx', bytesOf(copy?.card))] })
  await says('kora', 'ja')
  expect((await store.get(organizations, 'asztalos'))?.value.description).toBe('Fragen an Bence Bíró')
  expect((await store.get(people, 'bence'))?.value).toMatchObject({ name: 'Bence Bíró', phone: '+49 bence' })
})

test.each(['netzwerk kopie excel', 'hálózat másolata excel', 'network export excel'])(
  '%s is for whoever coordinates',
  async (text) => {
    const { says } = await openBot()
    expect((await says('anna', text))?.card.file).toBeUndefined()
    expect((await says('zoe', text))?.card.file).toBeUndefined()
    expect((await says('kora', text, { room: '#plausch' }))?.aloud).toBe(false)
  },
)

test('what is not there yet is said', async () => {
  const { does } = await openBot()
  expect((await does('kora', 'network export', { format: 'listings' }))?.text).toContain(
    'Für diese Tabelle gibt es noch nichts',
  )
})
