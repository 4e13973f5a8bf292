import type { Entry, Field } from './entry.ts'

/** A phrase of an entry, the smallest thing that is found: "Hackschnitzel" in "Brennholz, Hackschnitzel, Heu". */
export type Phrase = Entry['texts'][number] & {
  readonly entry: number
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** Words that stand one behind the other, from the first to before `end`, and their squared length in the space of grams. */
export interface Stretch {
  readonly first: number
  readonly end: number
  readonly length: number
}

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
