import { readQuantity } from '../domain/quantity.ts'

/** What is said before what is right instead, or of what was wrong. */
const wrong = [
  '(?:(?:das|es) )?(?:(?:war|ist) )?(?:leider |ganz )?(?:falsch|verkehrt|vertippt)',
  "(?:(?:that|it)(?: was|[’']?s| is)? |was )?wrong",
  '(?:(?:ez|az) )?(?:rossz|hibás|téves|elírtam)(?: volt)?',
]
const instead = [
  'nee|nö|nein|ach|oh|ups|sorry|eigentlich|doch|lieber|vielmehr|besser|ich mein(?:e|te)|(?:ja,? )?aber|nur|es sind',
  'no|nope|oops|actually|rather|i mean(?:t)?|make (?:it|that)|(?:yes,? )?but|only|just',
  'nem|inkább|bocsánat|pontosabban|helyesen|legyen|(?:igen,? )?de|csak|mégis',
]
const begins = new RegExp(`^(?:(?:${[...wrong, ...instead].join('|')})(?:[\\s,;:.!–-]+|$))+`, 'iu')
const only = new RegExp(`(?:^|[\\s,;:.!–-])(?:${wrong.join('|')})[\\s.!]*$`, 'iu')

/** "Nee, war falsch, 4 t": what is right instead. Undefined where nothing is said to be wrong. */
export const corrected = (text: string): string | undefined => {
  const rest = text.replace(begins, '').trim()
  return rest === text.trim() || rest === '' ? undefined : rest
}

/** What it is not, and what is only asked: "aber nicht in Gartow", "de nem pénteken", "doch in Lüchow?" */
const notSaid =
  /\?\s*$|(?<!\p{L})(?:nicht|not|kein\p{L}*)(?!\p{L})|(?<!\p{L})nem\s+(?!csak|hanem|inkább|pont)\p{L}/iu

/** What is said of an offer or a request in words of one's own, without what only says that something was wrong before. */
export const toldAnew = (text: string): string | undefined =>
  notSaid.test(text) ? undefined : (corrected(text) ?? text)

/** "Nee, war falsch": something was wrong, and nothing is said of what would be right. */
export const isWrong = (text: string): boolean => text.replace(begins, '').trim() === '' && only.test(text)

/** "No, 25" of what was 30 kg: the amount that is right; undefined where it is none. */
export const amountInstead = (text: string, before = ''): string | undefined => {
  const rest = corrected(text)?.replace(/[.!]+$/, '')
  const said = rest === undefined ? undefined : readQuantity(rest)
  if (rest === undefined || typeof said !== 'object') return undefined
  const was = readQuantity(before)
  if (!/^[\d.,]+(?:\s*\p{L}[\p{L}.²³]*){0,2}$/u.test(rest)) return undefined
  return /^[\d.,]+$/.test(rest) && typeof was === 'object' ? `${rest} ${was.unit}`.trim() : rest
}
