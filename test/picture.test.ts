import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPicture } from '../src/picture/read-picture.ts'
import { dot, jpeg, png, secrets, webp } from './pictures.ts'

const samples = [
  ['JPEG', jpeg(), 'image/jpeg', 40, 30],
  ['PNG', png(), 'image/png', 2, 1],
  ['WebP', webp(), 'image/webp', 5, 4],
] as const

test.each(samples)('a %s is kept without what it tells besides', (_, bytes, type, width, height) => {
  expect(secrets.every((secret) => Buffer.from(bytes).includes(secret))).toBe(true)
  const kept = readPicture(bytes)
  expect(kept).toMatchObject({ type, width, height })
  const text = Buffer.from(kept?.bytes ?? []).toString('latin1')
  for (const secret of secrets) expect(text).not.toContain(secret)
  for (const mark of ['Exif', 'GPS', 'xap', 'MPF', 'Photoshop', 'tEXt', 'tIME', 'EXIF', 'XMP ', 'junk'])
    expect(text).not.toContain(mark)
  // What is kept is a picture, and nothing is left to be taken out of it.
  expect(readPicture(kept?.bytes ?? new Uint8Array())).toEqual(kept)
})

test.each(['II', 'MM'] as const)('how the camera was held stays, and nothing else of that (%s)', (order) => {
  for (const held of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const kept = readPicture(jpeg({ held, order }))
    expect(kept).toMatchObject(held > 4 ? { width: 30, height: 40 } : { width: 40, height: 30 })
    const at = Buffer.from(kept?.bytes ?? []).indexOf('Exif\0\0')
    expect(at >= 0).toBe(held > 1)
    if (held > 1) expect(Buffer.from(kept?.bytes ?? []).readUInt16BE(at + 6 + 8 + 2 + 8)).toBe(held)
    expect(readPicture(kept?.bytes ?? new Uint8Array())).toEqual(kept)
  }
})

test('the coded lines are the same, marks to begin anew included', () => {
  const kept = Buffer.from(readPicture(jpeg())?.bytes ?? [])
  expect(kept.includes(Buffer.from([0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]))).toBe(true)
  expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
})

test('the small copy that may show what was cut off goes, and of colours stays how they are coded', () => {
  const thumbnail = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x05\x05what was cut off', 'latin1')
  const adobe = Buffer.from('Adobe\0\x64\0\0\0\0\x01and where', 'latin1')
  const segment = (marker: number, body: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body])
  const whole = Buffer.from(jpeg())
  const with2 = Buffer.concat([
    whole.subarray(0, 2),
    segment(0xe0, thumbnail),
    segment(0xee, adobe),
    whole.subarray(2),
  ])
  const kept = Buffer.from(readPicture(with2)?.bytes ?? []).toString('latin1')
  expect(kept).toContain('JFIF\0')
  expect(kept).toContain('Adobe\0\x64\0\0\0\0\x01')
  expect(kept).not.toContain('cut off')
  expect(kept).not.toContain('where')
})

const text = (written: string) => new TextEncoder().encode(written)
test.each([
  ['nothing', new Uint8Array()],
  ['a page', text('<html><script>alert(1)</script>')],
  ['a drawing that may do anything', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a GIF', text('GIF89a\x01\0\x01\0\0\0\0;')],
  ['a program', text('MZ\x90\0')],
  ['a page that begins like a picture', Buffer.concat([Buffer.from([0xff, 0xd8]), text('<html>')])],
  ['the beginning of a PNG alone', png().subarray(0, 8)],
  ['a JPEG of which the end is missing', jpeg({ tail: new Uint8Array() }).slice(0, -2)],
  ['a JPEG without a size', jpeg({ height: 0 })],
  ['a PNG that a bit has turned in', png().with(45, 0x55)],
  ['a PNG that is an endless plain', png({ width: 60_000, height: 60_000 })],
  ['a JPEG as large as a field', jpeg({ width: 65_000, height: 65_000 })],
  ['a WebP that says it is longer', webp().with(4, 0xff).with(5, 0xff)],
])('%s is no picture', (_, bytes) => {
  expect(readPicture(Uint8Array.from(bytes))).toBeUndefined()
})

test('whatever is broken off, cut short or turned is none, or one that is kept as it is', () => {
  const any = fc.constantFrom(...samples.map(([, bytes]) => bytes), dot)
  const broken = fc.record({
    bytes: any,
    cut: fc.nat(2000),
    at: fc.nat(2000),
    to: fc.nat(255),
    turned: fc.boolean(),
  })
  fc.assert(
    fc.property(broken, ({ bytes, cut, at, to, turned }) => {
      const whole = Uint8Array.from(turned ? bytes : bytes.subarray(0, cut % (bytes.length + 1)))
      if (turned) whole[at % whole.length] = to
      const kept = readPicture(whole)
      if (kept) expect(readPicture(kept.bytes)).toEqual(kept)
    }),
    { numRuns: 3000 },
  )
})
