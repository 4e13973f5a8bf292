import type { Locale } from '../../words.ts'
import type { Pieces } from '../sentence.ts'

interface Meaning {
  readonly command: string
  readonly input?: Readonly<Record<string, string>>
  /** Whole sentences: none of these words may be about anything that partners have. */
  readonly shapes: readonly string[]
}

/** What everybody may ask or want of the network and of Rundruf itself, in one language; the first shape that fits counts. */
export interface Tongue {
  readonly locale: Locale
  readonly pieces: Pieces
  readonly meanings: readonly Meaning[]
}
