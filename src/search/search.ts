import type { Listing } from '../domain/listing.ts'
import { type Network, todayIn } from '../domain/network.ts'
import type { Store } from '../store.ts'
import { type Locale, locales } from '../words.ts'
import type { Analysis } from './analyze.ts'
import type { Embedding } from './embedding/embedding.ts'
import { fused } from './embedding/fuse.ts'
import type { Entry } from './entry.ts'
import { type Alone, type Finds, findsIn } from './finds.ts'
import { guessLocale } from './guess-locale.ts'
import { byPartner, eachOnce, type Hit, hitIn, hitOf, judge, partnersOf } from './hits.ts'
import { type Measured, measuring, type Near } from './measure.ts'
import { distanceOf, nearest, nearestPartners } from './nearest.ts'
import { isOpen, matching, similarTo } from './open-listings.ts'
import { mayBeNear } from './places.ts'
import { ranking } from './rank.ts'
import { isEveryday, narrowed, narrowingIn, read, soughtIn } from './read.ts'
import { createShelf } from './shelf.ts'
import { type Fits, partnersIn, placesOf } from './where.ts'

export interface Question {
  readonly network: Network
  readonly text: string
  /** The asker's language, where the text does not tell which it is in. */
  readonly locale: Locale
  readonly now: Temporal.Instant
  /** The asker's organizations, which are listed last. */
  readonly own?: readonly string[]
  /** The one of them that asks: where it is, is "here". */
  readonly here?: string | undefined
  /** 5 where it is not said. */
  readonly limit?: number
}

export interface Answer {
  /** `near`: nothing sure, only to be offered as "did you mean". */
  readonly verdict: 'answer' | 'near' | 'none'
  /** The question without its phrasing and places, in the asker's own spelling. */
  readonly words: string
  /** What was looked for: those who have it, or those who need it. */
  readonly kind: Analysis['kind']
  /** What narrowed it: a region of the network, a town, the id of a sector. */
  readonly region?: string
  readonly town?: string
  readonly sector?: string
  /** Where it is to be near something: from where it was measured, and how far at most. */
  readonly near?: Near
  /** Nobody there has it: these are from elsewhere. */
  readonly elsewhere: boolean
  /** An organization once, best first. */
  readonly hits: readonly Hit[]
}

export interface Search {
  /** The host of the service that this installation has for finding by meaning, if it has one. */
  readonly service?: string
  /** Fails only where the store cannot be read. With `alone` nothing else is found, before the call returns. */
  ask(question: Question, alone?: Alone): Promise<Answer>
  /** Which of some questions would surely find this listing as it is here, published or not. */
  readonly finds: Finds
  /** What a text says of nearness, if it does. */
  measure(
    asked: Pick<Question, 'network' | 'text' | 'here'>,
  ): Promise<(Measured & { readonly rest: string }) | undefined>
  /** Ids of at most three open listings of the same kind that are like this one, best first. */
  similar(network: Network, listing: Listing, now: Temporal.Instant): Promise<readonly string[]>
  /** Ids of at most three open listings of others that want what this one offers, or offer what it wants. */
  matching(network: Network, listing: Listing, now: Temporal.Instant): Promise<readonly string[]>
  close(): void
}

/** Whether an entry can answer at all: open offers, partners, and what was fulfilled before; or open requests. */
const answers = (entry: Entry, kind: Answer['kind'], today: string): boolean => {
  const needed = entry.about === 'request' && isOpen(entry, today)
  if (kind === 'request') return needed
  if (entry.about === 'partner') return true
  if (kind === 'taking') return needed
  return entry.state === 'fulfilled' || (entry.about === 'offer' && isOpen(entry, today))
}

/**
 * `memory` in bytes is what all networks' indexes may take together; 96 MB where it is not said. With an `embedding`,
 * networks that have agreed to its service find by meaning, too.
 */
