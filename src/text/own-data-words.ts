import type { Locale } from '../words.ts'

/** How people speak of their own data in one language. Unaccented, without punctuation, but for `named`. */
interface Tongue {
  readonly locale: Locale
  /** "Meine Nummer", "meine Mailadresse", "meine Daten". */
  readonly phone: RegExp
  readonly mail: RegExp
  readonly data: RegExp
  /** Whoever speaks, and what is there about them. */
  readonly me: RegExp
  readonly aboutMe: RegExp
  /** Words that are said of one's data alone, whatever stands beside them. */
  readonly sure: RegExp
  readonly deletes: RegExp
  readonly changes: RegExp
  readonly sees: RegExp
  readonly hides: RegExp
  readonly knows: RegExp
  readonly wants: RegExp
  /** Whole sentences: what is there and who answers for it; delete it; give it to me; I am leaving. */
  readonly asks: RegExp
  readonly erase: RegExp
  readonly copy: RegExp
  readonly leaves: RegExp
  /** Somebody is sought who does something with it. */
  readonly others: RegExp
  /** "Ich heiße …" */
  readonly named: RegExp
}

const german: Tongue = {
  locale: 'de',
  phone:
    /\bmein(?:e[nrm]?)? (?:\S+ )?(?:telefon|handy|mobil|tel|ruf)?-?(?:nummer|nr)\b|\bmein(?:e[nrms]?)? (?:\S+ )?(?:telefon|handy)\b/,
  mail: /\bmein(?:e[nrm]?)? (?:\S+ )?(?:e-?)?mail(?:s|-?adresse)?\b/,
  data: /\bmein(?:e[nrms]?)? (?:\S+ )?(?:\S*daten|angaben|profil|konto|account|kontakt|eintragung)\b|\balles? (?:uber mich|von mir)\b/,
  me: /\bmich\b|\bvon mir\b/,
  aboutMe: /\b(?:uber|zu) mich\b|\b(?:von|zu) mir\b|\bzu meiner person\b/,
  sure: /\bmein(?:e[nrm]?)? (?:\S+ )?(?:\S*daten|angaben|\S*nummer|(?:e-?)?mail-?adresse)\b/,
  deletes: /losch|\bentfern|\bvergiss|\bvergess|\btilg|\bvernicht|\bstreich|\bweg\b|\braus\b|\bwiderruf/,
  changes:
    /\bander|\bandr|\bgeandert|\bberichtig|\bkorrigier|\bfalsch\b|\bstimm(?:t|en) nicht|\baktualisier|\bneue?n? nummer/,
  sees: /\bseh(?:en|t)\b|\bsieht\b|\bsichtbar|\bsichtbarkeit|\bangezeigt|\banzeig|\bzeig|\boffentlich|\bveroffentlich|\bfreigeb/,
  hides:
    /\b(?:niemand|niemandem|niemanden|kein(?:er|em|en)?|nicht|nie)\b.*(?:seh|sieht|sichtbar|zeig|offentlich|lesen|bekomm|weitergeb|anruf)|\bversteck|\bverberg|\bverbirg|\bausblend|\bgeheim|\bfur niemand|\bzeig.*\bnicht$/,
  knows:
    /\bw(?:isst|eiss(?:t)?|issen|eist)\b|\bspeicher|\bgespeichert|\bhabt\b|\bhast\b|\bhaben\b|\bsteht\b|\bbekannt|\bwoher\b|\berfahr|\bsammel|\bverarbeit/,
  wants:
    /\b(?:schick|send|gib|gebt|geben|bekomm|erhalt|export|herunterlad|runterlad|download|kopie|datei|auszug|auskunft|anforder|einseh|einsicht|brauch|will|mocht|hatt|kann ich|darf ich|her mit)/,
  asks: /^(?:wer ist|und wer ist|wer ist denn) (?:hier |dafur |eigentlich |fur \S+ \S*daten |fur den datenschutz |fur datenschutz )*(?:verantwortlich|zustandig)(?: (?:hier|dafur|fur (?:den |die |mein\S* )?(?:datenschutz|daten)))*$|\bwas (?:ist|wird|steht|habt|wisst|weiss\w*|hast|haben|speicher\w*)\b.*\b(?:uber mich|von mir|zu mir)\b|\b(?:dsgvo|datenschutzerklarung|datenschutzhinweise?)\b|^wer ist (?:hier )?(?:der |die |euer |eure |ihr |ihre )?datenschutzbeauftragte|^(?:wie lange|wozu|warum|wofur) (?:speicher|habt ihr|haben sie|hast du|braucht ihr|brauchen sie|wird|werden)\b.*\b(?:mich|mein\S*|gespeichert|daten)\b/,
  erase:
    /^(?:bitte )?(?:alle?s? )?(?:daten )?(?:bitte )?(?:komplett )?(?:loschen|loscht|weg damit)(?: bitte)?$|^(?:bitte )?losch(?:e|t|en sie)? (?:bitte )?alles(?: bitte)?$/,
  copy: /^(?:bitte )?(?:daten|selbst)?auskunft(?: bitte| nach .*| gemass .*| uber (?:mich|meine daten))?$|^(?:daten ?export|daten exportieren)$|^(?:bitte )?zeig\w* (?:mir |uns )?(?:bitte )?(?:alle )?meine (?:\S+ )?daten$/,
  leaves:
    /^(?:bitte )?(?:(?:ich|wir) )?(?:mocht\w*|will|wollen|wurde\w*|kann ich|wie kann ich|wie) ?(?:ich |wir |gern\w* |bitte |hier |wieder |das |aus dem |aus diesem |netzwerk )*(?:austret\w*|tret\w* .*aus|aussteig\w*|abmeld\w*|ausscheid\w*|kundig\w*|verlass\w*|raus|weg|nicht mehr (?:mitmachen|dabei sein|teilnehmen))\b.*$|^(?:ich|wir) (?:bin|sind) (?:raus|weg|nicht mehr dabei)$|^(?:bitte )?(?:nehmt|nimm|nehmen sie|tragt|trag|tragen sie|streicht|meldet|melde|melden sie|lasst|lass) mich (?:bitte )?.*(?:raus|aus|ab|heraus|liste|verteiler|netzwerk)(?: bitte)?$|^(?:ich |wir )?(?:mache?n?|trete?n?|steige?n?|melde?) .*(?:nicht mehr mit|aus|mich ab|uns ab)$|^(?:mitgliedschaft (?:kundigen|beenden)|abbestellen|kundigung|kundigen)$|^ich mache? nicht mehr mit$/,
  others:
    /\bjemand\w* der\b|\bjemand\w* die\b|^(?:wer|kann jemand|hat jemand|kennt jemand) (?:kann |konnte |hilft |macht |hier )*.*\b(?:repari\w*|rett\w*|sicher\w*|druck\w*|pfleg\w*|ubertrag\w*|einricht\w*|gestalt\w*|ubersetz\w*|sortier\w*|digitalisier\w*|auswert\w*)\b/,
  named:
    /^(?:hallo,? |guten tag,? )?(?:mein (?:neuer |richtiger |voller )?name (?:ist|lautet)(?: jetzt)?|ich hei(?:ß|ss)e(?: jetzt)?):? (\p{Lu}[\p{L}.' -]{1,60}?)[.!]?$/iu,
}

const english: Tongue = {
  locale: 'en',
  phone: /\bmy (?:\S+ )?(?:phone|mobile|cell|telephone|number|phone number|mobile number)\b/,
  mail: /\bmy (?:\S+ )?e?-?mail(?: address)?\b/,
  data: /\bmy (?:\S+ )?(?:data|information|info|details|profile|account|records?)\b|\beverything about me\b|\ball about me\b/,
  me: /\b(?:me|myself)\b/,
  aboutMe: /\b(?:about|on|of|from) me\b/,
  sure: /\bmy (?:\S+ )?(?:data|personal information|information|details|number|email address|mail address)\b/,
  deletes: /\b(?:delet|eras|remov|forget|wip|get rid|withdraw)/,
  changes: /\b(?:chang|correct|updat|wrong|fix|edit)/,
  sees: /\b(?:sees?|seen|visible|shown|shows?|display\w*|public|shar\w*|read)\b/,
  hides:
    /\b(?:nobody|no one|noone|not|don t|dont|never|stop)\b.*\b(?:see|visible|show\w*|display\w*|public|shar\w*|giv\w*)\b|\bhid(?:e|den)\b|\b(?:keep|make)\b.*\b(?:private|secret|hidden)\b/,
  knows: /\b(?:know|stor\w*|hold|held|have|got|get|keep|kept|sav\w*|collect\w*|process\w*|where|how)\b/,
  wants: /\b(?:send|give|get|download|export|copy|want|need|request|receive|see|access|would like|d like)\b/,
  asks: /^(?:and )?who(?: is|s| s) (?:responsible|in charge|the data controller|the controller|your data protection officer|the data protection officer)(?: here| for (?:my |the |this )?(?:data|privacy|data protection))*$|\bwhat\b.*\b(?:know|stor\w*|hold|have|keep|sav\w*|collect\w*)\b.*\b(?:about|on|of) me\b|\b(?:gdpr|privacy (?:policy|notice|statement))\b|\bhow long\b.*\b(?:keep|store|my data)\b/,
  erase: /^(?:please )?(?:delete|erase|remove|forget) (?:everything|it all|all|all data)(?: please)?$/,
  copy: /^(?:data export|data access request|subject access request|export data)$|^(?:please )?show me (?:all )?my (?:\S+ )?(?:data|information)$/,
  leaves:
    /^(?:please )?(?:i |we )?(?:want|would like|d like|wish|need|how (?:do|can) i|can i) ?(?:to |out )?(?:leave|quit|unsubscribe|opt out|sign off|get out|be removed|cancel my membership)\b.*$|^(?:please )?(?:unsubscribe|opt out|sign me off|sign me out|let me out|take me off.*|take me out.*|leave (?:the )?network|cancel membership|no more messages)(?: please)?$|^i a?m out$|^i quit$|^i want out$|^(?:please )?remove me from (?:the |this )?(?:network|list).*$/,
  others:
    /\b(?:someone|somebody|anyone|anybody) (?:who|to)\b|^(?:who|can anyone|can anybody|can someone) .*\b(?:repair|fix|back up|recover|rescue|print|translate|set up|digiti[sz]e)\b/,
  named: /^(?:hello,? |hi,? )?my (?:new |full |real )?name is(?: now)?:? (\p{Lu}[\p{L}.' -]{1,60}?)[.!]?$/iu,
}

const hungarian: Tongue = {
  locale: 'hu',
  phone: /\b(?:telefon|mobil)?szamom(?:at|rol|hoz)?\b|\b(?:telefon|mobil)om(?:at)?\b/,
  mail: /\b(?:e-?mail-?)?(?:cimem(?:et|rol|hez)?)\b|\be-?mail cimem(?:et)?\b|\be-?mailem(?:et)?\b/,
  data: /\badata(?:im|imat|imrol|imhoz|imbol|imert|imnak|imra|imbol|immal)\b|\badatom(?:at)?\b|\b(?:fiokom|profilom)(?:at)?\b|\belerhetosege(?:m|im)(?:et)?\b|\bmindent? (?:ami )?rolam\b/,
  me: /\bengem\b|\brolam\b|\bmagam\w*\b/,
  aboutMe: /\brolam\b|\bvelem kapcsolatban\b/,
  sure: /\badata(?:im|imat|imrol|imhoz|imbol|imert|imnak|imra|imbol|immal)\b|\badatom(?:at)?\b|\btelefonszamom\w*|\bmobilszamom\w*|\bszamomat\b|\be-?mail-? ?cimem\w*|\belerhetosege(?:m|im)\w*/,
  deletes:
    /torol|torl|torol|felejts|felejtse|elfelejt|eltavolit|tavolits|megszuntet|szuntess|vegyetek ki|vegyenek ki/,
  changes: /\bmodosit|\bvaltoz|\bmegvaltoz|\bjavit|\bhelyesbit|\brossz\b|\bhibas|\bhelytelen|\batir|\bcserel/,
  sees: /\blat(?:ja|jak|hat\w*|szik|om)?\b|\blassa\w*|\bmegjelen|\bmutat|\bnyilvanos|\bmegoszt/,
  hides:
    /\bsenki\w*|\bne\b.*\b(?:lassa\w*|mutas\w*|jelen\w*|legyen|adja\w*|oszt\w*)|\belrejt|\brejts|\btitkos|\bnem (?:lathat|legyen|nyilvanos)/,
  knows:
    /\btarol|\btud(?:sz|nak|tok|ja|jak|juk)?\b|\bkezel|\boriz|\borz|\bvan\b|\bvannak\b|\bszerepel|\bhonnan\b|\bmeddig\b|\bmiert\b|\bmire\b|\bgyujt/,
  wants:
    /\bker(?:em|nem|juk|ek)\b|\bszeretne|\bkuld|\bkiad|\bkiker|\bletolt|\bmasolat|\bmegkap|\bmutas|\bhol vannak|\bakarom|\bad(?:d|ja|jak|jatok) ki\b/,
  asks: /^(?:es )?ki (?:itt )?(?:a |az )?(?:felelos|adatkezelo|adatvedelmi felelos|adatvedelmi tisztviselo|felel)(?: (?:itt|az adataimert|az adatokert|az adatvedelemert|ezert|erte))*$|\b(?:milyen|mely|miket|mit|mi)\b.*\b(?:tarol\w*|tud\w*|kezel\w*|oriz\w*|van|szerepel|gyujt\w*)\b.*\brolam\b|\brolam\b.*\b(?:tarol\w*|tud\w*|kezel\w*|szerepel)\b|\b(?:gdpr|adatkezelesi tajekoztato|adatvedelmi (?:tajekoztato|nyilatkozat|szabalyzat))\b|\bmeddig (?:tarol|oriz|orz|kezel)/,
  erase:
    /^(?:kerem |kerlek )?(?:torol\w*|torlest?|torles) (?:mindent|minden adatot|az osszes adatot)(?: kerem| kerlek)?$|^(?:minden|osszes|az osszes) (?:adat\w* )(?:torles\w*|torlendo)(?: kerem)?$|^(?:mindent torol\w*|adatok torlese|adattorles|adattorlest kerek)$/,
  copy: /^(?:adatkiker\w*|adatigenyles|adatexport|adatok letoltese|adathozzaferes)(?: .*)?$/,
  leaves:
    /^(?:kerem |kerlek )?(?:szeretnek|szeretnenk|ki szeretnek|akarok|hogyan|hogy|hogyan tudok|hogy tudok)? ?(?:itt |innen |a halozatbol |mar )*(?:kilepni|kiszallni|leiratkozni|kijelentkezni|kilepnek|kiszallok|kiszallnek|leiratkozom|leiratkoznek|leiratkozas|kilephetek|lephetek ki|lepek ki|lepni)\b.*$|^(?:ki|le) (?:akarok|szeretnek) (?:lepni|szallni|iratkozni|jelentkezni)\b.*$|^(?:kilepni|leiratkozni|kiszallni) (?:szeretnek|akarok|szeretnenk).*$|^nem (?:szeretnek|akarok) (?:tovabb|tobbet|mar)\b.*(?:reszt venni|itt lenni|tag lenni|benne lenni|uzenetet\w*)$|^(?:vegyetek|vegyenek|vegyel|vegyen|irjatok|irjanak) ki\b.*$|^tagsag (?:megszuntetese|lemondasa)$/,
  others:
    /\bvalakit? aki\b|^(?:ki tudja|ki tud|ki|tud valaki) .*\b(?:javit\w*|megjavit\w*|ment\w*|nyomtat\w*|fordit\w*|digitaliz\w*|beallit\w*)\b|\bolyat? aki\b/,
  named:
    /^(?:jó napot,? |szia,? )?(?:(?:az? )?(?:új |teljes )?nevem|(?:úgy )?hívnak:?)(?: mostantól)?:? (\p{Lu}[\p{L}.' -]{1,60}?)[.!]?$/iu,
}

export const tongues: readonly Tongue[] = [german, english, hungarian]
