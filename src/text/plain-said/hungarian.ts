import { asked } from './hungarian-asked.ts'
import { listings } from './hungarian-listings.ts'
import { partners } from './hungarian-partners.ts'
import { several, type Tongue } from './tongue.ts'

const ad = '(?:hirdetes|ajanlat|kereses|igeny|apro)'

export const hungarian: Tongue = {
  locale: 'hu',
  idle: 'kérem kérlek legyszi légyszi légyszíves lécci léci szíves szíveskedjen esetleg légy úgy akkor hát szóval sajnos ugye végre amúgy egyébként kérnénk kérném',
  polite:
    '(?:(?:szia|sziasztok|hello|jo (?:napot|reggelt|estet)|udv|igen|nem|ok|oke|jaj|bocs|bocsanat|elnezest|legy|kivanok) )*(?:(?<asks>(?:meg )?(?:tudnad|tudnatok|tudna|tudnak|lehetne|szabad|megtenned hogy|megtenne hogy)) )?',
  inNoName:
    'senki\\w*|valaki\\w*|nem|nincs\\w*|semmi\\w*|ki|kik|mi|mit|mik|hol|hogy|hogyan|miert|mikor|melyik|milyen|en|te|mi|ti|ok|engem|teged|minket|nekem|nekunk|van|vannak|volt|lesz|legyen|lenne|kell|kellene|kellenek|keres\\w*|kinal\\w*|szeretn\\w*|akar\\w*|tud\\w*|ha|de|mert|mar|most|mostantol|csak|is|meg|vagy|elado|hirdetes|hirdetest|ajanlat|kereses',
  inNoListing:
    'valasz\\w*|jelentkezes\\w*|igen|nem|adat\\w*|profil\\w*|fiok\\w*|\\w*szam(?:om|unk)\\w*|\\w*cim(?:em|unk)\\w*|nev\\w*|elerhetoseg\\w*|minden\\w*|ezt|azt|ez|az|uzenet\\w*|ido|kerdes\\w*|segitseg\\w*|koszonet|halozat\\w*|csatorna|regio\\w*|kategoria\\w*|fogalom|utolso|hozzajarulas\\w*|elozo\\w*|elobbi\\w*|imenti\\w*|utolso\\w*|muvelet\\w*|modositas\\w*|valtoztatas\\w*|beleegyezes\\w*|lepes\\w*|kapcsolat\\w*|tagsag\\w*|valami|egesz\\w*|emberek|gyerekek',
  mistyped:
    'hosszabbitsd hosszabbitsa megujitani aktualis ervenyes modositsd modositsa mennyiseget visszavonni vissza torold levenni elkelt elment elfogyott elintezve megoldva sikerult segitett megint ujra hirdesd meghirdetni helyettes helyettesem helyettesnek kapcsolattarto kapcsolattartonk telefonszam telefonszamunk honlapunk elkoltoztunk vallalunk foglalkozik foglalkozunk dolgozik kilepett koszonom koszonjuk segitseg mukodik hirdetes hirdetesek hirdeteseket ajanlatok ajanlatokat keresesek partnerek partnereket koordinator halozat halozatot csatlakozni szeretnek szeretnenk jelent mutasd telefonszama foglalkozik',
  pieces: {
    name: '(?!(?:ki|kik|mi|mit|milyen|hol|hogy(?:an)?|miert|mikor|melyik|en|te|ti|valaki|senki|van|nem|ne|nincs|hogy|ha|vedd|tedd|vond|ujra|megint|meg|mar|csak|kell|ez|az hogy|ezt|azt|keres\\w*|kinal\\w*|szeretn\\w*) )(?!(?:a|az) )\\S+(?: \\S+){0,4}?',
    the: '(?:(?:az?|egy|ezt az?|azt az?|osszes|minden) )*',
    def: '(?!(?:egy|jo|valami|valamilyen) )(?:az? )?',
    please: '(?:kerem|kerlek|szeretne\\w*|akar\\w*|kellene|kell|tessek|legyen szives)',
    obj: `(?:<the>(?<listing_to><name>)(?<=r[ea]|hoz|hez) (?:vonatkozo |szolo )?${ad}\\w*t|<the>(?<listing><name>) ${ad}\\w*t|<the>(?<listing_acc><name>)(?<=t))`,
    subj: `(?:<the>(?<listing_to><name>)(?<=r[ea]|hoz|hez) (?:vonatkozo|szolo|tartozo) ${ad}\\w*|<the>(?<listing><name>) ${ad}\\w*|<the>(?<listing_acc><name>)(?<=t) (?:kinalo|kereso) ${ad}\\w*|<the>(?<listing><name>))`,
    again: '(?: ?(?:megint|ujra|ujbol|ismet|meg egyszer|megegyszer))',
    publish:
      ' ?(?:tedd|tegye|tegyetek|tegyek|rakd|rakja|hirdesd|hirdesse|hirdessetek|ird|irja|ved|vedd|vegye|add|adja|posztold|kozold)(?: (?:fel|ki|be|meg|le))?',
    toPublish:
      ' (?:(?:fel|ki|be|meg|szeretne\\w*|akar\\w*|kerem|kellene|kell) )*(?:meghirdetni|feltenni|kitenni|betenni|felrakni|hirdetni|kirakni|kiirni|felvenni|tenni|rakni|felvinni|kozzetenni|meghirdetese|kiirasa)(?: (?:szeretne\\w*|akar\\w*|kellene|kell))?',
    ever: '(?: (?:mint|ugyanugy|ahogy|ugy).*)?',
    stands:
      '(?:(?:is |mar )?(?:meg mindig|tovabbra is|meg|valtozatlanul|most is)(?: (?:meg|mindig|is))* (?:aktualis\\w*|ervenyes\\w*|el(?:nek)?|all|elerheto\\w*|kaphato\\w*|szabad\\w*|megvan(?:nak)?|elado\\w*|elvihetok?|van(?:nak)?|kell(?:enek)?|ervenyben van|tart|jo|erdekel|elviheto))',
    change:
      '(?:(?:ird|irja|irjatok|irjak|valtoztasd|valtoztassa|modositsd|modositsa|modositsak|javitsd|javitsa|javitsak|allitsd|allitsa|cserelt?d|cserelje|csokkentsd|csokkentse|emeld|emelje|tedd|tegye|frissitsd|frissitse|helyesbitsd|helyesbitse)(?: (?:at|meg|be|fel|le|ki))?)',
    changed: '(?: <change>)?',
    changeEnd: '(?:<change>|atirni|modositani|javitani)',
    slots:
      '(?:mennyiseg(?:et|e|et)?|darabszam(?:ot|at|a)?|arat?|arat|ara|ar|hatarido(?:t|jet|je)?|datum(?:ot|at|a)?|hely(?:et|szint|e|szine)?|helyszin(?:t|et|e)?|telepules(?:t|et|e)?|ervenyesseg(?:et|e)?)',
    end: '(?: (?:at|meg|be|fel|le))?',
    words: '\\S+(?: \\S+){0,4}?',
    town_: '(?!(?:most|mar|itt|ott|ezen|azon) ?)\\S+(?:-\\S+)?(?: \\S+)?',
    priceWords: '(?:\\S+ ){0,2}?\\S*(?:ft|forint|euro|eur|€)\\S*(?: \\S+)?',
    figure: '(?:\\d[\\d.,]*|<number>)',
    number:
      '(?:ket|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz\\w*|huszon\\w+|husz|harminc\\w*|negyven\\w*|otven\\w*|hatvan\\w*|hetven\\w*|nyolcvan\\w*|kilencven\\w*|\\w*szaz\\w*|\\w*ezer\\w*|masfel|fel|egy)',
    unit: '(?:t|tonna|tonnat|kg|kilo|mazsa|deka|liter|l|hl|m|m2|m3|kobmeter|nm|db|darab|zsak|lada|bala|raklap|doboz|uveg|csomag|tekercs|ora|nap|hely|ferohely|par|palack|veka)',
    amount: '<figure>(?: <unit>)?',
    amount_: '<figure>(?: <unit>)?',
    down: '(?:(?:ve(?:dd|gye|gyetek|gyek)|sz(?:edd|edje|edjetek)|von(?:d|ja|jatok|jak)|hu(?:zd|zza)|hi(?:vd)) (?:le|vissza|ki|el)|torold|torolje|toroljetek|toroljek|torolj|tavolitsd el|tavolitsa el|vond|szuntesd meg)',
    toDown:
      '(?:levenni|visszavonni|torolni|kivenni|leszedni|eltavolitani|levetele|torlese|visszavonasa|visszavenni|le (?:szeretne\\w*|akar\\w*|kell|kellene|lehet|kerem) (?:venni|szedni)|vissza (?:szeretne\\w*|akar\\w*|kell|kellene) (?:vonni|venni)|vond vissza|visszavonom|leveszem|visszavonjuk|levesszuk|visszaveszem)',
    from: '(?:a listarol|a hirdetofalrol|a hirdetesek kozul|onnan|innen|a rendszerbol|az oldalrol|a piacterrol|a tablarol|a listabol|a kinalatbol|hirdetest|ajanlatot)',
    what: '(?:(?<amount><amount_>) )?(?:mar )?<the>(?<listing><name>)',
    object: '(?:(?<amount><amount_>) )?<the>(?<listing_acc><name>)(?<=t)',
    done: '(?:mar |tegnap |ma |vegre |kozben |idokozben |mind |osszes |rendben |sikeresen )*(?:elkelt(?:ek)?|elment(?:ek)?|elfogyott|elfogytak|elintezve|el van intezve|megoldva|megoldodott|elinteztuk|gazdara talalt(?:ak)?|elvittek|megvan(?:nak)?|meglett(?:ek)?|eladva|el lett adva|elajandekozva|megjott|megerkezett|teljesult|rendezve|rendben van|kiadva|betoltve|betoltottek|foglalt|nincs mar|elvitte valaki|megvettek|elvitte egy vevo|lezarva|odaadva|elvive|kesz|letudva|megoldott|elrendezve|beteljesult|nem aktualis)(?: mar)?',
    left: '(?:az? )?\\S+b[eo]l',
    help: '(?: (?:es |mert )?<the>(?<helper><name>) (?:segitett|adta|adott|hozta|hozott|vette|vett|vitte|vitt|kapta|szerezte|szerzett|elvitte|megvette|segitettek|adtak|hoztak|biztositotta|kolcsonadta|kolcsonzott)(?: (?:nekunk|meg|el|ki|be|kolcson|oda|egyet|ki minket))*| <the>(?<helper_from><name>)(?<=tol)(?: (?:kaptuk|kaptunk|vettuk|vettunk|jott|szereztuk))?| <the>(?<helper><name>) (?:segitsegevel|jovoltabol))?',
    give: '(?:mutasd|mutassa|mutassatok|mutassak|kerem|kerek|kernem|szeretnem latni|szeretnem tudni|add|adja|adjatok|kuldd|kuldje|sorold|sorolja|listazd|listazza|mondd|mondja|erdekel|erdekelne|szeretnem|szeretnek|latni szeretnem|nezzuk|hadd lassam|ird|irja|keresd)(?: (?:meg|el|ki|fel|nekem|nekunk|ide|latni|egy listat|le|nezni))*(?: |$)',
    // Of one's own partner.
    own: '(?:(?:az?|uj|mostantol|ezentul|megvaltozott|most|mar|van|a mi|mi|valtozott|cegunk|egy|kozponti|e|erre|ide|sajat) )*',
    noting:
      '(?:(?:irjak|ird|irja|irjatok|modositsak|modositsd|modositsa|frissitsek|frissitsd|javitsak|javitsd|jegyezzek|jegyezd|jegyezzetek|vegyek|vedd|cserelt?d|valtoztassak)(?: (?:at|fel|be|meg|le|ki))?)',
    isNow:
      '(?: (?:mostantol|ezentul|most|mar|ez|az|lett|van|uj|valtozott|megvaltozott|a|erre|lesz|itt|ide|kovetkezo|az uj))*',
    skill:
      '(?!(?:ezt|azt|ez|az|mindent|semmit|nem|valamit|segiteni|nektek|onoknek)(?: |$))\\S+(?: \\S+){0,6}?',
    lately:
      '(?:(?:mostantol|ezentul|most|mar|iden(?:tol)?|\\S+tol|\\S+ ota|ujabban|jovo \\S+tol|az? \\S+tol) )*',
    our: '(?:(?:mi|mar|az?|(?:a |az )?(?:cegunk|egyesuletunk|vallalkozasunk|muhelyunk|uzemunk|gazdasagunk|iskolank|szervezetunk|csapatunk|pekseg\\w*|vendeglonk|panzionk|boltunk)|most|mostantol|ezentul) )*',
    noted: '(?:(?: es)?(?: <put_>| (?:az? )?(?:profil\\w*|bemutatkozas\\w*|leiras\\w*|kompetencia\\w*))+)?',
    noted_: '(?: es)?(?: <put_>| (?:az? )?(?:profil\\w*|bemutatkozas\\w*|leiras\\w*|kompetencia\\w*))+',
    put_: '(?:ird|irja|irjatok|irjak|vedd|vegye|vegyetek|vegyek|tedd|tegye|add|adja|tuntesd|tuntesse|jegyezd)(?: (?:hozza|fel|be|bele|oda|ezt|fel is))*',
    put: '(?:ird|irja|irjatok|irjak|vedd|vegye|vegyetek|vegyek|tuntesd|tuntesse|jegyezd|tedd|tegye)(?: (?:be|fel|hozza|bele|oda|ezt is|ezt|fel is|a profilunkba|a profilunkhoz|a bemutatkozasunkba|azt|azt is|a leirasunkba))*',
    ours: ' ?(?:(?:az?|uj|mi|nalunk|o|az uj|a mi|lesz|legyen) )*',
    team: '(?:(?:az? )?(?:csapat|ceg|egyesulet|team|munkatars|lista|partner|iskola|gazdasag|muhely|vallalkozas|szervezet|intezmeny)\\w*(?:bol|rol|tol|kozul)|tolunk|kozulunk|innen|a tagjaink kozul|a munkatarsak kozul|a munkatarsaink kozul)',
    gone: '(?: (?:es |ezert |igy )?(?:(?:toroljetek|torold|torolje|toroljek|vedd|vegye|vegyetek|vegyek)(?: (?:ki|le|el))?)(?: (?:tolunk|innen|a csapatbol|a listarol|ot|a cegtol|a csapatunkbol|kozulunk|nalunk))*)?',
    // Of others, and of the network.
    detail:
      '(?:telefonszama|telefonja|szama|mobilszama|e-?mail(?: |-)?cime|mailcime|e-?mailje|cime|honlapja|weboldala|elerhetosege|elerhetosegei|kapcsolattartoja|nyitvatartasa|adatai)(?:t)?',
    mineAds: '(?:hirdetes|ajanlat|kereses|igeny)(?:eink|aink|eim|aim|einket|ainket|eimet|aimat|ainkat)',
    ads: '(?:hirdetes(?:ek|eket)?|ajanlat(?:ok|okat|ot)|kereses(?:ek|eket)|igeny(?:ek|eket)|ajanlatok es \\S+|hirdetofal)',
    group:
      '(?:\\S+ )?(?:partner|tag|ceg|vallalkozas|vallalkozo|egyesulet|iskola|ovoda|onkormanyzat|asztalos|acs|pek|pekseg|hentes|fogado|panzio|vendeglo|etterem|szalloda|bolt|muhely|malom|malmo|gazdasag|gazda|termelo|kezmuves|kertesz|kerteszet|nyomda|intezmeny|szervezet|falu|telepules|kozseg|borasz|pinceszet|mehesz|fazekas|ugyved|orvos|biogazdasag|asztalosmuhely|tanya|szakember|szolgaltato|kavezo|muzeum|bank|lakatos|epitesz|kozmuves|sajtkeszito|sajtuzem|faluvendeglo|mester|uzem)(?:ek|ok|ak|k|ink|jaink)',
    groups:
      '(?:\\S+ )?(?:partner|tag|tagja|ceg|vallalkozas|egyesulet|iskola|ovoda|onkormanyzat|asztalos|pekseg|pek|fogado|panzio|etterem|bolt|muhely|gazdasag|gazda|termelo|kezmuves|intezmeny|szervezet)(?:ek|ok|ak|k|t|et|ot)?',
    groupObj:
      '(?:partner|tag|ceg|vallalkozas|egyesulet|iskola|ovoda|onkormanyzat|asztalos|pekseg|pek|hentes|fogado|panzio|etterem|szalloda|bolt|muhely|malm|gazdasag|gazda|termelo|kezmuves|kerteszet|nyomda|intezmeny|szervezet|borasz|mehesz)(?:eket|okat|akat|kat|ket|einket|jainkat)',
    hello: `(?:szia|sziasztok|hello|hellosztok|helo|udv|udvozlom|udvozlet|jo (?:reggelt|napot|estet)|szep (?:napot|estet|reggelt)|csokolom|szevasz|szevasztok|hali|haho|tiszteletem)(?: ${several('kivanok|kivanunk|mindenkinek|mindenki|szep|rundruf|napot|jo|estet|reggelt|szia|udv|itt|vagyok')})?`,
    thanks:
      '(?:nagyon |ezer |halas |szepen |hat |de )*(?:koszonom|koszonjuk|koszi|kosz|koszi szepen|koszonet|koszike|halas koszonet)(?: (?:szepen|a|az|segitseget|segitsegert|a segitseget|a segitseg|nagyon|mindent|meg egyszer|elore|is|neked|nektek|onnek|onoknek|gyors|valaszt|a valaszt|a gyors|segitsegedet|segitseguket|informaciot|ezt|ezerszer|szives|infot))*',
    praise: several(
      'nagyon|kedves|aranyos|rendes|vagy|voltal|volt|szuper|gyors|remek|nagyszeru|profi|tokeletes|ugyes|ez|igazan|tenyleg|sokat|segitettel|segitett|segitseg|nagy|de|oke|ok|jo|klassz|csucs|csodas|toled|ontol|hasznos|imadlak|az|a|legjobb|isten|aldjon|fizesse|meg|minden|rendben',
    ),
    oops: several(
      'hoppa|jaj|upsz|ups|bocs|bocsi|bocsanat|elnezest|nem|ez|az|ezt|azt|teves|rossz|hibas|hiba|tevedes|volt|jo|igy|akartam|akartuk|elirtam|elrontottam|elneztem|elgepeltem|tevedtem|veletlen|veletlenul|az elobb|elobb|imenti|en|stop|allj|megalljunk|mar|eppen|leutes|gondoltam|hat|nyomtam|kattintottam|gombot|rossz gomb|lett|felre|felreutottem',
    ),
    back: '(?:es |akkor )?(?:(?:vond|vonja|vonjatok|csinald|csinalja|csinaljatok|allitsd|allitsa|tedd|tegye|vedd|vegye|adja|ird) vissza(?: (?:az?|ezt|azt|egeszet|utolso|utolsot|lepest|muveletet|modositast|valtoztatast|elozot|elobbit|imentit|mindent|ahogy|volt|elotte|ahogyan|az egeszet|az utolso|az elozo|hirdetesemet))*|(?:az?|ezt|azt|utolso|elozo|imenti|elobbi|lepest|muveletet|modositast|valtoztatast|egeszet)(?: (?:utolso|elozo|imenti|elobbi|lepest|muveletet|modositast|valtoztatast|egeszet))* (?:vond|csinald|vonja|csinalja|allitsd) vissza|vissza(?: (?:az?|ezt|azt|egeszet|az egeszet|minden|mindent|kerem|az eredetit|az elozot|az utolsot|ahogy volt|szeretnem|vonni|akarom))*|visszavonas|visszavonnam|visszacsinalnam|visszavonni(?: \\S+)?|undo|maradjon (?:ahogy|ugy ahogy) volt|legyen (?:ugy )?(?:ahogy|mint) (?:volt|elotte))',
    word: '(?!(?:helyzet|teendo\\w*|ujsag|hir|dolog|neved?|cimed|szamod|ez|az|baj|problema|a|az|rundruf|program|legujabb|kovetkezo|hogy|telefonszam\\w*|\\w*szama|e-?mail\\w*|\\w*cime|ara|heti|mai|partnerek|tagok|hirdetes\\w*|ajanlat\\w*|velemeny\\w*) ?)\\S+(?: \\S+){0,2}?',
  },
  meanings: [...partners, ...listings, ...asked],
}
