import type { Tongue } from './tongue.ts'

export const german: Tongue = {
  locale: 'de',
  pieces: {
    here: '(?: (?:hier|denn|eigentlich|so|bitte|alles|da|bei euch|bei ihnen|bei uns))*',
    net: '(?:(?:das|dieses|diesem|des|dieser|unser|eur|euer|ihr|im|in|in diesem|beim) (?:ganze )?(?:\\w*netz(?:werks?|es)?|gruppe|laden|ganze)|das|dies|hier|euch|alles)',
    head: '(?:chefs?|chefin|boss|boss|leiter(?:in)?|leitung|admins?|\\w*koordinat(?:or|orin|oren|orinnen|ion)|ansprechpartner(?:in)?|ansprechperson)',
    human:
      '(?:(?:einem|einer|nem|ner) )?(?:(?:richtigen|echten|echter|wirklichen|lebenden) )?(?:menschen|mensch|person|jemandem|(?:von )?der \\w*koordination)',
    wish: '(?:(?:ich |wir )?(?:mocht\\w*|will|wollen|wurd\\w*|kann|konn\\w*|darf|muss)(?: (?:ich|wir|man))?<here>(?: (?:gern|gerne|mal|lieber|nur))* )?',
    turn: '(?:wenden|melden|fragen|ansprechen|anrufen|schreiben)',
    protection:
      '(?:(?:den|dem|die|das|meine|meiner|meinen|eine|einer|fragen) )*(?:datenschutz\\w*|daten|personlichen daten|fragen (?:zum|zu) (?:datenschutz|daten))',
  },
  meanings: [
    {
      command: 'privacy',
      input: { about: 'responsible' },
      shapes: [
        '(?:an )?wen (?:kann|soll|muss|darf)(?: ich| man| wir)?(?: mich| sich| uns)?<here> (?:beim?|wegen|zum?|in|mit|fur) (?:fragen )?<protection>(?: fragen)?(?: <turn>)?',
        'wer ist<here> (?:ansprech\\w+|kontakt\\w*|zustandig|verantwortlich) (?:fur|zum|beim) <protection>',
      ],
    },
    {
      command: 'network coordinators',
      shapes: [
        'wer koordiniert(?:<here>| <net><here>)',
        'wer (?:leitet|betreut|fuhrt|organisiert|betreibt|verwaltet|moderiert)<here> <net><here>',
        'wer (?:steckt|steht)<here> (?:da|hinter) ?(?:hinter|<net>|dem \\w*netz(?:werk)?)?<here>',
        'wer (?:ist|sind)<here> (?:(?:der|die|das|eure?|eur|ihre?|unsere?) )?<head>(?:<here>| <net>)',
        'wer ist<here> zustandig<here>',
        'wer ist<here> fur <net><here> (?:zustandig|verantwortlich)',
        'wer ist<here> (?:zustandig|verantwortlich) fur <net><here>',
        'wer (?:kummert|kummern) sich<here> um <net><here>',
        'wer (?:hat|gibt)<here> (?:das sagen|den hut auf|den ton an)<here>',
        '<wish>(?:bitte )?mit <human><here> (?:sprechen|reden|schreiben|telefoniern|telefonieren)<here>',
        '<wish>(?:bitte )?(?:die )?\\w*koordination (?:sprechen|erreichen|kontaktieren)',
        '(?:an )?wen (?:kann|soll|muss|darf)(?: ich| man| wir)(?: mich| sich| uns)?<here> <turn><here>',
        'wie (?:erreiche?n?|komme?n?|kontaktiere?n?) (?:ich|wir)<here> (?:an |zu )?(?:die |der |eine |einen |euch$)?(?:\\w*koordination|echten menschen|richtigen menschen|menschen|euch)<here>',
        'wer hilft (?:mir|uns) hier(?: weiter)?',
        '(?:gibt es|ist)<here> (?:auch |ein |eine |einen |richtiger? |echter? |jemand )*(?:menschen?|ansprechpartner(?:in)?|ansprechperson|zum sprechen|jemanden?)<here>(?: zum (?:sprechen|reden))?',
      ],
    },
    {
      command: 'help',
      input: { command: 'rundruf' },
      shapes: [
        'was (?:ist|is|soll) (?:das|dies|hier)(?: hier| alles| denn)*<here>',
        '(?:was|wer) (?:ist|is) rundruf<here>',
      ],
    },
    {
      command: 'network show',
      shapes: [
        '(?:worum|um was|darum) geht(?: es|s)?(?:<here>| <net><here>)',
        'was (?:ist|war|soll)<here> (?:der (?:sinn|zweck|sinn und zweck)|das ziel|die idee|die aufgabe)(?: (?:von|hinter))?(?:<here>| <net>| eures \\w*netz(?:werk)?s)',
        'was ist (?:das|dies) fur ein \\w*netz(?:werk)?',
        '(?:wozu|wofur|fur was) (?:gibt es|ist|dient)<here> <net><here>(?: gut| da)?',
        'was macht (?:ihr hier|<net>)<here>',
      ],
    },
    {
      command: 'network show',
      shapes: [
        'wie heisst<here> (?:das|unser|eur|ihr) \\w*netz(?:werk)?',
        'welche (?:regionen|branchen|kategorien) (?:gibt es|haben wir)<here>',
      ],
    },
    {
      command: 'organization list',
      shapes: [
        'wie viele (?:partner|mitglieder)<here> (?:sind wir|gibt es|haben wir|machen mit|sind dabei|hat <net>)<here>',
      ],
    },
    {
      command: 'member list',
      shapes: ['wer (?:darf|kann)<here> (?:bei uns )?entscheiden'],
    },
    {
      command: 'mine',
      shapes: [
        '(?:wie|wo) (?:kann|konnen|muss) (?:ich|wir|man)<here> (?:ein|mein|unser|das|den|einen|meinen|alte) (?:angebot|gesuch|eintrag|anzeige|inserat)<here> (?:wieder )?(?:loschen|entfernen|zuruckziehen|beenden|rausnehmen|andern)',
        '(?:wie|wo) (?:losche|entferne|andere) (?:ich|wir)<here> (?:ein|mein|unser|das|den|einen|meinen) (?:angebot|gesuch|eintrag|anzeige|inserat)<here>',
        '\\S+(?: \\S+){0,3} (?:ist|sind)(?: (?:jetzt|schon|bereits|inzwischen))* (?:vermietet|verkauft|vergeben|verliehen|verschenkt|weg|erledigt)(?: und)? (?:kann|konnen|das kann|muss) (?:jetzt |wieder )?(?:raus|weg|geloscht werden)',
      ],
    },
    {
      command: 'account list',
      shapes: ['welche konten (?:gehoren zu mir|habe ich|sind<here> verbunden|sind meine)<here>'],
    },
    {
      command: 'account link',
      shapes: [
        '<wish>(?:bitte )?(?:mein|ein|noch ein|das) (?:anderes|zweites|weiteres|andere|zweite) konto<here> (?:verbinden|verknupfen|hinzufugen|dazunehmen)',
        '<wish>(?:bitte )?(?:mein|ein|noch ein) konto<here> (?:verbinden|verknupfen)',
        '(?:verbinde|verknupfe?|verbinden sie|verknupfen sie)<here> (?:mein|das) (?:andere|anderes|zweites|zweite) konto<here>(?: mit diesem)?',
      ],
    },
    {
      command: 'account separate',
      shapes: [
        '(?:bitte )?(?:trenne?|lose?|trennen sie|losen sie)<here> (?:mein|das|die) (?:andere|anderes|zweites|zweite|beiden|verbundene|konten) ?(?:konto|konten)?(?: (?:wieder|bitte|ab))*',
        '<wish>(?:bitte )?(?:mein|das|die) (?:(?:andere|anderes|zweites|zweite|beiden|verbundene) )?(?:konto|konten)(?: wieder)? (?:trennen|losen|abtrennen)',
      ],
    },
  ],
}
