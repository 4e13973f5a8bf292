import type { Call } from '../card.ts'
import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import type { AsksAgain } from '../invocation.ts'
import type { Locale } from '../words.ts'
import type { Beginning } from './beginnings.ts'
import type { Stands } from './inside-said.ts'

/** What a typed text was understood to say, and the words that found no place in it. */
export interface Heard {
  readonly call: Call
  /** It presses a button that its author has been shown, so it is no guess. */
  readonly pressed?: true
  /** A "ja" to what wants its own words: it is asked again. */
  readonly unsure?: true
  /** It does nothing but show once more what was asked. */
  readonly asksAgain?: AsksAgain
  /** It may well be meant otherwise: it is shown once more before it is done. */
  readonly guess?: true
  /** What is meant where nothing is known by the name that it tells: "Ziel erreicht". */
  readonly instead?: Call
  /** What is meant instead is the command that it begins like: that is no guess. */
  readonly asked?: true
  /** What the same message says besides, to be done one after the other. */
  readonly next?: readonly Call[]
  readonly locale?: Locale
  readonly unplaced?: string
}

/** A typed text before it is understood, and what is known of whoever typed it. */
export interface Said {
  /** Without its greeting, and without what is only polite where nothing is said but a command. */
  readonly text: string
  readonly typed: string
  readonly commands: readonly Described[]
  /** What is half said, and may be what the text answers. */
  readonly draft?: Draft | undefined
  readonly stands?: Stands | undefined
  /** What their own partners are called, and the regions of their network. */
  readonly own: readonly string[]
  readonly regions: readonly string[]
  /** The command that it begins like, or ends like. */
  readonly found: Beginning | undefined
  /** Another text, read as if it had been typed, where nothing has been asked before. */
  anew(text: string): Heard
}

/** One way to understand a text; undefined where it says nothing of the kind. */
export type Reading = (said: Said) => Heard | undefined
