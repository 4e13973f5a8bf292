import type { Locale } from '../../words.ts'

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
  readonly changes: RegExp
  readonly sees: RegExp
  readonly hides: RegExp
  readonly knows: RegExp
  readonly wants: RegExp
  /** Whole sentences: what is there and who answers for it; delete it; give it to me; I am leaving. */
  readonly asks: RegExp
  readonly erase: RegExp
  readonly copy: RegExp
  readonly leaves: RegExp
  /** Somebody is sought who does something with it. */
  readonly others: RegExp
  /** "Ich heiße …" */
  readonly named: RegExp
}

/** One of these. */
export const any = (...shapes: readonly RegExp[]): RegExp =>
  new RegExp(shapes.map(({ source }) => source).join('|'))
