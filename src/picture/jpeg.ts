import { asciiAt, joined, type PictureIn, viewOf } from './picture-in.ts'

const beginning = [0xff, 0xd8]
const end = 0xd9
const scan = 0xda
/** Baseline, extended and progressive: what every reader knows. */
const frames = [0xc0, 0xc1, 0xc2]
/** Quantization, Huffman tables, restart interval. */
const tables = [0xdb, 0xc4, 0xdd]
const app = 0xe0
/** Of one that comes clearer and clearer: each is decoded anew. */
const mostScans = 100

/**
 * What of an application's own segments the picture needs to look as it should: density, without the small picture that may
 * show what was cut off; colours; and how these are coded.
 */
const needed = (marker: number, body: Uint8Array): Uint8Array | undefined => {
  if (marker === app && asciiAt(body, 0, 5) === 'JFIF\0')
    return joined([Uint8Array.from([0xff, app, 0, 16]), body.subarray(0, 12), Uint8Array.from([0, 0])])
  if (marker === app + 14 && asciiAt(body, 0, 5) === 'Adobe')
    return joined([Uint8Array.from([0xff, app + 14, 0, 14]), body.subarray(0, 12)])
  return marker === app + 2 && asciiAt(body, 0, 12) === 'ICC_PROFILE\0'
    ? joined([Uint8Array.from([0xff, app + 2, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])
    : undefined
}

const orientationTag = 0x0112

/** How the camera was held, 1 to 8 as Exif 2.32 counts; undefined where that is not said. */
const orientationIn = (body: Uint8Array): number | undefined => {
  if (asciiAt(body, 0, 6) !== 'Exif\0\0') return undefined
  const tiff = viewOf(body.subarray(6))
  const order = asciiAt(body, 6, 2)
  if (tiff.byteLength < 10 || !['II', 'MM'].includes(order)) return undefined
  const little = order === 'II'
  const first = tiff.getUint32(4, little)
  if (first + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(first, little)
  for (let i = 0; i < count; i += 1) {
    const entry = first + 2 + i * 12
    if (entry + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(entry, little) !== orientationTag) continue
    const held = tiff.getUint16(entry + 8, little)
    return held >= 1 && held <= 8 ? held : undefined
  }
  return undefined
}

/** An Exif segment that says how the camera was held and nothing else. */
const orientedBy = (held: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, app + 1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, orientationTag >> 8, orientationTag & 0xff, 0, 3, 0, 0, 0, 1, 0, held, 0, 0],
    ...[0, 0, 0, 0],
  ])

/** Where the coded lines of a scan end: at the next marker that is none of theirs; -1 where there is none. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    const isTheirs = next === 0 || next === 0xff || (next !== undefined && next >= 0xd0 && next <= 0xd7)
    if (next !== undefined && !isTheirs) return at
  }
  return -1
}

/**
 * A JPEG (ITU-T T.81) as it is kept: tables, frame and scans, the profile of its colours and how it is to be turned. Undefined
 * where it is none, or not all of it is there.
 */
export const readJpeg = (bytes: Uint8Array): PictureIn | undefined => {
  if (!beginning.every((byte, i) => bytes[i] === byte)) return undefined
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  let size: { readonly width: number; readonly height: number } | undefined
  let [held, scans] = [1, 0]
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return undefined
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === end) {
      if (size === undefined || scans === 0) return undefined
      const turned = held > 4 ? { width: size.height, height: size.width } : size
      const oriented = held > 1 ? [orientedBy(held)] : []
      const parts = [Uint8Array.from(beginning), ...oriented, ...kept, Uint8Array.from([0xff, end])]
      return { type: 'image/jpeg', ...turned, bytes: joined(parts) }
    }
    if (at + 4 > bytes.length) return undefined
    const next = at + 2 + view.getUint16(at + 2)
    const body = bytes.subarray(at + 4, next)
    if (next > bytes.length || next < at + 4) return undefined
    if (frames.includes(marker)) {
      if (size || body.length < 6) return undefined
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    if (marker === app + 1) held = orientationIn(body) ?? held
    const until = marker === scan ? endOfScan(bytes, next) : next
    if (until < 0) return undefined
    if (marker === scan) scans += 1
    if (scans > mostScans) return undefined
    const part =
      marker === scan || frames.includes(marker) || tables.includes(marker)
        ? bytes.subarray(at, until)
        : needed(marker, body)
    if (part) kept.push(part)
    at = until
  }
  return undefined
}
