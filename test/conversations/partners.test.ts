import { describe, expect, test } from 'vitest'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { prospects } from '../../src/domain/prospect.ts'
import { create, findAll, replace } from '../../src/store.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** A second entry of the ferry, with Dora in it, too. */
const barge = [
  create(organizations, {
    id: 'WL-BARGE2',
    network: 'WL',
    name: 'Faehre Pevestorf GbR',
    region: 'Wendland',
    phone: '05846 77',
    website: 'www.faehre.example',
  }),
  create(memberships, {
    id: 'dora:WL-BARGE2',
    network: 'WL',
    person: 'dora',
    organization: 'WL-BARGE2',
    role: 'contact',
  }),
]

describe.each(platforms)('on the %s', (platform) => {
  test('ein Partner ohne Chat wird gepflegt', async () => {
    const { anna, kora, bence, store } = await tell(platform, 'de', 'formal')

    await kora.types('für Fähre Pevestorf: unsere Telefonnummer ist 05846 123')
    kora.sees('Gespeichert: Fähre Pevestorf', 'Telefon: 05846 123', 'Für: Fähre Pevestorf')
    await bence.types('wer ist Fähre Pevestorf')
    bence.sees('Kontakt: 05846 123', 'Zurzeit nicht im Chat.', 'Gepflegt von der Netzwerkkoordination.')
    bence.neverSees('Emil Ente', 'Kontakt ändern')

    await kora.types('für Fähre Pevestorf: Telefon: keine Ahnung')
    kora.sees('Darin steht keine Telefonnummer.')
    await kora.types('für Fähre Pevestorf: Telefon: –')
    kora.sees('Telefon: nichts mehr')
    expect((await store.get(organizations, 'fahre'))?.value.phone).toBeUndefined()
    await kora.clicks('Rückgängig')
    expect((await store.get(organizations, 'fahre'))?.value.phone).toBe('05846 123')

    await kora.types('wer ist Fähre Pevestorf')
    kora.sees('Emil Ente (Ansprechperson), +49 emil')
    await kora.clicks('Team')
    await kora.clicks('Person eintragen')
    await kora.fills({ Name: 'Rosa Rinke', Funktion: 'Kasse', Telefon: '05846 124' })
    kora.sees('Gehört jetzt zu Fähre Pevestorf: Rosa Rinke', 'sieht nur die Koordination')
    const rosa = (await findAll(store, people)).find(({ value }) => value.name === 'Rosa Rinke')
    expect((await store.get(memberships, `${rosa?.id}:fahre`))?.value.role).toBe('colleague')
    await kora.types('personen von Fähre Pevestorf')
    kora.sees('Rosa Rinke (Kasse), 05846 124')
    anna.neverSees('Rosa')
    bence.neverSees('Rosa')
  })

  test('der eigene Partner: eine Zeile, ein Formular, eine Übergabe', async () => {
    const { anna, cili, kora, store } = await tell(platform, 'de', 'formal')

    await anna.types('Kompetenzen: Heu, Honig, Hofführungen')
    anna.sees('Gespeichert: Ökohof', 'Kompetenzen: Heu, Honig, Hofführungen')
    await anna.types('partner kontakt')
    anna.sees('Telefon: 05841 100', 'Etwas ändern? Schreiben Sie zum Beispiel: Telefon: 05841 100')
    await anna.types('Telefon: 05841 7')
    anna.sees('Gespeichert: Ökohof', 'Telefon: 05841 7')
    await anna.types('unser partner')
    anna.sees('Was möchten Sie ändern? Ökohof')
    await anna.clicks('Kontakt ändern')
    await anna.fills({ 'E-Mail': 'hof@oekohof.example', Telefon: '' })
    anna.sees('E-Mail: hof@oekohof.example', 'Telefon: nichts mehr')
    const own = (await store.get(organizations, 'okohof'))?.value
    expect(own).toMatchObject({ mail: 'hof@oekohof.example', expertise: 'Heu, Honig, Hofführungen' })
    expect(own).not.toHaveProperty('phone')
    expect(own).not.toHaveProperty('cared')

    await anna.types('personen von Ökohof')
    anna.sees('Anna Amsel (Ansprechperson)', 'Cili Csík (Vertretung)')
    await anna.types('übergabe Cili')
    await anna.types('Ansprechperson')
    anna.sees('Übergeben. Ansprechperson ist jetzt Cili Csík.')
    cili.sees('Sie sind jetzt Ansprechperson: Ökohof')
    expect((await store.get(memberships, 'anna:okohof'))?.value.role).toBe('deputy')
    await cili.types('team abschied Cili')
    await cili.clicks('Gehört nicht mehr dazu')
    cili.sees('Gehört nicht mehr zu Ökohof: Cili Csík')
    kora.sees('Hat keine Ansprechperson mehr: Ökohof')
    expect((await store.get(people, 'cili'))?.value.guest).toBe(true)
    await cili.types('alle partner')
    cili.neverSees('Asztalos')
  })

  test('két bejegyzésből egy lesz, aztán mégis kettő', async () => {
    const { anna, bence, dora, kora, store } = await tell(platform, 'hu', 'familiar')
    await store.commit(barge)

    await bence.types('biete 3 t Heu')
    await bence.types('igen')
    await dora.types('Faehre Pevestorf nevében: keresünk kötelet')
    await dora.types('igen')

    await kora.types('organization merge?organization=WL-BARGE2&into=fahre')
    kora.sees(
      'Megmarad: Fähre Pevestorf. Beleolvad: Faehre Pevestorf GbR.',
      'Kiegészül:',
      'Honlap: www.faehre.example',
      'Ott másképp szerepel',
      'Telefonszám: 05846 77',
    )
    expect(await store.get(organizations, 'WL-BARGE2')).toBeDefined()
    await kora.clicks('Így vonjuk össze')
    kora.sees(
      'Mostantól egy partner: Fähre Pevestorf (eddig ez is: Faehre Pevestorf GbR)',
      'Telefonszám: 05846 77',
    )
    dora.sees('mostantól egy partner: Fähre Pevestorf. Minden átkerült.')
    expect((await store.get(memberships, 'dora:fahre'))?.value.role).toBe('contact')
    await anna.types('kicsoda WL-BARGE2')
    anna.sees('Fähre Pevestorf (fahre)', 'www.faehre.example')

    await kora.clicks('Visszavonás')
    kora.sees('Visszavonva: ')
    dora.sees('Ismét önálló partner: Faehre Pevestorf GbR')
    expect((await store.get(organizations, 'fahre'))?.value.website).toBeUndefined()
    expect(await store.get(memberships, 'dora:fahre')).toBeUndefined()
    await anna.types('kicsoda WL-BARGE2')
    anna.sees('Faehre Pevestorf GbR (WL-BARGE2)')
  })

  test('a partner leaves, and comes back', async () => {
    const { anna, bence, dora, kora, markt, store } = await tell(platform, 'en', 'formal')
    await bence.types('we offer 3 tons of hay')
    await bence.types('yes')
    await anna.types('we need 2 windows')
    await anna.types('yes')
    await anna.types('Who has got hay?')
    await anna.clicks('Ask')
    await anna.fills({ 'Which contact may we pass on?': 'Only our general one' })
    bence.sees('Ökohof answers: Hay')

    await dora.types('we are leaving the network')
    await dora.types('yes')
    dora.sees('That is for whoever may decide for the partner, or for the coordinators: Asztalos')
    await bence.types('we are leaving the network')
    bence.sees('Really leave the network? Asztalos')
    await bence.types('1')
    bence.sees('Has left the network: Asztalos', 'the coordinators can take it back')
    anna.sees('No longer available: Hay. Thank you for your answer!')
    markt.sees('No longer open: Hay')
    dora.sees('Asztalos has left the network.')
    kora.sees('Has left the network: Asztalos')
    await anna.types('Wer baut Fenster?')
    anna.sees('I found nobody in the network for “Fenster”.')
    await anna.types('all partners')
    anna.sees('Partners in the network: 2', 'Fähre Pevestorf')
    await bence.types('mine')
    bence.sees('“My listings” is possible as soon as a partner or the coordinators have let you in')

    await kora.clicks('Show the partner')
    kora.sees('Has left the network.')
    await kora.clicks('Take back into the network')
    kora.sees('Back in the network: Asztalos')
    bence.sees('You now belong to Asztalos.')
    await anna.types('Wer baut Fenster?')
    anna.sees('Fenster: Asztalos')
    expect((await store.get(memberships, 'dora:asztalos'))?.value.role).toBe('deputy')
    expect((await store.get(people, 'dora'))?.value.guest).toBeUndefined()
  })

  test('vorgemerkt, angesprochen, dabei', async () => {
    const { anna, kora, store } = await tell(platform, 'de', 'familiar')
    await kora.types('vormerken: Bäckerei Backhaus, Lüchow')
    kora.sees('Vorgemerkt: Bäckerei Backhaus. Das sieht nur die Koordination.')
    await kora.clicks('Angesprochen')
    kora.sees('Als angesprochen notiert: Bäckerei Backhaus')
    await kora.types('vorgemerkte partner')
    kora.sees('Vorgemerkt: 1', 'Bäckerei Backhaus · Lüchow · angesprochen: 23. August 2026, Kora Koch')
    await anna.types('vorgemerkte partner')
    anna.sees('ist der Netzwerkkoordination vorbehalten')
    await anna.types('wer ist Backhaus')
    await anna.types('wer bäckt Brot?')
    anna.neverSees('Backhaus · ', 'Bäckerei Backhaus')

    await kora.clicks('Zeigen')
    await kora.clicks('Ist dabei')
    kora.sees('Wie schön, jetzt dabei: Bäckerei Backhaus')
    const [noted] = await findAll(store, prospects)
    const joined = await store.get(organizations, noted?.value.joined ?? '')
    expect(joined?.value).toMatchObject({ name: 'Bäckerei Backhaus', town: 'Lüchow', region: 'Wendland' })
    await anna.types('alle Partner in Lüchow')
    anna.sees('Partner, Lüchow: 4', 'Bäckerei Backhaus · Lüchow')
  })

  test('alle Partner, nach Branche und Seite für Seite', async () => {
    const { anna, markt, store } = await tell(platform, 'de', 'formal')
    const [kept] = await findAll(store, organizations)
    if (kept) await store.commit([replace(kept, { ...kept.value, sector: 'crafts' })])
    for (let i = 0; i < 12; i += 1)
      await store.commit([
        create(organizations, {
          id: `WL-2${i + 10}ABC`,
          network: 'WL',
          name: `Imkerei ${i + 10}`,
          town: 'Gartow',
        }),
      ])
    await anna.types('alle Partner')
    anna.sees('Partner im Netzwerk: 15', 'Asztalos · Lüchow', 'Imkerei 10 · Gartow')
    anna.neverSees('Ökohof · ')
    await anna.clicks('Mehr')
    anna.sees('Imkerei 21', 'Ökohof · Lüchow')
    await anna.types('alle Partner in Gartow')
    anna.sees('Partner, Gartow: 12')
    await anna.asks('markt', 'alle Partner im Wendland')
    markt.neverSees('Anna Amsel')
    await anna.types('alle Partner in Timbuktu')
    anna.sees('Nicht berücksichtigt: timbuktu')
  })
})
