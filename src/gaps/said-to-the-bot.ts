import { foldWord, tokenize } from '../search/tokens.ts'
import { isOrdering } from '../text/tells.ts'
import { isEveryday } from './everyday.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldWord))

/** What is said of watching, missing, telling, stopping, time and lists: of what the bot does, and of no thing. */
const about = words(`
  such suchauftrag suchauftrage merkliste bescheid nachricht nachrichten meldung meldungen mitteilung mitteilungen
  fehlt fehlen fehlte fehlten fehlend fehlende vermisst vergebens vergeblich umsonst erfolglos lucke lucken
  stopp stoppe stoppen anhalten aufhoren beende beenden abbrechen mehr weniger
  zeit zeiten termin termine liste listen streiche streichen
  watch watching watchlist unwatch alert alerts message messages miss misses missing lacking vain gap gaps
  stop stops stopped stopping quit cancel more less time times list lists
  hiaba hiany hianyok hianyt hianyokat hianylista hianylistat eredmenytelenul sikertelenul uzenet uzenetet uzenetek
  uzeneteket ido idot idopont idopontot idopontok allj alljon hagyd hagyja elfogy elfogyott tobb tobbet kevesebb
  lista listat listan listarol listabol leallitas leallitasa leallitani
`)
const forms =
  /^(?:beobacht(?:e|en|et|est|ung|ungen)?|benachrichtig\w*|verstandig(?:e|en|t|ung\w*)|abonnier\w*|abbestell\w*|notif\w*|(?:un)?subscri(?:be|bed|ption|ptions)|figyel(?:ek|unk|j|jen|jek|jetek|ni|es|est|esek|o|ot|ok|oket|d|jem|juk)?|ertesit\w*|ertesul\w*|hianyz\w*|hianyol\w*|halozat(?:unk)?(?:ba|ban|bol|on|hoz|ot|nak)?)$/

/** Whether a word, folded, is of what the bot is there for, and of nothing that somebody could have. */
export const isAboutTheBot = (folded: string): boolean => about.has(folded) || forms.test(folded)

/** "Nachfragen", "informiere", "kérdezzünk": what tells by its ending that something is done. */
const looksLikeVerb = (surface: string, folded: string): boolean =>
  /^\p{Ll}/u.test(surface) &&
  /\w{3}iere$|\w{2}(?:[ae]|[^aeiou])ni$|\w{3}(?:unk|juk|hatok|hetek)$/.test(folded)

/** Whether somebody says nothing but what is to be done, in a word that nobody knows as a thing. */
export const isOneVerb = (question: string): boolean => {
  const [only, ...others] = tokenize(question)
  if (only === undefined || others.length > 0) return false
  const { surface, folded } = only
  return (isOrdering(folded) || looksLikeVerb(surface, folded)) && !isEveryday(folded)
}
