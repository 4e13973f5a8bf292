import { network } from './german-network.ts'
import type { Tongue } from './tongue.ts'

export const german: Tongue = {
  locale: 'de',
  pieces: {
    the: '(?:(?:die|der|das|den|dem|frau|herrn?) )?',
    now: '(?: (?:heute?|denn|grad|jetzt|gerade|morgen|noch|alles|so|bei mir|fur mich|an|zu))*',
    auch: '(?: (?:auch|bitte|jetzt|ab jetzt|kunftig|mit))*',
    nobody:
      '(?!(?:wer|wo|was|wie|wen|wem|ich|wir|du|sie|er|es|das|jemand|kann|konnen|such\\w*|biete\\w*|brauch\\w*|hat|habt|gibt) )',
    well: '(?: (?:doch|ja|wohl|eigentlich|offenbar|leider|hier|bei uns|in wirklichkeit))*',
    partner: '(?: (?:partner|betriebe?|vereine?|firmen?|organisation(?:en)?|einrichtung(?:en)?))?',
    double: '(?:doppelt|zweimal|zwei mal)(?: (?:da|drin|dabei|vorhanden|eingetragen|angelegt|erfasst))?',
    same: '(?:(?:ein und )?(?:derselbe|dieselben?|dasselbe|(?:der|die|das) gleichen?)<partner>|identisch|<double>|duplikate?|dubletten?)',
    setting: '(?<what>\\S+(?: \\S+){0,2}?)',
  },
  meanings: [
    {
      command: 'desk',
      shapes: [
        'was (?:steht|liegt)<now> an',
        'was (?:ist|gibt es|habe ich|muss ich)<now> (?:zu tun|tun|machen|erledigen)',
        'was (?:liegt|steht)<now> auf (?:meinem|dem|unserem) (?:schreib)?tisch',
        'gibt es<now> (?:etwas|was) neus',
        'gibt es<now> neu (?:anfragen|beitrittsanfragen)',
        '(?:wer|was) wartet<now>(?: (?:auf (?:die )?(?:aufnahme|antwort|mich)))?',
        'wer (?:mochte|will)<now> (?:beitreten|mitmachen|rein|dazu|dazukommen|aufgenommen werden)',
        '(?:gibt es|haben wir|zeig\\w*(?: mir)?)<now> (?:die )?(?:doppelte partner|duplikate|dubletten)',
        '(?:wer|welche partner|was) (?:ist|sind)<now> doppelt',
      ],
    },
    ...network,
    {
      command: 'listings remove',
      shapes: [
        '(?:bitte )?(?:alle )?(?:eintrage|angebote|gesuche) (?:von|vom|der|des) <the><what> (?:entfernen|loschen|herausnehmen|rausnehmen)',
        '(?:bitte )?(?:entfern|losch)e?(?: bitte)? (?:alle )?(?:eintrage|angebote|gesuche) (?:von|vom|der|des) <the><what>',
        '(?:bitte )?nimm(?: bitte)? (?:alle )?(?:eintrage|angebote|gesuche) (?:von|vom|der|des) <the><what> (?:raus|heraus)',
      ],
    },
    {
      command: 'invitation',
      shapes: [
        '(?:bitte )?lade?(?: bitte)? <the><what> ein',
        '(?:kannst du|konnen sie)(?: bitte)? <the><what> einladen',
        '<nobody><the><few>(?: bitte)? einladen',
        '(?:(?:ich|wir) )?(?:will|wollen|mocht\\w*|wurd\\w*)(?: (?:ich|wir))?(?: (?:gern|gerne|bitte|jetzt|noch))* <the><few> einladen',
      ],
    },
    {
      command: 'invitations',
      typed: 'invitations',
      shapes: [
        '(?:bitte )?(?:schick|schicke|gib|zeig|zeige|sende)(?: mir| uns)?(?: bitte)?(?: alle| die| offenen)* einladungen',
        '(?:wer|welche (?:leute|personen)) (?:hat|haben|ist|sind)(?: sich)?<now> (?:noch )?nicht (?:angemeldet|registriert|beigetreten|dabei|da|drin|im chat|eingelost)',
        '(?:wer|welche (?:leute|personen)) fehlt<now>(?: im chat)?',
      ],
    },
    {
      command: 'join approve',
      shapes: [
        '<nobody><the><few>(?: bitte)? aufnehmen',
        '(?:bitte )?nimm(?: bitte)? <the><few> auf',
        'lass <the><few> (?:rein|herein|hinein)',
        '<nobody><the><few>(?: bitte)? (?:rein|herein|hinein) ?lassen',
        '<the><nobody><few> (?:darf|kann|soll) (?:rein|dazu|mitmachen|dabei sein|aufgenommen werden)',
      ],
    },
    { command: 'join decline', shapes: ['<nobody><the><what>(?: bitte)? ablehnen'] },
    {
      command: 'coordinator add',
      guess: true,
      shapes: [
        '(?:ich|wir) (?:hore|horen)<now> auf(?: und)? <few> (?:macht|machen)<now> weiter',
        '(?:ich|wir) (?:hore|horen)<now> auf(?: und)? <few> (?:ubernimmt|ubernehmen)<now>',
        '<nobody><few> (?:macht|ubernimmt)<now>(?: weiter)? (?:fur|nach|statt) (?:mich|mir|meiner)',
      ],
    },
    {
      command: 'coordinator add',
      typed: 'coordinator add <what> für <place>',
      shapes: [
        '<nobody><the><what> soll(?:te)?<auch> koordinieren(?: und zwar)?(?: (?:fur|in))? <the><place>',
        '<nobody><the><what> soll(?:te)?<auch>(?: (?:fur|in))? <the><place> koordinieren',
      ],
    },
    {
      command: 'coordinator add',
      guess: true,
      typed: 'coordinator add <what> für <place>',
      shapes: [
        '<nobody><the><few> koordiniert<now>(?: (?:fur|in))? (?!(?:das|hier|alles|nicht|nichts|kein\\w*|wer|was)(?: |$))<the><place>',
      ],
    },
    {
      command: 'coordinator add',
      shapes: [
        '<nobody><the><what> soll(?:te)?<auch> koordinieren',
        '<nobody><the><few> (?:ubernimmt|soll)<auch> die koordination(?: ubernehmen)?',
        '(?:ich (?:mochte|will|gebe|ubergebe) )?die koordination an <the><few>(?: (?:ab|ubergeben|abgeben))?',
      ],
    },
    {
      command: 'organization merge',
      shapes: [
        '(?:bitte )?leg(?:e|t)?(?: bitte)? <pair> zusammen',
        '(?:bitte )?fuhre?(?: bitte)? <pair> zusammen',
        '<nobody><pair>(?: bitte)? zusammenlegen',
        '<the><nobody><pair> (?:sind|ist)<well> <same>',
        '<the><nobody><pair> (?:gehoren|gehort)<well> zusammen',
      ],
    },
    {
      command: 'organization merge',
      typed: 'organization merge <what> und <place>',
      shapes: ['<the><nobody><few> ist<well> <same> wie <the><place>'],
    },
    {
      command: 'organization merge',
      shapes: [
        '<the><nobody><few> (?:ist|steht|gibt es|haben wir)<well> <double>',
        '<the><nobody><few> (?:ist|sind)<well> (?:ein duplikat|eine dublette)',
      ],
    },
    {
      command: 'organization apart',
      shapes: [
        '<the><nobody><pair> (?:sind|ist)<well> (?:nicht<well> <same>|(?:(?:zwei|ganz) )*(?:verschieden|verschiedene|unterschiedliche)<partner>|kein(?:e)? (?:duplikate?|dubletten?))',
      ],
    },
    {
      command: 'network set',
      typed: 'netzwerk <what>: <value>',
      shapes: ['unsere? <setting> (?:ist|sind|heisst|lautet|sei|wird)(?: jetzt| ab jetzt)? <value>'],
    },
    {
      command: 'network set',
      typed: 'netzwerk <what>: <value>',
      colon: true,
      shapes: ['unsere? <setting> <value>'],
    },
    {
      command: 'network set',
      typed: 'netzwerk <what>',
      shapes: [
        '(?:wir (?:wollen|mochten)|ich (?:will|mochte))(?: (?:nur|lieber|jetzt|das netzwerk))* (?<what>ermoglichen|beobachten|antreiben)',
      ],
    },
    {
      command: 'organization archive',
      shapes: [
        '<nobody><the><what> (?:ist|sind|macht|machen)(?: jetzt| leider)? nicht mehr (?:dabei|mit|im netzwerk|mitglied|partner)',
        '<nobody><the><what> (?:ist|sind) (?:ausgetreten|nicht mehr im netz)',
        '<the><nobody><few>(?: bitte)? (?:archivieren|verabschieden)',
        '(?:bitte )?archivier\\w*(?: sie)? <the><few>',
        '<the><nobody><few> (?:hat|haben)<now> (?:aufgehort|zugemacht|geschlossen)',
      ],
    },
    {
      command: 'term show',
      everybody: true,
      shapes: [
        'was (?:heisst|bedeutet)(?: eigentlich| denn| hier| bei uns)* (?:(?:der|die|das|ein|eine) )?(?!(?:das|dies|es)$)<what>',
      ],
    },
  ],
}
