/** Room for the grams of one word: a word has at most 60 letters and two borders. */
const room = new Uint32Array(200)

const border = 35

const codeAt = (word: string, at: number): number =>
  at < 0 || at >= word.length ? border : word.charCodeAt(at)

const scatter = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (once ^ (once >>> 13)) >>> 0
}

export interface Grams {
  /** Hashes: first the three-letter ones, then those of four and five. The array is used again by the next call. */
  readonly hashes: Uint32Array
  readonly count: number
  readonly trigrams: number
}

/**
 * Every run of three, four and five letters of a word and its borders: what inflection, compounds and slips of
 * the finger leave untouched. Hashes need no dictionary, which would be larger than the index itself.
 */
export const gramsOf = (word: string): Grams => {
  let count = 0
  let trigrams = 0
  for (let size = 3; size <= 5; size += 1) {
    for (let start = -1; start + size <= word.length + 1; start += 1) {
      let hash = 0x811c9dc5 + size
      for (let at = start; at < start + size; at += 1) hash = Math.imul(hash ^ codeAt(word, at), 0x01000193)
      room[count] = scatter(hash)
      count += 1
    }
    if (size === 3) trigrams = count
  }
  return { hashes: room, count, trigrams }
}
