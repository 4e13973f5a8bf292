/** Words are at most 60 letters long; the rows are used again by each comparison. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const

/** Edits between two words, a swap of neighbours being one; gives up above two. */
export const edits = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3
  let [before, above, row] = rows
  for (let j = 0; j <= b.length; j += 1) above[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > 2) return 3
    ;[before, above, row] = [above, row, before]
  }
  return above[b.length] ?? 3
}

/**
 * How likely two stems are one word and a slip of the finger, 0 … 0.8. Short words differ by a letter and mean
 * something else (Wagen, Waren; Tisch, Fisch), so a slip is believed in long ones, and hardly in the first letter.
 */
export const closeness = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  if (length < 4) return 0
  const distance = edits(a, b)
  if (distance === 0) return 0.97
  if (a[0] !== b[0]) return distance === 1 && length >= 7 ? 0.55 : 0
  if (distance === 1) {
    if (length >= (a.length === b.length ? 7 : 6)) return 0.8
    return a.length !== b.length && length >= 5 ? 0.7 : 0.5
  }
  return distance === 2 && length >= 9 ? 0.7 : distance === 2 && length >= 7 ? 0.5 : 0
}

/** Whether whoever reads both words sees that they belong together: they have four letters in a row in common. */
export const looksLike = (a: string, b: string): boolean => {
  const size = Math.min(4, a.length, b.length)
  for (let at = 0; at + size <= a.length; at += 1) if (b.includes(a.slice(at, at + size))) return true
  return closeness(a, b) > 0.5
}
