import type { Cue } from './tongue.ts'

/** What stands in the shapes of the cues. */
export const pieces = {
  yes: '(?<!(?:^|[\\s,])(?:nem|ne|sem|nincs|nincsen|nincsenek|nem is|nem igazán|mégsem|mégse|már nem|ki|kit|mit|miért|mennyit|hol|ha|hogyan)\\s)',
  // Of data, of the talk and of the network; who wants these publishes nothing.
  aboutUs:
    '(?!.*(?:kérdés|telefonszám|e-?mail ?cím|elérhetőség|adata(?:im|ink)|adatlap|jelsz|jogosultság|segítség|tájékoztat|emlékeztet|üzenet|visszahív|értesít|hibát|hibám|gond(?:om|unk)|problém|hírlev|meghív|bocsánat|elnézés|türelm|megért|hozzáfér|belépés|listá(?:t|ra)|hirdetés(?:em|ünk|eim|eink|t|emet|ünket)?(?=[\\s,.!]|$)|mostantól|ajánlata(?:i|inkat)|köszön))(?<!(?:kérdés|hirdetés(?:em|ünk|eim|eink|t|emet|ünket)?|mostantól|telefonszám|elérhetőség|adata(?:im|ink)|jelsz|problém|listát|segítség|elnézés|bocsánat|türelm).*)',
  noVerb: '(?!(?: [^\\s]+){0,3} (?!nek)[^\\s]{2,}n(?:i|om|em|öm|unk|ünk|ia|ie|iuk|iük)(?:[\\s,.!]|$))',
  noInfinitive:
    '(?<!(?:^|\\s)(?:el|meg|fel|le|ki|be|át|oda|haza|össze|vissza|hozzá|[^\\s]{2,}n(?:i|om|em|öm|unk|ünk))\\s)',
  have: '(?:van(?:nak)?|maradt(?:ak)?|akad(?:na)?|lenne|volna|lett)',
  takeAway: '(?:(?:ingyen )?elvihet[oő](?:k|ek)?|elhozhat[oó](?:k|ak)?|elvitel(?:re|ért))',
  toBeHad:
    '(?:(?:el|ki)ad[oó](?:k|ak)?|b[eé]relhet[oő](?:k|ek)?|(?:ki|bérbe) ?vehet[oő]k?|k[oö]lcs[oö]n[oö]zhet[oő](?:k|ek)?|k[oö]lcs[oö]n(?:k[eé]rhet|adhat)[oóő](?:k|ek)?|kaphat[oó](?:k|ak)?|megv[aá]s[aá]rolhat[oó]k?|megvehet[oő]k?|megrendelhet[oő]k?|rendelhet[oő](?:k|ek)?|ig[eé]nybe vehet[oő]k?|foglalhat[oó]k?|ig[eé]nyelhet[oő]k?)',
  giving:
    '(?:ad(?:unk|ok|nánk|nék|nám|juk|om|nók)|adni (?:tudunk|tudok|tudnánk|tudnék)|(?:tudunk|tudok|tudnánk|tudnék) adni|adhat(?:ok|unk))',
  wanting: '(?:szeretn(?:énk|ék|e|ének)|akar(?:unk|ok|nánk)|kíván(?:unk|ok))',
  toGive:
    '(?:eladni|odaadni|átadni|kiadni|felajánlani|kölcsönadni|bérbe ?adni|kölcsön adni|továbbadni|elcserélni|kínálni)',
  toGiveAway: '(?:elajándékozni|ajándékozni|ajándékba adni|ingyen odaadni|ingyen adni)',
  toGet:
    '(?:venni|megvenni|vásárolni|bérelni|kibérelni|kölcsönözni|kölcsönkérni|kölcsön kérni|beszerezni|szerezni|kapni|bérbe venni|átvenni|rendelni|megrendelni|felvenni|találni)',
} as const

const request = (words: string, form?: Cue['form'], more: Partial<Cue> = {}): Cue => ({
  kind: 'request',
  words: `<yes><aboutUs>${words}`,
  thing: 'around',
  ...(form && { form }),
  ...more,
})
const offer = (words: string, form?: Cue['form'], more: Partial<Cue> = {}): Cue => ({
  kind: 'offer',
  words: `<yes><aboutUs>${words}`,
  thing: 'around',
  ...(form && { form }),
  ...more,
})

