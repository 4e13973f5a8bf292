import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import { debts } from '../src/debt.ts'
import { humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { moves, organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { prospects } from '../src/domain/prospect.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, replace } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { hay } from './given.ts'
import { network, testClock, worldOf } from './world.ts'

/** Two bots on one file. */
const twoBots = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partners-'))
  const file = join(folder, 'rundruf.db')
  const [one, other] = [openSqlite(file, kinds), openSqlite(file, kinds)]
  await one.commit(network('console', 'de', 'formal'))
  await one.commit(hay)
  const clock = testClock()
  return {
    store: one,
    here: callsTo(createBot(worldOf(one, clock))),
    there: callsTo(createBot(worldOf(other, clock))),
    async [Symbol.asyncDispose]() {
      await one.close()
      await other.close()
      rmSync(folder, { recursive: true })
    },
  }
}

test('a partner becomes part of another while it publishes: nothing belongs to nobody', async () => {
  for (let round = 0; round < 5; round += 1) {
    await using opened = await twoBots()
    const { store, here, there } = opened
    await Promise.all([
      here.does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' }),
      there.does('bence', 'offer add', { title: 'Fenster' }),
      there.does('dora', 'request add', { title: 'Eichenholz' }),
    ])
    const known = new Set((await findAll(store, organizations)).map(({ id }) => id))
    expect(known.has('asztalos')).toBe(false)
    for (const { value } of await findAll(store, listings)) expect(known).toContain(value.organization)
    for (const { value } of await findAll(store, memberships)) expect(known).toContain(value.organization)
  }
})

test('two coordinators merge both ways at once: one of them is there afterwards', async () => {
  await using opened = await twoBots()
  const { store, here, there } = opened
  await Promise.all([
    here.does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' }),
    there.does('kora', 'organization unite', { organization: 'fahre', into: 'asztalos' }),
  ])
  const left = (await findAll(store, organizations)).map(({ id }) => id).filter((id) => id !== 'okohof')
  expect(left).toHaveLength(1)
  expect((await findAll(store, moves)).map(({ value }) => value.to)).toEqual(left)
})

test('cards that stand in a room are drawn again when their partner becomes part of another', async () => {
  const { does, deliverDue, lines, delivered, clock } = await openBot()
  await does('bence', 'offer add', { title: 'Fenster' })
  await deliverDue()
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  clock.turn(10)
  await deliverDue()
  const last = delivered.findLast(({ to }) => to === 'console:#markt')
  expect(last?.kind).toBe('redraw')
  expect(JSON.stringify(last?.card)).toContain('Fähre Pevestorf')
  expect(lines('console:bence')).toContain(
    'console:bence ← Asztalos und Fähre Pevestorf sind jetzt ein Partner: Fähre Pevestorf. Alles ist mitgekommen.',
  )
})

test.each([
  ['de', 'Asztalos und Ökohof sind jetzt ein Partner: Ökohof', 'Wieder ein eigener Partner: Asztalos'],
  ['en', 'Asztalos and Ökohof are one partner now: Ökohof', 'A partner of its own again: Asztalos'],
  ['hu', 'Asztalos és Ökohof mostantól egy partner: Ökohof', 'Ismét önálló partner: Asztalos'],
] as const)(
  'those of either partner hear once that both are one, and once that they are not, in %s',
  async (locale, one, again) => {
    const { store, does, deliverDue, lines, clock } = await openBot()
    for (const { value, ...kept } of await findAll(store, humans))
      await store.commit([replace({ ...kept, value }, { ...value, language: locale })])
    // Bence belongs to both.
    const both = { id: 'bence:okohof', network: 'WL', person: 'bence', organization: 'okohof' }
    await store.commit([create(memberships, { ...both, role: 'colleague' })])
    const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
    const settleDown = async () => {
      clock.turn(60)
      for (let i = 0; i < 4; i += 1) await deliverDue()
    }
    await settleDown()
    for (const who of ['anna', 'cili', 'bence', 'dora'])
      expect(lines(`console:${who}`)).toEqual([expect.stringContaining(one)])
    await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
    await settleDown()
    for (const who of ['anna', 'cili', 'bence', 'dora'])
      expect(lines(`console:${who}`).slice(1)).toEqual([expect.stringContaining(again)])
    expect(lines('console:kora')).toEqual([])
  },
)

test('a button from before speaks for the one that is there now', async () => {
  const { store, does } = await openBot()
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  await does('kora', 'offer add', { title: 'Fenster', for: 'asztalos' })
  expect((await findAll(store, listings)).map(({ value }) => value.organization)).toEqual(['fahre'])
})

/** Who goes in these ways at once leaves a partner to nobody; who coordinates hears it, once. */
test.each([
  ['leave', { from: 'okohof' }, 'leave', { from: 'okohof' }],
  ['leave', { from: 'WL', sure: 'yes' }, 'leave', { from: 'WL', sure: 'yes' }],
  ['forget me', { sure: 'yes' }, 'leave', { from: 'okohof' }],
])('two go at once, the last there: %s %j and %s %j', async (one, said, other, saidToo) => {
  for (let round = 0; round < 3; round += 1) {
    await using opened = await twoBots()
    const { store, here, there } = opened
    await Promise.all([here.does('anna', one, said), there.does('cili', other, saidToo)])
    const told = (await findAll(store, debts)).filter(({ value }) =>
      JSON.stringify(value.owed).includes('Hier liest niemand mehr mit'),
    )
    expect(told).toHaveLength(1)
  }
})

/** The mill of Gartow is expected; Zoe founds it while Kora says that it has joined. */
test('one organization that joins from two sides at once is founded once, and expected no more', async () => {
  for (let round = 0; round < 3; round += 1) {
    await using opened = await twoBots()
    const { store, here, there } = opened
    const mill = { name: 'Mühle Gartow', town: 'Gartow' }
    await here.does('kora', 'prospect add', { name: mill.name, town: mill.town })
    await there.does('zoe', 'join ask', { organization: mill.name, town: mill.town, name: 'Zoe Zander' })
    const expected = (await findAll(store, prospects)).find(({ value }) => value.name === mill.name)
    const asked = (await findAll(store, joins)).find(({ value }) => value.name === 'Zoe Zander')
    await Promise.all([
      here.does('kora', 'join approve', { join: asked?.id ?? '' }),
      there.does('kora', 'prospect join', { prospect: expected?.id ?? '' }),
    ])
    const found = (await findAll(store, organizations)).filter(({ value }) => value.name === mill.name)
    expect(found).toHaveLength(1)
    expect((await store.get(prospects, expected?.id ?? ''))?.value.joined).toBe(found[0]?.id)
    expect(await store.find(memberships, { where: { organization: found[0]?.id ?? '' } })).toHaveLength(1)
  }
})
