import type { Tongue } from './tongue.ts'

export const german: Tongue = {
  locale: 'de',
  hello: '(?:hallo|moin|guten (?:tag|morgen|abend)|servus)(?: zusammen)?',
  and: '(?:und|denn)',
  nobody: 'der|die|das|eine?|hier|auch|neu|sehr|von|vom|bei|beim|aus|und|ich',
  pieces: {
    we: '(?:ich|wir)',
    the: '(?:der|dem|den|das|die|einer|einem)',
    wish: '(?:(?:ich|wir) )?(?:mocht\\w*|will|wollen|wurde\\w*|kann|konnen|konnte\\w*|darf|durfen)(?: (?:ich|wir|man))?(?: (?:gern|gerne|auch|hier|bitte))*',
    here: '(?:(?:hier|da|auch|gern|gerne|bitte|mich|uns|man|bei euch|bei ihnen|mit euch|(?:in|im|bei|am|dem|diesem|eurem|ihrem) (?:dem |diesem )?\\w*netz\\w*) )*',
    join: '(?:mitmachen|beitreten|(?:dazu|rein|herein|hinein)(?:kommen)?|dazugehoren|dabei(?: sein)?|teilnehmen|anmelden|mitglied werden|partner werden|aufgenommen werden)',
    end: '(?: (?:hier|bitte|bei euch|bei ihnen|(?:im|beim|am) \\w*netz\\w*))?',
    to: '(?:(?:zur|zum|zu|beim|bei|vom|von|fur|als|mit)(?: <the>)?|der|dem)',
    us: '<we> sind (?:die|der|das) <partner><out>',
    out: '(?: aus (?!(?:der|dem|den) )<home>)?',
    firm: '(?:partner|organisation|betrieb|firma|verein|unternehmen)',
    enter: '(?:anmelden|eintragen|anlegen|registrieren|grunden)',
    at: '(?:beim|vom|bei(?: <the>)?|von <the>)',
    now: '(?: (?:jetzt|nun|inzwischen|neuerdings|neu|seit (?:gestern|heute|kurzem|neuestem)))?',
    belong:
      '(?:gehor\\w*<now> (?:zur|zum|zu(?: <the>)?)|arbeit\\w*<now> (?:<at>|fur(?: <the>)?)|(?:bin|sind|komme?n?)<now>(?: (?:die|der) neun?)? <at>)',
  },
  parts: {
    want: '(?:(?:(?:wie|wo) )?<wish> <here><join><end>|lass(?:t|en sie)? (?:ihr )?(?:mich|uns) <here><join><end>|(?:nehmt|nehmen)(?: ihr| sie)? (?:noch )?(?:mich|uns|jemanden|neue (?:leute|partner|mitglieder)) auf<end>|wie (?:macht man|mache ich|machen wir) <here>mit|wie (?:wird man|werde ich|werden wir) <here>(?:mitglied|partner)|wie komme?n? (?:ich|wir|man) <here>(?:rein|hinein|dazu))',
    wantAt:
      '(?:<wish> <to> <partner> <here><join>|(?:wir )?(?:die|der|das|von der|vom) <partner> <wish> <here><join>)',
    from: '(?:<we> |(?=(?:bin|arbeite|komme|gehore) ))<belong> <partner>',
    are: '(?:<us>|<we> sind <partner><out>)',
    us: '<us>',
    founds:
      '(?:<wish> (?:(?:einen?|unsere?n?|meine?n?) )?(?:neun? )?<firm> <here><enter>(?: (?:(?:die|der|das) )?<partner><out>)?|<wish> (?:die|den|das|unsere?n?) <partner><out> als (?:neun? )?partner <here><enter>)',
    kind: '(?:wir sind eine? \\S+(?: \\S+){0,3}?|(?:ich bin|wir sind) (?:hier |ganz )?neu(?: hier| dabei)?)(?: (?:in|aus|bei) <town>)?',
    none: '(?:aus <town> )?(?:(?:ich|und) )*hab\\w* (?:noch |selbst )?keine?n? (?:eigene?n? )?(?:firma|betrieb|verein|organisation|partner)',
    me: '(?:(?:ich )?(?:(?:bin|heisse)(?: (?:die|der))?|mein name ist) <name>|(?:ich heisse|mein name ist) <word>)',
    meFrom:
      '(?:<me> (?:vom|aus|beim?)(?: (?:der|dem))?|(?:ich )?bin (?:(?:die|der) )?(?:<name>|(?<name><word>)) vo[nm](?: (?:der|dem))?) <partner>',
    signed: '<signed> (?:von|vom|aus|beim?)(?: (?:der|dem))? <partner>',
  },
}
