import type { Index } from './index.ts'

/** Whether these words stand in one phrase of the network's texts, side by side. Folded. */
export const standTogether = (index: Index, asked: readonly string[]): boolean => {
  const { vocabulary, having } = index
  const [first = [], ...others] = asked.map((word) => vocabulary.find(word))
  const isIn = (phrase: number, head: number): boolean => {
    const words = index.words(phrase)
    for (let at = words.first; at < words.end; at += 1)
      if (index.wordAt(at) === head && at + others.length < words.end)
        if (others.every((ids, i) => ids.includes(index.wordAt(at + 1 + i)))) return true
    return false
  }
  return first.some((head) => {
    for (let at = having.first(head); at >= 0; at = having.next(at)) {
      const phrase = having.valueAt(at)
      if (index.entryOf(phrase) >= 0 && isIn(phrase, head)) return true
    }
    return false
  })
}
