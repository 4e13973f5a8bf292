import type { Listing } from '../domain/listing.ts'
import type { Network } from '../domain/network.ts'
import { locales } from '../words.ts'
import { analyze } from './analyze.ts'
import { type Entry, listingEntry } from './entry.ts'
import { createIndex } from './index.ts'
import { ranking } from './rank.ts'
import type { Answer, Question } from './search.ts'
import type { Book, Shelf } from './shelf.ts'

/** One entry of a book, which alone is to be found. */
export interface Alone {
  readonly book: Book
  readonly entry: string
}

/** A question that somebody keeps. */
export type Watching = Omit<Question, 'network' | 'now'>

/** Whether a question has anything to do with an entry at all, in whatever language it is: most have not. */
const touching = (entry: Entry, book: Book) => {
  const index = createIndex(1)
  index.add(entry)
  return ({ text, locale }: Watching): boolean =>
    [locale, ...locales.filter((other) => other !== locale)].some((tongue) => {
      const { asked, locale: read } = analyze(text, tongue)
      return ranking(index, asked, read, book.thesaurus())(() => true).some(({ near }) => near)
    })
}

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
  const touched = questions.map(touching(entry, book))
  // Nothing is awaited while it is among the others: nobody else finds what is not published.
  book.index.add(entry)
  const asked = questions.map((question, i) =>
    touched[i] ? ask({ ...question, network, now }, { book, entry: entry.id }) : undefined,
  )
  book.index.remove(entry.id)
  const answers = await Promise.all(asked)
  return answers.map((answer) => answer?.verdict === 'answer')
}

export type Finds = (
  network: Network,
  listing: Listing,
  questions: readonly Watching[],
  now: Temporal.Instant,
) => Promise<readonly boolean[]>
