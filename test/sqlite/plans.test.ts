import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import * as z from 'zod'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { pageOf } from '../../adapters/sqlite/query.ts'
import { create, defineKind, type Kept, type Query, type ValueOf } from '../../src/store.ts'
import { makeFolder, openFor } from './data.ts'

const entries = (...indexes: readonly (readonly ('network' | 'owner' | 'state' | 'at')[])[]) =>
  defineKind({
    name: 'entry',
    scope: 'network',
    schema: z.object({
      id: z.string(),
      network: z.string(),
      owner: z.string(),
      state: z.string(),
      at: z.string().optional(),
    }),
    indexes,
  })
const kind = entries(['network'], ['owner'], ['network', 'at'], ['state', 'at'])
type Entry = ValueOf<typeof kind>

const at = (moment?: string): Kept<Entry> => ({
  kind: 'entry',
  id: 'x',
  rev: 1,
  value: { id: 'x', network: 'WL', owner: 'o', state: 's', ...(moment !== undefined && { at: moment }) },
})

/** How SQLite goes about it; where it must sort, or read everything, it says SCAN or TEMP. */
test.each<readonly [what: string, query: Query<Entry>, plans: readonly string[]]>([
  ['a network', { network: 'WL' }, ['by network (<expr>=?)']],
  ['its next page', { network: 'WL', after: at() }, ['by network (<expr>=? AND id>?)']],
  ['ids', { where: { id: { in: ['a'] } } }, ['autoindex (id=?)']],
  ['ids of a network', { network: 'WL', where: { id: { in: ['a'] } } }, ['autoindex (id=?)']],
  ['one owner', { network: 'WL', where: { owner: 'o' } }, ['by owner (<expr>=?)']],
  ['several owners', { network: 'WL', where: { owner: { in: ['o'] } } }, ['by owner (<expr>=?)', 'TEMP']],
  ['the latest', { network: 'WL', order: { by: 'at', descending: true } }, ['by network,at (<expr>=?)']],
  [
    'the later ones',
    { network: 'WL', order: { by: 'at', descending: true }, after: at('2026') },
    ['by network,at (<expr>=? AND <expr><?)', 'by network,at (<expr>=? AND <expr>=?)'],
  ],
  [
    'after those without',
    { network: 'WL', order: { by: 'at' }, after: at() },
    ['by network,at (<expr>=? AND <expr>=? AND id>?)', 'by network,at (<expr>=? AND <expr>>?)'],
  ],
  [
    'a range',
    { where: { state: 's', at: { from: '2026', before: '2027' } }, order: { by: 'at' } },
    ['by state,at (<expr>=? AND <expr>>? AND <expr><?)'],
  ],
])('%s is found by its index', async (_, query, plans) => {
  const path = join(makeFolder(), 'store.db')
  await openSqlite(path, [kind]).close()
  const db = new DatabaseSync(path)
  onTestFinished(() => db.close())
  const found = pageOf(kind, query).selects.flatMap(({ sql, values }) =>
    db
      .prepare(`explain query plan ${sql}`)
      .all(...values, 10)
      .map(({ detail }) => String(detail))
      .filter((detail) => !/json_each|LIST SUBQUERY/.test(detail)),
  )
  const short = (detail: string) =>
    detail
      .replace(/^SEARCH entry USING INDEX (entry )?/, '')
      .replace('sqlite_autoindex_entry_1', 'autoindex')
      .replace(/^USE TEMP.*/, 'TEMP')
  expect(found.map(short)).toEqual(plans)
})

test('indexes come and go with what is declared, records stay', async () => {
  const path = join(makeFolder(), 'store.db')
  const [before, after] = [entries(['owner'], ['network']), entries(['owner'], ['state', 'at'])]
  const entry = { id: 'a', network: 'WL', owner: 'o', state: 's' }
  const store = openSqlite(path, [before])
  await store.commit([create(before, entry)])
  await store.close()
  const later = openFor(path, {}, [after])
  expect(await later.find(after, { where: { state: 's' } })).toMatchObject([{ rev: 1, value: entry }])
  const db = new DatabaseSync(path, { readOnly: true })
  onTestFinished(() => db.close())
  const names = db.prepare("select name from sqlite_schema where type = 'index' and sql is not null").all()
  expect(names.map(({ name }) => name).toSorted()).toEqual(['entry by owner', 'entry by state,at'])
})
