import { bareKey, nameKey, sameTown, withoutForm } from '../domain/names.ts'
import { joinedLists, saysSame } from '../domain/said-twice.ts'
import type { Catalog } from './catalog.ts'
import { gather, type Standing } from './gather.ts'
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

/** The first row that says something has said it; what others say differently is told. Expertise is a list: of all rows. */
const mergeSaid = (rows: readonly OrganizationRow[], name: string, findings: Findings): Texts => {
  const said: Partial<Record<FieldName, string>> = {}
  for (const { file, line, said: texts } of rows)
    for (const field of organizationTexts) {
      const value = texts[field]
      if (value === undefined) continue
      const first = said[field]
      if (!first) said[field] = value
      else if (field === 'expertise') said[field] = joinedLists(first, value)
      else if (value !== '' && !saysSame(field, value, first))
        findings.notes.push({ key: 'conflict', file, line, record: name, field, value, first })
    }
  return said
}

/** As the first row names it, with umlauts where a later one has typed just that with them. */
const nameOf = ([first = '', ...others]: readonly string[]): string => {
  const formOf = (name: string) => withoutForm(nameKey(name)).form
  const same = others.filter((name) => formOf(name) === formOf(first))
  const [best = first] = [first, ...same].toSorted((a, b) => nameKey(a).length - nameKey(b).length)
  return best
}

/** Tells of rows that are one partner where that is no matter of course, in each file that has some. */
const tellOne = (
  rows: readonly OrganizationRow[],
  name: string,
  { expertise = '' }: Texts,
  findings: Findings,
): void => {
  const called = new Map(rows.map((row) => [nameKey(row.name), row.name])).values()
  const names = [name, ...[...called].filter((other) => nameKey(other) !== nameKey(name))]
  const joined = expertise !== '' && rows.every(({ said }) => said.expertise !== expertise)
  if (names.length < 2 && !joined) return
  for (const [file, inFile] of Map.groupBy(rows, (row) => row.file))
    findings.notes.push({
      ...{ key: 'onePartner', file, rows: inFile.map(({ line }) => line), names },
      ...(joined && { expertise }),
    })
}

/** Tells of partners who are called the same in two towns, once: what is known as two has been left as two. */
const tellInTowns = (groups: readonly Group[], standing: Standing, findings: Findings): void => {
  const placed = groups.filter(({ town }) => town !== '')
  for (const alike of Map.groupBy(placed, ({ name }) => bareKey(name)).values()) {
    const [first, ...others] = alike
    if (first === undefined || others.every(({ town }) => sameTown(town, first.town))) continue
    if (alike.every((group) => standing(group).length > 0)) continue
    const { file, line } = first
    findings.notes.push({
      key: 'inTowns',
      file,
      line,
      names: alike.map(({ name, town }) => `${name} (${town})`),
    })
  }
}

/** The rows of all files, one group for each organization, in the order of their first rows. */
export const groupRows = (
  rows: readonly OrganizationRow[],
  catalog: Catalog,
  standing: Standing,
  findings: Findings,
): readonly Group[] => {
  const order = new Map(rows.map((row, i) => [row, i]))
  const at = (row: OrganizationRow | undefined) => (row && order.get(row)) ?? 0
  const inOrder = gather(rows, standing).map((members) => members.toSorted((a, b) => at(a) - at(b)))
  const groups = inOrder
    .toSorted((a, b) => at(a[0]) - at(b[0]))
    .flatMap((members) => {
      const [first] = members
      if (first === undefined) return []
      const { file, line } = first
      const name = nameOf(members.map((row) => row.name))
      const texts = mergeSaid(members, name, findings)
      tellOne(members, name, texts, findings)
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
  tellInTowns(groups, standing, findings)
  return groups
}
