import type { Listing } from '../domain/listing.ts'
import type { Network } from '../domain/network.ts'
import { locales } from '../words.ts'
import { type Analysis, analyze } from './analyze.ts'
import { type Entry, listingEntry } from './entry.ts'
import { guessLocale } from './guess-locale.ts'
import { createIndex } from './index.ts'
import { ranking } from './rank.ts'
import { isEveryday } from './read.ts'
import type { Answer, Question } from './search.ts'
import type { Book, Shelf } from './shelf.ts'

/** One entry of a book, which alone is to be found. */
export interface Alone {
  readonly book: Book
  readonly entry: string
}

/** A question that somebody keeps. */
export type Watching = Omit<Question, 'network' | 'now'>

const longestTurn = 10 // milliseconds for which nobody else gets anything done

/** Lets whatever else waits be done first. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Questions whose words are kept beside a book: those of a large network, a few kilobytes each. */
const mostRead = 4_000
const readings = new WeakMap<Book, Map<string, readonly Analysis[]>>()

/** What a question asks for in every language in which it is going to be asked; read once, as most of it is asked of every listing. */
const readingsOf = (book: Book, { text, locale }: Watching): readonly Analysis[] => {
  const all = readings.get(book) ?? new Map<string, readonly Analysis[]>()
  readings.set(book, all)
  const key = `${locale} ${text}`
  const others = () =>
    guessLocale(text) === undefined
      ? locales.filter((other) => other !== locale && isEveryday(text, other))
      : []
  const read = all.get(key) ?? [locale, ...others()].map((tongue) => analyze(text, tongue))
  all.delete(key)
  all.set(key, read)
  const [oldest] = all.keys()
  if (all.size > mostRead && oldest !== undefined) all.delete(oldest)
  return read
}

/** Whether a question has anything to do with an entry at all: most have not. */
const touching = (entry: Entry, book: Book) => {
  const index = createIndex(1)
  index.add(entry)
  return (question: Watching): boolean =>
    readingsOf(book, question).some(({ asked, locale }) =>
      ranking(index, asked, locale, book.thesaurus())(() => true).some(({ near }) => near),
    )
}

/**
 * Which of these questions would surely find this listing as it is here, whether or not it is published already: asked of
 * the whole network's index, so that it is as sure as the same question's answer. However many they are, others get their
 * turn in between.
 */
export const findsIn = async (
  { open }: Shelf,
  ask: (question: Question, alone: Alone) => Promise<Answer>,
  { network, now }: Pick<Question, 'network' | 'now'>,
  listing: Listing,
  questions: readonly Watching[],
): Promise<readonly boolean[]> => {
  const entry = { ...listingEntry(listing, network), id: `${listing.id}?` }
  const touches = touching(entry, await open(network))
  const keys: (string | undefined)[] = []
  // What several keep is asked once.
  const touched = new Map<string, Watching>()
  let began = performance.now()
  const isOver = () => performance.now() - began > longestTurn
  for (const question of questions) {
    if (isOver()) {
      await turn()
      began = performance.now()
    }
    const key = JSON.stringify(question)
    const isTouched = touched.has(key) || touches(question)
    if (isTouched) touched.set(key, question)
    keys.push(isTouched ? key : undefined)
  }
  const sure = new Set<string>()
  const left = [...touched]
  while (left.length > 0) {
    await turn()
    const book = await open(network)
    began = performance.now()
    const asked: (readonly [string, Promise<Answer>])[] = []
    // Nothing is awaited while it is among the others: nobody else finds what is not published.
    book.index.add(entry)
    try {
      do {
        const [key, question] = left.pop() ?? []
        if (key === undefined || question === undefined) break
        asked.push([key, ask({ ...question, network, now }, { book, entry: entry.id })])
      } while (!isOver())
    } finally {
      book.index.remove(entry.id)
    }
    for (const [key, answer] of asked) if ((await answer).verdict === 'answer') sure.add(key)
  }
  return keys.map((key) => key !== undefined && sure.has(key))
}

export type Finds = (
  network: Network,
  listing: Listing,
  questions: readonly Watching[],
  now: Temporal.Instant,
) => Promise<readonly boolean[]>
