import type { Tongue } from './tongue.ts'

export const hungarian: Tongue = {
  locale: 'hu',
  hello: '(?:jo (?:napot|reggelt|estet)|szia|sziasztok|hello)(?: kivanok)?',
  and: '(?:es|mert)',
  nobody: 'az?|en|mi|itt|uj|egy|es|is',
  pieces: {
    here: '(?:(?:en|mi|is|itt|ide|hozzatok|onokhoz|ehhez|az?|\\w*halozathoz) )*',
    wish: '(?:szeretnek|szeretnenk|akarok|akarunk)',
    join: '(?:csatlakozni|belepni|beszallni|bekerulni|reszt venni|(?:tag|partner) lenni)',
    may: '(?:csatlakozn|belepn|beszalln|bejonn|reszt venn)(?:ek|enk|ank)|(?:csatlakozhat|belephet|beszallhat|bejohet)(?:ok|ek|unk|unk)|lehet(?:ek|unk) (?:tag|partner)',
    admit:
      '(?:(?:kerem|kerlek) )?(?:felven(?:netek|nenek|ne)|felvesztek|felvesznek|engedje(?:tek|nek|n) be|vegye(?:tek|nek|n) fel|hadd (?:lepj|jojj|szallj)(?:ek|unk) be)(?: (?:engem|minket|bennunket))?',
    how: '(?:hogyan|hogy|hol)',
    end: '(?: (?:(?:en|mi) is|kerem|kerlek|ide|hozzatok|onokhoz|az? \\w*halozathoz))*',
    the: '(?:(?:az|a) )?',
    us: '(?:mi )?<the><partner> vagyunk<out>',
    out: '(?: (?<town>\\S+)(?<=bol))?',
    firm: '(?:egy )?(?:uj )?(?:partnert|szervezetet|ceget|egyesuletet|vallalkozast)',
    enter: '(?:bejelenteni|regisztralni|felvenni|felvetetni|bejegyezni)',
  },
  parts: {
    want: '(?:<here><wish> <here><join>|<here><join> <wish>|<here>be <here><wish> <here>(?:lepni|szallni|jonni|kerulni)|<here>(?:<may>)|<here><admit>|<how> (?:lehet|tudok|tudunk|tudnek|kell) <here><join>|<how> <here>(?:csatlakozhatok|csatlakozhatunk|lephetek be|lephetunk be))<end>',
    wantAt:
      '(?:<wish> <the><partner>(?<=hoz|hez) csatlakozni|<wish> csatlakozni <the><partner>(?<=hoz|hez)|az? <partner> (?:is )?szeretne csatlakozni)',
    from: '(?:en |mi )?(?:(?:mar|most|mostantol|mostanaban) )*<the><partner>(?:(?:(?<=nal|nel|ban|ben) dolgoz|(?<=hoz|hez) tartoz)(?:om|unk)|(?<=tol) (?:jovok|jottem|vagyok|jovunk|vagyunk))',
    are: '<us>',
    us: '<us>',
    founds:
      '(?:<here><wish> <here><firm> <enter>|<here><firm> <wish> <enter>|<here><firm> (?:jelentenek be|vennek fel|regisztralnek))<end>(?: <the>(?<partner>\\S+(?: (?!\\S+bol\\b)\\S+){0,7})<out>(?! \\S+ (?:vagyok|a nevem)$))?',
    kind: '(?:(?:mi )?egy \\S+(?: \\S+){0,3}? vagyunk(?: <town>(?<=bol|ban|ben))?|uj (?:vagyok|vagyunk)(?: itt)?)',
    none: '(?:<town>(?<=bol) )?(?:de )?(?:nincs(?:en)? (?:sajat )?(?:cegem|vallalkozasom|egyesuletem|szervezetem)|(?:cegem|vallalkozasom|szervezetem) nincs(?:en)?)',
    me: '(?:a nevem (?:<name>|<word>)|(?:<name>|<word>) a nevem|(?:<name>|<word>) vagyok)',
    meFrom: '<me> <the><partner>(?<=tol|bol)',
    signed: '<signed> <the><partner>(?<=tol|bol)',
  },
}
