import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { organizations } from '../../src/domain/organization.ts'
import { people } from '../../src/domain/person.ts'
import { kinds } from '../../src/records.ts'
import { findAll, type Store } from '../../src/store.ts'
import { contentOf } from '../calling.ts'
import { createPlayground } from '../running.ts'
import { type stages, tell } from '../story.ts'
import { testClock } from '../world.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** The coordinator's own list: two partners twice, one without anybody who could be reached. */
const list = `Name;Branche;Region;Ort;Kompetenzen;Telefon Organisation;Ansprechperson;E-Mail Ansprechperson;Telefon Ansprechperson;Sprache
Holzhof Prezelle;Handwerk;Wendland;Prezelle;Brennholz, Bretter;05848 100;Hella Holz;hella@holzhof.example;0176 400;de
Mühle Kemper GmbH;Lebensmittel;Wendland;Lüchow;Mehl, Schrot;05841 300;;;;
Kemper Mühle;;Wendland;Lüchow;Kleie;05841 300;;;;
Töpferei Lehmann;Handwerk;Wendland;Gartow;Krüge;05846 600;;;;
Lehmann Keramik und Töpferei;;Wendland;;Ofenkacheln;05846 600;;;;
Fähre Schnackenburg;Verkehr;Wendland;Schnackenburg;Überfahrten;05840 200;Fritz Fähr;;0176 500;de
Lenti Város Önkormányzata;Verwaltung;Zala;Lenti;Terem, székek;+36 92 553 100;Tóth Tímea;timea.toth@lenti.example;+36 30 111 2233;hu
`

const grounds: ReturnType<typeof createPlayground>[] = []
afterAll(() => {
  for (const ground of grounds) ground.clear()
})

/** As every network begins: the shell makes it of her list, and prints the code by which the coordinator comes in. */
const begin = async (platform: keyof typeof stages) => {
  const ground = createPlayground()
  grounds.push(ground)
  writeFileSync(ground.path('partner.csv'), list)
  const named = ['--network', 'Partnernetz Elbtal', '--create', '--coordinator', 'Karla Kern']
  const made = ground.shell(['import', ground.path('partner.csv'), ...named])
  expect(made).toMatchObject({ status: 0, stderr: '' })
  expect(made.stdout).toContain('Partner: 7 neu')
  expect(made.stdout).toContain('Im Chat ändert das: „netzwerk sprachen: Ungarisch“')
  const code = /PE-\w{6}-\w{6}/.exec(made.stdout)?.[0] ?? expect.fail(made.stdout)
  const open = async () => openSqlite(ground.path('rundruf.db'), kinds)
  // The shell goes by the clock on the wall.
  const clock = testClock(Temporal.Now.instant().toString())
  return { ...(await tell(platform, 'de', 'formal', open, clock)), code }
}

const namedIn = async (store: Store, name: string) =>
  (await findAll(store, people)).find(({ value }) => value.name === name)