const requests: readonly Cue[] = [
  request(
    '(?:új |szerető |jó )*(?:gazdát|gazdit|gazdájukat|gazdira) (?:keres(?:nek|ünk|ek)?|vár(?:nak)?)',
    undefined,
    {
      kind: 'offer',
    },
  ),
  request(
    '(?:(?:van|lenne|volna|lett)(?: még)? )?szükség(?:ünk|em|e|ük)?(?: (?:is|még))?(?: (?:van|volna|lenne|lett))?',
    'onto',
  ),
  request('(?:szükséges(?:ek)?|szükségeltetik|kerestetik|kerestetnek)'),
  request('ker+es+(?:ünk|ük|ek|nénk|nék|nek|ne|nének|gél(?:ünk|ek)|enénk|enék)'),
  request(
    '(?:jól|nagyon jól) (?:jönne|jönnének|jönn|jonne)(?: (?:nekünk|nekem))?|jó (?:lenne|volna)(?: (?:nekünk|nekem))?(?= (?:egy|még|n?éhány|pár|\\d+|kettő|két|valami) )<noVerb>',
  ),
  request('(?:örülnénk|örülnék|hálásak lennénk|hálás lennék)(?= .*n[ae]k(?:[\\s,.!]|$))', 'for'),
  request('(?:elkelne|elkélne|elférne|jól esne|ráfér(?:ne)?(?: ránk)?)(?: (?:nekünk|nekem|nálunk))?'),
  request(
    '(?:hiányzik|hiányoznak|hiányozna)(?= (?:még|nekünk|egy|\\d+|két|három|négy|öt|néhány|pár)[\\s])(?: (?:még|nekünk))*',
  ),
  request('(?:bérbe|kölcsön|kölcsönbe) (?:ven|kér|fogad|kap)n(?:énk|ék|ánk)', 'object'),
  request('<wanting>(?: (?:még|is|egy kicsit))?', 'object', { tail: '<toGet>' }),
  request('<toGet> <wanting>', 'object'),
  request(
    '(?:meg|fel|be|ki|át)?(?:ven(?:nénk|nék|ném|nők)|vesz(?:ünk|ek)|vásáro(?:lnánk|lnék|lunk|lok)|bérel(?:nénk|nék|nek|ünk|ek|ne)|szerez(?:nénk|nék)|rendel(?:nénk|nék|nek)|kölcsön(?:kér(?:nénk|nék|ünk|ek)|öznénk|öznék)|alkalmaz(?:nánk|nék|unk)|fogad(?:nánk|nék))',
    'object',
  ),
  request('kérn(?:énk|ék)(?: szépen)?<noVerb>', 'object'),
  request('(?:igényel(?:nénk|nék)|igénylünk|gyűjt(?:ünk|ök|enénk))', 'object'),
  request('(?<=[^\\s]{2}t )szeretn(?:e|énk|ék|ének)(?!.*[^\\s]{2}ni(?:[\\s,.!]|$))', 'object'),
  request('ker+es(?:ne|nek|ik)?(?=[\\s,.!:]|$)', 'object', { theirs: true }),
].map((cue) => (/ker\+es\+/.test(cue.words) ? { ...cue, form: 'object' as const } : cue))

