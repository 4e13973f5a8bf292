import { isUnit } from '../amount.ts'
import { cues, pieces } from './hungarian-cues.ts'
import { around, heading } from './hungarian-heading.ts'
import type { ListingTongue } from './tongue.ts'

const week = '(?:hétfő|kedd|szerda|szerdá|csütörtök|péntek|szombat|vasárnap|hétvég[eé])'
const number =
  '(?:\\d[\\d .]*(?:,\\d+)?(?: ?(?:ezer|millió))?|(?:egy|ket|kettő|két|három|harom|négy|öt|hat|hét|nyolc|kilenc|tíz|tizen|húsz|huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|száz|ezer|millió|fél|más)+)'
const money = '(?:ft|forint|huf|€|euró?|eur)(?:-?os)?'
const per =
  '(?:kilója|kilónként|literje|literenként|darabja|darabonként|tövenként|töve|bálája|bálánként|köbmétere|köbméterenként|mázsája|mázsánként|zsákja|zsákonként|üvege|üvegenként|órája|óránként|óradíja|naponta|napja|napidíja|havonta|hava|fejenként|személyenként|fő|főnként|raklapja|raklaponként|tonnája|négyzetmétere|métere|méterenként|doboza|ládája|ládánként|dekája|adagja|alkalma|alkalmanként|párja|csomagja|kosara|csokra|szála|éjszakánként|éjszakája|hetente|hektárja|hektáronként|kötege)'
const slash = '(?:\\s?/\\s?[a-z0-9³²]+\\.?)'

const organization =
  '(?:önkormányzat|település|iskol|óvod|ovi|egyesület|múzeum|étterem|étterm|fogadó|könyvtár|hivatal|község|falu|város|gazdaság|szövetkezet|plébáni|egyház|kórus|zenekar|tűzoltóság|tűzoltó|polgárőrség|panzió|szálloda|vendéglő|pékség|pincészet|klub|kör|alapítvány|cég|üzem|vállalkozás|műhely|színház|bölcsőde|gimnázium|kft|bt|tábor|tájház|művelődési ház|faluház|sportkör|sportegyesület|idősotthon|otthon|nyugdíjasklub|csapat|szomszéd|barát|kolléga|kollégá|vendég|anyuk|apuk|lány|fi[au]|férj|feleség)'
const whose = '(?:unk|ünk|nk|am|om|em|m|aink|eink|ink|áink|éink)?'

