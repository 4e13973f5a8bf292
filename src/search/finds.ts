import type { Listing } from '../domain/listing.ts'
import type { Network } from '../domain/network.ts'
import { listingEntry } from './entry.ts'
import type { Answer, Question } from './search.ts'
import type { Book, Shelf } from './shelf.ts'

/** One entry of a book, which alone is to be found. */
export interface Alone {
  readonly book: Book
  readonly entry: string
}

/** A question that somebody keeps. */
export type Watching = Omit<Question, 'network' | 'now'>

/**
 * Which of these questions would surely find this listing as it is here, whether or not it is published already: asked of
 * the whole network's index, so that it is as sure as the same question's answer.
 */
export const findsIn = async (
  { open }: Shelf,
  ask: (question: Question, alone: Alone) => Promise<Answer>,
  { network, now }: Pick<Question, 'network' | 'now'>,
  listing: Listing,
  questions: readonly Watching[],
): Promise<readonly boolean[]> => {
  const book = await open(network)
  const entry = { ...listingEntry(listing, network), id: `${listing.id}?` }
  // Nothing is awaited while it is among the others: nobody else finds what is not published.
  book.index.add(entry)
  const asked = questions.map((question) => ask({ ...question, network, now }, { book, entry: entry.id }))
  book.index.remove(entry.id)
  const answers = await Promise.all(asked)
  return answers.map(({ verdict }) => verdict === 'answer')
}

export type Finds = (
  network: Network,
  listing: Listing,
  questions: readonly Watching[],
  now: Temporal.Instant,
) => Promise<readonly boolean[]>
