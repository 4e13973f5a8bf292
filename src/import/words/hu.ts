import type { SayIn } from '../../words.ts'
import type { Tally } from '../import.ts'
import type { FieldWords, SayFrame, SayNote, SayProblem } from './say.ts'
import { brief, briefList, briefSentence, tellValue } from './value.ts'

const words: FieldWords = {
  fields: {
    ...{
      name: 'név',
      kind: 'típus',
      sector: 'ágazat',
      region: 'régió',
      town: 'település',
      postalCode: 'irányítószám',
    },
    ...{
      expertise: 'szakértelem',
      description: 'leírás',
      phone: 'telefon',
      mail: 'e-mail',
      website: 'honlap',
    },
    ...{ language: 'nyelv', coordinates: 'koordinátori jog', function: 'beosztás', role: 'szerep' },
    ...{
      title: 'cím',
      details: 'részletek',
      category: 'kategória',
      quantity: 'mennyiség',
      until: 'érvényesség',
    },
  },
  kinds: {
    ...{
      company: 'vállalkozás',
      municipality: 'önkormányzat',
      association: 'egyesület',
      school: 'iskola',
      other: 'egyéb',
    },
  },
  roles: { contact: 'kapcsolattartó', deputy: 'helyettes', colleague: 'munkatárs' },
  yes: 'igen',
  standing: 'folyamatos',
  empty: 'semmi',
}
const tell = (field: keyof typeof words.fields, text: string) => tellValue(field, text, words, 'hu')
const more = (n: number) => `és még ${n}`
const rest = 'A sor többi része bekerült.'

const outcome = ({ created, updated, unchanged }: Tally) =>
  `${created} új, ${updated} módosult, ${unchanged} változatlan.`

export const huFrame: SayIn<'hu', SayFrame> = {
  partners: (tally) => `Partnerek: ${outcome(tally)}`,
  listings: (tally) => `Ajánlatok és igények: ${outcome(tally)}`,
  tried: 'Ez próba volt, semmi sem mentődött el. Élesben ez lenne:',
  nothingNew: ({ unchanged }) =>
    `Semmi sem változott: ${unchanged} bejegyzés, minden már így áll a hálózatban.`,
  still: 'Semmi sem változott.',
  grown: 'A hálózat mostantól több régiót vagy ágazatot ismer.',
  empty: 'Semmi sem került be.',
  kept: ({ kept }) => `A Rundrufban módosították, ezért az ottani marad érvényben: ${kept} adat (lásd lent).`,
  refused: ({ refused }) => `Nem került be (${refused}):`,
  advice: {
    on: 'Javítsa ki a listában, és importálja újra: ami már megvan, nem jön létre még egyszer.',
    te: 'Javítsd ki a listában, és importáld újra: ami már megvan, nem jön létre még egyszer.',
  },
  look: { on: 'Kérjük, nézze át:', te: 'Kérlek, nézd át:' },
  more: ({ more: n }) => `… és még ${n} hasonló`,
  spot: ({ file, lines, column }) =>
    [
      file,
      ...(lines.length > 0 ? [`${lines.map((line) => `${line}.`).join(', ')} sor`] : []),
      ...(column ? [`„${brief(column)}” oszlop`] : []),
    ].join(', '),
}

