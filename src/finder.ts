import type { Listing } from './domain/listing.ts'
import type { Network } from './domain/network.ts'
import type { Reader } from './reader.ts'
import type { Measured } from './search/measure.ts'
import type { Answer, Search } from './search/search.ts'
import type { Locale } from './words.ts'

/** "Who supplies X?", in one network and for one reader. */
export interface Finder {
  /** The host of the service that this installation has for finding by meaning, if it has one. */
  readonly service?: string
  /**
   * `limit` is how many partners it names at most: 5 where it is not said. `locale` is the language of a question that
   * does not tell: the reader's where it is not said.
   */
  ask(question: string, limit?: number, locale?: Locale): Promise<Answer>
  /** What a text says of nearness, if it does; `rest` is what else it says. */
  measure(text: string): Promise<(Measured & { readonly rest: string }) | undefined>
  /** Ids of open listings like this one, the most like first. */
  similar(listing: Listing): Promise<readonly string[]>
  /** Ids of others' open requests for this offer, or offers for this request, the best first. */
  matching(listing: Listing): Promise<readonly string[]>
}

export const finderFor = (
  search: Search,
  network: Network,
  reader: Reader,
  now: Temporal.Instant,
  /** The organization that asks: where it is, is "here". */
  here?: string,
): Finder => ({
  ...(search.service !== undefined && { service: search.service }),
  ask: (text, limit, locale = reader.locale) =>
    search.ask({
      network,
      text,
      locale,
      now,
      own: reader.organizations,
      here,
      ...(limit !== undefined && { limit }),
    }),
  measure: (text) => search.measure({ network, text, here }),
  similar: (listing) => search.similar(network, listing, now),
  matching: (listing) => search.matching(network, listing, now),
})
