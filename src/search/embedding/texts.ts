import { joins } from '../../domain/join.ts'
import { listings } from '../../domain/listing.ts'
import type { Network } from '../../domain/network.ts'
import { organizations } from '../../domain/organization.ts'
import { people } from '../../domain/person.ts'
import { prospects } from '../../domain/prospect.ts'
import { findAll, type Kind, type OfNetwork, type Store, within } from '../../store.ts'
import { listingEntry, partnerEntry } from '../entry.ts'
import type { Called } from './names.ts'
import { outgoing } from './outgoing.ts'
import { markOf, type Piece, piecesOf } from './pieces.ts'
import type { Service } from './service.ts'

/** Records that say whom a network knows by name, and those whose texts go out. */
export const naming: readonly string[] = [people.name, joins.name, prospects.name, organizations.name]
export const telling: readonly string[] = [organizations.name, listings.name]

/** What of a text may go out, by names that are known as `of`. */
export interface Outgoing {
  (text: string): string
  readonly of: string
}

const mostRemembered = 60_000 // texts

/** The same text is read once, as long as nobody else comes to be known. */
const remembering = (called: Called): Outgoing => {
  const read = outgoing(called)
  const known = new Map<string, string>()
  const out = (text: string): string => {
    const said = known.get(text) ?? read(text)
    if (known.size >= mostRemembered) known.clear()
    known.set(text, said)
    return said
  }
  return Object.assign(out, { of: JSON.stringify(called) })
}

const allOf = async <T extends OfNetwork>(store: Store, kind: Kind<T, 'network'>, network: string) =>
  (await findAll(within(store, network), kind)).map(({ value }) => value)

/** What of a network's texts may go out, by whom it knows now; `before` where that is still so. */
export const readOutgoing = async (store: Store, network: string, before?: Outgoing): Promise<Outgoing> => {
  const persons = await allOf(store, people, network)
  const asking = await allOf(store, joins, network)
  const partners = await allOf(store, organizations, network)
  const wished = await allOf(store, prospects, network)
  const called = {
    people: [
      ...persons.flatMap(({ name, vouched = [] }) => [name, ...vouched]),
      ...asking.map(({ name }) => name),
    ],
    partners: [...partners, ...wished, ...asking.flatMap(({ founds }) => founds ?? [])].map(
      ({ name }) => name,
    ),
  }
  return before?.of === JSON.stringify(called) ? before : remembering(called)
}

/** A piece as it may go out, and the mark of its vector. */
export interface Marked extends Piece {
  readonly mark: string
}

/** More texts of one network get no vector; letters find them all. */
const mostTexts = 20_000
const atOnce = 200

/** Lets others go on: a large network's texts take a while to be read. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The texts of a network as they may go out, the newest listings first where they are too many. */
export const readTexts = async (
  store: Store,
  network: Network,
  service: Service,
  out: Outgoing,
): Promise<readonly Marked[]> => {
  const partners = (await allOf(store, organizations, network.id)).filter(({ left }) => left === undefined)
  const listed = (await allOf(store, listings, network.id)).filter(({ state }) => state !== 'withdrawn')
  const entries = [
    ...partners.map((one) => partnerEntry(one, network)),
    ...listed.toSorted((a, b) => b.at.localeCompare(a.at)).map((one) => listingEntry(one, network)),
  ]
  const found: Marked[] = []
  for (const [i, entry] of entries.entries()) {
    if (found.length >= mostTexts) break
    if (i % atOnce === atOnce - 1) await breathe()
    for (const piece of piecesOf(entry)) {
      const text = out(piece.text)
      if (text !== '') found.push({ ...piece, text, mark: markOf(network.id, service, text) })
    }
  }
  return found.slice(0, mostTexts)
}
