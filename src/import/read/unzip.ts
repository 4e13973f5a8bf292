import { crc32, inflateRawSync } from 'node:zlib'

/** Bytes of everything that is taken out of one file; what unpacks to more is no list. */
const mostUnpacked = 30_000_000
const mostEntries = 2_000

export type Entries = ReadonlyMap<string, Uint8Array>

const u16 = (bytes: Buffer, at: number) => bytes.readUInt16LE(at)
const u32 = (bytes: Buffer, at: number) => bytes.readUInt32LE(at)

/** Where the list of what is in it begins, and how much that is: it stands at the end, before a comment. */
const endOf = (bytes: Buffer) => {
  const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (at < 0 || at + 22 > bytes.length) return undefined
  return { entries: u16(bytes, at + 10), begins: u32(bytes, at + 16) }
}

/**
 * What is in a zip file, of the entries whose names are wanted, unpacked. `large` where that is more than a list can be,
 * whatever the file says of itself; `broken` where it is none, or locked.
 */
export const unzip = (
  data: Uint8Array,
  wanted: (name: string) => boolean,
): { readonly names: readonly string[]; readonly entries: Entries } | 'large' | 'broken' => {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const end = endOf(bytes)
  if (end === undefined) return 'broken'
  if (end.entries > mostEntries) return 'large'
  const names: string[] = []
  const entries = new Map<string, Uint8Array>()
  let room = mostUnpacked
  try {
    for (let i = 0, at = end.begins; i < end.entries; i += 1) {
      if (u32(bytes, at) !== 0x02014b50) return 'broken'
      const [flags, method, packed] = [u16(bytes, at + 8), u16(bytes, at + 10), u32(bytes, at + 20)]
      const [name, extra, comment] = [u16(bytes, at + 28), u16(bytes, at + 30), u16(bytes, at + 32)]
      const called = bytes.toString('utf8', at + 46, at + 46 + name)
      const local = u32(bytes, at + 42)
      at += 46 + name + extra + comment
      names.push(called)
      if (!wanted(called)) continue
      if ((flags & 1) !== 0 || u32(bytes, local) !== 0x04034b50 || entries.has(called)) return 'broken'
      const begins = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28)
      if (begins + packed > bytes.length) return 'broken'
      const content = bytes.subarray(begins, begins + packed)
      // Nothing that is said of its size is believed.
      const whole = method === 0 ? content : inflateRawSync(content, { maxOutputLength: room })
      if (whole.length > room) return 'large'
      room -= whole.length
      entries.set(called, whole)
    }
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'large'
      : 'broken'
  }
  return { names, entries }
}

/** The same as a zip file in which nothing is packed: whoever reads it meets only what has been looked at. */
export const rezip = (entries: Entries): ArrayBuffer => {
  const parts: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const [name, content] of entries) {
    const called = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(0x0800, 2)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(content.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(called.length, 22)
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), head, called, Buffer.from(content))
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    index.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, tail, called)
    at += 4 + head.length + called.length + content.length
  }
  const listed = Buffer.concat(index)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.size, 8)
  end.writeUInt16LE(entries.size, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, listed, end])).buffer
}