export const hungarian: ListingTongue = {
  locale: 'hu',
  pieces: { ...pieces, number, money, per, organization },
  ranked: true,
  cues,
  manners: [
    ['[^\\s]*(?:kölcsön|kölcsönöz|kölcsönz)[^\\s]*', 'Kölcsönbe'],
    ['bérbe(?: .*)?|bérelhető[^\\s]*|kiadó(?:k|ak)?|kiad(?:unk|ok|nánk|nám|nék)', 'Bérbe'],
    ['eladó(?:k|ak)?|elad(?:ok|unk|nánk|nám|nék|om|juk)|(?:ad[^\\s]* el|eladni.*|árul[^\\s]*)', 'Eladó'],
  ],
  urgent: ['(?:nagyon )?(?:sürgős(?:en)?|mielőbb)', 'Sürgős.'],
  hello:
    '(?:(?:sziasztok|szia|sziasztok mindenki|helló|hello|heló|hali|hi|hé|üdv(?:özlet(?:em)?|özlök|özlöm)?|jó (?:reggelt|napot|estét|napot kívánok|reggelt kívánok)|szép (?:napot|estét|jó napot)|adj ?isten|csókolom|tiszteletem)(?: (?:mindenkinek|mindenki|kívánok|kívánunk|mindnyájatoknak|partnerek|a partnereknek|kedves [^\\s]+|rundruf|a csapatnak|minden partnernek|nektek))*|(?:kedves|tisztelt) [^,.!:]{3,50}|kedveseim|drágáim|barátaim|figyelem|kérdésem|hirdetés|hirdetem|érdeklődöm)[,.!:]+\\s+|(?:sziasztok|szia|szevasztok|üdv|helló|hello|hali)\\s+',
  goodbye:
    '[\\s,.!]+(?:(?:előre is )?(?:köszi|kösz|köszönöm|köszönjük|köszönettel|hálásan köszön[^\\s]+)(?: (?:szépen|előre is|szíves segítségeteket|a segítséget|mindenkinek))*|üdv(?:özlettel)?(?:,? [^,.!?]{2,30})?|tisztelettel(?:,? [^,.!?]{2,30})?|jelentkezzetek(?: (?:nálam|bátran))?|írjatok(?: (?:bátran|rám|privátban|nekem))?|keressetek(?: (?:bátran|minket))?|szóljatok(?: ha[^\\s]* .{2,30})?|várom a jelentkezéseket)[\\s.!]*',
  asks: {
    first:
      '(?:(?:és|de|na|szóval|érdeklődöm,?|kérdés:|nem tud(?:ja|játok|tok|om),?) )*(?:ki|kin+ek|kinél|kitől|kihez|kit|kik|kivel|mi|mit|mikor|hol|hova|hová|honnan|merre|melyik|mely|melyikőtök[^\\s]*|miért|mennyi[^\\s]*|hány[^\\s]*|hogy|hogyan|van-e|akad-e|lenne-e|tud-e|(?:van|nincs|akad|lenne|volna|él|létezik|tud|tudna|tudja|ismer|árul|vállal[^\\s]*|adna|elad|ad|készít|szállít[^\\s]*|foglalkozik|jár|csinál|bérbe ad)(?: (?:esetleg|véletlenül|itt|még|nekem|a környéken|nálunk|nálatok))* (?:valaki[^\\s]*|vlaki|vki|olyan|itt|köztetek|köztünk|nálatok|közületek)|tudtok|tudnátok|ismertek|ismeritek|tudsz|ismersz|ajánlotok|ajánlanátok|valaki(?! aki| meg)[^\\s]*)',
    anywhere:
      '(?:ki (?:tud|tudna|ad|adna|árul|szállít|vállal|vállalna|csinál|készít|foglalkozik|ért|javít)|(?:kinek|kitől|kinél|kihez|hol) (?:van|lehet|kap[^\\s]+|lenne|vehet[^\\s]*)|tud(?:na)? (?:valaki|vki|vlaki)|(?:van|nincs|lenne|akad) (?:valaki[^\\s]*|köztetek|nálatok)|[^\\s]+tok-e|tudtok)',
  },
  invites:
    '(?:kit? érdekel(?:ne)?|kell valakinek|kinek kell(?:ene|ene)?|ki (?:kér|szeretne|viszi|vinné el)|érdekel valakit|van rá igény|érdekelne valakit)',
  speaker: `(?:(?:mi|én|nálunk|nekünk|nekem|minket|itt|ott|most|mostanában|még|is|meg|és|de|hát|na|tehát|nos|jelenleg|éppen|épp|sürgősen|surgosen|sürgős|gyorsan|nagyon|szívesen|szivesen|örömmel|folyton|mindig|ismét|újra|megint|idén|kérem|kérjük|legyen szíves|légyszi|legyetek szívesek|akinek kell|akit érdekel|esetleg|azt szeretném|szeretném (?:hirdetni|jelezni)|egyébként|amúgy|nem kell már|nem kell|nem használjuk|már nem kell)|(?:.*\\s)(?:én|mi)|(?:.*\\s)?(?:mert|úgyhogy|hogy|szóval|ezért|emiatt|de nem használjuk)|(?:az? )?(?:[^\\s]+(?:i|[uü]?nk) )?(?:[^\\s]*)<organization>(?:[aáeé]?${whose})(?:n[ae]k)?)`,
  leads: '(?:a|az)',
  tells:
    '(?:mert|ezért|hogy|aki jön|csak|semmi|semmit|nem|már nem|sajnos|kérem|szóljon|szóljatok|hívjon|írjon|jelentkez[^ ]*|érdeklődni)\\s',
  none: 'nem|nincs\\w*|semmi\\w*|sem',
  pronouns: '(?:azt|ezt|ezeket|azokat|őket|belőle)',
  is: '(?:van|vannak|áll|állnak|maradt|lett|szabad|szabadok|üres|átmenetileg ráér|ráér)',
  where: '(?!)x',
  articles: '(?:egy|az?|egy-két|néhány|pár|valami|valamilyen|bármilyen|jó pár)',
  filler:
    '(?:még|már|most|jelenleg|éppen|épp|legalább|lehetőleg|esetleg|sürgősen|surgosen|sürgős|mielőbb|gyorsan|szívesen|szivesen|örömmel|nem kell már|mindig|nálunk|nekünk|nekem|nekunk|van|vannak|lenne|eladó(?:k|ak)?|kiadó(?:k|ak)?|bérelhető(?:k|ek)?|kölcsönözhető(?:k|ek)?|kapható(?:k|ak)?|felesleges|fölösleges|fölös|akciós|kérem|annak aki elviszi|aki elviszi|aki (?:jön|eljön) érte|köszönöm|bérbe|kölcsön|kölcsönbe|ára|ár|az ára|maradt|hozzá|ezt|így|bárkinek|másnak is|kb\\.?|összesen|átvehető|alkalmi áron|olcsón|és|rajtunk|a|az)',
  idle: '(?:(?:csak )?(?:el kell vinni|vigye aki tudja|aki jön érte|annak aki elviszi|aki elviszi)|(?:szívesen|örömmel)? ?(?:kölcsön|oda|bérbe|el)?(?:adjuk|adnánk)(?: .*)?|megvennénk|megvennem|megvenném|kellene tudnunk|kéne tudnunk|lehet jelentkezni|jelentkezni lehet|bérleti díj|ára|átvétel|átvehető|elvitel|elvihető|helyben|ajándékba|kölcsön is|ingyen|írjatok|jelentkezni|érdeklődni|érdeklődni lehet|érdeklődnénk|kölcsönadjuk|köszi|előre is köszi|sürgős|sürgősen|bárkinek|akit érdekel|akinek kell|nem kell már(?: nekünk)?|hívjatok|bérelhető|legkésőbb|igény szerint)',
  amounts: {
    within: true,
    measured: '(?!)x',
    describes: '(?:hosszú|magas|széles|vastag|mély|átmérőjű|-?es|-?os)',
    roughly:
      '(?:kb\\.?|kábé|körülbelül|mintegy|olyan|nagyjából|úgy|cirka|összesen|legalább|még|van|maradt|akár)',
    of: '(?!)x',
    sized:
      'fo(?:re|nek)|szemely(?:re|nek)|[a-z]*(?:liter|meter|kilo|eve|fo|szemely|ules|tonna|tonna|watt|centi|mili|agy|ajto|resz|honap|napo|ora|fazis|lab|kw|le|deka|fog|kereku|soro|fok)[aeo]?s(?:[oe]k)?(?:t|ra|re|at|et)?',
    // A place is the thing itself: "9 hely a túrán".
    bareUnit: (said) =>
      /^hely/i.test(said)
        ? ''
        : ([
            said.replace(/át$/u, 'a').replace(/ét$/u, 'e'),
            said.replace(/-?(?:[aoeö]?t|ra|re)$/iu, ''),
            said.replace(/t$/u, ''),
          ].find((bare) => bare !== said && isUnit(bare)) ?? said),
  },
  days: {
    leads: 'legkésőbb|legkésőbb a|a|az|még|egészen|most|mától',
    alone: `(?:ma|mára|máig|holnap[^\\s]*|holnapután[^\\s]*|${week}[^\\s]{0,3}|(?:jövő|e|ez a|ezen a|következő|jövő heti|jövő hét)\\s.*|folyamatosan|állandóan|visszavonásig|egész évben|egész évre|.*\\s(?:végéig|végére|végén|közepéig|közepére)|.*(?:ig|ára|ére|án|én|jén|ján|jára|jére|-ra|-re|-on|-en|-ön|-n)|.*(?:belül|múlva))`,
    range: '(?:[^\\s]+(?:tól|től)|minden|között)',
    hours:
      'reggel(?:re|ig)?|délelőtt(?:re|ig)?|délig|délután(?:ra|ig)?|est[eé](?:re|ig)?|éjszakára|[^\\s]+ ?órá(?:ra|ig|tól)|[^\\s]+ ?órakor|\\d{1,2}:\\d{2}[^\\s]*',
    notLast: 'minden|óta|után|előtt|-tól|-től|attól|mindig|\\d+-tól|\\d+-től|múlt|elmúlt|mikor',
  },
  towns: {
    leads: 'lehetőleg|főleg|itt|mondjuk|valahol',
    surely: '(?:átvehető|átvétel|elvihető innen|helyszín|hely):?',
    tails:
      '(?:és )?(?:környékén|környékéről|környékére|környéke|központjában|központjába|határában|közelében|közelébe|mellett|mellé|mellől|felé|belvárosában|belvárosába|szélén|külterületén|térségében|vidékén)',
    never: '(?:az?|egy|ez a|[a-z]+[sio]|nagy|kis|jó|új|szép)',
    endings:
      '(?:ban|ben|ból|ből|ba|be|ra|re|ról|ről|on|en|ön|n|nál|nél|tól|től|ott|ett|ött|ig|ba is)(?: .*)?| .*',
    inflected: true,
    areas:
      'göcsej|őrség|burgenland|zala|vas megye|zala megye|somogy|veszprém megye|stájerország|muravidék|muraköz|mura mente|muramente|kerkamente|kerka mente|hetés|vendvidék|rábaköz|balaton|balaton-felvidék|kis-balaton|bakony|hegyhát|vasi-hegyhát|kemenesalja|ausztria|szlovénia|horvátország|dunántúl|mezőföld|alföld|nyírség|hajdúság|bácska|mátra|bükk|zemplén|tiszántúl|jászság|kunság|ormánság|zselic|felvidék|erdély|karintia|bécs|grác'.split(
        '|',
      ),
  },
  prices: {
    one: 'egy',
    currency: '€|euró?|eur|ft|forint|huf',
    leads: 'ára|ár|az ára|bérleti díj|díja?|irányár|csak|mindössze|fejenként',
    spent:
      '(?:ki)?fizet(?:tünk|tem|ett|nünk|ni|nem|ünk|ek)|költöttünk|költöttem|utaltunk|gyűjtöttünk|adományoztunk|kaptunk|köszön(?:jük|öm)|köszi|számla|díj',
    limit: '(?:legfeljebb|legföljebb|max\\.?|maximum|maximálisan)',
    kept: 'max\\.?|maximum|legfeljebb|irányár|csak',
    tails: `${slash}?(?: <per>)?`,
    free: 'ingyen(?:es(?:en)?|ért)?|grátisz?|térítésmentes(?:en)?|díjmentes(?:en)?|ajándékba|elvihető(?:k|ek)?',
    shapes: [
      `(?:(?:az )?ára |irányár:? |bérleti díj:? |csak |mindössze )*(?<price>(?:<per> )?(?:max\\.? |maximum |legfeljebb )?<number> ?<money>${slash}?(?: <per>)?)(?:-?[eé]rt|-?[oaeö]?t|-?ba)?`,
      `(?:csak |mindössze )*(?<price><per> <number>)(?:-?ért)?`,
      `(?<price>(?:[a-z]*(?:ezer|millió)|\\d[\\d .]* ?ezer|\\d+ ?e))-?ért`,
      '(?:(?:az )?ára |ár:? |irányár:? )?(?<price>(?:megegyezés|megbeszélés|megállapodás) szerint)',
      '(?:(?:az )?ára:? |ár:? |irányár:? )(?<price>alku ?képes|jelképes|\\d[\\d .]*(?:ezer)?)',
    ],
  },
  around,
  heading,
}
