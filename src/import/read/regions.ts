import { nameKey } from '../../domain/names.ts'
import type { Catalog } from '../catalog.ts'
import { type Findings, refuse } from '../note.ts'
import { type Cells, createCells } from './cells.ts'
import type { RegionColumn } from './header.ts'
import type { RegionTable } from './table.ts'

const namesIn = (text: string): readonly string[] =>
  text
    .split(/\s*[;,/=\n]\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const isWithin = (catalog: Catalog, region: string, other: string): boolean => {
  const seen = new Set<string>()
  for (let at: string | undefined = region; at !== undefined && !seen.has(at); ) {
    if (at === other) return true
    seen.add(at)
    const current: string = at
    at = catalog.regions().find(({ name }) => name === current)?.within
  }
  return false
}

/** One row: a region with its other names. Where it lies is said later, when all are known. */
const readNames = (
  cells: Cells,
  at: (column: RegionColumn) => readonly number[],
  catalog: Catalog,
  findings: Findings,
) => {
  const written = cells.first(at('region'))
  // What is called so with a comma in it is one.
  const [name, ...more] = catalog.find(written) ? [written] : namesIn(written)
  if (name === undefined) return refuse(findings, cells, { key: 'noRegion' }, cells.header(at('region')))
  if (name.length > 60)
    return refuse(
      findings,
      cells,
      { key: 'tooLong', length: name.length, most: 60 },
      cells.header(at('region')),
    )
  const region = catalog.find(name) ?? catalog.addRegion(name)
  const also = [...more, ...namesIn(cells.all(at('also')).join(','))].filter(
    (other) => ![region.name, ...region.also].some((known) => nameKey(known) === nameKey(other)),
  )
  const free = also.filter((other) => {
    const taken = catalog.find(other)
    const { file, line } = cells
    if (taken) findings.notes.push({ key: 'takenName', file, line, name: other, region: taken.name })
    return taken === undefined
  })
  if (free.length > 0) catalog.replaceRegion(region, { ...region, also: [...region.also, ...new Set(free)] })
  return { cells, name: region.name }
}

/** Adds a list of regions to the network's: names are added, a place in the tree is taken where there was none. */
export const readRegions = (table: RegionTable, catalog: Catalog, findings: Findings): void => {
  const at = (column: RegionColumn) => table.columns.flatMap((other, i) => (other === column ? [i] : []))
  const rows = table.rows.flatMap(
    (row) => readNames(createCells(table.file, table.headers, row, findings), at, catalog, findings) ?? [],
  )
  for (const { cells, name } of rows) {
    const said = cells.first(at('within'))
    if (said === '') continue
    const within = catalog.region(said).value
    const region = catalog.regions().find((known) => known.name === name)
    if (region === undefined || within === '' || region.within === within) continue
    const { file, line } = cells
    if (region.within !== undefined)
      findings.notes.push({ key: 'otherRegion', file, line, region: name, within, stays: region.within })
    else if (isWithin(catalog, within, name))
      refuse(findings, cells, { key: 'circle', region: name, within }, cells.header(at('within')))
    else catalog.replaceRegion(region, { ...region, within })
  }
}
