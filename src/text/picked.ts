import type { Draft } from '../draft.ts'
import { mostChoices } from '../limits.ts'
import { isCalled } from '../partner/called.ts'
import { chosen } from './chosen.ts'
import { countedOut, says, wordsOf } from './counted.ts'

const none = says(
  [
    '(?:nein )?kein(?:er|e|es|en|s)?(?: (?:davon|(?:von )?(?:den|diesen|allen)?(?: ?(?:beiden|dreien|vieren|funfen))?))?(?: (?:passt|stimmt|ist es|ist richtig))?',
    'weder noch|nichts davon|(?:ein|einen) (?:ganz )?(?:anderer|anderen|neuer|neuen)',
    '(?:ich |wir )?(?:hab|habe|haben) (?:ich |wir )?(?:leider )?(?:nicht|nichts|gar nicht|kein(?:en|e|s|es)?)(?: (?:davon|von (?:beiden|beidem)))?',
    '(?:(?:ich |wir )?(?:hab|habe|haben) (?:ich |wir )?(?:kein(?:en|e|s|es)? )?)?weder \\S+(?: \\S+)? noch \\S+(?: \\S+)?',
    '(?:no )?(?:none|neither|not one)(?: of (?:them|these|those|the two|the above))?(?: (?:fits?|is right|match(?:es)?))?|another|a new',
    '(?:i|we) (?:have|ve got) (?:none|neither)(?: of (?:them|these|those|the two))?|(?:i|we) (?:dont|do not) have (?:it|one|any|either|that)',
    '(?:(?:i|we) have )?neither \\S+(?: \\S+)? n?or \\S+(?: \\S+)?',
    '(?:nem )?(?:ezek kozul )?egyik se[mt]?(?: (?:kozuluk|ezek kozul|jo|az))?|egyiket sem|(?:egy )?(?:masik|uj)',
    '(?:nekem |nekunk )?nincs(?: (?:nekem|nekunk))?(?: (?:ilyen(?:em|unk)?|olyan(?:om|unk)?))?|(?:nekem |nekunk )?(?:nincs )?(?:se|sem) \\S+(?: \\S+)? (?:se|sem) \\S+(?: \\S+)?',
  ].join('|'),
)
const unknown = says(
  [
    '(?:ah |ahm |hm |tja |leider )*(?:ich )?weiss (?:ich )?(?:leider |gar |noch )*(?:nicht|net)(?: (?:genau|so genau))?|keine ahnung|kein plan|bin (?:mir )?nicht sicher',
    '(?:sorry )?(?:i )?(?:dont|do not) know|(?:i have )?no idea|(?:im |i am )?not sure',
    '(?:sajnos )?nem tudom(?: (?:pontosan|melyik))?|fogalmam sincs|nem vagyok biztos benne',
  ].join('|'),
)

const no = /^(?:nein|nee|no|nope|nem)$/

/** "Keiner von beiden", "hab ich nicht", "none of them", "egyik sem". */
export const picksNone = (text: string): boolean => none.test(wordsOf(text))

/** "Weiß nicht", "no idea", "nem tudom". */
export const knowsNone = (text: string): boolean => unknown.test(wordsOf(text))

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

/** "Nein, das ist der in Lenti": what tells the one that is meant. */
const pointed = (text: string): string =>
  wordsOf(text.replace(/^(?:nein|nee|no|nem,)[\s,]+(?=\S)/iu, ''))
    .split(' ')
    .filter((word) => !pointing.has(word))
    .join(' ')

const only = (all: readonly string[], fits: (one: string) => boolean): number | undefined => {
  const found = all.flatMap((one, i) => (fits(one) ? [i] : []))
  return found.length === 1 ? found[0] : undefined
}

/** Which of these lines is meant: by the order, or by words that no other has; none where words are left over. */
const pickedOf = (lines: readonly string[], text: string): number | undefined =>
  countedOut(lines, text) ??
  chosen(lines, text) ??
  (text.endsWith('?') ? undefined : chosen(lines, pointed(text)))

/** The same of a card that asks which of its items is meant, by their names, too, or that it is none of them. */
const pickedItem = (which: readonly string[], text: string): number | undefined => {
  if (picksNone(text) || no.test(wordsOf(text))) return only(which, (beside) => beside === '')
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
 * not all that may be named are shown, only their order tells.
 */
export const picked = ({ which, asked, labels = [], lasting }: Draft, text: string): number | undefined => {
  if (which !== undefined) return pickedItem(which, text)
  if (asked === undefined || lasting) return undefined
  return labels.length < mostChoices ? pickedOf(labels, text) : countedOut(labels, text)
}
