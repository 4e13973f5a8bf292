import { nameKey, personWords } from '../../domain/names.ts'
import { isMail } from '../../domain/reach.ts'

/** The addresses of a cell, and what of it is none. `Anna Amsel <anna@hof.example>` names one. */
export const readMails = (cell: string): { readonly mails: readonly string[]; readonly wrong: string } => {
  const bracketed = Array.from(cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/g), ([, mail = '']) => mail)
  const parts = bracketed.length > 0 ? bracketed : cell.split(/[\s,;|]+|\/(?!\/)/)
  const said = parts
    .map((part) => part.replace(/^mailto:/i, '').replace(/[.,:]+$/, ''))
    .filter((part) => part !== '')
  // Half an address list is not taken as a whole one.
  const wrong = said.filter((part) => !isMail(part) && !/^(?:und|oder|and|or|és|vagy|u\.|&)$/i.test(part))
  return { mails: said.filter(isMail), wrong: wrong.length > 0 ? cell : '' }
}

/** Whether a number may be one that somebody carries along: in Germany, Austria or Hungary, and in doubt it is. */
export const isMobile = (text: string): boolean =>
  /^(?:(?:0|\+?49|0049)1[5-7]|(?:0|\+?43|0043)6(?:5|6|7|8|99)|(?:06|\+?36|0036)(?:20|30|31|50|70))/.test(
    text.replace(/\(0\)|[^\d+]/g, ''),
  )

/** `4,95841E+11`: the spreadsheet has cut the number, and nobody can restore it. */
export const isCut = (text: string): boolean => /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text.trim())

const generic = [
  'info kontakt contact office mail post email buero buro verwaltung sekretariat zentrale service team hallo hello anfrage anfragen',
  'gemeinde rathaus stadt samtgemeinde schule verein vorstand geschaeftsstelle geschaftsstelle verkauf vertrieb bestellung shop laden empfang rezeption',
  'reception sales admin webmaster presse redaktion marketing werkstatt hofladen hof praxis kanzlei museum bibliothek tourismus touristinfo',
  'iroda titkarsag hivatal onkormanyzat polgarmester kozseg iskola posta ertekesites szerviz ugyfelszolgalat kapcsolat recepcio kozpont',
]
  .join(' ')
  .split(' ')

/** Addresses write `oe` for the `ö` of a name. */
const plain = (text: string) => nameKey(text).replace(/([aou])e/g, '$1')
const shared = new Set(generic.map(plain))

/** Whether an address is an organization's own: `info@…`, or called as the organization is. Everything else is a person's. */
export const isShared = (mail: string, organization: string, town: string): boolean => {
  const [local = ''] = mail.split('@')
  const words = plain(local.replace(/\d+/g, ' ')).split(' ')
  const own = new Set([...plain(organization).split(' '), ...plain(town).split(' ')])
  const joined = plain(organization).replace(/ /g, '')
  return words.every(
    (word) => shared.has(word) || own.has(word) || (word.length > 3 && joined.includes(word)),
  )
}

/** `anna.amsel@…` names its person even where the list does not. */
export const nameOfMail = (mail: string): string =>
  (mail.split('@')[0] ?? '')
    .split(/[._]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** Whether an address is called as a person is: `amsel@…` and `a.amsel@…` are Anna Amsel's. */
export const isNamedLike = (mail: string, person: string): boolean => {
  const local = plain(mail.split('@')[0] ?? '').replace(/ /g, '')
  return personWords(person).some((word) => word.length > 2 && local.includes(plain(word)))
}

/** `Amsel, Anna` is Anna Amsel; several people in one cell are several. Forms of address are not part of a name. */
export const readNames = (cell: string): readonly string[] => {
  const bare = cell.replace(/(?<=^|[\s,;/&])(?:Frau|Herrn?|Hr\.|Fr\.|Mrs?\.?|Ms\.?)\s+/g, '')
  const parts = bare
    .split(/\s*(?:[;\n&+]|(?<!<)\/(?!>)|\s(?:und|and|és|sowie)\s)\s*/)
    .filter((part) => part !== '')
  const whole = (name: string) => personWords(name).length > 1
  const several = parts.length > 1 && parts.every(whole) ? parts : [bare.replace(/\s*\n\s*/g, ' ')]
  return several.flatMap((name) => {
    const pieces = name.split(/\s*,\s*/).filter((piece) => piece !== '')
    if (pieces.length > 1 && pieces.every(whole)) return pieces
    const [family = '', given = ''] = pieces
    return pieces.length === 2 && !whole(family) && personWords(given).length > 0 && !/\d/.test(name)
      ? [`${given} ${family}`]
      : [name.trim()]
  })
}
