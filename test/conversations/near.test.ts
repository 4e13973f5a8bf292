import { describe, expect, test } from 'vitest'
import { organizations } from '../../src/domain/organization.ts'
import { create, replace } from '../../src/store.ts'
import type { Locale, Tone } from '../../src/words.ts'
import { type stages, tell } from '../story.ts'
import { storeWith } from '../world.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']
const around = { network: 'WL', expertise: 'Bierbänke, sörpadok, beer benches' }

/** Ökohof in Lüchow, Asztalos in Gartow, the ferry in Schnackenburg; benches have those of Clenze, Salzwedel and Uelzen. */
const spread = async (platform: keyof typeof stages, language: Locale, tone: Tone) => {
  const store = await storeWith(platform, language, tone)
  const moved = async (id: string, town: string) => {
    const kept = (await store.get(organizations, id)) ?? expect.fail()
    return replace(kept, { ...kept.value, town })
  }
  await store.commit([
    await moved('asztalos', 'Gartow'),
    await moved('fahre', 'Schnackenburg'),
    create(organizations, { ...around, id: 'clenze', name: 'Festhof', town: 'Clenze' }),
    create(organizations, { ...around, id: 'salzwedel', name: 'Zeltverleih', town: 'Salzwedel' }),
    create(organizations, { ...around, id: 'uelzen', name: 'Eventlager', town: 'Uelzen' }),
    create(organizations, { ...around, id: 'wanderer', name: 'Wanderzirkus' }),
  ])
  return tell(platform, language, tone, async () => store)
}

describe.each(platforms)('on the %s', (platform) => {
  test('in der Nähe', async () => {
    const { anna, bence, kora, markt } = await spread(platform, 'de', 'formal')
    await anna.types('Wer hat Bierbänke in der Nähe?')
    anna.sees(
      'Bierbänke: Zeltverleih und 2 weitere Treffer',
      'Nach Entfernung (Luftlinie) von: Lüchow',
      'Zeltverleih · Salzwedel · ca. 13 km',
      'Festhof · Clenze · ca. 14 km',
      'Eventlager · Uelzen · ca. 40 km',
      'Wanderzirkus · „',
    )
    await anna.types('bierbänke höchstens zwanzig kilometer weg')
    anna.sees('Zeltverleih und 1 weiterer Treffer', 'Höchstens 20 km Luftlinie von: Lüchow')
    await anna.types('Bierbänke 30 km um Uelzen')
    anna.sees(
      'Höchstens 30 km Luftlinie von: Uelzen',
      'Eventlager · Uelzen · im selben Ort',
      'Festhof · Clenze · ca. 27 km',
    )
    await bence.types('Bierbänke im Umkreis von 10 km')
    bence.sees(
      'Im Umkreis von 10 km habe ich für „Bierbänke“ niemanden gefunden. Am nächsten:',
      'Höchstens 10 km Luftlinie von: Gartow',
      'Zeltverleih · Salzwedel · ca. 28 km',
    )
    await kora.types('Bierbänke in der Nähe')
    kora.sees('Wo Sie sind, weiß ich nicht, daher ohne Entfernungen.', 'Festhof · Clenze · „')
    await bence.types('alle Partner im Umkreis von 10 km')
    bence.sees(
      'Partner, Gartow: 2',
      'Höchstens 10 km Luftlinie von: Gartow',
      'Asztalos · Gartow · im selben Ort',
      'Fähre Pevestorf · Schnackenburg · ca. 7 km',
      'Wanderzirkus',
    )
    // Asked in a room, everybody reads from where is measured.
    await bence.asks('markt', 'Wer hat hier in der Nähe Bierbänke?')
    markt.sees('Nach Entfernung (Luftlinie) von: Gartow', 'Zeltverleih · Salzwedel · ca. 28 km')
  })

  test('wo ein Partner ist, sagt er selbst', async () => {
    const { anna } = await spread(platform, 'de', 'familiar')
    await anna.types('Ort: –')
    await anna.types('Bierbänke bei uns')
    anna.sees(
      'Den Ort dieses Partners kenne ich nicht, daher ohne Entfernungen: Ökohof. Schreib einfach, zum Beispiel: Ort: Lüchow',
    )
    await anna.types('Ort: Hintertupfing')
    await anna.types('Bierbänke bei uns')
    anna.sees('Diesen Ort kenne ich nicht, daher ohne Entfernungen: Hintertupfing. Deine Postleitzahl hilft')
    await anna.types('PLZ: 29459')
    await anna.types('Bierbänke bei uns')
    anna.sees('Nach Entfernung (Luftlinie) von: Hintertupfing', 'Festhof · Clenze · unter 5 km')
  })

  test('a közelben', async () => {
    const { anna, bence } = await spread(platform, 'hu', 'familiar')
    await anna.types('Kinek van sörpadja itt a közelben?')
    anna.sees('Távolság szerint (légvonalban) innen: Lüchow', 'Zeltverleih · Salzwedel · kb. 13 km')
    await bence.types('sörpadok 10 km-es körzetben')
    bence.sees('Ekkora távolságon belül (10 km) senkit sem találtam erre: ', 'A legközelebbiek:')
    await bence.types('milyen partnerek vannak a közelben?')
    bence.sees(
      'Partnerek, Gartow: ',
      'Asztalos · Gartow · helyben',
      'Fähre Pevestorf · Schnackenburg · kb. 7 km',
    )
  })

  test('near', async () => {
    const { anna, bence } = await spread(platform, 'en', 'formal')
    await anna.types('Who has beer benches within 10 miles?')
    anna.sees('Within 10 miles as the crow flies, from: Lüchow', 'Zeltverleih · Salzwedel · about 8 miles')
    await anna.types('beer benches near Uelzen')
    anna.sees('By distance as the crow flies, from: Uelzen', 'Eventlager · Uelzen · in the same place')
    await anna.types('we offer 20 crates')
    await anna.types('yes')
    await bence.types('offers within 30 km')
    bence.sees('Open, Offers: 1', 'Within 30 km as the crow flies, from: Gartow', 'Lüchow · about 22 km')
    await bence.types('offers within 5 km of Gartow')
    bence.sees('Nothing open at the moment: Offers', 'The nearest:', 'Lüchow · about 22 km')
    await bence.types('all partners near Clenze')
    bence.sees('Partners, Clenze: ', 'Festhof · Clenze · in the same place', 'Wanderzirkus')
  })
})
