import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storeContract } from '../contracts/store.ts'

storeContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-'))
  return {
    module: fileURLToPath(new URL('./open.ts', import.meta.url)),
    where: join(folder, 'store.db'),
    clear: () => rmSync(folder, { recursive: true }),
  }
})
