import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqlite, type SqliteOptions } from '../../adapters/sqlite/index.ts'
import { Unusable } from '../../src/store.ts'
import { kinds } from '../contracts/thing.ts'

export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store that is closed when the test is over. */
export const openFor = (path: string, options: SqliteOptions = {}, known = kinds) => {
  const store = openSqlite(path, known, options)
  onTestFinished(() => store.close())
  return store
}

/** Why a file was refused: what is wrong, and about what. */
export const refusalOf = (open: () => unknown): string => {
  try {
    open()
  } catch (error) {
    if (error instanceof Unusable) return `${error.key} ${error.about}`
    throw error
  }
  return 'none'
}

/** Everything in a folder: only while no store in this process has any of it open. */
export const contentsOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [
      name,
      readFileSync(join(folder, name)).toString('base64'),
      statSync(join(folder, name)).mtimeMs,
    ])

const adapter = new URL('../../adapters/sqlite/index.ts', import.meta.url).href
const known = new URL('../contracts/thing.ts', import.meta.url).href

/** What a process of its own says in which `code` runs; it has `open(path, options)` and `thing`. */
export const programOf = (code: string): readonly string[] => [
  process.execPath,
  '--input-type=module',
  '--eval',
  `import { openSqlite } from ${JSON.stringify(adapter)}
   import { kinds, thing, things } from ${JSON.stringify(known)}
   const open = (path, options) => openSqlite(path, kinds, options)
   const create = (value) => ({ kind: 'thing', id: value.id, rev: 0, put: value })
   ${code}`,
]

const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const isRoot = process.getuid?.() === 0

/** Why there is nobody here who may not write everywhere. */
export const noNobody: string | undefined = (() => {
  if (process.platform === 'win32') return 'no such rights on Windows'
  if (!isRoot) return undefined
  const [command = '', ...rest] = [...asNobody, process.execPath, '--version']
  const { status, error } = spawnSync(command, rest)
  return status === 0 ? undefined : `root, and setpriv cannot make another of it: ${error?.message ?? status}`
})()

const run = ([command = '', ...rest]: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' })
  return `${stdout}${stderr}`.trim()
}

/** What a program prints before it ends, however it does. */
export const runProgram = (code: string): string => run(programOf(code))

export const runAsNobody = (code: string): string => run([...(isRoot ? asNobody : []), ...programOf(code)])
