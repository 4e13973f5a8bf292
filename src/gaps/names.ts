import { theLexicon } from '../search/lexicon.ts'
import { foldWord, tokenize } from '../search/tokens.ts'
import type { Locale } from '../words.ts'
import { isEveryday } from './everyday.ts'
import { isGivenName } from './given-names.ts'
import { mayBeSurname } from './surnames.ts'

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord))

const startsBig = (surface = ''): boolean => /^\p{Lu}/u.test(surface)
const isExact = (folded: string): boolean => theLexicon().exactly({ folded, locale: 'hu' }).length > 0

/** Whoever follows, or in Hungarian goes before, is called so. */
const before = listed(
  `frau herr herrn familie fam dr prof doktor professor mr mrs ms miss sir madam ozv burgermeister burgermeisterin pfarrer
   pfarrerin pastor pastorin nachbar nachbarin mayor reverend neighbour`,
)
const behind =
  /^(?:ur|neni|bacsi|asszony|polgarmester|plebanos|szomszed|csalad)(?:at|ot|t|nak|nek|ral|tal|nyal|val|vel|hoz|nal|tol|ert|ek|eknak|ekkal)?$/

/** Whoever is known, met, or spoken of comes next. */
const contact = listed(`
  kenne kennst kennt kennen kannte kontakt kontakte treffe triffst trifft treffen traf spreche spricht sprechen sprach gesprochen
  besucht uber gegen bei beim mit von zu wegen streit arger
  know knows met meet meets contact against about with
  ismer ismeri ismeritek ismerte kapcsolat talalkozik talalkozott beszelt beszel ellen
`)

/** Whoever is named behind is called so; alone it may be a cook. */
const superior = listed('chef chefin boss kollege kollegin colleague')

/** Whose people are meant, as "Kovácsék" and "Jánosné": no fruit and no "hulladék", that only end so. */
const isHousehold = (surface: string, folded: string): boolean => {
  const name = /^(.{3,})(?:né|ék)(?:at|t|et|nak|nek|val|vel|kal|kel|hoz|hez|nál|nél|tól|től|ért)?$/iu.exec(
    surface,
  )?.[1]
  if (name === undefined) return false
  const bare = foldWord(name)
  return (mayBeSurname(bare) || isGivenName(bare)) && !isExact(folded)
}

/** Which words, as they are tokenized, are names: those that the network knows, and those that are somebody's anywhere. */
const namesAmong = (
  tokens: ReturnType<typeof tokenize>,
  locale: Locale,
  isName: (folded: string) => boolean,
): readonly boolean[] => {
  const given = tokens.map(({ folded }) => isGivenName(folded))
  const known = tokens.map(({ folded }, i) => given[i] === true || isName(folded))
  return tokens.map(({ folded, surface }, i) => {
    const [last, next] = [tokens[i - 1]?.folded ?? '', tokens[i + 1]?.folded ?? '']
    if (given[i] || before.has(last) || behind.test(next) || before.has(folded) || behind.test(folded))
      return true
    const isCapital = startsBig(surface)
    if (isCapital && superior.has(last)) return true
    if (superior.has(folded) && startsBig(tokens[i + 1]?.surface)) return true
    // A sentence begins with a capital, too: "Suche Koch". Two nouns side by side are a trade and who has it: "Anwalt Koch"; "szabóék" are the tailor's, or the Szabós.
    const isAfterNoun = locale === 'de' && startsBig(tokens[i - 1]?.surface) && (i > 1 || isEveryday(last))
    if (
      isCapital &&
      mayBeSurname(folded) &&
      (contact.has(last) || (locale === 'hu' && contact.has(next)) || isAfterNoun)
    )
      return true
    if (isHousehold(surface, folded)) return true
    // A family name stands behind the given one, in Hungarian before it.
    if (given[i - 1] && (isCapital || known[i])) return true
    if (given[i + 1] && locale === 'hu' && (isCapital || known[i])) return true
    const isBeside = known[i - 1] === true || known[i + 1] === true
    // "Apfel" alone is a fruit, though somebody here is called so, too.
    return known[i] === true && (isBeside || !isEveryday(folded))
  })
}

/** A text without the words that its sentence, `question`, makes names: whom somebody knows, meets, or is with. */
export const withoutContacts = (text: string, question: string, locale: Locale): string => {
  const tokens = tokenize(question)
  const names = namesAmong(tokens, locale, () => false)
  const called = new Set(tokens.flatMap(({ folded }, i) => (names[i] ? [folded] : [])))
  return tokenize(text)
    .filter(({ folded }) => called.has(folded))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .trim()
}

/** The words alone, without those that are names; `isName` knows, of a folded word, who is in the network. */
export const withoutNames = (text: string, locale: Locale, isName: (folded: string) => boolean): string => {
  const tokens = tokenize(text)
  const names = namesAmong(tokens, locale, isName)
  return tokens.flatMap(({ surface }, i) => (names[i] ? [] : [surface])).join(' ')
}
