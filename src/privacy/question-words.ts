import { count, type InEvery, type Spoken } from '../words.ts'

type What = { readonly what: string }
type Host = { readonly host: string }
type Days = { readonly n: number }

/** What somebody may ask about their data, beside what they are. */
export const topics = [
  'leaving',
  'sharing',
  'basis',
  'term',
  'storage',
  'responsible',
  'purpose',
  'origin',
  'objecting',
] as const
export type Topic = (typeof topics)[number]

/** What each is called where it is chosen. */
export const topicLabels: InEvery<Readonly<Record<Topic, string>>> = {
  en: {
    leaving: 'When I leave',
    sharing: 'Who gets it',
    basis: 'Legal basis',
    term: 'How long',
    storage: 'Where it is stored',
    responsible: 'Who is responsible',
    purpose: 'What for',
    origin: 'From whom',
    objecting: 'Objecting',
  },
  de: {
    leaving: 'Beim Austritt',
    sharing: 'Wer es bekommt',
    basis: 'Rechtsgrundlage',
    term: 'Wie lange',
    storage: 'Wo es gespeichert ist',
    responsible: 'Wer verantwortlich ist',
    purpose: 'Wofür',
    origin: 'Woher',
    objecting: 'Widerspruch',
  },
  hu: {
    leaving: 'Kilépéskor',
    sharing: 'Ki kapja meg',
    basis: 'Jogalap',
    term: 'Meddig',
    storage: 'Hol tárolják',
    responsible: 'Ki a felelős',
    purpose: 'Mire kell',
    origin: 'Honnan',
    objecting: 'Tiltakozás',
  },
}

