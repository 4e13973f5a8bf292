import { readdirSync } from 'node:fs'
import type { Command } from './command.ts'

const folder = new URL('../commands/', import.meta.url)

/** A command is a file in `commands/`. There is no list to keep. */
export const loadCommands = async (): Promise<readonly Command[]> => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
  const modules: readonly { readonly default: Command }[] = await Promise.all(
    files.map((file) => import(new URL(file, folder).href)),
  )
  return modules.map((module) => module.default)
}

/** The embedded place to talk; loaded only where it is wanted. */
export const loadConsole = () => import('../adapters/console/open.ts')
