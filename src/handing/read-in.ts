import { setTimeout as sleep } from 'node:timers/promises'
import { readable } from '../invocation.ts'
import { readPicture } from '../picture/read-picture.ts'
import { type FileIn, type Handed, kindOf, mostBytes } from './handed.ts'

const patience = 10_000 // milliseconds that reading a file may take
const longestName = 120 // characters

export const nameOf = ({ name }: FileIn): string =>
  readable(name).replace(/\s+/g, ' ').trim().slice(-longestName) || '?'

const within = (file: FileIn): Promise<Uint8Array> =>
  Promise.race([
    file.read(mostBytes),
    sleep(patience, undefined, { ref: false }).then(() => Promise.reject(new Error('too slow'))),
  ])

type Read = Pick<Handed, 'data' | 'fault' | 'size' | 'type'>

/** What is kept of a file: all of it, of a picture no more than is seen on it; or why that cannot be. */
export const readIn = async (file: FileIn): Promise<Read> => {
  const type = readable(file.type).slice(0, longestName)
  if (file.size > mostBytes) return { type, size: file.size, fault: 'large' }
  try {
    const read = await within(file)
    if (read.length > mostBytes) return { type, size: read.length, fault: 'large' }
    const { bytes, ...as } = kindOf(file) === 'picture' ? (readPicture(read) ?? {}) : { bytes: read }
    if (bytes === undefined) return { type, size: read.length, fault: 'unfit' }
    const data = Buffer.from(bytes).toString('base64')
    return { type: 'type' in as ? as.type : type, size: bytes.length, data }
  } catch {
    return { type, size: file.size, fault: 'unread' }
  }
}
