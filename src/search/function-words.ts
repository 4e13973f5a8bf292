import type { Locale } from '../words.ts'
import { foldWord, type Token } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldWord))

/** Folded, as all words are compared: "für" is "fur". Words without a thing behind them, in no network's offer. */
export const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  de: words(`
    der die das des dem den ein eine einer eines einem einen und oder aber sondern sowie auch nur noch schon
    mit ohne fur von vom zu zum zur im in ins an am ans auf aus bei beim bis durch gegen nach seit uber um unter
    vor vors furs zwischen wegen wahrend je pro als wie wo wer was wen wem wessen wann warum welche welcher welches
    welchen welchem ich du er sie es wir ihr mich dich sich uns euch ihn ihnen ihm mir dir man mein meine meinen
    meinem meiner dein deine unser unsere unseren unserem unserer euer eure euren ihre ihren ihrem ihrer sein
    seine seinen seinem seiner dies dieser diese dieses diesen diesem jener jede jeder jedes jeden alle allen
    aller alles etwas nichts nicht kein keine keinen keiner mal so sehr bzw ca etc usw evtl ggf inkl dass damit
    da dann wenn ob weil denn hier dort ist sind war waren wird werden wurde bin bist seid sei hat haben habe hast
    hatte hatten hatt kann konnen konnte konnten konnt kannst muss mussen soll sollen sollte mochte mochten
    wurde wurden will wollen darf durfen gerne gern bitte ja nein doch eben halt innen dazu davon dafur daran
    hierzu irgendwo irgendwer irgendjemand jemand jemanden jemandem niemand
  `),
  en: words(`
    the a an and or but of for to in on at by with without from into near over under about as is are was were be
    been am do does did has have had having can could would should will shall may might must i you he she it we
    they me him her us them my your his its our their this that these those some any all no not who whom whose
    what which where when why how there here if so than then too also just very please someone somebody anyone
    anybody everyone nobody re ve ll
  `),
  hu: words(`
    a az egy es s is vagy de hogy ha mert nem sem ne csak meg mar meg most itt ott ez azt ezt ezek azok aki akik
    ami amely ki kik kit kinek kitol mi mit minek hol honnan hova mikor miert hogyan milyen melyik van vannak volt
    lesz lenne volna lehet kell kellene en te o mi ti ok on onok engem teged ot nekem neked neki nekunk nektek
    nekik onnek onoknek minket titeket bar mind minden valaki valakinek valakitol valamilyen valami nincs senki
    kb stb pl ill illetve szamara reszere altal utan elott alatt felett kozott mellett miatt szerint fele ota
  `),
}

const everywhere: ReadonlySet<string> = new Set([
  ...functionWords.de,
  ...functionWords.hu,
  ...[...functionWords.en].filter((word) => !['may', 'might', 'will'].includes(word)),
])

/** What is not worth an entry in the index, whatever language the text is in: two of them are things elsewhere. */
export const isFunctionWord = (folded: string): boolean =>
  folded.length < 2 ? !/\d/.test(folded) : everywhere.has(folded) && !things.has(folded)

/** "hat" and "bar" sell well in English, "ton", "ok" and "hol" mean something somewhere. */
const things: ReadonlySet<string> = new Set(['hat', 'bar', 'fele', 'war', 'must', 'halt', 'er', 'mind'])

/** What stands in names of people, partners and places, too: "Hof an der Elbe", "Ott Kft.", "Die Firma Schnell". */
const inNames: ReadonlySet<string> = words(`
  der die das des dem den ein eine einer eines einem einen und oder auch mit ohne fur von vom zu zum zur im in ins an
  am ans auf aus bei beim bis durch gegen nach uber um unter vor zwischen alle allen aller alles mein meine
  dein unser da hier dort so mal eben kein keine jan mir man
  gott gute guten gut tag abend morgen liebe lieber lieben leute kurz kurze schnell kollegen partner netzwerk runde
  klasse super prima schon viele firma firmen betrieb region gegend hersteller anbieter lieferant kontakt idee tipp
  the an and or of for to at by with from into near over under about my your our just may will can do this all some
  good great up supply supplier suppliers company companies network partner partners quick rent find make makes
  a az egy s es is nem te ti mi kit ott itt mar bar volt kell ill pl fele be ide oda ceg halozat elore ert adna hamar
  szep kedves gyors ad de ha toll pro bin war halt hat
`)
export const isInNames = (folded: string): boolean => inNames.has(folded)

/**
 * What those who speak another language write, too, as it sounds, is short, or is everybody's by now: "jo", "na", "KI",
 * "cool". Among few words they tell no language; with their accents, as "jó", they do.
 */
const saidByAll: ReadonlySet<string> = words(`
  ja na je da ach servus hali
  jo no ki hol van most mind meg ez en kene add
  yes cool hello help thanks sorry also all now up out it
`)
export const isSaidByAll = ({ folded, surface }: Token): boolean =>
  saidByAll.has(folded) && surface.toLowerCase() === folded
