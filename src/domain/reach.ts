import { unaccented } from '../fold.ts'

/** What somebody can be reached by, each with a shape of its own. */
export const reaches = ['phone', 'mail', 'website'] as const
export type Reaches = (typeof reaches)[number]

const address = /^[^\s@,;<>()"=]+@[^\s@,;<>()"=]+\.[\p{L}]{2,}$/u

/** Neither case nor blanks around it make another address. */
export const mailKey = (mail: string): string => mail.trim().toLowerCase()

export const isMail = (text: string): boolean => text.length <= 200 && address.test(text)

/** What people write beside a number that belongs to it: where it rings, and what is dialled behind it. */
const rings =
  'büro|zentrale|empfang|rezeption|werkstatt|laden|festnetz|mobil|handy|privat|dienstlich|fax|office|reception|mobile|cell|landline|home|work|iroda|központ|recepció|vezetékes|otthon'
const dialled = String.raw`,?\s*(?:apparat|app|durchwahl|dw|nebenstelle|extension|ext|mellék)\.?:?\s*\d{1,5}`
const figures = String.raw`(?:\+|\(?\d)[\d\s()/.–-]*\d`
const one = String.raw`(?:(?:${rings})\.?:?\s+)?${figures}(?:${dialled})?(?:\s*\((?:${rings})\))?`
const numbers = new RegExp(
  String.raw`(?<![\p{L}\p{N}@+])${one}(?:\s*(?:[,;/]|und|oder|and|or|és|vagy)\s+${one})*(?![\p{L}\p{N}@])`,
  'giu',
)
const digitsIn = (text: string): number => text.replace(/\D/g, '').length

const mostWords = 3
/** "05841 8800 nicht mehr 7701", "jetzt 05841 8800 und wir sind umgezogen": sentences, and no name of who answers. */
const speaks =
  /(?<!\p{L})(?:nicht|kein\w*|mehr|statt|ist|sind|wir|not|instead|longer|is|are|we|nem|helyett|van|vagyunk|niemand\w*|zeig\w*|verberg\w*|nobody|anybody|hid(?:e|den)|shown?|see|ne|senki\w*|rejt\w*|titkos)(?!\p{L})/iu

export const isPhone = (text: string): boolean =>
  digitsIn(text) >= 3 &&
  text.length <= 120 &&
  // "Büro 05841 123, Apparat 4" is one, other signs stand in none.
  !/[;{}="]/.test(text) &&
  !/[@<>]|:\/\//.test(text) &&
  !text.startsWith('=') &&
  !speaks.test(text) &&
  (text.replace(numbers, ' ').match(/\p{L}+/gu) ?? []).length <= mostWords

export const isWebsite = (text: string): boolean =>
  /^(?:https?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu.test(text)

/** What somebody is told not to use any more is not what is told. */
const refusedBefore =
  /(?<!\p{L})(?:nicht(?: mehr)?|statt(?: der)?|not|no longer|instead of|nem(?: az?)?)(?: \p{L}+)?\s*$/iu

/** Nor is what is said to be wrong, behind it. */
const refusedBehind =
  /^[\s,]*(?:(?:ist|is|sind|stimmt|gilt|az?|már|mar|leider|jetzt|now) )*(?:falsch|veraltet|nicht(?: mehr)? (?:richtig|gültig|aktuell)|nicht(?: mehr)?(?=[.!,;]|\s*$)|wrong|outdated|incorrect|no longer|not right|rossz|hib[aá]s|helytelen|nem (?:j[oó]|helyes|él|stimmel))/iu

const shapes: Readonly<
  Record<Reaches, { readonly shape: RegExp; readonly fits: (found: string) => boolean }>
> = {
  phone: { shape: numbers, fits: (found) => digitsIn(found) >= 3 },
  mail: { shape: /[^\s@,;:<>()"=]+@[^\s@,;<>()"=]+\p{L}/gu, fits: isMail },
  website: {
    shape:
      /(?<![\p{L}\p{N}@.])(?:https?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s,;]*)?(?!@)/giu,
    fits: isWebsite,
  },
}

/** Words around a number or an address that say nothing besides it. Unaccented. */
const filler = new Set(
  [
    'richtig korrekt stimmt jetzt nun neu neue neuen ab sofort kunftig aktuell ist lautet sind bitte danke also namlich und zwar die der das unter erreichbar mein meine meiner hat sich geandert wieder',
    'telefon telefonnummer tel nummer mail e-mail email mailadresse website homepage phone number address website web',
    'right correct now is new currently from on please thanks at has changed to it the my',
    'jo helyes most mar mostantol uj az a ez lett megvaltozott valtozott kerem koszonjuk koszonom elerheto szam telefonszam telefonszamom szamom cim cimem honlap itt',
  ]
    .join(' ')
    .split(' '),
)
const saysMore = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}-]+/gu) ?? []).some(
    (word) => /[\p{L}\p{N}]/u.test(word) && !filler.has(unaccented(word)),
  )

/** What of a text is the number or the address that it tells, and the words besides that say something. */
export const reachIn = (
  what: Reaches,
  text: string,
): { readonly value: string; readonly rest?: string } | undefined => {
  const { shape, fits } = shapes[what]
  const found = [...text.matchAll(shape)].find(
    ({ 0: words, index }) =>
      fits(words.trim()) &&
      !refusedBefore.test(text.slice(0, index)) &&
      !refusedBehind.test(text.slice(index + words.length)),
  )
  if (found === undefined) return undefined
  const value = found[0]
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^\((?=[^)]*$)/, '')
  const parts = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  const rest = parts
    .filter(saysMore)
    .map((part) => part.replace(/^[\s,;:.!)]+|[\s,;:.!(]+$/g, ''))
    .join(' … ')
  return { value, ...(rest !== '' && { rest }) }
}
