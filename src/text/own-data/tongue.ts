import type { Locale } from '../../words.ts'

/** What whole sentences call, in the order in which they are tried. */
export const wholes = ['leave', 'privacy', 'forget me', 'my data'] as const

/** How people speak of their own data in one language. Unaccented, without punctuation, but for `named`. */
export interface Tongue {
  readonly locale: Locale
  /** "Meine Nummer", "meine Mailadresse", "meine Daten". */
  readonly phone: RegExp
  readonly mail: RegExp
  readonly name: RegExp
  readonly data: RegExp
  /** Whoever speaks, and what is there about them. */
  readonly me: RegExp
  readonly aboutMe: RegExp
  /** Words that are said of one's data alone, whatever stands beside them. */
  readonly sure: RegExp
  readonly deletes: RegExp
  /** "Hab mich vertan", "das Angebot": what is to go is a listing. */
  readonly listing: RegExp
  readonly changes: RegExp
  readonly sees: RegExp
  readonly hides: RegExp
  /** On which platform alone one wants to be seen. */
  readonly only: RegExp
  readonly knows: RegExp
  readonly wants: RegExp
  /** Whole sentences, and what they call: I am leaving; what is there and who answers for it; delete it; give it to me. */
  readonly whole: Readonly<Record<(typeof wholes)[number], RegExp>>
  /** Somebody is sought who does something with it. */
  readonly others: RegExp
  /** "Ich heiße …" */
  readonly named: RegExp
}

/** One of these. */
export const any = (...shapes: readonly RegExp[]): RegExp =>
  new RegExp(shapes.map(({ source }) => source).join('|'))
