import { type Findings, refuse } from '../note.ts'
import type { Spot } from '../problem.ts'
import { type Cells, createCells, joined } from './cells.ts'
import { type Layout, layOut, type UnsaidColumn } from './layout.ts'
import { createRestorer, type Hints, type Standing } from './numbers.ts'
import {
  longestName,
  type OrganizationTexts,
  organizationTexts,
  type Restore,
  readPlace,
  readTexts,
} from './organization-texts.ts'
import { type PersonSaid, readPeople } from './people.ts'
import type { OrganizationTable } from './table.ts'

export interface OrganizationRow extends Spot {
  readonly id: string
  readonly name: string
  readonly said: OrganizationTexts
  readonly people: readonly PersonSaid[]
  /** Whether the list has columns for people at all. */
  readonly namesPeople: boolean
}

const hintsOf = (cells: Cells, layout: Layout): Hints => {
  const unsaid = (what: UnsaidColumn['what']) =>
    layout.unsaid.flatMap((column) => (column.what === what ? [column.at] : []))
  const { postalCode, town } = readPlace(cells, layout)
  return {
    ids: cells.all([...layout.at('id'), ...layout.people.flatMap(({ person }) => person)]),
    country: cells.first(layout.at('country')),
    postalCode,
    town,
    name: cells.first(layout.at('name')),
    phones: cells.all([
      ...layout.at('phone of organization'),
      ...layout.people.flatMap(({ phone }) => phone),
      ...unsaid('phone'),
    ]),
    domains: cells.all([
      ...layout.at('mail of organization'),
      ...layout.at('website'),
      ...layout.people.flatMap(({ mail }) => mail),
      ...unsaid('mail'),
    ]),
  }
}

/** What is known while one row after the other is read. */
interface Reading {
  readonly layout: Layout
  readonly findings: Findings
  readonly before: OrganizationRow | undefined
  readonly restore: Restore
  count(column: UnsaidColumn, whose: 'organization' | 'person'): void
}

const isSilent = (said: OrganizationTexts, before: OrganizationTexts) =>
  organizationTexts.every((field) => !said[field] || said[field] === before[field])

const readRow = (
  cells: Cells,
  { layout, findings, before, restore, count }: Reading,
): OrganizationRow | undefined => {
  const { file, line } = cells
  const names = layout.at('name')
  const written = cells.first(names).replace(/\s+/g, ' ')
  const length = written.length
  if (length > longestName)
    return refuse(findings, cells, { key: 'tooLong', length, most: longestName }, cells.header(names))
  const name = written === '' ? (before?.name ?? '') : written
  const said = readTexts(cells, layout, restore, findings)
  const town = said.town || (written === '' ? (before?.said.town ?? '') : '')
  const { people, organization } = readPeople(cells, layout, { name, town }, findings, count)
  if (written === '' && (before === undefined || people.length === 0 || !isSilent(said, before.said)))
    return refuse(findings, cells, { key: 'noName' }, cells.header(names))
  // Where nothing stands, that is how such lists are written; where all is repeated but the name, it may be forgotten.
  if (written === '' && organizationTexts.some((field) => said[field]))
    findings.notes.push({ key: 'nameAbove', file, line, record: name })
  const each = (what: UnsaidColumn['what']) =>
    layout.unsaid.some(
      (column) => column.what === what && column.whose === 'each' && cells.speaks([column.at]),
    )
  const [mail, ...mails] = organization.mail
  mails.forEach(cells.surplus)
  return {
    file,
    line,
    id: written === '' ? (before?.id ?? '') : cells.first(layout.at('id')),
    name,
    said: {
      ...said,
      ...(town !== '' && { town }),
      ...(each('mail') && { mail: mail?.value ?? '' }),
      ...(each('phone') && { phone: joined(organization.phone) }),
    },
    people,
    namesPeople: layout.people.some(
      ({ contact, first, last }) => contact.length + first.length + last.length > 0,
    ),
  }
}

/** Every row of a list of organizations that can be taken, in order. A row without a name goes on about the one above. */
export const readOrganizations = (
  table: OrganizationTable,
  zone: string,
  findings: Findings,
  isStanding?: Standing,
): readonly OrganizationRow[] => {
  const layout = layOut(table)
  const { file, headers } = table
  const zeros = { postalCodes: 0, phones: 0 }
  const tell = (what: keyof typeof zeros) => {
    zeros[what] += 1
  }
  const unheard = { refused: [], notes: [] }
  const restorer = createRestorer(
    table.rows.map((row) => hintsOf(createCells(file, headers, row, unheard), layout)),
    zone,
    isStanding,
  )
  const counts = layout.unsaid.map((column) => ({ column, organization: 0, person: 0 }))
  let before: OrganizationRow | undefined
  const rows = table.rows.flatMap((row, i) => {
    before = readRow(createCells(file, headers, row, findings, { restorer, row: i, tell }), {
      layout,
      findings,
      before,
      restore(written) {
        const code = restorer.postalCode(i, written)
        if (code.restored) tell('postalCodes')
        return code
      },
      count(column, whose) {
        for (const counted of counts) if (counted.column === column) counted[whose] += 1
      },
    })
    return before ?? []
  })
  if (zeros.postalCodes + zeros.phones > 0) findings.notes.push({ key: 'zeros', file, ...zeros })
  // Beside "E-Mail Ansprechpartner" nobody takes "E-Mail" for theirs.
  for (const { column, organization, person } of counts)
    if (organization + person > 0 && !table.columns.includes(`${column.what} of person`))
      findings.notes.push({ key: 'whose', file, column: headers[column.at] ?? '', organization, person })
  for (const at of layout.at('country'))
    findings.notes.push({ key: 'country', file, column: headers[at] ?? '' })
  return rows
}
