import type { Described } from '../command.ts'
import { unaccented } from '../fold.ts'
import { edits } from '../search/distance.ts'
import { type Locale, locales } from '../words.ts'
import { anyField } from './beginnings.ts'

const longest = 40 // letters of a word that begins a command
const mostWords = 8 // with which one begins

const lettersOf = (word: string): string => Array.from(word).toSorted().join('')

/** "Hilef": the same letters, two of them swapped. */
const isSwapped = (said: string, word: string): boolean =>
  said.length === word.length && lettersOf(said) === lettersOf(word)

/**
 * Whether a word is another one with a slip of the finger. In a short one letters are swapped, lost or doubled; another
 * letter makes another word of it (Biene, biete), and so does an ending (Verleiher).
 */
const isSlip = (said: string, word: string): boolean => {
  if (said === word) return true
  const { length } = word
  const begins = said[0] === word[0] || (said[0] === word[1] && said[1] === word[0])
  if (length < 4 || !begins || said.startsWith(word) || (length < 7 && word.startsWith(said))) return false
  const distance = edits(said, word)
  if (length < 5) return distance === 1 && isSwapped(said, word)
  if (length < 9) return distance === 1 && (said.length !== length || isSwapped(said, word))
  return distance <= (length < 11 ? 1 : 2)
}

const wordsOf = (text: string): readonly string[] => unaccented(text).split(' ')

/** How many words of a text are that beginning but for a slip; none where it begins otherwise. */
const wordsTaken = (text: readonly string[], begins: readonly string[]): number => {
  const first = text.slice(0, begins.length)
  const slips =
    first.length === begins.length &&
    begins.every((word, i) => isSlip(first[i]?.replace(/[:,.!?]+$/, '') ?? '', word))
  if (slips) return begins.length
  // "Meineeinträge", "zurück ziehen": only the space is wrong.
  const whole = begins.join('')
  const apart = [begins.length - 1, begins.length + 1].find(
    (n) => n > 0 && whole.length >= 9 && text.slice(0, n).join('') === whole,
  )
  return apart ?? 0
}

/** How a command may begin, in its own spelling. */
interface Way {
  readonly begins: string
  readonly locale: Locale
  readonly command: Described
  /** It means the command only where nothing else is said. */
  readonly alone?: true
}

const waysOf = (command: Described): readonly Way[] =>
  locales.flatMap((locale) => {
    const { name, typed = [], alone = [] } = command.words[locale]
    return [
      ...[name, ...typed]
        .filter((begins) => !begins.includes(anyField) && !begins.endsWith(':'))
        .map((begins) => ({ begins, locale, command })),
      ...alone.map((begins) => ({ begins, locale, command, alone: true as const })),
    ]
  })

/** A text as it was probably meant to be typed. */
export interface Respelt {
  readonly text: string
  readonly command: Described
  /** Its words that were typed otherwise, unaccented, as they stand. */
  readonly slips: readonly string[]
}

/**
 * What a text may have been meant to say that begins with a command's name or word but for a slip of the finger:
 * "einladug Maria Korn". What has most words of it comes first, then what is nearest, of equals what is in `locale`.
 */
export const respelt = (
  commands: readonly Described[],
  text: string,
  locale?: Locale,
): readonly Respelt[] => {
  const said = text.trim().replace(/\s+/g, ' ').split(' ')
  const folded = wordsOf(said.slice(0, mostWords).join(' '))
  if (folded.some((word) => word.length > longest)) return []
  const ways = commands
    .filter(({ otherwise }) => !otherwise)
    .flatMap(waysOf)
    .flatMap((way) => {
      const begins = wordsOf(way.begins)
      const taken = wordsTaken(folded, begins)
      // Letters swapped are likelier than one too many.
      const apart = begins.reduce(
        (sum, word, i) => sum + edits(word, folded[i] ?? '') + (word.length === folded[i]?.length ? 0 : 0.1),
        0,
      )
      const slips = folded.slice(0, taken).filter((word) => !begins.includes(word.replace(/[:,.!?]+$/, '')))
      const rest = said.slice(taken)
      const whole = way.alone || way.command.fields.length === 0
      return taken === 0 || (whole && rest.length > 0) ? [] : [{ ...way, slips, rest, taken, apart }]
    })
    .toSorted(
      (a, b) =>
        b.taken - a.taken || a.apart - b.apart || Number(b.locale === locale) - Number(a.locale === locale),
    )
  // What is typed as it stands is no slip, nor is what comes behind it.
  const exact = ways.findIndex(({ slips }) => slips.length === 0)
  return (exact < 0 ? ways : ways.slice(0, exact)).map(({ begins, command, slips, rest }) => ({
    text: [begins, ...rest].join(' '),
    command,
    slips,
  }))
}
