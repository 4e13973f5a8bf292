import { readDay } from '../../domain/day.ts'
import { readPrice } from '../../domain/price.ts'
import { readQuantity, tellQuantity } from '../../domain/quantity.ts'
import { fold } from '../../fold.ts'
import { shortened } from '../../shortened.ts'
import { type Findings, refuse } from '../note.ts'
import type { Spot } from '../problem.ts'
import { readListingKind } from '../terms.ts'
import { type Cells, createCells } from './cells.ts'
import type { ListingColumn } from './header.ts'
import { longestName, readText } from './organization-texts.ts'
import type { ListingTable } from './table.ts'

/** What a file may say of an offer or request. Empty: the cell is empty; absent: there is no such column. */
type ListingTexts = Partial<
  Record<'title' | 'details' | 'category' | 'region' | 'quantity' | 'price' | 'town' | 'until', string>
>

export interface ListingRow extends Spot {
  readonly id: string
  readonly kind: 'offer' | 'request'
  readonly organization: string
  /** Rundruf's number for that partner, where the row says it. */
  readonly partner: string
  readonly town: string
  readonly title: string
  readonly said: ListingTexts
  /** The headers of what may find no room but in the details. */
  readonly headers: { readonly category: string; readonly organization: string }
}

/** Characters of a title, as in a form; the whole of a longer one stands in the details. */
const longestTitle = 80
const longestQuantity = 80
const longestPrice = 80

/** A quantity in one spelling, whatever the file's. */
const quantityText = (text: string): string => tellQuantity(readQuantity(text), 'en')

const kindOfName = (text: string): 'offer' | 'request' | undefined => {
  const name = fold(text)
  const offers = /angebot|biete|offer|ajanlat|kinal/.test(name)
  const requests = /gesuch|suche|request|bedarf|igeny|keres/.test(name)
  return offers === requests ? undefined : offers ? 'offer' : 'request'
}

interface Reading {
  readonly findings: Findings
  readonly today: Temporal.PlainDate
  at(column: ListingColumn): readonly number[]
}

/** Whether it is offered or wanted: by its column, by the header above the title, by the file, by its first word. */
const readKind = (cells: Cells, titles: ListingColumn, title: string, { at, findings }: Reading) => {
  const word = cells.first(at('kind'))
  if (word !== '')
    return (
      readListingKind(word) ??
      refuse(findings, cells, { key: 'kind', value: word.slice(0, 80) }, cells.header(at('kind')))
    )
  if (titles !== 'title') return titles === 'offer' ? 'offer' : 'request'
  return (
    kindOfName(cells.file) ??
    readListingKind(title.split(' ')[0] ?? '') ??
    refuse(findings, cells, { key: 'noKind' }, cells.header(at('kind')))
  )
}

/** The last day, or `standing`; undefined where it cannot be read. */
const readUntil = (cells: Cells, { at, findings, today }: Reading): string | undefined => {
  const written = cells.first(at('until'))
  if (written === '') return ''
  const value = written.slice(0, 80)
  return readDay(written, today) ?? refuse(findings, cells, { key: 'day', value }, cells.header(at('until')))
}

const readOne = (cells: Cells, titles: ListingColumn, reading: Reading): ListingRow | undefined => {
  const { at, findings } = reading
  const whole = cells.first(at(titles)).replace(/\s+/g, ' ')
  const organization = cells.first(at('organization')).replace(/\s+/g, ' ')
  if (whole === '') return refuse(findings, cells, { key: 'noTitle' }, cells.header(at(titles)))
  if (organization === '')
    return refuse(findings, cells, { key: 'noOrganization' }, cells.header(at('organization')))
  if (organization.length > longestName)
    return refuse(
      findings,
      cells,
      { key: 'tooLong', length: organization.length, most: longestName },
      cells.header(at('organization')),
    )
  const kind = readKind(cells, titles, whole, reading)
  if (kind === undefined) return undefined
  const until = readUntil(cells, reading)
  if (until === undefined) return undefined
  const title = shortened(whole, longestTitle)
  const { file, line } = cells
  if (title !== whole) findings.notes.push({ key: 'shortened', file, line, title })
  const details = [...(title === whole ? [] : [whole]), readText(cells, at('details'), '\n')]
    .filter(Boolean)
    .join('\n')
  const amount = cells.short(at('quantity'))
  const unit = cells.short(at('unit'))
  // "2,5" and "t" in two columns.
  const quantity = /^\d[\d.,\s]*$/.test(amount) ? `${amount} ${unit}`.trim() : amount
  if (unit !== '' && quantity === amount) cells.surplus({ at: at('unit')[0] ?? 0, value: unit })
  if (quantity.length > longestQuantity)
    cells.refuse(at('quantity'), { key: 'tooLong', length: quantity.length, most: longestQuantity })
  const asked = cells.short(at('price'))
  if (asked.length > longestPrice)
    cells.refuse(at('price'), { key: 'tooLong', length: asked.length, most: longestPrice })
  const town = cells.short(at('town'))
  return {
    file,
    line,
    id: cells.first(at('id')),
    kind,
    organization,
    partner: cells.first(at('partner')),
    town,
    title,
    said: {
      title,
      ...((cells.speaks(at('details')) || title !== whole) && { details }),
      ...(cells.speaks(at('category')) && { category: cells.short(at('category')) }),
      ...(cells.speaks(at('region')) && { region: cells.short(at('region')) }),
      ...(cells.speaks(at('quantity')) && { quantity: quantityText(quantity) }),
      ...(cells.speaks(at('price')) && { price: readPrice(asked) }),
      ...(cells.speaks(at('town')) && { town }),
      ...(cells.speaks(at('until')) && { until }),
    },
    headers: {
      category: cells.header(at('category')),
      organization: cells.header(at('organization')),
    },
  }
}

/** Every row of a list of offers and requests that can be taken. One with a column for each may hold two of them. */
export const readListings = (
  { file, headers, columns, rows }: ListingTable,
  today: Temporal.PlainDate,
  findings: Findings,
): readonly ListingRow[] => {
  const at = (column: ListingColumn) => columns.flatMap((other, i) => (other === column ? [i] : []))
  const reading = { findings, today, at }
  const titles = columns.includes('title')
    ? (['title'] as const)
    : (['offer', 'request'] as const).filter((column) => columns.includes(column))
  return rows.flatMap((row) => {
    const cells = createCells(file, headers, row, findings)
    const filled = titles.filter((column) => cells.first(at(column)) !== '')
    return (filled.length > 0 ? filled : titles.slice(0, 1)).flatMap(
      (column) => readOne(cells, column, reading) ?? [],
    )
  })
}
