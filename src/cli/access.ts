import { accessOf, callerNames } from '../access-table.ts'
import type { ShellCommand } from '../cli.ts'
import type { Described } from '../command.ts'
import { loadCommands } from '../load.ts'
import { readOptions } from './arguments.ts'

const rowOf = (command: Described) => {
  const { name, access, module, changes, aloud, fields } = command
  return {
    command: name,
    access,
    ...(module !== undefined && { module }),
    changes,
    aloud,
    records: fields
      .filter(({ type }) => type === 'record')
      .map(({ name: field, whose }) => (whose === undefined ? field : `${field}: ${whose}`)),
    ...Object.fromEntries(callerNames.map((caller) => [caller, accessOf(command, caller)])),
  }
}

const widthOf = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length)) + 2

/** Every command by every kind of caller, as the declarations say: `yes`, or the key of the refusal. */
export const access: ShellCommand = {
  usage: '[--json]',
  async run(words, config) {
    const { values } = readOptions(words, { json: { type: 'boolean' } } as const, config)
    const rows = (await loadCommands()).map(rowOf)
    if (values.json) {
      process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
      return 0
    }
    const columns = ['command', ...callerNames, 'module']
    const cells = [
      columns,
      ...rows.map((row) => columns.map((column) => String(Reflect.get(row, column) ?? ''))),
    ]
    const widths = columns.map((_, i) => widthOf(cells.map((line) => line[i] ?? '')))
    for (const line of cells)
      process.stdout.write(
        `${line
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('')
          .trimEnd()}\n`,
      )
    return 0
  },
}
