import { answering } from './answering.ts'
import { handing } from './german-handing.ts'
import { lettingIn } from './letting-in.ts'
import type { Tongue } from './tongue.ts'

export const german: Tongue = {
  locale: 'de',
  pieces: {
    name: '(?!(?:wer|wen|wem|wo|was|wie|wann|ich|wir|du|ihr|sie|er|es|man|jemand|niemand|hat|habt|haben|kann|konnen|nicht) )\\S+(?: \\S+){0,4}?',
    the: '(?:(?:die|der|das|den|dem|frau|herrn?) )?',
    i: '(?:(?:(?:ich|wir) )?hab(?:en?)? )?',
    yet: '(?: (?:leider|bisher|bislang|heute|gestern|noch|wieder|endlich|jetzt|schon|gerade))*',
    now: '(?: (?:bitte|jetzt|ab jetzt|kunftig|wieder))*',
    want: '(?:will|wollen|mocht\\w*|wunsch\\w*) (?:ich|wir)',
    to: '(?:mit|zu|zum|zur)',
    since: '(?: (?:jetzt|nun|neuerdings|inzwischen|seit heute|ab sofort))*',
    out: '(?:aus|bei|beim|von|vom)(?: (?:der|dem|den))?',
    // "Nicht mehr im Büro", "nicht mehr in Gartow" is of no partner.
    with: '(?:(?:bei|beim|fur)(?: (?:der|dem|den|die|das))?|im(?= \\S*(?:verein|verband)))',
    past: '(?:(?:jetzt|nun|inzwischen|leider) )?nicht mehr',
    // Whom a contact is taken back from: a partner or somebody there, never everybody, nor those who keep one's data.
    partner:
      '(?!<the>(?:euch|ihnen|uns|mir|ihr|hier|rundruf|bot|all\\w*|jed\\w*|keine?\\w*|andere?\\w*|partnern?|leute\\w*|fremde\\w*|unbekannte\\w*|\\w*netz\\w*)(?: |$))<the>(?<agreement><name>)',
    at: '(?:mit|zu|zum|zur|bei|beim|fur|gegenuber|von|vom|an)',
    kept: '(?:kontakt(?:daten|angaben)?|daten|angaben|(?:telefon|handy|mobil|ruf)?nummer|telefon|handy|e-?mail(?:-?adresse)?|mail-?adresse|einwilligung|zustimmung|freigabe)',
    mine: '(?:die )?(?:mein\\w*|unser\\w*) (?:personlich\\w* |eigen\\w* )?<kept>(?: (?:und|oder) (?:mein\\w* )?<kept>)?',
    given: '(?:<mine>|(?:(?:den|jeden|allen) )?kontakt)',
    again: '(?: (?:wieder|bitte|jetzt|sofort|ab (?:jetzt|sofort)|kunftig|lieber))*',
    end: '(?:zuruckziehen|zuruckzunehmen|zuruckzuziehen|zurucknehmen|loschen|beenden|widerrufen|entziehen|entfernen|streichen|aufheben|abbrechen|kundigen|weg(?:nehmen)?)',
    not: 'nicht(?: (?:mehr|langer|weiter|weiterhin))*',
    see: '(?:sehen?|sieht|haben|hat|bekommen|bekommt|kriegen|kriegt|nutzen|nutzt|verwenden|behalten|behalt|einsehen|lesen)(?: (?:konnen|kann|durfen|darf))?',
  },
  inNoName:
    'niemand\\w*|jemand\\w*|keine?[nmrs]?|nie|niemals|kaum|fast|nur|erst|selten|nicht|personlich|telefonisch|mich|uns|mir|euch|sich|hat|haben|habe|wurde\\w*|wird|war|ist',
  meanings: [
    ...lettingIn.de,
    ...answering.de,
    {
      command: 'errand missed',
      noted: 'word',
      shapes: [
        '<i>bei(?: (?:der|dem|den)|m)? (?<errand><name>)<yet> (?:keinen?|niemand(?:en)?)<yet> (?:erreicht|angetroffen)',
        '<i><yet>(?:keinen?|niemand(?:en)?)<yet> bei(?: (?:der|dem|den)|m)? (?<errand><name>)<yet> (?:erreicht|angetroffen)',
        'bei(?: (?:der|dem|den)|m)? (?<errand><name>) (?:geht|ging|war|ist)<yet> (?:keiner|niemand)<yet> (?:ran|dran|da|ans telefon|zu erreichen)',
        '<i><the>(?<errand><name>)<yet> nicht(?: mehr)? (?:erreicht|erreichbar)',
        '<the>(?<errand><name>)<yet> (?:ist|war)<yet> nicht (?:erreichbar|zu erreichen)',
        '<the>(?<errand><name>) (?:geht|ging)<yet> nicht (?:ran|dran|ans telefon)',
      ],
    },
    {
      command: 'errand reached',
      noted: 'word',
      shapes: ['<i><the>(?<errand><name>)<yet> erreicht'],
    },
    {
      command: 'errand answer',
      shapes: [
        '<the>(?<errand><name>) (?:sagt|sagen|meint|meinen|antwortet|antworten|schreibt|schreiben)<yet>(?: dass)? (?<word>\\S+(?: \\S+)*)',
        '<the>(?<errand><name>) (?:lasst|lassen)<yet> ausrichten(?: dass)? (?<word>\\S+(?: \\S+)*)',
      ],
    },
    {
      command: 'errand take',
      shapes: [
        '(?:ich kummere? mich|wir kummern uns|ich ubernehme? das)(?: (?:da|darum|drum|das|dann|selbst|schon|gern|gerne))*',
        '(?:ich kummere? mich|wir kummern uns)<yet> um <the>(?<errand><name>)',
        'ich rufe?<yet> bei(?:m| der| dem| den)? (?<errand><name>)<yet> an',
      ],
    },
    {
      command: 'organization ask',
      everybody: true,
      noted: 'question',
      shapes: [
        '(?:bitte )?frage?(?: (?:bitte|mal|doch))* (?:bei(?:m| der| dem)? )?<the>(?<organization><name>)(?: (?:bitte|mal))*',
      ],
    },
    {
      command: 'account separate',
      everybody: true,
      shapes: [
        '(?:ich (?:will|mochte|hatte gern)) (?:meine|die|beide) konten (?:bitte |wieder )*(?:getrennt|trennen|auseinander)(?: haben)?',
        '(?:bitte )?trenn\\w* (?:bitte )?(?:meine|die) konten(?: wieder)?',
      ],
    },
    ...handing,
    {
      command: 'coordinator remove',
      guess: true,
      shapes: [
        '(?:bitte )?(?:nimm|nehmt|nehmen sie|entzieh\\w*(?: sie)?)<now> <the>(?<person><name>)<now> die koordination(?: (?:weg|ab))?',
        '<the>(?<person><name>) (?:die )?koordination (?:entziehen|wegnehmen)',
        '<the>(?<person><name>) soll(?:te)?<now> nicht (?:mehr|langer) koordinieren',
        '<the>(?<person><name>) koordiniert<now> nicht mehr',
      ],
    },
    {
      command: 'place change',
      shapes: ['(?:bitte )?(?:den )?(?:raum|kanal) (?<place><name>) andern'],
    },
    {
      command: 'organization merge',
      shapes: [
        'zusammenlegen:? <the>(?<organization><name>)',
        '(?:bitte )?leg(?:e|t)?(?: bitte)? <the>(?<organization><name>) zusammen',
        '<the>(?<organization><name>) zusammenlegen',
      ],
    },
    {
      command: 'join ask',
      everybody: true,
      guess: true,
      shapes: [
        '(?:ich|wir) (?:arbeite|arbeiten)<since> auch<since> (?:beim|bei|fur|im)(?: (?:der|dem|den|die|das))? (?<organization><name>)<since>',
        // "Ich bin auch beim Frühjahrsputz dabei" is of no partner.
        '(?:ich bin|wir sind)<since> auch<since> (?:beim|bei|im)(?: (?:der|dem|den))? (?<organization>\\S+ (?!(?:dabei|tatig|angestellt|beschaftigt)$)<name>)(?: (?:dabei|tatig|angestellt|beschaftigt))?<since>',
      ],
    },
    {
      command: 'leave',
      everybody: true,
      shapes: [
        '(?:ich|wir) (?:will|wollen|mocht\\w*)(?: (?:gern|gerne|bitte|jetzt|auch))* <out> (?<from><name>) (?:austreten|aussteigen|ausscheiden)',
        '(?:ich|wir) (?:trete|treten|steige|steigen|scheide|scheiden)(?: (?:hiermit|bitte|jetzt))* <out> (?<from><name>) aus',
        // The network itself is no partner: for whom it is left, the commands' own phrases say.
        '(?:ich|wir) verlass\\w*(?: (?:hiermit|jetzt))* (?!(?:mich|uns|dich|sich) |(?:das )?netzwerk$)<the>(?<from><name>)',
      ],
    },
    {
      command: 'leave',
      everybody: true,
      guess: true,
      shapes: [
        '(?:ich bin|wir sind) <past> <with> (?<from><name>)(?: (?:dabei|tatig|aktiv|angestellt|beschaftigt))?',
        '(?:ich|wir) (?:arbeite|arbeiten|helfe|helfen|mache|machen)<since> <past>(?: mit)? <with> (?<from><name>)(?: mit)?',
        '(?:ich|wir) (?:arbeite|arbeiten|helfe|helfen|mache|machen)<since> <with> (?<from><name>) <past>(?: mit)?',
        '(?:ich habe?|wir haben)<since> <with> (?<from><name>) aufgehort',
        '(?:ich|wir) (?:arbeite|arbeiten|bin|sind)<since> (?:<past> (?:da|dort)|(?:da|dort) <past>)(?: (?:dabei|tatig|angestellt|beschaftigt))?',
        'ich (?:gehe?|bin)(?: (?:jetzt|nun|bald|demnachst|ab \\S+|im \\S+|zum \\S+|nachsten? \\S+))* (?:in (?:(?:die|den) )?)?(?:rente|ruhestand|pension)(?: gegangen)?',
        '(?:ich habe?|hab) (?:(?:dort|da|meinen? (?:job|stelle|arbeit)|jetzt|leider) )*(?:gekundigt|gewechselt)',
      ],
    },
    {
      command: 'contact end',
      everybody: true,
      shapes: [
        '<to> <the>(?<agreement><name>) <want>(?: (?:bitte|jetzt))? kein(?:en)? kontakt mehr(?: haben)?',
        '(?:(?:ich|wir) (?:will|wollen|mocht\\w*) )?kein(?:en)? kontakt mehr <to> <the>(?<agreement><name>)(?: haben)?',
        '(?:(?:ich|wir) (?:will|wollen|mocht\\w*) )?(?:den |meinen |unseren )?kontakt <to> <the>(?<agreement><name>) beenden',
        '(?:bitte )?beende?n?(?: sie)?(?: bitte)? (?:den |meinen |unseren )?kontakt <to> <the>(?<agreement><name>)',
        '(?:(?:ich|wir) (?:will|wollen|mocht\\w*|wurde\\w*)(?: (?:gern|gerne))?<again> )?<given> <at> <partner><again> <end>',
        '(?:(?:ich|wir) (?:will|wollen|mocht\\w*)<again> )?<given><again> <end> <at> <partner>',
        '(?:(?:bitte|ich|wir) )?(?:losch\\w*|entfern\\w*|widerruf\\w*|streich\\w*|entzieh\\w*)(?: sie)?<again> <given><again> <at> <partner>',
        '(?:(?:bitte|ich|wir) )?(?:nimm|nehmt|nehmen?|zieh\\w*)(?: sie)?<again> <given> <at> <partner><again> zuruck',
        '(?:(?:bitte|ich|wir) )?entzieh\\w*(?: sie)?<again> <partner> <mine>',
        '<partner> (?:soll\\w*|darf|durfen|muss|mussen)<again> <mine><again> <not> <see>',
        '<partner> (?:soll\\w*|darf|durfen)<again> <not> <mine> <see>',
        '(?:ich|wir) (?:will|wollen|mocht\\w*|wunsch\\w*) <not> dass <partner> <mine>(?: (?:noch|weiter|weiterhin))* <see>',
        '(?:bitte )?(?:zeig\\w*|gib|gebt|geben)(?: sie)?<again> <partner> <mine> <not>',
        '<mine><again> <partner> <not> (?:zeigen|geben|weitergeben)',
        '<mine><again> <not> <at> <partner> (?:zeigen|geben|weitergeben|freigeben|teilen)',
        '(?:bitte )?alle (?:(?:meine|unsere) )?kontakte<again> <end>',
      ],
    },
  ],
}
