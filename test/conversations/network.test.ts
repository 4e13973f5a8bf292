import { describe, expect, test } from 'vitest'
import { codes, tellCode } from '../../src/domain/code.ts'
import { networks } from '../../src/domain/network.ts'
import { places } from '../../src/domain/place.ts'
import { secretOf } from '../../src/secret.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('Kora richtet ihr Netzwerk ein', async () => {
    const { anna, kora, store } = await tell(platform, 'de', 'formal')

    await kora.types('netzwerk zeigen')
    kora.sees(
      'Wendland',
      'Dabei: 3 Partner, 0 offene Einträge',
      'Eines zuerst: Was soll Rundruf für Ihr Netzwerk sein?',
    )
    await kora.clicks('Worum es geht')
    kora.sees('Motto: (noch nichts) · Was das Netzwerk zusammenhält, in einem Satz.')
    await kora.clicks('Alle Einstellungen')
    await kora.clicks('Antreiben')
    kora.sees('Haltung: Antreiben', 'viele Erinnerungen, höchstens fünf Fragen pro Woche')
    await kora.types('netzwerk motto: Was uns unterscheidet, bringt uns weiter: gemeinsam')
    kora.sees('Motto: Was uns unterscheidet, bringt uns weiter: gemeinsam')
    await kora.types('netzwerk anrede')
    kora.sees('Sie (Ön)', 'Du (te)')
    await kora.types('du')
    kora.sees('Anrede: Du (te)')
    await kora.types('netzwerk zeitzone: Atlantis')
    kora.sees('kenne ich nicht. Bitte nenn eine Stadt')
    await kora.types('Netzwerk Zeitzone: Wien')
    kora.sees('Zeitzone: Europe/Vienna')
    await kora.types('netzwerk stunde des überblicks: 25')
    kora.sees('„25“ ist keine volle Stunde')
    await kora.types('netzwerk datenschutz: Verein, datenschutz@verein.example')

    await kora.types('region setzen Niedersachsen')
    await kora.types('region setzen Wendland in:Niedersachsen auch:Lüchow-Dannenberg')
    kora.sees('Region: Wendland', 'Liegt in: Niedersachsen', 'Heißt auch: Lüchow-Dannenberg')
    await kora.types('region setzen Niedersachsen in:Wendland')
    kora.sees('Wendland liegt selbst in Niedersachsen')
    await kora.types('region entfernen Wendland')
    kora.sees('gehören noch dazu', 'region entfernen Wendland stattdessen:Niedersachsen')
    await kora.types('neue branche Handwerk')
    kora.sees('Steht in der Liste: Crafts / Handwerk / Kézművesség')

    await anna.types('netzwerk zeigen')
    anna.sees('Wendland: Was uns unterscheidet', 'Branchen: Handwerk', 'Für die Daten verantwortlich: Verein')
    anna.neverSees('Das sind die Einstellungen')
    await anna.types('netzwerk motto: Alles meins')
    anna.sees('ist der Netzwerkkoordination vorbehalten')

    await kora.types('netzwerk sprache: Ungarisch')
    kora.sees('Sprache: Ungarisch')
    await kora.clicks('Rückgängig')
    kora.sees('Rückgängig gemacht: ')
    const kept = (await store.get(networks, 'WL'))?.value
    expect(kept).toMatchObject({
      language: 'de',
      tone: 'familiar',
      zone: 'Europe/Vienna',
      style: 'drive',
      asks: 5,
      nudges: 'many',
      motto: 'Was uns unterscheidet, bringt uns weiter: gemeinsam',
      privacy: 'Verein, datenschutz@verein.example',
    })
    expect(kept?.regions.find(({ name }) => name === 'Wendland')?.within).toBe('Niedersachsen')
  })

  test('a városháza csatornája a hálózathoz kerül', async () => {
    const { anna, kora, rathaus, store } = await tell(platform, 'hu', 'formal')

    await kora.types('új csatorna')
    await kora.types('Városháza')
    kora.sees('Mire való?')
    await kora.types('2')
    kora.sees('Nyelv')
    await kora.types('Magyar')
    const [kept] = await store.find(codes)
    const typed = tellCode(kept?.id ?? '', await secretOf(store, kept?.id ?? ''))
    kora.sees(`A kód: ${typed}`)

    await kora.types(typed)
    kora.sees('Kérjük, ezt a kódot azon a csatornán írja be, amelyikhez való.')
    await kora.asks('rathaus', typed)
    kora.sees('Ez a csatorna mostantól a hálózathoz tartozik.')
    rathaus.sees('Ez a csatorna a hálózaté: Wendland', 'Itt jelennek meg a partnerek új ajánlatai')
    await anna.types('kínálunk 3 t szénát')
    await anna.types('igen')
    rathaus.sees('Ajánlat: Széna')
    expect((await store.get(places, `${platform}:#rathaus`))?.value).toMatchObject({
      name: 'Városháza',
      network: 'WL',
    })
    await anna.asks('rathaus', typed)
    anna.sees('Ezt a kódot már felhasználták')

    await kora.types('csatornák')
    kora.sees('A hálózat 3 csatornát használ.', 'Városháza')
    await kora.types('csatorna leválasztása Városháza')
    kora.sees('Már nem tartozik a hálózathoz: Városháza')
    expect(await store.get(places, `${platform}:#rathaus`)).toBeUndefined()
    await anna.types('levétel')
    await anna.types('1')
    anna.sees('Levettük: Széna')
    rathaus.neverSees('↻ Már nem aktuális')
  })

  test('what the network means by its words', async () => {
    const { anna, kora, plausch } = await tell(platform, 'en', 'formal')

    await anna.types('What is gadwall?')
    anna.sees('I found nobody in the network')
    await kora.types('term set Gadwall: drystone work that our workshop builds synonyms:furniture')
    kora.sees('Gadwall: drystone work')
    await anna.types('What is a gadwall?')
    anna.sees('Gadwall: drystone work that our workshop builds', 'Also: furniture')
    await anna.asks('plausch', 'what is gadwall')
    plausch.sees('Gadwall: drystone work')
    await anna.types('What is available?')
    anna.neverSees('not in the glossary')
    await anna.types('term set Gadwall: nonsense')
    anna.sees('is for the coordinators of the network')
    await anna.types('term gardwall')
    await kora.types('term remove gadwall')
    kora.sees('No longer in the glossary: Gadwall')
    await kora.clicks('Undo')
    await anna.types('glossary gadwall')
    anna.sees('drystone work')
  })

  test('Das Netzwerk schließt, und bleibt doch', async () => {
    const { anna, kora, clock, store } = await tell(platform, 'de', 'familiar')

    await kora.types('netzwerk schließen')
    kora.sees('Das Netzwerk wirklich schließen? (Wendland)', 'schreib: netzwerk schließen Wendland')
    await kora.types('netzwerk schließen Wendlandd')
    kora.sees('wirklich schließen?')
    expect((await store.get(networks, 'WL'))?.value.closing).toBeUndefined()
    await kora.types('netzwerk schließen wendland')
    kora.sees('Das Netzwerk ist geschlossen. Gelöscht wird es am: 22. September 2026', 'rundruf-wl.json')
    await anna.types('biete 3 t Heu')
    anna.sees(
      'Dieses Netzwerk schließt.',
      '22. September 2026',
      'kann die Netzwerkkoordination das zurücknehmen',
    )
    await anna.types('hilfe')
    anna.sees('Dieses Netzwerk schließt.')
    clock.turn(20 * 24 * 3600)
    await kora.types('hallo')
    await kora.clicks('Netzwerk doch behalten')
    kora.sees('Das Netzwerk ist wieder offen.')
    await anna.types('hallo')
    anna.sees('Was möchtest du tun?')
  })
})
