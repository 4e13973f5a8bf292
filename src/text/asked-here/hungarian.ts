import type { Tongue } from './tongue.ts'

export const hungarian: Tongue = {
  locale: 'hu',
  pieces: {
    here: '(?: (?:itt|kerem|kerlek|most|tulajdonkeppen|igazabol|nalatok|onoknel))*',
    net: '(?:(?:ezt|ezt az?|az?|ennek az?|ebben az?|ez az?) (?:egesz )?(?:\\w*halozat\\w*|egeszet?|egesznek|csoport\\w*)|ezt|itt)',
    human:
      '(?:(?:egy|az?) )?(?:(?:igazi|valodi|elo|hus-ver) )?(?:emberrel|szemellyel|valakivel|\\w*koordinatorral)',
    wish: '(?:szeretnek|szeretnenk|akarok|lehet|tudok|tudnek|beszelhetek|beszelhetnek)',
  },
  meanings: [
    {
      command: 'privacy',
      input: { about: 'responsible' },
      shapes: [
        '(?:kihez|kinek|kit) (?:fordulhat\\w*|irhat\\w*|kerdezhet\\w*|kereshet\\w*|(?:lehet |kell |tudok )?fordul\\w*)<here> (?:az? )?(?:adat\\w*|szemelyes adat\\w*|gdpr)(?: (?:kerdes\\w*|ugy\\w*|kapcsolat\\w*|miatt|kapcsan))*',
        '(?:az? )?adat\\w* (?:kerdes\\w*|ugy\\w*) (?:kihez|kinek) (?:fordulhat\\w*|irhat\\w*)',
        'ki az? adatvedelmi (?:kapcsolattarto|kapcsolattartoja)<here>',
      ],
    },
    {
      command: 'network coordinators',
      shapes: [
        'kik? (?:itt )?koordinal(?:ja|jak|nak)?(?:<here>| <net><here>)',
        'kik? (?:itt )?(?:vezeti|vezetik|iranyitja|iranyitjak|szervezi|szervezik|mukodteti|uzemelteti|fogja ossze) <net><here>',
        'kik? (?:itt )?(?:az )?illetekes(?:<here>| <net><here>)',
        'kik? (?:az? )?\\w*halozat (?:vezetoje|koordinatora|felelose|illetekese|kapcsolattartoja)<here>',
        'kik? felelos(?:ek)? (?:itt )?(?:az? )?\\w*halozatert<here>',
        'kik? all(?:nak)? (?:e |emogott|az egesz mogott|a halozat mogott)',
        'kik? (?:itt )?(?:az? )?(?:\\w*koordinator(?:ok|a|atok)?|fonok|vezeto|vezetoje|kapcsolattarto|adminisztrator|admin)(?:<here>| <net><here>)',
        '(?:az? )?\\w*halozat(?:nak|ot)? ki (?:az? )?(?:koordinatora|vezetoje|koordinalja|vezeti)',
        '(?:<wish> )?(?:itt )?<human>(?: <wish>)?<here>(?: beszel(?:ni|hetek|hetnek))?(?<=beszel\\w+)<here>',
        '<wish><here> (?:beszelni )?<human><here>(?: beszelni)?',
        'kivel<here> (?:beszelhet(?:ek|unk)|(?:lehet|tudok|tudnek|tudunk) (?:itt )?beszelni)<here>',
        '(?:kihez|kinek|kit) (?:fordulhat|irhat|kerdezhet|hivhat)(?:ok|unk)<here>(?: segitsegert)?',
        'kihez (?:lehet|tudok|kell)<here> fordulni<here>',
      ],
    },
    {
      command: 'help',
      input: { command: 'rundruf' },
      shapes: ['mi ez(?: az egesz)?<here>', 'mi(?: az)? a rundruf<here>'],
    },
    {
      command: 'network show',
      shapes: [
        'mi (?:ennek )?(?:az? )?\\w*halozat(?:nak)?(?: az?)? (?:celja|lenyege|ertelme|feladata)<here>',
        'mi (?:itt )?(?:a cel|a lenyeg|a celja|a lenyege)<here>(?: ennek(?: az egesznek)?)?',
        'mirol (?:szol|van szo|szol ez)(?:<here>| (?:ez )?(?:az? )?(?:\\w*halozat|ez|egesz)<here>)',
        'mi ez a halozat<here>',
        'mire (?:valo|jo|szolgal) (?:ez|itt|(?:ez )?az? \\w*halozat)<here>',
        'mivel foglalkozik (?:ez )?az? \\w*halozat',
      ],
    },
    {
      command: 'network show',
      shapes: [
        'mi az? \\w*halozat(?:unk)? neve',
        'hogy hivjak (?:ezt )?az? \\w*halozatot',
        'milyen (?:regiok|agazatok|kategoriak) vannak<here>',
      ],
    },
    {
      command: 'organization list',
      shapes: ['hany (?:partner|tag|partnerunk|tagunk) (?:van|vagyunk)<here>', 'hanyan vagyunk<here>'],
    },
    {
      command: 'member list',
      shapes: ['kik? tartoz(?:ik|nak) hozzank', 'ki donthet (?:nalunk|itt)'],
    },
    {
      command: 'mine',
      shapes: [
        'hogyan? (?:tudok|tudom|lehet|kell|tudunk) (?:az? |egy )?(?:ajanlat|igeny|hirdetes|bejegyzes)\\w* (?:torolni|visszavonni|levenni|modositani)',
        'hogyan? (?:torolhetek|torolhetem|vonhatok vissza|vonhatom vissza|vehetem le) (?:az? |egy )?(?:ajanlat|igeny|hirdetes|bejegyzes)\\w*',
        '(?:az? )?\\S+(?: \\S+){0,3} (?:mar )?(?:elkelt|kiadtuk|eladtuk|elvittek)(?: es)? (?:lekerulhet|torolheto|levehetik|leveheto|torolhetik)',
      ],
    },
    {
      command: 'account list',
      shapes: ['(?:mely|milyen) fiok(?:ok|jaim) (?:tartoznak hozzam|vannak|az enyem)<here>'],
    },
    {
      command: 'account link',
      shapes: [
        '(?:(?:az?|egy) )?(?:(?:masik|masodik|uj) )?fiok(?:ot|omat|jaimat|okat|jaim)? (?:szeretnek|szeretnenk|akarok) (?:osszekapcsolni|osszekotni|hozzakapcsolni)',
        '(?:szeretnem|szeretnek|akarom) (?:az?|egy) ?(?:(?:masik|masodik|uj) )?fiok(?:ot|omat|jaimat) (?:osszekapcsolni|osszekotni|hozzakapcsolni)',
        '(?:szeretnem |akarom )?osszekapcsolni (?:szeretnem |akarom )?(?:az? )?(?:masik |masodik )?fiok(?:omat|jaimat)',
        '(?:kapcsold|kapcsolja|kosd|kosse) ossze (?:az? )?(?:masik |masodik )?fiok(?:omat|jaimat)',
      ],
    },
    {
      command: 'account separate',
      shapes: [
        '(?:valaszd|valassza|kapcsold|kapcsolja) (?:le|szet|kulon) (?:az? )?(?:masik |masodik )?fiok(?:omat|jaimat|ot)(?: ujra)?',
        '(?:szeretnem |akarom )?(?:az? )?(?:masik |masodik )?fiok(?:omat|jaimat|ot) (?:szeretnem |akarom |szeretnek )?(?:levalasztani|szetvalasztani|lekapcsolni)',
      ],
    },
  ],
}
