import { expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { gaps } from '../../src/domain/gap.ts'
import { kinds } from '../../src/records.ts'
import { findAll } from '../../src/store.ts'
import { createPlayground } from '../running.ts'

test('what is asked in the chat is counted, and what whoever runs it asks from the shell is not', async () => {
  const playground = createPlayground()
  const create = ['create', '--network', 'Elbtal', '--coordinator', 'Kora Koch', '--language', 'de']
  const { stdout } = playground.shell(create)
  const code = /EL-[A-Z0-9]{6}-[A-Z0-9]{6}/.exec(stdout)?.[0] ?? expect.fail(stdout)
  const asked = playground.shell(['ask', '--network', 'Elbtal', '--json'], 'Wer liefert Drohnen?\n')
  expect(JSON.parse(asked.stdout)).toMatchObject({ verdict: 'none' })
  const counted = async () => {
    const store = openSqlite(playground.path('rundruf.db'), kinds)
    const all = await findAll(store, gaps)
    await store.close()
    return all.flatMap(({ value }) => value.said)
  }
  expect(await counted()).toEqual([])
  playground.start(`${code}\nja\nWer liefert Drohnen?\n`)
  expect(await counted()).toEqual([{ words: 'Drohnen', locale: 'de', n: 1 }])
  playground.clear()
})
