import { answering } from './answering.ts'
import { handing } from './hungarian-handing.ts'
import { lettingIn } from './letting-in.ts'
import type { Tongue } from './tongue.ts'

export const hungarian: Tongue = {
  locale: 'hu',
  pieces: {
    name: '(?!(?:ki|kit|kinek|kik|mi|mit|hol|hogyan|mikor|en|ti|valaki|senki|van|nem|ne) )\\S+(?: \\S+){0,4}?',
    the: '(?:az? )?',
    yet: '(?:(?:sajnos|meg|ma|tegnap|mar|vegre|most|eddig) )*',
    want: '(?:nem|mar nem) (?:akarok|akarunk|szeretnek|szeretnenk|kerek|kerunk)',
    willing: '(?:szeretnek|szeretnenk|akarok|akarunk)',
    more: '(?: (?:tobb|tobbe|tovabbi|mar))*',
    past: '(?:en )?(?:mar|tobbe|tobbet|most mar) nem',
    // Whom a contact is taken back from: a partner or somebody there, never everybody, nor those who keep one's data.
    partner:
      '(?!<the>(?:rundruf\\w*|bot\\w*|senki\\w*|mindenki\\w*|barki\\w*|masok\\w*|idegen\\w*|kivulallo\\w*|akarki\\w*|itt|innen|partner(?:ek)?\\w*|\\w*halozat\\w*|rendszer\\w*)(?: |$))<the>(?<agreement><name>)',
    mine: '<the>(?:(?:telefon|mobil)?szamom\\w*|telefonom\\w*|e-?mail-?(?:cim)?em\\w*|cimem\\w*|elerhetosege(?:m|im)\\w*|adata(?:m|im)\\w*)',
    consent: '<the>(?:hozzajarulas|beleegyezes)\\w*',
    contact: '<the>kapcsolat(?:ot|om|omat|unk|unkat)?',
    please: '(?:(?:kerem|kerlek|kerjuk|szeretnem|szeretnenk)(?: (?:hogy|ha))? )?',
    later: '(?: (?:a tovabbiakban|ezentul|mostantol|tobbe|tobbet|tovabb|mar|most mar|kerem|kerlek))*',
    see: '(?:lassa|lassak|kapja|kapjak|hasznalja|hasznaljak|tudja|tudjak|lathassa|lathassak)(?: meg)?',
    end: '(?:megszuntet|lezar|torl|befejez|felbont|visszavon)(?:om|juk|nem|nenk)',
    ends: '(?:szuntes\\w*|zar\\w*|torol\\w*|bont\\w*|fejez\\w*)(?: (?:meg|le|el|fel|be))?',
    ending: '(?:megszunteteset?|lezarasat?|torleset?|befejezeset?|felbontasat?|visszavonasat?)',
  },
  inNoName: 'senki\\w*|soha|sohasem|alig|majdnem|csak|sem|se|nem|ne|ritkan|engem|minket|valaki\\w*',
  meanings: [
    ...lettingIn.hu,
    ...answering.hu,
    {
      command: 'errand missed',
      noted: 'word',
      shapes: [
        '<the>(?<errand><name>)(?:nal|nel) <yet>senkit <yet>(?:nem|sem) (?:ertem|ertunk) el',
        '<yet>senkit <yet>(?:nem|sem) (?:ertem|ertunk) el <the>(?<errand><name>)(?:nal|nel)',
        '<the>(?<errand><name>) <yet>nem <yet>(?:ertem|ertuk) el',
        '<the>(?<errand><name>) <yet>nem <yet>(?:sikerult elerni|elerheto|erheto el|veszi fel)',
        '<yet>nem <yet>(?:sikerult elerni|ertem el|ertuk el) <the>(?<errand><name>)',
      ],
    },
    {
      command: 'errand reached',
      noted: 'word',
      shapes: [
        '<the>(?<errand><name>) <yet>(?:elertem|elertuk)',
        '<the>(?<errand><name>) <yet>sikerult elerni',
        '<yet>sikerult elerni <the>(?<errand><name>)',
      ],
    },
    {
      command: 'errand answer',
      shapes: [
        '<the>(?<errand><name>) azt (?:mondja|mondjak|uzeni|uzenik|valaszolja|valaszoljak|irja|irjak)(?: hogy)? (?<word>\\S+(?: \\S+)*)',
        '<the>(?<errand><name>) (?<word>(?:igent|nemet) mond(?:ott|anak|tak)?(?: \\S+)*)',
      ],
    },
    {
      command: 'errand take',
      shapes: [
        '(?:majd )?(?:en )?(?:intezem|elintezem|foglalkozom vele|gondoskodom rola)',
        '(?:majd )?(?:en )?(?:intezem|elintezem|felhivom) <the>(?<errand><name>)',
        '<the>(?<errand><name>) (?:majd )?en (?:intezem|elintezem|hivom fel)',
      ],
    },
    {
      command: 'organization ask',
      everybody: true,
      noted: 'question',
      shapes: [
        '(?:kerem |kerlek )?kerdez(?:d|ze|zuk|zetek)(?: meg)? <the>(?<organization><name>)[oea]?t',
        '(?:kerem |kerlek )?kerdez(?:d|ze|zuk|zetek)(?: meg)? <the>(?<organization><name>)',
      ],
    },
    {
      command: 'account separate',
      everybody: true,
      shapes: [
        '(?:szeretnem|kerem) (?:ujra |megint )?(?:szetvalasztani|kulonvalasztani) a fiokjaimat',
        '(?:valaszd|valassza) (?:szet|kulon) a fiokjaimat',
      ],
    },
    ...handing,
    {
      command: 'coordinator remove',
      guess: true,
      shapes: [
        '<the>(?<person><name>) (?:(?:mar|tobbe|tobbet) )?ne koordinaljon(?: (?:tovabb|tobbe|tobbet|mar))?',
        '<the>(?<person><name>) (?:(?:mar|tobbe|tobbet) )?ne legyen(?: (?:tovabb|tobbe|tobbet|mar))? koordinator',
        '<the>(?<person><name>) (?:mar nem|tobbe nem) (?:koordinal|koordinator)',
      ],
    },
    { command: 'place change', shapes: ['(?:az? )?(?<place><name>) csatorna modositasa'] },
    {
      command: 'organization merge',
      shapes: [
        '(?:osszevonas|osszevonni):? <the>(?<organization><name>)',
        '<the>(?<organization><name>) osszevonasa',
      ],
    },
    {
      command: 'join ask',
      everybody: true,
      guess: true,
      shapes: [
        '(?:(?:mostantol|mar|most mar|ezentul) )?<the>(?<organization><name>(?<=nal|nel)) is dolgoz(?:om|unk)(?: (?:mostantol|mar|most mar))?',
      ],
    },
    {
      command: 'leave',
      everybody: true,
      shapes: [
        '<willing> kilepni <the>(?<from><name>(?<=bol|tol))',
        'ki <willing> lepni <the>(?<from><name>(?<=bol|tol))',
        '<the>(?<from><name>(?<=bol|tol)) (?:kilepek|kilepnek|kilepunk|<willing> kilepni|kilepni <willing>|ki <willing> lepni)',
      ],
    },
    {
      command: 'leave',
      everybody: true,
      guess: true,
      shapes: [
        '<past> (?:dolgoz(?:om|unk)|segitek|segitunk|vagyok|vagyunk) <the>(?<from><name>(?<=nal|nel))',
        '<the>(?<from><name>(?<=nal|nel)) <past> (?:dolgoz(?:om|unk)|segitek|segitunk|vagyok|vagyunk)',
        '<past> (?:dolgozom|dolgozunk|vagyok) ott|ott <past> (?:dolgozom|dolgozunk|vagyok)',
        '(?:(?:most|mar|hamarosan|en) )*(?:nyugdijba (?:megyek|vonulok|mentem|vonultam)|nyugdijas (?:vagyok|leszek|lettem))',
        '(?:(?:most|mar) )*(?:felmondtam|munkahelyet valtottam)',
      ],
    },
    {
      command: 'contact end',
      everybody: true,
      shapes: [
        '<want><more> kapcsolatot(?: tartani)? <the>(?<agreement><name>)',
        '<the>(?<agreement><name>) <want><more> kapcsolatot(?: tartani)?',
        '(?:kerem |kerlek )?(?:zarja|zard|zarjuk|lezarom|lezarjuk)(?: le)? a kapcsolatot <the>(?<agreement><name>)',
        '<please>(?:<ends>|<end>) <contact> <partner>',
        '<please><the><contact> <ending> <partner>',
        '(?:szeretnem|szeretnenk) (?:megszuntetni|lezarni|torolni|befejezni|felbontani|visszavonni) (?:<contact>|<mine>) <partner>',
        '(?:visszavonom|torlom|visszavonnam) (?:<mine>|<consent>) <partner>(?: szamara| reszere| fele)?',
        '(?:visszavonom <consent>(?: es)? )?<please><partner><later> ne <see><later> <mine><later>',
        '(?:visszavonom <consent>(?: es)? )?<please><mine><later> ne <see><later> <partner><later>',
        '<please>ne (?:mutas\\w*|adj\\w*)(?: (?:meg|ki|at|tovabb))*<later> <mine><later> <partner><later>',
        '<please>(?:<ends>|<end>)(?: az?)? (?:osszes|minden) kapcsolat\\w*',
        '(?:az )?(?:osszes|minden) kapcsolat\\w* (?:<ending>|<end>)',
      ],
    },
  ],
}
