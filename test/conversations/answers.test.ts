import { describe, test } from 'vitest'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('eine Antwort mit Worten, und was aus ihr wird', async () => {
    const { anna, bence, dora, kora, markt } = await tell(platform, 'de', 'formal')

    await anna.types('biete 3 t Heu')
    await anna.types('ja')
    await bence.clicks('Wir haben Interesse')
    await bence.fills({
      'Welchen Kontakt dürfen wir weitergeben?': 'Mein persönlicher: +49 bence',
      'Wie viel?': '2 t',
      'Nachricht dazu': 'Könnten am Freitag abholen',
    })
    anna.sees('Asztalos meldet sich: Heu', 'Menge: 2 t', 'Dazu: Könnten am Freitag abholen')
    await anna.types('meine Einträge')
    anna.sees('Es meldet sich Asztalos: Heu · Bence Bíró, +49 bence · „Könnten am Freitag abholen“')

    await anna.clicks('Zusagen')
    await anna.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Mein persönlicher: +49 anna' })
    bence.sees('Ökohof sagt zu: Heu', 'Menge: 2 t')
    markt.sees('Menge: noch 1 von 3 t')

    // One sentence there, one back.
    await bence.clicks('Schreiben')
    await bence.fills({ 'Was soll ausgerichtet werden?': 'Wir kommen um 9 mit Anhänger.' })
    bence.sees('Weitergegeben: Ökohof')
    anna.sees('Asztalos schreibt: Wir kommen um 9 mit Anhänger.', 'Von: Bence Bíró', 'Es geht um: Heu')
    await anna.clicks('Antworten')
    await anna.fills({ 'Was soll ausgerichtet werden?': 'Prima, das Tor ist offen.' })
    bence.sees('Ökohof schreibt: Prima, das Tor ist offen.')

    // It comes to nothing after all.
    await dora.types('Wir ziehen unsere Antwort auf das Heu zurück')
    dora.sees('Stimmt das so?')
    await dora.types('ja')
    dora.sees('Antwort zurückgezogen: Heu', 'Wieder frei: 2 t')
    anna.sees('Asztalos hat die Antwort zurückgezogen: Heu', 'Wieder frei: 2 t')
    markt.sees('↻ Angebot: Heu')
    await bence.types('nachricht an Ökohof: Schade')
    bence.sees('Da besteht noch kein Kontakt: Ökohof')
    await bence.types('antworten Heu: doch, aber nur 1 t')
    await bence.types('2')
    anna.sees('Asztalos meldet sich: Heu', 'Dazu: doch, aber nur 1 t')

    // Whoever cannot help names somebody.
    await bence.types('suche Überfahrt am Sonntag')
    await bence.types('ja')
    await anna.types('wir nicht, aber fragen Sie die Fähre Pevestorf')
    anna.sees('Zu welchem Eintrag?', 'Überfahrt · Asztalos')
    await anna.types('1')
    await anna.clicks('Partner empfehlen')
    anna.sees('Danke! Beide erfahren es: Fähre Pevestorf')
    bence.sees('Ökohof kann nicht, empfiehlt aber Fähre Pevestorf: Überfahrt')
    kora.sees('Ökohof hat Sie empfohlen: Überfahrt', 'dort ist im Chat niemand zu erreichen')
  })

  test('válasz pár szóval, és ami lesz belőle', async () => {
    const { anna, bence, markt, kora } = await tell(platform, 'hu', 'familiar')

    await anna.types('kínálunk 3 t szénát')
    await anna.types('igen')
    await bence.types('válaszolok Széna: pénteken elvinnénk')
    await bence.types('2')
    anna.sees('Asztalos jelentkezett: Széna', 'Üzenet: pénteken elvinnénk')
    await anna.clicks('Elfogadom')
    await anna.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit', 'Mennyi?': '2 t' })
    anna.sees('Megegyeztünk: Asztalos', 'Mennyiség: 2 t', 'Még van: 1 t')
    markt.sees('Mennyiség: még 1 / 3 t')

    await bence.types('írok az Ökohofnak: 9-kor jövünk')
    bence.sees('Kinek: Ökohof', '9-kor jövünk')
    await bence.types('igen')
    anna.sees('Asztalos üzeni: 9-kor jövünk', 'Miről van szó: Széna')
    anna.neverSees('Feladó')

    await bence.types('visszavonom a válaszomat')
    bence.sees('Így jó lesz?')
    await bence.types('igen')
    bence.sees('Válasz visszavonva: Széna', 'Újra szabad: 2 t')
    anna.sees('Asztalos visszavonta a válaszát: Széna')
    await bence.clicks('Visszavonás')
    anna.sees('Asztalos visszavonta a legutóbbi lépését: Széna')
    markt.sees('↻ Ajánlat: Széna')

    await bence.types('keresünk átkelést vasárnapra')
    await bence.types('igen')
    await anna.clicks('Mi nem, de …')
    await anna.fills({ 'Kit kérdezzenek meg?': 'Fähre Pevestorf' })
    anna.sees('Köszönjük! Mindketten értesülnek róla: Fähre Pevestorf')
    bence.sees('Ökohof nem tudja vállalni, de ajánlja: Fähre Pevestorf')
    kora.sees('Ökohof titeket ajánlott: ')
  })
})
