import type { Draft } from '../draft.ts'
import { bare } from '../fold.ts'
import { isCalled } from '../partner/called.ts'
import { chosen } from './chosen.ts'

/** "Der zweite", "the last one", "az elsőt": by the order in which they are read. Unaccented. */
const ordinals = [
  ['erste[nrms]?', 'first|1st', 'elso(?:t|re|nek)?'],
  ['zweite[nrms]?', 'second|2nd', 'masodik(?:at|ra|nak)?'],
  ['dritte[nrms]?', 'third|3rd', 'harmadik(?:at|ra|nak)?'],
  ['vierte[nrms]?', 'fourth|4th', 'negyedik(?:et|re|nek)?'],
  ['funfte[nrms]?', 'fifth|5th', 'otodik(?:et|re|nek)?'],
  ['letzte[nrms]?', 'last', 'utolso(?:t|ra|nak)?'],
].map((each) => each.join('|'))
const it = '(?:(?:es|das|ist|war|ich|meine?|meinen|nehmen?|bitte|ja|it|is|i|mean|take|please|yes|igen|ez) )*'
const the = '(?:(?:der|die|das|den|dem|the|az?) )?'
const ofThem =
  '(?: (?:one|ist es|davon|von (?:oben|den beiden|beiden|diesen|denen)|of (?:them|these|those|the two)|kozuluk|ezek kozul|az|lesz az|bitte|please|kerem|kerlek|danke|thanks))*'
const says = (shape: string) => new RegExp(`^${it}(?:${shape})${ofThem}$`)
const counted = ordinals.map((each) => says(`${the}(?:${each})`))

const none = says(
  [
    '(?:nein )?kein(?:er|e|es|en|s)?(?: (?:davon|(?:von )?(?:den|diesen|allen)?(?: ?(?:beiden|dreien|vieren|funfen))?))?',
    'weder noch|nichts davon|(?:ein|einen) (?:ganz )?(?:anderer|anderen|neuer|neuen)',
    '(?:no )?(?:none|neither|not one)(?: of (?:them|these|those|the two|the above))?|another|a new',
    '(?:nem )?(?:ezek kozul )?egyik se[mt]?(?: kozuluk| ezek kozul)?|egyiket sem|(?:egy )?(?:masik|uj)',
  ].join('|'),
)

const words = (text: string): string => bare(text.replace(/[„“”"'’]+/g, ''))
const no = /^(?:nein|nee|no|nope|nem)$/

/** "Keiner von beiden", "none of them", "egyik sem". */
export const picksNone = (text: string): boolean => none.test(words(text))

/** Which of these is counted out; what is said of it besides must be so: "der erste, in Dannenberg". */
const countedOut = (text: string, lines: readonly string[]): number | undefined => {
  const placeOf = (said: string) => counted.findIndex((shape) => shape.test(words(said)))
  const [order = '', ...rest] = placeOf(text) < 0 ? text.split(',') : [text]
  const place = placeOf(order)
  const at = place === counted.length - 1 ? lines.length - 1 : place
  const line = lines[at]
  if (place < 0 || line === undefined) return undefined
  return rest.length === 0 || chosen([line], rest.join(' ')) === 0 ? at : undefined
}

const only = (all: readonly string[], fits: (one: string) => boolean): number | undefined => {
  const found = all.flatMap((one, i) => (fits(one) ? [i] : []))
  return found.length === 1 ? found[0] : undefined
}

/**
 * Which button is meant by the order, the name or a part of the name of what stands beside it, or by none of these, where
 * a card asks that; where a list to choose from is asked, by the order.
 */
export const picked = ({ which, asked, labels = [], lasting }: Draft, text: string): number | undefined => {
  if (which === undefined) return asked === undefined || lasting ? undefined : countedOut(text, labels)
  if (picksNone(text) || no.test(words(text))) return only(which, (beside) => beside === '')
  const at = which.flatMap((beside, i) => (beside === '' ? [] : [i]))
  const lines = at.map((i) => which[i] ?? '')
  const names = lines.map((beside) => beside.split(' · ')[0] ?? '')
  const found =
    countedOut(text, lines) ??
    only(names, (name) => words(name) === words(text)) ??
    chosen(lines, text) ??
    only(names, (name) => isCalled(name, text))
  return found === undefined ? undefined : at[found]
}
