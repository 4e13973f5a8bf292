import { type Listing, listings, stateOf } from '../domain/listing.ts'
import { textsOf } from '../domain/listing-text.ts'
import { sameTown } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import { regionsWithin, todayIn } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { fold, unaccented } from '../fold.ts'
import { allCalled } from '../partner/called.ts'
import { isNamedBy, readWhich } from '../partner/list.ts'
import { findAll, type View } from '../store.ts'
import { locales } from '../words.ts'

/** What of a list is meant: all that is open, as far as each of these says nothing else. */
export type Wanted = {
  readonly kind?: Listing['kind'] | undefined
  readonly category?: string | undefined
  readonly sector?: string | undefined
  readonly region?: string | undefined
  readonly town?: string | undefined
}
/** The newest first, or what ends soonest first; what has no last day ends at no time. */
export const orders = ['newest', 'ending'] as const
export type Order = (typeof orders)[number]

/** Words that say which kind, or in which order, folded. */
const kinds: readonly (readonly [Listing['kind'], RegExp])[] = [
  ['offer', /^(?:angebote?n?|offers?|ajanlat(?:ok|okat)?)$/],
  ['request', /^(?:gesuche?n?|anfragen|requests?|igeny(?:ek|eket)?)$/],
]
const ending =
  /^(?:bald|ablaufende?|ablaufen|enden|endet|endende|ends?|laufen|lauft|soon|ending|expiring|hamarosan|lejar|lejaro|lejarok|lejarnak|jar|jarnak|le)$/
/** Words that only stand around what is meant. */
const around =
  /^(?:neue?[ns]?|neueste[ns]?|aktuelle?[ns]?|offene?[ns]?|offen|alle|welche|was|zeige?n?|sie|mir|uns|hier|here|itt|nalunk|liste|eintrage?n?|gibt?s?|haben|wir|sind|da|ist|ab|so|fur|noch|gerade|zurzeit|momentan|jetzt|denn|die|unter|bei|beim|near|of|under|new|newest|latest|open|current|now|right|all|which|what|s|whats|is|show|me|us|list|listings?|any|do|have|for|uj|ujak|ujat|legujabb(?:ak)?|aktualis(?:ak)?|nyitott|osszes|minden|milyen|melyik|melyek|mutas(?:d|sa)|meg|hirdetes(?:ek|eket)?|van|vannak|mi|mik|az?|ujsag|ujdonsag(?:ok)?|valami|most|jelenleg)$/

/** What a text asks for, in words of the network as it is; `rest` is what of it says nothing of that. */
export const readWanted = async (
  view: View,
  network: Network,
  text: string,
): Promise<{ readonly wanted: Wanted; readonly order?: Order; readonly rest: string }> => {
  const typed = text
    .replace(/[.,!?:„“”"’']/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const words = typed.map(fold)
  // What is left is told as it was typed.
  const asTyped = (word: string) => typed[words.indexOf(word)] ?? word
  const kind = words.flatMap((word) => kinds.find(([, shape]) => shape.test(word))?.[0] ?? [])[0]
  const isEnding = words.some((word) => ending.test(word))
  const others = words.filter((word) => !ending.test(word) && !kinds.some(([, shape]) => shape.test(word)))
  // Names of several words come before those of one: "Geräte und Räume".
  const windows = [5, 4, 3, 2, 1].flatMap((length) =>
    others.flatMap((_, at) => (at + length > others.length ? [] : [{ at, length }])),
  )
  const called = ({ at, length }: { readonly at: number; readonly length: number }, name: string) =>
    isNamedBy(unaccented(others.slice(at, at + length).join(' ')), name)
  const term = windows.flatMap((window) => {
    const found = network.categories.find(({ name }) => locales.some((one) => called(window, name[one])))
    return found ? [{ ...window, category: found.id }] : []
  })[0]
  const left = term ? others.filter((_, i) => i < term.at || i >= term.at + term.length) : others
  const { by, rest } = await readWhich(view, network, left.join(' '))
  const { kind: partners, ...narrowed } = by
  // What kind of partner it is of no list tells: then it is a question.
  const said = partners === undefined ? rest.split(' ') : left
  return {
    wanted: { ...narrowed, kind, category: term?.category },
    ...(isEnding && { order: 'ending' }),
    rest: said
      .filter((word) => !around.test(word))
      .map(asTyped)
      .join(' '),
  }
}

const longestEnding = 2 // letters
/** What ends within these days ends soon. */
const endsSoon = { days: 30 }

/** What is open and meant, in order; of a region all that lies within it. With words, only what says each of them. */
export const listed = async (
  view: View,
  network: Network,
  { kind, category, sector, region, town }: Wanted,
  { order, words, now }: { readonly order: Order; readonly words: string; readonly now: Temporal.Instant },
): Promise<readonly Listing[]> => {
  const partners = new Map((await findAll(view, organizations)).map(({ id, value }) => [id, value]))
  const within = region === undefined ? undefined : new Set(regionsWithin(network, region))
  const today = todayIn(network, now)
  const soon = today.add(endsSoon).toString()
  const said = unaccented(words)
    .split(' ')
    .filter((word) => word !== '')
  // "Für Überfahrten" is said of one "Überfahrt", too.
  const says = (text: string, word: string) =>
    text.includes(word) ||
    text
      .split(' ')
      .some((one) => one.length > 3 && word.startsWith(one) && word.length - one.length <= longestEnding)
  const saysAll = (listing: Listing) => {
    const all = textsOf(listing).map(({ title, details = '' }) => `${title} ${details}`)
    const text = unaccented(all.join(' '))
    return said.every((word) => says(text, word))
  }
  // Of a partner that is called so, all that is theirs.
  const named = new Set(
    words === ''
      ? []
      : allCalled(
          [...partners].map(([id, value]) => ({ id, value })),
          words,
        ).map(({ id }) => id),
  )
  return (await findAll(view, listings, { where: { state: 'open', ...(kind && { kind }) } }))
    .map(({ value: listing }) => ({ listing, partner: partners.get(listing.organization) }))
    .filter(
      ({ listing, partner }) =>
        stateOf(listing, today) === 'open' &&
        (category === undefined || listing.category === category) &&
        (within === undefined || within.has(listing.region ?? '')) &&
        (sector === undefined || partner?.sector === sector) &&
        (town === undefined || (partner?.town !== undefined && sameTown(partner.town, town))) &&
        (order === 'newest' || (listing.until !== undefined && listing.until <= soon)) &&
        (saysAll(listing) || named.has(listing.organization)),
    )
    .map(({ listing }) => listing)
    .toSorted((a, b) =>
      order === 'ending' && a.until !== b.until
        ? (a.until ?? '').localeCompare(b.until ?? '')
        : b.at.localeCompare(a.at),
    )
}
