import type { Context } from '../context.ts'
import type { Lesson } from '../domain/lesson.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { originalOf } from '../domain/listing-text.ts'
import type { Network } from '../domain/network.ts'
import { moves, type Organization, organizations } from '../domain/organization.ts'
import { people } from '../domain/person.ts'
import { isPlaceName } from '../geography/named.ts'
import { analyze } from '../search/analyze.ts'
import { connects } from '../search/connects.ts'
import { stem } from '../search/stem.ts'
import { tokenize } from '../search/tokens.ts'
import { findAll, type View } from '../store.ts'
import type { Locale } from '../words.ts'

type Word = Lesson['asked']

/** What weighs less only says how it is, what for, or how much. */
const isThing = ({ weight }: { readonly weight: number }): boolean => weight >= 0.5

/** "Firewood" and "fire wood" are one thing, and more words than two are several. */
const mostWords = 2

/** A word that can stand for a thing: letters alone, and more than two of them. */
const isWord = (surface: string): boolean => /^[\p{L}\p{M}]{3,40}$/u.test(surface)

/** The words for things in a text, as they are written, without those that name somebody or a place. */
const thingsIn = (
  text: string,
  told: Locale,
  isName: (folded: string) => boolean,
): { readonly all: readonly (Word & { readonly weight: number })[]; readonly locale: Locale } => {
  const { asked, locale } = analyze(text, told)
  const written = new Map(tokenize(text).map(({ folded, surface }) => [folded, surface]))
  const all = asked.filter(isThing).flatMap(({ folded, weight }) => {
    const word = written.get(folded) ?? folded
    return isName(folded) || isPlaceName(word) ? [] : [{ word, locale, weight }]
  })
  return { all, locale }
}

/** What was asked for, where that is one thing. */
const askedIn = (...text: Parameters<typeof thingsIn>): Word | undefined => {
  const { all, locale } = thingsIn(...text)
  if (all.length > mostWords || !all.every(({ word }) => isWord(word))) return undefined
  // Two words are one where the one tells more of the other, as English writes them.
  const [first, second] = all
  if (first === undefined || (second && first.weight === second.weight)) return undefined
  return { word: all.map(({ word }) => word).join(' '), locale }
}

/** What is offered in any of these texts, where that is one thing in all. */
const foundIn = (
  texts: readonly { readonly text: string; readonly locale: Locale }[],
  isName: (folded: string) => boolean,
): Word | undefined => {
  const mains = texts.map(({ text, locale }) => {
    const { all } = thingsIn(text, locale, isName)
    return all.filter(({ weight }) => weight === 1)
  })
  const [first, ...others] = mains.flat()
  if (first === undefined || mains.some(({ length }) => length > 1) || !isWord(first.word)) return undefined
  const rootOf = ({ word, locale }: Word) => stem(tokenize(word)[0]?.folded ?? '', locale)
  return others.every((other) => rootOf(other) === rootOf(first))
    ? { word: first.word, locale: first.locale }
    : undefined
}

/** Whether a word, folded, is part of a name: a person's, a partner's, also an earlier one, a town's or a region's. */
const namesIn = async (view: View, { regions }: Pick<Network, 'regions'>) => {
  const partners = (await findAll(view, organizations)).map(({ value }) => value)
  const called = [
    ...(await findAll(view, people)).flatMap(({ value }) => [value.name, ...(value.vouched ?? [])]),
    ...partners.flatMap(({ name, town = '' }) => [name, town]),
    ...regions.flatMap(({ name, also = [] }) => [name, ...also]),
    ...(await findAll(view, moves)).map(({ value }) => value.name),
  ]
  const names = new Set(called.flatMap((name) => tokenize(name).map(({ folded }) => folded)))
  return (folded: string): boolean => names.has(folded)
}

/** What has an address in it is not about things alone. */
const address = /[@<>]|:\/\/|www\./i

/** Where expertise goes on with another thing. */
const parts = /[,;•·|\n\r]+|[.!?:]+(?=\s|$)|\s(?:und|and|és)\s/

/**
 * What an answer to a listing will teach once it is accepted. A request says what was asked for, and who answers what
 * there is, where it is one thing alone; an offer says what there is, and `sought` in which words whoever answers has
 * searched. Nothing where either is not plain, or where the one is found by the other already.
 */
export const lessonOf = async (
  listing: Listing,
  sought: string | undefined,
  {
    network,
    store,
    reader,
    search,
    acting,
  }: Pick<Context<'member'>, 'network' | 'store' | 'reader' | 'search'> & {
    readonly acting: Organization
  },
): Promise<Lesson | undefined> => {
  const { title, locale = network.language } = originalOf(listing)
  const isRequest = listing.kind === 'request'
  const said = isRequest ? title : sought
  if (said === undefined || address.test(said)) return undefined
  const isName = await namesIn(store, network)
  // The search takes places and phrasing off, as it does of every question.
  const { words } = await search.ask(said, 1)
  const asked = askedIn(words, isRequest ? locale : reader.locale, isName)
  if (asked === undefined) return undefined
  const own = async () => [
    ...(acting.expertise ?? '').split(parts).map((text) => ({ text, locale: network.language })),
    ...(await findAll(store, listings, { where: { organization: acting.id } })).flatMap(({ value }) =>
      value.kind === 'offer' && value.state === 'open'
        ? [{ text: originalOf(value).title, locale: originalOf(value).locale ?? network.language }]
        : [],
    ),
  ]
  const found = foundIn(isRequest ? await own() : [{ text: title, locale }], isName)
  if (found === undefined || connects(asked.word, found.word, asked.locale)) return undefined
  return { asked, found, by: isRequest ? 'owner' : 'organization' }
}
