/** A signed byte for each dimension: a direction needs no more to be compared. */
export const toBytes = (vector: Float32Array): Int8Array => {
  const most = vector.reduce((so, each) => Math.max(so, Math.abs(each)), 0)
  return Int8Array.from(vector, (each) => Math.round((127 * each) / most))
}

export const pack = (bytes: Int8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')

export const unpack = (data: string): Int8Array => {
  const buffer = Buffer.from(data, 'base64')
  return new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length)
}

/** How alike a question is to each of the vectors, -1 … 1, beside what they all have in common. */
export interface Compared {
  readonly dimensions: number
  with(question: Float32Array): ReadonlyMap<string, number>
}

/** A single text has nothing in common with others, and is no common ground. */
const doubt = 1

const lengthOf = (bytes: Int8Array): number => {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 1) sum += (bytes[i] ?? 0) ** 2
  return Math.sqrt(sum) || 1
}

/**
 * Models put all texts into one corner, each model another: what is common to all is taken off both sides, so that
 * nothing alike is about 0 with every model.
 */
export const comparing = (vectors: ReadonlyMap<string, Int8Array>): Compared => {
  const dimensions = vectors.values().next().value?.length ?? 0
  const common = new Float32Array(dimensions)
  const lengths = new Map<string, number>()
  for (const [id, bytes] of vectors) {
    const length = lengthOf(bytes)
    lengths.set(id, length)
    const share = 1 / (length * (vectors.size + doubt))
    for (let i = 0; i < dimensions; i += 1) common[i] = (common[i] ?? 0) + (bytes[i] ?? 0) * share
  }
  const square = common.reduce((sum, each) => sum + each * each, 0)
  const dot = (bytes: Int8Array, other: Float32Array): number => {
    let sum = 0
    for (let i = 0; i < dimensions; i += 1) sum += (bytes[i] ?? 0) * (other[i] ?? 0)
    return sum
  }
  const shifts = new Map(
    [...vectors].map(([id, bytes]) => [id, dot(bytes, common) / (lengths.get(id) ?? 1)] as const),
  )
  return {
    dimensions,
    with(question) {
      const away = question.reduce((sum, each, i) => sum + each * (common[i] ?? 0), 0)
      const own = Math.sqrt(Math.max(1e-9, 1 - 2 * away + square))
      const found = new Map<string, number>()
      for (const [id, bytes] of vectors) {
        const shift = shifts.get(id) ?? 0
        const product = dot(bytes, question) / (lengths.get(id) ?? 1) - away - shift + square
        found.set(id, product / (own * Math.sqrt(Math.max(1e-9, 1 - 2 * shift + square))))
      }
      return found
    },
  }
}
