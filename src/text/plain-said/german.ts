import { asked } from './german-asked.ts'
import { listings } from './german-listings.ts'
import { partners } from './german-partners.ts'
import { several, type Tongue } from './tongue.ts'

export const german: Tongue = {
  locale: 'de',
  idle: 'bitte bite bidde mal doch eigentlich denn einfach kurz gern gerne leider endlich halt eben also übrigens danke pls so ganz wirklich überhaupt eh ma büdde wohl',
  polite:
    '(?:(?:hallo|hi|moin|servus|ok|okay|ja|nein|ach|ah|oh|sorry|entschuldigung|guten (?:tag|morgen|abend)) )*(?:(?<asks>(?:kannst|konntest|wurdest|magst) du|(?:konnen|konnten|wurden|mochten) sie|(?:konnt|konntet) ihr|kann (?:man|ich)|konnte (?:man|ich)|(?:ich|wir) (?:mocht\\w*|will|wollen|wurden?|muss|mussen)|es ware (?:nett|schon|gut|toll) wenn (?:du|sie|ihr)|durfte ich(?: sie| dich)? bitten) )?',
  inNoName:
    'niemand\\w*|jemand\\w*|keine?[nmrs]?|nie|nicht|nix|nichts|wer|was|wo|wie|wen|wem|warum|wann|ich|wir|du|ihr|sie|er|es|man|mich|mir|uns|euch|dich|dir|hat|hatte\\w*|haben|habe|hab|habt|ist|sind|war\\w*|wird|werden|wurde\\w*|kann|konnen|soll\\w*|muss\\w*|mocht\\w*|suche|suchen|biete|bieten|brauche|brauchen|und dann|dass|wenn|weil|aber|schon|bereits|jetzt|ob',
  inNoListing:
    'antwort\\w*|meldung|ruckmeldung|zusage\\w*|ja|nein|yes|no|igen|ok|\\S*daten|profil|konto|konten|account|\\S*nummer|\\S*adresse|mail|e-?mail|namen?|kontakt\\S*|alle|alles|einwilligung|zustimmung|letzte\\S*|das|dies\\S*|person|\\S*angaben|text|nachricht\\S*|zeit|anderung\\S*|schritt|frage|hilfe|danke|koordination|netzwerk|kanal|eins|einer|einen|welche|region|branche|kategorie|glossar|begriff|abfahrt|wetter|problem|thema|angebote|gesuche|eintrage|inserate|anzeigen|mitglieder|partner',
  mistyped:
    'geandert verlangern zuruckziehen zuruck loschen losche rausnehmen entfernen erledigt vergeben verkauft verschenkt abgeholt gegangen bekommen gefunden geholfen aktull andern andere kostet kosten preis menge anzahl einstellen reinstellen anbieten wieder nochmal vertretung stellvertreter stellvertreterin stellvertretung ansprechpartner ansprechpartnerin ansprechperson arbeitet gekundigt ausgeschieden austragen telefonnummer mailadresse homepage webseite website umgezogen adresse angebot angebote gesuche eintrage partner mitglied mitglieder netzwerk koordinator koordinatorin koordination danke rundruf hilfe funktioniert bedeutet ruckgangig falsch beenden kontakt kompetenzen profil eintragen beitreten mitmachen teilnehmen zeigen anzeigen gespeichert gespeicherten daten gultig weiterlaufen zeige welche liste heisst',
  pieces: {
    name: '(?!(?:wer|was|wo|wie|wen|wem|warum|wann|welche\\w*|ich|wir|du|ihr|sie|er|es|man|jemand|niemand|nicht|das ist|hat|habt|haben|kann|konnen|bitte) )(?!(?:bei|fur|mit|aus|von|zu|in|an|auf|bis|nimm|nehmt|zieh|ziehe|ziehen|zieht|losche?n?|loscht|stelle?n?|stellt|setze?n?|setzt|ander|andere|mach|trag|trage|tragt|lass|lasst|verlanger\\w*|tu|hol|streich|es|noch|nur|da|dann) )\\S+(?: \\S+){0,5}?',
    few: '(?!(?:wer|was|wo|wie|wen|ich|wir|ist|sind|nicht|alles|das|es|bin|war|schon|schnell) |(?:alles|das|es|ich|schon|gut|nicht|schnell|wieder)(?: |$))\\S+(?: \\S+){0,1}?',
    the: '(?:(?:der|die|das|den|dem|des|unsere?[nmrs]?|unsre[nmrs]?|unserm|meine?[nmrs]?|eine?[nmrs]?|ne|nen|alle|diese[nmrs]?) )*',
    ad: '(?:(?:das|den|die|dem|der|unser\\w*|mein\\w*) )?(?:angebot|gesuch|eintrag|inserat|anzeige|annonce|anfrage|suche|angebote|gesuche|eintrage|es|ihn|sie)',
    of: '(?:mit|nach|fur|uber|zu|zum|zur|von|vom|wegen|namens|um)',
    it: '(?:<the>(?:angebot|gesuch|eintrag|inserat|anzeige|annonce|anfrage|suche|sache) (?:<of> )?)?<the>(?<listing><name>)',
    you: '(?: (?:du|sie|ihr|mir|uns))*',
    again:
      '(?: (?:noch|nochmal|nochmals|noch mal|noch einmal|wieder|erneut|neu|ein weiteres mal|abermals|auch))+',
    publish:
      '(?:einstellen|reinstellen|rein stellen|hineinstellen|reinsetzen|einsetzen|anbieten|veroffentlichen|aufnehmen|suchen|inserieren|ausschreiben|posten|reinnehmen|eintragen|hochladen|online stellen|anfragen|rein|schalten|aufgeben|aufmachen)',
    asEver:
      '(?: (?:wie (?:letztes|im|immer|jedes|voriges|sonst|gehabt|damals|letzten|letzte|beim).*|(?:is|ist) wieder.*))?',
    still: '(?: (?:immer|weiterhin|nach wie vor|noch|auch|jetzt|alle|aber|auf jeden fall|definitiv))+',
    be: ' (?:ist|sind|is|war|waren|wurde|wurden|bleibt|bleiben|wird|werden)',
    there:
      '(?:aktull|gultig|zu haben|da|offen|verfugbar|frei|vorhanden|ubrig|abzugeben|gesucht|im angebot|nicht weg|nicht vergeben|gefragt|zu vergeben|zu verkaufen|noch nicht weg)',
    change:
      '(?:e?ander\\w*|andre|setz\\w*|stell\\w*|korrigier\\w*|berichtig\\w*|mach\\w*|passt?e?|update\\w*|aktualisier\\w*|schreib\\w*|trag\\w*|tu)<you>',
    changing:
      '(?:andern|endern|abandern|umandern|setzen|eintragen|korrigieren|anpassen|stellen|umstellen|schreiben|machen|berichtigen|aktualisieren|festlegen|vermerken|bitte|erhohen|senken|verringern|reduzieren|hochsetzen|runtersetzen)',
    at: '(?:bei|beim|bei der|bei dem|bei den|fur|im|am)',
    slot: '(?<slot>(?:(?:die|der|das|den|dem|als) )?(?:neue?[nrs]? )?(?:menge|anzahl|stuckzahl|zahl|preis|datum|frist|gultigkeit|ende|ort|standort|abholort|abholung))',
    price: '(?:(?:den|der) )?(?:preis)',
    into: '(?:auf|zu|in|nach|von \\S+(?: \\S+)? auf|ist|sind|ist jetzt) <said>',
    said: '(?<said>\\S+(?: \\S+){0,4}?)',
    words: '\\S+(?: \\S+){0,5}?',
    end: '(?: (?:an|um|ein|ab|andern|setzen|bitte|das|jetzt))*',
    now: '(?: (?:jetzt|nun|ab (?:jetzt|sofort|heute|morgen)|mittlerweile|inzwischen|neuerdings|schon|bereits|gerade|grad|gestern|heute|vorhin|alle|alles|nur|noch|komplett|wieder|dann|seit gestern|vorgestern|am \\w+tag|letzte woche|diese woche|zum gluck|dankenswerterweise|auch))*',
    only: '(?: (?:jetzt|inzwischen))*(?: (?:nur|bloss|lediglich|langer|jetzt))(?: noch)*',
    since:
      '(?: (?:jetzt|nun|ab (?:jetzt|sofort|heute|morgen)|mittlerweile|inzwischen|neuerdings|nur noch|ab \\S+tag))+(?: nur)?(?: noch)?',
    onlyNow:
      '(?: (?:jetzt|nur|noch|bloss|mittlerweile|inzwischen|es|lediglich|schon|doch))*(?<= (?:nur|bloss|lediglich)(?: (?:jetzt|noch|mittlerweile|inzwischen|es|schon|doch))*)',
    figure: '(?:\\d[\\d.,]*|<number>)',
    number:
      '(?:ein(?:e|en|s)?|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|\\w{3,}zehn|\\w*(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend)\\w*|halbe?[rsn]?|anderthalb|eineinhalb|(?:ein )?dutzend)',
    unit: '(?:t|to|tonnen?|kg|kilo|gramm|g|zentner|liter|l|hl|m|m2|m3|qm|cbm|meter|srm|rm|fm|ster|stuck|stk|ballen|rundballen|sacke?|sacken|kisten?|paletten?|eimer|glaser|glasern|flaschen?|kartons?|pakete?|rollen?|fuhren?|stunden?|tage?n?|platze?n?|bund|dutzend|korbe?|kasten|packungen)',
    amount: '<figure>(?: <unit>)?',
    amountOf: '<figure>(?: <unit>)?(?: (?:stuck|davon))?',
    out: '(?: (?:wieder|jetzt|schon|sofort|aus (?:der|dem|den|unserer|unseren|euren) \\S+|von (?:der|dem|unserer) \\S+|vom (?:netz|brett|markt\\S*)|ganz|heute))*',
    away: '(?:zuruckziehen|zuruck ziehen|zurucknehmen|rausnehmen|raus nehmen|herausnehmen|entfernen|loschen|streichen|wegnehmen|runternehmen|wegmachen|rausschmeissen|stornieren|raus|weg|heraus|runter|zuruckgezogen|abmelden|austragen|offline nehmen|offline stellen|nicht mehr anbieten|nicht mehr anzeigen|nicht mehr zeigen)',
    done: '<now> (?:weg|erledigt|vergeben|verkauft|verschenkt|abgeholt|ausverkauft|vermittelt|gefunden|versorgt|besetzt|verliehen|vermietet|fort|futsch|vergriffen|geliefert|abgegeben|untergebracht|ausgebucht|verteilt|eingetroffen|hinfallig|geklart|gedeckt|angekommen|nicht mehr (?:da|verfugbar|zu haben|vorhanden|ubrig|frei)|aufgebraucht|los|losgeworden|reserviert und weg|unter dach und fach|geschafft|mitgenommen|geholt|reingekommen|besorgt)',
    to: '(?:an|von|vom|durch|beim|bei|zum|zur|ans|zu|uber|dank)(?: hilfe (?:von|der|vom))? <the>(?<helper><name>)',
    went: '(?:gegangen|verkauft|verschenkt|vergeben|abgegeben|verliehen|vermietet|ubergegangen|gelandet|geliefert|ubergeben|abgeholt|geholt|ubernommen|gekauft|mitgenommen|gebracht|gekommen|besorgt)',
    given:
      '(?:bekommen|gekriegt|gefunden|verkauft|vergeben|verschenkt|losbekommen|abgegeben|erhalten|geliehen|ausgeliehen|gekauft|geholt|vermietet|verliehen|besetzt|losgeworden|untergebracht|besorgt|organisiert|aufgetrieben|weggegeben|hergegeben|beisammen|zusammen)',
    help: '(?: (?:und |da |weil )?<the>(?<helper><name>) (?:hat|haben)(?: uns| sie| es| ihn| das)*<now> (?:geholfen|ausgeholfen|genommen|geholt|abgeholt|gekauft|ubernommen|gebracht|geliefert|gegeben|geliehen|besorgt|mitgenommen)| (?:mit|dank|durch) (?:hilfe (?:von|vom|der) )?<the>(?<helper><name>)| passt)?',
    help_: '<the>(?<helper><name>) (?:hat|haben)(?: uns)?<now> (?:geholfen|ausgeholfen)',
    def: '(?!(?:eine?[nrm]?|kein\\w*|jemand\\w*|gut\\w*|paar|etwas) )(?:(?:der|die|das|den|dem|des|unser\\w*) )?',
    // Of one's own partner.
    we: '(?:wir|ich)',
    our: '(?:unser\\w*|unsre) (?:betrieb|firma|verein|hof|werkstatt|laden|schule|gemeinde|unternehmen|team|haus|gasthof|buro|backerei|verband)',
    own: '(?:(?:unser\\w*|unsre|die|eine?n?|ne|neue?[nrsm]?|unter|mein\\w*|andere?) )*',
    begin: '(?:unsere?|die|neue?|nummer|telefon|tel|telefonnummer|bitte|jetzt|ist|lautet)',
    noting: '(?:(?:notier|schreib|trag|ander|aktualisier|merk)\\w*(?: (?:sie|ihr|du|euch|sich|auf|ein|um))*)',
    isNow:
      '(?: (?:ist|lautet|hat|sich|geandert|jetzt|nun|ab jetzt|ab sofort|neu|wurde|notieren|eintragen|auf|zu|in|andern|vermerken|aktualisieren|haben|wir|die|neue?|und|heisst|unter|nehmen|aufnehmen))*',
    place:
      '(?!(?:den|der|die|das|dem|ein\\w*|unser\\w*|urlaub|rente) )\\S+(?: (?:am|an der|im|in der|bei|\\(\\S+\\)) ?\\S*| \\(?\\S+\\)?)?',
    skill:
      '(?!(?:da|nicht|nichts|das|es|mal|so|noch|nur|leider|morgen|heute|dir|euch|ihnen|gerne?|helfen|liefern)(?: |$))\\S+(?: \\S+){0,6}?',
    new: '(?: (?:jetzt|nun|neuerdings|auch|ab sofort|seit \\S+(?: \\S+)?|inzwischen|mittlerweile|ausserdem|zusatzlich|noch|ab \\S+))*(?<= (?:auch|neuerdings|ausserdem|zusatzlich)(?: (?:noch|jetzt|auch|neuerdings))*)',
    lately:
      '(?:seit (?:\\S+ )?\\S+|neuerdings|ab sofort|ab jetzt|jetzt|inzwischen|mittlerweile|ausserdem|nun)',
    noted:
      '(?: (?:(?:das )?(?:in|ins|auf|zu|in die|zu den|bei) (?:unser\\w* |das |die |den )?(?:profil|kompetenzen|beschreibung|seite|liste)(?: (?:schreiben|eintragen|aufnehmen|setzen|erganzen|hinzufugen|dazu|vermerken|rein|bitte))*|(?:das )?(?:eintragen|erganzen|aufnehmen|hinzufugen|dazuschreiben|vermerken)|tragt? das ein|schreib das dazu|tragen sie das ein))?',
    deputy:
      '(?:vertretung|stellvertret(?:ung|er|erin|ende|ender)|vertreter|vertreterin|ersatz|vize|zweite ansprechperson|zweiten?r? ansprechpartner(?:in)?)',
    contact:
      '(?:ansprechpartner(?:in|s)?|ansprechperson|kontakt|kontaktperson|ansprechperson|hauptansprechpartner(?:in)?|kontaktfrau|kontaktmann)',
    ours: '(?:(?:unsere?[mnr]?|meine?[mnr]?|die|der|den|eure?|neue?[rsn]?|erste?[rn]?|fur uns) )*',
    from: '(?: (?:ab|jetzt|sofort|nun|kunftig|in zukunft|heute|morgen|montag|hier|neu|neue?|bei uns|fur mich|fur uns|ab jetzt|ab sofort|ab heute|ab morgen|ab montag|ab \\S+|seit \\S+))*',
    from_:
      '(?:(?:ab|jetzt|sofort|nun|kunftig|in zukunft|heute|morgen|montag|ab \\S+|seit \\S+|von (?:jetzt|nun|heute) an) )*',
    since_:
      '(?: (?:jetzt|nun|seit \\S+(?: \\S+)?|inzwischen|mittlerweile|ab \\S+|schon|bereits|letzte\\w* \\S+|im \\S+|zum \\S+|am \\S+|gestern|heute))*',
    gone: '(?: (?:bitte|also|und|daher|deshalb|(?:ihn|sie|den|die) )*(?:austragen|rausnehmen|herausnehmen|loschen|entfernen|streichen|trag\\w* (?:ihn|sie) aus|nimm (?:ihn|sie) raus))?',
    team: '(?:unser\\w* |unsrem |dem |der |das |den )*(?:betrieb|team|firma|liste|verein|unternehmen|uns|hof|mannschaft|gruppe|leuten|mitarbeitern)',
    wish: '(?:(?:ich|wir) )',
    // Of others.
    give: '(?:(?:zeig\\w*|gib|gebt|geben|schick\\w*|nenn\\w*|sag\\w*|list\\w*|hatt\\w*|ich|wir|hatte|mochte|will|wurde|sie|mir|uns|mal|auf|gern|gerne|sehen|wissen|bitte|her) )*',
    detail:
      '(?:telefonnummer|telefon|nummer|handynummer|rufnummer|tel|mail|e-?mail|mailadresse|e-mail-?adresse|email-?adresse|adresse|anschrift|kontakt|kontaktdaten|kontaktadresse|homepage|website|webseite|internetseite|ansprechpartner(?:in)?|ansprechperson|offnungszeiten)(?: (?:und|oder) \\S+)?',
    // Of the network.
    here: '(?: (?:hier|denn|eigentlich|so|da|bei euch|bei uns|bei ihnen|gerade|grad|zurzeit|zur zeit|derzeit|aktull|momentan|im moment|jetzt|alles|noch|schon|im netz\\w*|in diesem netz\\w*|in unserem netz\\w*|genau|mal|das|den|die|heute|diese woche|los|drin|am besten|hir|dann|damit))*',
    ads: '(?:angeboten?|gesuchen?|eintragen?|inseraten?|anzeigen|annoncen|anfragen)(?: (?:und|oder) (?:angebote?n?|gesuche?n?|eintrage?n?|anfragen))?',
    group:
      '(?:\\S*(?:betriebe?n?|firmen|hofen?|schulen|kindergarten|kitas|vereine?n?|gemeinden|kommunen|stadte|unternehmen|partner\\w*|mitglieder\\w*|organisationen|einrichtungen|tischlereien|tischler|backereien|backer|metzgereien|fleischereien|gasthofe|gasthauser|restaurants|cafes|hotels|pensionen|laden|hoflaeden|hofladen|geschafte|werkstatten|handwerker\\w*|landwirte?|bauern|bauernhofe|muhlen|brauereien|kasereien|gartnereien|banken|museen|ferienwohnungen|schreinereien|zimmereien|sagewerke|imkereien|imker|druckereien|dienstleister|kirchen|verbande|anbieter|arzte|apotheken|kliniken|winzer|weinguter|mostereien|eien|reien))',
    hello: `(?:hallo|hallochen|hi|hey|moin|servus|gruss (?:gott|dich|euch)|gruezi|guten (?:tag|morgen|abend)|schonen (?:tag|abend|guten)|mahlzeit|tach|huhu|halli hallo|na)(?: ${several('moin|zusammen|rundruf|liebes|lieber|bot|du|ihr|an alle|alle|team|auch|wieder|miteinander|leute|hallo|guten|tag|morgen|abend')})?`,
    thanks:
      '(?:(?:vielen|herzlichen|besten|lieben|tausend|schonen|recht|1000|vielmals) )*(?:danke?|dankeschon|dank|merci|vergelts gott|ich danke|wir danken|bedanke mich|dankschon|danke schon)(?: (?:allen|alle|zusammen|dir|euch|ihnen|schon|sehr|auch|vielmals|nochmal|nochmals|herzlich|rundruf|ihr lieben|dafur|tausendmal|im voraus))*(?: fur(?: \\S+){1,6})?',
    praise: several(
      'das|du|ihr|sie|es|hat|war|ist|bist|seid|sind|echt|sehr|richtig|wirklich|total|mega|super|klasse|toll|prima|spitze|perfekt|schnell|lieb|nett|geholfen|hilfreich|genial|wunderbar|ok|okay|alles|klar|gut|cool|top|eine|grosse|hilfe|mir|uns|schon|fein|freundlich|von|dir|euch|ihnen|geklappt|funktioniert|gepasst|ein|schatz|engel|held|die|besten|beste|der|gelaufen|lauft|lief|gutgetan|tolle|arbeit',
    ),
    oops: several(
      'ups|oh|ohje|mist|sorry|stopp|halt|ach|nein|nee|hoppla|verdammt|oje|aha|da|das|dies|es|so|war|ist|ich|wir|hab|habe|haben|mich|falsch|vertippt|verklickt|vertan|verdruckt|geirrt|verschrieben|versehen|aus|ein|der|fehler|irrtum|quatsch|blodsinn|nicht|gemeint|gewollt|wollte|so nicht|verkehrt|eben|gerade|letzte|eingabe|leider|versehentlich|aktion',
    ),
    back: '(?:und |also )?(?:(?:mach|mache|macht|machen|nimm|nehmt|nehmen|setz|setzt|dreh|kann|konnen|stell)(?: (?:sie|man|ich|wir|du))* )?(?:(?:das|es|dies|alles|die|den|den letzten|letzte[rns]?|meine?n?|vorige|eben|gerade|schritt|anderung|aktion|eingabe|eintrag|wieder) )*(?:ruckgangig(?: machen)?|zuruck|zurucknehmen|zurucksetzen|ungeschehen(?: machen)?|wie (?:es )?(?:vorher|zuvor|davor)(?: war)?|zuruckdrehen|undo|rueckgangig|widerrufen|auf anfang|retour)',
    head: '(?:chefs?|chefin|boss|leiter(?:in)?|leitung|admins?|koordinat\\w*|netzwerkkoordinat\\w*|ansprechpartner(?:in)?|ansprechperson|zustandig|verantwortlich\\w*|verantwortliche|oberhaupt|obmann|obfrau|netzwerkmanager\\w*|organisator\\w*|kummerer)',
    well: '(?: (?:eigentlich|denn|bitte|genau|noch|nochmal|hier|bei euch|bei uns|uberhaupt|noch mal|der begriff|das wort|mit|unter))*',
    article: '(?:(?:der|die|das|ein|eine|einen|einer|den|dem|eines) )?',
    word: '(?!(?:das|dies|es|los|neu|neus|hier|euch|ihr|du|sie|heute|passiert|wichtig|zu|so|mit|denn|da|mein\\w*|unser\\w*|wir|ich|bei|an|in|im|am|von|fur|dein\\w*|euer|eure|ihre?|meine?|rundruf|wer|was|wo|wann|offen|aktull|sinn|zweck|ziel|kosten|preis)(?: |$))\\S+(?: \\S+){0,2}?',
    onward: '(?: (?:was|wie|wo|muss|mussen|soll|kann|brauchen|wir|ich|bitte|geht|wer).*)?',
  },
  meanings: [...partners, ...listings, ...asked],
}
