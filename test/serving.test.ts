import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Adapter } from '../src/adapter.ts'
import { debt, debts } from '../src/debt.ts'
import { erasures } from '../src/domain/erasure.ts'
import { people } from '../src/domain/person.ts'
import { createLog } from '../src/log.ts'
import { createRundruf } from '../src/serving.ts'
import { create } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { commands, storeWith } from './world.ts'

test('a watcher that has missed something looks again', async () => {
  const store = await storeWith('console')
  const delivered: string[] = []
  const adapter: Adapter = {
    name: 'console',
    start: async () => {},
    stop: async () => {},
    async deliver(_, id) {
      delivered.push(id)
      return id
    },
  }
  let lost = () => {}
  const unheard = {
    ...store,
    watch: (_: unknown, missed: () => void = () => {}) => {
      lost = missed
      return () => {}
    },
  }
  const clock = () => Temporal.Now.instant()
  const serving = createRundruf({
    store: unheard,
    commands,
    adapters: [adapter],
    clock,
    log: createLog('silent'),
  })
  await serving.start()
  await serving.deliverDue()
  await new Promise((done) => setTimeout(done, 200))
  await store.commit([
    create(debts, debt('1', { account: 'console:anna' }, { say: { title: 'Hallo' } }, clock())),
  ])
  lost()
  await expect.poll(() => delivered).toEqual(['1'])
  await serving.stop()
  await store.close()
})

/** The bot at work on a store whose bytes cannot be forgotten, with whom it has delivered to and what it has logged. */
const onFullDisk = async () => {
  const { store, clock } = await openBot()
  const broken = { ...store, forget: () => Promise.reject(new Error('disk full')) }
  const delivered: string[] = []
  const adapter: Adapter = {
    name: 'console',
    start: async () => {},
    stop: async () => {},
    deliver: async ({ to }, id) => {
      delivered.push(to)
      return id
    },
  }
  const adapters = [adapter]
  const logged: string[] = []
  const log = pino({ base: null, timestamp: false }, { write: (line) => logged.push(line.trim()) })
  const serving = createRundruf({ store: broken, commands, adapters, clock, log })
  return { store, clock, serving, delivered, logged }
}
const toBeForgotten = (id: string) =>
  create(erasures, { id, network: 'WL', at: '2026-08-01T00:00:00Z', marks: [] })

const notErased = (id: string) =>
  `{"level":50,"id":"${id}","error":"Error","msg":"who is to be forgotten could not be erased"}`

test('where somebody cannot be erased, others are, the bot starts, and what is owed is delivered', async () => {
  const { store, clock, serving, delivered, logged } = await onFullDisk()
  await store.commit([
    toBeForgotten('cili'),
    toBeForgotten('emil'),
    create(debts, debt('1', { account: 'console:anna' }, { say: { title: 'Hallo' } }, clock())),
  ])
  await serving.start()
  expect(await store.get(people, 'cili')).toBeUndefined()
  expect(await store.get(people, 'emil')).toBeUndefined()
  // Each is told of by its id, and nobody by name.
  expect(logged).toEqual(['cili', 'emil'].map(notErased))
  await serving.deliverDue()
  expect(delivered).toEqual(['console:anna'])
  // The next sweep tries again.
  await store.commit([toBeForgotten('dora')])
  clock.turn(60)
  await serving.deliverDue()
  expect(await store.get(people, 'dora')).toBeUndefined()
  await serving.stop()
  await store.close()
})

test('whoever asks to be forgotten reads that, though the bytes cannot be forgotten now; it is logged, and tried again', async () => {
  const { store, clock, serving, logged } = await onFullDisk()
  await serving.start()
  const { does } = callsTo(serving.bot)
  const first = async (who: string) => (await does(who, 'forget me', { sure: 'yes' }))?.text.split('\n')[0]
  for (const who of ['anna', 'cili'])
    expect(await first(who)).toMatch(/^Hier findet das niemand mehr\. Die letzten Spuren/)
  expect(await store.get(people, 'cili')).toBeUndefined()
  expect((await store.get(erasures, 'cili'))?.value.done).toBeUndefined()
  expect(logged).toEqual(['anna', 'cili'].map(notErased))
  clock.turn(60)
  await serving.deliverDue()
  expect(logged).toHaveLength(4)
  await serving.stop()
  await store.close()
})
