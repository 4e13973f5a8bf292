import { type Listing, listings } from '../../domain/listing.ts'
import { originalOf } from '../../domain/listing-text.ts'
import { knownSectors, type Network, type Term } from '../../domain/network.ts'
import { type Organization, organizations } from '../../domain/organization.ts'
import { type Membership, memberships, type Person, people, roles } from '../../domain/person.ts'
import { tellPrice } from '../../domain/price.ts'
import { tellQuantity } from '../../domain/quantity.ts'
import { findAll, type View } from '../../store.ts'
import { type Locale, locales } from '../../words.ts'
import { withheld } from '../read/cells.ts'
import { findTerm, readOrganizationKind } from '../terms.ts'
import { words as de } from '../words/de/fields.ts'
import { words as en } from '../words/en/fields.ts'
import { words as hu } from '../words/hu/fields.ts'
import { type Headers, headers } from './headers.ts'

const words = { en, de, hu }

/** A table as it is written: headers first, every cell a text. */
export interface SheetOut {
  readonly key: keyof Headers
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** What may stand in it: whom it leaves out, and the texts that name one of these. */
export interface Showing {
  isHidden(person: Person): boolean
  names(text: string): boolean
}

interface Writing extends Showing {
  readonly network: Network
  readonly locale: Locale
}

/** How one of a list is called, in this language where an import finds it by that. */
const termName = (terms: readonly Term[], id: string | undefined, locale: Locale): string => {
  const term = terms.find((one) => one.id === id)
  if (id === undefined || term === undefined) return id ?? ''
  const names = [locale, ...locales].map((one) => term.name[one])
  return names.find((name) => findTerm(terms, name)?.id === id) ?? id
}

const kindName = ({ kind }: Organization, locale: Locale): string => {
  const name = kind === undefined ? '' : words[locale].kinds[kind]
  return kind === undefined || readOrganizationKind(name) === kind ? name : kind
}

const languageName = (language: Locale, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language

/** The given names and the family name; put together they are the name as it is. */
const partsOf = (name: string, locale: Locale) => {
  const all = name.split(' ')
  // In Hungarian the family name stands first.
  if (locale === 'hu') return { last: all[0] ?? '', first: all.slice(1).join(' ') }
  return { last: all.at(-1) ?? '', first: all.slice(0, -1).join(' ') }
}

const personCells = (
  person: Person | undefined,
  work: Membership | undefined,
  { locale, names }: Writing,
): readonly string[] => {
  if (person === undefined || work === undefined) return Array.from({ length: 8 }, () => '')
  const { first, last } = partsOf(person.name, locale)
  const { function: does = '', role } = work
  return [
    ...[first, last, person.id, words[locale].roles[role]],
    names(does) ? withheld : does,
    ...[person.phone ?? '', person.mail ?? ''],
    person.language === undefined ? '' : languageName(person.language, locale),
  ]
}

const organizationCells = (partner: Organization, { network, locale, names }: Writing): readonly string[] => {
  const shown = (text = '') => (names(text) ? withheld : text)
  const sectors = [...network.sectors, ...knownSectors]
  return [
    ...[partner.id, partner.name, kindName(partner, locale), termName(sectors, partner.sector, locale)],
    ...[partner.region ?? '', shown(partner.town), partner.postalCode ?? ''],
    ...[shown(partner.expertise), shown(partner.description)],
    ...[shown(partner.phone), shown(partner.mail), partner.website ?? ''],
  ]
}

const listingCells = (listing: Listing, partner: Organization, writing: Writing): readonly string[] => {
  const { network, locale, names } = writing
  const shown = (text = '') => (names(text) ? withheld : text)
  const { id, kind, category, quantity, price, town, region, until } = listing
  const { title, details } = originalOf(listing)
  return [
    ...[id, kindOf[locale][kind], title, partner.name, partner.id, shown(details)],
    termName(network.categories, category, locale),
    quantity === undefined ? '' : shown(tellQuantity(quantity, locale)),
    price === undefined ? '' : shown(tellPrice(price, locale)),
    ...[shown(town), region ?? '', until ?? words[locale].standing],
  ]
}
const kindOf = {
  en: { offer: 'Offer', request: 'Request' },
  de: { offer: 'Angebot', request: 'Gesuch' },
  hu: { offer: 'Ajánlat', request: 'Igény' },
}

const columnsOf = (named: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(named).flatMap(([key, header]) => (key === 'sheet' ? [] : [header]))

/** Names with such signs in them are several to an import. */
const isOne = (name: string) => !/[;,/=\n]/.test(name)

/**
 * Everything of a network that an import reads back: partners who are there with their people, what is open of what they
 * offer and seek, and the regions. Whoever is hidden is left out; what names them is withheld, which says nothing to an
 * import.
 */
export const sheetsOf = async (
  view: View,
  network: Network,
  locale: Locale,
  showing: Showing,
): Promise<readonly SheetOut[]> => {
  const writing = { ...showing, network, locale }
  const named = headers[locale]
  const everybody = new Map((await findAll(view, people)).map(({ id, value }) => [id, value]))
  const works = Map.groupBy(await findAll(view, memberships), ({ value }) => value.organization)
  const partners = (await findAll(view, organizations))
    .map(({ value }) => value)
    .filter(({ left, name }) => left === undefined && !showing.names(name))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale) || a.id.localeCompare(b.id))
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const rank = ({ role, person }: Membership) =>
    `${roles.indexOf(role)}${everybody.get(person)?.name} ${person}`
  const partnerRows = partners.flatMap((partner) => {
    const own = organizationCells(partner, writing)
    const team = (works.get(partner.id) ?? [])
      .map(({ value }) => value)
      .filter(({ person }) => {
        const known = everybody.get(person)
        return known !== undefined && !showing.isHidden(known)
      })
      .toSorted((a, b) => rank(a).localeCompare(rank(b)))
    const rows = team.map((work) => [...own, ...personCells(everybody.get(work.person), work, writing)])
    return rows.length > 0 ? rows : [[...own, ...personCells(undefined, undefined, writing)]]
  })
  const listingRows = (await findAll(view, listings))
    .map(({ value }) => value)
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    .flatMap((listing) => {
      const partner = byId.get(listing.organization)
      return listing.state !== 'open' || partner === undefined || showing.names(originalOf(listing).title)
        ? []
        : [listingCells(listing, partner, writing)]
    })
  const regionRows = network.regions.map(({ name, also, within = '' }) => [
    name,
    also.filter(isOne).join(', '),
    within,
  ])
  const sheet = (key: keyof Headers, rows: readonly (readonly string[])[]): SheetOut => ({
    key,
    name: named[key].sheet,
    rows: [columnsOf(named[key]), ...rows],
  })
  const all = [sheet('partners', partnerRows), sheet('listings', listingRows), sheet('regions', regionRows)]
  // Headers alone are no list.
  return all.filter(({ key, rows }) => key === 'partners' || rows.length > 1)
}
