import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for every test, with the program running in it as people start it. */
export const createPlayground = () => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'))
  const env = (more: Readonly<Record<string, string>> = {}) => ({
    PATH: process.env.PATH,
    LANG: 'de_DE.UTF-8',
    STORE_URL: `sqlite:${folder}/rundruf.db`,
    ...more,
  })
  const run = (
    file: string,
    words: readonly string[],
    input: string | 'ignore',
    more: Readonly<Record<string, string>> = {},
  ): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [file, ...words], {
      encoding: 'utf8',
      env: env(more),
      ...(input === 'ignore' ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    })
  return {
    folder,
    path: (name: string) => join(folder, name),
    /** The bot itself; what is piped into it, line by line. */
    start: (
      input: string | 'ignore',
      words: readonly string[] = [],
      more?: Readonly<Record<string, string>>,
    ) => run('src/main.ts', words, input, more),
    shell: (words: readonly string[], input = '', more?: Readonly<Record<string, string>>) =>
      run('src/cli.ts', words, input, more),
    spawn: (words: readonly string[] = []) =>
      spawn(process.execPath, ['src/main.ts', ...words], { env: env() }),
    /** A shell command beside others: what it printed, and how it ended. */
    spawnShell: (words: readonly string[], more?: Readonly<Record<string, string>>) =>
      new Promise<{ readonly stdout: string; readonly status: number | null }>((resolve) => {
        const child = spawn(process.execPath, ['src/cli.ts', ...words], { env: env(more) })
        let stdout = ''
        child.stdout.on('data', (text) => {
          stdout += text
        })
        child.on('close', (status) => resolve({ stdout, status }))
      }),
    json(lines: readonly object[], words: readonly string[] = []) {
      const { stdout, status } = run(
        'src/main.ts',
        ['--json', ...words],
        lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
      )
      return {
        status,
        lines: stdout
          .trim()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      }
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}
