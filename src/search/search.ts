import type { Listing } from '../domain/listing.ts'
import { type Network, todayIn } from '../domain/network.ts'
import type { Store } from '../store.ts'
import { type Locale, locales } from '../words.ts'
import { type Analysis, analyze, guessLocale } from './analyze.ts'
import type { Entry } from './entry.ts'
import { sameTown } from './gazetteer.ts'
import { byPartner, eachOnce, type Hit, hitIn, hitOf, judge, partnersOf } from './hits.ts'
import { type Narrowing, narrow } from './places.ts'
import { ranking } from './rank.ts'
import { type Book, createShelf } from './shelf.ts'

interface Question {
  readonly network: Network
  readonly text: string
  /** The asker's language, where the text does not tell which it is in. */
  readonly locale: Locale
  readonly now: Temporal.Instant
  /** The asker's organizations, which are listed last. */
  readonly own?: readonly string[]
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
  /** Nobody there has it: these are from elsewhere. */
  readonly elsewhere: boolean
  /** An organization once, best first. */
  readonly hits: readonly Hit[]
}

export interface Search {
  /** Fails only where the store cannot be read. */
  ask(question: Question): Promise<Answer>
  /** Ids of at most three open listings of the same kind that are like this one, best first. */
  similar(network: Network, listing: Listing, now: Temporal.Instant): Promise<readonly string[]>
  close(): void
}

/** A listing with so much of another's title in it is like that one. */
const similarFrom = 0.3

const isOpen = ({ state, until }: Entry, today: string): boolean =>
  state === 'open' && (until === undefined || until >= today)

/** Whether an entry can answer at all: open offers, partners, and what was fulfilled before; or open requests. */
const answers = (entry: Entry, kind: Answer['kind'], today: string): boolean => {
  const needed = entry.about === 'request' && isOpen(entry, today)
  if (kind === 'request') return needed
  if (entry.about === 'partner') return true
  if (kind === 'taking') return needed
  return entry.state === 'fulfilled' || (entry.about === 'offer' && isOpen(entry, today))
}

type Fits = (organization: string, entry: Pick<Entry, 'region'>) => boolean

/** Whether a partner, or what it offers, is in one of the regions or the town, and of the sector. */
const liesIn = (book: Book, regions: readonly string[], { town, sector, region }: Narrowing): Fits => {
  const gazetteer = book.gazetteer()
  const inside = new Set(regions.flatMap((each) => [...gazetteer.within(each)]))
  const partners = new Map<string, boolean>()
  const fits = (id: string): boolean => {
    const partner = book.organization(id)
    if (!partner || (sector !== undefined && partner.sector !== sector)) return false
    if (region === undefined && town === undefined) return true
    if (town !== undefined && partner.town !== undefined && sameTown(partner.town, town)) return true
    const its = [partner.region, ...gazetteer.regionsOfTown(partner.town)]
    return its.some((each) => each !== undefined && inside.has(each))
  }
  return (organization, entry) => {
    const known = partners.get(organization) ?? fits(organization)
    partners.set(organization, known)
    const partner = book.organization(organization)
    const ofSector = sector === undefined || partner?.sector === sector
    return (
      known || (partner !== undefined && ofSector && entry.region !== undefined && inside.has(entry.region))
    )
  }
}

/** Where to look, nearest first: there, and if it is to be near there, in what lies around it. */
const placesOf = (book: Book, narrowing: Narrowing): readonly Fits[] => {
  const { region, town, around } = narrowing
  const gazetteer = book.gazetteer()
  const called = region !== undefined ? [region] : gazetteer.regionsOfTown(town)
  const there = liesIn(book, called, narrowing)
  if (around === undefined) return [there]
  const [from] = called
  const [near] = book.regionsIn(town)
  const wider =
    from !== undefined ? gazetteer.around(from) : near !== undefined ? [near, ...gazetteer.around(near)] : []
  return [there, ...wider.map((each) => liesIn(book, [each], narrowing))]
}

