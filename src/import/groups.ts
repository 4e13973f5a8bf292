import { nameKey, townKey, withoutForm } from '../domain/names.ts'
import type { Catalog } from './catalog.ts'
import type { Texts } from './merge.ts'
import type { FieldName, Findings } from './note.ts'
import type { Spot } from './problem.ts'
import { organizationTexts } from './read/organization-texts.ts'
import type { OrganizationRow } from './read/organizations.ts'
import type { PersonSaid } from './read/people.ts'

/** Everything that the files say of one organization, from one row or many. */
export interface Group extends Spot {
  readonly id: string
  readonly name: string
  readonly town: string
  readonly said: Texts
  readonly people: readonly PersonSaid[]
  readonly namesPeople: boolean
}

interface Gathering {
  readonly rows: OrganizationRow[]
  readonly id: string
  readonly key: string
  readonly bare: string
  readonly form: string
  town: string
}

const gatheringOf = (row: OrganizationRow): Gathering => {
  const key = nameKey(row.name)
  return { rows: [row], id: row.id, key, ...withoutForm(key), town: townKey(row.said.town ?? '') }
}

const join = (into: Gathering, other: Gathering): void => {
  into.rows.push(...other.rows)
  into.town ||= other.town
}

/** Takes out of the list whoever fits exactly one other of it, and adds their rows there. */
const absorb = (
  list: readonly Gathering[],
  fits: (one: Gathering, other: Gathering) => boolean,
): readonly Gathering[] => {
  const byName = Map.groupBy(list, ({ bare }) => bare)
  const gone = new Set<Gathering>()
  for (const one of list) {
    const [other, ...others] = (byName.get(one.bare) ?? []).filter(
      (candidate) => candidate !== one && !gone.has(candidate) && fits(one, candidate),
    )
    if (other === undefined || others.length > 0) continue
    join(other, one)
    gone.add(one)
  }
  return list.filter((one) => !gone.has(one))
}

/** Rows of one organization, whatever their order: same name and town, or what can mean only that one. */
const gather = (rows: readonly OrganizationRow[]): readonly Gathering[] => {
  const exact = new Map<string, Gathering>()
  for (const row of rows) {
    const one = gatheringOf(row)
    const key = [one.id, one.key, one.town].join('\n')
    const known = exact.get(key)
    if (known) join(known, one)
    else exact.set(key, one)
  }
  const withId = absorb(
    [...exact.values()],
    (one, other) => one.id === '' && other.id !== '' && one.key === other.key && one.town === other.town,
  )
  const withTown = absorb(
    withId,
    (one, other) => one.id === '' && one.key === other.key && one.town === '' && other.town !== '',
  )
  return absorb(
    withTown,
    (one, other) => one.id === '' && one.form === '' && other.form !== '' && one.town === other.town,
  )
}

/** The first row that says something has said it; what others say differently is told. */
const mergeSaid = (rows: readonly OrganizationRow[], name: string, findings: Findings): Texts => {
  const said: Partial<Record<FieldName, string>> = {}
  for (const { file, line, said: texts } of rows)
    for (const field of organizationTexts) {
      const value = texts[field]
      if (value === undefined) continue
      const first = said[field]
      if (!first) said[field] = value
      else if (value !== '' && value !== first)
        findings.notes.push({ key: 'conflict', file, line, record: name, field, value, first })
    }
  return said
}

/** The rows of all files, one group for each organization, in the order of their first rows. */
export const groupRows = (
  rows: readonly OrganizationRow[],
  catalog: Catalog,
  findings: Findings,
): readonly Group[] => {
  const order = new Map(rows.map((row, i) => [row, i]))
  const at = (row: OrganizationRow | undefined) => (row && order.get(row)) ?? 0
  const inOrder = gather(rows).map((gathering) => gathering.rows.toSorted((a, b) => at(a) - at(b)))
  return inOrder
    .toSorted((a, b) => at(a[0]) - at(b[0]))
    .flatMap((members) => {
      const [first] = members
      if (first === undefined) return []
      const { file, line } = first
      // The longest spelling has the legal form.
      const name = members.map((row) => row.name).toSorted((a, b) => b.length - a.length)[0] ?? first.name
      const texts = mergeSaid(members, name, findings)
      const { town = '', sector, region } = texts
      const named = {
        ...(sector !== undefined && { sector: catalog.sector(sector) }),
        ...(region !== undefined && { region: catalog.region(region) }),
      }
      for (const field of ['sector', 'region'] as const) {
        const rest = named[field]?.rest ?? ''
        if (rest !== '') findings.notes.push({ key: 'several', file, line, record: name, field, value: rest })
      }
      const group: Group = {
        file,
        line,
        id: members.map(({ id }) => id).find((id) => id !== '') ?? '',
        name,
        town,
        said: {
          name,
          ...texts,
          ...(named.sector && { sector: named.sector.value }),
          ...(named.region && { region: named.region.value }),
        },
        people: members.flatMap(({ people }) => people),
        namesPeople: members.some(({ namesPeople }) => namesPeople),
      }
      return [group]
    })
}
