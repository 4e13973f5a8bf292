import type { Field } from './entry.ts'

const ends = /[,;•·|\n\r]+|[.!?:]+(?=\s|$)|\s[-–—]\s/g

/** Titles and names are one phrase; what lists or tells is taken apart. */
export const phrasesOf = (field: Field, text: string): readonly (readonly [start: number, end: number])[] => {
  if (field === 'title' || field === 'name' || field === 'category' || field === 'sector') {
    return [[0, text.length]]
  }
  const phrases: [number, number][] = []
  let start = 0
  for (const end of text.matchAll(ends)) {
    phrases.push([start, end.index])
    start = end.index + end[0].length
  }
  phrases.push([start, text.length])
  return phrases
}
