import { describe, test } from 'vitest'
import { networks } from '../../src/domain/network.ts'
import { places } from '../../src/domain/place.ts'
import { replace } from '../../src/store.ts'
import type { Locale, Tone } from '../../src/words.ts'
import { type stages, tell } from '../story.ts'
import { storeWith } from '../world.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** A network across a border: the market speaks both languages, everybody reads their own. */
const across = (platform: keyof typeof stages, language: Locale, other: Locale, tone: Tone) =>
  tell(platform, language, tone, async () => {
    const store = await storeWith(platform, language, tone)
    const home = await store.get(networks, 'WL')
    const market = await store.get(places, `${platform}:#markt`)
    if (home === undefined || market === undefined) throw new Error('no village')
    await store.commit([
      replace(home, { ...home.value, languages: [other] }),
      replace(market, { ...market.value, languages: [language, other] }),
    ])
    return store
  })

describe.each(platforms)('on the %s', (platform) => {
  test('Heu über die Grenze', async () => {
    const { anna, bence, cili, markt } = await across(platform, 'de', 'hu', 'formal')
    await bence.types('magyarul kérem')

    await anna.types('biete 5 t Heu')
    await anna.types('ja')
    anna.sees('Ihr Angebot steht im Netzwerk: Heu', 'Auf Ungarisch dazu')
    markt.sees('Angebot: Heu', 'Ajánlat: Heu · németül')
    await bence.types('kinek van szénája?')
    bence.sees('„Heu” (szénája → Heu) · németül')

    await anna.clicks('Auf Ungarisch dazu')
    await anna.fills({ Was: 'Széna', Einzelheiten: 'Kis bálákban, szárazon tárolva' })
    anna.sees('Steht jetzt auch auf Ungarisch da: Széna')
    markt.sees('↻ Angebot: Heu', 'Ajánlat: Széna', 'Kis bálákban, szárazon tárolva')

    await bence.types('kinek van szénája?')
    bence.sees('„Széna”')
    await bence.clicks('Megkérdezem')
    await bence.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit' })
    bence.sees('Széna')
    anna.sees('Asztalos meldet sich: Heu')

    await cili.types('Eintrag ändern Heu Was: Heu, 2. Schnitt')
    cili.sees('Geändert: Heu, 2. Schnitt', 'Noch wie bisher: auf Ungarisch.')
    bence.sees('Módosult: Széna. A jelentkezése továbbra is él.')
    await cili.clicks('Auf Ungarisch ändern')
    await cili.fills({ Was: 'Széna, 2. kaszálás' })
    cili.sees('Geändert, auf Ungarisch: Széna, 2. kaszálás', 'Kis bálákban')
    await cili.clicks('Rückgängig')
    cili.sees('Rückgängig gemacht')
    await anna.types('erledigt Heu')
    markt.sees('↻ Erledigt: Heu, 2. Schnitt', 'Teljesült: Széna')
  })

  test('méz a határon túlra', async () => {
    const { anna, bence, markt } = await across(platform, 'hu', 'de', 'familiar')
    await anna.types('auf Deutsch bitte')

    await bence.types('kínálunk mézet')
    await bence.types('igen')
    bence.sees('Németül is')
    await anna.types('was gibt es Neues?')
    anna.sees('Angebot: Méz · auf Ungarisch')
    await bence.types('A méz németül is: Honig vom Dorf')
    bence.sees('Mostantól németül is olvasható: Honig vom Dorf')
    markt.sees('Ajánlat: Méz', 'Angebot: Honig vom Dorf')
    await anna.types('zeig mir den Honig')
    anna.sees('Angebot: Honig vom Dorf')
    await bence.types('a méz angolul is')
    bence.sees('A hirdetések itt ezeken a nyelveken állnak: Magyar, Német.')
    await bence.types('hirdetés fordítása Méz Nyelv: Német Megnevezés: –')
    bence.sees('Már nem olvasható németül: Honig vom Dorf', 'Németül is')
  })

  test('a request in two languages', async () => {
    const { anna, bence, markt } = await across(platform, 'en', 'de', 'formal')
    await anna.types('auf Deutsch bitte')

    await bence.types('we need old windows')
    await bence.types('yes')
    bence.sees('Add German')
    await bence.types('translate windows into German: Alte Fenster')
    bence.sees('Now in German, too: Alte Fenster')
    markt.sees('Wanted: Old windows', 'Gesuch: Alte Fenster')
    await anna.types('Gesuche')
    anna.sees('Gesuch: Alte Fenster')
    await bence.types('change listing windows What: Old doors')
    bence.sees('Changed: Old doors', 'Still as it was before: in German.', 'Change German')
  })
})
