import type { Known } from '../domain/erasure.ts'
import { personWords } from '../domain/names.ts'
import { nationalNumbers } from '../domain/phone.ts'

const shortest = 4 // letters by which somebody can be known again in a text
const fewestDigits = 6 // by which a number can

/** What stands in the place of a name, a mail or a number that is gone, in every language. */
const blank = '…'

const signs = '\\p{M}*'
const word = (text: string): string =>
  text
    .replace(/([aou])e/g, '$1')
    .split('ss')
    .map((part) =>
      // `Mueller` is `Müller`.
      Array.from(part, (letter) => `${letter}${signs}${/[aou]/.test(letter) ? 'e?' : ''}`).join(''),
    )
    .join('(?:ss|ß)')

/** What a name may end with where it stands in a sentence: `Krugs Hof`, `Krugnál`, `Kruggal`. */
const endings = [
  ...['nak', 'nek', 'tol', 'rol', 'bol', 'hoz', 'hez', 'nal', 'nel', 'ert', 'val', 'vel', 'ek', 'e', 't'],
  ...['s', '\\p{L}al', '\\p{L}el'],
].map((ending) => ending.replace(/[aeo]/g, (vowel) => `${vowel}${signs}`))
const ending = `(?:['’-]?(?:${endings.join('|')}))?`

/** A name with its words in order, and with the first or the last of them at the other end: `Krug, Toni`. */
const nameIn = (name: string): string | undefined => {
  const words = personWords(name).map(word)
  if (personWords(name).join('').length < shortest) return undefined
  const orders = [
    words,
    [...words.slice(-1), ...words.slice(0, -1)],
    [...words.slice(1), ...words.slice(0, 1)],
  ]
  const all = new Set(orders.map((order) => order.join("(?:\\s*,\\s*|\\s+|[-–'’]|\\.\\s*)")))
  return `(?<![\\p{L}\\p{N}])(?:${[...all].join('|')})${ending}(?![\\p{L}\\p{N}])`
}

const literal = (text: string): string => RegExp.escape(text.normalize('NFD'))
const mailIn = (mail: string): string =>
  `(?<![\\p{L}\\p{N}._%+-])${literal(mail)}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`

const gap = '[\\s()/.–-]{0,3}'
const before = `(?:(?:\\+|00)${gap}\\d{1,3}${gap}(?:0${gap})?|\\(?0${gap}(?:6${gap})?)?`

/** A number however it is grouped, with or without its country. "2026" may be a year. */
const phoneIn = (phone: string): string | undefined => {
  const long = nationalNumbers(phone)
    .filter(({ length }) => length >= fewestDigits)
    .map((number) => [...number].join(gap))
  return long.length === 0 ? undefined : `(?<![\\d+])${before}(?:${long.join('|')})(?!\\d)`
}

/** What others are called or reached by in which a name stands that is not theirs: `Tischlerei Toni Krug`. */
const longerIn = (text: string): string | undefined => (text.includes('@') ? mailIn(text) : nameIn(text))

/**
 * Takes out of texts by what somebody is known: names in whatever letters, mails, numbers however they are grouped. A mail
 * or a number that `shared` texts hold as well tells nothing: it may be the partner's own. A name in them, the very same or
 * a longer one, is another one's: it stays where it stands so, and only there.
 */
export const withoutNamed = (
  { names, mails, phones }: Pick<Known, 'names' | 'mails' | 'phones'>,
  shared: Iterable<string>,
): ((text: string) => string) => {
  const others = [...shared].map((text) => text.normalize('NFD'))
  const holding = (pattern: string) => others.filter((text) => new RegExp(pattern, 'iu').test(text))
  const called = names.map(nameIn).filter((pattern) => pattern !== undefined)
  const reached = [...mails.map(mailIn), ...phones.map(phoneIn)].filter(
    (pattern) => pattern !== undefined && holding(pattern).length === 0,
  )
  // A name may stand in a mail.
  const telling = [...reached, ...called]
  if (telling.length === 0) return (text) => text
  const longer = called
    .flatMap(holding)
    .map(longerIn)
    .filter((pattern) => pattern !== undefined)
  const all = new RegExp(`(?<longer>${longer.join('|') || '(?!)'})|${telling.join('|')}`, 'giu')
  return (text) => {
    const bare = text.normalize('NFD')
    const cut = bare.replace(all, (found, longer?: string) => (longer === undefined ? blank : found))
    return cut === bare ? text : cut.normalize('NFC')
  }
}
