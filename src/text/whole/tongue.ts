import type { Input } from '../../invocation.ts'
import type * as sentence from '../sentence.ts'

/** Sentences that say all that a command needs: what they tell is named as its fields are. */
interface Meaning {
  readonly command: string
  /** Everybody inside may mean it; of the others only whoever coordinates means no search. */
  readonly everybody?: true
  /** It may well be meant otherwise: it is shown once more before it is done. */
  readonly guess?: true
  /** What is said besides in saying it so: "Ansprechperson". */
  readonly input?: Input
  /**
   * What stands behind a comma is a word about it: "erreicht, meldet sich morgen"; behind a colon it is the question, or
   * the sentence to be passed on.
   */
  readonly noted?: 'word' | 'question' | 'sentence' | 'note'
  readonly shapes: readonly string[]
}

/** Such sentences in one language; its piece `name` is what somebody or some partner may be called. */
export interface Tongue extends sentence.Tongue<Meaning> {
  /** Words that stand in nobody's name: a sentence that has one where a name should be says something else. */
  readonly inNoName: string
}
