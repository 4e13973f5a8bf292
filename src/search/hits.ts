import type { Line } from '../card.ts'
import type { TextOf } from '../domain/listing-text.ts'
import type { Analysis } from './analyze.ts'
import { looksLike } from './distance.ts'
import type { Entry } from './entry.ts'
import { excerptOf } from './excerpt.ts'
import type { Index } from './index.ts'
import type { Ranked } from './rank.ts'
import { foldWord } from './tokens.ts'

export interface Hit {
  readonly organization: string
  /** The open listing that matched best. */
  readonly listing?: string
  readonly source: 'listing' | 'expertise' | 'description' | 'name' | 'helped'
  /** Where it is a text of a listing that matched: whose, and which of its texts. */
  readonly text?: { readonly listing: string; readonly of: TextOf }
  /** The words that matched, as they stand in the partner's text. */
  readonly why: readonly string[]
  /** The partner's own words around them. */
  readonly excerpt: Line
  /** A word of the question and the one that means the same, where they do not look alike. */
  readonly through?: { readonly asked: string; readonly said: string }
  /** 0 … 1 */
  readonly score: number
  /** Straight over the ground from where it is to be near; absent where either is not known. */
  readonly kilometres?: number
}

/** Who is meant by an entry: whose it is, or who has helped with what it asked for. */
export const partnersOf = (entry: Entry, kind: Analysis['kind']): readonly string[] =>
  kind === 'offer' && entry.about === 'request' ? entry.helpers : [entry.organization]

export interface Candidate {
  readonly organization: string
  readonly ranked: Ranked
  readonly score: number
}

/** How well an open listing must match beside the best of its organization to stand for it: it can be had now. */
const nearlyBest = 0.5

/** What can be had now comes before what somebody can do, and that before what somebody once gave. */
const standing = ({ entry }: Ranked): number =>
  entry.state === 'fulfilled' ? 0.85 : entry.about === 'partner' ? 0.96 : 1

const isOpen = ({ entry }: Ranked) => entry.about !== 'partner' && entry.state === 'open'

/** Each organization once, with the best that speaks for it; one's own last. */
export const byPartner = (
  ranked: readonly Ranked[],
  kind: Analysis['kind'],
  fits: (organization: string, entry: Entry) => boolean,
  own: readonly string[],
): readonly Candidate[] => {
  const best = new Map<string, Candidate>()
  const open = new Map<string, Candidate>()
  for (const each of ranked) {
    for (const organization of partnersOf(each.entry, kind)) {
      if (!fits(organization, each.entry)) continue
      const score = each.score * standing(each)
      const offered = open.get(organization)
      if (isOpen(each) && each.sure && score > (offered?.score ?? 0))
        open.set(organization, { organization, ranked: each, score })
      const known = best.get(organization)
      if (known && (known.ranked.sure || !each.sure) && known.score >= score) continue
      if (known?.ranked.sure && !each.sure) continue
      best.set(organization, { organization, ranked: each, score })
    }
  }
  const isOwn = ({ organization }: Candidate) => Number(own.includes(organization))
  const candidates = [...best.values()].map((candidate) => {
    const listing = open.get(candidate.organization)
    return listing && listing.score >= nearlyBest * candidate.score
      ? { ...candidate, ranked: listing.ranked }
      : candidate
  })
  return candidates.sort(
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

/** Where letters do not tell why it matched: "Schreiner" asks for what "Tischlerei" says, too. */
const throughOf = (why: readonly string[], answered: Ranked['answered']): Hit['through'] =>
  why.flatMap((said) => {
    const folded = foldWord(said)
    const asked = answered(folded)
    if (asked.length === 0 || asked.some((word) => looksLike(word.stem, folded))) return []
    return [{ asked: asked.map(({ surface }) => surface).join(' '), said }]
  })[0]

export const hitOf = (index: Index, { organization, ranked, score }: Candidate): Hit => {
  const { entry, phrase, answered } = ranked
  const { field, text, of, start, end } = index.phrase(phrase)
  const { excerpt, why } = excerptOf(text, start, end, (folded) => answered(folded).length > 0)
  const through = throughOf(why, answered)
  return {
    organization,
    ...(entry.about !== 'partner' && entry.state === 'open' && { listing: entry.id }),
    source: sourceOf(entry, field),
    ...(of && { text: { listing: entry.id, of } }),
    ...(through && { through }),
    excerpt,
    why,
    score: Number(score.toFixed(4)),
  }
}

/** Somebody who is there, where nothing but a place was asked for. */
export const hitIn = (organization: string, place: string): Hit => ({
  organization,
  source: 'name',
  why: [place],
  excerpt: place,
  score: 1,
})

/** Only the first of each organization. */
export const eachOnce = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const seen = new Set<string>()
  return candidates.filter(({ organization }) => !seen.has(organization) && seen.add(organization))
}

export interface Judged {
  readonly verdict: 'answer' | 'near' | 'none'
  /** Nobody where the question asked has it. */
  readonly elsewhere: boolean
  readonly found: readonly Candidate[]
}

/** A sure hit there, else a sure one elsewhere, else what comes near there. */
export const judge = (there: readonly Candidate[], anywhere: () => readonly Candidate[]): Judged => {
  const sure = there.filter(({ ranked }) => ranked.sure)
  if (sure.length > 0) return { verdict: 'answer', elsewhere: false, found: sure }
  const away = anywhere().filter(({ ranked }) => ranked.sure)
  if (away.length > 0) return { verdict: 'near', elsewhere: true, found: away }
  const near = there.filter(({ ranked }) => ranked.near)
  return { verdict: near.length > 0 ? 'near' : 'none', elsewhere: false, found: near }
}