export const huProblems: SayIn<'hu', SayProblem> = {
  empty: () => 'A fájl üres.',
  spreadsheet: {
    on: () =>
      'Ez Excel- vagy LibreOffice-fájl. Kérjük, mentse a táblázatot CSV formátumban (Mentés másként, „CSV UTF-8”), és azt importálja.',
    te: () =>
      'Ez Excel- vagy LibreOffice-fájl. Kérlek, mentsd a táblázatot CSV formátumban (Mentés másként, „CSV UTF-8”), és azt importáld.',
  },
  binary: () =>
    'Ez nem szöveg, hanem talán kép vagy archívum. CSV formátumban mentett táblázatra van szükség.',
  huge: ({ megabytes, most }) =>
    `A fájl mérete ${megabytes} MB, legfeljebb ${most} MB lehet. Biztosan ez az? Ha igen, érdemes kettéosztani.`,
  noHeader: ({ found }) =>
    `Nincs olyan fejlécsor, amelyet a Rundruf ismer. Ez áll ott: ${briefSentence(found, more)} Partnerekhez „Szervezet” vagy „Cég” kell, ajánlatokhoz és igényekhez „Cím” és „Szervezet”, régiókhoz „Régió” és „Része”.`,
  noRows: () => 'A fejléc alatt nincs semmi.',
  quote: () =>
    'Itt egy idézőjel (") megnyílik, de nem zárul be, ezért nem tudni, hol érnek véget a cellák. Szövegen belül az idézőjelet kétszer kell írni ("").',
  tooManyCells: ({ cells, columns }) =>
    `Itt ${cells} cella áll ${columns} fejléc alatt. Talán egy szövegben benne van az elválasztójel: akkor idézőjelek közé való.`,
  erased: () =>
    'Ez a személy töröltette magát, ezért régi listából nem kerül vissza. Érdemes a táblázatból is törölni. Aki újra részt venne, maga jelentkezik.',
  noName: () => 'Hiányzik a szervezet neve.',
  noTitle: () => 'Hiányzik a cím.',
  noOrganization: () => 'Hiányzik, hogy kié az ajánlat vagy igény.',
  noKind: () =>
    'Ajánlat ez vagy igény? Sem a sor, sem a fájl neve nem mondja meg. Segít egy „Típus” oszlop, benne „ajánlat” vagy „igény”.',
  noRegion: () => 'Hiányzik a régió neve.',
  tooLong: ({ length, most }) => `Ez ${length} karakter, legfeljebb ${most} fér el.`,
  unknownOrganization: ({ name, near }) =>
    near.length > 0
      ? `Ezt a szervezetet a hálózat nem ismeri: „${brief(name)}”. Talán erről van szó: ${near.join(', ')}`
      : `Ezt a szervezetet a hálózat nem ismeri: „${brief(name)}”. Előbb a partnerlistában kell szerepelnie.`,
  ambiguousOrganization: ({ name, among }) =>
    `Több ilyen nevű szervezet van: „${brief(name)}” (${briefList(among, more)}). A település mellette egyértelművé teszi.`,
  hasLeft: ({ name }) =>
    `Kilépett a hálózatból, listából nem kerül vissza: „${brief(name)}”. A koordinátor visszaveheti: „partner visszavétele”.`,
  merged: ({ name, into }) =>
    `Össze van vonva: „${brief(name)}” → „${brief(into)}”. Ez a sor kikerülhet a listából.`,
  kind: ({ value }) => `Ez sem ajánlat, sem igény: „${brief(value)}”`,
  day: ({ value }) => `Ez nem dátum: „${brief(value)}”. Jól olvasható: 2026. 12. 31. vagy „folyamatos”.`,
  twice: ({ title, line }) =>
    `Ez már feljebb is szerepel (${line}. sor), de más adatokkal: „${brief(title)}”. Két bejegyzéshez két cím kell.`,
  otherListing: ({ id }) => `Ez a szám egy másik bejegyzésé: ${brief(id)}`,
  circle: ({ region, within }) => `Két régió nem lehet egymás része: „${region}”, „${within}”`,
  mail: ({ value }) => `Ez nem e-mail-cím: „${brief(value)}”. ${rest}`,
  phone: ({ value }) => `Ez nem telefonszám: „${brief(value)}”. ${rest}`,
  cutPhone: ({ value }) =>
    `A táblázat megcsonkította ezt a számot: „${value}”. Az oszlopot szövegként kell formázni, és a számot újra beírni. ${rest}`,
  website: ({ value }) => `Ez nem webcím: „${brief(value)}”. ${rest}`,
  postalCode: ({ value }) => `Ez nem irányítószám: „${brief(value)}”. ${rest}`,
  language: ({ value }) =>
    `A Rundruf magyarul, németül és angolul tud; ez egyik sem: „${brief(value)}”. ${rest}`,
}

const missing = {
  organization: 'Partnerek, akik a Rundrufban megvannak, de a listában már nincsenek',
  person: 'Személyek, akik a Rundrufban megvannak, de a listában már nincsenek',
  listing: 'Aktuális ajánlatok és igények, amelyek a Rundrufban megvannak, de a listában már nincsenek',
}

