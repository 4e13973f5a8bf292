import type { SayIn } from '../../../words.ts'
import type { SayProblem } from '../say.ts'
import { brief, briefList, briefSentence } from '../value.ts'
import { more, rest } from './fields.ts'

export const huProblems: SayIn<'hu', SayProblem> = {
  empty: () => 'A fájl üres.',
  spreadsheet: {
    on: () =>
      'Ez a táblázat nem olvasható: régi vagy más program fájlja, vagy jelszó védi. Kérjük, mentse Excel-munkafüzetként (.xlsx) vagy CSV-ként, és azt adja meg.',
    te: () =>
      'Ez a táblázat nem olvasható: régi vagy más program fájlja, vagy jelszó védi. Kérlek, mentsd Excel-munkafüzetként (.xlsx) vagy CSV-ként, és azt add meg.',
  },
  macros: {
    on: () =>
      'Ebben a táblázatban makrók vannak, és ami valamit futtatni tud, azt nem fogadjuk el. Kérjük, mentse makrók nélküli Excel-munkafüzetként (.xlsx).',
    te: () =>
      'Ebben a táblázatban makrók vannak, és ami valamit futtatni tud, azt nem fogadjuk el. Kérlek, mentsd makrók nélküli Excel-munkafüzetként (.xlsx).',
  },
  damaged: {
    on: () =>
      'Ez a táblázat sérült, vagy nem Excel-munkafüzet. Kérjük, nyissa meg, mentse újra .xlsx vagy CSV formátumban, és azt adja meg.',
    te: () =>
      'Ez a táblázat sérült, vagy nem Excel-munkafüzet. Kérlek, nyisd meg, mentsd újra .xlsx vagy CSV formátumban, és azt add meg.',
  },
  vast: {
    on: () =>
      'Kicsomagolva ez a táblázat nagyobb, mint amekkora egy lista lehet. Kérjük, másolja a kitöltött részt egy újba, mentse .xlsx vagy CSV formátumban, és azt adja meg.',
    te: () =>
      'Kicsomagolva ez a táblázat nagyobb, mint amekkora egy lista lehet. Kérlek, másold a kitöltött részt egy újba, mentsd .xlsx vagy CSV formátumban, és azt add meg.',
  },
  binary: () =>
    'Ez nem szöveg, hanem talán kép vagy archívum. CSV-ként vagy Excel-munkafüzetként (.xlsx) mentett táblázatra van szükség.',
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
