import { saysNumber } from './leads-to.ts'

/** What is measured or counted: a number in front of it says how much. Single letters only as they are written. */
const unit = [
  't|g|kg|dag|dkg|q|l|ml|hl|m|m²|m³|m2|m3|qm|cm|mm|km|ha|fm|rm|kW|kWh|PS|V|W|h|x|%|°C|€|£|Ft|dB',
  '(?i:srm|eur|euros?|cents?|huf|forint|chf|uhr|std|stunden?|minuten?|min|tagen?|tage|wochen?|monate?|jahre?n?|stk|stück|personen|pers|plätze|zimmer|(?:rund)?ballen|säcke?|kisten?|paletten?|kartons?|flaschen|gläser|eimer|bäume|stühle|tische|liter|meter|tonnen?)',
  '(?i:hours?|minutes?|days?|weeks?|months?|years?|people|persons?|pieces|pcs|bales?|rooms?|bags?|boxes|crates|tonnes?|tons?|am|pm)',
  '(?i:darab|db|nap(?:ig)?|hét|hónap|év|órá\\p{L}*|óra|perc|fő|szoba|bálá?|bála|zsák|láda|tonna|köbméter|forintért)',
].join('|')
const amount = String.raw`(?:\d{1,4}|\d{1,3}(?:[. ]\d{3})+)(?:,\d+)?`
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const month = '(?:0?[1-9]|1[0-2])'
const year = String.raw`(?:19|20)\d\d`
const hour = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`
const noDigit = String.raw`(?<![\d.,:/+-])`

/** Days, hours, prices, sizes, numbers of other things: whatever has figures and rings nowhere. */
const ringsNowhere = new RegExp(
  [
    String.raw`\S+@\S+|(?:https?:\/\/|www\.)\S+`,
    String.raw`\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,}(?: ?[\dA-Z]{1,4})?`,
    String.raw`(?:(?i:(?:artikel|art|bestell|kunden|rechnungs?|serien|konto|mitglieds|steuer)[-.]?\s?(?:nr|nummer)|(?:item|order|part|account|serial) (?:no|number)|nr|no|isbn|ean|gtin|pzn|cikkszám|számlaszám)\b|Az)[.:]*\s*\d[\d/ –-]*`,
    String.raw`(?<![\p{L}\p{N}])(?=\d*\p{L})[\p{L}\p{N}]+-\d[\d-]*`,
    String.raw`${noDigit}${day}[./-]\s?${month}[./-]\s?(?:${year})?(?!\d)`,
    String.raw`(?<!\d[ .,:/-]?)${day} ${month} ${year}(?!\d)`,
    String.raw`${noDigit}${year}(?:[./-]\s?|\s)${month}(?:[./-]\s?|\s)${day}(?!\d)`,
    String.raw`${noDigit}${month}(?:[–-]${month})?[/ ]${year}(?!\d)`,
    String.raw`${noDigit}(?<!\d )${hour}(?:\s?[–-]\s?${hour})?(?![\d.])`,
    String.raw`${noDigit}${year}[/–-]${year}(?!\d)`,
    String.raw`[€$£]\s?\d[\d.,]*`,
    String.raw`(?<![\d.,:+])(?:${amount}(?:[x/–-]|\s(?:x|bis|to)\s))*${amount}\s?(?:${unit})(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
)

const gap = String.raw`(?:[ \u00a0]{0,2}\/[ \u00a0]{0,2}|[.–-]|[ \u00a0]{1,2})`
const figures = String.raw`\d+(?:${gap}\d+)*`
const shapes = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|[\p{L}\p{N}_][-_]|\d[.,:/])(?:${[
    // With the country or the 0 before it: "+49 (0)176 1234567", "(05841) 123456", "05841 - 123456", "(0 58 41) 97 10".
    String.raw`(?<strong>\(?(?:\+\d{1,4}|0\d{1,5}|0(?: \d{1,3}){1,3}(?=\)| ?\/))\)?(?: [–-] |${gap})?(?:\(0?\d{0,5}\)${gap}?)?${figures})`,
    // Hungary's area without it: "30/123-4567".
    String.raw`(?<area>\d{1,2}\/\d{3}[ -]\d{3,4}|[2357]0[/-]\d{3} ?\d\d ?\d\d)(?![\d-])`,
    String.raw`(?<link>(?:https?:\/\/)?(?:wa\.me|signal\.me|api\.whatsapp\.com)\/[^\s,;)]*[^\s,;).!?])`,
    String.raw`(?<=${saysNumber})(?<bare>\(?\d{2,5}\)?${gap}${figures}|\d+)`,
  ].join('|')})`,
  'giu',
)
const link = /(?:https?:\/\/)?(?:wa\.me|signal\.me|api\.whatsapp\.com)\/\S+/giu

const fewestDigits = { strong: 7, bare: 6 }
const digitsIn = (text: string): number => text.replace(/\D/g, '').length

/** By how many digits a number is whole, so that what follows it apart and before a word is how much of something. */
const wholeBy = (number: string): number => (number.startsWith('+') ? 11 : /^\(?0[167]/.test(number) ? 10 : 9)

/** "05841 123456 2" before "Kühe": the cows are counted, not called. */
const withoutCount = (number: string, behind: string): string => {
  const [, before, last] = /^(.*\d{4,})[ \u00a0]+(\d+)$/.exec(number) ?? []
  if (before === undefined || last === undefined || !/^[ \u00a0]+\p{L}/u.test(behind)) return number
  return digitsIn(before) >= wholeBy(number) ? before : number
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** Where somebody's numbers stand in a text. A bare one is one where the words before it say so: "ruft an: 5551234". */
export const numbersWithin = (text: string): readonly Span[] => {
  const links = [...text.matchAll(link)].map(({ index }) => index)
  const hidden = text.replace(ringsNowhere, (found) =>
    links.some((at) => text.slice(at).startsWith(found)) ? found : '_'.repeat(found.length),
  )
  return [...hidden.matchAll(shapes)].flatMap(({ 0: whole, index, groups }) => {
    const number = groups?.link ?? withoutCount(whole, hidden.slice(index + whole.length))
    const few = groups?.strong ? fewestDigits.strong : fewestDigits.bare
    if (digitsIn(number) < few) return []
    // The bracket around it is none of its own.
    const from = index + (/^\([^)]*$/.test(number) ? 1 : 0)
    return [{ from, to: index + number.length }]
  })
}
