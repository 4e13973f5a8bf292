import { describe, test } from 'vitest'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('das Leben eines Angebots', async () => {
    const { anna, bence, cili, markt } = await tell(platform, 'de', 'formal')

    await anna.types('biete 5 t Heu')
    await anna.types('ja')
    markt.sees('Angebot: Heu', 'Menge: 5 t')
    await bence.clicks('Wir haben Interesse')
    await bence.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine', 'Wie viel?': '2 t' })
    anna.sees('Asztalos meldet sich: Heu', 'Menge: 2 t')

    // A colleague puts right what was wrong; whoever has answered hears so.
    await cili.types('Eintrag ändern Heu Menge: 6 t, Einzelheiten: Rundballen, trocken gelagert')
    cili.sees('Geändert: Heu', 'Menge: 6 t', 'Bisher: 5 t', 'Einzelheiten: Rundballen, trocken gelagert')
    bence.sees('Hat sich geändert: Heu. Ihre Antwort gilt weiter.')
    markt.sees('↻ Angebot: Heu', 'Menge: 6 t', 'Rundballen, trocken gelagert')

    await anna.clicks('Zusagen')
    await anna.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine' })
    markt.sees('↻ Angebot: Heu', 'Menge: noch 4 von 6 t')
    await anna.types('erledigt Heu 2 t mit Asztalos')
    anna.sees('Vermerkt: Heu', 'Mit: Asztalos', 'Noch da: 4 t')
    await anna.types('erledigt Heu')
    anna.sees('Erledigt, wie schön: Heu')
    markt.sees('↻ Erledigt: Heu')
    markt.neverSees('Ging an: Asztalos')

    await anna.types('unterstützung vermerken Heu mit Fähre Pevestorf')
    anna.sees('Vermerkt: Fähre Pevestorf, Heu')

    await anna.types('noch einmal Heu')
    anna.sees('Was: Heu', 'Menge: 6 t', 'Zuletzt veröffentlicht: ')
    await anna.types('Menge: 3 t')
    await anna.types('ja')
    anna.sees('Steht noch einmal im Netzwerk: Heu')
    markt.sees('Angebot: Heu', 'Menge: 3 t')
    await bence.types('was gibt es Neues?')
    bence.sees('Offen im Netzwerk: 1', 'Angebot: Heu · 3 t')
  })

  test('egy igény élete', async () => {
    const { anna, bence, markt } = await tell(platform, 'hu', 'familiar')

    await anna.types('keresünk 20 db ládát')
    await anna.types('igen')
    markt.sees('Igény: Láda', 'Mennyiség: 20 db')
    await bence.clicks('Tudunk segíteni')
    await bence.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit', 'Mennyi?': '8' })
    await anna.types('hirdetés módosítása Láda, Megnevezés: Almásláda')
    anna.sees('Módosítva: Almásláda')
    bence.sees('Módosult: Almásláda. A jelentkezésed továbbra is él.')

    await anna.types('teljesült Almásláda, Asztalos segített')
    anna.sees('Teljesült, nagyszerű: Almásláda', 'Partner: Asztalos')
    bence.sees('Ökohof köszöni: Almásláda', 'Mindenki olvashatja, hogy segítettetek?')
    markt.neverSees('Segített: Asztalos')
    await bence.clicks('Igen, szívesen')
    bence.sees('Mindenki olvashatja, hogy segítettetek: Almásláda')
    markt.sees('↻ Teljesült: Almásláda', 'Segített: Asztalos')

    await anna.types('mutasd Almásláda')
    await anna.clicks('Újra aktuális')
    anna.sees('Újra aktuális: Almásláda')
    await bence.types('milyen igények vannak?')
    bence.sees('Aktuális, Igények: 1', 'Igény: Almásláda')
  })

  test('the life of a request', async () => {
    const { anna, bence, markt } = await tell(platform, 'en', 'formal')

    await anna.types('we need a trailer until:2026-08-30')
    await anna.types('yes')
    await bence.clicks('We can help')
    await bence.fills({ 'Which contact may we pass on?': 'Only our general one' })
    await anna.types('edit request trailer Until: 2026-09-15')
    anna.sees('Changed: ', 'Until: September 15, 2026', 'Before: August 30, 2026')
    bence.sees('Your answer stands.')
    await anna.types('withdraw trailer')
    bence.sees('No longer available: ')
    await anna.types('reopen trailer')
    anna.sees('Open again: ')
    bence.sees('Open again after all: ')
    markt.sees('↻ Wanted: ')
    await bence.types('what ends soon?')
    bence.sees('Open, Ending soon: 1')
  })
})
