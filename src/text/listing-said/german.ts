import { cues, pieces } from './german-cues.ts'
import type { ListingTongue } from './tongue.ts'

export const german: ListingTongue = {
  locale: 'de',
  pieces,
  cues,
  hello:
    '(?:(?:hallo|hi|hey|moin(?: moin)?|servus|grüß (?:gott|euch|dich|sie)|guten (?:morgen|tag|abend)|tach|mahlzeit|huhu)(?: (?:zusammen|alle|allerseits|an alle|in die runde|ihr lieben|miteinander|leute|nachbarn|ihr|rundruf))*|(?:meine |sehr geehrte )?damen und herren|sehr geehrte\\w*(?: [^,.!]+)|(?:liebe|werte)\\w* [^,.!]{3,50}(?=[,.!])|liebe[srn]? (?:netzwerk|alle|leute|nachbarn|nachbarinnen|partner|kolleg\\w+|runde|mitglieder)(?: und \\S+)?)[,.!:]*\\s+',
  goodbye:
    '[\\s,.!]+(?:(?:vielen |lieben |besten |herzlichen )?dank\\w*(?: (?:im voraus|schon mal|euch|ihnen|dir|schön))*|(?:lg|vg|mfg|(?:viele|liebe|beste|herzliche|schöne) grüße)(?:,? [^,.!?]{2,30}){0,2}|bitte melden|meldet euch|melden sie sich)[\\s.!]*',
  asks: {
    first:
      '(?:wer|wo|woher|wen|wem|was|wie|wann|warum|welche[rnsm]?|gibt(?: es|s|’s)|hat|habt|haben (?:sie|wir hier)|hätten (?:sie|jemand)|hätte (?:jemand|wer|einer)|hätte (?:ein|der|die|das)\\w* (?!.*(?:abzugeben|übrig|zu ver|zum ver|frei))|kann|könnt(?! ihr haben)|könnte|könnten sie|können sie|kennt|kennst|weiß|weißt|ist|sind|darf|dürfen|verleiht|verkauft|vermietet|macht|bietet|hättest|hättet|würde|würdet|jemand)',
    anywhere:
      'wer (?:kann|könnte|hat|hätte|weiß|kennt|macht|liefert|verkauft|verleiht|leiht|baut|kan|würde|von)|(?:kann|könnte|hat|hätte|weiß|kennt) (?:uns |mir |da |das |hier |noch )*(?:jemand|wer|einer)|weiß? das (?:jemand|wer)|gibts? (?:es )?(?:hier )?(?:jemand|wen)',
  },
  invites:
    'wer (?:hat|hätte) (?:noch )?interesse|wer (?:mag|will|möchte)|(?:hat|hätte) (?:jemand|wer) (?:lust|interesse)|(?:jemand )?interesse|wer (?:holt|nimmt) (?:sie|ihn|es|die|das)(?: ab)?|wer (?:will|möchte) (?:sie|ihn|es|die|das|welche)(?: haben)?',
  speaker:
    '(?:wir|ich|mir|uns|sie|ihr|es|da|also|ja|und|aber|denn|nun|so|dass|ich wollte (?:sagen|fragen|melden)|wollte (?:sagen|melden)|trage?t? bitte ein|bitte aufnehmen|bitte eintragen|falls wer mag|wer mag|bei (?:uns|mir)|gerne?|noch|wieder|jetzt|dringen[dt]|bitte|übrigens|auch|mal)',
  leads: '(?:für|fürs|zum|zur|als|mit)',
  articles:
    '(?:ein|eine|einen|einem|einer|ne|nen|n|der|die|das|den|dem|unser|unsere|unseren|unserem|unserer|unsern|mein|meine|meinen|meiner|seine?|seinen|seiner|ihr|ihre[nmrs]?|euer|eure[nmrs]?|etwas|ein paar|einige|mehrere)',
  filler:
    '(?:noch|auch|leihweise|mich als|uns als|heuer|bei (?:uns|mir)|am liebsten|so|dringen[dt]|eilig|bitte|gerne?|möglichst|wenn möglich|am besten|ab sofort|sofort|bald|schnell|wieder|jetzt|aktuell|derzeit|mal|da|frei|nur|und|oder|nach wie vor|übrig|über|an|etwa|ungefähr|circa|ca\\.?|mit ihnen|mit euch|im|beim|für den|für das|für die|in der|muss|muss weg|wer mag)',
  idle: '(?:abholung|selbstabholung|abzuholen|eintritt|preis|muss weg|bei interesse(?: bitte)? (?:melden|pn)|wer mag|bitte melden|einfach melden|wären? (?:prima|super|toll|gut|schön|ideal|perfekt|klasse)|(?:würden?|reichen?)(?: uns)?(?: (?:reichen|genügen))?|danke|lg|das wäre (?:super|toll|prima|schön)|das wär (?:super|toll))',
  tells:
    '(?:mir|uns|wir|ich|ihr|es|man|wer|weil|denn|sonst|leider|einfach|bitte|muss|müsst|kann|könnt|stecken?|ist|sind|war|wäre|geht|holt)\\s',
  none: 'kein\\w*|nichts|nicht mehr',
  pronouns: 'ihn|sie|es|den|die|das|diese[nrs]?|welche[nrs]?',
  is: 'ist|sind|war|waren|steht|stehen|liegt|liegen|hat|haben|geht|wird|werden|muss|müssen|braucht|funktioniert|nimmt|platzt',
  where: 'in|bei|auf|an|am|im|beim|nach|wegen|unter|hinter|seit|ab|vom|von',
  amounts: {
    roughly:
      '(?:so um die|um die|so|ca\\.?|circa|etwa|rund|ungefähr|an die|gut|knapp|noch|insgesamt|je|mindestens|mind\\.?)',
    measured:
      '(?:trag(?:last|kraft)|länge|breite|höhe|gewicht|leistung|inhalt|volumen|größe|durchmesser|fläche|hubhöhe|reichweite|bis|ab|unter|über|mit)',
    of: 'von|an',
    describes:
      'lang|breit|hoch|tief|dick|alt|groß|lange[nrms]?|breite[nrms]?|hohe[nrms]?|tiefe[nrms]?|dicke[nrms]?|alte[nrms]?|große[nrms]?',
  },
  days: {
    leads:
      'bis (?:spätestens )?(?:zum |zur |in )?|spätestens (?:bis |am |zum )?|am|an|für(?: (?:den|die|das|dem))?|fürs|zum|übers|über das|in der|in|im',
    alone:
      '(?:heute|morgen|übermorgen|(?:(?:nächste|nechste|nexte|kommende|diese)\\w* )?(?:woche|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonn?tag)|dauerhaft|laufend|ganzjährig|unbefristet|bis auf weiteres|ab sofort und bis auf weiteres)',
    notLast: 'jede[nrsm]?|immer|ab|von|seit|vor|nach|vom|alle|guten|letzten?|letzter',
    range: '(?:von|ab|vom|zwischen)(?: dem)? \\S+|(?:mo|di|mitt|don|frei|sams|sonn)\\w*',
    hours:
      'früh|vormittags?|mittags?|nachmittags?|abends?|nachts?|um \\d{1,2}|\\d{1,2}(?::\\d{2})? uhr|\\d{1,2}:\\d{2}',
  },
  manners: [
    ['(?:zu verkaufen|zum verkaufe?n?|verkauf(?:e|en|t))', 'Zu verkaufen'],
    ['(?:zu verleih?en|zum verleih(?:en)?|verleih?(?:e|en|t)|leihweise|ausleih?e?n)', 'Zu verleihen'],
    ['(?:zu verm?iete?n|zur miete|verm?iete?[nt]?)', 'Zu vermieten'],
  ],
  urgent: ['(?:dringen[dt]\\w*|eilig|eilt)', 'Dringend.'],
  towns: {
    leads: 'in|aus|bei|nahe|rund um|hinter|vor|im|um',
    surely:
      '(?:(?:selbst)?abholung|abzuholen|abholbar|abholen|abgabe|übergabe|standort|ort)(?: nur)?(?: in)?:?|(?:im )?raum|(?:in der )?(?:nähe|gegend|umgebung)(?: (?:von|um))?|(?:im )?umkreis(?: von)?|region',
    tails: 'und umgebung|und umland',
    inflected: false,
  },
  prices: {
    currency: '€|euro?s?|eur|ct|cent',
    one: 'ein|einen|einem',
    leads: 'für|um|zu|à|preis:?|eintritt:?|kostet|kosten|kostenpunkt|gegen',
    spent:
      '(?:be|ge|über|aus)?zahlt(?:en)?|(?:be)?zahlen (?:wir|ich|müssen)|(?:wir|ich) (?:be)?zahlen?|ausgegeben|gespendet|eingenommen|überwiesen|gesammelt|kostete?n? (?:uns|mich)|danke?|rechnung|budget|gebühr',
    limit: 'bis(?: zu)?|höchstens|max\\.?|maximal|unter',
    kept: 'vb|vhb|bis(?: zu)?|höchstens|max\\.?|maximal|ab|nur|unter',
    tails:
      '(?:\\s?/\\s?[a-z³²]+\\.?)?(?: (?:pro|je|der|die|das|am|im|den) (?:[a-z³²]+))?(?: (?:vb|vhb|fest|warm|kalt|netto|brutto))?',
    free: 'zu verschenke?n|zum verschenken|kostenlos(?:e[nrsm]?)?|kostenfrei|gratis|umsonst|geschenkt|für umme|für lau|unentgeltlich|koste[nt] (?:nix|nichts)|(?:darf|dürfen|können|kann) (?:sie |ihn |es )?(?:gratis |kostenlos |umsonst )mit(?:ge)?n(?:e|o)m?h?men(?: werden)?',
  },
}
