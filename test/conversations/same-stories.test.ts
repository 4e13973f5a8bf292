import { describe, expect, test } from 'vitest'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { create, type Store } from '../../src/store.ts'
import { contentOf } from '../calling.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** Anna works for all three partners. */
const threeHats = (store: Store) =>
  store.commit(
    ['fahre', 'asztalos'].map((organization) =>
      create(memberships, {
        id: `anna:${organization}`,
        network: 'WL',
        person: 'anna',
        organization,
        role: 'colleague',
      }),
    ),
  )

const twice = create(organizations, {
  id: 'WL-BARGE2',
  network: 'WL',
  name: 'Faehre Pevestorf GbR',
  region: 'Wendland',
  website: 'www.faehre.example',
})

describe.each(platforms)('on the %s', (platform) => {
  test('three hats: for whom is asked, and every answer says it', async () => {
    const { anna, bence, store } = await tell(platform, 'en', 'formal')
    await threeHats(store)
    await anna.types('we offer 3 tons of hay')
    anna.sees('For whom?')
    await anna.types('Fähre Pevestorf')
    await anna.types('yes')
    anna.sees('Hay', 'For: Fähre Pevestorf')
    await anna.types('for Ökohof: we need two windows')
    await anna.types('yes')
    anna.sees('For: Ökohof')
    await bence.types('Who has got hay?')
    bence.sees('Fähre Pevestorf')
    bence.neverSees('Anna Amsel')
  })

  test('három kalap: megkérdezi, kinek a nevében, és a válasz meg is mondja', async () => {
    const { anna, bence, store } = await tell(platform, 'hu', 'familiar')
    await threeHats(store)
    await anna.types('kínálunk 3 tonna szénát')
    anna.sees('Kinek a nevében?')
    await anna.types('Fähre Pevestorf')
    await anna.types('igen')
    anna.sees('széna', 'Fähre Pevestorf')
    await anna.types('Ökohof nevében: keresünk két ablakot')
    await anna.types('igen')
    anna.sees('Ökohof')
    await bence.types('Kinek van szénája?')
    bence.sees('Fähre Pevestorf')
    bence.neverSees('Anna Amsel')
  })

  test('egy partner, aki nincs a csevegésben: a koordinátor gondozza', async () => {
    const { kora, bence, store } = await tell(platform, 'hu', 'formal')
    await kora.types('Fähre Pevestorf nevében: a telefonszámunk 05846 123')
    kora.sees('Fähre Pevestorf', 'Telefonszám: 05846 123')
    await bence.types('kicsoda Fähre Pevestorf')
    bence.sees('05846 123', 'Jelenleg nincs a csevegésben.')
    bence.neverSees('Emil Ente')
    await kora.types('Fähre Pevestorf nevében: kínálunk csoportos átkelést')
    await kora.types('igen')
    kora.sees('Fähre Pevestorf', 'csoportos átkelés')
    expect((await store.get(organizations, 'fahre'))?.value.phone).toBe('05846 123')
  })

  test('two entries become one by mistake, and are two again', async () => {
    const { anna, kora, store } = await tell(platform, 'en', 'formal')
    await store.commit([twice])
    await kora.types('organization merge?organization=WL-BARGE2&into=fahre')
    kora.sees('Faehre Pevestorf GbR', 'www.faehre.example')
    await kora.clicks('Merge like this')
    kora.sees('Fähre Pevestorf')
    await anna.types('who is Faehre Pevestorf GbR')
    anna.sees('Fähre Pevestorf', 'www.faehre.example')
    await kora.clicks('Undo')
    kora.sees('Undone: ')
    expect((await store.get(organizations, 'fahre'))?.value.website).toBeUndefined()
    await anna.types('who is WL-BARGE2')
    anna.sees('Faehre Pevestorf GbR')
  })

  test('ein Partner geht, und kommt zurück', async () => {
    const { anna, bence, dora, kora, markt, store } = await tell(platform, 'de', 'formal')
    await bence.types('biete 3 t Heu')
    await bence.types('ja')
    await dora.types('wir verlassen das Netzwerk')
    await dora.types('ja')
    dora.sees('Darüber entscheidet die Leitung des Partners oder die Koordination: Asztalos')
    await bence.types('wir verlassen das Netzwerk')
    bence.sees('Wirklich das Netzwerk verlassen? Asztalos')
    await bence.clicks('Ja, verlassen')
    bence.sees('Hat das Netzwerk verlassen: Asztalos')
    markt.sees('Nicht mehr aktuell: Heu')
    kora.sees('Hat das Netzwerk verlassen: Asztalos')
    await anna.types('alle Partner')
    anna.sees('Partner im Netzwerk: 2')
    await kora.clicks('Partner zeigen')
    await kora.clicks('Wieder aufnehmen')
    kora.sees('Wieder im Netzwerk: Asztalos')
    expect((await store.get(memberships, 'dora:asztalos'))?.value.role).toBe('deputy')
  })

  test('egy partner kilép, aztán visszatér', async () => {
    const { anna, bence, kora, markt, store } = await tell(platform, 'hu', 'familiar')
    await bence.types('kínálunk 3 tonna szénát')
    await bence.types('igen')
    await bence.types('kilépünk a hálózatból')
    bence.sees('Biztosan kilép a hálózatból? Asztalos')
    await bence.clicks('Igen, kilépés')
    bence.sees('Kilépett a hálózatból: Asztalos')
    markt.sees('Széna')
    kora.sees('Kilépett a hálózatból: Asztalos')
    await anna.types('összes partner')
    anna.sees('Partnerek a hálózatban: 2')
    await kora.clicks('Partner megtekintése')
    await kora.clicks('Visszavétel a hálózatba')
    kora.sees('Ismét a hálózat tagja: Asztalos')
    expect((await store.get(memberships, 'dora:asztalos'))?.value.role).toBe('deputy')
  })

  test('forgetting: what stays, stays without the name', async () => {
    const { anna, bence, store } = await tell(platform, 'en', 'formal')
    await anna.types('we offer 3 tons of hay')
    await anna.types('yes')
    await bence.types('Who has got hay?')
    await bence.clicks('Ask')
    await bence.fills({ 'Which contact may we pass on?': 'My own' })
    anna.sees('Asztalos answers: Hay', 'Bence Bíró, +49 bence')
    await bence.types('forget me')
    bence.sees('Delete everything')
    await bence.types('1')
    bence.sees('deleted')
    await anna.types('show hay')
    anna.sees('Asztalos, 05841 100')
    await bence.types('my data')
    bence.sees('Nothing is held about you here')
    expect(await store.find(people, { where: { name: 'Bence Bíró' } })).toEqual([])
    expect(JSON.stringify(await contentOf(store))).not.toContain('Bence Bíró')
  })
})
