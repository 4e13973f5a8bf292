import { unaccented } from '../../fold.ts'
import { edits } from '../../search/distance.ts'
import { foldedWord, shapesOf } from '../sentence.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { hungarian } from './hungarian.ts'
import type { Tongue } from './tongue.ts'

/** As sentences are compared: "neue" is "neu". What may be missing stays as it is. */
const folded = (shape: string): string => shape.replace(/([aou])e(?![?*+{])/g, '$1')

/** Its pieces stand together, so that what follows one of them is said of all of it. */
const shapesIn = ({ locale, pieces, meanings }: Tongue) =>
  shapesOf({
    locale,
    pieces: Object.fromEntries(Object.entries(pieces).map(([name, one]) => [name, `(?:${folded(one)})`])),
    meanings: meanings.map(({ cue, ...one }) => ({
      ...one,
      cue: new RegExp(`(?<!\\S)(?:${folded(cue)})`),
      shapes: one.shapes.map(folded),
    })),
  })

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(unaccented))

/** Words that stand in shapes are right as they are. */
const literals = ({ pieces, meanings }: Tongue): ReadonlySet<string> =>
  new Set(
    [...Object.values(pieces), ...meanings.flatMap(({ shapes }) => shapes)].flatMap(
      (shape) => folded(shape).match(/(?<![\\<])[a-z]{4,}/g) ?? [],
    ),
  )

/** Each language, ready to be compared. */
export const tongues = [german, english, hungarian].map((tongue) => ({
  locale: tongue.locale,
  shapes: shapesIn(tongue),
  idle: wordsOf(tongue.idle),
  mistyped: [...wordsOf(tongue.mistyped)],
  known: new Set([...wordsOf(tongue.mistyped), ...literals(tongue)]),
  polite: new RegExp(`^(?:${folded(tongue.polite)})`),
  unlisted: new RegExp(`(?<!\\S)(?:${folded(tongue.inNoListing)})(?!\\S)`),
  unnamed: new RegExp(`(?<!\\S)(?:${folded(tongue.inNoName)})(?!\\S)`),
}))
export type Spoken = (typeof tongues)[number]

const shortestMistyped = 5 // letters
/** The word that was meant, where one of those that are known is a slip of the pen away. */
export const corrected =
  ({ mistyped, known }: Spoken) =>
  (typed: string): string => {
    const word = foldedWord(typed)
    if (word.length < shortestMistyped || known.has(word)) return word
    const most = word.length > 8 ? 2 : 1
    return mistyped.find((one) => one[0] === word[0] && edits(one, word) <= most) ?? word
  }
