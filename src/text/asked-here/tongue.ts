import type * as sentence from '../sentence.ts'

interface Meaning {
  readonly command: string
  readonly input?: Readonly<Record<string, string>>
  /** The field that a shape may tell: `<what>`. */
  readonly told?: string
  /** Whole sentences: none of these words may be about anything that partners have. */
  readonly shapes: readonly string[]
}

/** What everybody may ask or want of the network and of Rundruf itself, in one language. */
export type Tongue = sentence.Tongue<Meaning>