/** `memory` in bytes is what all networks' indexes may take together; 96 MB where it is not said. */
export const createSearch = (
  store: Store,
  { memory = 96_000_000 }: { readonly memory?: number } = {},
): Search => {
  const shelf = createShelf(store, memory)
  return {
    async ask({ network, text, locale, now, own = [], limit = 5 }) {
      const book = await shelf.open(network)
      const today = todayIn(network, now).toString()
      const answerIn = (tongue: Locale): Answer => {
        const { asked, narrowing, place } = read(book, text, tongue)
        const there = place === undefined ? [] : partnersIn(book, place, own)
        if (place && there.length > 0) {
          const { rest: _, around: __, ...narrowed } = place
          const where = place.town ?? place.region ?? ''
          const hits = there.slice(0, limit).map((organization) => hitIn(organization, where))
          return { verdict: 'answer', words: where, kind: 'offer', ...narrowed, elsewhere: false, hits }
        }
        const { kind, words } = asked
        const { rest: _, around: __, ...narrowed } = narrowing
        const ranked = ranking(book.index, asked.asked, asked.locale)
        const look = (fits: Fits) => {
          const allowed = (entry: Entry) =>
            answers(entry, kind, today) && partnersOf(entry, kind).some((each) => fits(each, entry))
          return byPartner(ranked(allowed), kind, fits, own)
        }
        const isNarrowed = Object.keys(narrowed).length > 0
        const { verdict, elsewhere, found } = judge(eachOnce(placesOf(book, narrowing).flatMap(look)), () =>
          isNarrowed ? look(() => true) : [],
        )
        return {
          verdict,
          words,
          kind,
          ...narrowed,
          elsewhere,
          hits: found.slice(0, limit).map((each) => hitOf(book.index, each)),
        }
      }
      const first = answerIn(locale)
      if (first.verdict === 'answer' || guessLocale(text) !== undefined) return first
      // A text that tells no language may be in any: "honey" asks for "Honig".
      const others = locales.filter((other) => other !== locale).map(answerIn)
      return others.find(({ verdict }) => verdict === 'answer') ?? first
    },
    async similar(network, listing, now) {
      const book = await shelf.open(network)
      const today = todayIn(network, now).toString()
      const { asked, locale } = analyze(listing.title, network.language)
      return ranking(
        book.index,
        asked,
        locale,
      )((entry) => entry.about === listing.kind && entry.id !== listing.id && isOpen(entry, today))
        .filter(({ share }) => share >= similarFrom)
        .slice(0, 3)
        .map(({ entry }) => entry.id)
    },
    close: () => shelf.close(),
  }
}

/** Who is there at all, by name, one's own last. */
const partnersIn = (book: Book, place: Narrowing, own: readonly string[]): readonly string[] =>
  placesOf(book, place)
    .slice(0, 1)
    .flatMap((fits) =>
      book
        .organizations()
        .filter(({ id }) => fits(id, {}))
        .toSorted(
          (a, b) =>
            Number(own.includes(a.id)) - Number(own.includes(b.id)) ||
            a.name.localeCompare(b.name) ||
            (a.id < b.id ? -1 : 1),
        )
        .map(({ id }) => id),
    )

/** What is asked, where; or the `place` alone, where nothing else is. */
const read = (
  book: Book,
  text: string,
  locale: Locale,
): { asked: Analysis; narrowing: Narrowing; place?: Narrowing } => {
  const narrowing = narrow(text, book.gazetteer(), (words) => book.index.together(words))
  const asked = analyze(narrowing.rest, locale)
  if (asked.asked.length > 0 || narrowing.rest === text) return { asked, narrowing }
  const { town, region } = narrowing
  return {
    asked: analyze(text, locale),
    narrowing: { rest: text },
    ...((town ?? region) !== undefined && { place: narrowing }),
  }
}
