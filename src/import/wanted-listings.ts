import type { Listing } from '../domain/listing.ts'
import { originalOf } from '../domain/listing-text.ts'
import type { Network } from '../domain/network.ts'
import { fold } from '../fold.ts'
import { fullId, idFrom, looksLikeId } from '../id.ts'
import type { Kept } from '../store.ts'
import type { Catalog } from './catalog.ts'
import type { Texts } from './merge.ts'
import { type Findings, refuse } from './note.ts'
import type { Partners } from './partners.ts'
import type { Spot } from './problem.ts'
import type { ListingRow } from './read/listings.ts'
import type { State } from './state.ts'
import { findTerm } from './terms.ts'

/** A listing that the files want, in the network's own words. */
export interface WantedListing extends Spot {
  readonly id: string
  readonly kind: 'offer' | 'request'
  readonly organization: string
  readonly title: string
  readonly said: Texts
  /** Its place among all rows of listings. */
  readonly at: number
}

const keyOf = (kind: string, organization: string, title: string) => `${kind}/${organization}/${fold(title)}`

/** Category and region in the network's words; what has no room there goes into the details. */
const settle = (
  row: ListingRow,
  elsewhere: boolean,
  network: Network,
  catalog: Catalog,
  findings: Findings,
): Texts => {
  const { file, line, said, headers } = row
  const { category: word = '', region: place, town, ...texts } = said
  const category = word === '' ? undefined : findTerm(network.categories, word)
  const lost = [...(word !== '' && category === undefined ? [[headers.category, word] as const] : [])]
  for (const [column, value] of lost)
    findings.notes.push({
      ...{ key: 'unknownValue', file, line, column, value, into: 'details' },
      ...(column === headers.category && { choices: network.categories.map(({ name }) => name) }),
    })
  const details = [texts.details ?? '', ...lost.map(([column, value]) => `${column}: ${value}`)].filter(
    Boolean,
  )
  const region = place === undefined ? undefined : catalog.region(place)
  if (region && region.rest !== '')
    findings.notes.push({
      key: 'several',
      file,
      line,
      record: row.title,
      field: 'region',
      value: region.rest,
    })
  return {
    ...texts,
    ...((texts.details !== undefined || lost.length > 0) && { details: details.join('\n') }),
    ...(said.category !== undefined && { category: category?.id ?? '' }),
    ...(region && { region: region.value }),
    // Where the partner is need not be said.
    ...(town !== undefined && { town: elsewhere ? town : '' }),
  }
}

const isSame = (a: Texts, b: Texts) =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())

interface Context {
  readonly state: State
  readonly network: Network
  readonly catalog: Catalog
  readonly partners: Partners
  readonly findings: Findings
}

/** The listings of the network by all titles that they go by, those first that a file has made and that are open. */
const indexOf = (state: State): ReadonlyMap<string, readonly Kept<Listing>[]> => {
  const rank = ({ id, value }: Kept<Listing>) =>
    (state.provenances.has(`listing/${id}`) ? 0 : 2) + (value.state === 'open' ? 0 : 1)
  const inOrder = [...state.listings.values()].toSorted(
    (a, b) => rank(a) - rank(b) || b.value.at.localeCompare(a.value.at) || a.id.localeCompare(b.id),
  )
  const found = new Map<string, Kept<Listing>[]>()
  for (const kept of inOrder) {
    const { kind, organization } = kept.value
    const { title } = originalOf(kept.value)
    const last = state.last('listing', kept.id).title ?? title
    for (const key of new Set([title, last].map((name) => keyOf(kind, organization, name))))
      found.set(key, [...(found.get(key) ?? []), kept])
  }
  return found
}

/** Every row as a listing of the network or a new one. Two rows of one listing are taken once. */
export const wantListings = (rows: readonly ListingRow[], context: Context): readonly WantedListing[] => {
  const { state, network, catalog, partners, findings } = context
  const known = indexOf(state)
  const taken = new Set<string>()
  const first = new Map<string, { readonly line: number; readonly said: Texts }>()

  const knownById = (row: ListingRow, organization: string): string | undefined => {
    if (!looksLikeId(row.id)) return undefined
    const id = fullId(row.id, network.id)
    const value = state.listings.get(id)?.value
    const { file, line } = row
    if (value === undefined) findings.notes.push({ key: 'unknownId', file, line, value: row.id })
    else if (value.kind !== row.kind || value.organization !== organization) return ''
    return value && id
  }
  const mint = (key: string): string => {
    for (let attempt = 0; ; attempt += 1) {
      const id = idFrom(network.id, `import/listing/${key}`, attempt)
      if (!taken.has(id) && !state.listings.has(id)) return id
    }
  }

  return rows.flatMap((row, at): readonly WantedListing[] => {
    const { file, line, kind, title } = row
    const meant = partners(row.organization, row.town, row.partner)
    if ('key' in meant) return refuse(findings, row, meant, row.headers.organization) ?? []
    const organization = meant.id
    const key = keyOf(kind, organization, title)
    const byId = knownById(row, organization)
    if (byId === '') return refuse(findings, row, { key: 'otherListing', id: row.id }) ?? []
    const said = settle(row, meant.elsewhere, network, catalog, findings)
    const again = first.get(byId ?? key)
    if (again) {
      if (isSame(again.said, said))
        findings.notes.push({ key: 'again', file, line, title, first: again.line })
      else refuse(findings, row, { key: 'twice', title, line: again.line })
      return []
    }
    first.set(byId ?? key, { line, said })
    const marked = keyOf(kind, organization, state.mark(title))
    const called = [...(known.get(key) ?? []), ...(known.get(marked) ?? [])]
    const id = byId ?? called.find((kept) => !taken.has(kept.id))?.id ?? mint(key)
    taken.add(id)
    return [{ file, line, id, kind, organization, title, said, at }]
  })
}
