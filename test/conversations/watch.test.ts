import { describe, test } from 'vitest'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('Bence sucht Kies, niemand hat welchen, und eine Woche später doch', async () => {
    const { anna, bence, markt } = await tell(platform, 'de', 'formal')
    await bence.types('Wer hat Kies?')
    bence.sees('Für „Kies“ habe ich im Netzwerk niemanden gefunden.')
    await bence.clicks('Suchauftrag anlegen')
    bence.sees('Suchauftrag angelegt: Kies', 'Sobald es jemand anbietet, kommt hier eine Nachricht.')
    await bence.types('Sag mir bitte Bescheid, wenn jemand Kies anbietet')
    bence.sees('Diesen Suchauftrag gibt es schon: Kies')

    await anna.types('biete 2 t Kies, Abholung in Clenze')
    await anna.clicks('Angebot veröffentlichen')
    bence.sees('Angebot: Kies', 'Ökohof, Lüchow', '2 t', 'Ihr Suchauftrag: Kies')
    anna.neverSees('Asztalos', 'Suchauftrag')
    markt.neverSees('Suchauftrag', 'Bence')
    await bence.clicks('Wir haben Interesse')
    await bence.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine' })
    anna.sees('Asztalos meldet sich: Kies')

    await bence.types('meine Suchaufträge')
    bence.sees('Ihre Suchaufträge: 1', 'Kies · Angebote · bis')
    await bence.types('nicht mehr Kies')
    bence.sees('Suchauftrag beendet: Kies')
    await bence.clicks('Rückgängig')
    await bence.types('meine Suchaufträge')
    bence.sees('Ihre Suchaufträge: 1')
    await bence.clicks('Beenden')
    bence.sees('Suchauftrag beendet: Kies')
    await bence.types('meine Suchaufträge')
    bence.sees('Sie haben keinen Suchauftrag.')
  })

  test('Anna hears when somebody seeks what she has, and only in her place', async () => {
    const { anna, bence } = await tell(platform, 'en', 'formal')
    await anna.types('let me know when somebody needs potatoes')
    anna.sees('On your watch list: potatoes', 'As soon as somebody seeks it, you hear of it here, until')
    await anna.types('watch gravel in Hamburg')
    anna.sees('On your watch list: gravel · Hamburg')
    await bence.types('We need 20 kg potatoes')
    await bence.clicks('Publish a request')
    anna.sees('Wanted: Potatoes', 'Your watch list: potatoes', 'We can help', 'Stop watching')
    bence.sees('They may have it, too; just ask:', 'Ökohof')
    await anna.clicks('Stop watching')
    anna.sees('No longer on your watch list: potatoes')

    await bence.types('We offer gravel')
    await bence.clicks('Publish an offer')
    anna.neverSees('On offer: Gravel')
    await anna.types('my watch list')
    anna.sees('On your watch list: 1', 'gravel · Hamburg · offers')
    await anna.types('stop watching gravel')
    anna.sees('No longer on your watch list: gravel · Hamburg')
  })

  test('Bence szól, hogy szóljanak, ha lesz szalma', async () => {
    const { anna, bence } = await tell(platform, 'hu', 'familiar')
    await bence.types('szólj, ha valaki szalmát kínál')
    bence.sees(
      'Figyelő beállítva: szalma',
      'Amint valaki kínálja, itt üzenetet kapsz róla. A figyelő lejár: 2027.',
    )
    await anna.types('kínálunk 10 bála szalmát')
    await anna.clicks('Ajánlat közzététele')
    bence.sees('Ajánlat: Szalma', 'A figyelőd: szalma', 'Érdekel minket')
    await bence.types('saját figyelők')
    bence.sees('A figyelőid: 1', 'szalma · ajánlatok · lejár: 2027.')
    await bence.types('ne figyeld a szalmát')
    bence.sees('Figyelő törölve: szalma')
    await bence.types('figyeld a krumplit')
    bence.sees('Figyelő beállítva: krumpli', 'naponta legfeljebb 3 üzenet jön')
  })
})
