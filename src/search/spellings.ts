import type { Locale } from '../words.ts'
import type { AskedWord } from './analyze.ts'
import { sureFrom } from './match.ts'
import { stem as stemOf } from './stem.ts'
import type { Thesaurus } from './thesaurus.ts'

/** A way to write words of the question. */
export interface Spelling {
  readonly text: string
  readonly root: string
  readonly locale: Locale
  /** Which words of the question it stands for. */
  readonly rows: readonly number[]
  /** Matches below are not worth it. */
  readonly least: number
  /** What a match is worth beside one of the word itself. */
  readonly worth: number
  /** How much its grams count; 0: only where nothing else has met the word. */
  readonly scale: number
}

/** How something comes is not what it is: "Heuballen" are "Heu", "szénabála" is "széna". */
const packing =
  /^(.{3,}?)(?:s|es|n|en)?(?:ballen|sack|sacke|bund|bunde|rolle|rollen|kiste|kisten|ladung|ladungen|bala|balat|balak|balakat|zsak|zsakot|zsakok|bales?|bags?)$/
const packedIn = (folded: string): readonly string[] => packing.exec(folded)?.slice(1, 2) ?? []

/** Every way to write the words of a question that may meet one of the vocabulary. */
export const spellingsOf = (
  asked: readonly AskedWord[],
  locale: Locale,
  synonymsFor: Thesaurus,
): readonly Spelling[] =>
  asked.flatMap(({ folded, stem, weight }, i): Spelling[] => {
    const next = asked[i + 1]
    const spelling = { text: folded, root: stem, locale, rows: [i], least: 0.1, worth: 1, scale: weight }
    return [
      spelling,
      // Of short words with endings too few grams are left to be met by.
      ...(stem.length <= 5 && stem !== folded
        ? [{ ...spelling, text: stem, least: sureFrom, scale: 0 }]
        : []),
      ...packedIn(folded).map((inside) => ({
        ...spelling,
        text: inside,
        root: stemOf(inside, locale),
        least: sureFrom,
        worth: 0.9,
        scale: 0,
      })),
      // "Hack Schnitzel" is written in one word by others.
      ...(next === undefined || weight < 0.2 || next.weight < 0.2
        ? []
        : [
            {
              ...spelling,
              text: folded + next.folded,
              root: folded + next.stem,
              rows: [i, i + 1],
              least: 0.85,
              scale: 0,
            },
          ]),
      ...[stem, ...(next === undefined ? [] : [stemOf(folded + next.folded, locale)])].flatMap(
        (root, joined) =>
          synonymsFor(root, locale).map((other) => ({
            ...spelling,
            rows: joined === 0 ? [i] : [i, i + 1],
            text: other.folded,
            root: other.stem,
            locale: other.locale,
            least: 0.75,
            worth: other.worth ?? (other.locale === locale ? 0.85 : 0.7),
            scale: 0,
          })),
      ),
    ]
  })
