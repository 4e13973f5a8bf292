import { type Listing, listings } from '../domain/listing.ts'
import { type Network, networks } from '../domain/network.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { findAll, type Seen, type Store, type Stored } from '../store.ts'
import { listingEntry, partnerEntry } from './entry.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { createIndex, type Index } from './index.ts'
import { createOwnWords, readWords, wordKinds } from './own-words.ts'
import { createSpots, type Spots } from './spots.ts'
import type { Thesaurus } from './thesaurus.ts'

/** A partner as far as answers need it beside its texts. */
export type Brief = Pick<Organization, 'id' | 'name' | 'region' | 'town' | 'postalCode' | 'sector'>

/** Everything that one network is searched by. */
export interface Book {
  readonly index: Index
  organization(id: string): Brief | undefined
  organizations(): readonly Brief[]
  /** The regions that the partners of a town lie in. */
  regionsIn(town: string | undefined): readonly string[]
  gazetteer(): Gazetteer
  /** Where its partners are. */
  spots(): Spots
  /** Other words for the same thing, those of the network's own glossary too, where that is on, and what it has learned. */
  thesaurus(): Thesaurus
}

/** What a partner is found on the map by. */
const whereabouts = ['town', 'postalCode', 'region'] as const

interface Kept extends Book {
  readonly network: Network
  see(seen: Seen): void
}

const brief = ({ id, name, region, town, postalCode, sector }: Organization): Brief => ({
  id,
  name,
  ...(region !== undefined && { region }),
  ...(town !== undefined && { town }),
  ...(postalCode !== undefined && { postalCode }),
  ...(sector !== undefined && { sector }),
})

// The store names a kind by its name alone; what it tells under that name has passed the kind's schema.
const asOrganization = (value: Stored): Organization => value as Organization
const asListing = (value: Stored): Listing => value as Listing

const createBook = (network: Network, expected: number): Kept => {
  const index = createIndex(expected)
  const revisions = new Map<string, number>()
  const partners = new Map<string, Brief>()
  const words = createOwnWords(network)
  let gazetteer: Gazetteer | undefined
  let spots: Spots | undefined
  const moved = () => {
    gazetteer = undefined
    spots = undefined
  }
  return {
    network,
    index,
    organization: (id) => partners.get(id),
    organizations: () => [...partners.values()],
    regionsIn: (town) =>
      [...partners.values()].flatMap((partner) =>
        town !== undefined && partner.town === town && partner.region !== undefined ? [partner.region] : [],
      ),
    gazetteer() {
      gazetteer ??= createGazetteer(
        network,
        new Set([...partners.values()].flatMap(({ town }) => (town === undefined ? [] : [town]))),
      )
      return gazetteer
    },
    spots() {
      spots ??= createSpots([...partners.values()])
      return spots
    },
    thesaurus: () => words.thesaurus(),
    see({ kind, id, rev, value }) {
      const key = `${kind}/${id}`
      const known = revisions.get(key)
      if (value === undefined || !('network' in value) || value.network !== network.id) {
        if (known === undefined) return
        revisions.delete(key)
        if (partners.delete(id)) moved()
        words.forget(id)
        return index.remove(id)
      }
      if (known !== undefined && known >= rev) return
      revisions.set(key, rev)
      if (kind === organizations.name) {
        const partner = asOrganization(value)
        const known = partners.get(id)
        if (!known || whereabouts.some((field) => known[field] !== partner[field])) moved()
        if (partner.left !== undefined) {
          // Its history stays; nobody is sent to who is not there any more.
          if (partners.delete(id)) moved()
          return index.remove(id)
        }
        partners.set(id, brief(partner))
        index.add(partnerEntry(partner, network))
      } else if (wordKinds.includes(kind)) {
        words.see({ kind, id }, value)
      } else {
        const listing = asListing(value)
        if (listing.state === 'withdrawn') index.remove(id)
        else index.add(listingEntry(listing, network))
      }
    },
  }
}

/** The books of the networks that somebody asked about lately, each current. */
export interface Shelf {
  open(network: Network): Promise<Book>
  close(): void
}

/** `memory` in bytes: above it the books that nobody has used for longest are put away. */
export const createShelf = (store: Store, memory: number): Shelf => {
  const books = new Map<string, Promise<Kept>>()
  const ready = new Map<string, Kept>()
  const waiting = new Map<string, Seen[]>()
  const forget = (id: string) => {
    books.delete(id)
    ready.delete(id)
    waiting.delete(id)
  }

  const read = async (network: Network): Promise<Kept> => {
    const meanwhile: Seen[] = []
    waiting.set(network.id, meanwhile)
    const query = { network: network.id }
    const [partners, known] = [
      await findAll<Organization, 'network' | 'installation'>(store, organizations, query),
      await findAll<Listing, 'network' | 'installation'>(store, listings, query),
    ]
    const book = createBook(network, partners.length + known.length)
    const words = await readWords(store, network.id)
    for (const { kind, id, rev, value } of [...partners, ...known, ...words])
      book.see({ kind, id, rev, value })
    for (const seen of meanwhile) book.see(seen)
    if (waiting.get(network.id) === meanwhile) {
      waiting.delete(network.id)
      ready.set(network.id, book)
    }
    return book
  }

  const see = (seen: Seen) => {
    if (seen.kind === networks.name) forget(seen.id)
    if (![organizations.name, listings.name, ...wordKinds].includes(seen.kind)) return
    for (const meanwhile of waiting.values()) meanwhile.push(seen)
    for (const book of ready.values()) book.see(seen)
  }
  const stop = store.watch(see, () => {
    for (const id of [...books.keys()]) forget(id)
  })

  const spare = (used: string) => {
    let bytes = 0
    for (const [id, book] of [...ready].reverse()) {
      bytes += book.index.bytes()
      if ((bytes > memory && id !== used) || book.index.worn()) forget(id)
    }
  }

  return {
    async open(network) {
      const opening = books.get(network.id) ?? read(network)
      books.set(network.id, opening)
      try {
        const book = await opening
        if (ready.delete(network.id)) ready.set(network.id, book)
        spare(network.id)
        return book
      } catch (error) {
        forget(network.id)
        throw error
      }
    },
    close() {
      stop()
      books.clear()
      ready.clear()
      waiting.clear()
    },
  }
}
