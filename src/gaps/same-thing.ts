import { edits } from '../search/distance.ts'
import { everydaySynonyms } from '../search/lexicon.ts'
import { stem } from '../search/stem.ts'
import type { Synonym, Thesaurus } from '../search/thesaurus.ts'
import { tokenize } from '../search/tokens.ts'
import { type Locale, locales } from '../words.ts'

/** What else a word is called, by whichever of our languages knows it: who writes German may say "honey". */
const othersFor = (
  folded: string,
  locale: Locale,
  thesaurus: Thesaurus,
): { readonly locale: Locale; readonly others: readonly Synonym[] } =>
  [locale, ...locales]
    .map((one) => ({ locale: one, others: thesaurus(stem(folded, one), one) }))
    .find(({ others }) => others.length > 0) ?? { locale, others: [] }

/** Whether everybody knows it as a thing. */
export const isEverydayWord = (folded: string, locale: Locale): boolean =>
  othersFor(folded, locale, everydaySynonyms).others.length > 0

/** A word by its stem, and by those of all other words for the same. */
interface Thing {
  readonly stem: string
  readonly keys: ReadonlySet<string>
}

/** What words say, each by all that it may be called: "wood chips" are one thing. */
export const thingsIn = (words: string, locale: Locale, thesaurus: Thesaurus): readonly Thing[] => {
  const all = tokenize(words).map(({ folded }) => folded)
  const things: Thing[] = []
  for (let i = 0; i < all.length; i += 1) {
    const [word = '', next] = [all[i], all[i + 1]]
    const joined = next !== undefined && othersFor(word + next, locale, thesaurus).others.length > 0
    const folded = joined ? word + next : word
    if (joined) i += 1
    const { locale: tongue, others } = othersFor(folded, locale, thesaurus)
    const root = stem(folded, tongue)
    const names = [{ locale: tongue, stem: root }, ...others]
    things.push({ stem: root, keys: new Set(names.map((one) => `${one.locale}/${one.stem}`)) })
  }
  return things
}

/** A name for what words say that is the same in every form of them, order and language, as far as the lexicon goes. */
export const thingOf = (words: string, locale: Locale): string =>
  thingsIn(words, locale, everydaySynonyms)
    .map(({ keys }) => [...keys].toSorted()[0] ?? '')
    .toSorted()
    .join('+')

/** One word in two spellings, or with another ending: only long ones, as "Kirche" is no slip for "Kirsche". */
const isSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 6 || short[0] !== long[0]) return false
  if (long.startsWith(short)) return long.length - short.length <= 2
  const most = short.length >= 9 ? 2 : short.length >= 7 ? 1 : 0
  return most > 0 && edits(short, long) <= most
}

/** Whether a word that nobody knows is a slip for one of all that another may be called. */
const slips = ({ stem: root, keys: own }: Thing, { keys }: Thing): boolean =>
  own.size === 1 && [...keys].some((key) => isSlip(key.slice(key.indexOf('/') + 1), root))

/** What two have in common at least where they may name the same: a key, or how a long word begins. */
export const handlesOf = (things: readonly Thing[]): readonly string[] =>
  things.flatMap(({ keys }) => [
    ...keys,
    ...[...keys].map((key) => `${things.length}~${key.slice(key.indexOf('/') + 1, key.indexOf('/') + 2)}`),
  ])

/** Whether two name the same things, in any order. */
export const areSame = (a: readonly Thing[], b: readonly Thing[]): boolean =>
  a.length === b.length &&
  a.every((one) =>
    b.some(
      (other) => [...one.keys].some((key) => other.keys.has(key)) || slips(one, other) || slips(other, one),
    ),
  )
