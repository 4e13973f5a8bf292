import { appendFileSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { erasures } from '../../src/domain/erasure.ts'
import { people } from '../../src/domain/person.ts'
import { kinds } from '../../src/records.ts'
import { create } from '../../src/store.ts'
import { createPlayground } from '../running.ts'
import { network } from '../world.ts'

let playground: ReturnType<typeof createPlayground>
beforeEach(() => {
  playground = createPlayground()
})
afterEach(() => playground.clear())
const file = () => playground.path('rundruf.db')
const opened = (serve = false) => openSqlite(file(), kinds, { serve })
const erasure = { id: 'emil', network: 'WL', at: '2026-08-01T00:00:00Z', marks: [] }

test.each([
  ['export', (path: string) => ['export', path]],
  ['invitations', (path: string) => ['invitations', path]],
])('%s comes before the bot when an old copy is put back: nobody is brought back', async (_, words) => {
  const first = opened()
  await first.commit(network('console', 'de', 'formal'))
  await first.close()
  appendFileSync(`${file()}.erased`, `\n${JSON.stringify({ ...erasure, done: true })}\n`)
  const path = playground.path('out')
  expect(playground.shell(words(path))).toMatchObject({ status: 0 })
  expect(readFileSync(path, 'utf8')).not.toContain('Emil Ente')
  const after = opened()
  expect(await after.get(people, 'emil')).toBeUndefined()
  await after.close()
})

test('a copy is written while a bot serves that has not got through with somebody: they are not in it', async () => {
  const store = opened(true)
  await store.commit(network('console', 'de', 'formal'))
  await store.commit([create(erasures, erasure)])
  const path = playground.path('out.json')
  expect(playground.shell(['export', path])).toMatchObject({ status: 0 })
  const copy = JSON.parse(readFileSync(path, 'utf8'))
  expect(copy.person.map(({ id }: { readonly id: string }) => id)).not.toContain('emil')
  expect(copy.person.map(({ id }: { readonly id: string }) => id)).toContain('anna')
  await store.close()
})
