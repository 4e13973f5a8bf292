type Column = Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>

/** The same column with room for at least `length`, doubled so that adding one by one stays cheap. */
export const withRoom = <T extends Column>(column: T, length: number): T => {
  if (column.length >= length) return column
  const room = Math.max(length, column.length * 2, 64)
  const wider =
    column instanceof Int32Array
      ? new Int32Array(room)
      : column instanceof Float32Array
        ? new Float32Array(room)
        : new Uint8Array(room)
  wider.set(column)
  // The branches above kept the kind of column, which the compiler cannot follow through a type parameter.
  return wider as T
}

/** Many short lists of numbers in two columns: each list is a chain, so that adding to any of them is one write. */
export interface Chains {
  add(list: number, value: number): void
  /** Position of a list's newest entry, -1 where there is none. */
  first(list: number): number
  next(position: number): number
  valueAt(position: number): number
  bytes(): number
}

export const createChains = (lists = 64): Chains => {
  let heads = new Int32Array(lists).fill(-1)
  let values = new Int32Array(256)
  let nexts = new Int32Array(256)
  let used = 0
  return {
    add(list, value) {
      if (list >= heads.length) {
        const before = heads.length
        heads = withRoom(heads, list + 1)
        heads.fill(-1, before)
      }
      values = withRoom(values, used + 1)
      nexts = withRoom(nexts, used + 1)
      values[used] = value
      nexts[used] = heads[list] ?? -1
      heads[list] = used
      used += 1
    },
    first: (list) => heads[list] ?? -1,
    next: (position) => nexts[position] ?? -1,
    valueAt: (position) => values[position] ?? 0,
    bytes: () => 4 * (heads.length + values.length + nexts.length),
  }
}
