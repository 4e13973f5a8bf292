import { expect, test } from 'vitest'
import type { Adapter } from '../src/adapter.ts'
import { debt, debts } from '../src/debt.ts'
import { createLog } from '../src/log.ts'
import { createRundruf } from '../src/serving.ts'
import { create } from '../src/store.ts'
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
