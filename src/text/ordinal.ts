import { wordsOf } from './none.ts'

/** "Der zweite", "number two", "a kettes", "az elsőt": by the order in which they are read. Unaccented. */
const ordinals = [
  ['erste[nrms]?|oberste[nrms]?', 'first|1st|top', 'elso(?:t|re|nek)?|egyes(?:t)?'],
  ['zweite[nrms]?', 'second|2nd', 'masodik(?:at|ra|nak)?|kettes(?:t)?'],
  ['dritte[nrms]?', 'third|3rd', 'harmadik(?:at|ra|nak)?|harmas(?:t)?'],
  ['vierte[nrms]?', 'fourth|4th', 'negyedik(?:et|re|nek)?|negyes(?:t)?'],
  ['funfte[nrms]?', 'fifth|5th', 'otodik(?:et|re|nek)?|otos(?:t)?'],
  ['letzte[nrms]?|unterste[nrms]?', 'last|bottom', 'utolso(?:t|ra|nak)?'],
].map((each) => each.join('|'))

/** "Nummer zwei", "option 2": a mere word for a number may count ("zwei davon") or be an article ("egy", "one"). */
const numbers = [
  ['1', 'eins|one|egy'],
  ['2', 'zwei|two|ketto'],
  ['3', 'drei|three|harom'],
  ['4', 'vier|four|negy'],
  ['5', 'funf|five|ot'],
].map(
  ([digit, named]) =>
    `(?:nr|nummer|number|option|variante|szam) (?:${digit}|${named})|no ${digit}|${digit} ?(?:es|as|os|est|ast|ost|szamu)`,
)

/** What people put around it. */
const before =
  '(?:(?:es|das|ist|war|ich|meine?|meinen|nehmen?|bitte|ja|it|is|i|mean|take|please|yes|igen|ez) )*(?:(?:der|die|das|den|dem|the|az?) )?'
const behind =
  '(?: (?:one|ist es|davon|von (?:oben|den beiden|beiden|diesen|denen)|of (?:them|these|those|the two)|kozuluk|ezek kozul|az|lesz az|szamu|bitte|please|kerem|kerlek|danke|thanks))*'
const wholly = (shape: string): RegExp => new RegExp(`^${before}(?:${shape})${behind}$`)
const counted = ordinals.map(wholly)
const numbered = numbers.map(wholly)

/** At which place of how many; undefined where no order is said. */
export const placeOf = (text: string, many: number): number | undefined => {
  const said = wordsOf(text)
  const number = numbered.findIndex((shape) => shape.test(said))
  if (number >= 0) return number
  const place = counted.findIndex((shape) => shape.test(said))
  if (place < 0) return undefined
  return place === counted.length - 1 ? many - 1 : place
}
