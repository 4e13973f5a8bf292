import type { Locale } from '../words.ts'
import { foldWord } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldWord))

/** How people open, soften and close a question; and how they say that something is sought or to be had. Folded. */
export const politeness: Readonly<Record<Locale, ReadonlySet<string>>> = {
  de: words(`
    hallo hi hey moin servus gruss gott guten gute tag morgen abend liebe lieber liebes zusammen allerseits leute
    kollegen kolleginnen partner netzwerk runde frage kurze schnelle kurz eilig dringend dringende dringender
    eventuell vielleicht zufallig evtl irgend weiss wissen weisst kennt kennen kenne kennst gibt gab gabe geben
    hilft helfen helft weiterhelfen bekomme bekommen bekommt bekommst kriege kriegen kriegt kriegst finde finden
    findet findest kaufe kaufen kauft kaufst erhalte erhalten erhaltlich suche suchen sucht such suchst gesucht
    gesuche brauche brauchen braucht brauch benotige benotigen benotigt bedarf interesse tipp tipps idee
    empfehlen empfehlung empfiehlt danke vielen dank vorab voraus besten herzlichen schon viele grusse lg vg mfg
    geht gehts sitzt sitzen wohnt wohnen liegt ansassig zuhause dir euch prima super toll klasse jawohl
    bietet bieten anbieten angeboten anbietet liefert liefern lieferte macht machen mach beschafft besorgt
    besorgen verkauft verkaufen abgeben abzugeben abgibt ubrig verfugbar verfugung stellt stellen wurde
    hersteller anbieter lieferant lieferanten firma firmen jmd jmnd jemanden jemandem leuten leiht leihen ausleihen
    verleihen verleiht borgen borgt vermietet vermieten mieten ausborgen auszuleihen leihweise jetzt aktuell
    momentan gerade derzeit kurzfristig bald schnell sofort moglichst uns fuhrt ware waren moglich moglichkeit
    rundruf kontakt her ne nen brauchte brauchten brauchtest leider ansprechpartner ansprechperson leider naturlich eigentlich uberhaupt einfach betrieb region gegend nahe umgebung umkreis
    habt kostet arbeite arbeitest arbeitet arbeiten kommt kommst passiert bedeutet heisst dauert gehort funktioniert
  `),
  en: words(`
    hello hi hey dear all everyone folks quick question urgent urgently please kindly thanks thank cheers
    knows know knew got get gets find buy looking look seeking seek seeks need needs needed want wants wanted
    require required supply supplies supplied supplying sell sells selling offer offers offering provide provides
    providing deliver delivers lend lends lending rent rents make makes making doing does recommend recommendation
    any anybody anyone available spare maybe perhaps possibly currently right now soon partner partners supplier
    suppliers company companies network help us out there good up going hello thanks yes no cool great based located
    much many cost costs happens mean means
  `),
  hu: words(`
    kerunk kernek kerne kernenk kerek szia sziasztok szervusz udv udvozlom udvozlet hello hali jo napot kivanok reggelt estet kedves mindenki
    mindenkinek partnerek kollegak surgos surgosen gyors kerdes kerdesem kerem kerlek legyen szives esetleg
    koszonom koszonjuk koszi elore tud tudna tudnak tudja tudjatok tudnatok tudtok ismer ismertek ismernek ajanl
    ajanlani javasol keres keresek keresunk keresne keressuk kerestetik kellene kell kene szuksegem szuksegunk
    szukseg szuksege van volna lenne kapok kapni kaphato kaphatok kapunk kaphatunk vehetek vehetunk vennek venni
    szerezni szerezhetek szerezhetunk beszerezheto talalok talalni talalhato szallit szallitana szallitani
    szallitanak arul arulnak arusit elad eladnak elado hirdet hirdetnek ad adna adnak adni kinal kinalnak keszit keszitenek gyart
    gyartanak vallal vallalnak csinal csinalnak forgalmaz forgalmaznak foglalkozik foglalkoznak kolcson
    szepen kolcsonadhato kolcsonozheto kolcsonad kolcsonozni kolcsonozne berelheto berbe adhato berelnek berelni rendelkezik
    szeretnek szeretnenk szeretne szeretnem vinnenk segit segiteni segitene ert hozzajutni birtokaban felesleges folosleges elerheto halozat halozatban
    beszallito beszallitot ceg ceget partner partnert egyaltalan mostanaban hamar ide oda
    kerul mennyi mennyibe arultok dolgozom dolgozik dolgozunk tortenik jelent mukodik
  `),
}

