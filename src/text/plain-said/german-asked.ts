import type { Meanings } from './tongue.ts'

/** What somebody asks of the network and of Rundruf itself. */
export const asked: Meanings = [
  {
    command: 'mine',
    cue: 'mein|unser|uns|mir|wir|ich|hab',
    shapes: [
      'was (?:haben|hab|hatten|bieten|suchen) (?:wir|ich)<here>(?: (?:drin|drinnen|eingestellt|online|am laufen|laufen|offen|stehen|veroffentlicht|inseriert|ausgeschrieben|eingetragen|gepostet|reingestellt|aktiv))+(?: an)?',
      'was (?:lauft|steht|ist)<here> (?:von uns|von mir|bei uns|bei mir) ?<here>(?: (?:drin|drinnen|offen|online|eingestellt|aktiv|an))*',
      'was (?:bieten|suchen) wir<here>(?: an)?',
      '<give>(?:was|welche \\S+)(?: (?:wir|ich))<here> (?:eingestellt|drin|drinnen|angeboten|veroffentlicht|inseriert|laufen|offen|online|ausgeschrieben|gesucht|stehen)(?: (?:haben?|hab|ist|sind))?',
      '(?:welche|was fur) (?:angebote|gesuche|eintrage|inserate|anzeigen|sachen)(?: und \\S+)? (?:laufen|haben|sind|stehen|gibt es|hab)<here>(?: (?:von uns|von mir|wir|ich|bei uns|offen|drin|eingestellt|online|laufen|aktiv|unsere?))+<here>',
      '<give>(?:(?:alle|nur|die|mal) )*(?:mein|unser)\\w* (?:eigenen? |offenen? |aktuellen? |laufenden? )*<ads>(?: (?:an|anzeigen|zeigen|sehen|anschauen|ansehen|auflisten|auf|her))*',
      '(?:wo|wie) (?:sehe|finde|sehen|finden|kann|konnen) (?:ich|wir|man)<here> (?:mein|unser)\\w* (?:eigenen? )*<ads>(?: (?:an|sehen|anschauen|ansehen|finden))*',
      '<ads> von (?:uns|mir)(?: (?:zeigen|anzeigen))?',
    ],
  },
  {
    command: 'listing list',
    cue: 'angebot|gesuch|eintrag|inserat|anzeig|annonc|anfrag|was|neu|los|gibt|lauft',
    shapes: [
      '(?<which>(?:<give>)?(?:(?:mal|alle|die|neue?n?|neuste?n?|neusten|aktull\\w*|aktuell\\w*|laufenden?|offenen?|ganzen?|letzten?|derzeitigen?|vorhandenen?|eine liste der|eine liste aller|ubersicht der|ubersicht aller|ubersicht uber die) )*<ads>(?: (?:aus|in|im|von|bei|rund um|fur|um) (?!(?:uns|mir)(?: |$))\\S+(?: \\S+){0,2}?)?(?: (?:schicken|zeigen|anzeigen|auflisten|sehen|anschauen|ansehen|an|geben|senden|auf|anschaun))*)',
      '(?<which>(?:welche|was fur|was an) <ads> (?:gibt es|gibts|sind|haben wir|laufen|stehen|hat)<here>(?: (?:offen|online|drin|aktuell|da|zu haben|im netz\\w*))*(?: (?:in|im|aus|bei|um|rund um|fur) \\S+(?: \\S+)?)?<here>)',
      'was (?:wird|ist)<here> (?:gesucht|angeboten|gebraucht|zu haben)(?: (?:im netz\\w*|in \\S+|im \\S+))?<here>',
      'was (?:suchen|bieten|brauchen|haben)<here> (?:die |alle )?(?:anderen?|leute|partner|mitglieder|betriebe|so alle|alle)<here>(?: an| anzubieten| zu bieten)?',
      '(?:gibt es|gibts|ist|steht|hat sich|tut sich)<here> (?:(?:et)?was|irgendwas) ?(?:neus|neues|neu|neuigkeiten)(?: (?:seit|am|im|in|von|auf|dazugekommen|reingekommen|drin|diese)(?: \\S+){0,3})?',
      '(?:gibt es|gibts|hat es)<here> (?:neue?|neuen?|frische?|neun?|neu) (?:<ads>|neuigkeiten|sachen)(?: \\S+){0,3}',
      'was (?:ist|gibt es|gibts|hat sich|war|tut sich|lauft|kam)<here> (?:neus|neues|neu|los|getan|aktulles|dazu(?:gekommen)?|reingekommen|gerade so|neu dazugekommen|neu reingekommen|neu drin)(?: (?:seit|am|im|in|von|auf|diese|bei)(?: \\S+){0,3})?<here>',
      'neuigkeiten|was (?:geht|lauft)<here>',
    ],
  },
  {
    command: 'organization list',
    cue: 'welche|was|wie|list|ubersicht|aufst|verzeich|alle|wer|zeig|samtliche|nenn|sag',
    shapes: [
      '(?<which>(?:welche|was fur|wie viele) <group> (?:gibt es|gibts|sind|haben|machen|gehoren|hat|kennt)<here>(?: (?:wir|ihr|dabei|mit|drin|mitglied\\w*|partner|im netz\\w*|bei uns|hier|in unserem netz\\w*|zum netz\\w*|dazu|das netz\\w*|im verbund|vertreten|alle|da))*(?: (?:in|im|aus|bei|um|rund um) \\S+(?: \\S+)?)?<here>)',
      '(?<which>(?:gibt es |gibts |habt ihr |haben sie |wo finde ich |wo ist )?(?:<give>)?(?:(?:eine|die) )?(?:liste|ubersicht|aufstellung|verzeichnis)(?: (?:aller|der|von|von allen|mit|mit allen|uber alle|unserer|uber die))* <group>(?: (?:im netz\\w*|im verbund|hier))?(?: (?:in|im|aus|bei|um|rund um) \\S+(?: \\S+)?)?(?: (?:schicken|zeigen|anzeigen|sehen|haben|geben|an))*)',
      '(?<which>(?:<give>)(?:(?:mal|alle|die|samtliche|unsere) )*<group>(?: (?:im netz\\w*|an|auf|zeigen|sehen|anzeigen|auflisten))*(?: (?:in|im|aus|bei|um|rund um) \\S+(?: \\S+)?)?(?: (?:an|auf|zeigen|sehen|anzeigen|auflisten))*)',
      '(?<which>alle <group>(?: (?:im netz\\w*))?(?: (?:in|im|aus|bei|um|rund um) \\S+(?: \\S+)?)?)',
      'wer (?:ist|sind|gehort|macht|is|nimmt)<here>(?: (?:alles|alle|hir|hier|so|bei uns))*(?: (?:mitglied\\w*|dabei|partner|mit|drin|teil|dazu|im netz\\w*|zum netz\\w*|in (?:diesem|unserem|dem) netz\\w*|im verbund))+<here>',
      '(?:zeig|nenn|sag)\\w*(?: mir| uns)? wer<here>(?: (?:alles|alle|so))*(?: (?:mitglied\\w*|dabei|partner|mitmacht|drin|dazugehort|im netz\\w*))+(?: ist| sind)?',
    ],
  },
  {
    command: 'help',
    cue: '.',
    shapes: [
      '<hello>',
      '(?:hilfe|hilf mir|helft mir|helfen sie mir)(?: (?:ich|wir) .*)?',
      '(?:ich|wir) (?:komm\\w*|find\\w*|kenn\\w*|blick\\w*|versteh\\w*|weiss|wissen|check\\w*)(?: (?:hier|mich|uns|das|damit|da|durch))* (?:nicht|nix|nichts|nich)(?: (?:klar|weiter|zurecht|aus|durch|wie|was)(?: \\S+){0,6})?',
      '(?:ich|wir) (?:brauch\\w*|benotig\\w*|hatt\\w*)<here> (?:hilfe|unterstutzung)(?: (?:hier|beim bedienen|bei der bedienung|mit rundruf))*',
      'wie (?:funktioniert|geht|bedien\\w*|benutz\\w*|nutz\\w*|lauft)<here>(?: (?:das|dies|rundruf|alles|ich|man|wir|es|dich|sie|der bot|ganze|hier|dieses ding|das ding))+<here>',
      '(?:erklar\\w*|zeig\\w*|sag\\w*)<you>(?: (?:mir|uns))?(?: wie)(?: (?:ich|man|wir))?(?: (?:das|dies|rundruf|es|dich|sie|hier|alles))* (?:bedien\\w*|funktioniert|geht|benutz\\w*|nutz\\w*|lauft|mach\\w*)<here>',
      '(?:mir|uns) (?:erklaren|zeigen|sagen)(?: wie)(?: (?:ich|man|wir))?(?: (?:das|dies|rundruf|es|dich|sie|hier|alles))* (?:bedien\\w*|funktioniert|geht|benutz\\w*|nutz\\w*|lauft|mach\\w*)<here>',
      'was (?:kannst|machst|konnen|kann|tust)(?: (?:du|sie|ich|man|der bot|rundruf|wir))<here>(?: (?:alles|machen|tun|fragen|schreiben|damit|hier|fur mich|fur uns|anfangen|so))*',
      '(?:was|wie) (?:muss|soll|kann|konnen|darf) (?:ich|man|wir)<here>(?: (?:machen|tun|schreiben|eingeben|tippen|anfangen|vorgehen|dich fragen|dich benutzen))',
      '(?:wobei|womit|wofur|wozu) (?:kannst|kann|konnen|bist|hilfst|helfen)(?: (?:du|sie|ich|man|der bot|rundruf|wir))<here>(?: (?:mir|uns|helfen|gut|da|dich|nutzen|brauchen|gebrauchen|fragen))*',
      '(?:ich bin|bin) (?:neu|zum ersten mal)(?: (?:hier|da|dabei))*(?: (?:und )?(?:was|wie|wozu|weiss) .*)?',
    ],
  },
  {
    command: 'give thanks',
    cue: 'dank|merci|vergelt|bedank|super|klasse|schatz|du|ihr|sie',
    shapes: [
      '<thanks>(?: <thanks>)*(?: <praise>)?',
      '<praise> <thanks>(?: <thanks>)*(?: <praise>)?',
      '(?:ich )?(?:bin|sind) (?:dir|euch|ihnen) (?:sehr |wirklich |echt )?dankbar(?: fur .*)?',
      '(?:du bist|ihr seid|sie sind) (?:ein schatz|super|klasse|spitze|toll|die besten|der beste|die beste|genial|grossartig|ein engel)',
    ],
  },
  {
    command: 'undo',
    cue: 'ruck|zuruck|unge|wie|undo|widerr|auf|retour',
    shapes: ['<oops> <back>(?: <back>)*(?: <oops>)?', '<back>(?: <oops>)?'],
  },
  {
    command: 'network coordinators',
    cue: 'wen|wem|wer|koord|leit|kontakt|nummer|wie|sprech|reden|mail|chef',
    shapes: [
      '(?:an wen|wen|bei wem|mit wem|zu wem)(?: (?:vom|im|aus dem|der|beim|von der|in der) (?:netz\\w*|koordination\\w*|buro|team|leitung))?(?: (?:kann|soll|muss|darf|konnen|konnte)) (?:ich|wir|man)<here>(?: (?:mich|uns|sich))?(?: (?:vom|im|aus dem|beim) (?:netz\\w*|buro|team))?<here> (?:wenden|melden|fragen|ansprechen|anrufen|sprechen|reden|schreiben|gehen)<here>',
      'wer (?:is|ist|sind|war)<here> (?:der|die|das|euer|eure|unser|unsere)? ?(?:zustandige |oberste )?<head><here>(?: (?:vom|im|des|beim|von|in) (?:netz\\w*|ganzen|diesem netz\\w*|dem ganzen|laden))?<here>',
      '(?:ich|wir) (?:mocht\\w*|will|wollen|wurd\\w*|muss|mussen)<here> (?:(?:mit|an) )?(?:(?:der|dem|einer|einem|den) )?(?:netz\\w*)?(?:koordinat\\w*|<head>) (?:sprechen|reden|schreiben|kontaktieren|erreichen|telefonieren)',
      'wer (?:leitet|fuhrt|organisiert|managt|macht|schmeisst|betreut|verwaltet|koordiniert)<here>(?: (?:das|den|dieses|unser|euer|hier))?(?: (?:netz\\w*|laden|ganze|verbund|hier|alles))*<here>',
      '<give>(?:(?:den|die|das) )?(?:kontakt|nummer|telefonnummer|mail\\w*) (?:zur|von der|der|zu den|vom|von den) (?:netz\\w*)?(?:koordinat\\w*)',
      'wie erreiche? (?:ich|wir|man)<here> (?:die |den |euch )?(?:netz\\w*)?(?:koordinat\\w*|<head>|netz\\w*buro)',
    ],
  },
  {
    command: 'my data',
    cue: 'dat|alles|was|kopie|auskunft|ubersicht',
    shapes: [
      '<give>(?:(?:alle|alles|die|mal) )*(?:mein\\w*)(?: (?:gespeichert\\w*|personlich\\w*|eigen\\w*|ganzen))* daten(?: (?:nach|gemass|laut|gem) (?:art(?:ikel)? ?15 )?(?:der )?ds-?gvo)?(?: (?:an|zeigen|geben|sehen|schicken))*',
      '<give>(?:alles|was)(?: was)?(?: (?:du|ihr|sie|man))?(?: (?:uber|von|zu) (?:mich|mir|meiner person))(?: (?:hast|habt|haben|weisst|wisst|wissen|gespeichert|gespeichert hast|gespeichert habt|gespeichert haben|steht|vorliegt|ist))*(?: (?:sehen|haben|schicken|an))?',
      '(?:ich|wir) (?:mocht\\w*|will|wollen|hatt\\w*|brauch\\w*|wurd\\w*)<here> (?:alles|(?:eine )?(?:kopie|auskunft|ubersicht)(?: (?:aller|uber|von|meiner))*)(?: (?:sehen|was))*(?: (?:du|ihr|sie))?(?: (?:uber|von|zu) (?:mich|mir))?(?: (?:daten|meine daten))?(?: (?:hast|habt|haben|wisst|weisst|gespeichert|gespeichert hast|gespeichert habt|gespeicherten daten|gern|gerne|sehen))*',
    ],
  },
  {
    command: 'forget me',
    cue: 'losch|geloscht|verg|entfern|tilg|vernicht',
    shapes: [
      '(?:ich|wir) (?:mocht\\w*|will|wollen|wunsch\\w*)(?: (?:gern|gerne|bitte|jetzt|dass|das|hier))*(?: (?:alle?s?|samtliche))?(?: (?:uber|von|zu) (?:mich|mir))? (?:meine daten |geloscht |komplett |ganz |vollstandig )*(?:geloscht|vergessen|entfernt)(?: (?:wird|werden|haben|sein))*',
      '(?:losch|vergiss|vergesst|vergessen|entfern|tilg|vernicht)\\w*<you>(?: (?:bitte|jetzt|sofort|doch))*(?: (?:mich|alles|alle daten|meine daten|alles uber mich|alles von mir|mein profil|mein konto|meinen account))+(?: (?:komplett|ganz|vollstandig|sofort|restlos))*(?: (?:ich|wir) (?:steig|hor|trete|geh|will)\\w*(?: \\S+){0,4})?',
    ],
  },
  {
    command: 'term show',
    cue: 'was|erklar|bedeut|definit|heisst',
    shapes: [
      'was (?:ist|sind|war|is|heisst|bedeutet|meint|versteht man unter|verstehen wir unter|meint ihr mit|meinen sie mit|ist mit|ist denn|bezeichnet)<well> <article>?(?<term><word>)(?: (?:gemeint|denn|eigentlich|genau|uberhaupt|hier|bei euch|bei uns|bitte))*',
      '(?:erklar\\w*)<you>(?: (?:mir|uns))?(?: (?:mal|bitte|kurz|den begriff|das wort|was))* <article>?(?<term><word>)(?: (?:ist|sind|bedeutet|heisst|meint))?',
      '(?:mir|uns) (?:erklaren|sagen)(?: was)? <article>?(?<term><word>)(?: (?:ist|sind|bedeutet|heisst|meint|genau))*',
      '<article>?(?<term><word>) (?:erklaren|was ist das|was heisst das|was bedeutet das|was ist damit gemeint)',
      '(?:weisst du|wisst ihr|wissen sie|weiss jemand) was <article>?(?<term><word>) (?:ist|sind|bedeutet|heisst|meint)',
      '(?:was (?:ist|heisst) )?(?:die )?(?:bedeutung|definition|erklarung) (?:von|vom|fur|zu|des wortes|des begriffs) <article>?(?<term><word>)',
    ],
  },
  {
    command: 'join ask',
    cue: 'mit|dazu|beitr|teiln|partner|rein|dabei|anmeld|aufgen|mitgl',
    shapes: [
      '(?:wie|wo) (?:werde|werden|wird|kann|konnen|konnte\\w*|komme?n?|mache?n?)(?: (?:ich|wir|man))(?: (?:hier|bei euch|da|als \\S+|auch|denn))*(?: (?:mit|partner|mitglied|mitmachen|beitreten|dazu|dazukommen|rein|reinkommen|teilnehmen|anmelden|mich anmelden|uns anmelden|aufgenommen|werden))+(?: (?:hier|bei euch|im netz\\w*|werden))*<onward>',
      '(?:ich|wir) (?:mocht\\w*|will|wollen|wurd\\w*|hatten? (?:lust|interesse))(?: (?:gern|gerne|auch|hier|bei euch|als \\S+|jetzt|daran))*(?: (?:(?:dem|eurem|ihrem|diesem|im|am|beim|in) )*netz\\w*| dabei)?(?: (?:mitmachen|mit machen|beitreten|dazukommen|dazu|teilnehmen|mitglied werden|partner werden|sein|rein|aufgenommen werden|mitzumachen|dazuzugehoren|dazugehoren))<onward>',
      'wir sind (?:ein|eine|der|die|das) \\S+(?: \\S+){0,5}? und (?:mocht\\w*|wollen|wurd\\w*)(?: (?:gern|gerne|auch|hier|bei euch))*(?: (?:(?:dem|eurem|ihrem|diesem|im|am|beim|in) )*netz\\w*)?(?: (?:mitmachen|beitreten|dazukommen|teilnehmen|mitglied werden|partner werden|dabei sein|rein|aufgenommen werden|dazugehoren))<onward>',
      '(?:konnen|kann|durfen|darf|konnten)(?: (?:wir|ich|man|(?:unser\\w*|mein\\w*) \\S+))(?: (?:auch|als (?:\\S+ ){0,2}?\\S+|hier|bei euch|einfach))*(?: (?:mitmachen|beitreten|dazukommen|dazu|teilnehmen|mitglied werden|partner werden|dabei sein|rein|dazugehoren))(?: (?:hier|bei euch))?<onward>',
    ],
  },
]