export const huNotes: SayIn<'hu', SayNote> = {
  whose: ({ organization, person }) =>
    `A fejléc nem mondja meg, kié. A szervezeté, a hálózatban nyilvános: ${organization}; személyes, csak a koordinátor látja: ${person}. Ha a fejlécben „szervezet” vagy „kapcsolattartó” áll, az egyértelmű.`,
  unknownColumn: ({ at, values }) =>
    `nem került be, a Rundruf nem tud vele mit kezdeni (${at}. oszlop): ${values} érték.`,
  country: () => 'az irányítószámok és telefonszámok olvasásához kellett, nem tárolódik.',
  above: ({ lines }) => `Kimaradt, mert a fejléc fölött áll: ${lines} sor.`,
  garbled: () =>
    'Az ékezetek már a fájlban sérültek („Ã©” az „é” helyett). „CSV UTF-8” formátumban újra elmentve helyreállnak.',
  zeros: ({ postalCodes, phones }) =>
    `Visszakerültek a nullák, amelyeket a táblázat elnyelt. Irányítószám: ${postalCodes}, telefonszám: ${phones}.`,
  doubtful: ({ value }) =>
    `Nem hiányzik egy nulla az elejéről? „${brief(value)}” – úgy került be, ahogy ott áll. Egy „Ország” oszlop (D, A, H) egyértelművé teszi.`,
  surplus: ({ value }) => `Ennek nem jutott hely, nem került be: „${brief(value)}”`,
  conflict: ({ record, field, value, first }) =>
    `${record}, ${words.fields[field]}: itt „${tell(field, value)}”, feljebb „${tell(field, first)}”. Az első érvényes.`,
  onePartner: ({ names, expertise }) =>
    [
      `Ez ugyanaz a partner: ${names.map((name) => `„${brief(name)}”`).join(', ')}.`,
      ...(expertise ? [`Szakértelem, az összes sorból: „${brief(expertise)}”.`] : []),
      ...(names.length > 1 ? ['Mégis kettő? Akkor mindkettő mellé a pontos név kell, a cégformával.'] : []),
    ].join(' '),
  inTowns: ({ names }) =>
    `Ugyanaz a név több településen: ${briefSentence(names, more)} Valóban különböző partnerek?`,
  several: ({ record, field, value }) =>
    `${brief(record)}, ${words.fields[field]}: csak egynek van hely. Nem került be: „${brief(value)}”`,
  nameAbove: ({ record }) =>
    `Itt hiányzik a partner neve, minden más olyan, mint a fölötte lévő sorban. A kapcsolattartó ezért oda került: ${brief(record)}`,
  madeName: ({ name }) =>
    `Személyes e-mail-cím név nélkül. A kapcsolattartó neve most a cím alapján: ${brief(name)}`,
  unknownValue: ({ value, into, choices }) => {
    const possible = into === 'description' ? Object.values(words.kinds) : choices?.map(({ hu }) => hu)
    const known = possible ? ` Választható: ${possible.join(', ')}.` : ''
    return `Ez nincs a választhatók között: „${brief(value)}”. Mostantól ${into === 'details' ? 'a részletekben' : 'a leírásban'} áll.${known}`
  },
  unknownId: ({ value }) => `Nincs ilyen szám: ${brief(value)}. A sor ehelyett a neve szerint érvényes.`,
  shortened: ({ title }) => `A cím rövidebb lett: „${title}”. Teljes egészében a részletekben olvasható.`,
  past: ({ title, day }) => `Már lejárt, így is szerepel: „${brief(title)}” (${tell('until', day)})`,
  again: ({ title, first }) =>
    `Ugyanez már feljebb is szerepel (${first}. sor), egyszer került be: „${brief(title)}”`,
  sectors: ({ names }) => `Új ágazatok a hálózatban: ${briefSentence(names, more)} Nincs köztük elírás?`,
  regions: ({ names }) => `Új régiók a hálózatban: ${briefSentence(names, more)} Nincs köztük elírás?`,
  otherRegion: ({ region, within, stays }) =>
    `${region}: a Rundruf szerint ide tartozik: „${stays}”, a lista szerint ide: „${within}”. Az első marad.`,
  takenName: ({ name, region }) =>
    `Ez a név már egy másik régióé, nem lett további név: „${name}” (${region})`,
  coordinates: ({ names }) => `Mostantól koordinátori joggal: ${briefList(names, more)}`,
  kept: ({ record, field, file, rundruf }) =>
    `${record}, ${words.fields[field]}: a listában „${tell(field, file)}”, a Rundrufban „${tell(field, rundruf)}”. A Rundrufban álló adat marad érvényben.`,
  promised: ({ record, file, rundruf }) =>
    `${record}: a listában „${tell('quantity', file)}” áll, ez nem fér össze azzal, amit már odaígértek. Marad: „${tell('quantity', rundruf)}”.`,
  closed: ({ record }) => `${record}: az adatok frissültek; a Rundrufban már lezárták, és lezárva marad.`,
  missing: ({ what, names }) => `${missing[what]}: ${briefSentence(names, more)} Semmi sem törlődik.`,
}
