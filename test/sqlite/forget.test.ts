import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { create, drop, replace } from '../../src/store.ts'
import { need, thing, things } from '../contracts/thing.ts'
import { makeFolder, openFor } from './data.ts'

const holds = (folder: string, word: string) =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(word))

test('what was and is no longer stands in no byte of the file, its log or its index', async () => {
  const folder = makeFolder()
  const path = join(folder, 'store.db')
  const store = openFor(path)
  const other = openFor(path)
  for (let i = 0; i < 40; i += 1)
    await store.commit([create(things, thing(`a${i}`, { text: `Quendelhuber ${i} ${'x'.repeat(700)}` }))])
  expect(holds(folder, 'Quendelhuber')).not.toEqual([])
  for (let i = 0; i < 40; i += 1) {
    const kept = await need(store, `a${i}`)
    await other.commit([i % 2 === 0 ? drop(kept) : replace(kept, thing(kept.id, { text: 'geblieben' }))])
  }
  await store.forget()
  expect(holds(folder, 'Quendelhuber')).toEqual([])
  expect(holds(folder, 'geblieben')).not.toEqual([])
  expect(await other.find(things, { where: { text: 'geblieben' } })).toHaveLength(20)
  await other.commit([create(things, thing('b'))])
})

test('what a file has kept from before values were overwritten goes, too', async () => {
  const folder = makeFolder()
  const path = join(folder, 'store.db')
  await openFor(path).close()
  const before = new DatabaseSync(path)
  before.exec('pragma secure_delete = off')
  before.exec(`insert into thing (id, rev, value) values ('a', 1, '{"id":"a","text":"Quendelhuber"}')`)
  before.exec(`delete from thing`)
  before.close()
  expect(holds(folder, 'Quendelhuber')).toEqual(['store.db'])
  await openFor(path).forget()
  expect(holds(folder, 'Quendelhuber')).toEqual([])
})
