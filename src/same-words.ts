import { edits } from './search/distance.ts'
import { stem } from './search/stem.ts'
import { tokenize } from './search/tokens.ts'
import { locales } from './words.ts'

/** What stands beside the thing itself, and says nothing of it. */
const little = new Set(
  'der die das den dem des ein eine einen einem unser unsere unseren mein meine von vom the our my an of for az egy es und and'.split(
    ' ',
  ),
)
const fewest = 4 // letters of a word that may stand in another, or be mistyped

const isSame = (word: string, one: string): boolean =>
  locales.some((locale) => {
    const [a, b] = [stem(word, locale), stem(one, locale)]
    return a === b || (a.length >= fewest && b.endsWith(a))
  }) ||
  (word.length > fewest && word[0] === one[0] && edits(word, one) <= 1)

/** Whether a title says each of some words, in whichever form: "Stühlen" of "40 Klappstühle", "szénát" of "Széna, 3 t". */
export const saysAllOf = (title: string, said: string): boolean => {
  const words = tokenize(said)
    .map(({ folded }) => folded)
    .filter((word) => !little.has(word))
  const all = tokenize(title).map(({ folded }) => folded)
  return words.length > 0 && words.every((word) => all.some((one) => isSame(word, one)))
}