const words = {
  leaving:
    'Whoever leaves the network is deleted here, at once. Whoever leaves only a partner stays known in the network.',
  sharing:
    'Rundruf passes nothing on outside of this network. In it the coordinators see your data; others see what you have confirmed or passed on yourself.',
  sharingNamed:
    'Rundruf passes neither your name nor how to reach you on outside of this network. In it the coordinators see your data; others see what you have confirmed or passed on yourself.',
  service: ({ host }: Host) =>
    `Texts of partners and listings and what is searched go to ${host}, so that things are found by their meaning, too: without names, contact data and numbers.`,
  basis: 'Whoever answers for the data can name the legal basis. This is what Rundruf keeps to:',
  consent:
    'What others wrote down about you, only the coordinators see until you have said that it is right.',
  storage:
    'In the store of this installation alone, and in its backup copies. Where that is, whoever answers for the data can say.',
  purpose: ({ what }: What) => `What for: ${what}`,
  origin: ({ what }: What) => `From: ${what}`,
  term: ({ what }: What) => `How long: ${what}`,
  objecting: 'You may do this at once and need no reason:',
  objectingFurther: 'Whoever answers for the data decides about any other objection.',
  hide: 'Show nobody your phone and mail',
  toHide: 'Hide',
  only: 'Be named on one platform only',
  toOnly: 'Choose',
  copies: ({ n }: Days) =>
    `Backup copies hold what was deleted for ${count(n, { one: 'day', other: 'days' })} at most.`,
  all: 'What is held about me',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    leaving:
      'Wer aus dem Netzwerk austritt, wird hier sofort gelöscht. Wer nur einen Partner verlässt, bleibt im Netzwerk bekannt.',
    sharing: {
      sie: 'Rundruf gibt nichts aus dem Netzwerk hinaus. Darin sieht die Koordination Ihre Daten, andere nur, was Sie bestätigt oder selbst weitergegeben haben.',
      du: 'Rundruf gibt nichts aus dem Netzwerk hinaus. Darin sieht die Koordination deine Daten, andere nur, was du bestätigt oder selbst weitergegeben hast.',
    },
    sharingNamed: {
      sie: 'Weder Ihren Namen noch Ihre Kontaktdaten gibt Rundruf aus dem Netzwerk hinaus. Darin sieht die Koordination Ihre Daten, andere nur, was Sie bestätigt oder selbst weitergegeben haben.',
      du: 'Weder deinen Namen noch deine Kontaktdaten gibt Rundruf aus dem Netzwerk hinaus. Darin sieht die Koordination deine Daten, andere nur, was du bestätigt oder selbst weitergegeben hast.',
    },
    service: ({ host }) =>
      `Texte von Partnern und Einträgen und das Gesuchte gehen an ${host}, damit auch gefunden wird, was nur dasselbe bedeutet: ohne Namen, Kontaktdaten und Zahlen.`,
    basis: 'Die Rechtsgrundlage nennt, wer für die Daten verantwortlich ist. Rundruf hält sich an Folgendes:',
    consent: {
      sie: 'Was andere über Sie eingetragen haben, sieht nur die Koordination, bis Sie sagen, dass es stimmt.',
      du: 'Was andere über dich eingetragen haben, sieht nur die Koordination, bis du sagst, dass es stimmt.',
    },
    storage:
      'Nur im Speicher dieser Installation und in ihren Sicherungskopien. Wo sie steht, sagt, wer dafür verantwortlich ist.',
    purpose: ({ what }) => `Wofür: ${what}`,
    origin: ({ what }) => `Woher: ${what}`,
    term: ({ what }) => `Wie lange: ${what}`,
    objecting: {
      sie: 'Das können Sie sofort tun, ohne es zu begründen:',
      du: 'Das kannst du sofort tun, ohne es zu begründen:',
    },
    objectingFurther: 'Über jeden weiteren Widerspruch entscheidet, wer für die Daten verantwortlich ist.',
    hide: 'Telefon und E-Mail niemandem zeigen',
    toHide: 'Verbergen',
    only: 'Nur auf einer Plattform genannt werden',
    toOnly: 'Auswählen',
    copies: ({ n }) =>
      `Sicherungskopien enthalten Gelöschtes höchstens noch so lange: ${count(n, { one: 'Tag', other: 'Tage' })}`,
    all: 'Was über mich hier steht',
  },
  hu: {
    leaving:
      'Aki kilép a hálózatból, annak az adatait itt azonnal töröljük. Aki csak egy partnertől lép ki, azt a hálózat továbbra is ismeri.',
    sharing: {
      on: 'A Rundruf semmit sem ad tovább a hálózaton kívülre. A hálózatban a koordinátor látja az adatait, mások csak azt, amit megerősített vagy maga adott meg nekik.',
      te: 'A Rundruf semmit sem ad tovább a hálózaton kívülre. A hálózatban a koordinátor látja az adataidat, mások csak azt, amit megerősítettél vagy magad adtál meg nekik.',
    },
    sharingNamed: {
      on: 'A Rundruf sem a nevét, sem az elérhetőségét nem adja ki a hálózatból. A hálózatban a koordinátor látja az adatait, mások csak azt, amit megerősített vagy maga adott meg nekik.',
      te: 'A Rundruf sem a nevedet, sem az elérhetőségedet nem adja ki a hálózatból. A hálózatban a koordinátor látja az adataidat, mások csak azt, amit megerősítettél vagy magad adtál meg nekik.',
    },
    service: ({ host }) =>
      `A partnerek és a hirdetések szövegei és a keresett szavak ide kerülnek, hogy az is előkerüljön, ami csak a jelentésében egyezik: ${host}. Nevek, elérhetőségek és számok nélkül.`,
    basis: 'A jogalapot az mondja meg, aki az adatokért felel. A program ehhez tartja magát:',
    consent: {
      on: 'Amit mások írtak be Önről, azt csak a koordinátor látja, amíg Ön meg nem erősíti.',
      te: 'Amit mások írtak be rólad, azt csak a koordinátor látja, amíg meg nem erősíted.',
    },
    storage:
      'Csak ennek a telepítésnek a tárolójában és a biztonsági másolataiban. Hogy az hol van, azt az mondja meg, aki az adatokért felel.',
    purpose: ({ what }) => `Mire kell: ${what}`,
    origin: ({ what }) => `Honnan: ${what}`,
    term: ({ what }) => `Meddig: ${what}`,
    objecting: {
      on: 'Ezt azonnal megteheti, indokolnia sem kell:',
      te: 'Ezt azonnal megteheted, indokolnod sem kell:',
    },
    objectingFurther: 'Minden további tiltakozásról az dönt, aki az adatokért felel.',
    hide: 'Senki se lássa a telefonszámot és az e-mail-címet',
    toHide: 'Elrejtem',
    only: 'Megjelenés csak egy platformon',
    toOnly: 'Választok',
    copies: ({ n }) => `A biztonsági másolatok a törölt adatokat legfeljebb ${n} napig tartalmazzák.`,
    all: 'Mit tárolnak rólam?',
  },
}
