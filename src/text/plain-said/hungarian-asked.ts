import type { Meanings } from './tongue.ts'

/** What somebody asks of the network and of Rundruf itself. */
export const asked: Meanings = [
  {
    command: 'mine',
    cue: 'mi|mit|milyen|mutas|\\S*eink|\\S*aink|\\S*im|\\S*nk|sajat|en|hol|melyik|az',
    shapes: [
      '<give>?(?:(?:az? |az en |a mi |mi |az osszes |minden |sajat |en |nyitott |aktiv |futo |aktualis )*)<mineAds>(?: (?:kellenenek|erdekelnek|kellene|kerem|szeretnem latni|latni szeretnem|mutasd|mutassa|mutasd meg|hol vannak|megnezni|megneznem|vannak|listaja|listajat))*',
      '(?:mit|miket) (?:hirdetunk|hirdetek|kinalunk|kinalok|keresunk|arulunk|tettunk|raktunk|adtunk)(?: (?:mi|en|most|jelenleg|fel|ki|be|eppen|meg|itt))*',
      '(?:mink|mim|mink van|mi van tolunk|mi van nekunk|mi fut tolunk)(?: (?:van|fut|aktiv|nekunk|tolunk|fent|fenn|bent|benn|most|jelenleg|eppen|meg|kint|nyitva))+',
      '(?:milyen|melyik|mely|hany) (?:sajat )?<mineAds>(?: (?:vannak|van|futnak|aktivak|elnek|nyitottak|aktualisak))(?: (?:bent|fent|fenn|benn|most|jelenleg|meg|nyitva|kint|eppen))*',
      '(?:hol|hogyan) (?:latom|latjuk|talalom|talaljuk|nezhetem meg)(?: meg)? (?:az? |a sajat )?(?:sajat )?<mineAds>',
    ],
  },
  {
    command: 'listing list',
    cue: 'mi|milyen|mutas|kerem|van|ki|uj|hirdet|ajanl|igeny|keres|szeret|listaz|sorold|kuld',
    shapes: [
      '(?<which><give>?(?:(?:az?|osszes|minden|friss|uj|legujabb|legfrissebb|aktualis|nyitott|mostani|jelenlegi|ervenyes|egy|lista|listat|a listat) )*<ads>(?: (?:kerem|kerek|szeretnem latni|latni szeretnem|szeretnem|erdekelnek|kellenenek|mutasd|mutassa|mutasd meg|kuldd el|listaja|listajat|listazasa|mutatasa|\\S+(?:ban|ben|on|en|rol|bol|bol)|most|ma))*)',
      '(?<which>(?:milyen|melyik|mely|mifele|hany) (?:uj |friss |aktualis |nyitott )?<ads> (?:vannak|van|erkeztek|jottek|elnek|futnak|talalhatok)(?: (?:most|jelenleg|eppen|ma|\\S+(?:ban|ben|on|en|bol|rol)|bent|fent|itt|a halozatban))*)',
      '(?:mi|mi minden|mik|mi az|mi a)(?: (?:van|ujsag|uj|ujdonsag|helyzet|tortent|tortenik|ujak|ujdonsagok|hir|hirek))+(?: (?:most|ma|itt|a hirdetesek|kozt|kozott|hirdeteseknel|a heten|nalatok|mostanaban|nalunk|a halozatban|mara|tegnap ota|a hirdetofalon|errefele|jelenleg|\\S+ ota))*',
      '(?:van|vannak|akad|erkezett|jott|tortent)(?: (?:most|ma|itt|mar))*(?: valami| barmi)? (?:uj|ujdonsag|ujsag|friss|hir|ujabb)(?: \\S+){0,5}',
      '(?:mit|miket|mire|mi mindent) (?:kinalnak|keresnek|hirdetnek|arulnak|adnak|kinal|keres|kernek|van szukseguk)(?: (?:most|a tobbiek|masok|mindenki|a partnerek|a tagok|jelenleg|eppen|itt|a halozatban|az emberek|mas|a halozat))*',
      '(?:van|hol van|letezik|mutasd|kerem|kerek)?(?: )?(?:olyan |a |egy )?(?:lista|listat|lista arrol|listat arrol)(?: (?:hogy|arrol|arrol hogy|ami|amin))*(?: (?:ki|kik|mit|keres|kinal|mi|van|latszik|eppen|most|keresnek|kinalnak|hirdet))+',
      'ki mit (?:keres|kinal|hirdet|arul)(?: (?:most|eppen|itt|jelenleg|es ki mit \\S+))*',
    ],
  },
  {
    command: 'organization list',
    cue: 'milyen|ki|kik|partner|osszes|minden|mutas|szeret|sorol|list|hany|melyik|tagok|tagjai|van',
    shapes: [
      '(?<which><give>?(?:szeretnem latni |szeretnem tudni )?(?:milyen|melyik|mely|hany|mifele) <group>(?: (?:vannak|van|tartoznak|tagok|szerepelnek|mukodnek|vesznek reszt))+(?: (?:a halozatban|a halozatunkban|itt|a tagok kozott|kozottunk|nalunk|a korben|benne|a tagok|kozt|kozott|a partnerek kozott|\\S+(?:ban|ben|on|en|n)|most))*)',
      '(?:kik?|kik? mindenki|ki minden|kicsodak)(?: (?:mindenki|van|vannak|tag|tagok|partnerek|tartozik|tartoznak|vesz|vesznek|szerepel|szerepelnek|a tagjai|a tagok|a partnerek|a partnereink|a tagjaink|mind))+(?: (?:benne|a halozatban|a halozatnak|ide|itt|reszt|a halozatunkban|tag|tagok|bent|ebben|a halozat|halozatban|a halozatnak a tagja|benne a halozatban|a halozat tagjai))*',
      '(?<which>(?:az? )?(?:osszes|minden|valamennyi) <groups>(?: (?:\\S+(?:ban|ben|on|en|n)|a halozatban|listaja|kornyeken))*)',
      '(?<which><give>(?:(?:az?|osszes|minden|halozat|egy) )*(?:\\S+ )?<groupObj>(?: (?:listajat|a halozatban|itt|meg|fel|\\S+(?:ban|ben|on|en)))*)',
      '(?<which>(?:az? )?<group> (?:listaja|jegyzeke|nevsora|listat|listajat)(?: \\S+)?)',
      '(?<which>(?:az? )?<groupObj> (?:mutasd|mutassa|kerem|sorold|szeretnem latni|listazd)(?: (?:meg|fel|ki))?)',
      '(?:tagok|partnerek|taglista|partnerlista|tagsag)(?: (?:listaja|listajat|kerem|\\S+))?',
    ],
  },
  {
    command: 'help',
    cue: '.',
    shapes: [
      '<hello>',
      '(?:segitseg|segits|segitsen|segitenel|segitene|kell egy kis segitseg|segitseget kerek|segitseget kernek)(?: (?:kerem|kerlek|nekem|legyszi|nem .*|kell|ebben|elakadtam))*',
      '(?:nem )(?:ertem|tudom|igazodom|boldogulok|talalom|ismerem)(?: (?:ki|el|magam|ezt|itt|hogy|hogyan|mit|hol|kell|mukodik|ez|kezdjem|irjak|csinaljak|hogy kell|hasznalni|az egeszet|mi ez|vele|ezzel))*',
      '(?:hogy(?:an)?|miert|mikent) (?:mukodik|mukodsz|mukodnek|kell|lehet|hasznaljam|hasznalhatlak|hasznalhatom|hasznaljuk|megy|tudlak|kezdjem|kezdjek)(?: (?:ez|az|egesz|az egesz|ezt|itt|hasznalni|teged|rundruf|a rundruf|a bot|kezelni|el|neki|kezdeni|dolog|a dolog|ez az egesz))*',
      '(?:mit|mire|mi mindent|miben|mi mindenre|miket) (?:tudsz|tud|tudtok|tudlak|kezdjek|csinaljak|irjak|irhatok|kell|lehet|hasznalhatlak|vagy jo|jo|segithetsz|tudsz segiteni|tudok|kerdezhetek|kezdhetek|tehetsz ertem|csinalsz)(?: (?:itt|veled|teged|hasznalni|csinalni|ez|a bot|a rundruf|kerdezni|tenni|irni|segiteni|nekem|nekunk|most|meg|ertem|valojaban|egyaltalan))*',
      '(?:mihez|mivel) (?:kezdjek|kezdhetek|kezdjunk)(?: (?:itt|veled|most|el|vele))*',
      '(?:uj|most|ujonc|eloszor) (?:vagyok|jottem|kerultem|jarok)(?: (?:itt|ide|meg))*(?: (?:mit|mire|hogy(?:an)?|mi|miben|segits|hogy) .*)?',
      '(?:el)?magyaraz\\w*(?: (?:el|meg|nekem|nekunk))*(?: (?:hogy|hogyan|ezt|mit|mire))+(?: (?:mukodik|kell|hasznaljam|ez|az egesz|lehet|hasznalni|mukodsz|tudsz|jo))*',
    ],
  },
  {
    command: 'give thanks',
    cue: 'kosz|halas|kedves|szuper|aldott|isten|nagyon|de|ezer',
    shapes: [
      '<thanks>(?: <thanks>)*(?: <praise>)?',
      '<praise> <thanks>(?: <thanks>)*(?: <praise>)?',
      '(?:nagyon )?halas (?:vagyok|vagyunk)(?: <praise>)?(?: (?:erte|ezert|a segitsegert))*(?: <praise>)?',
      '(?:nagyon |igazan |tenyleg )*(?:kedves|aranyos|rendes|ugyes|szuper|remek|nagyszeru) (?:vagy|volt|voltal|ontol|toled|tole|magatol|tolled|voltatok)(?: .{0,20})?',
    ],
  },
  {
    command: 'undo',
    cue: 'vissza|megsem|visszavon|visszacsin|undo',
    shapes: ['<oops> <back>(?: <back>)*(?: <oops>)?', '<back>(?: <oops>)?'],
  },
  {
    command: 'network coordinators',
    cue: 'ki|kik|kihez|kivel|kinek|koordinator|vezet|fonok|beszel|elerhet',
    shapes: [
      'kik? (?:vezeti|koordinalja|iranyitja|szervezi|viszi|intezi|uzemelteti|felel|felelos|all)(?: (?:ezt|az|itt|a|egesz|az egeszet|halozatot|a halozatot|ezt a halozatot|ezert|mogott|mogotte|a halozatert|ezt az egeszet|nalunk|mindezt))*',
      'kik? (?:az? |itt a |a mi |itt az? )?(?:halozat )?(?:koordinator\\w*|fonok\\w*|vezeto\\w*|felelos\\w*|szervezo\\w*|halozatvezeto\\w*)(?: (?:itt|nalunk|nalatok|a halozatban|most|ebben a halozatban|a halozatunkban|az egeszert))*',
      '(?:kihez|kivel|kinek|kit) (?:fordulhatok|fordulhatunk|beszelhetek|beszeljek|irhatok|irjak|hivhatok|kereshetek|kell|lehet|forduljak|kerdezhetek)(?: (?:itt|a halozatban|fordulni|beszelni|a halozattol|a halozat reszerol|kerdessel|ha|kerdesem|van|kerdessel|irni|szolni))*',
      '(?:(?:szeretnek|szeretnenk|akarok|akarnek|beszelni|egyeztetni|beszelnek) )*(?:egy |a |az |valamelyik )?(?:halozati )?(?:koordinatorr?al|fonokkel|vezetovel|elo emberrel|valodi emberrel|emberrel)(?: (?:szeretnek|szeretnenk|akarok|beszelni|beszelnek))*',
      '(?:hogy(?:an)?|hol) (?:erem|erjuk|erhetem) el (?:a |az )?(?:halozat )?koordinator\\w*',
      '(?:<give> )?(?:a |az )?(?:halozat )?koordinator\\w* (?:elerhetosege|telefonszama|szama|cime|e-?mail(?: |-)?cime)(?:t)?',
    ],
  },
  {
    command: 'my data',
    cue: 'rolam|adat|szemely',
    shapes: [
      '(?:mutasd|mutassa|mutassak|mutassatok|kuldd|kuldje|add|adja|kerem|kerek|szeretnem|szeretnek|latni)(?: (?:meg|el|ki|nekem|latni|kapni|megkapni|szeretnem|szeretnek))*(?: (?:mit|mindent|amit|az osszes|minden|milyen adatokat|milyen adatot|egy masolatot|mi))*(?: (?:tud|tudsz|tudnak|tudtok|tarol|tarolsz|tarolnak|tartotok|van|oriz|oriztek|amit|mindent|adatot|adatokat|adat))* (?:rolam)(?: (?:tarolt|tud|tudsz|tudnak|tudtok|tarol|tarolsz|tarolnak|van|meg|adatot|adatokat|amit|oriznek))*',
      '(?:mutasd|mutassa|mutassak|mutassatok|kuldd|kuldje|add|adja|kerem|kerek|szeretnem|szeretnek)(?: (?:meg|el|ki|nekem|latni|kapni|megkapni|kikerni))* (?:az? )?(?:osszes |minden |tarolt |szemelyes |sajat )*(?:adataimat|adatomat|adatot rolam|adataim masolatat)(?: (?:latni|megkapni|kapni|kikerni|letolteni))?',
    ],
  },
  {
    command: 'forget me',
    cue: 'tor|felejt',
    shapes: [
      '(?:torold|torolje|toroljetek|toroljek|torolj|felejtsd|felejtse|felejtsetek|felejtsenek)(?: (?:ki|el|le|minden|mindent|az|osszes|szemelyes|adatomat|adataimat|rolam|engem|a|teljesen|amit|tudtok|tudsz|tud|nyomomat|profilomat|fiokomat))+(?: (?:kilepek|kiszallok|elmegyek|itt|innen|a rendszerbol))*',
    ],
  },
  {
    command: 'term show',
    cue: 'mi|mit|magyaraz|jelent|fogal',
    shapes: [
      '(?:mi|mik)(?: (?:is|az|azok|volt|pontosan|tulajdonkeppen))* (?:az?|egy) (?<term><word>)(?: (?:pontosan|valojaban|tulajdonkeppen|jelentese))*',
      '(?:mit|mi az hogy)(?: (?:is|pontosan))* (?:jelent|ertunk|ertesz|jelentenek|takar)(?: (?:az|a|alatt|azon|hogy|pontosan|az hogy|a szo|az a szo|az a fogalom|a kifejezes))*(?<! ertunk| ertesz) (?<term><word>)(?: (?:szo|kifejezes|fogalom|pontosan))?',
      '(?:az? )?(?<term><word>) (?:mit jelent|mi az|micsoda|jelentese|mit takar|szo mit jelent)(?: pontosan)?',
      '(?:el|meg)?(?:magyaraz\\w*|mondd|mondja)(?: (?:el|meg|nekem|mi|mit jelent|hogy|hogy mi|az|mi az))* (?:az? )?(?<term><word>)(?: (?:szot|fogalmat|jelenteset|kifejezest))?',
    ],
  },
  {
    command: 'join ask',
    cue: 'csatlakoz|tag|belep|reszt|beszall|jelentkez|partner|regisztr',
    shapes: [
      '(?:szeretne(?:k|nk)|akar(?:ok|unk)|szivesen)(?: (?:mi|en|is|itt|hozzatok|onokhoz))*(?: (?:csatlakozni|belepni|beszallni|reszt venni|tag lenni|tagok lenni|partner lenni|csatlakoznank|csatlakoznek|jelentkezni|regisztralni))(?: (?:az?|ehhez|hozzatok|onokhoz|halozathoz|halozatba|a halozathoz|a halozatba))*(?: .*)?',
      '(?:mi |en )?(?:is )?(?:csatlakozni|belepni|beszallni|reszt venni|tag lenni|tagok lenni) (?:szeretne(?:k|nk)|akar(?:ok|unk))(?: (?:az?|ehhez|hozzatok|onokhoz|halozathoz|halozatba|a halozathoz))*(?: .{0,40})?',
      '(?:hogy(?:an)?|hol|mikent|mit kell tenni hogy) (?:lehetunk|lehetek|lehet|tudunk|tudok|kell|csatlakozhatunk|csatlakozhatok|lephetunk be|lephetek be|legyunk|legyek|tudnank|tudnek)(?: (?:mi|en|is|itt|tagok|tag|tagja|tagjai|partnerek|partner|csatlakozni|belepni|a halozatnak|lenni|a halozathoz|hozzatok|onokhoz|regisztralni|jelentkezni))*',
      '(?:csatlakozhat|belephet|reszt vehet|tag lehet) (?:az? )?(?:mi )?\\S+nk(?: is)?',
      '(?:csatlakozhatunk|csatlakozhatok|belephetunk|belephetek|lehetunk tagok|lehetek tag)(?: (?:mi|en|is|itt|egyesuletkent|\\S+kent|a halozathoz|hozzatok|onokhoz))*(?: (?:mit|hogy(?:an)?) .*)?',
      '(?:mi )?(?:egy )?(?:\\S+ ){1,4}vagyunk(?: es)? (?:szeretnenk|akarunk|csatlakoznank)(?: (?:csatlakozni|belepni|a halozathoz|hozzatok|onokhoz|reszt venni|tagok lenni|tag lenni))*',
    ],
  },
]
