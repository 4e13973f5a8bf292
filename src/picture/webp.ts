import { asciiAt, joined, type PictureIn, viewOf } from './picture-in.ts'

/** What the picture is made of, and the profile of its colours. */
const needed = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']
const tellsOfMore = 0x0c // in the flags of VP8X: Exif and XMP

type Size = Pick<PictureIn, 'width' | 'height'>

const sizeIn = (name: string, body: Uint8Array): Size | undefined => {
  const view = viewOf(body)
  if (name === 'VP8X' && body.length >= 10)
    return {
      width: 1 + (view.getUint32(4, true) & 0xffffff),
      height: 1 + (view.getUint32(6, true) >>> 8),
    }
  if (name === 'VP8L' && body.length >= 5 && body[0] === 0x2f) {
    const bits = view.getUint32(1, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  if (name === 'VP8 ' && body.length >= 10 && asciiAt(body, 3, 3) === '\x9d\x01\x2a')
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
  return undefined
}

/** A WebP (RFC 9649) as it is kept; undefined where it is none, or not all of it is there. */
export const readWebp = (bytes: Uint8Array): PictureIn | undefined => {
  if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return undefined
  const view = viewOf(bytes)
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return undefined
  const kept: Uint8Array[] = []
  let size: Size | undefined
  let hasData = false
  for (let at = 12; at + 8 <= end; ) {
    const [name, length] = [asciiAt(bytes, at, 4), view.getUint32(at + 4, true)]
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return undefined
    const chunk = bytes.slice(at, next)
    const drawn = sizeIn(name, chunk.subarray(8, 8 + length))
    // The larger is what a reader makes room for.
    if (drawn && drawn.width * drawn.height > (size?.width ?? 0) * (size?.height ?? 0)) size = drawn
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~tellsOfMore
    if (['VP8 ', 'VP8L', 'ANMF'].includes(name)) hasData = true
    if (needed.includes(name)) kept.push(chunk)
    at = next
  }
  if (size === undefined || !hasData) return undefined
  const header = bytes.slice(0, 12)
  viewOf(header).setUint32(4, 4 + kept.reduce((sum, { length }) => sum + length, 0), true)
  return { type: 'image/webp', ...size, bytes: joined([header, ...kept]) }
}
