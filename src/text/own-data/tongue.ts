import type { Topic } from '../../privacy/question-words.ts'
import type { Locale } from '../../words.ts'

/** What whole sentences call, in the order in which they are tried. */
export const wholes = ['leave', 'my data', 'forget me', 'privacy'] as const

/** How people speak of their own data in one language. Unaccented, without punctuation, but for `named`. */
export interface Tongue {
  readonly locale: Locale
  /** "Meine Nummer", "meine Mailadresse", "meine Daten". */
  readonly phone: RegExp
  readonly mail: RegExp
  /** Any number and any address: where it is to be hidden, it is one's own. */
  readonly anyPhone: RegExp
  readonly anyMail: RegExp
  readonly name: RegExp
  readonly data: RegExp
  /** Whoever speaks, and what is there about them. */
  readonly me: RegExp
  readonly aboutMe: RegExp
  /** Words that are said of one's data alone, whatever stands beside them. */
  readonly sure: RegExp
  readonly deletes: RegExp
  /** "Eine Kopie", "schickt mir": what comes before anything is deleted. */
  readonly copies: RegExp
  /** "Hab mich vertan", "das Angebot": what is to go is a listing. */
  readonly listing: RegExp
  readonly changes: RegExp
  readonly sees: RegExp
  readonly hides: RegExp
  /** "Alle dürfen meine Nummer sehen": that they may. */
  readonly shares: RegExp
  /** "Eigentlich ist es 0171 …", "die Mail stimmt nicht mehr": what follows is right, of whomever that is. */
  readonly corrects: RegExp
  /** "Ich bin Fenja Brandt": who somebody says to be, besides what they tell. */
  readonly claims: RegExp
  /** "Ich hab geheiratet": the name is another, whatever it may be. */
  readonly renames: RegExp
  /** On which platform alone one wants to be seen. */
  readonly only: RegExp
  readonly knows: RegExp
  readonly wants: RegExp
  /** Whole sentences, and what they call: I am leaving; what is there and who answers for it; delete it; give it to me. */
  readonly whole: Readonly<Record<(typeof wholes)[number], RegExp>>
  /** What is asked about one's data, in the order in which it is looked for. */
  readonly topics: readonly (readonly [Topic, RegExp])[]
  /** The law or its papers: where nothing else is said, everything that is held. */
  readonly law: RegExp
  /** Somebody is sought who does something with it. */
  readonly others: RegExp
  /** "Ich heiße …" */
  readonly named: RegExp
  /** "Ich heiße jetzt …": what follows is a name, in whatever letters. */
  readonly renamed: RegExp
}

/** One of these. */
export const any = (...shapes: readonly RegExp[]): RegExp =>
  new RegExp(shapes.map(({ source }) => source).join('|'))
