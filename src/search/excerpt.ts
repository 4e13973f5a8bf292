import type { Line, Span } from '../card.ts'
import { tokenize } from './tokens.ts'

/** What fits into one line of a chat beside a partner's name. */
const widest = 90

const startOfWord = (text: string, at: number): number => {
  let start = at
  while (start > 0 && /\S/.test(text[start - 1] ?? ' ')) start -= 1
  return start
}
const endOfWord = (text: string, at: number): number => {
  let end = at
  while (end < text.length && /\S/.test(text[end] ?? ' ')) end += 1
  return end
}

/** The stretch of at most `widest` letters around what matched, in whole words, from the start if that fits. */
const window = (
  text: string,
  from: number,
  to: number,
  first: number,
  last: number,
): readonly [number, number] => {
  if (text.length <= widest) return [0, text.length]
  let start = last <= widest ? 0 : to - from <= widest ? from : first
  if (start > 0) start = startOfWord(text, start)
  let end = Math.min(text.length, start + widest)
  if (end < text.length) {
    const whole = startOfWord(text, end)
    end = whole > first ? whole : Math.min(endOfWord(text, end), start + 2 * widest)
  }
  return [start, end]
}

/** A partner's own words around what matched, and the words that did. `matched` judges folded words. */
export const excerptOf = (
  text: string,
  from: number,
  to: number,
  matched: (folded: string) => boolean,
): { readonly excerpt: Line; readonly why: readonly string[] } => {
  const hits = tokenize(text).filter(({ folded }) => matched(folded))
  const near = hits.filter(({ start }) => start >= from && start < to)
  const [first] = near
  const last = near.at(-1)
  const [start, end] = window(text, from, to, first?.start ?? from, last?.end ?? from)
  const spans: Span[] = []
  let at = start
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue
    if (hit.start > at) spans.push(text.slice(at, hit.start))
    spans.push({ strong: hit.surface })
    at = hit.end
  }
  if (at < end) spans.push(text.slice(at, end))
  const shown = [...(start > 0 ? ['… '] : []), ...spans, ...(end < text.length ? [' …'] : [])].map((span) =>
    typeof span === 'string' ? span.replace(/\s+/g, ' ') : span,
  )
  const why = [...new Map(near.map(({ folded, surface }) => [folded, surface])).values()]
  return { excerpt: shown, why }
}
