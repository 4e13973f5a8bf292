import type * as sentence from '../sentence.ts'

interface Meaning {
  readonly command: string
  /** How it is typed, where that is more than the command's name and what was told: `<what>`. */
  readonly typed?: string
  /** Everybody inside may mean it; of the others only whoever coordinates means no search. */
  readonly everybody?: true
  /** Only with a colon behind what it is about. */
  readonly colon?: true
  /** It may well be meant otherwise, so it is shown before it is done. */
  readonly guess?: true
  readonly shapes: readonly string[]
}

/** What those inside say in whole sentences, in one language. */
export type Tongue = sentence.Tongue<Meaning>
