import { describe, expect, test } from 'vitest'
import { humans } from '../../src/domain/account.ts'
import { listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { places } from '../../src/domain/place.ts'
import { findAll, replace, type Store } from '../../src/store.ts'
import { fileOf } from '../calling.ts'
import { jpeg } from '../pictures.ts'
import { type stages, tell } from '../story.ts'
import { storeWith } from '../world.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']
const day = 24 * 3600

/** A network on both sides of a border: the carpenters write Hungarian, the rooms read both. */
const ofTwoLanguages = async (platform: keyof typeof stages): Promise<Store> => {
  const store = await storeWith(platform)
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  const rooms = await findAll(store, places)
  const hungarian = await findAll(store, humans, { where: { id: { in: ['bence', 'dora'] } } })
  await store.commit([
    replace(home, { ...home.value, languages: ['hu'] }),
    ...rooms.map((room) => replace(room, { ...room.value, languages: ['de', 'hu'] })),
    ...hungarian.map((human) => replace(human, { ...human.value, language: 'hu' })),
  ])
  return store
}

/** What is in the network, told by what of it an export knows. */
const state = async (store: Store) =>
  (await findAll(store, listings))
    .map(({ value: { title, kind, state, until, quantity } }) => ({ title, kind, state, until, quantity }))
    .toSorted((a, b) => String(a.title).localeCompare(String(b.title)))

describe.each(platforms)('on the %s', (platform) => {
  test('ein Jahr im Netzwerk / egy év a hálózatban', async () => {
    const open = () => ofTwoLanguages(platform)
    const { anna, bence, cili, dora, kora, markt, plausch, store, clock } = await tell(
      platform,
      'de',
      'formal',
      open,
    )

    // August: hay, with a picture, for whoever reads it in either language.
    await anna.hands(fileOf('heu.jpg', jpeg()), 'Biete 5 t Heu, abzuholen in Lüchow')
    anna.sees('Was: Heu', 'Menge: 5 t', 'Ort: Lüchow', 'Bild: heu.jpg')
    await anna.types('ja')
    markt.sees('Angebot: Heu', 'Menge: 5 t', 'Mit Bild', 'Ajánlat: Heu · németül', 'Mennyiség: 5 t')
    await anna.clicks('Auf Ungarisch dazu')
    await anna.fills({ Was: 'Széna' })
    markt.sees('↻ Angebot: Heu', 'Ajánlat: Széna')

    // Szeptember: az asztalosok kérnek belőle, magyarul.
    await bence.types('kinek van szénája?')
    bence.sees('Ökohof')
    await bence.types('milyen ajánlatok vannak?')
    bence.sees('Ajánlat: Széna · 5 t', 'Képpel')
    await bence.clicks('Wir haben Interesse / Érdekel minket')
    await bence.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit', 'Mennyi?': '2 t' })
    anna.sees('Asztalos meldet sich: Heu', 'Menge: 2 t')
    await anna.clicks('Zusagen')
    await anna.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine' })
    bence.sees('Ökohof', 'Mennyiség: 2 t')
    markt.sees('↻ Angebot: Heu', 'noch 3 von 5 t', 'még 3 / 5 t')
    await bence.types('üzenem az Ökohofnak: pénteken 9-kor jövünk érte')
    await bence.types('igen')
    anna.sees('Asztalos', 'pénteken 9-kor jövünk érte')

    // Oktober: in Teilen abgegeben, und ein Versehen.
    await anna.types('1 t heu ist an Asztalos gegangen')
    await anna.types('ja')
    anna.sees('Vermerkt: Heu', 'Mit: Asztalos', 'Menge: 1 t', 'Noch da: 3 t')
    await cili.types('erledigt Heu')
    cili.sees('Erledigt, wie schön: Heu')
    markt.sees('↻ Erledigt: Heu')
    await cili.clicks('Rückgängig')
    cili.sees('Rückgängig gemacht: Als erledigt melden (Heu)')
    markt.sees('↻ Angebot: Heu')
    await anna.types('erledigt Heu 1 t mit Asztalos')
    anna.sees('Vermerkt: Heu', 'Noch da: 3 t')

    // November: a szomszédok széket keresnek.
    await dora.types('szükségünk lenne húsz székre jövő szombatig')
    dora.sees('Mennyiség: 20')
    await dora.types('igen')
    markt.sees('Igény: Szék')
    await anna.types('wer braucht Stühle?')
    await anna.types('welche Gesuche gibt es?')
    anna.sees('Gesuch: Szék · auf Ungarisch · 20')
    await anna.clicks('Das können wir / Tudunk segíteni')
    await anna.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine', 'Wie viel?': '12' })
    bence.sees('Ökohof jelentkezett: Szék', 'Mennyiség: 12')
    await bence.clicks('Elfogadom')
    await bence.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit' })
    anna.sees('Asztalos sagt zu: Szék', 'Menge: 12')
    await dora.types('megvannak a székek, Ökohof segített')
    await dora.types('igen')
    dora.sees('Szék')

    // Februar: nothing gets stale; whoever of the partner comes by keeps it.
    clock.turn(190 * day)
    await cili.types('meine Einträge')
    cili.sees('Noch aktuell?', 'Abgelaufen: Heu')
    await cili.clicks('Verlängern')
    markt.sees('Angebot: Heu')
    await anna.types('Eintrag ändern Heu Menge: 4 t, Preis: 30 € der Ballen')
    anna.sees('Geändert: Heu', 'Menge: 4 t', 'Bisher: 5 t')
    await anna.clicks('Rückgängig')
    anna.sees('Rückgängig gemacht: Eintrag ändern (Heu)')

    // Április: ami megromlott, lekerül, és egy másik kép kerül fel.
    await bence.hands(fileOf('asztal.jpg', jpeg()))
    bence.sees('Mihez tartozik a kép?')
    await bence.types('kínálunk két régi asztalt, elvihető')
    bence.sees('asztal.jpg')
    await bence.types('igen')
    markt.sees('Asztal', 'Képpel')
    await bence.types('kép törlése asztal')
    bence.sees('A kép lekerült innen')
    await bence.clicks('Visszavonás')
    bence.sees('Visszavonva')

    // Mai: a copy, and read back nothing is new.
    const before = await state(store)
    await kora.types('netzwerk kopie Einträge')
    const copy = kora.given()
    expect(copy.text).toContain('Heu')
    await kora.hands(fileOf(copy.name, copy.text))
    kora.sees('Aus dieser Liste ergibt sich nichts Neues')
    await kora.types('netzwerk kopie Excel')
    const book = kora.given()
    await kora.hands(fileOf(book.name, Buffer.from(book.base64 ?? '', 'base64')))
    kora.sees('Aus dieser Liste ergibt sich nichts Neues')
    expect(await state(store)).toEqual(before)

    // Juni: the rest goes, and once more it begins.
    await anna.types('das heu ist weg')
    await anna.types('ja')
    anna.sees('Erledigt, wie schön: Heu')
    await anna.types('noch einmal Heu')
    anna.sees('Was: Heu', 'Menge: 5 t', 'Zuletzt veröffentlicht: ')
    await anna.types('ja')
    markt.sees('Angebot: Heu', 'Mit Bild')
    await bence.types('milyen ajánlatok vannak?')
    bence.sees('Ajánlat: Széna · 5 t', 'asztal')
    plausch.readsNothing()
  })
})
