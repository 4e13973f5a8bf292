import { unaccented } from '../fold.ts'

const wordsOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(/\s+/).map(unaccented)))

/** Words that stand in no list of what a partner can: who speaks, to whom, when, whether, politely, of their own data. */
const never = wordsOf(
  // Who speaks, of whom and to whom; who asks.
  `ich du er sie es wir ihr mich dich sich euch uns mir dir ihm ihn ihnen man jemand niemand niemandem niemanden alle allen alles
   mein meine meinen meinem meiner dein deine deinen euer eure euren unser unsere unseren unserem unserer ihre ihren ihrem ihrer
   dieser diese dieses wer wen wem was wo wie wann warum wieso welche ob dass weil wenn aber denn sondern da hier dort`,
  `i you he she it we they me us him her them my your his its our their mine yours myself someone somebody anyone anybody everyone
   everybody nobody everything anything something this that these those who what where when why how which if because but here there
   im ive ill youre were well dont cant wont thats`,
  `en te o mi ti ok engem teged minket titeket nekem neked nekunk nektek onok onoknek onnek onokre rolam senki senkinek senkit
   senkire mindenki mindenkinek valaki barki mindent minden mindenfele ez ezt az azt ezek azok azert ki kit kinek miert hogy hogyan hol mikor melyik
   ha mert hanem itt ott ide oda ra ezen`,
  // What is said of anybody: to be, to have, to be able, to want.
  `bin bist ist sind seid war waren wäre habe hab hast hat haben habt hatte hätte hätten werde wird werden wurde würde kann kannst
   können könnt könnte muss müssen müsste soll sollen sollte will willst wollen wollt möchte möchten mag darf dürfen`,
  `am is are was be been being have has had do does did done can could will would shall should must may might want wants`,
  `vagyok vagy van vagyunk vannak volt lesz lenne legyen lehet lehetek akarok akar akarjak akarjuk tudok tud tudom kell kellene
   szeretnék szeretne szeretnénk maradjon sincs nincs nincsen nincsenek`,
  // No.
  `nicht nichts kein keine keinen keinem keiner keins nein nie niemals nee nö`,
  `not no none nothing never nope cannot`,
  `nem ne se sem semmi soha megsem inkabb`,
  // Greetings, thanks, courtesies, and what is said to be heard.
  `danke dank dankeschön hallo hi hey moin servus gruß grüße grüßen tag bitte gern gerne leider sorry entschuldigung verzeihung freue
   willkommen ja jo jap klar okay prima super toll schön gut egal stimmt passt richtig falsch test genau ach na doch mal eben halt
   eigentlich vielleicht lieber nur wohl ahnung`,
  `thanks thank hello please sorry welcome yes yeah yep sure fine great cheers maybe perhaps rather just actually got good idea happy
   wrong right misspelt dunno mind`,
  `köszönöm köszönjük köszi kösz kérem kérlek kérjük szia sziasztok helló üdv üdvözlet jó napot reggelt estét bocsánat elnézést igen
   rendben oké jól talán csak sajnos inkább pontosan hibás rossz helyes helytelen téves teszt üdvözlettel fogalmam`,
  // When.
  `später morgen heute gestern jetzt gleich gerade grad momentan derzeit bald nachher dann erst schon noch vorhin wieder moment zeit
   woche wochen monat unterwegs bis seit ende anfang krank montag dienstag mittwoch donnerstag freitag samstag sonntag nächste nächsten`,
  `later tomorrow today yesterday now soon then yet still again already moment minute second busy time week month
   monday tuesday wednesday thursday friday saturday sunday next until till back away sick`,
  `később majd holnap ma tegnap most mindjárt hamarosan még már előbb éppen épp pillanat kicsit idő időm hét héten hónap jövő beteg
   szabadságon szabadság úton hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn hétfőig péntekig egyelőre`,
  `januar februar april mai juni juli august september oktober november dezember january february june july october december
   január február március április május június július augusztus szeptember október november december`,
  // Whose data, who sees it, whom to ask.
  `nummer telefonnummer handynummer rufnummer telefon handy mail e-mail email mailadresse adresse name namen daten
   privat geheim vertraulich verbergen anzeigen zeigen zeig löschen ändern weitergeben veröffentlichen verraten sehen gesehen
   chef chefin kollege kollegin kollegen vertretung bürgermeister bürgermeisterin fragen frage frag fragt nachfragen`,
  `number phone mail e-mail email address name data private secret hidden hide show shown visible delete
   boss colleague manager mayor ask asking deputy`,
  `szám számom számomat telefonszám telefonszámom telefonszámomat e-mail email cím címem név nevem nevemet adat adataim honlapon
   honlapot titkos rejtett rejtve elrejteni főnök főnököt főnökömet kolléga kollégám kollégát helyettes polgármester polgármestert jegyző`,
  // Wishes, and what stands beneath a letter; what is answered by whom; what is no answer at all.
  `frohe fröhliche frohes schönen schönes feierabend weihnachten ostern rutsch lg vg mfg antwort antworten rückruf nachricht gespräch
   termin pause mittagspause erbeten folgt läuft zuständig entscheidet übernimmt klärt geklärt besprochen spinnt kaputt vorstand anonym
   streng besonderes spezielles dies quatsch unsinn blöd blöde doofe falscher oben nix etwas datenschutz beachten einen augenblick`,
  `merry christmas easter regards wishes answer answers message speak talk handles decides confidential anonymous public
   progress discussion pending confirmed special silly nonsense bits bobs same above coordinators only too much stop bye skip driving`,
  `boldog kellemes karácsonyt ünnepeket húsvétot válasz üzenet visszahívást visszahívás kérek kérünk beszéljenek beszéljen beszélj dönt
   attól függ fent mint következő kérdés kérdést buta rossz túl sok bizalmas szigorúan névtelen maradnék vár alatt folyamatban
   tisztázása egyeztetés nyilvános hívom hívjuk dolgozunk gondolkodom elromlott ugyanaz személyes különös viszlát`,
  // What people do who have not answered yet.
  `weiß melde meldet rufe ruf rufen anrufen ruft schreibe schreib warte warten wartet komme kommt kam geht gehe gehen mache
   mach macht antworte denke glaube lass lassen schau schaue schauen guck gucken seht sieht verstehe versteh verstanden gelesen
   bekommen erhalten erledigt vergessen verloren nachgereicht siehe steht brauch brauche sucht`,
  `know think guess wait waiting hang hold call calling write reply answer come coming see look looking let tell says said read
   understand forgot lost sounds depends leave get`,
  `tudja értem válaszolok válaszol válaszolunk jelentkezem jelentkezünk várok várjon várjanak várj hívjon hívjanak hívj írok írjak
   írom megírom megkérdezem kérdezze kérdezd kérdezzék lásd látja lássa lássák mutassa mutassák nézelődöm intézi szerepel jön jött
   örülök meg el vissza tartozik tartoznak olvasható lépni elfelejtettem elvesztettem kötelező`,
)

