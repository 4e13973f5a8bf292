import { type Findings, refuse } from '../note.ts'
import type { Spot } from '../problem.ts'
import { readLanguage } from '../terms.ts'
import type { Cells } from './cells.ts'
import type { Layout, PersonColumns } from './layout.ts'
import { isNamedLike, isShared, nameOfMail, readNames } from './path.ts'

/** What a file may say of a person. Empty: the cell is empty; absent: there is no such column. */
export type PersonTexts = Partial<Record<'mail' | 'phone' | 'language' | 'function', string>>

/** Somebody whom a row names, and what it says of them. */
export interface PersonSaid extends Spot {
  readonly name: string
  readonly said: PersonTexts
  readonly deputy: boolean
}

/** A mail or phone that is nobody's yet. */
export interface Loose {
  readonly at: number
  readonly value: string
}
interface Mutable {
  name: string
  readonly said: PersonTexts
  readonly deputy: boolean
}

const nameIn = (
  cells: Cells,
  { contact, first, last }: PersonColumns,
  familyFirst: boolean,
): readonly string[] => {
  const given = cells.first(first)
  const family = cells.first(last)
  const whole = (familyFirst ? [family, given] : [given, family]).filter((part) => part !== '').join(' ')
  const named = cells.first(contact)
  return [...(whole === '' ? [] : [whole]), ...(named === '' ? [] : readNames(named))]
}

const isDeputy =
  /^(?:(?:1\.|2\.|erste|zweite)?\s*(?:stellvertret\p{L}*|stv\.?|vertretung|deputy|substitute|helyettes)(?:\s+(?:ansprechp\p{L}+|kontakt\p{L}*|contact(?: person)?|kapcsolattartó))?)$/iu

/** The people of one set of columns: usually one, several where a cell names several. */
const readSet = (cells: Cells, columns: PersonColumns, layout: Layout, findings: Findings): Mutable[] => {
  const names = nameIn(cells, columns, layout.familyFirst)
  const mails = cells.mails(columns.mail, findings)
  const phone = cells.phone(columns.phone, findings)
  const job = cells.short(columns.function, findings)
  const tongue = cells.first(columns.language)
  const language = readLanguage(tongue)
  if (tongue !== '' && language === undefined)
    refuse(findings, cells, { key: 'language', value: tongue }, cells.header(columns.language))
  const has = (at: readonly number[]) => at.length > 0
  const people = names.map(
    (name): Mutable => ({
      name,
      said: {
        ...(has(columns.mail) && { mail: '' }),
        ...(has(columns.phone) && { phone: '' }),
        ...(has(columns.function) && { function: '' }),
        ...(has(columns.language) && { language: language ?? '' }),
      },
      deputy: columns.deputy || isDeputy.test(job),
    }),
  )
  const [one] = people
  if (one === undefined) return takeNameless(cells, columns, { mails, phone, job }, findings)
  if (phone !== '') one.said.phone = phone
  if (job !== '') one.said.function = job
  mails.forEach((mail, i) => {
    const whose = people.find(({ name }) => isNamedLike(mail.value, name)) ?? people[i] ?? one
    if (whose.said.mail) cells.surplus(mail, findings)
    else whose.said.mail = mail.value
  })
  return people
}

/** A mail without a name makes a person called after it; a phone or a function alone makes none. */
const takeNameless = (
  cells: Cells,
  columns: PersonColumns,
  { mails, phone, job }: { mails: readonly Loose[]; phone: string; job: string },
  findings: Findings,
): Mutable[] => {
  const [mail, ...others] = mails
  for (const other of others) cells.surplus(other, findings)
  if (mail !== undefined) {
    const said = { mail: mail.value, ...(phone !== '' && { phone }), ...(job !== '' && { function: job }) }
    return [makeNamed(cells, said, columns.deputy, findings)]
  }
  for (const [at, value] of [[columns.phone, phone] as const, [columns.function, job] as const])
    if (value !== '') cells.surplus({ at: at[0] ?? 0, value }, findings)
  return []
}

const makeNamed = (
  { file, line }: Spot,
  said: PersonTexts & { readonly mail: string },
  deputy: boolean,
  { notes }: Findings,
): Mutable => {
  const name = nameOfMail(said.mail)
  notes.push({ key: 'madeName', file, line, name })
  return { name, said, deputy }
}

/** Values of columns that do not say whose they are, sorted: when in doubt they are a person's, which is not public. */
interface Sorted {
  readonly people: readonly PersonSaid[]
  readonly organization: { readonly mails: readonly Loose[]; readonly phones: readonly Loose[] }
}

/** Everybody in a row; and the mails and phones in columns of nobody that turn out to be the organization's. */
export const readPeople = (
  cells: Cells,
  layout: Layout,
  organization: { readonly name: string; readonly town: string },
  findings: Findings,
  count: (at: number, whose: 'organization' | 'person') => void,
): Sorted => {
  const people = layout.people.flatMap((columns) => readSet(cells, columns, layout, findings))
  const mails: Loose[] = []
  const phones: Loose[] = []
  for (const { at, what, whose } of layout.unsaid) {
    if (whose !== 'each') {
      if (cells.first([at]) !== '') count(at, whose)
      continue
    }
    for (const { said } of people) if (said[what] === undefined) said[what] = ''
    const values = what === 'mail' ? cells.mails([at], findings) : cells.phones([at], findings)
    for (const value of values) {
      const named = people.find(({ name }) => what === 'mail' && isNamedLike(value.value, name))
      const shared =
        what === 'mail'
          ? named === undefined && isShared(value.value, organization.name, organization.town)
          : people.length === 0
      if (shared) (what === 'mail' ? mails : phones).push(value)
      else if (people.length === 0) people.push(makeNamed(cells, { mail: value.value }, false, findings))
      else {
        const free = named ?? people.find(({ said }) => !said[what]) ?? people[0]
        if (free === undefined || free.said[what]) cells.surplus(value, findings)
        else free.said[what] = value.value
      }
      count(at, shared ? 'organization' : 'person')
    }
  }
  const { file, line } = cells
  return { people: people.map((person) => ({ ...person, file, line })), organization: { mails, phones } }
}
