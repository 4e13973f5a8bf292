import { fold } from '../../fold.ts'
import { organizationColumns } from '../../partner/column-words.ts'
import { fillers, listingColumns, ofOrganization, ofPerson, regionColumns } from './header-words.ts'

const wordSet = (words: string) => new Set(words.split(/[\s,]+/).filter((word) => word !== ''))
const skipped = wordSet(fillers)
const organizations = wordSet(ofOrganization)
const persons = wordSet(ofPerson)

/** `Ansprechpartner/in:` and `ansprechpartnerin` are `ansprechpartner`; `Gueltig bis` is `gultig bis`. */
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/[/*:_(-]+in(?:nen)?\)?(?!\p{L})/gu, '')
    .replace(/([a-z]{4,}(?:er|ner|haber))in(?:nen)?(?![a-z])/g, '$1')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !skipped.has(word))

const keyOf = (text: string) => wordsOf(text).join(' ')

const index = <C extends string>(columns: Readonly<Record<C, string>>): ReadonlyMap<string, C> => {
  const found = new Map<string, C>()
  // `Object.entries` forgets that the keys are the columns.
  for (const [column, names] of Object.entries(columns) as [C, string][])
    for (const name of names.split(',')) if (!found.has(keyOf(name))) found.set(keyOf(name), column)
  return found
}
const known = {
  organizations: index(organizationColumns),
  listings: index(listingColumns),
  regions: index(regionColumns),
}

/** A mail or phone column; `unsaid` where the header does not tell whose. */
export type Path = `${'mail' | 'phone'} of ${'organization' | 'person' | 'unsaid'}` | 'mobile'
export type OrganizationColumn = keyof typeof organizationColumns | Path
export type ListingColumn = keyof typeof listingColumns
export type RegionColumn = keyof typeof regionColumns

const mail = /^(?:\p{L}*mail|\p{L}*mailadresse|\p{L}*mailcim|\p{L}*mailcime|drotposta)$/u
const mobile =
  /^(?:mobil|mobile|handy|handynummer|mobilnummer|mobiltelefon|mobiltelefonszam|cell|cellphone|mobilszam)$/
const phone =
  /^(?:tel|fon|phone|telephone|\p{L}*telefon|\p{L}*telefonnummer|telefonnr|telefonszam|telefonszama|rufnummer|festnetz|durchwahl|vezetekes)$/u
const ofPaths = wordSet('e adresse address cim cime nr nummer number szam szama no')

const pathOf = (words: readonly string[]): Path | undefined => {
  const isMail = words.some((word) => mail.test(word))
  const isMobile = words.some((word) => mobile.test(word))
  if (!isMail && !isMobile && !words.some((word) => phone.test(word))) return undefined
  const rest = words.filter(
    (word) => !mail.test(word) && !mobile.test(word) && !phone.test(word) && !ofPaths.has(word),
  )
  const owners = [...rest, ...words.filter((word) => word === 'durchwahl')].map((word) => {
    if (organizations.has(word)) return 'organization'
    return persons.has(word) ? 'person' : 'neither'
  })
  const compound = words.find((word) => word.length > 7 && (mail.test(word) || phone.test(word))) ?? ''
  const begun = compound.replace(/(?:e?mail|telefon).*$/, '')
  if (begun !== '' && organizations.has(begun)) owners.push('organization')
  if (begun !== '' && persons.has(begun)) owners.push('person')
  if (owners.includes('neither')) return undefined
  const what = isMail ? 'mail' : 'phone'
  if (owners.includes('organization')) return `${what} of organization`
  if (owners.includes('person')) return `${what} of person`
  return isMobile && !isMail ? 'mobile' : `${what} of unsaid`
}

const all = <T>(found: readonly (T | undefined)[]): T | undefined =>
  found.length > 0 && found.every((one) => one === found[0]) ? found[0] : undefined

const lookUp = <C extends string>(columns: ReadonlyMap<string, C>, words: readonly string[]): C | undefined =>
  columns.get(words.join(' ')) ?? all(words.map((word) => columns.get(word)))

/** What a person's or an organization's column is about besides: `Vorname Ansprechpartner`, `Ort der Organisation`. */
const owned = (words: readonly string[]): OrganizationColumn | undefined => {
  const withoutPerson = words.filter((word) => !persons.has(word))
  if (withoutPerson.length < words.length) {
    const column = lookUp(known.organizations, withoutPerson)
    if (column === 'name_or_contact' || column === 'contact') return 'contact'
    return column === 'first' || column === 'last' || column === 'function' || column === 'language'
      ? column
      : undefined
  }
  const column = lookUp(
    known.organizations,
    words.filter((word) => !organizations.has(word)),
  )
  return column === 'name_or_contact' ? 'name' : column
}

/** Two ways to write a header, the second without what stands in parentheses or behind a line break. */
const spellings = (header: string) => [header, header.replace(/\([^)]*\)|\[[^\]]*\]|\n[\s\S]*$/g, ' ')]

/** Characters; what is longer is no header. */
const longest = 100

const firstOf = <C>(header: string, read: (words: readonly string[]) => C | undefined): C | undefined => {
  if (header.length > longest) return undefined
  for (const spelling of spellings(header)) {
    const words = wordsOf(spelling).map((word) => word.replace(/(?<=\p{L})\d$/u, ''))
    const numbered = words.filter((word) => !/^\d$/.test(word))
    const column = numbered.length > 0 ? read(numbered) : undefined
    if (column !== undefined) return column
  }
  return undefined
}

export const organizationColumn = (header: string): OrganizationColumn | undefined =>
  firstOf<OrganizationColumn>(
    header,
    (words) => lookUp(known.organizations, words) ?? pathOf(words) ?? owned(words),
  )

export const listingColumn = (header: string): ListingColumn | undefined =>
  firstOf(header, (words) => lookUp(known.listings, words))

export const regionColumn = (header: string): RegionColumn | undefined =>
  firstOf(header, (words) => lookUp(known.regions, words))

/** The `2` of `Telefon 2`: the second person's. */
export const numberOf = (header: string): number | undefined => {
  const [, digit] = /(?:^|[^\d.])([1-9])\.?$/.exec(header.trim()) ?? /^([1-9])\. /.exec(header.trim()) ?? []
  return digit === undefined ? undefined : Number(digit)
}
