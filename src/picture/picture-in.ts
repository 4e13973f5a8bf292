/** What a picture is, read from its bytes and from nothing that its name says. */
export interface PictureIn {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  /** Pixels, as it is looked at. */
  readonly width: number
  readonly height: number
  /** The picture and nothing besides: neither where and with what it was taken, nor what was hung on to it. */
  readonly bytes: Uint8Array
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

export const asciiAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
