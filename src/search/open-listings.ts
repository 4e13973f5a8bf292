import type { Listing } from '../domain/listing.ts'
import { textsOf } from '../domain/listing-text.ts'
import { type Network, todayIn } from '../domain/network.ts'
import { analyze } from './analyze.ts'
import type { Entry } from './entry.ts'
import { ranking } from './rank.ts'
import type { Book } from './shelf.ts'

/** A listing with so much of another's title in it is like that one, or fits it. */
const similarFrom = 0.3

export const isOpen = ({ state, until }: Entry, today: string): boolean =>
  state === 'open' && (until === undefined || until >= today)

/** What is open and has to do with the title of a listing, the best first. */
const openListings = (
  book: Book,
  network: Network,
  listing: Listing,
  now: Temporal.Instant,
  allowed: (entry: Entry) => boolean,
): readonly string[] => {
  const today = todayIn(network, now).toString()
  const like = textsOf(listing).flatMap((text) => {
    const { asked, locale } = analyze(text.title, text.locale ?? network.language)
    return ranking(
      book.index,
      asked,
      locale,
      book.thesaurus(),
    )((entry) => allowed(entry) && isOpen(entry, today)).filter(({ share }) => share >= similarFrom)
  })
  // One text of it is ranked already.
  const ranked =
    like.length > 0 && textsOf(listing).length > 1 ? like.toSorted((a, b) => b.score - a.score) : like
  return [...new Set(ranked.map(({ entry }) => entry.id))].slice(0, 3)
}

/** Ids of at most three open listings of the same kind that are like this one, best first. */
export const similarTo = (book: Book, network: Network, listing: Listing, now: Temporal.Instant) =>
  openListings(book, network, listing, now, ({ about, id }) => about === listing.kind && id !== listing.id)

/** Ids of at most three open listings of others that want what this one offers, or offer what it wants. */
export const matching = (book: Book, network: Network, listing: Listing, now: Temporal.Instant) =>
  openListings(
    book,
    network,
    listing,
    now,
    ({ about, organization }) =>
      about !== 'partner' && about !== listing.kind && organization !== listing.organization,
  )
