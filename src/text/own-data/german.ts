import { any, type Tongue } from './tongue.ts'

export const german: Tongue = {
  locale: 'de',
  phone: any(
    /\bmein(?:e[nrm]?)? (?:\S+ )?(?:telefon|handy|mobil|tel|ruf)?-?(?:nummer|nr)\b/,
    /\bmein(?:e[nrms]?)? (?:\S+ )?(?:telefon|handy)\b/,
    // "Telefon soll niemand sehen" is of one's own.
    /^(?:das |die )?(?:telefon|handy)(?:nummer)?\b.*\bniemand/,
  ),
  mail: /\bmein(?:e[nrm]?)? (?:\S+ )?(?:e-?)?mail(?:s|-?adresse)?\b/,
  anyPhone: /\b(?:telefon|handy|mobil|ruf)(?:nummer|nr)\b|\b(?:die|diese) nummer\b/,
  anyMail: /\b(?:e-?)?mail-?adresse\b/,
  name: /\bmein(?:e[nm])? (?:\S+ )?namen?\b|^ich heisse\b/,
  data: any(
    /\bmein(?:e[nrms]?)? (?:\S+ )?(?:\S*daten|angaben|profil|konto|account|kontakt|eintragung)\b/,
    // "Meine Zustimmung zum Kauf" is none to one's data.
    /\bmein(?:e[nrms]?)? (?:\S+ )?(?:einwilligung|zustimmung)\b(?! (?:zu|zu[mr]|fur|bei) (?!.*(?:daten|speicher|verarbeit|offentlich|weitergab|rundruf|netzwerk)))/,
    /\balles? (?:uber mich|von mir)\b/,
  ),
  me: /\bmich\b|\bvon mir\b/,
  aboutMe: /\b(?:uber|zu) mich\b|\b(?:von|zu) mir\b|\bzu meiner person\b/,
  sure: /\bmein(?:e[nrm]?)? (?:\S+ )?(?:\S*daten|angaben|\S*nummer|(?:e-?)?mail-?adresse)\b/,
  deletes: any(
    /losch|\bentfern|\bvergiss|\bvergess|\btilg|\bvernicht|\bstreich|\bweg\b|\braus\b/,
    /\bwiderruf|\bzuruck(?:zu)?nehm|\bzieh\w*\b.*\bzuruck\b|\bzuruckzieh/,
  ),
  copies:
    /(?<!\bkeine )\b(?:kopie\w*|abschrift\w*|auszug|auskunft|export\w*|download|herunterlad\w*|schick\w*|sende\w*)\b/,
  listing: any(
    /\bmich (?:\S+ )?(?:vertan|vertippt|verschrieben|geirrt|verhort|verrechnet|verzahlt)\b/,
    /\b(?:quatsch|irrtum|irrtumlich|versehen|versehentlich|vertippt|verschrieben)\b/,
    /\b(?:angebote?s?|gesuche?s?|inserate?s?|anzeigen?|eintr(?:ag|ags|age|agen))\b(?: von mir\b)?/,
  ),
  changes: any(
    /\bander|\bandr|\bgeandert|\bberichtig|\bkorrigier|\bfalsch\b|\bstimm(?:t|en) nicht/,
    /\baktualisier|\bneue?n? nummer/,
  ),
  sees: any(
    /\bseh(?:en|t)\b|\bsieht\b|\bsichtbar|\bsichtbarkeit|\bangezeigt|\banzeig|\bzeig/,
    /\boffentlich|\bveroffentlich|\bfreigeb/,
  ),
  hides: any(
    /\b(?:niemand|niemandem|niemanden|kein(?:er|em|en)?|nicht|nie|ohne)\b.*(?:seh|sieht|sichtbar|zeig|offentlich|lesen|bekomm|kriegt?|erfahr|weitergeb|weitergib|weitergegeb|weiterleit|anruf|teilen|herausgeb|rausgeb)/,
    /(?:\bgeb\w*|\bgib\w*|\bleit\w*|\bzeig\w*|\breich\w*)\b.*\b(?:nicht|niemandem|niemanden|keinem)\b/,
    /(?:\bseh\w*|\bsieht|\bsoll\w*|\bdarf|\bdurfen)\b.*\b(?:niemand|keiner)\b|\bprivat (?:halten|lassen|bleib|behandel)|\bbleib\w* (?:bitte )?privat\b|\bvertraulich/,
    /\bversteck|\bverberg|\bverbirg|\bausblend|\bgeheim|\bfur niemand|\bzeig.*\b(?:nicht|niemand(?:em|en)?)$/,
  ),
  shares: any(
    /\b(?:alle|jeder|jede|(?:ander\w*|andren|alle|die) partner|netzwerk)\b.*\b(?:darf|durfen|konnen|kann|sollen|soll)\b.*\b(?:seh|les)/,
    /\b(?:darf|durfen|konnen|kann|sollen|soll)\b.*\b(?:alle[nr]?|jeder|jede|partner)\b.*\b(?:seh|les|gezeigt|angezeigt)/,
    /\bfur (?:alle|jeden)\b.*\bsichtbar|\bsichtbar fur (?:alle|jeden)\b|\bzeig\w* .*\b(?:allen|jedem)\b/,
  ),
  corrects: any(
    /^(?:eigentlich|nein|doch|sorry|richtig|tschuldigung|entschuldigung)? ?(?:ist es|es ist|sie ist|ist sie|ist) (?:jetzt|richtig|eigentlich)? ?\S*\d/,
    /^(?:die |das )?(?:e-?mail|mail|mailadresse|e-mail-adresse|nummer|telefonnummer|telefon|handynummer) (?:stimmt (?:so )?nicht|ist falsch|ist veraltet|ist (?:nicht mehr|jetzt|neu)|hat sich geandert|lautet)\b/,
  ),
  claims:
    /(?:^| )(?:ich bin|hier (?:ist|spricht|schreibt)|mein name ist|ich heisse) (?:die |der |frau |herr )?(?!jetzt\b|umgezogen\b|nicht\b|ab\b)\S+/,
  renames: /^ich (?:hab|habe) geheiratet\b|\bmein neuer nachname\b|\bmein nachname (?:ist|lautet) jetzt\b/,
  only: /\bnur (?:noch )?(?:auf|bei|uber) ([a-z]+)\b/,
  knows: any(
    /\bw(?:isst|eiss(?:t)?|issen|eist)\b|\bspeicher|\bgespeichert|\bhabt\b|\bhast\b/,
    /\bhaben\b|\bsteht\b|\bbekannt|\bwoher\b|\berfahr|\bsammel|\bverarbeit/,
  ),
  wants:
    /\b(?:schick|send|gib|gebt|geben|bekomm|erhalt|export|herunterlad|runterlad|download|kopie|datei|auszug|auskunft|anforder|einseh|einsicht|brauch|will|mocht|hatt|kann ich|darf ich|her mit)/,
  whole: {
    privacy: any(
      /^(?:wer ist|und wer ist|wer ist denn) (?:hier |dafur |eigentlich |fur \S+ \S*daten |fur den datenschutz |fur datenschutz )*(?:verantwortlich|zustandig)(?: (?:hier|dafur|fur (?:den |die |mein\S* )?(?:datenschutz|daten)))*$/,
      /\bwas (?:ist|wird|steht|habt|wisst|weiss\w*|hast|haben|speicher\w*)\b.*\b(?:uber mich|von mir|zu mir)\b/,
      /^wer ist (?:hier )?(?:der |die |euer |eure |ihr |ihre )?datenschutzbeauftragte/,
      /^(?:wie lange|wo|warum|wozu|wofur|auf welcher \w*grundlage|mit welchem recht) (?:genau )?(?:speicher|behalt|verarbeit|bewahr|heb)\w* (?:ihr|sie|du|man)(?: (?:das|die|es|denn|eigentlich|hier|alles|diese|daten|personenbezogenen?|personlichen?|auf))*$/,
      /^(?:an wen|wem|mit wem) (?:gebt|geben|teilt|teilen|verkauft|verkaufen|leitet|leiten|reicht) (?:ihr|sie)(?: (?:das|die|es|denn|eigentlich|alles|diese|daten|personenbezogenen?|personlichen?|weiter))+$/,
      /\b(?:widersprech\w*|widersprich\w*|widerspruch\w*)\b.*\b(?:\w*daten|\w*verarbeitung|speicherung|weitergabe)\b/,
      /\beinschrankung der (?:daten)?verarbeitung\b/,
      /^(?:wie lange|wozu|warum|wofur) (?:speicher|habt ihr|haben sie|hast du|braucht ihr|brauchen sie|wird|werden)\b.*\b(?:mich|mein\S*|gespeichert|daten)\b/,
    ),
    'forget me': any(
      /^(?:bitte )?(?:alle?s?(?: daten)?|daten) (?:bitte )?(?:komplett )?(?:loschen|loscht|weg)(?: bitte)?$/,
      /^(?:bitte )?losch(?:e|t|en sie)? (?:bitte )?alles(?: bitte)?$/,
      /^(?:bitte )?(?:ich|wir) (?:mocht\w*|will|wollen|wunsch\w*|wurd\w*) (?:gern\w* |bitte |hier |ganz |komplett |aus \w+ (?:netzwerk|system|verteiler|liste) )*(?:geloscht|entfernt|vergessen|gestrichen) werden$/,
    ),
    'my data': any(
      /^(?:bitte )?(?:daten|selbst)?auskunft(?: bitte| nach .*| gemass .*| uber (?:mich|meine daten))?$/,
      /^(?:daten ?export|daten exportieren)$/,
      /\bkopie\b.*\bdaten\b.*\b(?:uber|zu|von) mi(?:ch|r)\b|\bkopie\b.*\b(?:uber|zu|von) mi(?:ch|r)\b.*\bdaten\b/,
      /^(?:bitte )?zeig\w* (?:mir |uns )?(?:bitte )?(?:alle )?meine (?:\S+ )?daten$/,
    ),
    leave: any(
      /^(?:bitte )?(?:(?:ich|wir) )?(?:mocht\w*|will|wollen|wurde\w*|kann ich|wie kann ich|wie) ?(?:ich |wir |gern\w* |bitte |hier |wieder |das |aus dem |aus diesem |netzwerk )*(?:austret\w*|tret\w* .*aus|aussteig\w*|abmeld\w*|ausscheid\w*|kundig\w*|verlass\w*|raus|weg|nicht mehr (?:mitmachen|dabei sein|teilnehmen))\b.*$/,
      /^(?:ich|wir) (?:bin|sind) (?:raus|weg|nicht mehr dabei)$/,
      /^(?:bitte )?(?:nehmt|nimm|nehmen sie|tragt|trag|tragen sie|streicht|meldet|melde|melden sie|lasst|lass) mich (?:bitte )?.*(?:raus|aus|ab|heraus|liste|verteiler|netzwerk)(?: bitte)?$/,
      /^(?:ich |wir )?(?:mache?n? .*nicht mehr mit|(?:trete?n?|steige?n?) .*\baus|melde?n? .*(?:mich|uns) ab)$/,
      /^wie (?:komme?|kommen|kann|konnen) (?:ich|wir|man) (?:(?:hier|da|bitte|wieder|denn|eigentlich|aus \S+ \S*netz\S*) )*(?:raus|heraus|weg|los)(?:kommen|gehen)?(?: (?:hier|wieder|bitte))*$/,
      /^(?:mitgliedschaft (?:kundigen|beenden)|abbestellen|kundigung|kundigen)$/,
      /^ich mache? nicht mehr mit$/,
      /^(?:ich|wir) (?:verlass\w* (?:das|dieses|eue?r|ihr) \S*netz\S*|kundige?n?(?: (?:die|meine|unsere) mitgliedschaft)?)$/,
    ),
  },
  topics: [
    [
      'leaving',
      /\b(?:wenn|nach|bei|sobald|falls)\b.*\b(?:austret\w*|austritt\w*|aussteig\w*|verlass\w*|gehe?n?|weg bin|raus\w*|kundig\w*)\b/,
    ],
    ['objecting', /\bwidersp[rc]|\beinschrankung der (?:daten)?verarbeitung/],
    ['basis', /\brechtsgrundlage|\bmit welchem recht|\bauf welcher grundlage|\bdurf(?:t ihr|en sie)\b/],
    ['responsible', /\bverantwortlich|\bzustandig|\bdatenschutzbeauftragt/],
    ['term', /\bwie lang|\bbis wann\b/],
    ['origin', /\bwoher\b|\bvon wem\b|^wer hat\b/],
    [
      'sharing',
      /\bweiterg[ei]|\bweiterleit|\bdritte|\b(?:gebt|geben|leitet|gibt)\b.*\bweiter\b|\b(?:an|mit) wen\b|\b(?:an|mit) wem\b|\bteilt ihr\b|\bteilen sie\b|\bverkauf/,
    ],
    ['storage', /\bwo (?:speicher|bewahr|lieg|werden|wird|sind|ist|steh)/],
    [
      'purpose',
      /\b(?:wozu|wofur|warum|wieso|zu welchem zweck)\b.*\b(?:brauch|speicher|hab|verarbeit|sammel|nutz|verwend|gespeichert|benotig)/,
    ],
  ],
  // Whoever wants help with one of their own asks the partners.
  law: /^(?!.*\b(?:helfen|hilft|jemand)\b).*\b(?:dsgvo|datenschutzerklarung|datenschutzhinweise?)\b/,
  others: any(
    /\bjemand\w* der\b|\bjemand\w* die\b/,
    /^(?:wer|kann jemand|hat jemand|kennt jemand) (?:kann |konnte |hilft |macht |hier )*.*\b(?:repari\w*|rett\w*|sicher\w*|druck\w*|pfleg\w*|ubertrag\w*|einricht\w*|gestalt\w*|ubersetz\w*|sortier\w*|digitalisier\w*|auswert\w*)\b/,
  ),
  renamed:
    /^(?!.*willkommen)(?:ich habe? geheiratet[,.]? (?:und )?)?(?:(?:ich )?hei(?:ß|ss)e|mein (?:neuer )?(?:nach)?name ist) (?:jetzt|nun|ab jetzt|inzwischen|richtig|eigentlich):? (\p{L}[\p{L}.'-]+(?: \p{L}[\p{L}.'-]*){0,3})[.!]?$/iu,
  named:
    /^(?i:(?:hallo,? |guten tag,? )?(?:mein (?:neuer |richtiger |voller )?name (?:ist|lautet|wird|schreibt sich)(?: jetzt| richtig| eigentlich| korrekt)*|ich hei(?:ß|ss)e(?: jetzt)?)):? (\p{Lu}[\p{L}.'-]+(?: (?:von|van|der|de|zu|\p{Lu}[\p{L}.'-]*)){1,4})(?: geschrieben)?[.!]?$/u,
}
