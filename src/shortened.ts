const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** As many whole signs as fit: an emoji or a letter with its accents is never cut in two. */
const beginning = (text: string, most: number): string => {
  let end = 0
  // A sign may be long; what stands far behind decides nothing.
  for (const { index, segment } of signs.segment(text.slice(0, most + 100))) {
    if (index + segment.length > most) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

/**
 * A text of at most so many characters (UTF-16), the "…" among them, that ends with a word. A word that takes up more
 * than half of it is cut all the same.
 */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = beginning(text, most - 1)
  const whole = /^\s/.test(text.slice(cut.length)) ? cut : cut.replace(/\s+\S*$/u, '')
  const kept = whole.length > most / 2 ? whole : cut
  return `${kept.replace(/[\s,;:·–-]+$/u, '')}…`
}
