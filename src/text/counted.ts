import { bare } from '../fold.ts'
import { chosen } from './chosen.ts'

/** "Der zweite", "number two", "a kettes", "az elsőt": by the order in which they are read. Unaccented. */
const ordinals = [
  ['erste[nrms]?|oberste[nrms]?', 'first|1st|top', 'elso(?:t|re|nek)?|egyes(?:t)?'],
  ['zweite[nrms]?', 'second|2nd', 'masodik(?:at|ra|nak)?|kettes(?:t)?'],
  ['dritte[nrms]?', 'third|3rd', 'harmadik(?:at|ra|nak)?|harmas(?:t)?'],
  ['vierte[nrms]?', 'fourth|4th', 'negyedik(?:et|re|nek)?|negyes(?:t)?'],
  ['funfte[nrms]?', 'fifth|5th', 'otodik(?:et|re|nek)?|otos(?:t)?'],
  ['letzte[nrms]?|unterste[nrms]?', 'last|bottom', 'utolso(?:t|ra|nak)?'],
].map((each) => each.join('|'))
const it =
  '(?:(?:nein|nee|no|es|das|ist|war|ich|meine?|meinen|nehmen?|bitte|ja|it|is|i|mean|take|please|yes|igen|ez) )*'
const the = '(?:(?:der|die|das|den|dem|the|az?) )?'
const ofThem =
  '(?: (?:one|ist es|davon|von (?:oben|den beiden|beiden|diesen|denen)|of (?:them|these|those|the two)|kozuluk|ezek kozul|az|lesz az|szamu|bitte|please|kerem|kerlek|danke|thanks))*'

/** A shape of what is said, with what people put around it. Of unaccented words alone. */
export const says = (shape: string): RegExp => new RegExp(`^${it}(?:${shape})${ofThem}$`)
const counted = ordinals.map((each) => says(`${the}(?:${each})`))

/** "Nummer zwei", "option 2", "2-es": "zwei davon" counts none out. */
const numbers = [
  '1|eins|one|egy',
  '2|zwei|two|ketto',
  '3|drei|three|harom',
  '4|vier|four|negy',
  '5|funf|five|ot',
]
const called = '(?:nr|no|nummer|number|option|variante|szam)'
const numbered = numbers.map((each) =>
  says(`${the}(?:${called} (?:${each})|(?:${each[0]}) ?(?:es|as|os|est|ast|ost|szamu))`),
)

/** The words alone, without the quotes around them. */
export const wordsOf = (text: string): string => bare(text.replace(/[„“”"'’()]+/g, ''))

/** At which place of how many; undefined where no order is said. */
const placeOf = (said: string, many: number): number | undefined => {
  const is = (shape: RegExp) => shape.test(wordsOf(said))
  const number = numbered.findIndex(is)
  const place = number < 0 ? counted.findIndex(is) : number
  if (place < 0) return undefined
  return number < 0 && place === counted.length - 1 ? many - 1 : place
}

/** Which of these is counted out; what is said of it besides must be so: "der erste, in Dannenberg". */
export const countedOut = (lines: readonly string[], text: string): number | undefined => {
  // Where numbers are to choose from, one that is said is one of them.
  if (lines.some((line) => /^\d/.test(line))) return undefined
  const whole = placeOf(text, lines.length)
  const [order = '', ...rest] = whole === undefined ? text.split(',') : [text]
  const at = whole ?? placeOf(order, lines.length)
  const line = at === undefined ? undefined : lines[at]
  if (line === undefined) return undefined
  return rest.length === 0 || chosen([line], rest.join(' ')) === 0 ? at : undefined
}
