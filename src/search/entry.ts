import type { Listing } from '../domain/listing.ts'
import { type TextOf, textsOf } from '../domain/listing-text.ts'
import type { Network, Term } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'

export const fields = ['title', 'details', 'category', 'expertise', 'description', 'name', 'sector'] as const
export type Field = (typeof fields)[number]

/** What the index keeps of a record: its texts and what a question may narrow by. */
export interface Entry {
  readonly id: string
  readonly organization: string
  readonly about: 'partner' | 'offer' | 'request'
  readonly state: Listing['state']
  /** The last day, as it is written; without one it stands. */
  readonly until?: string
  /** When a listing was published. */
  readonly at?: string
  readonly region?: string
  /** Of a listing where it is to be had, if not where its partner is. */
  readonly town?: string
  readonly sector?: string
  /** Who has helped, as far as everybody may read it. */
  readonly helpers: readonly string[]
  readonly texts: readonly {
    readonly field: Field
    readonly text: string
    /** Of a listing which of its texts it is. */
    readonly of?: TextOf
  }[]
}

const text = (field: Field, said: string | undefined, of?: TextOf): Entry['texts'] =>
  said === undefined || said.trim() === '' ? [] : [{ field, text: said, ...(of && { of }) }]

/** A sector or category as anybody may call it. */
const named = (field: Field, terms: readonly Term[], id: string | undefined): Entry['texts'] =>
  terms
    .filter((term) => term.id === id)
    .flatMap(({ name }) => [...new Set([name.de, name.hu, name.en])])
    .map((name) => ({ field, text: name }))

export const partnerEntry = (organization: Organization, { sectors }: Pick<Network, 'sectors'>): Entry => ({
  id: organization.id,
  organization: organization.id,
  about: 'partner',
  state: 'open',
  ...(organization.region !== undefined && { region: organization.region }),
  ...(organization.town !== undefined && { town: organization.town }),
  ...(organization.sector !== undefined && { sector: organization.sector }),
  helpers: [],
  texts: [
    ...text('expertise', organization.expertise),
    ...text('description', organization.description),
    ...text('name', organization.name),
    ...named('sector', sectors, organization.sector),
  ],
})

export const listingEntry = (listing: Listing, { categories }: Pick<Network, 'categories'>): Entry => ({
  id: listing.id,
  organization: listing.organization,
  about: listing.kind,
  state: listing.state,
  ...(listing.until !== undefined && { until: listing.until }),
  at: listing.at,
  ...(listing.region !== undefined && { region: listing.region }),
  ...(listing.state === 'open' && listing.town !== undefined && { town: listing.town }),
  helpers: listing.named ?? [],
  texts: [
    ...textsOf(listing).flatMap(({ title, details, of }) => [
      ...text('title', title, of),
      ...text('details', details, of),
    ]),
    ...named('category', categories, listing.category),
  ],
})
