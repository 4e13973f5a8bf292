import { describe, expect, test } from 'vitest'
import { errands } from '../../src/errand/errand.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('etwas ist weiterzugeben: erst niemand da, dann erreicht', async () => {
    const { bence, kora, store, clock } = await tell(platform, 'de', 'formal')
    await kora.types('was liegt an?')
    kora.sees('Das liegt an: Noch nicht im Chat 1', 'Fähre Pevestorf · Lüchow', 'Einladen', 'Partner zeigen')

    await bence.types(
      'partner fragen organization:"Fähre Pevestorf" question:"Fahren Sie am Samstag?" contact:partner',
    )
    bence.sees('Die Koordination vermittelt: Fähre Pevestorf')
    kora.sees(
      'Asztalos fragt: Fahren Sie am Samstag?',
      'Kontakt: Asztalos, 05841 100',
      'Bitte geben Sie das weiter, dort ist im Chat niemand zu erreichen: Fähre Pevestorf, 05841 100, Emil Ente',
      'Erreicht',
      'Nicht erreicht',
    )
    await kora.types('schreibtisch')
    kora.sees('Das liegt an: Weiterzugeben 1', 'Für Fähre Pevestorf: Asztalos fragt: Fahren Sie am Samstag?')
    await kora.clicks('Nicht erreicht')
    kora.sees('Danke! Wer gefragt hat, erfährt es. Es ging um: Fähre Pevestorf')
    bence.sees(
      'Die Koordination hat Fähre Pevestorf noch nicht erreicht.',
      'Es ging um: Asztalos fragt: Fahren Sie am Samstag?',
      'Wenn Sie möchten, melden Sie sich selbst dort: 05841 100',
    )
    await kora.types('was liegt an')
    kora.sees('Das liegt an: Noch nicht im Chat 1')
    clock.turn(24 * 3600)
    await kora.types('was liegt an')
    kora.sees('Weiterzugeben 1')

    const [errand] = await store.find(errands)
    await kora.types(`erreicht ${errand?.id} meldet sich morgen`)
    bence.sees('Die Koordination hat Fähre Pevestorf erreicht.', 'Dazu: meldet sich morgen')
    await kora.types('erreicht')
    kora.neverSees('Was war weiterzugeben?')
    await kora.types(`nicht erreicht ${errand?.id}`)
    kora.sees('Darum hat sich schon jemand gekümmert: Fähre Pevestorf · Kora Koch')
    expect((await store.find(errands))[0]?.value).toMatchObject({ state: 'reached', seen: { by: 'kora' } })
    // The contact that was to be passed on is kept no longer than it is needed.
    expect(JSON.stringify((await store.find(errands))[0]?.value.cards)).not.toContain('05841')
  })

  test('egy hirdetés lekerül, valakit letiltanak, majd visszaengednek', async () => {
    const { anna, bence, dora, kora, markt } = await tell(platform, 'hu', 'formal')
    await bence.types('kínálunk 3 t szénát')
    await bence.types('igen')
    markt.sees('Ajánlat: Széna')
    await kora.types('hirdetés eltávolítása Széna')
    await kora.types('Kétszer szerepel')
    kora.sees('Eltávolítva: Széna. A partner megtudja az okát.')
    bence.sees('A koordinátor levette az Önök hirdetését: Széna', 'Az ok: Kétszer szerepel')
    markt.sees('↻ Már nem aktuális: Széna')
    await kora.clicks('Visszateszem')
    kora.sees('Újra a hálózatban: Széna')
    bence.sees('Újra a hálózatban van az Önök hirdetése: Széna')
    markt.sees('↻ Ajánlat: Széna')

    await kora.types('letiltás Bence')
    kora.sees('Letiltva: Bence Bíró')
    bence.sees('Ebben a hálózatban már nem tud részt venni: Wendland.')
    await bence.types('ki szállít szénát?')
    bence.sees('Ebben a hálózatban le van tiltva.')
    // What was published stays, and the next of the partner hears of what comes.
    await anna.clicks('Érdekel minket')
    await anna.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit' })
    dora.sees('Ökohof jelentkezett: Széna')
    bence.neverSees('Ökohof jelentkezett')
    await kora.clicks('Visszaengedem')
    kora.sees('Újra részt vehet: Bence Bíró')
    bence.sees('Örülünk, hogy újra itt van. Ismét részt vehet a hálózatban: Wendland')
    await bence.types('saját hirdetések')
    bence.sees('Széna')
    await kora.types('ki mit tett?')
    kora.sees(
      'Kora Koch (Asztalos): Személy visszaengedése',
      'Kora Koch (Asztalos): Hirdetés eltávolítása · Széna · ma',
    )
  })

  test('an offline partner is looked after', async () => {
    const { anna, bence, cili, kora, markt } = await tell(platform, 'en', 'formal')
    await kora.types('for Fähre: we offer 3 tons of hay')
    await kora.types('yes')
    kora.sees('In the network for Fähre Pevestorf: Hay')
    markt.sees('On offer: Hay', 'Partner: Fähre Pevestorf')
    await anna.clicks('Ask the coordinators to mediate')
    await anna.fills({ 'Which contact may we pass on?': 'Only our general one' })
    kora.sees('Ökohof answers: Hay', 'Please pass this on', 'Reached', 'Not reached')
    await kora.clicks('Accept')
    await kora.fills({ 'Which contact may we pass on?': 'Only our general one' })
    kora.sees('For: Fähre Pevestorf', '↻ Done: Fähre Pevestorf', 'Done: Kora Koch')
    anna.sees('Fähre Pevestorf')
    await kora.types('what is waiting')
    kora.sees('This is waiting: Not in the chat yet 1')

    await kora.types('for the Asztalo: we offer old windows')
    await kora.types('yes')
    kora.sees('In the network for Asztalos: Old windows')
    bence.sees('The coordinators have done this for you. Offer published: Old windows')
    await bence.clicks('Undo')
    bence.sees('Undone: ')
    await kora.types('for Hubschrauber: we offer old doors')
    kora.sees('I know no partner called “Hubschrauber” here.')
    await kora.types('1')
    await kora.types('yes')
    await kora.types('log')
    kora.sees('Kora Koch for Fähre Pevestorf: Publish an offer · Hay · today')
    cili.neverSees('Kora Koch')
  })

  test('der Morgen am Schreibtisch, wenn nichts anliegt, und die Koordination fragt selbst', async () => {
    const { anna, bence, kora, plausch } = await tell(platform, 'de', 'familiar')
    await kora.types('für die Koordination: raum fragen Wer hat Stühle?')
    await kora.types('ja')
    plausch.sees('Koordination Wendland fragt: Wer hat Stühle?')
    await kora.types('für die Koordination: suche Zelt')
    kora.sees('geht nur für einen Partner, nicht für die Koordination. Nenn ihn zuerst: „für …:“')
    await kora.types('partner fragen organization:Ökohof question:"Kommt ihr am Montag?" contact:mine')
    await kora.types('Koordination')
    anna.sees('Koordination Wendland fragt: Kommt ihr am Montag?', 'Kontakt: Kora Koch, +49 kora')
    bence.neverSees('Montag')
  })
})
