import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import { newNetwork } from '../src/cli/new-network.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { erasures } from '../src/domain/erasure.ts'
import { type Network, networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { closeNetworks, grace } from '../src/network/closing.ts'
import { eraseListed, keepErasedList } from '../src/privacy/erased-list.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, type Store } from '../src/store.ts'
import { callsTo, contentOf } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { createPlayground } from './running.ts'
import { network, testClock, worldOf } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-back-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = () => join(folder, 'store.db')
const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
const later = now.add(grace).add({ hours: 1 })
const begun = { language: 'de', zone: 'Europe/Berlin' } as const
const thrown = (error: unknown) => {
  throw error
}

/** The data file at work: the list beside it is kept as at every start. */
const opened = async (work: (store: Store) => Promise<unknown>, at = later) => {
  const store = openSqlite(path(), kinds)
  await eraseListed(store, path(), at, thrown)
  const stop = await keepErasedList(store, path(), thrown)
  await work(store)
  stop()
  await store.close()
}
const closes = async (store: Store, sure = 'Wendland') => {
  const { does } = callsTo(createBot(worldOf(store, testClock())))
  expect((await does('kora', 'network close', { sure }))?.text).toContain('ist geschlossen')
  await closeNetworks(store, later)
  expect(await store.get(networks, 'WL')).toBeUndefined()
}
/** WL as it was made, or as one from before networks said when they were, and NB, to which Anna belongs, too. */
const made = async (store: Store, when?: string) => {
  const all = network('console', 'de', 'formal').map((change) =>
    change.kind === networks.name && 'put' in change && when !== undefined
      ? create(networks, { ...networks.schema.parse(change.put), made: when })
      : change,
  )
  await store.commit([...all, ...hay])
  await store.commit(await neighbours(store))
}
const wendlandIn = async (store: Store) =>
  (await contentOf(store))
    .map((kept) => JSON.stringify(kept))
    .filter((text) => /"network":"WL"|WL-|Bence|Kora Koch|Wendland"/.test(text) && !text.includes('"ending"'))

test.each([
  ['that says when it was made', '2026-01-01T00:00:00.000000Z'],
  ['of an earlier file', undefined],
])('a closed network %s does not come back with an old copy, and no other goes', async (_, when) => {
  await opened((store) => made(store, when), now)
  copyFileSync(path(), join(folder, 'copy'))
  await opened(closes)

  for (let times = 0; times < 2; times += 1) {
    copyFileSync(join(folder, 'copy'), path())
    await opened(async (store) => {
      expect(await wendlandIn(store)).toEqual([])
      expect((await findAll(store, humans)).map(({ id }) => id).toSorted()).toEqual(['anna', 'nils', 'nora'])
      expect(await store.get(accounts, 'console:bence')).toBeUndefined()
      expect((await findAll(store, people)).map(({ id }) => id).toSorted()).toEqual([
        'anna-nb',
        'nils',
        'nora',
      ])
    })
    for (const word of ['Bence', 'Kora Koch'])
      expect(readFileSync(path()).toString('utf8')).not.toContain(word)
  }
  const list = readFileSync(`${path()}.erased`, 'utf8')
  expect(list).not.toMatch(/Wendland|Bence|Kora|console:/)
  expect(list.match(/"network":"WL"/g)).toHaveLength(1)
})

test('killed while an old copy is being erased, the next start goes on', async () => {
  await opened((store) => made(store, '2026-01-01T00:00:00.000000Z'), now)
  copyFileSync(path(), join(folder, 'copy'))
  await opened(closes)
  for (let steps = 1; ; steps += 1) {
    copyFileSync(join(folder, 'copy'), path())
    const store = openSqlite(path(), kinds)
    let commits = 0
    const dying: Store = {
      ...store,
      commit: async (changes) => {
        commits += 1
        if (commits > steps) throw new Error('killed')
        await store.commit(changes)
      },
    }
    const ended = await eraseListed(dying, path(), later, thrown).then(
      () => true,
      () => false,
    )
    await store.close()
    await opened(async (next) => expect(await wendlandIn(next)).toEqual([]))
    if (ended) break
  }
})

test('who was forgotten in a network is, though an earlier one of its tag has ended', async () => {
  const at = '2026-08-01T00:00:00Z'
  const lines = [
    { id: 'WL/2026-01-01T00:00:00.000000Z', network: 'WL', at },
    { id: 'anna', network: 'WL', at, marks: [], done: true },
  ]
  writeFileSync(`${path()}.erased`, lines.map((line) => JSON.stringify(line)).join('\n'))
  await opened(async (store) => {
    await store.commit(network('console', 'de', 'formal'))
    await eraseListed(store, path(), now, thrown)
    expect(await store.get(people, 'anna')).toBeUndefined()
    expect(await store.get(people, 'cili')).toBeDefined()
  })
})

test('of a copy from before somebody came, the list knows by what they would come again', async () => {
  const asked = { id: 'WL-G0NE22', network: 'WL', at: '2026-08-01T00:00:00Z', marks: [] }
  const lines = [asked, { ...asked, marks: ['by name and mail'], done: true }]
  writeFileSync(`${path()}.erased`, lines.map((line) => JSON.stringify(line)).join('\n'))
  await opened(async (store) => {
    await store.commit(network('console', 'de', 'formal'))
    await eraseListed(store, path(), now, thrown)
    expect((await store.get(erasures, asked.id))?.value.marks).toEqual(['by name and mail'])
  })
})

test('another network with the tag of a closed one stays, also in its copies, and so do its people', async () => {
  let second: Network | undefined
  await opened(async (store) => {
    await made(store, '2026-01-01T00:00:00.000000Z')
    const { does } = callsTo(createBot(worldOf(store, testClock())))
    await does('bence', 'forget me', { sure: 'yes' })
  }, now)
  await opened(closes)
  await opened(async (store) => {
    second = await newNetwork(store, 'Wendland Land', begun, later)
    expect(second.id).toBe('WL')
    // Somebody of it may bear the number of one whom the other had forgotten.
    const kora = { network: 'WL', name: 'Kora Kranz', coordinates: true, human: 'kora' }
    await store.commit([
      create(humans, { id: 'kora' }),
      create(accounts, { id: 'console:kora', human: 'kora', used: '2026-08-01T00:00:00Z' }),
      create(people, { ...kora, id: 'kora' }),
      create(people, { id: 'bence', network: 'WL', name: 'Bence Benz', coordinates: false }),
    ])
  })
  copyFileSync(path(), join(folder, 'copy'))
  const stays = async (store: Store) => {
    expect((await store.get(networks, 'WL'))?.value).toEqual(second)
    expect((await store.get(people, 'bence'))?.value.name).toBe('Bence Benz')
  }
  await opened(stays)
  copyFileSync(join(folder, 'copy'), path())
  await opened(stays)

  // Closed in its turn, it is known by its own end.
  await opened((store) => closes(store, 'Wendland Land'))
  copyFileSync(join(folder, 'copy'), path())
  await opened(async (store) => expect(await wendlandIn(store)).toEqual([]))
})

test('what a list says of networks that are not there is passed over, and so is what is no line', async () => {
  const erasure = { network: 'ZZ', at: '2026-08-01T00:00:00Z', marks: [], done: true }
  appendFileSync(
    `${path()}.erased`,
    [
      JSON.stringify({ ...erasure, id: 'ZZ-4FC7KQ' }),
      JSON.stringify({ ...erasure, id: 'cili', network: 'WL' }),
      '{"id":"dora","network":"W',
      JSON.stringify({ id: 'ZZ/2026-01-01T00:00:00.000000Z', network: 'ZZ', at: '2026-08-01T00:00:00Z' }),
    ].join('\n'),
  )
  await opened((store) => made(store), now)
  await opened(async (store) => {
    expect((await findAll(store, erasures)).map(({ id }) => id)).toEqual(['cili'])
    expect(await store.get(people, 'cili')).toBeUndefined()
    expect(await store.get(people, 'dora')).toBeDefined()
    expect((await findAll(store, networks)).map(({ id }) => id).toSorted()).toEqual(['NB', 'WL'])
  })
})

test('the program erases what is back before anybody speaks, and so does an import', async () => {
  const playground = createPlayground()
  const [file, copy] = [playground.path('rundruf.db'), playground.path('copy')]
  playground.shell(['create', '--network', 'Wendland Netz', '--coordinator', 'Kora Koch'])
  const store = openSqlite(file, kinds)
  const [home] = await findAll(store, networks)
  await store.close()
  const { id: tag = '', made: when = '' } = home?.value ?? {}
  expect([tag, when]).toEqual(['WN', expect.stringMatching(/^20/)])
  copyFileSync(file, copy)
  appendFileSync(`${file}.erased`, `\n${JSON.stringify({ id: `${tag}/${when}`, network: tag, at: when })}\n`)

  const said = playground.start('Was liegt an?\n')
  expect(said.stdout).toBe('')
  expect(said.stderr).toContain('In diesem Speicher gibt es kein Netzwerk.')
  expect(readFileSync(file).toString('utf8')).not.toMatch(/Wendland Netz|Kora Koch/)

  copyFileSync(copy, file)
  writeFileSync(playground.path('partner.csv'), 'Organisation;Ort\nÖkohof;Lüchow\n')
  const words = ['import', playground.path('partner.csv'), '--network', 'Wendland Netz', '--json']
  expect(JSON.parse(playground.shell(words).stdout)).toMatchObject({ created: 1 })
  const after = openSqlite(file, kinds)
  const [anew] = await findAll(after, networks)
  expect(anew?.value).toMatchObject({ id: tag, name: 'Wendland Netz' })
  expect(anew?.value.made).not.toBe(when)
  expect((await findAll(after, people)).map(({ value }) => value.name)).toEqual(['Netzwerkkoordination'])
  await after.close()
  playground.clear()
})
