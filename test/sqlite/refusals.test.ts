import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { create, findAll } from '../../src/store.ts'
import { kinds, thing, things } from '../contracts/thing.ts'
import { contentsOf, makeFolder, noNobody, openFor, refusalOf, runAsNobody, runProgram } from './data.ts'

const open = (path: string) => openSqlite(path, kinds, { serve: true })

const makeOurs = async (path: string) => {
  const store = openSqlite(path, kinds)
  for (let i = 0; i < 4; i += 1)
    await store.commit(
      Array.from({ length: 100 }, (_, k) => create(things, thing(`${i}-${k}`, { text: `text ${k}` }))),
    )
  await store.close()
}

const withSql = (path: string, sql: string) => {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

const overwrite = (path: string, at: number, length: number) => {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, at, at + length)
  writeFileSync(path, bytes)
}

describe('what is not ours is left as it is, and nothing is put beside it', () => {
  test.each<readonly [key: string, what: string, make: (path: string) => unknown]>([
    ['foreign', 'another program’s file', (path) => withSql(path, 'create table moz_places (id)')],
    [
      'foreign',
      'another program’s file that is in use',
      (path) => withSql(path, 'pragma journal_mode = wal; pragma application_id = 77; create table a (id)'),
    ],
    ['foreign', 'another program’s empty file', (path) => withSql(path, 'pragma user_version = 3')],
    [
      'foreign',
      'a picture',
      (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, ...Array(9000).keys()])),
    ],
    ['foreign', 'a text', (path) => writeFileSync(path, 'Name;Ort\nÖkohof;Lüchow\n')],
    ['foreign', 'one byte', (path) => writeFileSync(path, 'x')],
    ['foreign', 'nothing but zeros', (path) => writeFileSync(path, Buffer.alloc(8192))],
    ['foreign', 'a folder', (path) => mkdirSync(path)],
    [
      'newer',
      'a file of a later version',
      async (path) => {
        await makeOurs(path)
        withSql(path, 'pragma user_version = 2')
      },
    ],
  ])('%s: %s', async (key, _, make) => {
    const folder = makeFolder()
    const path = join(folder, 'store.db')
    await make(path)
    const before = contentsOf(folder)
    expect(refusalOf(() => open(path))).toBe(`${key} ${path}`)
    expect(contentsOf(folder)).toEqual(before)
  })

  test('a device', () => {
    expect(refusalOf(() => open('/dev/null'))).toBe('foreign /dev/null')
  })
})

test('a later version that is only in the log yet is seen there, and stays there', async () => {
  const folder = makeFolder()
  const path = join(folder, 'store.db')
  await makeOurs(path)
  runProgram(`
    const { DatabaseSync } = await import('node:sqlite')
    const db = new DatabaseSync(${JSON.stringify(path)})
    db.exec('pragma user_version = 2')
    process.kill(process.pid, 'SIGKILL')`)
  const [main, log] = [readFileSync(path), readFileSync(`${path}-wal`)]
  expect(refusalOf(() => open(path))).toBe(`newer ${path}`)
  expect(readFileSync(path)).toEqual(main)
  expect(readFileSync(`${path}-wal`)).toEqual(log)
})

describe('what is broken is refused, and not made worse', () => {
  test.each<readonly [what: string, harm: (path: string) => void]>([
    ['its end is missing', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 8192) * 4096)],
    ['it breaks off in the middle of a page', (path) => truncateSync(path, readFileSync(path).length - 1000)],
    ['a page is overwritten', (path) => overwrite(path, 4096 * 3, 4096)],
    ['the list of its tables is overwritten', (path) => overwrite(path, 100, 3996)],
    [
      'it is empty, and its log is there',
      (path) => {
        writeFileSync(`${path}-wal`, readFileSync(path))
        truncateSync(path, 0)
      },
    ],
  ])('%s', async (_, harm) => {
    const path = join(makeFolder(), 'store.db')
    await makeOurs(path)
    harm(path)
    const before = readFileSync(path)
    expect(refusalOf(() => open(path))).toBe(`broken ${path}`)
    expect(readFileSync(path)).toEqual(before)
  })

  test('what breaks while it is used is said by whatever meets it', async () => {
    const path = join(makeFolder(), 'store.db')
    await makeOurs(path)
    const store = openFor(path)
    overwrite(path, 4096, readFileSync(path).length - 4096)
    await expect(findAll(store, things)).rejects.toMatchObject({ key: 'broken', about: path })
    await expect(store.commit([create(things, thing('new'))])).rejects.toMatchObject({ key: 'broken' })
  })
})

describe('what nobody can write', () => {
  test('a missing folder', () => {
    const path = join(makeFolder(), 'missing', 'store.db')
    expect(refusalOf(() => open(path))).toBe(`unwritable ${path}`)
  })

  const tryOpen = (path: string) => `
    try { await open(${JSON.stringify(path)}, { serve: true }).close(); console.log('open') }
    catch (error) { console.log(error.key ?? error.stack) }`

  const because = noNobody === undefined ? '' : ` (skipped: ${noNobody})`
  describe.skipIf(noNobody !== undefined)(`as somebody without rights${because}`, () => {
    test.each<readonly [what: string, said: string, folder: number, file: number | undefined]>([
      ['a folder that may not be written', 'unwritable', 0o555, undefined],
      ['a folder that may not be written, with a file', 'unwritable', 0o555, 0o666],
      ['a file that may not be written', 'unwritable', 0o777, 0o444],
      ['a file that may not be read', 'unwritable', 0o777, 0o000],
      ['a folder that may not be entered', 'unwritable', 0o000, 0o666],
      ['what may be written', 'open', 0o777, 0o666],
    ])('%s', async (_, said, folderMode, fileMode) => {
      const folder = makeFolder()
      const path = join(folder, 'store.db')
      if (fileMode !== undefined) {
        await makeOurs(path)
        chmodSync(path, fileMode)
      }
      chmodSync(folder, folderMode)
      expect(runAsNobody(tryOpen(path))).toBe(said)
      chmodSync(folder, 0o777)
    })
  })
})

describe('what can be opened', () => {
  test('an empty file, such as one that was about to be made', async () => {
    const path = join(makeFolder(), 'store.db')
    writeFileSync(path, '')
    const store = openFor(path)
    await store.commit([create(things, thing('a'))])
    expect(await store.find(things)).toHaveLength(1)
  })

  test.each(['store with spaces.db', 'a?b#c%20d&e=f.db', "it's.db", 'ä🐝.db', 'file:x.db'])(
    'a file called %s',
    async (name) => {
      const folder = makeFolder()
      const store = openSqlite(join(folder, name), kinds, { serve: true })
      await store.commit([create(things, thing('a'))])
      await store.close()
      expect(contentsOf(folder).map(([file]) => file)).toEqual([name, `${name}.lock`])
      expect(await openFor(join(folder, name)).get(things, 'a')).toBeDefined()
    },
  )

  test('the same file by another name is the same file', () => {
    const folder = makeFolder()
    symlinkSync(join(folder, 'store.db'), join(folder, 'link.db'))
    openFor(join(folder, 'store.db'), { serve: true })
    expect(refusalOf(() => open(join(folder, 'link.db')))).toBe(`held ${process.pid}`)
  })
})
