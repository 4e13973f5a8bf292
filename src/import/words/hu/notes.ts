import { setLabels } from '../../../network/setting-labels.ts'
import type { InEvery, SayIn } from '../../../words.ts'
import type { SayNote } from '../say.ts'
import { brief, briefList, briefSentence } from '../value.ts'
import { more, tell, words } from './fields.ts'

const missing = {
  organization: 'Partnerek, akik a Rundrufban megvannak, de a listában már nincsenek',
  person: 'Személyek, akik a Rundrufban megvannak, de a listában már nincsenek',
  listing: 'Aktuális ajánlatok és igények, amelyek a Rundrufban megvannak, de a listában már nincsenek',
}

const adverbs: InEvery<string> = { en: 'angolul', de: 'németül', hu: 'magyarul' }

export const huNotes: SayIn<'hu', SayNote> = {
  whose: ({ organization, person }) =>
    `A fejléc nem mondja meg, kié. A szervezeté, a hálózatban nyilvános: ${organization}; személyes, csak a koordinátor látja: ${person}. Ha a fejlécben „szervezet” vagy „kapcsolattartó” áll, az egyértelmű.`,
  unknownColumn: ({ at, values }) =>
    `nem került be, a Rundruf nem tud vele mit kezdeni (${at}. oszlop): ${values} érték.`,
  country: () => 'az irányítószámok és telefonszámok olvasásához kellett, nem tárolódik.',
  otherSheets: ({ names }) =>
    `Kihagyott munkalapok, amelyek nem partnerek, hirdetések vagy régiók listái: ${briefSentence(names, more)}`,
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
      ...(names.length > 1
        ? [
            `Így szerepel: „${brief(names[0] ?? '')}”. Mégis kettő? Akkor mindkettő mellé a pontos név kell, a cégformával.`,
          ]
        : []),
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
  languages: ({ spoken, read, further }) => {
    const { language, languages } = setLabels.hu
    const known = spoken.map((one) => adverbs[one]).join(' és ')
    const others = read.map(
      (one) => `${language.choices[one.language].toLowerCase()} (${one.people} személy)`,
    )
    return `Más nyelvek a listában: ${others.join(', ')}. A hálózat eddig csak ${known} szól. A csevegésben ez változtat rajta: „hálózat nyelvei: ${languages.choices[further].toLowerCase()}”`
  },
  coordinates: ({ names }) => `Mostantól koordinátori joggal: ${briefList(names, more)}`,
  coordinatesStill: ({ name }) =>
    `${brief(name)}: a lista már nem említi a koordinátori feladatot, a Rundrufban tovább él. A csevegésben így ér véget: „koordinátor felmentése ${brief(name)}”`,
  coordinatesThere: ({ name }) =>
    `${brief(name)}: a lista koordinátorként említi. Aki már a csevegésben van, azt ott kell kinevezni: „koordinátor kinevezése ${brief(name)}”`,
  letIn: ({ names }) => `A lista alapján újra a hálózathoz tartozik: ${briefList(names, more)}`,
  role: ({ record, before, role }) =>
    `${record}, ${words.fields.role}: eddig „${words.roles[before]}”, a lista szerint mostantól „${words.roles[role]}”.`,
  renamed: ({ before, name }) => `Új név: „${brief(name)}” (eddig „${brief(before)}”).`,
  shared: ({ record, field, other }) =>
    `Új partner: ${brief(record)}. Ugyanaz az adat, mint itt: „${brief(other)}” (${words.fields[field]}). Ugyanaz a partner? Akkor a csevegésben ez segít: „partner összevonása”`,
  kept: ({ record, field, file, rundruf }) =>
    `${record}, ${words.fields[field]}: a listában „${tell(field, file)}”, a Rundrufban „${tell(field, rundruf)}”. A Rundrufban álló adat marad érvényben.`,
  promised: ({ record, file, rundruf }) =>
    `${record}: a listában „${tell('quantity', file)}” áll, ez nem fér össze azzal, amit már odaígértek. Marad: „${tell('quantity', rundruf)}”.`,
  closed: ({ record }) => `${record}: az adatok frissültek; a Rundrufban már lezárták, és lezárva marad.`,
  closing: ({ day }) =>
    `A hálózatot bezárták, és ezen a napon minden törlődik: ${tell('until', day)}; addig a csevegésben ezzel tartható meg: „hálózat megtartása”`,
  missing: ({ what, names }) => `${missing[what]}: ${briefSentence(names, more)} Semmi sem törlődik.`,
}
