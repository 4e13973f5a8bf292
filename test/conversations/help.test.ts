import { describe, test } from 'vitest'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('Anna fragt um Hilfe, vertippt sich, und wird gefragt', async () => {
    const { anna, bence, kora } = await tell(platform, 'de', 'familiar')
    await anna.types('biette 3 t Heu')
    anna.sees('Meintest du: biete 3 t Heu?')
    await anna.clicks('Angebot veröffentlichen')
    anna.sees('Stimmt das so?', 'Was: Heu', 'Menge: 3 t')
    await anna.types('ja')
    anna.sees('Heu (WL-')

    await bence.types('hilfe')
    bence.sees('Partner finden, zum Beispiel: Heu')
    await bence.clicks('Suchen')
    bence.sees('Heu: Ökohof')
    await bence.types('antworten Heu')
    await bence.clicks('Nur der allgemeine')
    await anna.types('hilfe')
    anna.sees('Was möchtest du tun?', 'Eine Antwort wartet auf eure Zusage: Asztalos: Heu', 'hilfe einträge')

    await kora.types('hilfe einladung')
    kora.sees('Zum Beispiel:', 'Lade Kai Bunt ein')
    await kora.types('einladug Emil Ente')
    kora.sees('Meintest du: einladung Emil Ente?')
  })

  test('Anna segítséget kér, és elgépeli', async () => {
    const { anna } = await tell(platform, 'hu', 'formal')
    await anna.types('segítség')
    anna.sees('Mit szeretne tenni?', 'segítség hirdetések')
    await anna.types('segítség megújítás')
    anna.sees('Például:', 'megújítás Széna')
    await anna.types('viszavonás')
    anna.sees('Erre gondolt: visszavonás?')
    await anna.types('Változtasd meg a nyitvatartást')
    anna.sees('Ezt nem egészen értettem', 'Nyitvatartás: h–p 8–16')
    anna.neverSees('Közzététel igényként')
  })
})
