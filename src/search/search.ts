import type { Line } from '../card.ts'
import type { Listing } from '../domain/listing.ts'
import { type Network, todayIn } from '../domain/network.ts'
import type { Store } from '../store.ts'
import type { Locale } from '../words.ts'
import { type Analysis, analyze } from './analyze.ts'
import type { Entry } from './entry.ts'
import { excerptOf } from './excerpt.ts'
import { type Narrowing, narrow, sameTown } from './places.ts'
import { type Ranked, rank } from './rank.ts'
import { type Book, createShelf } from './shelf.ts'

export interface Question {
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

export interface Hit {
  readonly organization: string
  /** The open listing that matched best. */
  readonly listing?: string
  readonly source: 'listing' | 'expertise' | 'description' | 'name' | 'helped'
  /** The words that matched, as they stand in the partner's text. */
  readonly why: readonly string[]
  /** The partner's own words around them. */
  readonly excerpt: Line
  /** 0 … 1 */
  readonly score: number
}

export interface Answer {
  /** `near`: nothing sure, only to be offered as "did you mean". */
  readonly verdict: 'answer' | 'near' | 'none'
  /** The question without its phrasing and places, in the asker's own spelling. */
  readonly words: string
  /** What was looked for: those who have it, or those who need it. */
  readonly kind: 'offer' | 'request'
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

/** Below this nothing is worth a "did you mean". */
const nearFrom = 0.28
const similarFrom = 0.25

const isOpen = ({ state, until }: Entry, today: string): boolean =>
  state === 'open' && (until === undefined || until >= today)

/** Who is meant by an entry: whose it is, or who has helped with what it asked for. */
const partnersOf = (entry: Entry, kind: Answer['kind']): readonly string[] =>
  kind === 'offer' && entry.about === 'request' ? entry.helpers : [entry.organization]

/** Whether an entry can answer at all: open offers, partners, and what was fulfilled before; or open requests. */
const answers = (entry: Entry, kind: Answer['kind'], today: string): boolean => {
  if (kind === 'request') return entry.about === 'request' && isOpen(entry, today)
  if (entry.about === 'partner') return true
  return entry.state === 'fulfilled' || (entry.about === 'offer' && isOpen(entry, today))
}

/** Whether a partner, or what it offers, is where and what the question says. */
const liesIn = (book: Book, { region, town, sector }: Narrowing) => {
  const gazetteer = book.gazetteer()
  const named = region === undefined ? gazetteer.regionsOfTown(town) : [region]
  const inside = new Set(named.flatMap((each) => [...gazetteer.within(each)]))
  return (organization: string, entry: Entry): boolean => {
    const partner = book.organization(organization)
    if (!partner || (sector !== undefined && partner.sector !== sector)) return false
    if (region === undefined && town === undefined) return true
    if (town !== undefined && partner.town !== undefined && sameTown(partner.town, town)) return true
    const regions = [entry.region, partner.region, ...gazetteer.regionsOfTown(partner.town)]
    return regions.some((each) => each !== undefined && inside.has(each))
  }
}

interface Candidate {
  readonly organization: string
  readonly ranked: Ranked
  readonly score: number
}

/** Each organization once, with the best that speaks for it; one's own last. */
const byPartner = (
  ranked: readonly Ranked[],
  kind: Answer['kind'],
  fits: (organization: string, entry: Entry) => boolean,
  own: readonly string[],
): readonly Candidate[] => {
  const best = new Map<string, Candidate>()
  for (const each of ranked) {
    for (const organization of partnersOf(each.entry, kind)) {
      if (!fits(organization, each.entry)) continue
      const before = each.entry.state === 'fulfilled' ? 0.85 : 1
      const score = each.score * before
      const known = best.get(organization)
      if (known && (known.ranked.sure || !each.sure) && known.score >= score) continue
      if (known?.ranked.sure && !each.sure) continue
      best.set(organization, { organization, ranked: each, score })
    }
  }
  const isOwn = ({ organization }: Candidate) => Number(own.includes(organization))
  return [...best.values()].sort(
    (a, b) =>
      Number(b.ranked.sure) - Number(a.ranked.sure) ||
      isOwn(a) - isOwn(b) ||
      b.score - a.score ||
      (b.ranked.entry.at ?? '').localeCompare(a.ranked.entry.at ?? '') ||
      (a.organization < b.organization ? -1 : 1),
  )
}

const sourceOf = (entry: Entry, field: string): Hit['source'] => {
  if (entry.about !== 'partner') return entry.state === 'fulfilled' ? 'helped' : 'listing'
  return field === 'expertise' || field === 'name' ? field : 'description'
}

const hitOf = (book: Book, { organization, ranked, score }: Candidate): Hit => {
  const { entry, phrase, matched } = ranked
  const { field, text, start, end } = book.index.phrase(phrase)
  return {
    organization,
    ...(entry.about !== 'partner' && entry.state === 'open' && { listing: entry.id }),
    source: sourceOf(entry, field),
    ...excerptOf(text, start, end, matched),
    score: Number(score.toFixed(4)),
  }
}

/** `memory` in bytes is what all networks' indexes may take together; 96 MB where it is not said. */
export const createSearch = (store: Store, { memory = 96_000_000 }: { readonly memory?: number } = {}): Search => {
  const shelf = createShelf(store, memory)
  return {
    async ask({ network, text, locale, now, own = [], limit = 5 }) {
      const book = await shelf.open(network)
      const today = todayIn(network, now).toString()
      const { asked, narrowing } = read(book, text, locale)
      const { kind, words } = asked
      const ranked = rank(book.index, asked.asked, asked.locale, (entry) => answers(entry, kind, today))
      const { rest: _, ...narrowed } = narrowing
      const found = byPartner(ranked, kind, liesIn(book, narrowing), own)
      const [verdict, elsewhere, shown] = judge(found, () =>
        Object.keys(narrowed).length === 0 ? [] : byPartner(ranked, kind, () => true, own),
      )
      return { verdict, words, kind, ...narrowed, elsewhere, hits: shown.slice(0, limit).map((each) => hitOf(book, each)) }
    },
    async similar(network, listing, now) {
      const book = await shelf.open(network)
      const today = todayIn(network, now).toString()
      const { asked, locale } = analyze(`${listing.title}`, network.language)
      return rank(
        book.index,
        asked,
        locale,
        (entry) => entry.about === listing.kind && entry.id !== listing.id && isOpen(entry, today),
      )
        .filter(({ sure, score }) => sure || score >= similarFrom)
        .slice(0, 3)
        .map(({ entry }) => entry.id)
    },
    close: () => shelf.close(),
  }
}

const read = (book: Book, text: string, locale: Locale): { asked: Analysis; narrowing: Narrowing } => {
  const narrowing = narrow(text, book.gazetteer(), (words) => book.index.together(words))
  const asked = analyze(narrowing.rest, locale)
  if (asked.asked.length > 0 || narrowing.rest === text) return { asked, narrowing }
  // Nothing but a place: then that is what is sought.
  return { asked: analyze(text, locale), narrowing: { rest: text } }
}

type Judged = readonly [verdict: Answer['verdict'], elsewhere: boolean, hits: readonly Candidate[]]

/** A sure hit there, else a sure one elsewhere, else what comes near there. */
const judge = (there: readonly Candidate[], anywhere: () => readonly Candidate[]): Judged => {
  const sure = there.filter(({ ranked }) => ranked.sure)
  if (sure.length > 0) return ['answer', false, sure]
  const away = anywhere().filter(({ ranked }) => ranked.sure)
  if (away.length > 0) return ['near', true, away]
  const near = there.filter(({ score }) => score >= nearFrom)
  return near.length > 0 ? ['near', false, near] : ['none', false, []]
}
