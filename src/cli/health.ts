import { dirname, join } from 'node:path'
import type { ShellCommand } from '../cli.ts'
import { isServed } from '../open-store.ts'

/** For the image: well where a bot serves the store, or the demo network in its place. */
export const health: ShellCommand = {
  usage: '',
  async run(_, { storePath }) {
    return isServed(storePath) || isServed(join(dirname(storePath), 'demo.db')) ? 0 : 1
  },
}
