import { describe, expect, test } from 'vitest'
import { accounts, humans } from '../../src/domain/account.ts'
import { codes } from '../../src/domain/code.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { create, findAll, replace, type Store } from '../../src/store.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** As an import leaves somebody: nobody has told them anything, and they have confirmed nothing. */
const imported = async (store: Store, id: string, more: { readonly mail?: string } = {}) => {
  const kept = (await store.get(people, id)) ?? expect.fail(id)
  const { told: _, confirmed: __, ...rest } = kept.value
  await store.commit([replace(kept, { ...rest, ...more })])
}
const works = (person: string, organization: string) =>
  create(memberships, {
    id: `${person}:${organization}`,
    network: 'WL',
    person,
    organization,
    role: 'colleague',
    function: 'Buchhaltung',
  })

/** Everybody, with their language and the human that they are. */
const whoTheyAre = async (store: Store) =>
  [
    ...(await findAll(store, humans)),
    ...(await findAll(store, people)),
    ...(await findAll(store, memberships)),
  ].map(({ value }) => value)

describe.each(platforms)('on the %s', (platform) => {
  test('drei Hüte, und wer was sieht', async () => {
    const { anna, bence, kora, store, dora } = await tell(platform, 'de', 'formal')
    await store.commit([works('anna', 'fahre'), works('anna', 'asztalos')])
    await imported(store, 'anna', { mail: 'anna@okohof.example' })

    await bence.types('partner zeigen Ökohof')
    bence.sees('Ökohof', 'Team: Cili Csík')
    bence.neverSees('Anna Amsel', 'anna@okohof.example')
    await kora.types('partner zeigen Ökohof')
    kora.sees('Anna Amsel (Ansprechperson), +49 anna, anna@okohof.example')

    await anna.types('Wer liefert Möbel?')
    anna.sees(
      'Möbel: Asztalos',
      'Das steht hier über Sie: Anna Amsel',
      'Telefon: +49 anna · sobald bestätigt, sichtbar für Partner, die in Kontakt sind',
      'Fähre Pevestorf (Buchhaltung)',
      'Woher: von Ihnen selbst',
      'Wie lange: bis Sie es löschen oder das Netzwerk verlassen',
      'Verantwortlich: die Netzwerkkoordination, Kora Koch',
      'Ihr Name ist auch hier bekannt: Asztalos, Fähre Pevestorf, Ökohof. Alles andere sieht bisher nur die Netzwerkkoordination. Stimmt es?',
    )
    await anna.clicks('Stimmt so')
    anna.sees('Danke! Die Partner im Netzwerk sehen es jetzt so, wie es hier steht.')
    await anna.types('Wer liefert Fenster?')
    anna.sees('Fenster: Asztalos')
    expect((await store.get(people, 'anna'))?.value).toMatchObject({
      told: expect.any(String),
      confirmed: expect.any(String),
    })

    await bence.types('partner zeigen Ökohof')
    bence.sees('Anna Amsel')
    bence.neverSees('+49 anna', 'anna@okohof.example')
    await anna.types('profil')
    anna.sees('So sind Sie hier eingetragen:', 'E-Mail: anna@okohof.example')
    await anna.clicks('E-Mail für alle')
    anna.sees(
      'Geändert. So sind Sie jetzt eingetragen:',
      'E-Mail: anna@okohof.example · sichtbar im ganzen Netzwerk',
    )
    await bence.types('partner zeigen Ökohof')
    bence.sees('Anna Amsel (Ansprechperson), anna@okohof.example')
    bence.neverSees('+49 anna')

    await anna.types('Profil Telefon 0171 / 22-33 44')
    anna.sees('Telefon: 0171 / 22-33 44')
    await anna.types('Profil Telefon ruf mich an')
    anna.sees('Das ist keine Telefonnummer: ruf mich an.')
    await anna.types('Profil Mail -')
    anna.sees('E-Mail: nicht angegeben')
    await anna.types('Profil Lieblingsfarbe blau')
    anna.sees('Was soll sich ändern?')
    await anna.types('Profil Name Anna Amsel-Krüger')
    anna.sees('Name: Anna Amsel-Krüger')
    await anna.types('berichtigen')
    anna.sees('Was soll sich ändern?')
    await anna.types('2')
    anna.sees('Wie ist es richtig? Ein Strich (-) löscht')
    await anna.types('-')
    anna.sees('Geändert. So steht es jetzt hier:', 'Telefon: nicht angegeben')

    await anna.types('biete 3 t Heu')
    anna.sees('Für wen?')
    await anna.types('Fähre Pevestorf')
    await anna.types('ja')
    anna.sees('Ihr Angebot steht im Netzwerk: Heu', 'Für: Fähre Pevestorf')
    dora.neverSees('Anna Amsel')
  })

  test('a contact is ended again', async () => {
    const { anna, bence } = await tell(platform, 'en', 'formal')
    await anna.types('we offer 3 tons of hay until:2027-09-01')
    await anna.types('yes')
    await bence.types('Who has got hay?')
    await bence.clicks('Ask')
    await bence.fills({ 'Which contact may we pass on?': 'My own' })
    await anna.clicks('Accept')
    await anna.fills({ 'Which contact may we pass on?': 'My own' })
    bence.sees('Contact: Anna Amsel, +49 anna')
    await bence.types('partner show Ökohof')
    bence.sees('Anna Amsel (contact), +49 anna; Cili Csík')
    await anna.types('contact end')
    anna.sees('With whom?', 'Asztalos')
    await anna.types('1')
    anna.sees('Contact ended: Asztalos. The two partners no longer show each other phone and mail.')
    bence.sees('Ökohof would like to be reached by the general contact again.')
    await bence.types('partner show Ökohof')
    bence.sees('People: Anna Amsel (contact); Cili Csík')
    await anna.types('partner show Asztalos')
    anna.sees('People: Bence Bíró (contact); Dóra Deák (deputy)')
    await anna.types('contact end')
    anna.sees('nothing is waiting for that just now')
  })

  test('két fiók tévedésből, aztán szét, végül az elfelejtés', async () => {
    const { anna, zoe, kora, store, bence } = await tell(platform, 'hu', 'familiar')
    const before = await Promise.all([store.get(humans, 'anna'), store.get(people, 'anna')])
    await anna.types('fiók összekapcsolása')
    const [code] = await store.find(codes)
    anna.sees('Kód a másik fiókhoz: WL-')
    const written = anna.last(/WL-[2-9A-HJ-NP-Z]{6}-[2-9A-HJ-NP-Z]{6}/)
    expect(code?.value).toMatchObject({ purpose: 'account', about: 'anna' })
    await anna.types(written)
    anna.sees('Ezzel a fiókkal készült a kód.')
    await zoe.types(written)
    zoe.sees(`Összekapcsolva ezzel a fiókkal: ${platform} anna (utoljára használva:`)
    anna.sees(`Egy másik fiókot is hozzákapcsoltak: ${platform}`)
    await zoe.types('profil')
    zoe.sees('Így szerepelsz itt:', 'Anna Amsel', 'Ökohof')
    await zoe.types(written)
    zoe.sees('Ezt a kódot már felhasználták.')
    await zoe.types('fiókjaim')
    zoe.sees('Fiókok száma itt: 2')

    await anna.clicks('Szétválasztom')
    anna.sees('Leválasztva:', 'Minden olyan, mint az összekapcsolás előtt volt.')
    await zoe.types('profil')
    zoe.sees('Rólad itt semmit sem tárolunk')
    expect((await store.get(people, 'anna'))?.value).toEqual(before[1]?.value)
    expect((await store.get(humans, 'anna'))?.value).toEqual(before[0]?.value)

    await kora.types('felejts el')
    kora.sees('Így a csevegésben senki sem koordinálná az egész hálózatot.')
    await anna.types('adataim')
    anna.sees('Ez minden, amit a hálózat rólad tárol.', '"name": "Anna Amsel"')
    await anna.types('felejts el')
    anna.sees('Töröljünk mindent, amit ez a hálózat rólad tárol?', 'legfeljebb eddig maradnak meg: 2026.')
    expect(await store.get(people, 'anna')).toBeDefined()
    await anna.clicks('Igen, mindent törlök')
    anna.sees('Minden adatodat töröltük.')
    expect(await store.get(people, 'anna')).toBeUndefined()
    expect(await store.get(humans, 'anna')).toBeUndefined()
    expect(await store.get(accounts, `${platform}:anna`)).toBeUndefined()
    await anna.types('profil')
    anna.sees('Rólad itt semmit sem tárolunk')
    await bence.types('Ki szállít burgonyát?')
    bence.sees('Ökohof')
  })

  test('zwei Menschen aus Versehen verbunden, und wieder getrennt', async () => {
    const { anna, bence, store } = await tell(platform, 'de', 'formal')
    const before = await whoTheyAre(store)
    await anna.types('Konto verbinden')
    anna.sees('Ihr Code für das andere Konto: WL-')
    await bence.types(anna.last(/WL-[2-9A-HJ-NP-Z]{6}-[2-9A-HJ-NP-Z]{6}/))
    bence.sees(
      'Sind das auch Sie? Anna Amsel (Ökohof)',
      'Bisher sind Sie: Bence Bíró (Asztalos)',
      'Dann sehen und ändern alle Konten alles von beiden, und wer löscht, löscht beide.',
    )
    await bence.clicks('Ja, das bin auch ich')
    bence.sees(`Verbunden mit Ihrem Konto: ${platform} anna (zuletzt benutzt:`)
    anna.sees(
      `Ein weiteres Konto ist jetzt mit Ihrem verbunden: Bence Bíró (Asztalos) · ${platform} bence`,
      'Das ist ab jetzt ein und derselbe Mensch: Anna Amsel (Ökohof), Bence Bíró (Asztalos)',
      'War das nicht so gemeint, nehmen Sie es zurück.',
    )
    await bence.types('Meine Konten')
    bence.sees('Sie sind hier mit 2 Konten.')

    await anna.clicks('Wieder trennen')
    anna.sees(`Getrennt: ${platform} bence`, 'Alles ist so, wie es vor dem Verbinden war.')
    bence.sees(`Getrennt: ${platform} bence`)
    await bence.types('Profil')
    bence.sees('So sind Sie hier eingetragen:', 'Name: Bence Bíró', 'Partner: Asztalos')
    expect(await whoTheyAre(store)).toEqual(before)
  })

  test('two people linked by mistake, and apart again', async () => {
    const { anna, bence, store } = await tell(platform, 'en', 'formal')
    const before = await whoTheyAre(store)
    await anna.types('link account')
    anna.sees('Your code for the other account: WL-')
    await bence.types(anna.last(/WL-[2-9A-HJ-NP-Z]{6}-[2-9A-HJ-NP-Z]{6}/))
    bence.sees(
      'Are you this person, too? Anna Amsel (Ökohof)',
      'So far you are: Bence Bíró (Asztalos)',
      'Then all accounts see and change everything about both, and whoever deletes, deletes both.',
    )
    await bence.clicks('Yes, that is me, too')
    bence.sees(`Linked with your account: ${platform} anna (last used on`)
    anna.sees(
      `Another account has been linked with yours: Bence Bíró (Asztalos) · ${platform} bence`,
      'This is one and the same person from now on: Anna Amsel (Ökohof), Bence Bíró (Asztalos)',
      'If that was not meant, take it back.',
    )
    await anna.types('my accounts')
    anna.sees('You are here with 2 accounts.')

    await bence.clicks('Separate again')
    bence.sees('Separated: ', 'Everything is as it was before the two were linked.')
    anna.sees('Separated: ')
    await anna.types('profile')
    anna.sees('This is your profile here:', 'Name: Anna Amsel', 'Partner: Ökohof')
    expect(await whoTheyAre(store)).toEqual(before)
  })

  test.each([
    ['de', 'meine Daten', 'Das ist alles, was dieses Netzwerk über Sie hat. Nur Sie sehen es.'],
    ['en', 'my data', 'This is everything that this network holds about you. Only you see it.'],
    ['hu', 'adataim', 'Ez minden, amit a hálózat Önről tárol. Csak Ön látja.'],
  ] as const)(
    '%s, %s in a room is answered to whoever asks, and the room reads nothing',
    async (language, text, all) => {
      const { anna, bence, markt, plausch } = await tell(platform, language, 'formal')
      await anna.asks('plausch', text)
      anna.sees(all, '"name": "Anna Amsel"', '+49 anna')
      for (const one of [plausch, markt, bence]) one.readsNothing()
    },
  )

  test('somebody leaves the platform, and the coordinators go between', async () => {
    const { anna, bence, dora, kora, store } = await tell(platform, 'en', 'formal')
    await dora.leaves()
    kora.neverSees('Nobody reads along')
    await bence.leaves()
    kora.sees('Nobody reads along any more for: Asztalos', 'Messages to this partner come to you')
    await bence.types('my listings')
    bence.sees('is for the partners of the network')
    await anna.types('partner show Asztalos')
    anna.sees('Bence Bíró', 'Not in the chat at the moment.')
    await anna.clicks('Ask the coordinators to mediate')
    await anna.fills({
      'What would you like to ask?': 'Do you build stairs?',
      'Which contact may we pass on?': 'My own',
    })
    kora.sees(
      'Ökohof asks: Do you build stairs?',
      'nobody there can be reached in the chat: Asztalos, 05841 100, Bence Bíró, +49 bence',
    )
    expect((await store.get(people, 'bence'))?.value.human).toBeUndefined()
  })

  test('vergessen: was bleibt, bleibt ohne den Namen', async () => {
    const { anna, bence, cili, markt, store } = await tell(platform, 'de', 'familiar')
    await anna.types('biete 3 t Heu bis 1.9.2027')
    await anna.types('ja')
    await bence.types('Wer hat Heu?')
    await bence.clicks('Anfragen')
    await bence.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Mein persönlicher' })
    cili.neverSees('Bence Bíró')
    await anna.types('zeige Heu')
    anna.sees('Es meldet sich Asztalos: Heu · Bence Bíró, +49 bence')
    await bence.types('vergiss mich')
    bence.sees(
      'Alles löschen, was dieses Netzwerk über dich hat?',
      'Auch Konten und Einstellungen verschwinden.',
    )
    await bence.types('1')
    bence.sees('Alles über dich ist gelöscht.', 'längstens noch bis:')
    await anna.types('zeige Heu')
    anna.sees('Es meldet sich Asztalos: Heu · Asztalos, 05841 100')
    markt.neverSees('Bence')
    await bence.types('meine einträge')
    bence.sees('den Partnern des Netzwerks vorbehalten')
    await anna.types('partner zeigen Asztalos')
    anna.sees('Team: Dóra Deák')
    expect(await store.find(people, { where: { name: 'Bence Bíró' } })).toEqual([])
  })
})
