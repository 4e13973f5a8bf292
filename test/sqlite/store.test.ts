import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openFile } from '../../adapters/sqlite/file.ts'
import { storeContract } from '../contracts/store.ts'

storeContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-'))
  return {
    module: fileURLToPath(new URL('./open.ts', import.meta.url)),
    where: join(folder, 'store.db'),
    clear: () => rmSync(folder, { recursive: true }),
  }
})

test('what is acknowledged is on the disk, not only with the system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-'))
  const db = openFile(join(folder, 'store.db'), [])
  // 2 is FULL: each commit waits for the disk. No kill can show it, only a power cut.
  expect([db.prepare('pragma synchronous').get(), db.prepare('pragma journal_mode').get()]).toEqual([
    { synchronous: 2 },
    { journal_mode: 'wal' },
  ])
  db.close()
  rmSync(folder, { recursive: true })
})