export const createSearch = (
  store: Store,
  { memory = 96_000_000, embedding }: { readonly memory?: number; readonly embedding?: Embedding } = {},
): Search => {
  const shelf = createShelf(store, memory)
  const search: Search = {
    ...(embedding?.host !== undefined && { service: embedding.host }),
    async ask({ network, text, locale, now, own = [], here, limit = 5 }, alone) {
      // What is asked about one listing alone is answered at once, by letters.
      const near = alone
        ? undefined
        : await embedding?.nearest(network, async () => soughtIn(await shelf.open(network), text, locale))
      const book = alone?.book ?? (await shelf.open(network))
      const today = todayIn(network, now).toString()
      const answerIn = (tongue: Locale): Answer => {
        const { asked, narrowing, place } = read(book, text, tongue)
        const meant = place ?? narrowing
        const measured = measuring(book, meant, here)
        const isMeasured = measured?.near.from !== undefined
        const { region: _, ...said } = narrowed(meant)
        const { region } = narrowed(measured?.narrowing ?? meant)
        const about = {
          ...said,
          ...(region !== undefined && { region }),
          ...(measured && { near: measured.near }),
        }
        if (place && !alone) {
          const where = measured?.near.from ?? place.town ?? place.region ?? ''
          const { found, farther: elsewhere } = isMeasured
            ? nearestPartners(book, measured, own)
            : { found: where === '' ? [] : partnersIn(book, place, own), farther: false }
          const hits = found.slice(0, limit).map((one) => ({ ...hitIn(one.organization, where), ...one }))
          const verdict = elsewhere ? 'near' : 'answer'
          if (hits.length > 0) return { verdict, words: where, kind: 'offer', ...about, elsewhere, hits }
        }
        const { kind, words } = asked
        const lettered = ranking(book.index, asked.asked, asked.locale, book.thesaurus())
        const ranked = fused(book.index, lettered, near)
        const isThere = (organization: string) => book.organization(organization) !== undefined
        const look = (fits: Fits) => {
          const allowed = (entry: Entry) =>
            (alone === undefined || entry.id === alone.entry) &&
            answers(entry, kind, today) &&
            partnersOf(entry, kind).some((each) => isThere(each) && fits(each, entry))
          return byPartner(ranked(allowed), kind, (each, entry) => isThere(each) && fits(each, entry), own)
        }
        const { verdict, elsewhere, found } = isMeasured
          ? nearest(book, measured, look, own)
          : judge(eachOnce(placesOf(book, narrowing).flatMap(look)), () =>
              Object.keys(narrowed(narrowing)).length > 0 ? look(() => true) : [],
            )
        return {
          verdict,
          words,
          kind,
          ...about,
          elsewhere,
          hits: found.slice(0, limit).map((each) => ({
            ...hitOf(book.index, each),
            ...distanceOf(measured, each),
          })),
        }
      }
      const first = answerIn(locale)
      if (first.verdict === 'answer' || guessLocale(text) !== undefined) return first
      // A text that tells no language may be in any that knows its words: "honey" asks for "Honig".
      const others = locales.filter((other) => other !== locale && isEveryday(text, other)).map(answerIn)
      return others.find(({ verdict }) => verdict === 'answer') ?? first
    },
    finds: (network, listing, questions, now) =>
      findsIn(shelf, search.ask, { network, now }, listing, questions),
    async measure({ network, text, here }) {
      // A list that is not about nearness needs no index.
      if (!mayBeNear(text)) return undefined
      const book = await shelf.open(network)
      const narrowing = narrowingIn(book, text)
      const measured = measuring(book, narrowing, here)
      return measured && { ...measured, rest: narrowing.rest }
    },
    similar: async (network, listing, now) => similarTo(await shelf.open(network), network, listing, now),
    matching: async (network, listing, now) => matching(await shelf.open(network), network, listing, now),
    close: () => shelf.close(),
  }
  return search
}
