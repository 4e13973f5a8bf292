import { isWebsite } from '../../domain/reach.ts'
import type { Findings } from '../note.ts'
import { readOrganizationKind } from '../terms.ts'
import { type Cells, joined, saysNone } from './cells.ts'
import type { Layout } from './layout.ts'

export const organizationTexts = [
  ...[
    'kind',
    'sector',
    'region',
    'town',
    'postalCode',
    'expertise',
    'description',
    'phone',
    'mail',
    'website',
  ],
] as const
/** What a file may say of an organization. Empty: the cell is empty; absent: there is no such column. */
export type OrganizationTexts = Partial<Record<(typeof organizationTexts)[number], string>>

/** Characters of a name; and of a text. */
export const longestName = 120
const longestText = 20_000

/** The postal code and the town, however many columns they share: `29439 Lüchow` may stand in one. */
export const readPlace = (cells: Cells, layout: Layout) => {
  const place = layout.at('place')
  const written = cells.first([...place, ...layout.at('town')]).slice(0, 200)
  const [, code = '', town] = /^((?:[A-Z]{1,2}[- ])?\d{4,5})[ ,]+(\D.*)$/.exec(written) ?? []
  const [, ahead, behind = ''] =
    /^(\D.*?)[ ,]+((?:[A-Z]{1,2}-)?\d{4,5})$/.exec(cells.first(place).slice(0, 200)) ?? []
  return {
    postalCode: cells.first(layout.at('postalCode')) || code || behind,
    town: town ?? ahead ?? cells.first([...layout.at('town'), ...place]),
  }
}

export type Restore = (written: string) => { readonly text: string; readonly doubtful: boolean }

const readPostalCode = (
  cells: Cells,
  at: readonly number[],
  written: string,
  restore: Restore,
  { notes }: Findings,
) => {
  if (written === '' || saysNone(written)) return ''
  const { file, line } = cells
  const code = restore(written)
  if (code.doubtful) notes.push({ key: 'doubtful', file, line, column: cells.header(at), value: written })
  if (/^(?=.*\d)[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(code.text)) return code.text
  cells.refuse(at, { key: 'postalCode', value: written.slice(0, longestName) })
  return ''
}

const readWebsite = (cells: Cells, at: readonly number[]): string => {
  const value = cells.short(at)
  if (value === '' || saysNone(value)) return ''
  if (isWebsite(value)) return value
  cells.refuse(at, { key: 'website', value: value.slice(0, longestName) })
  return ''
}

/** Texts may stand in several columns; together they are one. */
export const readText = (cells: Cells, at: readonly number[], between: string): string => {
  const text = cells.all(at).join(between)
  if (text.length <= longestText) return text
  cells.refuse(at, { key: 'tooLong', length: text.length, most: longestText })
  return ''
}

/** What the organization's own columns say. */
export const readTexts = (
  cells: Cells,
  layout: Layout,
  restore: Restore,
  findings: Findings,
): OrganizationTexts => {
  const said: OrganizationTexts = {}
  const say = (field: keyof OrganizationTexts, at: readonly number[], value: string) => {
    if (cells.speaks(at)) said[field] = value
  }
  const { file, line } = cells
  const { postalCode, town } = readPlace(cells, layout)
  const places = [...layout.at('town'), ...layout.at('place')]
  const codes = [
    ...layout.at('postalCode'),
    ...layout.at('place'),
    ...(postalCode === '' ? [] : layout.at('town')),
  ]
  const kinds = layout.at('kind')
  const word = cells.short(kinds)
  const kind = readOrganizationKind(word)
  const odd = word !== '' && kind === undefined ? [`${cells.header(kinds)}: ${word}`] : []
  if (odd.length > 0)
    findings.notes.push({
      key: 'unknownValue',
      file,
      line,
      column: cells.header(kinds),
      value: word,
      into: 'description',
    })
  const text = readText(cells, layout.at('description'), '\n')
  const [mail, ...mails] = cells.mails(layout.at('mail of organization'))
  mails.forEach(cells.surplus)

  say('kind', kinds, word === '' ? '' : (kind ?? 'other'))
  for (const field of ['sector', 'region'] as const)
    say(field, layout.at(field), cells.short(layout.at(field)))
  if (town.length > longestName)
    cells.refuse(places, { key: 'tooLong', length: town.length, most: longestName })
  say('town', places, town.replace(/\s+/g, ' '))
  say('postalCode', codes, readPostalCode(cells, codes, postalCode, restore, findings))
  say('expertise', layout.at('expertise'), readText(cells, layout.at('expertise'), '; '))
  say(
    'description',
    [...layout.at('description'), ...(odd.length > 0 ? kinds : [])],
    [text, ...odd].filter(Boolean).join('\n'),
  )
  say('phone', layout.at('phone of organization'), joined(cells.phones(layout.at('phone of organization'))))
  say('mail', layout.at('mail of organization'), mail?.value ?? '')
  say('website', layout.at('website'), readWebsite(cells, layout.at('website')))
  return said
}
