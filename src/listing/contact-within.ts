import type { Line } from '../card.ts'
import type { Organization } from '../domain/organization.ts'
import { samePhone } from '../domain/phone.ts'
import { isMail, mailKey } from '../domain/reach.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

type Found = { readonly found: string }
const words = {
  all: ({ found }: Found): Line =>
    `The whole network will read: ${found}. Whoever you say yes to gets your contact anyway.`,
  phone: 'Publish without the number',
  mail: 'Publish without the address',
  both: 'Publish without number and address',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    all: {
      sie: ({ found }) =>
        `Das ganze Netzwerk liest dann: ${found}. Mit einer Zusage geben Sie Ihren Kontakt auch so weiter.`,
      du: ({ found }) =>
        `Das ganze Netzwerk liest dann: ${found}. Mit einer Zusage gibst du deinen Kontakt auch so weiter.`,
    },
    phone: 'Ohne Nummer veröffentlichen',
    mail: 'Ohne Adresse veröffentlichen',
    both: 'Ohne Nummer und Adresse veröffentlichen',
  },
  hu: {
    all: {
      on: ({ found }) =>
        `Az egész hálózat olvasni fogja: ${found}. Akinek igent mond, úgyis megkapja az elérhetőségét.`,
      te: ({ found }) =>
        `Az egész hálózat olvasni fogja: ${found}. Akinek igent mondasz, úgyis megkapja az elérhetőségedet.`,
    },
    phone: 'Közzététel a szám nélkül',
    mail: 'Közzététel a cím nélkül',
    both: 'Közzététel szám és cím nélkül',
  },
}

/** What people write before a number or an address, and goes with it. */
const label =
  '(?:(?:(?:bitte|meine?|unsere?|my|our|az?|a)\\s+)?(?:tel|telefon(?:nummer)?|handy(?:nummer)?|mobil|fon|nummer|whatsapp|anruf(?:en)?|melden|kontakt|e-?mail|mail|mailadresse|phone|mobile|cell|number|call|contact|telefonszám(?:om|unk)?|számom|elérhetőség|hívható|hívjon|hívj)[.:]*\\s+(?:(?:unter|bei|an|ist|at|on|is|to)\\s+)?)'
const figures = '[\\d\\s()/.–-]{3,}\\d'
const contact = new RegExp(
  `[\\s,;(–-]*(?:(?<=\\s)(?:und|oder|and|or|és|vagy)\\s+)?(?:${label}(?<number>\\+?\\(?\\d${figures})|${label}?(?:(?<![\\p{L}\\p{N}.,+])(?<phone>(?:\\+|\\(?0)${figures})|(?<mail>[^\\s@,;:<>()"=]+@[^\\s@,;<>()"=]+\\p{L})))\\)?`,
  'giu',
)
const fewestDigits = 6
/** "01.12.2026", "08.00–12.00": when, and no number to call. */
const when = /^\(?\d{1,2}\s*\.\s*\d{1,2}\s*(?:\.|[-–]|$)/

type Public = Pick<Organization, 'phone' | 'mail'>

/** What a match tells that is no contact of the partner, which all may read anyway. */
const told = (groups: Readonly<Record<string, string>> | undefined, { phone, mail }: Public) => {
  const number = groups?.phone ?? groups?.number
  const address = groups?.mail
  if (address !== undefined)
    return isMail(address) && mailKey(address) !== mailKey(mail ?? '') ? { mail: address } : undefined
  if (number === undefined || when.test(number)) return undefined
  if (number.replace(/\D/g, '').length < fewestDigits) return undefined
  return phone !== undefined && samePhone(number, phone) ? undefined : { phone: number.trim() }
}

/** A text without the numbers and addresses that are not the partner's own, and without what only leads to them. */
export const withoutContact = (text: string, partner: Public): string => {
  const cut = text.replace(contact, (whole, ...found) =>
    told(found.at(-1) as Record<string, string>, partner) ? '' : whole,
  )
  return cut === text
    ? text
    : cut
        .replace(/([.!?,;])\s*[.,;]/g, '$1')
        .replace(/^[\s.,;:)–-]+|[\s,;:(–-]+$/g, '')
        .trim()
}

/**
 * What whoever publishes reads before: which number or address all will read, and how it is published without. Nothing
 * where the words hold none, or none but the partner's own.
 */
export const contactNote = (texts: readonly (string | undefined)[], partner: Public, reader: Reader) => {
  const found = texts.flatMap((text = '') =>
    [...text.matchAll(contact)].flatMap(({ groups }) => told(groups, partner) ?? []),
  )
  if (found.length === 0) return undefined
  const say = speak(spoken, reader)
  const [phones, mails] = [found.some((one) => 'phone' in one), found.some((one) => 'mail' in one)]
  return {
    line: say.all({ found: found.flatMap((one) => Object.values(one)).join(', ') }),
    label: say[phones && mails ? 'both' : phones ? 'phone' : 'mail'],
  }
}
