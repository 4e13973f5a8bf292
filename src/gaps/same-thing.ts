import { edits } from '../search/distance.ts'
import { theLexicon } from '../search/lexicon.ts'
import { stem } from '../search/stem.ts'
import type { Thesaurus } from '../search/thesaurus.ts'
import { tokenize } from '../search/tokens.ts'
import { type Locale, locales } from '../words.ts'
import { basesOf } from './forms.ts'

/** A word by its stem, and by all that it means or is called: what has one key in common is one thing. */
interface Thing {
  readonly stem: string
  readonly keys: ReadonlySet<string>
  /** Whether everybody or the network has a word for it. */
  readonly known: boolean
}

/** What everybody means by a word of that language, if they do: a "Zimmer" is no "Zimmerer", though both have one stem. */
const meant = (folded: string, locale: Locale): readonly string[] => {
  const { exactly, answers } = theLexicon()
  const base = basesOf(folded, locale).find((one) => exactly({ folded: one, locale }).length > 0)
  if (base === undefined) return []
  const same = exactly({ folded: base, locale }).filter((concept) => answers(concept).has(concept))
  // What is only served by others stands beside what is not the same.
  return same.length > 0 ? same.map((concept) => `${concept}`) : [`${locale}/${base}`]
}

/** A word by whichever of our languages knows it: who writes German may say "honey". */
const thingFor = (folded: string, locale: Locale, thesaurus: Thesaurus): Thing => {
  const each = [locale, ...locales].map((one) => {
    const root = stem(folded, one)
    const others = thesaurus(root, one)
    const called = [{ locale: one, stem: root }, ...others].map((name) => `${name.locale}/${name.stem}`)
    return { root, meant: meant(folded, one), called: others.length > 0 ? called : [] }
  })
  const found = each.find((one) => one.meant.length + one.called.length > 0)
  if (found) return { stem: found.root, keys: new Set([...found.meant, ...found.called]), known: true }
  const root = stem(folded, locale)
  return { stem: root, keys: new Set([`${locale}/${root}`]), known: false }
}

/** What words say, each by all that it may be called: "wood chips" are one thing; `thesaurus` says what the network calls so. */
export const thingsIn = (
  words: string,
  locale: Locale,
  thesaurus: Thesaurus = () => [],
): readonly Thing[] => {
  const all = tokenize(words).map(({ folded }) => folded)
  const things: Thing[] = []
  for (let i = 0; i < all.length; i += 1) {
    const [word = '', next] = [all[i], all[i + 1]]
    const joined = next === undefined ? undefined : thingFor(word + next, locale, thesaurus)
    if (joined?.known) i += 1
    things.push(joined?.known ? joined : thingFor(word, locale, thesaurus))
  }
  return things
}

/** A name for what words say that is the same in every form of them, order and language, as far as the lexicon goes. */
export const thingOf = (words: string, locale: Locale): string =>
  thingsIn(words, locale)
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

/** Whether a word that nobody knows is a slip for another. */
const slips = ({ stem: root, known }: Thing, other: Thing): boolean => !known && isSlip(other.stem, root)

/** What two have in common at least where they may name the same: a key, or how a long word begins. */
export const handlesOf = (things: readonly Thing[]): readonly string[] =>
  things.flatMap(({ keys, stem: root }) => [...keys, `${things.length}~${root[0] ?? ''}`])

/** Whether two name the same things, in any order. */
export const areSame = (a: readonly Thing[], b: readonly Thing[]): boolean =>
  a.length === b.length &&
  a.every((one) =>
    b.some(
      (other) => [...one.keys].some((key) => other.keys.has(key)) || slips(one, other) || slips(other, one),
    ),
  )
