import { nominative } from '../nominative.ts'
import type { Locale } from '../words.ts'
import { activityOf } from './activities.ts'
import { functionWords } from './function-words.ts'
import { guessLocale, mostLetters } from './guess-locale.ts'
import {
  asksForNeeds,
  asksWhoTakes,
  besides,
  cues,
  isAskedVerb,
  isMeasure,
  isPraise,
  isPurpose,
  isTime,
  joining,
  openings,
  politeness,
  purposes,
} from './phrasing.ts'
import { stem } from './stem.ts'
import { type Token, tokenize } from './tokens.ts'

/** A word of the question as the ranking takes it. */
export interface AskedWord {
  /** As it was typed. */
  readonly surface: string
  readonly folded: string
  readonly stem: string
  /** What it says of the thing that is sought: 1 the thing itself, less what only describes it. */
  readonly weight: number
  /** "Heu oder Stroh", "Heu und Stroh": who has one of them is the right one, too. */
  readonly among?: true
}

export interface Analysis {
  /** The language that the text is in, which need not be its author's. */
  readonly locale: Locale
  /** Those who have it, those who need it, or those who take it: they may need it, or make a living of it. */
  readonly kind: 'offer' | 'request' | 'taking'
  /** What is sought, as a heading says it: "Wer hat noch Stühle?" seeks "Stühle", "Ki árul mézet?" "méz". */
  readonly words: string
  readonly asked: readonly AskedWord[]
}

/** Nobody's question has more words that matter. */
const mostWords = 12

/** The sentence that asks, where others only tell why. */
const askingPart = (text: string, locale: Locale): string => {
  const sentences = text
    .split(/(?<=[.!?;](?=\s+\P{N}))\s+|\n+/u)
    .filter((part) => contentOf(part, locale).length > 0)
  const [first = text] = sentences
  if (sentences.length < 2) return first
  return sentences.find((part) => openings[locale].test(foldedOf(tokenize(part)))) ?? first
}

const foldedOf = (tokens: readonly Token[]) => tokens.map(({ folded }) => folded).join(' ')

const isPhrase = ({ folded }: Token, locale: Locale): boolean =>
  functionWords[locale].has(folded) || politeness[locale].has(folded) || isTime(folded) || folded.length < 2

/** "5 kg" of "5 kg Honig" is no part of what is sought. */
const isUnitAlone = ({ folded }: Token, before: Token | undefined): boolean =>
  isMeasure(folded) && !/^\d/.test(folded) && before !== undefined && /^\d/.test(before.folded)

const contentOf = (text: string, locale: Locale): readonly Token[] =>
  tokenize(text).filter((token) => !isPhrase(token, locale))

/** Of "Für das Fest suchen wir Bänke" and "Bänke suchen wir für das Fest" the side that says what, not why. */
const wantedSide = (tokens: readonly Token[], locale: Locale): readonly Token[] => {
  const cue = tokens.findIndex(({ folded }) => cues[locale].has(folded))
  if (cue < 0) return tokens
  const left = tokens.slice(0, cue)
  const right = tokens.slice(cue + 1)
  const tells = (side: readonly Token[]) =>
    side.some((token) => !isPhrase(token, locale) && !isMeasure(token.folded))
  if (!tells(right)) return tells(left) ? left : tokens
  if (!tells(left)) return right
  const first = right.findIndex((token) => !isPhrase(token, locale))
  // "Sövényt kellene nyírni": what is to be done with it is no side of its own.
  if (locale === 'hu' && right.every((token) => isPhrase(token, locale) || token.folded.endsWith('ni')))
    return tokens
  const why =
    right.slice(0, first).some(({ folded }) => purposes.has(folded)) ||
    (locale === 'hu' && right.slice(first).some(({ folded }) => isPurpose(folded)))
  return why ? left : right
}

const weigh = (token: Token, i: number, tokens: readonly Token[], locale: Locale, nouns: boolean): number => {
  const { folded, surface } = token
  if (isMeasure(folded)) return 0.1
  if (isPraise(folded)) return 0.15
  const before = tokens.slice(Math.max(0, i - 4), i).map((each) => each.folded)
  if (isAskedVerb(surface, folded, before.at(-1), locale)) return 0.3
  if (before.some((word) => purposes.has(word))) return 0.2
  if (locale === 'hu' && isPurpose(folded) && tokens.length > 1) return 0.3
  if (activityOf(folded)) return 0.75
  if (before.some((word) => besides.has(word))) return 0.5
  // In Hungarian and English what is described comes last.
  const next = tokens[i + 1]
  const describes = locale !== 'de' && next && !isPhrase(next, locale) && !isPurpose(next.folded)
  if (describes) return locale === 'hu' && folded.endsWith('i') ? 0.5 : 0.85
  return nouns && /^\p{Ll}/u.test(surface) ? 0.55 : 1
}

/** What a text asks for, without its phrasing. Says the same of the same text, always. */
export const analyze = (text: string, locale: Locale): Analysis => {
  const short = text.slice(0, mostLetters)
  const written = guessLocale(short) ?? locale
  const part = askingPart(short, written)
  const all = tokenize(part)
  const folded = foldedOf(all)
  const kind = asksWhoTakes(folded) ? 'taking' : asksForNeeds(folded, written) ? 'request' : 'offer'
  const tokens = wantedSide(all, written)
  const says = (token: Token, i: number) =>
    !isPhrase(token, written) && !isAskedVerb(token.surface, token.folded, tokens[i - 1]?.folded, written)
  const first = tokens.findIndex((token, i) => says(token, i) && !isUnitAlone(token, tokens[i - 1]))
  const last = tokens.findLastIndex((token, i) => says(token, i) && !/^\d/.test(token.folded))
  const from = tokens[first]
  const to = tokens[last]
  // Where nothing is left but a verb or an amount, it is called by all that was asked: "Wer backt".
  const verb = tokens.some((token) => !isPhrase(token, written)) ? part.trim().replace(/[\s.!?]+$/, '') : ''
  // German capitals tell nouns, unless all is written small, as on a phone.
  const nouns = written === 'de' && tokens.some(({ surface }, i) => i > 0 && /^\p{Lu}/u.test(surface))
  const weights = tokens.map((token, i) =>
    isPhrase(token, written) ? 0 : weigh(token, i, tokens, written, nouns),
  )
  // Where only a purpose is named ("jemanden für die Buchhaltung"), it is the thing itself.
  const most = Math.max(...weights)
  const asked = tokens.flatMap(({ folded, surface }, i) => {
    const weight = (weights[i] ?? 0) / most
    const among = [tokens[i - 1], tokens[i + 1]].some((beside) => joining.has(beside?.folded ?? ''))
    return weight > 0
      ? [{ surface, folded, stem: stem(folded, written), weight, ...(among && { among: true as const }) }]
      : []
  })
  const words = from && to && first <= last ? part.slice(from.start, to.end) : verb
  return {
    locale: written,
    kind,
    words: written === 'hu' ? nominative(words, part) : words,
    asked: asked.slice(0, mostWords),
  }
}
