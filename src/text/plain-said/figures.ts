import { unaccented } from '../../fold.ts'
import type { Locale } from '../../words.ts'

const counted = (words: string, first: number, step = 1) =>
  words.split(' ').flatMap((word, i) => word.split('/').map((one) => [one, first + i * step] as const))

const ones: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  de: new Map([
    ...counted('ein/eine/einen/eins/einer zwei/zwo drei vier funf sechs sieben acht neun zehn elf zwolf', 1),
    ...counted('dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn', 13),
    ...counted('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert', 20, 10),
    ...([
      ['anderthalb', 1.5],
      ['eineinhalb', 1.5],
      ['halbe', 0.5],
      ['halber', 0.5],
      ['dutzend', 12],
    ] as const),
  ]),
  en: new Map([
    ...counted('a/one two three four five six seven eight/eigth nine ten eleven twelve', 1),
    ...counted('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
    ...counted('twenty thirty forty/fourty fifty sixty seventy eighty ninety hundred', 20, 10),
    ...([
      ['half', 0.5],
      ['dozen', 12],
    ] as const),
  ]),
  hu: new Map([
    ...counted('egy ket/ketto harom negy ot hat het nyolc kilenc tiz', 1),
    ...counted(
      'tizenegy tizenket/tizenketto tizenharom tizennegy tizenot tizenhat tizenhet tizennyolc tizenkilenc',
      11,
    ),
    ...counted('husz harminc negyven otven hatvan hetven nyolcvan kilencven szaz', 20, 10),
    ...([
      ['masfel', 1.5],
      ['fel', 0.5],
      ['tucat', 12],
    ] as const),
  ]),
}

/** How a number is put together of two others: "fünfundzwanzig", "huszonöt", "zweihundert", "kétszázötven". */
const joined: Readonly<
  Record<Locale, readonly (readonly [RegExp, (one: number, other: number) => number])[]>
> = {
  de: [
    [/^(\w+?)und(\w+zig|dreissig)$/, (one, ten) => one + ten],
    [/^(\w*?)hundert(?:und)?(\w*)$/, (many, rest) => (many || 1) * 100 + rest],
    [/^(\w*?)tausend(?:und)?(\w*)$/, (many, rest) => (many || 1) * 1000 + rest],
  ],
  en: [[/^(\w+ty)[ -](\w+)$/, (ten, one) => ten + one]],
  hu: [
    [/^(huszon|\w+?(?:ven|van|minc))(\w+)$/, (ten, one) => ten + one],
    [/^(\w*?)szaz(\w*)$/, (many, rest) => (many || 1) * 100 + rest],
    [/^(\w*?)ezer(\w*)$/, (many, rest) => (many || 1) * 1000 + rest],
  ],
}

/** The number that a word says, folded; undefined where it says none. */
const numberOf = (word: string, locale: Locale): number | undefined => {
  const one = word === 'huszon' ? 20 : ones[locale].get(word)
  if (one !== undefined) return one
  for (const [shape, sum] of joined[locale]) {
    const [whole, first = '', second = ''] = shape.exec(word) ?? []
    if (whole === undefined) continue
    const parts = [first, second].map((part) => (part === '' ? 0 : numberOf(part, locale)))
    const [a, b] = parts
    if (a !== undefined && b !== undefined) return sum(a, b)
  }
  return undefined
}

/** "Zwanzig Ballen" as "20 Ballen": an amount in figures, in whichever language its words are. */
export const inFigures = (said: string, locale: Locale): string => {
  const words = said.trim().split(/\s+/)
  for (const length of [2, 1]) {
    const spelled = unaccented(
      words
        .slice(0, length)
        .join(' ')
        .replace(/[.,;!?]+$/, ''),
    )
    const number = numberOf(spelled, locale)
    if (number !== undefined) return [String(number), ...words.slice(length)].join(' ')
  }
  return said
}
