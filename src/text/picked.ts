import type { Draft } from '../draft.ts'
import { mostChoices } from '../limits.ts'
import { isCalled } from '../partner/called.ts'
import { chosen } from './chosen.ts'
import { afterNo, picksNone, refusesAny, wordsOf } from './none.ts'
import { placeOf } from './ordinal.ts'

const no = /^(?:nein|nee|no|nope|nem)$/

/**
 * What people say around the one that they mean, and tells none. No "nicht", "oder" and "außer" among them: these mean
 * another.
 */
const pointing = new Set(
  [
    'es das die der den ist war waere war es ich wir meine meinte meinen meint nehme nehmen wahle ja doch eher wohl genau naturlich also glaube denke soll sein sollte gemeint sitzt liegt wohnt heisst furs ins ans',
    'it is its it s thats that this i mean meant think would be should yes guess of course called named based located which is',
    'ez az volt lesz igen hanem ami amelyik aki van levo talalhato gondolok gondolom gondoltam valasztom szerintem termeszetesen persze szeretnem',
  ].flatMap((each) => each.split(' ')),
)

/** "Das ist der in Lenti": what tells the one that is meant. */
const pointed = (text: string): string =>
  wordsOf(text)
    .split(' ')
    .filter((word) => !pointing.has(word))
    .join(' ')

const only = (all: readonly string[], fits: (one: string) => boolean): number | undefined => {
  const found = all.flatMap((one, i) => (fits(one) ? [i] : []))
  return found.length === 1 ? found[0] : undefined
}

/** Which of these is counted out; what is said of it besides must be so: "der erste, in Dannenberg". */
const countedOut = (lines: readonly string[], text: string): number | undefined => {
  // Where numbers are to choose from, one that is said is one of them.
  if (lines.some((line) => /^\d/.test(line))) return undefined
  const whole = placeOf(text, lines.length)
  const [order = '', ...rest] = whole === undefined ? text.split(',') : [text]
  const at = whole ?? placeOf(order, lines.length)
  const line = at === undefined ? undefined : lines[at]
  if (line === undefined) return undefined
  return rest.length === 0 || chosen([line], rest.join(' ')) === 0 ? at : undefined
}

/** Which of these lines is meant: by the order, or by words that no other has; none where words are left over. */
const pickedOf = (lines: readonly string[], text: string): number | undefined =>
  countedOut(lines, text) ??
  chosen(lines, text) ??
  (text.endsWith('?') ? undefined : chosen(lines, pointed(text)))

/** The same of a card that asks which of its items is meant, by their names, too. */
const pickedItem = (which: readonly string[], text: string): number | undefined => {
  const at = which.flatMap((beside, i) => (beside === '' ? [] : [i]))
  const lines = at.map((i) => which[i] ?? '')
  const names = lines.map((beside) => beside.split(' · ')[0] ?? '')
  const found =
    only(names, (name) => wordsOf(name) === wordsOf(text)) ??
    pickedOf(lines, text) ??
    only(names, (name) => isCalled(name, text))
  return found === undefined ? undefined : at[found]
}

/**
 * What these words choose, wherever one of several is asked for. Undefined where they may mean another, or none: where
 * not all that may be named are shown, only their order tells. A card may have a button for none of its items.
 */
export const picked = ({ which, asked, labels = [], lasting }: Draft, text: string): number | undefined => {
  if (which && (picksNone(text) || no.test(wordsOf(text)))) return only(which, (beside) => beside === '')
  if (refusesAny(which ?? labels, text)) return undefined
  const meant = afterNo(text)
  if (which !== undefined) return pickedItem(which, meant)
  if (asked === undefined || lasting) return undefined
  return labels.length < mostChoices ? pickedOf(labels, meant) : countedOut(labels, meant)
}
