import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isServed } from '../../adapters/sqlite/lock.ts'
import { create } from '../../src/store.ts'
import { thing, things } from '../contracts/thing.ts'
import { makeFolder, openFor, programOf, refusalOf, runProgram } from './data.ts'

/** A process that runs some code and goes on until it is killed; resolves when it has said something. */
const living = async (code: string): Promise<ChildProcess> => {
  const [command = '', ...rest] = programOf(`${code}\nconsole.log('ready')\nsetInterval(() => {}, 1000)`)
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout ?? child, 'data')
  return child
}
const killed = async (child: ChildProcess) => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}
const serve = (path: string) => `const store = open(${JSON.stringify(path)}, { serve: true })`

test('one process serves a file, the next is told which, and kill -9 frees it', async () => {
  const path = join(makeFolder(), 'store.db')
  expect(isServed(path)).toBe(false)
  const first = await living(serve(path))
  expect(isServed(path)).toBe(true)
  expect(refusalOf(() => openFor(path, { serve: true }))).toBe(`held ${first.pid}`)
  // Whoever only works beside it is not refused.
  await openFor(path).commit([create(things, thing('beside'))])
  await killed(first)
  expect(isServed(path)).toBe(false)
  const second = await living(serve(path))
  expect(refusalOf(() => openFor(path, { serve: true }))).toBe(`held ${second.pid}`)
})

test('asking whether a file is served stands in no start’s way', async () => {
  const path = join(makeFolder(), 'store.db')
  await killed(await living(serve(path)))
  const lock = new URL('../../adapters/sqlite/lock.ts', import.meta.url).href
  const asking = await living(
    `const { isServed } = await import(${JSON.stringify(lock)})
     setInterval(() => { for (let i = 0; i < 50; i += 1) isServed(${JSON.stringify(path)}) }, 1)`,
  )
  for (let start = 0; start < 5; start += 1)
    expect(runProgram(`${serve(path)}\nawait store.close()\nconsole.log('served')`)).toBe('served')
  await killed(asking)
})

test('while another process writes for a second, a commit waits and everything else goes on', async () => {
  const path = join(makeFolder(), 'store.db')
  const store = openFor(path)
  await store.commit([create(things, thing('first'))])
  const other = await living(
    `const { DatabaseSync } = await import('node:sqlite')
     const db = new DatabaseSync(${JSON.stringify(path)})
     db.exec('begin immediate')
     setTimeout(() => db.exec('commit'), 1000)`,
  )
  let turns = 0
  let done = false
  const committing = store.commit([create(things, thing('second'))]).then(() => {
    done = true
  })
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    turns += 1
  }
  await committing
  // A commit that blocked would have left room for next to none of the hundred and more that fit into the second.
  expect(turns).toBeGreaterThan(20)
  expect(await store.get(things, 'second')).toBeDefined()
  await killed(other)
})