/** "Im Urlaub", "out of office", "auf dem Trecker": where somebody is. */
const where = wordsOf('im in auf bei beim am an zu zum zur nach out on at off')

/** "Szeretnénk", "honlapunk", "megkérdezem": what a Hungarian word says of whoever speaks. A mill has no speaker. */
const ofSpeaker = /(?:\w{2}(?:unk|juk)|\w{3}[oe]m)$/
const spared =
  /(?:malom|alom|elem|selyem|verem|terem|uzem|egyetem|gyom|krem|system|problem|harem|item|chrom|strom)$/

/** Words that tell nothing by themselves. Their number says nothing of a list. */
const little = wordsOf(
  'der die das den dem des ein eine einen einem einer aus für von vom mit ohne und oder sowie auch über unter',
  'the a an of for from with without and or also to by',
  'a az egy és vagy meg is valamint',
)

const mostWords = 4
const parts = /[,;&/•\n]|\.(?=\s)|\s[-–—]\s|\s(?:und|oder|sowie|and|or|és|meg|valamint)\s/iu

const isThing = (part: string): boolean => {
  const words = part
    .trim()
    .split(/\s+/)
    .map((word) => unaccented(word.replace(/^[("„“]+|[)"“”.!:]+$/g, '')))
    .filter((word) => word !== '')
  const [first = ''] = words
  return (
    !where.has(first) &&
    words.filter((word) => !little.has(word) && !where.has(word)).length <= mostWords &&
    words.every(
      (word) => !never.has(word.replace(/['’]/g, '')) && (!ofSpeaker.test(word) || spared.test(word)),
    )
  )
}

/** Longer numbers are some to call, addresses or days; "3D-Druck" and "200 Personen" are none of them. */
const numbered = /\d{4}|\d[\s/-]+\d|\d\.|^[\s+\d]+$|@|:\/\/|www\./

/**
 * Whether a text surely is a list of things: pieces of a few words, none of which is said by somebody about themselves,
 * to somebody, or of now. It tells what an answer may be; what others read is shown before in any case.
 */
export const isListOfThings = (text: string): boolean => {
  const said = text.trim().replace(/[.!]+$/, '')
  if (/[?<>="]/.test(said) || numbered.test(said) || !/\p{L}{2}/u.test(said)) return false
  return said.split(parts).every((part) => part.trim() === '' || isThing(part))
}
