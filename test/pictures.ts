import { crc32, deflateSync } from 'node:zlib'

/** What no picture may tell that others see: where and with what it was taken, and what was hung on to it. */
export const secrets = ['53.0478,11.1553', 'Annas Telefon', '<script>', 'GPSLatitude']
const told = Buffer.from(secrets.join('|'))

const word = (n: number) => Buffer.from([n >> 8, n & 0xff])
const segment = (marker: number, body: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker]), word(body.length + 2), body])

/** Exif as a camera writes it: how it was held (tag 0x0112), and where it was. */
const exif = (held: number, order: 'II' | 'MM') => {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4)
  const little = order === 'II'
  const put = (at: number, n: number, bytes: 2 | 4) =>
    little ? tiff.writeUIntLE(n, at, bytes) : tiff.writeUIntBE(n, at, bytes)
  tiff.write(order)
  put(2, 42, 2)
  put(4, 8, 4)
  put(8, 1, 2)
  put(10, 0x0112, 2)
  put(12, 3, 2)
  put(14, 1, 4)
  put(18, held, 2)
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, told])
}

const frame = (width: number, height: number) =>
  Buffer.concat([Buffer.from([8]), word(height), word(width), Buffer.from([1, 1, 0x11, 0])])

/** A JPEG as a phone takes it, with all that it tells. */
export const jpeg = ({
  held = 1,
  order = 'MM' as 'II' | 'MM',
  width = 40,
  height = 30,
  tail = told as Uint8Array,
} = {}): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, exif(held, order)),
    segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), told])),
    segment(0xe2, Buffer.concat([Buffer.from('MPF\0'), told])),
    segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), told])),
    segment(0xfe, told),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame(width, height)),
    segment(0xc4, Buffer.alloc(19, 0)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // The coded lines may hold a marker's first byte, and marks to begin anew at.
    Buffer.from([0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
    tail,
  ])

const chunk = (name: string, body: Uint8Array) => {
  const named = Buffer.concat([Buffer.from(name), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
const header = (width: number, height: number) => {
  const body = Buffer.alloc(13)
  body.writeUInt32BE(width, 0)
  body.writeUInt32BE(height, 4)
  body.set([8, 0, 0, 0, 0], 8)
  return chunk('IHDR', body)
}

/** A PNG with all that it may tell. */
export const png = ({ width = 2, height = 1 } = {}): Uint8Array =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    header(width, height),
    chunk('eXIf', exif(6, 'II').subarray(6)),
    chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), told])),
    chunk('iTXt', told),
    chunk('tIME', Buffer.alloc(7, 1)),
    chunk('IDAT', deflateSync(Buffer.from([0, 120, 200]))),
    chunk('IEND', Buffer.alloc(0)),
    told,
  ])

/** The smallest picture there is. */
export const dot: Uint8Array = png({ width: 1, height: 1 })

const riff = (name: string, body: Uint8Array) => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from(name), length, body, Buffer.alloc(body.length % 2)])
}

/** A WebP with all that it may tell. */
export const webp = ({ width = 5, height = 4 } = {}): Uint8Array => {
  const about = Buffer.alloc(10)
  about[0] = 0x0c | 0x10
  about.writeUIntLE(width - 1, 4, 3)
  about.writeUIntLE(height - 1, 7, 3)
  const lossless = Buffer.alloc(9)
  lossless[0] = 0x2f
  lossless.writeUInt32LE((width - 1) | ((height - 1) << 14), 1)
  const chunks = [
    riff('VP8X', about),
    riff('VP8L', lossless),
    riff('EXIF', exif(6, 'II')),
    riff('XMP ', told),
    riff('junk', told),
  ]
  return Buffer.concat([riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks])), told])
}
