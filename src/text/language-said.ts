import type { Locale } from '../words.ts'

/** How the languages are called in each other; unaccented. */
const called: readonly (readonly [Locale, RegExp])[] = [
  ['de', /^(?:deutsche?|german|nemet(?:ul|re)?)$/],
  ['en', /^(?:englische?|english|angol(?:ul|ra)?)$/],
  ['hu', /^(?:ungarische?|hungarian|magyar(?:ul|ra)?)$/],
]

/** The language that is called so, in any of them; unaccented. */
export const languageCalled = (name: string): Locale | undefined =>
  called.find(([, shape]) => shape.test(name))?.[0]

/** What else people say when they want to be spoken to in one of them; unaccented. */
const around = new Set(
  `auf in bitte danke lieber gern gerne sprache meine ist konnen kannst konnt wir du ihr sie ich mochte mir mit uns sprich
  sprechen schreib schreibe schreibt schreiben antworte antworten rede reden weiter weiterreden weitersprechen weiterschreiben will wollen
  please thanks language my is to speak write answer reply me can we you could i would like rather
  a kerem kerlek koszonom inkabb nyelv nyelvem irj irjon irjanak beszelj beszeljen beszeljunk valaszolj valaszoljon
  szeretnem szeretnek szeretnenk beszelni beszelgetni irni legyen tovabb`.split(/\s+/),
)

/**
 * The language in which somebody asks to be spoken to, who says nothing else: "auf Deutsch, bitte", "English please",
 * "magyarul". A name alone is none of that: "Ungarisch" may be sought.
 */
export const languageSaid = (said: string): Locale | undefined => {
  const words = said.split(' ').filter((word) => word !== '')
  const [name, ...others] = words.filter((word) => !around.has(word))
  if (name === undefined || others.length > 0) return undefined
  const asks = words.length > 1 || name.endsWith('ul')
  return asks ? languageCalled(name) : undefined
}