const offers: readonly Cue[] = [
  offer('(?:elajándékoz|ajándékoz)(?:unk|ok|nánk|nék|nám|zuk|om|nók)', 'object', { price: 'free' }),
  offer('(?:ajándékba|ingyen|ingyért)(?: (?:is|szívesen))? <giving>(?: (?:oda|el|tovább))?', 'object', {
    price: 'free',
  }),
  offer('ajándék(?:ba)?', undefined, { first: true, price: 'free' }),
  offer('<giving> (?:ajándékba|ingyen)', 'object', { price: 'free' }),
  offer('<wanting>(?: (?:még|is|most))?', 'object', { tail: '<toGiveAway>', price: 'free' }),
  offer('<toGiveAway> <wanting>', 'object', { price: 'free' }),
  offer('<wanting>(?: (?:még|is|most))?', 'object', { tail: '<toGive>' }),
  offer('<toGive> <wanting>', 'object'),
  offer(
    '<have>(?: (?:még|is|nálunk|nekünk|nekem))*(?:(?=.*(?:felesleg|fölös|eladó|kiadó|elvihet|szabad|akciós|ingyen|kölcsönad|kölcsön ad|odaad|bérelhet|kapható|adjuk|adnánk|olcsón))|(?<=(?:felesleg|fölös|eladó|kiadó|elvihet|szabad|akciós|ingyen|bérelhet|kapható).*)|(?=.*(?:u|ü)nk .*(?:ft|forint)))',
  ),
  offer('(?:maradt(?:ak)?|megmaradt(?:ak)?)(?: (?:még|rajtunk|nálunk|nekünk|ránk))*'),
  offer('(?:felszabadult|megüresedett|megürült|felszabadultak)(?: nálunk)?'),
  offer('(?:ráér(?:nek)?|átmenetileg ráér)', undefined),
  offer(
    '(?:(?:bérbe|kölcsön|kölcsönbe|oda|od|át|el|tovább|ki|be|le|vissza)? ?)<giving>(?: (?:bérbe|kölcsönbe|kölcsön|oda|át|el|tovább|ki))?',
    'object',
  ),
  offer(
    '(?:fel)?(?:kínál|ajánl)(?:unk|ok|nánk|anánk|nék|anék|juk|om|nának|nak)|(?:kínál|felajánl)',
    'object',
    { theirs: true },
  ),
  offer('(?:árul|elárusít|értékesít|kiárusít)(?:unk|ünk|ok|ek|nánk|nék|juk|jük|om|em|nak)|árul', 'object', {
    theirs: true,
  }),
  offer('(?:el|be)?vállal(?:unk|ok|nánk|nék|juk|om|nám|nak)|vállal', 'object', { theirs: true }),
  offer('(?:kölcsönöz(?:nénk|nék)|kölcsönz(?:ünk|ök|ök)|kikölcsönöznénk)', 'object'),
  offer(
    '(?:(?:házhoz |haza)?szállít(?:unk|ok|anánk)|biztosít(?:unk|ok|anánk)|nyújt(?:unk|ok|anánk)|(?:el)?cserél(?:nénk|nék|ném|ünk|ek)|megosztan(?:ánk|ék|ám)|rendelkezésre bocsát(?:unk|juk|ok|anánk))',
    'object',
  ),
  offer('(?:szívesen )?fogadunk|szívesen fogadok', 'object'),
  offer(
    '(?<=(?:túrát|tanfolyamot|foglalkozást|szakkört|képzést|bemutatót|előadást|oktatást|órát|órákat|tábort|kirándulást|sétát|edzést|edzéseket) )(?:vezet(?:ek|ünk|nék)|tart(?:ok|unk|anék|anánk)|ad(?:ok|unk)|szervez(?:ünk|ek))',
    'object',
  ),
  offer('<takeAway>', undefined, { price: 'free' }),
  offer('<toBeHad>', undefined),
  offer('szabad(?= (?:[^\\s]+ )?(?:hely|férőhely|kapac|szob|időpont|raktár|terem|állás))', undefined, {
    keeps: true,
  }),
  offer(
    '(?:szabad(?:ok|ak)?|üres(?:ek)?|szabadon (?:van|áll)|kihasználatlan(?:ul áll)?|parlagon hever)(?: még| van| vannak)*(?! (?:időm|időnk|szemmel))',
  ),
  offer('rendelkezésre áll(?:nak)?'),
  offer('ingyen(?:ért)?', undefined, { price: 'free', thing: 'before' }),
  offer(
    '\\d[\\d .]*(?:ezer )?(?:ft|forint|huf|€|euró?)(?:[ /]?(?:fő|db|kg|óra|darab|nap|hó|éj|\\/[^\\s]+))?(?<!(?:kerül|fiz|kap|költ|száml|küld|utal|tart|volt|lesz|bev|tagdíj).*)(?!.*(?:kerül|fiz|kap|költ|számla|utal|volt|lesz|változ|emel|csökken|tagdíj))',
    undefined,
    { keeps: true },
  ),
]

/** Only where nothing else tells: it is said of much. */
const needs: readonly Cue[] = [
  request(
    '<noInfinitive>(?:kell|kéne|kene|kelle?ne|kellenének|kellenek|kellenenek|kéne(?:ne)?k)(?: (?:nekünk|nekem|még|is))*<noVerb>',
  ),
]

/** "Nem kell már a gépünk, elvihető": where nothing stands beside the cue, the thing stands in what is told before. */
const afterwards = offers
  .filter(({ words }) => /<toBeHad>|<takeAway>|ingyen\(/.test(words))
  .map((cue) => ({ ...cue, thing: 'before' as const }))

export const cues: readonly Cue[] = [...requests, ...offers, ...afterwards, ...needs]
