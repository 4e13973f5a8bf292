import type { Locale } from '../words.ts'

type Values = Readonly<Record<string, number>>
const valuesOf = (words: string, first: number, step = 1): Values =>
  Object.fromEntries(
    words.split(' ').flatMap((word, i) => word.split('/').map((one) => [one, first + i * step])),
  )

const german: Values = {
  ...valuesOf('zwei/zwo drei vier funf sechs sieben acht neun zehn elf zwolf', 2),
  ...valuesOf('dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn', 13),
  ...valuesOf('zwanzig dreisig/dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 20, 10),
  hundert: 100,
  tausend: 1000,
  ...{
    anderthalb: 1.5,
    eineinhalb: 1.5,
    halbe: 0.5,
    halben: 0.5,
    halbes: 0.5,
    dutzend: 12,
    fuffzig: 50,
    fuffzehn: 15,
  },
}
const hungarian: Values = {
  ...valuesOf('ket/ketto harom negy ot hat het nyolc kilenc tiz', 2),
  ...valuesOf('husz harminc negyven otven hatvan hetven nyolcvan kilencven', 20, 10),
  ...{ szaz: 100, ezer: 1000, fel: 0.5, masfel: 1.5 },
}
const english: Values = {
  ...valuesOf('two three four five six seven eight nine ten eleven twelve', 2),
  ...valuesOf('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...valuesOf('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10),
}

/** "zweihundertfunfzig", "ketszazotven": before the hundreds and thousands stands how many, one where nothing does. */
const compound = (
  word: string,
  [thousand, hundred]: readonly [RegExp, RegExp],
  below: (word: string) => number | undefined,
): number | undefined => {
  for (const [unit, by] of [
    [thousand, 1000],
    [hundred, 100],
  ] as const) {
    const [whole, many = '', rest = ''] = unit.exec(word) ?? []
    if (whole === undefined) continue
    const count = many === '' ? 1 : compound(many, [thousand, hundred], below)
    const more = rest === '' ? 0 : compound(rest, [thousand, hundred], below)
    return count === undefined || more === undefined ? undefined : count * by + more
  }
  return below(word)
}

const germanBelow = (word: string): number | undefined => {
  const [, one = '', ten = ''] = /^(ein|\p{L}{3,6}?)und(\p{L}+zig|dreiss?ig)$/u.exec(word) ?? []
  const unit = one === 'ein' ? 1 : german[one]
  const tens = german[ten]
  return unit !== undefined && tens !== undefined ? unit + tens : word === 'ein' ? 1 : german[word]
}
const germanNumber = (word: string): number | undefined => {
  const bare = word.replace(/([ou])e/g, '$1')
  return bare === 'ein'
    ? undefined
    : compound(bare, [/^(.*?)tausend(?:und)?(.*)$/, /^(.*?)hundert(?:und)?(.*)$/], germanBelow)
}

const hungarianBelow = (word: string): number | undefined => {
  const [, ten = '', one = ''] =
    /^(tizen|huszon|(?:harminc|negyven|otven|hatvan|hetven|nyolcvan|kilencven)(?=.))(.+)$/.exec(word) ?? []
  const tens = { tizen: 10, huszon: 20 }[ten] ?? hungarian[ten]
  const unit = one === 'egy' ? 1 : hungarian[one]
  return tens !== undefined && unit !== undefined ? tens + unit : word === 'egy' ? 1 : hungarian[word]
}
const hungarianNumber = (word: string): number | undefined =>
  word === 'egy' ? undefined : compound(word, [/^(.*?)ezer-?(.*)$/, /^(.*?)szaz(.*)$/], hungarianBelow)

interface Read {
  readonly value: number
  /** How many words it takes. */
  readonly words: number
}

/** What a word of a number makes of what was read of it; undefined where it does not go on with it. */
const englishNext = (value: number, part: string, next: string, isFirst: boolean): number | undefined => {
  const [thousands, below] = [value - (value % 1000), value % 1000]
  const one = english[part]
  if ((part === 'a' || part === 'one') && isFirst)
    return /^(?:hundred|thousand|dozen)$/.test(next) ? 1 : undefined
  if (part === 'one' || one !== undefined) {
    const unit = one ?? 1
    // "Twenty five", "two hundred five", but not "ten four".
    const fits = isFirst || below % 100 === 0 || (unit < 10 && below % 10 === 0 && below % 100 >= 20)
    return fits ? value + unit : undefined
  }
  if (part === 'hundred' || part === 'hundreds')
    return below > 0 && below < 100 ? thousands + below * 100 : undefined
  if (part === 'dozen') return value > 0 ? value * 12 : undefined
  return part === 'thousand' && below > 0 && thousands === 0 ? value * 1000 : undefined
}

/** "Two hundred and fifty", "thirty-five", "a dozen", "one and a half". */
const englishNumber = (words: readonly string[]): Read | undefined => {
  const joinedWords = words.join(' ')
  if (/^half a dozen\b/.test(joinedWords)) return { value: 6, words: 3 }
  // Half a ton is so much, half of it is not.
  if (/^half an? /.test(joinedWords)) return { value: 0.5, words: 2 }
  const parts = words.flatMap((word) => word.split('-').map((part) => ({ part, ends: word.endsWith(part) })))
  let [value, used] = [0, 0]
  for (const [i, { part }] of parts.entries()) {
    const next = parts[i + 1]?.part ?? ''
    const more = englishNext(value, part, next, used === 0)
    if (more !== undefined) [value, used] = [more, i + 1]
    else if (
      !(part === 'and' && used > 0 && value % 100 === 0 && (english[next] !== undefined || next === 'one'))
    )
      break
  }
  const taken = parts.slice(0, used).filter(({ ends }) => ends).length
  const half = words[0] === 'one' && taken === 0 ? 1 : value
  const isHalf = half > 0 && /^and a half\b/.test(words.slice(Math.max(1, taken)).join(' '))
  if (isHalf) return { value: half + 0.5, words: Math.max(1, taken) + 3 }
  return value > 1 ? { value, words: taken } : undefined
}

/** A number of two or more that flat words begin with; "ein Sofa" is no number. */
export const numberIn = (words: readonly string[], locale: Locale): Read | undefined => {
  const [first = ''] = words
  if (locale === 'en') return englishNumber(words)
  const value = locale === 'de' ? germanNumber(first) : hungarianNumber(first)
  return value === undefined ? undefined : { value, words: 1 }
}
