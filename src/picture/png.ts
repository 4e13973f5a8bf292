import { crc32 } from 'node:zlib'
import { asciiAt, joined, type PictureIn, viewOf } from './picture-in.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What the picture is made of, and what it needs to look as it should. */
const needed = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'bKGD',
  'pHYs',
]

/** A PNG (W3C, third edition) as it is kept, one that moves as its first picture; undefined where it is none, or not all of it is there. */
export const readPng = (bytes: Uint8Array): PictureIn | undefined => {
  if (!signature.every((byte, i) => bytes[i] === byte)) return undefined
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, signature.length)]
  let size: { readonly width: number; readonly height: number } | undefined
  let hasData = false
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const [length, name] = [view.getUint32(at), asciiAt(bytes, at + 4, 4)]
    const next = at + 12 + length
    if (next > bytes.length) return undefined
    if (crc32(bytes.subarray(at + 4, next - 4)) !== view.getUint32(next - 4)) return undefined
    if ((size === undefined) !== (name === 'IHDR')) return undefined
    if (name === 'IHDR' && length !== 13) return undefined
    if (name === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (name === 'IDAT') hasData = true
    if (needed.includes(name)) kept.push(bytes.subarray(at, next))
    if (name === 'IEND')
      return size && hasData ? { type: 'image/png', ...size, bytes: joined(kept) } : undefined
    at = next
  }
  return undefined
}
