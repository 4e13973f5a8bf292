import { readJpeg } from './jpeg.ts'
import type { PictureIn } from './picture-in.ts'
import { readPng } from './png.ts'
import { readWebp } from './webp.ts'

/** What few bytes may grow to when it is looked at: a larger one keeps a phone busy, or breaks it. */
const mostPixels = 50_000_000

/** A picture as it may be kept and shown; undefined where it is none, and where it is too large to be looked at. */
export const readPicture = (bytes: Uint8Array): PictureIn | undefined => {
  const found = readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes)
  if (found === undefined) return undefined
  const pixels = found.width * found.height
  return pixels > 0 && pixels <= mostPixels ? found : undefined
}
