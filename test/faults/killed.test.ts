import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { kinds } from '../../src/records.ts'
import type { Change, Store } from '../../src/store.ts'
import type { Figure } from '../bench/measure.ts'
import { network } from '../world.ts'
import { findFaults } from './check.ts'
import { createDice, workTogether } from './clients.ts'
import { type Ask, type Brought, createHost, type Seen } from './host.ts'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000)
const kills = 100

interface Said {
  readonly ready?: true
  readonly brought?: Brought
  readonly turn?: number
  readonly seen?: Seen
  readonly failed?: string
}

/** Bots one after the other on one file; what a killed one has not answered, the next one is asked again. */
const createLives = (path: string, dice: (sides: number) => number) => {
  const script = fileURLToPath(new URL('process.ts', import.meta.url))
  const open = new Map<number, { readonly ask: Ask; resolve(seen: Seen): void; reject(error: Error): void }>()
  let turns = 0
  let killed = 0
  let asked = 0
  const brought: Brought[] = []
  let child = fork(script, [path], { stdio: 'ignore' })

  const start = () => {
    child = fork(script, [path], { stdio: 'ignore' })
    listen()
  }
  const listen = () => {
    const own = child
    // Counted in answers, so that a slow machine gets as far as a quick one; then some moment of the next call.
    let answersLeft = dice(6)
    const dieWhenDue = () => {
      if (answersLeft === 0 && killed < kills) void sleep(dice(20)).then(() => own.kill('SIGKILL'))
      answersLeft -= 1
    }
    own.on('message', (said: Said) => {
      if (said.brought) return void brought.push(said.brought)
      if (said.ready) for (const [turn, { ask }] of open) own.send({ turn, ask })
      dieWhenDue()
      if (said.ready) return
      const waiting = open.get(said.turn ?? -1)
      open.delete(said.turn ?? -1)
      if (said.seen) waiting?.resolve(said.seen)
      else waiting?.reject(new Error(said.failed))
    })
    // What it had said before it died has been heard when it is disconnected.
    const dead = new Promise<string | null>((resolve) => own.once('exit', (_, signal) => resolve(signal)))
    own.once('disconnect', async () => {
      if ((await dead) !== 'SIGKILL') return
      killed += 1
      start()
    })
  }
  listen()
  return {
    send: (ask: Ask): Promise<Seen> => {
      turns += 1
      asked += 1
      const turn = turns
      return new Promise((resolve, reject) => {
        open.set(turn, { ask, resolve, reject })
        if (child.connected) child.send({ turn, ask }, () => {})
      })
    },
    goOn: () => killed < kills,
    brought,
    tally: () => ({ seed, killed, asked, brought: brought.length }),
    stop: () => child.disconnect(),
  }
}

test(`killed ${kills} times: nothing lost, nothing done twice (seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  const path = join(folder, 'killed.db')
  const before = openSqlite(path, kinds)
  await before.commit(network('console', 'de', 'formal'))
  await before.close()

  const lives = createLives(path, createDice(seed))
  const done = await workTogether(seed, lives.send, lives.goOn)
  await lives.send({ deliver: true })
  await lives.send({ deliver: true })
  console.log(JSON.stringify({ ...lives.tally(), answered: done.length }))
  lives.stop()

  expect(done.length).toBeGreaterThan(kills)
  const store = openSqlite(path, kinds)
  const faults = await findFaults(store, done, lives.brought)
  await store.close()
  const { killed, asked } = lives.tally()
  if (process.env.FAULTS_REPORT !== undefined) {
    const figures: readonly Figure[] = [
      { name: `killed -9, seed ${seed}`, value: killed, unit: 'times' },
      { name: 'calls answered, beside calls made', value: done.length, unit: 'calls', beside: asked },
      { name: 'lost, doubled or wrong', value: faults.length, unit: 'faults' },
    ]
    writeFileSync(process.env.FAULTS_REPORT, `${JSON.stringify(figures, null, 2)}\n`)
  }
  expect(faults).toEqual([])
})

/** A store that does something wrong with one commit of a thousand, counted from the first that publishes. */
const spoil = (
  store: Store,
  wrong: (changes: readonly Change[], commit: Store['commit']) => Promise<void>,
): Store => {
  let commits = 0
  return {
    ...store,
    async commit(changes) {
      const publishes = changes.some((change) => change.kind === 'listing' && change.rev === 0)
      commits += 1
      if (commits % 1000 < 950 || !publishes) return store.commit(changes)
      commits = 0
      return wrong(changes, store.commit)
    },
  }
}

const later: { changes?: readonly Change[] } = {}
const faulty: Readonly<Record<string, Parameters<typeof spoil>[1]>> = {
  drops: async () => {},
  async doubles(changes, commit) {
    await commit(changes)
    const again = changes.flatMap((change) =>
      'put' in change && change.kind === 'listing'
        ? [{ ...change, id: 'WL-ZZZZZ2', put: { ...change.put, id: 'WL-ZZZZZ2' } }]
        : [],
    )
    await commit(again)
  },
  /** Told as done, and done only after what came behind it, where it then no longer fits. */
  async reorders(changes, commit) {
    later.changes = changes
    setTimeout(() => void commit(changes).catch(() => {}), 30)
  },
}

test.each(Object.entries(faulty))(
  'the check finds a store that %s one commit in a thousand',
  async (_, wrong) => {
    const store = openSqlite(':memory:', kinds)
    await store.commit(network('console', 'de', 'formal'))
    const brought: Brought[] = []
    const host = await createHost(spoil(store, wrong), async (one) => void brought.push(one))
    let turns = 0
    const done = await workTogether(7, host, () => {
      turns += 1
      return turns < 1200
    }).catch(() => 'stopped')
    await sleep(50)
    for (let i = 0; i < 2; i += 1) await host({ deliver: true }).catch(() => {})
    const faults = typeof done === 'string' ? [done] : await findFaults(store, done, brought)
    expect(faults).not.toEqual([])
    await store.close()
  },
)

test('the check finds nothing in a store that does nothing wrong', async () => {
  const store = openSqlite(':memory:', kinds)
  await store.commit(network('console', 'de', 'formal'))
  const brought: Brought[] = []
  const host = await createHost(store, async (one) => void brought.push(one))
  let turns = 0
  const done = await workTogether(7, host, () => {
    turns += 1
    return turns < 400
  })
  await host({ deliver: true })
  await host({ deliver: true })
  expect(await findFaults(store, done, brought)).toEqual([])
  const lost = brought.filter(({ title }, i) => i > 20 || !title.includes('meldet sich'))
  expect(await findFaults(store, done, lost)).not.toEqual([])
  const stale = brought.filter(({ kind }) => kind === 'say')
  expect(await findFaults(store, done, stale)).not.toEqual([])
  await store.close()
})
