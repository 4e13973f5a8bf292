import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import { debt, debts } from '../src/debt.ts'
import { accounts } from '../src/domain/account.ts'
import { erasures } from '../src/domain/erasure.ts'
import { people } from '../src/domain/person.ts'
import { drafts } from '../src/draft.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { kinds } from '../src/records.ts'
import { type Change, create, findAll, type Store } from '../src/store.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { network, testClock, worldOf } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meanwhile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
const half = (id: string, by: string, title: string) =>
  create(drafts, {
    ...{ id, by, place: by, command: 'offer add', input: { title } },
    ...{ choices: [], guess: true, lasting: false, until: '2026-08-24T10:00:00Z' },
  })
/** What is written while Bence is being forgotten: by himself, of him, and to be told to somebody else. */
const written: readonly Change[] = [
  half('d1', 'console:bence', 'Bretter'),
  half('d2', 'console:cili', 'Holz, zu holen bei Bence Bíró'),
  half('d3', 'console:cili', 'Heu'),
  create(
    debts,
    debt('o1', { person: 'anna' }, { say: { title: 'Bence Bíró, +49 30 555 17' } }, now, { network: 'WL' }),
  ),
]
const drops = (changes: readonly Change[]) =>
  changes.some((change) => change.kind === people.name && 'drop' in change)

/** A store in which others write just before or after the person is dropped; then the process dies. */
const dyingAt = (store: Store, when: 'before' | 'after'): Store => {
  let dead = false
  const alive = () => {
    if (dead) throw new Error('killed')
  }
  return {
    ...store,
    get: async (kind, id) => {
      alive()
      return store.get(kind, id)
    },
    find: async (kind, query) => {
      alive()
      return store.find(kind, query)
    },
    commit: async (changes) => {
      alive()
      if (!drops(changes)) return store.commit(changes)
      await store.commit(when === 'before' ? written : changes)
      await store.commit(when === 'before' ? changes : written)
      dead = true
    },
  }
}

test.each(['before', 'after'] as const)(
  'killed when the person is gone: what was written just %s that is found at the next start',
  async (when) => {
    const open = () => openSqlite(join(folder, 'store.db'), kinds)
    const store = open()
    await store.commit(network('console', 'de', 'formal'))
    const before = callsTo(createBot(worldOf(store, testClock())))
    await before.does('bence', 'correct', { what: 'phone', to: '+49 30 555-17' })
    const { does } = callsTo(createBot(worldOf(dyingAt(store, when), testClock())))
    await expect(does('bence', 'forget me', { sure: 'yes' })).rejects.toThrow('killed')
    expect(await store.get(people, 'bence')).toBeUndefined()
    expect((await findAll(store, drafts)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['d1', 'd2', 'd3']),
    )
    await store.close()

    const again = open()
    await eraseForgotten(again, now)
    expect((await findAll(again, drafts)).map(({ id, value }) => [id, value.input.title])).toEqual([
      ['d2', 'Holz, zu holen bei …'],
      ['d3', 'Heu'],
    ])
    expect((await again.get(debts, 'o1'))?.value.owed).toEqual({ say: { title: '…, …' } })
    expect((await again.get(erasures, 'bence'))?.value).toEqual(
      expect.objectContaining({ done: true, marks: expect.anything() }),
    )
    expect((await again.get(erasures, 'bence'))?.value).not.toHaveProperty('known')
    await again.close()
    const bytes = readdirSync(folder)
      .filter((name) => !name.endsWith('.lock'))
      .map((name) => readFileSync(join(folder, name)).toString('utf8'))
      .join()
    for (const word of ['Bence B', 'Bíró', '555-17', '555 17', 'Bretter']) expect(bytes).not.toContain(word)
  },
)

test('whoever comes back before all is forgotten is somebody new, and stays', async () => {
  const { store } = await openBot()
  const clock = testClock()
  const doomed = callsTo(createBot(worldOf(dyingAt(store, 'after'), clock)))
  await expect(doomed.does('bence', 'forget me', { sure: 'yes' })).rejects.toThrow('killed')
  const { does, says } = callsTo(createBot(worldOf(store, clock)))
  const asks = { organization: 'Asztalos', name: 'Bence Neu', partner: 'asztalos' }
  await does('bence', 'join ask', asks, { place: 'console:#markt' })
  await says('bence', 'wer liefert Heu?')
  const before = await findAll(store, drafts, { where: { by: 'console:bence' } })
  await eraseForgotten(store, clock())
  expect((await store.get(erasures, 'bence'))?.value.done).toBe(true)
  expect((await store.find(people, { where: { name: 'Bence Neu' } }))[0]?.value.guest).toBe(true)
  expect(await store.get(accounts, 'console:bence')).toBeDefined()
  expect(await findAll(store, drafts, { where: { by: 'console:bence' } })).toEqual(before)
})

test.each([
  ['is half said', 'biete Bretter aus Bírós Werkstatt'],
  ['is asked', 'wer liefert Bretter an Bíró'],
])('what %s by somebody who is forgotten before it is written down is not', async (_, text) => {
  const { store } = await openBot()
  const does = callsTo(createBot(worldOf(store, testClock()))).does
  await does('bence', 'correct', { what: 'phone', to: '05841 55517' })
  let gone = false
  const slow: Store = {
    ...store,
    commit: async (changes) => {
      if (!gone) {
        gone = true
        await does('bence', 'forget me', { sure: 'yes' })
      }
      await store.commit(changes)
    },
  }
  await callsTo(createBot(worldOf(slow, testClock()))).says('bence', text)
  expect(gone).toBe(true)
  expect(await store.get(accounts, 'console:bence')).toBeUndefined()
  expect(JSON.stringify(await contentOf(store))).not.toContain('Bíró')
})
