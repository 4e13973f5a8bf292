import { guessLocale } from '../search/guess-locale.ts'
import { cues } from '../search/phrasing.ts'
import { foldWord, tokenize } from '../search/tokens.ts'
import { type InEvery, type Locale, locales } from '../words.ts'
import { isQuestion } from './beginnings.ts'

const few = 3 // words in which something is told

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldWord))

/** Of whom or what is said that it is so, or shall be: no mere thing has such a word. Folded. */
const telling: InEvery<ReadonlySet<string>> = {
  de: words(`
    ich wir du ihr es man mir mich uns dir dich euch ihm ihn bin bist ist sind seid war waren wird werden wurde
    hat habe haben hatte kann konnen konnte muss mussen soll sollen will wollen mochte mochten darf durfen nicht
  `),
  en: words(`
    i we you he she they it me us him them am is are was were has have had will would shall should can could must
    may not don doesn isn aren won
  `),
  hu: words('en mi te ti ok on onok vagyok vagyunk van vannak volt lesz legyen nem ne kell nekem nekunk'),
}

/** What is to be done begins so. Folded. */
const ordering: InEvery<ReadonlySet<string>> = {
  de: words(`
    mach mache macht machen setz setze setzt setzen trag trage tragt tragen nimm nehmt nehmen gib gebt geben sag
    sage sagt sagen schick schicke schickt schicken stell stelle stellt stellen losch losche loscht andere andert
    andern fuge fugt fugen leg lege legt legen tu tue tut lass lasst lassen ruf rufe ruft rufen schreib schreibe
    schreibt schreiben erinner erinnere erinnert start starte stopp stoppe offne schliess schliesse vergiss
    verschieb verschiebe benenn benenne nenn nenne korrigier korrigiere streich streiche hol hole bring bringe
    lies sprich merk merke buch buche reservier reserviere storniere
  `),
  en: words(`
    make set put give tell take change remove add let send write call move rename start stop open close turn mark
    remind book cancel update correct delete register appoint assign forward fix
  `),
  hu: words(`
    tedd tegye tegyek vedd vegye vegyek ird irja add adja allitsd allitsa valtoztasd valtoztassa csinald csinalja
    kuldd kuldje szolj szoljon mondd mondja nevezd nevezze torold torolje modositsd modositsa jegyezd jegyezze
    keszits keszitsen nyisd nyissa zard zarja hivd hivja hagyd hagyja javitsd javitsa emlekeztess emlekeztessen
  `),
}

/** Whether a word, folded, begins what is to be done, in any of our languages. */
export const isOrdering = (folded: string): boolean => locales.some((locale) => ordering[locale].has(folded))

const list =
  /\s+(?:(?:von|aus) (?:der|dieser|unserer) liste|(?:off|from) (?:the|this|our) list|(?:erről )?a listáról)[\s.!]*$/iu
const article = /^(?:(?:den|die|das|dem|der|eine?n?|the|an?|az?|bitte|please|mal|mir|uns|doch) )+(?=\S)/iu

/** "Streiche Friseur von der Liste": what an order is about, without its verb and where that is to go from. */
export const withoutOrder = (text: string): string => {
  const [first, second] = tokenize(text)
  if (first === undefined || second === undefined || !isOrdering(first.folded)) return text.replace(list, '')
  return text.slice(second.start).replace(list, '').replace(article, '')
}

const courtesy = /^(?:bitte|please|kerem|kerlek|rundruf)$/

/** What a text of several words tells: that something is to be done, or is so; nothing where it asks, seeks or only names a thing. */
export const tells = (text: string, reading: Locale): 'order' | 'statement' | undefined => {
  const all = tokenize(text).map(({ folded }) => folded)
  if (all.length < few || isQuestion(text)) return undefined
  const locale = guessLocale(text) ?? reading
  const [first = ''] = all.filter((word) => !courtesy.test(word))
  if (ordering[locale].has(first)) return 'order'
  if (all.some((word) => cues[locale].has(word))) return undefined
  return all.some((word) => telling[locale].has(word)) ? 'statement' : undefined
}
