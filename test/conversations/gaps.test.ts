import { describe, test } from 'vitest'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('Kora sieht, was dem Netzwerk fehlt, streicht, was nicht hineingehört, und merkt vor, wen sie fragen will', async () => {
    const { anna, bence, kora } = await tell(platform, 'de', 'formal')
    await kora.types('Was fehlt im Netzwerk?')
    kora.sees('In den letzten zwölf Monaten wurde nichts gesucht, was noch fehlt.')

    await anna.types('Wer liefert Hackschnitzel?')
    anna.sees('Für „Hackschnitzel“ habe ich im Netzwerk niemanden gefunden.')
    await bence.types('hat jemand hackschnizel im raum Lüchow?')
    await bence.types('kinek van faaprítéka?')
    await anna.asks('plausch', 'Wer kennt einen Drohnenpiloten? Bitte bei Anna Amsel melden, 0170 1234567')
    await anna.types('Wer ist Gerda Müller?')
    await anna.types('test')
    await anna.types('pizza')

    await kora.types('Wonach wird vergeblich gesucht?')
    kora.sees(
      'vor allem: Hackschnitzel',
      'Hackschnitzel · 3 Fragen · seit August 2026',
      'Drohnenpiloten · 1 Frage · seit August 2026',
      'pizza · 1 Frage',
      'Gezählt werden nur die Wörter, nicht, wer gefragt hat.',
    )
    kora.neverSees('Amsel', '0170', 'Gerda', 'test ·', 'plausch')

    // The last in the list bears the last of the buttons.
    await kora.clicks('Streichen')
    kora.sees('Von der Liste streichen, und warum?')
    await kora.clicks('Gehört nicht hierher')
    kora.sees('Für ein Jahr nicht mehr auf der Liste:')
    await kora.clicks('Rückgängig')
    await kora.types('was fehlt uns noch?')
    kora.sees('pizza · 1 Frage', 'Drohnenpiloten · 1 Frage')
    await kora.clicks('Nur August 2026')
    kora.sees('Vergeblich gesucht im August 2026, vor allem: Hackschnitzel')
    await kora.clicks('Das ganze Jahr')

    await bence.types('biete Hackschnitzel')
    await bence.types('ja')
    await kora.types('lücken')
    kora.sees('Inzwischen zu finden: Hackschnitzel')

    await kora.clicks('Partner vormerken')
    await anna.types('was fehlt?')
    anna.sees('ist der Netzwerkkoordination vorbehalten')
    await kora.types('hilfe koordination')
    kora.sees('lücken: Was vergeblich gesucht wurde')
  })

  test('Kóra megnézi, mit keresnek hiába', async () => {
    const { anna, kora } = await tell(platform, 'hu', 'familiar')
    await anna.types('ki árul méhviaszt?')
    anna.sees('A hálózatban senkit sem találtam')
    await anna.types('Van valakinek méhviasz eladó?')
    await anna.types('köszi szépen')
    await kora.types('mit keresnek hiába?')
    kora.sees(
      'Az elmúlt tizenkét hónapban hiába keresték, leginkább ezt: méhviasz',
      'méhviasz · 2 keresés · 2026. augusztus óta',
      'Csak a szavakat számoljuk, azt nem, hogy ki kérdezett.',
    )
    await kora.clicks('Törlés a listáról')
    await kora.clicks('Már van ilyen')
    kora.sees('Már nem hiányzik: méhviasz')
    await kora.types('Mi hiányzik a hálózatból?')
    kora.sees('Az elmúlt tizenkét hónapban nem kerestek semmi olyat, ami még hiányzik.')
    await anna.types('ki árul méhviaszt?')
    await kora.types('mi hiányzik')
    kora.sees('méhviasz · 1 keresés')
    await anna.types('mi hiányzik')
    anna.neverSees('keresés ·')
  })

  test('Kora reads what people look for in vain', async () => {
    const { anna, bence, kora } = await tell(platform, 'en', 'formal')
    await anna.types('Does anybody have beeswax?')
    await bence.types('who supplies beeswax?')
    await kora.types('What are people looking for in vain?')
    kora.sees(
      'Searched for in vain in the last twelve months, most of all: beeswax',
      'beeswax · 2 questions · since August 2026',
    )
    await kora.types('gaps')
    await kora.clicks('Take off')
    await kora.clicks('Does not belong here')
    kora.sees('For a year no longer on the list: beeswax')
    await anna.types('who supplies beeswax?')
    await kora.types('What is missing?')
    kora.sees('Nothing that was searched for in the last twelve months is missing now.')
  })
})
