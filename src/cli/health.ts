import { dirname, join } from 'node:path'
import type { ShellCommand } from '../cli.ts'
import { openInhabited } from '../open-store.ts'
import { Unusable } from '../store.ts'

/** Whether somebody serves this file: who tries to serve it, too, is told so. */
const isServed = async (path: string): Promise<boolean> => {
  try {
    await (await openInhabited(path, { serve: true }))?.close()
    return false
  } catch (error) {
    if (error instanceof Unusable && error.key === 'held') return true
    throw error
  }
}

/** For the image: well where a bot serves the store, or the demo network in its place. */
export const health: ShellCommand = {
  usage: '',
  async run(_, { storePath }) {
    return (await isServed(storePath)) || (await isServed(join(dirname(storePath), 'demo.db'))) ? 0 : 1
  },
}
