import type { FileProblem } from '../problem.ts'

/** Bytes; more than a network's lists ever are. Whoever reads the file looks at its size first. */
const largestFile = 50_000_000

const begins = (bytes: Uint8Array, ...first: readonly number[]) => first.every((byte, i) => bytes[i] === byte)

/** An Excel workbook, or another archive. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04)

/** Also what older programs write, and what is locked with a password. */
const isSpreadsheet = (bytes: Uint8Array) => isZip(bytes) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)

const signatures = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x1f, 0x8b], // gzip
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
]

const isBinary = (bytes: Uint8Array) => {
  if (signatures.some((signature) => begins(bytes, ...signature))) return true
  const sample = bytes.subarray(0, 65_536)
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return controls > Math.max(16, sample.length / 20)
}

/** Letters of French and Portuguese, and where a `û` is French and no `ű`: `août`, `brûlée`, `flûte`. */
const french = /[èàçêãÈÀÇÊ]|[oa]û|brûl|flût/gi
/** How ő and ű look in the wrong code page, and the letters that go with them and look the same in both. */
const disguised = /[õûÕÛ]/g
const hungarian = /[áíóúÁÍÓÚ]/g
/** What Windows-1250 has no sign for. */
const western = /\d ?(?:m|km|cm)[²³]|[½¼]/g

const many = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Both code pages agree on everything but a few letters: ő and ű in one are õ and û in the other. */
const isCentralEuropean = (text: string) =>
  many(text, disguised) > 0 &&
  2 * many(text, disguised) + many(text, hungarian) > 2 * (many(text, french) + many(text, western))

const replaced = /\ufffd/g
const beyondAscii = /[^\0-\x7f\ufffd]/gu

const fromUnmarked = (bytes: Uint8Array): string => {
  const text = new TextDecoder('utf-8').decode(bytes)
  // A file of another encoding is hardly ever right UTF-8; one with a single broken letter still is.
  if (many(text, replaced) === 0 || many(text, beyondAscii) > 4 * many(text, replaced)) return text
  const latin = new TextDecoder('windows-1252').decode(bytes)
  return isCentralEuropean(latin) ? new TextDecoder('windows-1250').decode(bytes) : latin
}

const toText = (bytes: Uint8Array): string => {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes)
  if (begins(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (begins(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  return fromUnmarked(bytes)
}

export const tooLarge = (bytes: Uint8Array): FileProblem | undefined =>
  bytes.length > largestFile
    ? { key: 'huge', megabytes: Math.ceil(bytes.length / 1e6), most: largestFile / 1e6 }
    : undefined

/** The text of a file whatever it was saved as, its lines ended by `\n`; or why it is no text. */
export const decode = (bytes: Uint8Array): { readonly text: string } | { readonly problem: FileProblem } => {
  const problem = tooLarge(bytes)
  if (problem) return { problem }
  if (isSpreadsheet(bytes)) return { problem: { key: 'spreadsheet' } }
  const marked = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)
  if (!marked && isBinary(bytes)) return { problem: { key: 'binary' } }
  const text = toText(bytes).replace(/\r\n?/g, '\n')
  return text.trim() === '' ? { problem: { key: 'empty' } } : { text }
}
