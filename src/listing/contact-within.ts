import type { Line } from '../card.ts'
import type { Organization } from '../domain/organization.ts'
import { samePhone } from '../domain/phone.ts'
import { isMail, mailKey } from '../domain/reach.ts'
import type { Input, Note } from '../invocation.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'
import { withoutLead, withoutTrail } from './leads-to.ts'
import { numbersWithin, type Span } from './number-within.ts'

type Found = { readonly found: string }
const words = {
  all: ({ found }: Found): Line =>
    `The whole network will read: ${found}. Whoever you say yes to gets your contact anyway.`,
  phone: 'Without the number',
  mail: 'Without the address',
  both: 'Without number and address',
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
    phone: 'Ohne Nummer',
    mail: 'Ohne Adresse',
    both: 'Ohne Nummer und Adresse',
  },
  hu: {
    all: {
      on: ({ found }) =>
        `Az egész hálózat olvasni fogja: ${found}. Akinek igent mond, úgyis megkapja az elérhetőségét.`,
      te: ({ found }) =>
        `Az egész hálózat olvasni fogja: ${found}. Akinek igent mondasz, úgyis megkapja az elérhetőségedet.`,
    },
    phone: 'A szám nélkül',
    mail: 'A cím nélkül',
    both: 'Szám és cím nélkül',
  },
}

/** Whoever speaks for the network alone has no contact that all may read. */
type Public = Pick<Organization, 'phone' | 'mail'> | undefined

interface Contact extends Span {
  readonly kind: 'phone' | 'mail'
  readonly value: string
}

/** "anna (at) hof [punkt] example": written so that machines do not find it, people do. */
const at = String.raw`(?:@|\s?[([{]\s?(?:at|ät|kukac)\s?[)\]}]\s?)`
const dot = String.raw`(?:\s?[([{]\s?(?:dot|punkt|pont)\s?[)\]}]\s?)`
const part = String.raw`[^\s@,;:<>()[\]{}"=]+`
const mail = new RegExp(String.raw`${part}${at}${part}(?:${dot}${part})*(?<=\p{L})`, 'giu')
const written = (address: string): string =>
  address.replace(new RegExp(at, 'iu'), '@').replace(new RegExp(dot, 'giu'), '.')

/** "０１７１" is 0171: as wide as what stands beside it, each sign at its place. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** The numbers and addresses in a text, in order, that are no contact of the partner, which all may read anyway. */
export const contactsWithin = (text: string, partner: Public): readonly Contact[] => {
  const plain = halfWidth(text)
  const mails = [...plain.matchAll(mail)]
    .map(({ 0: value, index }) => ({ kind: 'mail', value, from: index, to: index + value.length }) as const)
    .filter(({ value }) => isMail(written(value)))
  const phones = numbersWithin(plain)
    .filter(({ from }) => !mails.some((address) => address.from <= from && from < address.to))
    .map((span) => ({ kind: 'phone', value: plain.slice(span.from, span.to), ...span }) as const)
    .filter(({ value }) => partner?.phone === undefined || !samePhone(value, partner.phone))
  const others = mails.filter(({ value }) => mailKey(written(value)) !== mailKey(partner?.mail ?? ''))
  return [...phones, ...others].toSorted((a, b) => a.from - b.from)
}

/** What stood on both sides of what has been taken out, with one sign between them. */
const joined = (before: string, behind: string): string => {
  const bracketed = /\(\s*$/.test(before) && /^\s*\)/.test(behind)
  const left = (bracketed ? before.replace(/\(\s*$/, '') : before).replace(/[\s,;:–-]+$/, '')
  const after = bracketed ? behind.replace(/^\s*\)/, '') : behind
  const right = after.replace(/^[\s,;:–-]+/, '')
  if (left === '' || right === '') return left + right.replace(/^[.!]\s*/, '')
  if (/[.!?]$/.test(left)) return `${left} ${right.replace(/^[.!]\s*/, '')}`
  if (left.endsWith('(') || /^[.!?)]/.test(right)) return left + right
  const [sign = ''] = /^[\s,;:–-]+/.exec(after) ?? []
  const own = before.slice(left.length)
  const line = /\n/.exec(before.slice(left.length) + sign)
  return (
    left +
    (line
      ? '\n'
      : /[,;–-]/.test(sign)
        ? sign
        : /^[,;]/.test(own) && sign && !right.startsWith('(')
          ? ', '
          : ' ') +
    right
  )
}

/** A text without the numbers and addresses that are not the partner's own, and without what only leads to them. */
export const withoutContact = (text: string, partner: Public): string =>
  contactsWithin(text, partner)
    .toReversed()
    .reduce(
      (rest, { from, to }) => joined(withoutLead(rest.slice(0, from)), withoutTrail(rest.slice(to))),
      text,
    )
    .trim()

/** Words as they are where somebody wants them without what all would read. */
export const meantWithout = ({ without, ...said }: Input, keys: readonly string[], partner: Public): Input =>
  without === undefined
    ? said
    : {
        ...said,
        ...Object.fromEntries(
          keys.flatMap((key) => (said[key] === undefined ? [] : [[key, withoutContact(said[key], partner)]])),
        ),
      }

/**
 * What whoever publishes reads before: which number or address all will read, and how to go on without it. Nothing where
 * the words hold none, or none but the partner's own. The first of them needs `shortest` characters without it.
 */
export const contactNote = (
  [first = '', ...more]: readonly (string | undefined)[],
  shortest: number,
  partner: Public,
  reader: Reader,
): Note | undefined => {
  const found = [first, ...more].flatMap((text = '') => contactsWithin(text, partner))
  if (found.length === 0) return undefined
  const say = speak(spoken, reader)
  const [phones, mails] = [
    found.some(({ kind }) => kind === 'phone'),
    found.some(({ kind }) => kind === 'mail'),
  ]
  return {
    line: say.all({ found: [...new Set(found.map(({ value }) => value))].join(', ') }),
    ...(withoutContact(first, partner).length >= shortest && {
      instead: {
        label: say[phones && mails ? 'both' : phones ? 'phone' : 'mail'],
        input: { without: 'contact', again: 'yes' },
      },
    }),
  }
}
