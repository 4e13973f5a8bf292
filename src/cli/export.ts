import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ShellCommand } from '../cli.ts'
import { openToRead } from '../installation.ts'
import { exportName, exportNetwork } from '../network/export.ts'
import { shellFor } from '../shell-sentences.ts'
import { within } from '../store.ts'
import { Told } from '../told.ts'
import { readOptions } from './arguments.ts'
import { networkOf } from './network.ts'
import { writePrivately } from './private-file.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Writes everything that a network has into a file, or into a folder under the network's name. */
export const exportCommand: ShellCommand = {
  usage: 'DIR|FILE [--network NAME]',
  async run(words, config) {
    const { values, positionals } = readOptions(words, { network: { type: 'string' } } as const, config)
    const say = shellFor(config.language ?? 'en')
    const [target, ...others] = positionals
    if (target === undefined || others.length > 0) throw new Told(say.whereTo({ about: others.join(' ') }))
    const { store } = await openToRead(config)
    try {
      const network = await networkOf(store, values.network, say)
      const path = isFolder(target) ? join(target, exportName(network)) : target
      const text = await exportNetwork(within(store, network.id), network)
      writePrivately(path, text, say.unwritable({ about: path }))
      process.stdout.write(`${path}\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}
