import { nominative } from '../nominative.ts'

const seeking =
  "(?:(?:ich|wir) )?(?:suchen?|brauchen?|benötigen?)|(?:mi |én )?keres(?:ünk|unk|ek)|(?:(?:i am|i['’]?m|we are|we['’]?re) )?(?:looking|searching) for|(?:i|we) (?:need|seek)"
const begins = new RegExp(`^(?:${seeking})[\\s:]+(?=\\S)`, 'iu')
const behind = new RegExp(
  `(?:[,;.–]|\\s-|\\s(?:und|and|és))\\s+(?:(?:und|and|és)\\s+)?(?=(?:${seeking})[\\s:]+\\S)`,
  'iu',
)

/** What is sought, where a text begins like that: "suche Kartoffelkisten", "keresünk ládákat". */
export const sought = (text: string): string | undefined => {
  const rest = text.replace(begins, '')
  return rest === text ? undefined : /keres/i.test(text) ? nominative(rest, text) : rest
}

/** "Zäune bauen, suche Kartoffelkisten": what somebody can, and behind it what they seek. */
export const canAndSeeks = (text: string): { readonly can: string; readonly seeks: string } | undefined => {
  const [can = '', ...rest] = text.split(behind)
  const seeks = sought(rest.length === 0 ? '' : text.slice(can.length).replace(behind, ''))
  return can.trim() === '' || seeks === undefined ? undefined : { can: can.trim(), seeks }
}
