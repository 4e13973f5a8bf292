import type { Locale } from '../words.ts'
import type { Heard } from './heard.ts'
import { hoursSaid } from './hours.ts'

const town = String.raw`(?<town>\p{L}[\p{L}.-]*\p{L}(?: (?:am|an der|im|in der|a\. ?d\.) \p{L}+)?)`
const street = String.raw`(?:,? (?<left>\p{L}\D*\d+ ?\p{Ll}?(?:, .*?)?))?`
const then =
  '(?:jetzt|nun|gerade|inzwischen|neuerdings|ab sofort|now|just|recently|already|most már|most|már|mostantól)'

/** Behind which a Hungarian town stands in a place. */
const inside = '-?(?:ban|ben|(?<=[áéíióőúűu])n|(?<!b)(?:on|en|ön))'
const found = '(?: (?:zu finden|ansässig|zu ?hause|daheim))?'

/** "Wir sind nach Dannenberg gezogen, Lange Straße 12": the town, and the street, which has no field. */
const moves: readonly (readonly [Locale, RegExp, 'capital'?])[] = (
  [
    ['de', `wir sind (?:${then} )*(?:um|weg)?gezogen nach ${town}${street}`],
    ['de', `wir sind (?:${then} )*nach ${town}${street} (?:um)?gezogen`],
    ['de', `wir (?:sitzen|wohnen|sind (?:ansässig|zu ?hause)) (?:${then} )*in ${town}${street}`],
    ['de', `unser (?:neuer )?(?:sitz|ort|standort) (?:ist|liegt) (?:${then} )*(?:in )?${town}${street}`],
    ['en', `we(?: have|['’]ve)? (?:${then} )*(?:moved|relocated) to ${town}${street}`],
    ['en', `we(?: are|['’]re) (?:${then} )*(?:based|located|at home) in ${town}(?: ${then})?${street}`],
    ['hu', `(?:${then} )*${town}-?(?:ra|re|ba|be) költöztünk${street}`],
    ['hu', `(?:el|át)?költöztünk (?:${then} )*${town}-?(?:ra|re|ba|be)${street}`],
    ['hu', `(?:${then} )*${town}${inside} van (?:${then} )*a (?:székhelyünk|telephelyünk)${street}`],
    ['hu', `(?:${then} )*a (?:székhelyünk|telephelyünk) (?:${then} )*${town}${inside} van${street}`],
    // "Wir sind jetzt in …" is said of much else, too.
    ['de', `wir sind (?:${then} )+in ${town}${found}${street}`, 'capital'],
    ['en', `we(?: are|['’]re) (?:${then} )+in ${town}${street}`, 'capital'],
    ['en', `we(?: are|['’]re) in ${town} ${then}${street}`, 'capital'],
    ['hu', `(?:${then} )+${town}${inside} vagyunk${street}`, 'capital'],
    ['hu', `${town}${inside} vagyunk(?: ${then})?${street}`, 'capital'],
  ] as const
).map(([locale, shape, ...more]) => [locale, new RegExp(`^${shape}[.!]*$`, 'iu'), ...more])
const noTown = /^(?:urlaub|ferien|rente|elternzeit|not|sorge|eile|pause|betrieb|kontakt|verzug|gefahr)$/iu

/** Hungarian lengthens a last a or e before its endings: "Gartowba", "Barcsra", but "Letenyére". */
const townIn = (locale: Locale, said: string): string =>
  (locale === 'hu' ? said.replace(/á$/, 'a').replace(/é$/, 'e') : said).replace(/^\p{Ll}/u, (letter) =>
    letter.toUpperCase(),
  )

/** What people tell of themselves for which there is no field of its own, by what it is called. */
const kinds: readonly (readonly [Locale, string])[] = [
  ['de', 'adresse|anschrift|straße|strasse|hausanschrift|(?:öffnungs|sprech|geschäfts|büro)zeiten'],
  ['en', 'address|street|street address|(?:opening|office|business|working) hours'],
  ['hu', 'cím|címünk|utca|nyitvatartás|nyitvatartási idő|nyitva tartás|ügyfélfogadás|ügyfélfogadási idő'],
]
const notes: readonly (readonly [Locale, RegExp])[] = kinds.map(([locale, names]) => [
  locale,
  new RegExp(
    String.raw`^(?:unsere? |our |az? )?(?:neuen? |new |új )?(?:${names})(?:ünk|unk)?(?::| (?:ist|sind|is|are):?) .*\d`,
    'iu',
  ),
])

/** What a partner says of where it is and when: its town, or what goes into the description, having no field. */
export const whereabouts = (text: string): Heard | undefined => {
  if (text.length > 200 || text.endsWith('?')) return undefined
  for (const [locale, shape, capital] of moves) {
    const { town: to, left } = shape.exec(text)?.groups ?? {}
    if (to === undefined || (capital && (!/^\p{Lu}/u.test(to) || noTown.test(to)))) continue
    const call = { command: 'organization contact', input: { town: townIn(locale, to) } }
    return { call, locale, guess: true, ...(left !== undefined && { unplaced: left }) }
  }
  const locale = hoursSaid(text) ?? notes.find(([, shape]) => shape.test(text))?.[0]
  return locale && { call: { command: 'organization note', input: { note: text } }, locale }
}