describe.each(platforms)('on the %s', (platform) => {
  test('the first week: from a spreadsheet to a network that lives', async () => {
    const { somebody, markt, store, code } = await begin(platform)
    const [karla, hella, timea, jule] = ['karla', 'hella', 'timea', 'jule'].map((name) => somebody(name))
    if (!karla || !hella || !timea || !jule) return expect.fail('they are all there')

    // Monday: the coordinator comes in by the code that the shell has printed.
    await karla.types(code)
    karla.sees('Herzlich willkommen', 'Das steht hier über Sie: Karla Kern', 'Stimmt so')
    await karla.clicks('Stimmt so')
    await karla.types('netzwerk einstellen')
    karla.sees('Eines zuerst: Was soll Rundruf für Ihr Netzwerk sein?')
    await karla.clicks('Ermöglichen')
    await karla.types('netzwerk motto: Was uns unterscheidet, bringt uns weiter.')
    await karla.types('netzwerk datenschutz: Karla Kern, datenschutz@elbtal.example')
    karla.sees('Motto: Was uns unterscheidet', 'Datenschutz: Karla Kern, datenschutz@elbtal.example')
    await karla.types('netzwerk sprachen: Ungarisch')
    karla.sees('Weitere Sprachen: Ungarisch')

    // The room of the marketplace becomes one of the network, by a code that is written there.
    await karla.types('raum verbinden Marktplatz zweitsprache:Ungarisch')
    karla.sees('Wofür')
    await karla.types('Angebote und Gesuche')
    await karla.types('Deutsch')
    karla.sees('Der Code: PE-')
    await karla.asks('markt', karla.last(/PE-\w{6}-\w{6}/))
    karla.sees('Dieser Raum gehört jetzt zum Netzwerk.')
    markt.sees('Dieser Raum gehört zum Netzwerk Partnernetz Elbtal.')

    // She invites everybody whom the list names, each in their language.
    await karla.types('einladungen')
    karla.sees('Tóth Tímea', 'Hella Holz', 'Fritz Fähr')
    await karla.types('einladung Hella Holz')
    await hella.types(karla.last(/PE-\w{6}-\w{6}/))
    hella.sees('Herzlich willkommen', 'Partnernetz Elbtal', 'Was uns unterscheidet, bringt uns weiter.')
    hella.sees()
    await hella.clicks('Stimmt so')

    // Tuesday: somebody stands at the door with a firm that nobody knows.
    await jule.types('Wer liefert Mehl?')
    jule.sees('Mehl: 1 Partner passt')
    jule.neverSees('Kemper', 'Lüchow', '05841')
    await jule.clicks('Beitreten')
    await jule.fills({ 'Welche Organisation?': 'Druckerei Elbdruck', 'Vor- und Nachname': 'Jule Jansen' })
    karla.sees('Jule Jansen möchte einen neuen Partner mitbringen: Druckerei Elbdruck')
    await karla.clicks('Aufnehmen')
    jule.sees('Herzlich willkommen')

    // Wednesday: the desk. Two pairs of entries become one partner each, and a mistake is taken back.
    await karla.types('Was liegt an?')
    karla.sees('Vielleicht doppelt 2', 'Noch nicht im Chat')
    const entries = async () =>
      (await findAll(store, organizations)).flatMap(
        ({ value: { name } }) => /Kemper|Lehmann/.exec(name)?.[0] ?? [],
      )
    expect((await entries()).toSorted()).toEqual(['Kemper', 'Kemper', 'Lehmann', 'Lehmann'])
    await karla.clicks('Zusammenlegen')
    await karla.clicks('So zusammenlegen')
    expect(await entries()).toHaveLength(3)
    await karla.clicks('Rückgängig')
    expect(await entries()).toHaveLength(4)
    for (const left of ['Vielleicht doppelt 2', 'Vielleicht doppelt 1']) {
      await karla.types('Was liegt an?')
      karla.sees(left)
      await karla.clicks('Zusammenlegen')
      await karla.clicks('So zusammenlegen')
    }
    expect((await entries()).toSorted()).toEqual(['Kemper', 'Lehmann'])
    await karla.types('wer ist Töpferei Lehmann')
    karla.sees('Krüge, Ofenkacheln', 'Gartow')
    await karla.types('Was liegt an?')
    expect(karla.last(/Das liegt an: .*/)).not.toContain('doppelt')

    // Thursday: the ferry is in no chat. A question reaches it by the telephone, an offer by the coordinator.
    await jule.types('partner fragen Fähre Schnackenburg')
    await jule.types('Fahren Sie am Sonntag?')
    jule.sees('Telefon oder E-Mail zum Weitergeben')
    await jule.types('0176 900')
    jule.sees('Die Koordination vermittelt: Fähre Schnackenburg', 'jetzt in Ihrem Profil: 0176 900')
    karla.sees(
      'Druckerei Elbdruck fragt: Fahren Sie am Sonntag?',
      'Jule Jansen, 0176 900',
      '05840 200',
      'Fritz Fähr',
    )
    await karla.clicks('Erreicht')
    jule.sees('Fähre Schnackenburg')
    await karla.types('für Fähre Schnackenburg: biete Überfahrten für Gruppen')
    await karla.clicks('Angebot veröffentlichen')
    karla.sees('Steht für Fähre Schnackenburg im Netzwerk: Überfahrten für Gruppen')
    markt.sees('Angebot: Überfahrten für Gruppen', 'Ajánlat: Überfahrten für Gruppen')
    await karla.types('protokoll')
    karla.sees('Karla Kern für Fähre Schnackenburg: Angebot veröffentlichen')
  })

  test('az önkormányzat: mit tárolnak rólam, és törlést kérek', async () => {
    const { somebody, store, code } = await begin(platform)
    const [karla, timea] = ['karla', 'timea'].map((name) => somebody(name))
    if (!karla || !timea) return expect.fail('they are both there')
    await karla.types(code)
    await karla.types('netzwerk datenschutz: Karla Kern, datenschutz@elbtal.example')
    await karla.types('einladung Tóth Tímea')
    await timea.types(karla.last(/PE-\w{6}-\w{6}/))
    timea.sees(
      'Szeretettel üdvözöljük',
      'Ezt tárolja Önről a Rundruf: Tóth Tímea',
      'a koordinátor listájából',
      'Karla Kern, datenschutz@elbtal.example',
      'Egyelőre csak a koordinátor látja. Minden helyes?',
    )
    await timea.clicks('Így helyes')
    await timea.types('profil telefon 92 553 101')
    timea.sees('Módosítva.', '92 553 101')
    await timea.types('adataim')
    timea.sees('timea.toth@lenti.example', '92 553 101')

    await timea.types('felejts el')
    timea.sees('Töröljünk mindent, amit ez a hálózat Önről tárol?')
    await timea.clicks('Igen, mindent törlök')
    timea.sees('Minden adatát töröltük. Köszönjük, hogy velünk volt!')
    expect(await namedIn(store, 'Tóth Tímea')).toBeUndefined()
    expect(JSON.stringify(await contentOf(store))).not.toMatch(/Tímea|timea\.toth|553 101|111 2233/)
    karla.sees('Hier liest niemand mehr mit: Lenti Város Önkormányzata')
    await timea.types('adataim')
    timea.sees('Önről itt semmit sem tárolunk')
  })
})
