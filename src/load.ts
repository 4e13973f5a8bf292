import { readdirSync } from 'node:fs'
import type { Command } from './command.ts'
import type { Migration } from './migration.ts'

/** What the files of a folder are, in their order. There is no list to keep. */
const loadAll = async <T>(name: string): Promise<readonly T[]> => {
  const folder = new URL(`../${name}/`, import.meta.url)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
  const modules: readonly { readonly default: T }[] = await Promise.all(
    files.map((file) => import(new URL(file, folder).href)),
  )
  return modules.map((module) => module.default)
}

export const loadCommands = () => loadAll<Command>('commands')

export const loadMigrations = () => loadAll<Migration>('migrations')

/** The embedded place to talk; loaded only where it is wanted. */
export const loadConsole = () => import('../adapters/console/open.ts')
