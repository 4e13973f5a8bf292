import { stem } from '../search/stem.ts'
import { synonymsOf } from '../search/synonyms.ts'
import type { Thesaurus } from '../search/thesaurus.ts'
import { tokenize } from '../search/tokens.ts'
import type { Locale } from '../words.ts'

/** Whether everybody knows it as a thing, in this language. */
export const isEverydayWord = (folded: string, locale: Locale): boolean =>
  synonymsOf(stem(folded, locale), locale).length > 0

/** A word by its stem, and by those of all other words for the same. */
export interface Thing {
  readonly stem: string
  readonly keys: ReadonlySet<string>
}

/** What words say, each by all it may be called; the same word in two languages is one. */
export const thingsIn = (words: string, locale: Locale, thesaurus: Thesaurus): readonly Thing[] =>
  tokenize(words).map(({ folded }) => {
    const root = stem(folded, locale)
    const others = thesaurus(root, locale).map((other) => `${other.locale}/${other.stem}`)
    return { stem: root, keys: new Set([`${locale}/${root}`, `=${folded}`, ...others]) }
  })

/** A name for what words say that is the same in every form of them, order and language, as far as the lexicon goes. */
export const thingOf = (words: string, locale: Locale): string =>
  thingsIn(words, locale, synonymsOf)
    .map(({ keys }) => [...keys].filter((key) => !key.startsWith('=')).toSorted()[0] ?? '')
    .toSorted()
    .join('+')
