import { unaccented } from '../fold.ts'
import type { Locale } from '../words.ts'

/** What stands for what is told: pieces of shapes by their names, in which other pieces may stand. */
export type Pieces = Readonly<Record<string, string>>

/**
 * A shape of whole sentences, unaccented ("does" is "dos", as "Höfe" is "hofe") and without what parts their words; names
 * in angle brackets are pieces.
 */
export const shapeOf = (shape: string, pieces: Pieces): RegExp => {
  const whole = (part: string): string =>
    part.replace(/(?<!\(\?)<(\w+)>/g, (_, name: string) => whole(pieces[name] ?? ''))
  return new RegExp(`^(?:${whole(shape)})$`, 'd')
}

/** What whole sentences mean, and in which shapes it is said. */
interface Meaning {
  readonly shapes: readonly string[]
}

/** What is meant by sentences in one language; the first shape that fits counts. */
export interface Tongue<M extends Meaning> {
  readonly locale: Locale
  readonly pieces: Pieces
  readonly meanings: readonly M[]
}

/** Every shape of a language by itself, with what it means; `pieces` are those that all languages share. */
export const shapesOf = <M extends Meaning>(
  { locale, pieces: own, meanings }: Tongue<M>,
  pieces: Pieces = {},
) =>
  meanings.flatMap(({ shapes, ...meaning }) =>
    shapes.map((shape) => ({ ...meaning, locale, shape: shapeOf(shape, { ...pieces, ...own }) })),
  )

/** Folded word for word, so that what is found in it is found in what was typed. */
export const foldedWord = (word: string) =>
  unaccented(word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, '').replace(/['’]/g, ''))

/** What ends with "bitte" says the same without it. */
export const withoutPlease = (text: string): string =>
  text.replace(/[\s,]+(?:bitte|please|k[eé]rem|k[eé]rlek)(?=[\s.!?]*$)/iu, '')

export interface Sentence {
  /** Its words as they are compared. */
  readonly said: string
  /** What a shape finds in it, as it was typed, or folded where that is part of a word; undefined without that shape. */
  readonly read: (shape: RegExp) => Readonly<Record<string, string>> | undefined
}

/** Stands between a number and its sign, where they are one word. */
const apart = '\uE000'

/** `compared` gives a word as it is compared, where that is not simply folded. */
export const sentenceOf = (text: string, compared = foldedWord): Sentence => {
  // "90 €" is one word, or its sign would be lost.
  const signed = text.replace(/(?<=\d)\s+(?=[€$£](?![\p{L}\d]))/gu, apart)
  const words = signed.split(/\s+/).filter((word) => foldedWord(word) !== '')
  const said = words.map(compared).join(' ')
  const wordAt = (at: number) => said.slice(0, at).split(' ').length - 1
  return {
    said,
    read: (shape) => {
      const found = shape.exec(said)
      if (found === null) return undefined
      const groups = Object.entries(found.indices?.groups ?? {}).flatMap(([name, span]) => {
        if (span === undefined) return []
        const [from, to] = span
        const whole = to === said.length || said[to] === ' '
        const typed = words
          .slice(wordAt(from), wordAt(to) + 1)
          .join(' ')
          .replaceAll(apart, ' ')
        return [[name, whole ? typed : said.slice(from, to)] as const]
      })
      return Object.fromEntries(groups)
    },
  }
}