const offering = words(`
  abzugeben abgeben verleihen auszuleihen ausleihen leihweise vermieten verkaufen suche suchen gesucht brauche
  brauchen benotigen biete bieten anzubieten verfugbar needed wanted offer offers available seeking elado kiado
  kolcsonbe kolcson kolcsonadas kolcsonadhato kolcsonozheto berelheto berbe keres keresunk keresek kinal kinalunk
`)
/** What listings say of any thing: "abzugeben" tells nothing of what is given. Folded. */
export const isOffering = (folded: string): boolean => offering.has(folded)

/** When it is wanted says nothing of what is wanted. Folded; Hungarian days come with their endings. */
const times = words(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende heute morgen ubermorgen woche
  wochen monat monate tage tagen januar februar marz april mai juni juli august september oktober november
  dezember nachste nachsten nachster nachstes nachstem kommende kommenden kommender fruhjahr sommer herbst
  winter uhr fruh nachmittag vormittag monday tuesday wednesday thursday friday saturday sunday weekend today
  tomorrow week month next january february march may june july october december ma holnap holnapra jovo heti
  hetre heten honap honapra tavasszal nyaron osszel telen tavaszra nyarra oszre telre januarra
`)
const hungarianDay = /^(hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap|hetvege)(n|re|ra|en|on|i|ig)?$/
export const isTime = (folded: string): boolean => times.has(folded) || hungarianDay.test(folded)

/** What counts rather than names: "20 Srm", "3 Ballen", "80 Personen". Folded. */
const measures = words(`
  srm rm fm kg kilo kilogramm gramm tonne tonnen liter stuck stk meter cm mm qm km ballen sacke personen person
  leute euro paar ha hektar kubikmeter quadratmeter db darab fo literes mazsa tonna zsak doboz pieces people
  ember embernek fore szaz ketszaz tiz husz harminc otven zehn zwanzig funfzig hundert ten twenty fifty hundred
  tons tonnes bags metres meters persons couple
`)
export const isMeasure = (folded: string): boolean => measures.has(folded) || /^\d/.test(folded)

/** Describes nearly everything in a regional network, so it tells little. Folded, up to the ending. */
const praise =
  /^(grosser|kleiner|gut|gunstig|billig|regional|lokal|heimisch|hiesig|ortlich|frisch|gebraucht|neu|alt|gross|klein|schon|zuverlassig|bezahlbar|preiswert|erfahren|professionell|passend|helyi|kornyekbeli|jo|megbizhato|olcso|hasznalt|uj|nagy|kis|friss|local|regional|cheap|fresh|used|reliable|new|old|big|small|large|experte|expert|spezialist|fachmann|fachfrau|profi|fachbetrieb|szakember|szakerto|specialist|erfahrung|tapasztalat|experience|professional|ahnung|menge|auswahl|bereich|thema|richtung|sache|sachen|art|dinge)(e|er|en|es|em|eren|ere|n|in|s|t|et|ot|ek|ok|innen)?$/
export const isPraise = (folded: string): boolean => praise.test(folded)

/** After these the purpose follows: "für unser Fest". */
export const purposes = words('fur furs zum zur beim anlasslich wegen zwecks for')

/** Between things of which one will do. */
export const joining = words('und oder bzw sowie and or vagy es meg illetve')

/** After these stands what goes with it, or where it goes. */
export const besides = words('mit inkl inklusive with including nach to')

/** Hungarian says by an ending whom or what something is for. */
export const isPurpose = (folded: string): boolean =>
  folded.length > 5 && /(ra|re|hoz|hez|nak|nek|ba|be)$/.test(folded)

/** Whoever asks this wants to know who has a need. */
const needs: Readonly<Record<Locale, RegExp>> = {
  de: /\b(wer|jemand|jmd) (\w+ ){0,2}?(sucht|braucht|benotigt|mochte|bedarf|interesse)\b|\b(sucht|braucht|benotigt) (\w+ ){0,3}?(jemand|jmd|wer)\b|\bwer (hat )?(noch )?(bedarf|interesse|verwendung)\b|\b(wem|wer) (fehlt|fehlen|gebrauchen)\b|\bwer kann (.+ )?(ge)?brauchen\b|\bwer will .*haben\b/,
  en: /\b(who|anyone|anybody|somebody|someone) (\w+ ){0,3}?(needs?|wants?|seeks?|seeking|looking|lacks?|requires?)\b/,
  hu: /\b(ki|kik|valaki) (\w+ ){0,2}?(keres|keresnek|venne|vinne|vasarolna)\b|\b(keres|venne) (\w+ ){0,2}?valaki\b|\b(kinek|kiknek|valakinek) (\w+ ){0,2}?(kell|kellene|kene|szukseg\w*|hianyzik)\b|\b(kell|kellene) (\w+ ){0,2}?valakinek\b/,
}
/** Whoever takes it may need it, or live by it: "Wer nimmt Laub?" */
const taking =
  /\bwer (\w+ ){0,2}?(nimmt|kauft|verwertet|entsorgt)\b|\bwho (\w+ ){0,2}?(takes|buys)\b|\bki (\w+ ){0,2}?(vesz|visz|vasarol|atvesz|elvisz)\b/
export const asksWhoTakes = (folded: string): boolean => taking.test(folded)

export const asksForNeeds = (folded: string, locale: Locale): boolean => needs[locale].test(folded)

/** What stands on one side of these is what is wanted, on the other side why. */
export const cues: Readonly<Record<Locale, ReadonlySet<string>>> = {
  de: words('suche suchen sucht gesucht brauche brauchen brauchten benotige benotigen benotigt'),
  en: words('need needs needed wanted seeking looking'),
  hu: words('keresek keresunk keresne szuksegem szuksegunk kellene kell keressuk kerestetik'),
}

/** A question begins here, wherever in the text it stands. */
export const openings: Readonly<Record<Locale, RegExp>> = {
  de: /\b(wer|wo|woher|jemand|jemanden|jmd|such\w*|gesucht|brauch\w*|benotig\w*|gibt es|kennt|weiss)\b/,
  en: /\b(who|where|anyone|anybody|somebody|someone|looking|need\w*|wanted|seeking)\b/,
  hu: /\b(ki|kik|kinek|hol|honnan|valaki\w*|keres\w*|szukseg\w*|kellene|kell)\b/,
}

/** The verb behind "wer", "was", "who", "ki" says what is done with it: worth a little, and no part of a title. */
export const isAskedVerb = (
  surface: string,
  folded: string,
  before: string | undefined,
  locale: Locale,
): boolean => {
  if (before === 'wer' && locale === 'de') return /^\p{Ll}{3,}t$/u.test(surface)
  if (before === 'was' && locale === 'de') return /^\p{Ll}{3,}(?:t|en)$/u.test(surface)
  if (before === 'who' && locale === 'en') return /^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(surface)
  if (locale === 'hu' && (before === 'hol' || before === 'kik') && /n[ae]k$/.test(folded)) return true
  return locale === 'hu' && hungarianVerbs.has(folded)
}
export const hungarianVerbs = words(`
  javit javitana javitani epit szerel termel termeszt tart oktat tanit fest varr szervez visz hoz fuvaroz kolcsonoz
  nyir cserel fordit nevel vag furesz fureszel kaszal takarit tervez nyomtat hegeszt koszorul sut foz metsz vetit
`)
