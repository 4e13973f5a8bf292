import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileIn } from '../../src/handing/handed.ts'

/** A file of this machine, as somebody at the keyboard hands it over; undefined where there is none at that path. */
export const fileAt = async (path: string): Promise<FileIn | undefined> => {
  const found = await stat(path).catch(() => undefined)
  // Whoever waits at a pipe may wait for ever.
  if (!found?.isFile()) return undefined
  return {
    name: basename(path),
    type: '',
    size: found.size,
    async read(most) {
      const file = await open(path)
      try {
        const bytes = new Uint8Array(most + 1)
        let length = 0
        for (;;) {
          const { bytesRead } = await file.read(bytes, length, bytes.length - length)
          length += bytesRead
          if (bytesRead === 0 || length === bytes.length) return bytes.subarray(0, length)
        }
      } finally {
        await file.close()
      }
    },
  }
}
