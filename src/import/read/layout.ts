import { numberOf, type OrganizationColumn } from './header.ts'
import type { OrganizationTable } from './table.ts'

/** The columns of one of the people that a row may name; the numbers are positions in the row. */
export interface PersonColumns {
  readonly contact: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly function: readonly number[]
  readonly language: readonly number[]
  readonly person: readonly number[]
  readonly role: readonly number[]
  readonly mail: readonly number[]
  readonly phone: readonly number[]
  readonly deputy: boolean
}

/** A mail or phone column whose header does not say whose it is: all one's, or told by each of its values. */
export interface UnsaidColumn {
  readonly at: number
  readonly what: 'mail' | 'phone'
  readonly whose: 'organization' | 'person' | 'each'
  /** It stands beside the organization, before anything of its people. */
  readonly first: boolean
}

export interface Layout {
  /** Where a column of the organization stands. */
  at(column: OrganizationColumn): readonly number[]
  readonly people: readonly PersonColumns[]
  readonly unsaid: readonly UnsaidColumn[]
  /** The family name stands first, as in Hungarian. */
  readonly familyFirst: boolean
}

/** Whether `Name` is the organization's or, beside `Firma`, somebody's. */
const settleName = (columns: OrganizationTable['columns']): OrganizationTable['columns'] => {
  const taken = columns.includes('name')
  const first = columns.indexOf('name_or_contact')
  const family = columns.includes('first') && !columns.includes('last')
  return columns.map((column, i) => {
    if (column !== 'name_or_contact') return column
    if (!taken && i === first) return 'name'
    return family ? 'last' : 'contact'
  })
}

const identities: readonly (OrganizationColumn | undefined)[] = ['contact', 'first', 'last', 'deputy']

/** To which person of the row each column belongs: a second `Ansprechpartner` begins the second one. */
const placePeople = (
  columns: OrganizationTable['columns'],
  headers: readonly string[],
): readonly number[] => {
  let person = 1
  let seen: OrganizationColumn[] = []
  const places = columns.map((column, i) => {
    if (column === undefined || !identities.includes(column))
      return { person, number: numberOf(headers[i] ?? '') }
    const number = numberOf(headers[i] ?? '')
    const begins = seen.includes(column) || (column === 'deputy' && seen.length > 0)
    if (number === undefined ? begins : number > person) {
      person = number ?? person + 1
      seen = []
    }
    seen.push(column)
    return { person, number: undefined }
  })
  return places.map((place) =>
    place.number !== undefined && place.number <= person ? place.number : place.person,
  )
}

const unsaidOf = (columns: OrganizationTable['columns'], what: 'mail' | 'phone'): readonly UnsaidColumn[] => {
  const at = columns.flatMap((column, i) => (column === `${what} of unsaid` ? [i] : []))
  const somebody = columns.findIndex((column) => identities.includes(column))
  const whose = (i: number): UnsaidColumn['whose'] => {
    if (columns.includes(`${what} of organization`)) return 'person'
    if (columns.includes(`${what} of person`)) return 'organization'
    // Once before the person and once behind: each stands beside its own.
    if (somebody >= 0 && at.some((other) => other < somebody) && at.some((other) => other > somebody))
      return i < somebody ? 'organization' : 'person'
    return what === 'phone' && somebody < 0 ? 'organization' : 'each'
  }
  return at.map((i) => ({ at: i, what, whose: whose(i), first: i < somebody }))
}

/** What the columns of a list of organizations are about. */
export const layOut = ({ columns: read, headers }: OrganizationTable): Layout => {
  const columns = settleName(read)
  const places = placePeople(columns, headers)
  const unsaid = [...unsaidOf(columns, 'mail'), ...unsaidOf(columns, 'phone')]
  const named = columns.some((column) => identities.includes(column))
  const at = (column: OrganizationColumn) => columns.flatMap((other, i) => (other === column ? [i] : []))
  const ofPerson = (person: number): PersonColumns => {
    const mine = (...wanted: readonly OrganizationColumn[]) =>
      columns.flatMap((column, i) =>
        column !== undefined && wanted.includes(column) && places[i] === person ? [i] : [],
      )
    const given = (what: 'mail' | 'phone') =>
      unsaid.flatMap((column) =>
        column.what === what && column.whose === 'person' && places[column.at] === person ? [column.at] : [],
      )
    return {
      contact: mine('contact', 'deputy'),
      first: mine('first'),
      last: mine('last'),
      function: mine('function'),
      language: mine('language'),
      person: mine('person'),
      role: mine('role'),
      mail: [...mine('mail of person'), ...given('mail')],
      phone: [...mine('phone of person'), ...given('phone'), ...(named ? mine('mobile') : [])],
      deputy: mine('deputy').length > 0,
    }
  }
  const last = at('last')[0]
  const organizationToo = (what: 'mail' | 'phone') =>
    unsaid.flatMap((column) => (column.what === what && column.whose === 'organization' ? [column.at] : []))
  return {
    at(column) {
      if (column === 'mail of organization') return [...at(column), ...organizationToo('mail')]
      if (column === 'phone of organization')
        return [...at(column), ...organizationToo('phone'), ...(named ? [] : at('mobile'))]
      return at(column)
    },
    people: Array.from({ length: Math.max(1, ...places) }, (_, i) => ofPerson(i + 1)),
    unsaid,
    familyFirst:
      last !== undefined && /^(?:vezet|csal)/i.test(headers[last] ?? '') && !/vor/i.test(headers[last] ?? ''),
  }
}
