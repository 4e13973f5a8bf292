import { type GlossaryTerm, namesOf } from '../domain/glossary.ts'
import { type Locale, locales } from '../words.ts'
import { type Association, learnedWords } from './associations.ts'
import { isFunctionWord } from './function-words.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokens.ts'

interface Synonym {
  readonly folded: string
  readonly stem: string
  readonly locale: Locale
  /** What a match of it counts, where it is less sure than others. */
  readonly worth?: number
}

/** Other words that a network has for the same thing. */
export type Thesaurus = (root: string, locale: Locale) => readonly Synonym[]

/** Names of more words are taken as one, as people join them: "Streuobst Wiese". */
const mostWords = 2

const asSynonym = ({ name, locale }: ReturnType<typeof namesOf>[number]): readonly Synonym[] => {
  const words = tokenize(name).filter(({ folded }) => !isFunctionWord(folded))
  if (words.length === 0 || words.length > mostWords) return []
  const folded = words.map((word) => word.folded).join('')
  return [{ folded, stem: stem(folded, locale), locale }]
}

/** The synonyms of a network's glossary: each of its terms is one thing. */
export const thesaurusOf = (
  terms: Iterable<GlossaryTerm>,
  learned: readonly Association[] = [],
): Thesaurus => {
  const taught = learnedWords(learned)
  const known = new Map<string, Synonym[]>()
  for (const term of terms) {
    const group = namesOf(term).flatMap(asSynonym)
    if (group.length < 2) continue
    // A word of the network is the same whatever language the question is in.
    for (const { folded } of group)
      for (const locale of locales) {
        const key = `${locale}/${stem(folded, locale)}`
        known.set(key, [...(known.get(key) ?? []), ...group])
      }
  }
  return (root, locale) => [
    ...(known.get(`${locale}/${root}`)?.filter((word) => word.stem !== root) ?? []),
    ...taught(root, locale),
  ]
}
