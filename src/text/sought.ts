import { nominative } from '../nominative.ts'

/** When somebody seeks it, which says nothing of what. */
const now =
  '(?:(?:derzeit|aktuell|gerade|momentan|zurzeit|jetzt|im moment|noch|auch|dringend|außerdem|currently|right now|at the moment|now|also|just|still|jelenleg|most|éppen|sürgősen|viszont|még|és) )*'
const verbs = {
  de: '(?:such(?:en?)|brauch(?:en?)|bräucht(?:en?)|benötig(?:en?))',
  hu: '(?:keres(?:ünk|unk|ek|nénk|nék))',
}
const seeking = [
  `${now}(?:(?:ich|wir) )?${now}${verbs.de}(?: (?:wir|ich))?(?: (?:derzeit|aktuell|gerade|momentan|jetzt|noch|dringend))*`,
  `${now}(?:(?:ich|wir) (?:bin|sind) )?${now}auf der suche nach`,
  `${now}(?:mi |én )?${now}${verbs.hu}`,
  `${now}(?:(?:i am|i['’]?m|we are|we['’]?re) )?${now}(?:looking|searching|hunting) for`,
  `${now}(?:i am|i['’]?m|we are|we['’]?re) ${now}after`,
  `${now}(?:i|we) ${now}(?:need|seek|want|could use)`,
].join('|')
const begins = new RegExp(`^(?:${seeking})[\\s:]+(?=\\S)`, 'iu')
/** "Faaprítékot keresünk", "Kisten suchen wir". */
const ends = new RegExp(
  `^${now}(\\S.*?) ${now}(?:${verbs.hu}|${verbs.de} (?:wir|ich)(?: noch)?|(?:van|lenne) szükségünk)[.!]*$`,
  'iu',
)
const boundary = '(?:[,;.!–]|\\s-|\\s(?:und|and|és|but|aber|sowie))\\s+(?:(?:und|and|és|but|aber)\\s+)?'
const behind = new RegExp(`${boundary}(?=(?:${seeking})[\\s:]+\\S)`, 'iu')
/** A clause that ends so begins behind a stop, else at the last comma before it, else at the last "und". */
const stop = /^(.*\S)[;.!]\s+(.+)$/su
const comma = /^(.*\S),\s+(?:(?:und|and|és)\s+)?(.+)$/isu
const and = /^(.*\S)\s(?:und|és)\s+(.+)$/isu
const isClause = (text: string): boolean => /^(?:wir|ich)\s|[uü]nk$/iu.test(text)

/** "Mehl, Eier und Butter suchen wir": all of it is sought, where nothing says that another clause stands before it. */
const parts = (clause: RegExp, can: string, other: string): boolean =>
  clause === stop || isClause(can) || (clause === comma && !/\s(?:und|és)\s/iu.test(other))

/** What is sought, where a text says so: "suche Kartoffelkisten", "keresünk ládákat", "jelenleg faaprítékot keresünk". */
export const sought = (text: string): string | undefined => {
  const rest = text.replace(begins, '')
  const what = rest === text ? ends.exec(text)?.[1] : rest
  return what === undefined ? undefined : /keres|szükség/i.test(text) ? nominative(what, text) : what
}

const longest = 120 // characters of what is sought; whoever says more publishes it by itself

/** Whether a text says what somebody seeks, and asks nobody for it. */
export const saysSought = (text: string): boolean =>
  text.length <= longest && !text.includes('?') && sought(text) !== undefined

/** "Zäune bauen, suche Kartoffelkisten": what somebody can, and behind it what they seek. */
export const canAndSeeks = (text: string): { readonly can: string; readonly seeks: string } | undefined => {
  const [first = '', ...rest] = text.split(behind)
  const verbFirst = rest.length === 0 ? undefined : sought(text.slice(first.length).replace(behind, ''))
  if (first.trim() !== '' && verbFirst !== undefined) return { can: first.trim(), seeks: verbFirst }
  for (const clause of [stop, comma, and]) {
    const [, can = '', other = ''] = clause.exec(text) ?? []
    const seeks = parts(clause, can, other) ? sought(other) : undefined
    if (seeks !== undefined) return { can: can.trim(), seeks }
  }
  return undefined
}
