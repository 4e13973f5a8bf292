import type { Findings } from '../note.ts'
import type { Spot } from '../problem.ts'
import { type Role, readLanguage, readRole } from '../terms.ts'
import { type Cells, joined, type Loose } from './cells.ts'
import type { Layout, PersonColumns, UnsaidColumn } from './layout.ts'
import { isMobile, isNamedLike, isShared, nameOfMail, readNames } from './path.ts'

/** What a file may say of a person. Empty: the cell is empty; absent: there is no such column. */
type PersonTexts = Partial<Record<'mail' | 'phone' | 'language' | 'function', string>>

/** Somebody whom a row names, and what it says of them. */
export interface PersonSaid extends Spot {
  readonly name: string
  readonly said: PersonTexts
  readonly deputy: boolean
  /** Rundruf's number for them, and what they are there, where the row says so. */
  readonly id?: string
  readonly role?: Role
}

const nameIn = (
  cells: Cells,
  { contact, first, last }: PersonColumns,
  familyFirst: boolean,
): readonly string[] => {
  const given = cells.short(first)
  const family = cells.short(last)
  const whole = (familyFirst ? [family, given] : [given, family]).filter((part) => part !== '').join(' ')
  const named = cells.first(contact)
  return [
    ...(whole === '' ? [] : [whole]),
    ...(named === '' ? [] : named.length > 500 ? [named] : readNames(named)),
  ]
}

const isDeputy =
  /^(?:(?:1\.|2\.|erste|zweite)?\s*(?:stellvertret\p{L}*|stv\.?|vertretung|deputy|substitute|helyettes)(?:\s+(?:ansprechp\p{L}+|kontakt\p{L}*|contact(?: person)?|kapcsolattartó))?)$/iu

/** Made after an address where the list names nobody. */
const makeNamed = (
  { file, line }: Spot,
  said: PersonTexts & { readonly mail: string },
  deputy: boolean,
  { notes }: Findings,
) => {
  const name = nameOfMail(said.mail)
  notes.push({ key: 'madeName', file, line, name })
  return { file, line, name, said, deputy }
}

interface Values {
  readonly mails: readonly Loose[]
  readonly phones: readonly Loose[]
  readonly job: string
}

/** A mail without a name makes a person called after it; `info@…`, a phone or a function alone make none. */
const takeNameless = (
  cells: Cells,
  columns: PersonColumns,
  { mails, phones, job }: Values,
  findings: Findings,
): PersonSaid[] => {
  const own = mails.find(({ value }) => !isShared(value, '', ''))
  for (const mail of mails) if (mail !== own) cells.surplus(mail)
  if (own !== undefined) {
    const phone = joined(phones)
    const said = { mail: own.value, ...(phone !== '' && { phone }), ...(job !== '' && { function: job }) }
    return [makeNamed(cells, said, columns.deputy, findings)]
  }
  phones.forEach(cells.surplus)
  if (job !== '') cells.surplus({ at: columns.function[0] ?? 0, value: job })
  return []
}

/** The people of one set of columns: usually one, several where a cell names several. */
const readSet = (cells: Cells, columns: PersonColumns, layout: Layout, findings: Findings): PersonSaid[] => {
  const names = nameIn(cells, columns, layout.familyFirst).filter((name) => {
    if (name.length > 120) cells.refuse(columns.contact, { key: 'tooLong', length: name.length, most: 120 })
    return name.length <= 120
  })
  const values = {
    mails: cells.mails(columns.mail),
    phones: cells.phones(columns.phone),
    job: cells.short(columns.function),
  }
  const tongue = cells.first(columns.language)
  const language = readLanguage(tongue)
  if (tongue !== '' && language === undefined)
    cells.refuse(columns.language, { key: 'language', value: tongue })
  if (names.length === 0) return takeNameless(cells, columns, values, findings)
  const { file, line } = cells
  // What stands once in a row is one person's.
  const id = names.length === 1 ? cells.first(columns.person) : ''
  const role = names.length === 1 ? readRole(cells.first(columns.role)) : undefined
  const people = names.map(
    (name, i): PersonSaid => ({
      file,
      line,
      name,
      said: {
        ...(cells.speaks(columns.mail) && { mail: '' }),
        ...(cells.speaks(columns.phone) && { phone: i === 0 ? joined(values.phones) : '' }),
        ...(cells.speaks(columns.function) && { function: i === 0 ? values.job : '' }),
        ...(cells.speaks(columns.language) && { language: language ?? '' }),
      },
      deputy: columns.deputy || (i === 0 && isDeputy.test(values.job)),
      ...(id !== '' && { id }),
      ...(role && { role }),
    }),
  )
  values.mails.forEach((mail, i) => {
    giveTo(
      people.find(({ name }) => isNamedLike(mail.value, name)) ?? people[i] ?? people[0],
      'mail',
      mail,
      cells,
    )
  })
  return people
}

const giveTo = (person: PersonSaid | undefined, what: 'mail' | 'phone', value: Loose, cells: Cells) => {
  const before = person?.said[what]
  if (person === undefined || (before && what === 'mail')) cells.surplus(value)
  else person.said[what] = before ? `${before} / ${value.value}` : value.value
}

/** Everybody in a row; and the mails and phones in columns of nobody that turn out to be the organization's. */
interface Sorted {
  readonly people: readonly PersonSaid[]
  readonly organization: { readonly mail: readonly Loose[]; readonly phone: readonly Loose[] }
}

/** Sorts values of columns that do not say whose they are: when in doubt they are a person's, which is not public. */
export const readPeople = (
  cells: Cells,
  layout: Layout,
  { name, town }: { readonly name: string; readonly town: string },
  findings: Findings,
  count: (column: UnsaidColumn, whose: 'organization' | 'person') => void,
): Sorted => {
  const people = layout.people.flatMap((columns) => readSet(cells, columns, layout, findings))
  const organization = { mail: [] as Loose[], phone: [] as Loose[] }
  for (const column of layout.unsaid) {
    const { at, what, whose, first } = column
    if (whose !== 'each') {
      if (cells.first([at]) !== '') count(column, whose)
      continue
    }
    const values = what === 'mail' ? cells.mails([at]) : cells.phones([at])
    if (cells.speaks([at])) for (const { said } of people) said[what] ??= ''
    for (const value of values) {
      const named =
        what === 'mail' ? people.find((person) => isNamedLike(value.value, person.name)) : undefined
      const shared =
        what === 'mail'
          ? named === undefined && isShared(value.value, name, town)
          : people.length === 0 || (first && !isMobile(value.value))
      count(column, shared ? 'organization' : 'person')
      if (shared) organization[what].push(value)
      else if (people.length === 0) people.push(makeNamed(cells, { mail: value.value }, false, findings))
      else giveTo(named ?? people.find(({ said }) => !said[what]) ?? people[0], what, value, cells)
    }
  }
  return { people, organization }
}
