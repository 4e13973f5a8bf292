/** One word of a text as it stands there, and as it is compared. */
export interface Token {
  readonly surface: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

const plain = /^[\p{ASCII}]*$/u

/**
 * How words are compared in every language: without case, accents and ß. "ae", "oe", "ue" count as the umlaut
 * that a keyboard lacked, "ph" as f; both sides are folded alike, so what this does to "blue" harms nobody.
 */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase()
  const bare = plain.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
  return bare.replace(/ae|oe|(?<![aeq])ue|ph/g, (pair) => (pair === 'ph' ? 'f' : pair.charAt(0)))
}

/** Longer runs of letters are nobody's word. */
const longest = 60

/** The words of a text in order; "xxxx" and "hmmmm" are none. Hyphens and slashes part words: "Obst- und Gemüseanbau", "Tischler/in". */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const surface = match[0]
    const folded = foldWord(surface.length > longest ? surface.slice(0, longest) : surface)
    if (folded !== '' && !/(\D)\1{3}/u.test(folded)) {
      tokens.push({ surface, folded, start: match.index, end: match.index + surface.length })
    }
  }
  return tokens
}
