import { ask } from './cli/ask.ts'
import { health } from './cli/health.ts'
import { importCommand } from './cli/import.ts'
import { texts } from './cli/texts.ts'
import { type Config, readConfig, wishesOf } from './config.ts'
import { explain } from './explain.ts'
import { shellFor } from './shell-sentences.ts'
import { Told } from './told.ts'

/** A shell command: how it is called, and what it does; its answer is the exit code. */
export interface ShellCommand {
  readonly usage: string
  run(words: readonly string[], config: Config): Promise<number>
}

const commands: Readonly<Record<string, ShellCommand>> = { import: importCommand, ask, texts, health }

const usage = () =>
  Object.entries(commands)
    .map(([name, command]) => `npm run rundruf -- ${name} ${command.usage}`.trimEnd())
    .join('\n')

const run = async ([name = '--help', ...words]: readonly string[]): Promise<number> => {
  if (name === '--help' || words.includes('--help')) {
    process.stdout.write(`${usage()}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command.run(words, readConfig(process.env))
  throw new Told(shellFor(wishesOf(process.env).language ?? 'en').unknownArgument({ about: name }))
}

// Whoever reads along may stop reading: `| head -1`.
process.stdout.on('error', () => process.exit(0))

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${explain(error, process.env)}\n`)
  process.exitCode = 1
}
