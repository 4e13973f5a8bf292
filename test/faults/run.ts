// npm run test:faults [-- --json FILE]: the tests that kill; FILE gets what they counted.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const { status } = spawnSync('vitest', ['run', 'test/faults'], {
  stdio: 'inherit',
  // Windows finds commands of npm only through its shell.
  shell: process.platform === 'win32',
  env: { ...process.env, ...(values.json !== undefined && { FAULTS_REPORT: resolve(values.json) }) },
})
process.exitCode = status ?? 1
