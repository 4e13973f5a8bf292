import { isTrade } from '../../domain/alike-words.ts'
import { nameKey, personWords, withoutForm } from '../../domain/names.ts'
import { locales } from '../../words.ts'
import { activityOf } from '../activities.ts'
import { isFunctionWord } from '../function-words.ts'
import { isEverydayWord } from '../lexicon.ts'
import { foldWord } from '../tokens.ts'

/** Whom a network knows by name. */
export interface Called {
  readonly people: readonly string[]
  readonly partners: readonly string[]
}

const shortest = 3 // letters by which a person is known alone
const shortestOfPartner = 4

/** What says what a partner is, and not which: "Tischlerei" of "Tischlerei Ostwind". */
const isCommon = (word: string): boolean =>
  isTrade(word) ||
  isFunctionWord(word) ||
  activityOf(word) !== undefined ||
  locales.some((locale) => isEverydayWord(word, locale))

const folded = (words: readonly string[]) => words.map(foldWord).filter((word) => word !== '')

const ofPerson = (name: string): readonly string[] => {
  const words = folded(personWords(name))
  const [first = '', ...others] = words
  // Some write the family name first.
  const whole = [words, [...others, first], [...words.slice(-1), ...words.slice(0, -1)]]
  return [...words.filter(({ length }) => length >= shortest), ...whole.map((order) => order.join(''))]
}

const ofPartner = (name: string): readonly string[] => {
  const words = folded(withoutForm(nameKey(name)).bare.split(' '))
  return [
    ...words.filter((word) => word.length >= shortestOfPartner && !isCommon(word)),
    words.join(''),
    words.filter((word) => word !== 'u').join(''),
  ]
}

/** What a name may end with in a sentence: `Krugs Hof`, `Krugnál`, `Kovácséknak`. Folded. */
const endings = [
  ...'s es n en ns e er ers i a ja je t et at ot ok ek ba be ban ben ra re ig'.split(' '),
  ...'nak nek tol rol bol hoz hez nal nel ert val vel'.split(' '),
  ...'eknak eknek ektol ekrol ekhoz ekhez eknal eknel ekert'.split(' '),
]

/** Whether letters that stand side by side, folded, are a name of the network, whatever it ends with. */
export const naming = ({ people, partners }: Called): ((letters: string) => boolean) => {
  const names = new Set(
    [...people.flatMap(ofPerson), ...partners.flatMap(ofPartner)].filter(({ length }) => length >= shortest),
  )
  const beginnings = new Set([...names].map((name) => name.slice(0, shortest)))
  const has = (letters: string) => letters.length >= shortest && names.has(letters)
  return (letters) => {
    // Of nearly all words this tells at once that they are none.
    if (!beginnings.has(letters.slice(0, shortest))) return false
    if (has(letters) || endings.some((end) => letters.endsWith(end) && has(letters.slice(0, -end.length))))
      return true
    // "Kruggal": the ending begins as the name ends.
    const [, stemmed = '', doubled = ''] = /^(.+)(.)[ae]l$/.exec(letters) ?? []
    return stemmed.endsWith(doubled) && has(stemmed)
  }
}
