import { closeSync, fchmodSync, openSync, writeFileSync } from 'node:fs'
import { Told } from '../told.ts'

const ownerOnly = 0o600

/**
 * Writes a file that nobody but this account can read, also where one stood there that others could. Throws what is
 * `told` where it cannot be written.
 */
export const writePrivately = (path: string, content: string | Uint8Array, told: string): void => {
  try {
    const file = openSync(path, 'w', ownerOnly)
    try {
      fchmodSync(file, ownerOnly)
      writeFileSync(file, content)
    } finally {
      closeSync(file)
    }
  } catch {
    throw new Told(told)
  }
}
