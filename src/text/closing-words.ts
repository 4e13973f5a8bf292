import { unaccented } from '../fold.ts'

const thanks =
  '(?:(?:ok|okay|super|prima|vielen|herzlichen|besten|lieben|schonen|tausend|many|nagyon) )*(?:danke?|dankeschon|merci|thanks|thank you|cheers|koszon(?:om|juk)|koszi|kosz|elore is koszon(?:om|juk))'
const greeting =
  '(?:(?:und|and|es) )?(?:(?:mit )?(?:viele[nr]?|liebe[nr]?|herzliche[nr]?|beste[nr]?|schone[nr]?|freundliche[nr]?|sonnige) gru(?:ss|sse|ssen)|gru(?:ss|sse)|[lvbh]g|mfg|tschuss|ciao|servus|bis (?:bald|dann|spater)|(?:einen )?(?:schonen?|guten) (?:tag|abend|woche|wochenende|feierabend)(?: noch)?|(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards|bye|have a (?:nice|good) \\S+|udv(?:ozlettel|ozlet)?|tisztelettel|szep napot|minden jot|szia|sziasztok|viszlat)(?: (?:an|to) (?:alle|all)| mindenkinek)?'
const besides =
  'im voraus|schon ?mal|schon jetzt|vorab|sehr|auch|dir|euch|ihnen|allen|alle|so much|very much|a lot|in advance|all|everybody|everyone|szepen|elore is|nagyon|mindenkinek'
const closing = new RegExp(`^(?:${thanks}|${greeting})(?: (?:${besides}|${thanks}|${greeting}))*$`)
const greets = new RegExp(`(?:^| )${greeting}$`)

const name = String.raw`\p{Lu}[\p{L}.'’-]*`
const names = new RegExp(
  String.raw`^\s*${name}(?:\s+(?:(?:und|vom|von|aus|and|from|és)\s+)?${name}){0,2}[\s.!,]*$`,
  'u',
)
const signature = new RegExp(String.raw`^\s*${name}(?:\s+${name})?[\s.!]*$`, 'u')

/** "Anna", "Anna Koch" at the end, behind a comma or on a line of its own: who says it. */
export const signs = (before: string, text: string): boolean =>
  /[,\n]\s*$/.test(before) && signature.test(text)

const said = (text: string): string =>
  unaccented(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "Danke!", "Viele Grüße", "LG Anna": what ends a message, and is about nothing in it. */
export const isClosing = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  const [begins, rest] = [
    (i: number) => said(words.slice(0, i).join(' ')),
    (i: number) => words.slice(i).join(' '),
  ]
  return (
    closing.test(said(text)) ||
    words.some((_, i) => closing.test(begins(i)) && greets.test(begins(i)) && names.test(rest(i)))
  )
}
