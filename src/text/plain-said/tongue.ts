import type { Input } from '../../invocation.ts'
import type * as sentence from '../sentence.ts'

/**
 * What a sentence means whose words stand in their own order. What is told is named as the command's fields are; a name
 * ending in "_with" or the like stands in that Hungarian case, `value` is what its words show it to be.
 */
interface Meaning {
  readonly command: string
  /** What is said besides in saying it so: "Vertretung". */
  readonly input?: Input
  /** It tells how things are, and wants nothing: where nothing is known by what it names, it may be about anything. */
  readonly tells?: true
  /** Begins of words of which one stands in each of these sentences: all others need not be looked at. Folded. */
  readonly cue: string
  readonly shapes: readonly string[]
}
export type Meanings = readonly Meaning[]

/** Such sentences in one language. */
export interface Tongue extends sentence.Tongue<Meaning> {
  /** Words that say nothing wherever they stand. Folded. */
  readonly idle: string
  /** What stands before a sentence that is only polite: "könntest du", "hallo,". */
  readonly polite: string
  /** Words that stand in nobody's name and in that of no thing. */
  readonly inNoName: string
  /** Words that no offer or request of one's own is called by. */
  readonly inNoListing: string
  /** Words that are known also where a letter of them is wrong. */
  readonly mistyped: string
}

/** Some words, in any order, one at least: alternatives of a shape. */
export const several = (words: string): string => `(?:${words})(?: (?:${words}))*`
