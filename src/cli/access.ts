import type { ShellCommand } from '../cli.ts'
import type { Described } from '../command.ts'
import { demoNetwork } from '../demo/network.ts'
import { loadCommands } from '../load.ts'
import { standings, strangerReader } from '../reader.ts'
import { mayCall } from '../rights.ts'
import { readOptions } from './arguments.ts'

/** Who may call a command at all, at a network's door or in it: `yes`, or the key of the refusal. Which records they may name, its fields say. */
const rowOf = ({ name, access, module, changes, aloud, fields }: Described) => ({
  command: name,
  ...(module !== undefined && { module }),
  changes,
  aloud,
  records: fields.filter(({ type }) => type === 'record').map(({ name: field }) => field),
  ...Object.fromEntries(
    standings.map((standing) => [
      standing,
      mayCall({ access }, demoNetwork, { ...strangerReader(), standing }) ?? 'yes',
    ]),
  ),
})

/** Every command by every kind of caller. */
export const access: ShellCommand = {
  usage: '[--json]',
  async run(words, config) {
    const { values } = readOptions(words, { json: { type: 'boolean' } } as const, config)
    const rows = (await loadCommands()).map(rowOf)
    if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    else
      for (const row of rows)
        process.stdout.write(
          `${[row.command, ...standings.map((standing) => `${standing}: ${Reflect.get(row, standing)}`)].join('  ')}\n`,
        )
    return 0
  },
}
