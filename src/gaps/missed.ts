import type { Network } from '../domain/network.ts'
import { guessLocale } from '../search/guess-locale.ts'
import type { Answer } from '../search/search.ts'
import type { Locale } from '../words.ts'

/** What a question sought in a network and nobody has. Whoever asked is not in it. */
export interface Missed {
  readonly network: string
  /** What was sought, without the phrasing of the question, as it was said. */
  readonly words: string
  readonly locale: Locale
}

/**
 * What a question has missed: nobody has it, or only somebody who comes near. What somebody has elsewhere is there, and
 * whoever asks who needs something misses no partner.
 */
export const missedBy = (
  { verdict, kind, elsewhere, words }: Answer,
  question: string,
  { network, locale }: { readonly network: Pick<Network, 'id'>; readonly locale: Locale },
): { readonly missed?: Missed } =>
  verdict === 'answer' || elsewhere || kind !== 'offer'
    ? {}
    : { missed: { network: network.id, words, locale: guessLocale(question) ?? locale } }
