import { describe, test } from 'vitest'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('drei Tonnen Heu finden jemanden', async () => {
    const { anna, bence, dora, kora, markt } = await tell(platform, 'de', 'formal')

    await anna.types('biete 3 t Heu')
    anna.sees('Stimmt das so?', 'Was: Heu', 'Menge: 3 t')
    await anna.types('bis: 1.9.2027')
    anna.sees('Bis: 1. September 2027')
    markt.neverSees('Heu')
    await anna.clicks('Angebot veröffentlichen')
    anna.sees('Ihr Angebot steht im Netzwerk: Heu (WL-')
    markt.sees('Angebot: Heu', 'Partner: Ökohof', 'Menge: 3 t', 'Gültig: bis 1. September 2027')

    await bence.types('Wer hat noch Heu für uns?')
    bence.sees('Heu: Ökohof', '05841 100')
    bence.neverSees('Anna Amsel', '+49 anna')
    await bence.clicks('Anfragen')
    await bence.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Mein persönlicher', 'Wie viel?': '2 t' })
    bence.sees('Ihre Antwort ist unterwegs: Heu')
    bence.neverSees('+49 anna')
    anna.sees('Asztalos meldet sich: Heu', 'Kontakt: Bence Bíró, +49 bence', 'Menge: 2 t')
    markt.sees('↻ Angebot: Heu', 'Antworten: 1 Partner')
    markt.neverSees('Bence Bíró', '+49 bence')

    await dora.clicks('Wir haben Interesse')
    await dora.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine' })
    dora.sees('Von Ihnen gibt es dazu schon eine Antwort: Heu')

    await anna.clicks('Zusagen')
    await anna.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Mein persönlicher' })
    anna.sees('Zusage an Asztalos: Heu', 'Noch da: 1 t')
    bence.sees('Ökohof sagt zu: Heu', 'Kontakt: Anna Amsel, +49 anna', 'Menge: 2 t')
    markt.sees('↻ Angebot: Heu', 'Menge: noch 1 von 3 t')

    await kora.clicks('Wir haben Interesse')
    await kora.fills({
      'Für wen?': 'Fähre Pevestorf',
      'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine',
    })
    kora.sees('Ihre Antwort ist unterwegs: Heu', 'Für: Fähre Pevestorf')
    anna.sees('Fähre Pevestorf meldet sich: Heu')
    await anna.clicks('Zusagen')
    await anna.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine' })
    kora.sees('Ökohof sagt zu: Heu', 'Kontakt: Ökohof, 05841 100')
    markt.sees('↻ Erledigt: Heu')
  })

  test('három tonna széna gazdára talál', async () => {
    const { anna, bence, markt } = await tell(platform, 'hu', 'familiar')

    await anna.types('szia')
    anna.sees('Mit szeretnél tenni?')
    await anna.types('kínálunk 3 t szénát')
    anna.sees('Így jó lesz?', 'Megnevezés: széna', 'Mennyiség: 3 t')
    await anna.types('mégse')
    anna.sees('Rendben, minden marad, ahogy volt.')
    await anna.types('kínálunk 3 t szénát meddig:"2027. 9. 1."')
    await anna.types('igen')
    anna.sees('Megjelent az ajánlatotok: Széna')
    markt.sees('Ajánlat: Széna', 'Érvényes: 2027. szeptember 1-jéig')

    await bence.clicks('Érdekel minket')
    await bence.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit' })
    bence.sees('Továbbítottuk a válaszodat: Széna')
    anna.sees('Asztalos jelentkezett: Széna', 'Elérhetőség: Asztalos, 05841 100')
    await anna.clicks('Udvariasan elutasítom')
    anna.sees('Köszönjük, hogy jelezted.')
    bence.sees('Ezúttal sajnos nem jön össze: Széna')
  })

  test('three tons of hay, and a change of mind', async () => {
    const { anna, bence, cili, markt } = await tell(platform, 'en', 'formal')

    await anna.types('we offer 3 tons of hay until:2027-09-01')
    anna.sees('Is this right?', 'What: hay', 'Quantity: 3 tons')
    await anna.types('yes')
    anna.sees('Your offer is in the network: Hay')
    await bence.types('Who has got hay?')
    await bence.clicks('Ask')
    await bence.fills({ 'Which contact may we pass on?': 'My own' })
    bence.sees('Your answer is on its way: Hay')
    await bence.clicks('Undo')
    bence.sees('Undone: ')
    anna.sees('Asztalos has taken back the answer: Hay')

    await cili.types('withdraw')
    await cili.types('1')
    cili.sees('Withdrawn: Hay')
    markt.sees('↻ No longer open: Hay')
    await cili.clicks('Undo')
    markt.sees('↻ On offer: Hay')
    await cili.types('done')
    await cili.types('1')
    cili.sees('Done, wonderful: Hay')
    markt.sees('↻ Done: Hay')
  })
})
