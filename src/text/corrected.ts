import { readQuantity } from '../domain/quantity.ts'

/** What is said before what is right instead, or of what was wrong. */
const wrong = [
  '(?:(?:das|es) )?(?:(?:war|ist) )?(?:leider |ganz )?(?:falsch|verkehrt|vertippt)',
  "(?:(?:that|it)(?: was|[’']?s| is)? |was )?wrong",
  '(?:(?:ez|az) )?(?:rossz|hibás|téves|elírtam)(?: volt)?',
]
const instead = [
  'nee|nö|nein|ach|oh|ups|sorry|eigentlich|doch|lieber|vielmehr|besser|ich mein(?:e|te)',
  'no|nope|oops|actually|rather|i mean(?:t)?|make (?:it|that)',
  'nem|inkább|bocsánat|pontosabban|helyesen|legyen',
]
const begins = new RegExp(`^(?:(?:${[...wrong, ...instead].join('|')})(?:[\\s,;:.!–-]+|$))+`, 'iu')
const only = new RegExp(`(?:^|[\\s,;:.!–-])(?:${wrong.join('|')})[\\s.!]*$`, 'iu')

/** "Nee, war falsch, 4 t": what is right instead. Undefined where nothing is said to be wrong. */
export const corrected = (text: string): string | undefined => {
  const rest = text.replace(begins, '').trim()
  return rest === text.trim() || rest === '' ? undefined : rest
}

/** What it is not, a bound, how long something takes, and what is only asked: "aber nicht in Gartow", "nur 5 Minuten", "doch in Lüchow?" */
const notSaid = [
  /\?\s*$/u,
  /(?<!\p{L})(?:nicht|not|kein\p{L}*|mindestens|höchstens|at least|at most|legalább|legfeljebb)(?!\p{L})/iu,
  /(?<!\p{L})nem\s+(?!csak|hanem|inkább|pont)[\p{L}\d]/iu,
  /\d\s*(?:tage?n?|minuten?|stunden?|wochen?|days?|minutes?|hours?|weeks?|nap\p{L}*|perc\p{L}*|órá\p{L}*)(?!\p{L})/iu,
]

/** What stands before and behind what is right, and says nothing by itself; also how a field is called. */
const lead = [
  ...wrong,
  ...instead,
  'ne|entschuldigung|moment|halt|stopp?|quatsch|also|naja|aber|und|nur|noch|jetzt|bitte',
  'es sind|das sind|sind|das ist|es ist|ist|mach(?:t|en sie)?|es werden|menge|anzahl|preis|ort',
  "wait|but|and|only|just|well|please|it[’']?s|it is|they[’']?re|there are|quantity|amount|price|place",
  'bocsi?|de|és|csak|mégis|jaj|na|várj|azaz|vagyis|hanem|mennyiség|ár|hely|helység',
]
const tail = [
  'mein(?:e|te)? ich|bitte|doch|jetzt|insgesamt|sorry|draus|daraus|nur|after all|i mean(?:t)?|please|instead|now|then|in total',
  'inkább|bocsi|bocs|bocsánat|kérem|akartam(?: írni| mondani)?',
]
const leads = new RegExp(`^(?:(?:${lead.join('|')})(?:[\\s,;:.!–-]+|$))+`, 'iu')
const tails = new RegExp(`(?:[\\s,;:.!–-]+(?:${tail.join('|')}))+[\\s.!]*$`, 'iu')
/** "Ja, aber in Gartow", "ja veröffentlichen aber nur 2": who agrees, but for one thing. */
const agreesBut =
  /^(?:ja|jo|jep|ok(?:ay)?|gut|passt|yes|yeah|yep|igen|jó)(?:\s+\S+){0,2}?,?\s+(?=(?:aber|und|nur|but|and|only|de|és|csak)\s)/iu

/**
 * What is said of an offer or a request in words of one's own, and whether it is said to be right instead of something;
 * undefined where it is denied, or only asked.
 */
export const toldAnew = (text: string): { readonly said: string; readonly instead: boolean } | undefined => {
  if (notSaid.some((shape) => shape.test(text))) return undefined
  const said = text.replace(agreesBut, '').replace(leads, '').replace(tails, '').trim()
  return said === '' ? undefined : { said, instead: said !== text.trim() }
}

/** "Nee, war falsch": something was wrong, and nothing is said of what would be right. */
export const isWrong = (text: string): boolean => text.replace(begins, '').trim() === '' && only.test(text)

/** "No, 25" of what was 30 kg: the amount that is right; undefined where it is none. */
export const amountInstead = (text: string, before = ''): string | undefined => {
  const rest = corrected(text)?.replace(/[.!]+$/, '')
  const said = rest === undefined ? undefined : readQuantity(rest)
  if (rest === undefined || typeof said !== 'object') return undefined
  const was = readQuantity(before)
  if (!/^[\d.,]+(?:\s*(?!left|over|übrig|weg)\p{L}[\p{L}.²³]*)?$/u.test(rest)) return undefined
  return /^[\d.,]+$/.test(rest) && typeof was === 'object' ? `${rest} ${was.unit}`.trim() : rest
}
