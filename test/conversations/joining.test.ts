import { describe, expect, test } from 'vitest'
import { codes } from '../../src/domain/code.ts'
import { joins } from '../../src/domain/join.ts'
import { knownSectors, networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { secretOf } from '../../src/secret.ts'
import { findAll, replace, type Store } from '../../src/store.ts'
import { type stages, tell } from '../story.ts'
import { listed } from '../world.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

const setNetwork = async (store: Store, more: object) => {
  const [kept] = await store.find(networks)
  if (kept === undefined) return expect.fail('there is a network')
  await store.commit([replace(kept, { ...kept.value, ...more })])
}
const personNamed = async (store: Store, name: string) =>
  (await findAll(store, people)).find(({ value }) => value.name === name)?.value
const workOf = async (store: Store, name: string) => {
  const person = await personNamed(store, name)
  const works = person ? await findAll(store, memberships, { where: { person: person.id } }) : []
  return works.map(({ value }) => `${value.organization} ${value.role}`)
}

describe.each(platforms)('on the %s', (platform) => {
  test('Zoe fragt an der Tür und wird aufgenommen', async () => {
    const { zoe, anna, kora, store } = await tell(platform, 'de', 'formal')
    await setNetwork(store, { motto: 'Gemeinsam mehr.', sectors: knownSectors.slice(0, 3) })
    await store.commit([listed('WL-7TZS3M', 'asztalos', { title: 'Heu', kind: 'request' })])

    await zoe.types('hallo')
    zoe.sees('Willkommen! Hier geht es zum Partnernetzwerk: Wendland', 'Motto: Gemeinsam mehr.')
    await zoe.types('hilfe')
    zoe.sees('Branchen: Forstwirtschaft, Handwerk, Landwirtschaft', 'So kommen Sie dazu', 'Beitreten')
    await zoe.types('Wer liefert Heu?')
    zoe.sees('Heu: 1 Partner passt')
    await zoe.types('biete 3 t Heu')
    zoe.sees('ist den Partnern des Netzwerks vorbehalten')
    zoe.neverSees('Ökohof', 'Lüchow', '05841', 'Anna')

    await zoe.clicks('Beitreten')
    await zoe.fills({ 'Welche Organisation?': 'Öko-Hof', 'Vor- und Nachname': 'Zoe Zander' })
    zoe.sees('Ist es einer von diesen? Öko-Hof', 'Ökohof · Lüchow', 'Nein, ein neuer Partner')
    await zoe.clicks('Ökohof')
    zoe.sees('Wie schön, Ihre Anfrage ist unterwegs: Ökohof')
    const asking = await personNamed(store, 'Zoe Zander')
    expect(asking).toMatchObject({ guest: true })
    // The language in which she happens to write is nothing that she, or a list, has said of her.
    expect(asking).not.toHaveProperty('language')
    anna.sees('Zoe Zander möchte dazukommen: Ökohof')
    kora.neverSees('Zoe Zander')

    await zoe.types('beitreten Ökohof')
    await zoe.clicks('Ökohof')
    zoe.sees('Ihre Anfrage liegt schon vor: Ökohof')
    expect(await findAll(store, joins)).toHaveLength(1)
    await zoe.types('meine')
    zoe.sees('geht, sobald Sie bei einem Partner aufgenommen sind')

    await anna.clicks('Aufnehmen')
    anna.sees('Zoe Zander gehört jetzt dazu: Ökohof')
    zoe.sees('Herzlich willkommen', 'Wendland', 'Gemeinsam mehr.', 'Heu', 'Was können Sie besonders gut?')
    expect(await findAll(store, joins)).toEqual([])
    expect(await workOf(store, 'Zoe Zander')).toEqual(['okohof colleague'])
    await anna.clicks('Freundlich absagen')
    anna.sees('Über diese Anfrage ist schon entschieden')

    await zoe.clicks('Beide beantworten')
    await zoe.fills({ 'Wir können besonders gut': 'Käse machen', 'Wir suchen': 'Möbel' })
    zoe.sees('Danke, jetzt werden Sie gefunden: Ökohof', 'Heu, Kartoffeln, Honig, Käse machen')
    await zoe.clicks('Als Gesuch veröffentlichen')
    zoe.sees('Stimmt das so?', 'Was: Möbel')
    await zoe.clicks('Gesuch veröffentlichen')
    zoe.sees('Ihr Gesuch steht im Netzwerk: Möbel')
    expect((await store.get(organizations, 'okohof'))?.value.expertise).toBe(
      'Heu, Kartoffeln, Honig, Käse machen',
    )
  })

  test('Zita új partnert hoz, a koordinátor felveszi; aki nemet kap, kedvesen kapja', async () => {
    const { somebody, kora, store } = await tell(platform, 'hu', 'formal')
    const zita = somebody('zita')
    const zolt = somebody('zolt')
    await zita.types('szeretnék csatlakozni')
    await zita.types('Szélforgó Malom')
    await zita.types('Zita Zöld')
    zita.sees('Örülünk! Továbbítottuk a kérelmét: Szélforgó Malom')
    kora.sees('Zita Zöld új partnert hozna magával: Szélforgó Malom')
    await kora.clicks('Felveszem')
    kora.sees('Zita Zöld mostantól ide tartozik: Szélforgó Malom')
    zita.sees('Szeretettel üdvözöljük')
    expect(await workOf(store, 'Zita Zöld')).toEqual([expect.stringMatching(/^WL-\w{6} contact$/)])

    await zolt.types('csatlakozás Szélforgó Malom')
    await zolt.types('Zsolt Zab')
    zolt.sees('Örülünk! Továbbítottuk a kérelmét: Szélforgó Malom')
    zita.sees('Zsolt Zab szeretne csatlakozni: Szélforgó Malom')
    await zita.clicks('Udvariasan elutasítom')
    zita.sees('Udvariasan jeleztük, hogy most nem megy: Zsolt Zab')
    zolt.sees('Köszönjük a megkeresését. Most sajnos nem jön össze: Szélforgó Malom')

    await zolt.types('csatlakozás Asztalos')
    zolt.sees('Továbbítottuk a kérelmét: Asztalos')
    await zolt.types('csatlakozás visszavonása')
    zolt.sees('Ezzel minden itt tárolt adatát is töröljük. Biztosan visszavonja?')
    await zolt.clicks('Igen, visszavonom')
    zolt.sees('A kérelmét visszavontuk, és minden adatát töröltük.')
    expect(await personNamed(store, 'Zsolt Zab')).toBeUndefined()
    expect(await findAll(store, joins)).toEqual([])
  })

  test('Emil comes in by his code', async () => {
    const { somebody, kora, store } = await tell(platform, 'en', 'formal')
    const emil = somebody('emil-on-phone')
    await kora.types('invitation Emil')
    kora.sees('Emil Ente: WL-', 'Dear Emil Ente, our partner network is now in the chat: Wendland')
    await kora.types('invitations')
    kora.sees('Not in the chat yet: 1 person', 'Emil Ente', 'invitations.csv')
    const [code] = (await findAll(store, codes)).map(({ id }) => id)
    const secret = await secretOf(store, code ?? '')

    await emil.types(`${code}-222222`)
    emil.sees('This code is not right.')
    await emil.types(`${code?.toLowerCase()} ${secret.toLowerCase()}`)
    emil.sees('Welcome, good to have you here: Wendland', 'Partner: Fähre Pevestorf')
    expect((await personNamed(store, 'Emil Ente'))?.human).toBeDefined()
    await emil.types(`${code}-${secret}`)
    emil.sees('This code has been used already.')
    await kora.types('invitations')
    kora.sees('Everybody is in the chat.', 'Joined by invitation (1): Emil Ente')

    await emil.types('leave')
    await emil.types('1')
    await emil.clicks('Leave')
    emil.sees('You have left: Fähre Pevestorf')
    kora.sees(
      'Nobody reads along any more for: Fähre Pevestorf',
      'Messages to this partner come to you until somebody there is in the chat again.',
    )
    await emil.types('leave')
    await emil.types('1')
    await emil.types('yes')
    emil.sees('Really leave the whole network? Wendland')
    await emil.types('yes, leave and delete')
    emil.sees('You have left: Wendland')
    expect(await personNamed(store, 'Emil Ente')).toBeUndefined()
  })

  test('Emil verlässt erst den Partner, dann das Netzwerk', async () => {
    const { somebody, kora, store } = await tell(platform, 'de', 'formal')
    const emil = somebody('emil-on-phone')
    await kora.types('einladung Emil')
    await emil.types(kora.last(/WL-\w{6}-\w{6}/))
    emil.sees('Herzlich willkommen', 'Partner: Fähre Pevestorf')

    await emil.types('austreten')
    emil.sees('Wo austreten?', 'Fähre Pevestorf', 'Das ganze Netzwerk: Wendland')
    await emil.types('1')
    await emil.clicks('Austreten')
    emil.sees('Sie sind ausgetreten: Fähre Pevestorf', 'Was der Partner veröffentlicht hat, bleibt bei ihm.')
    expect(await workOf(store, 'Emil Ente')).toEqual([])
    kora.sees(
      'Hier liest niemand mehr mit: Fähre Pevestorf',
      'Nachrichten an diesen Partner kommen zu Ihnen, bis dort wieder jemand mitliest.',
    )
    await emil.types('austreten')
    await emil.types('1')
    await emil.types('ja')
    emil.sees('Wirklich ganz austreten? Wendland', 'Name, Telefon und E-Mail verschwinden sofort')
    await emil.types('ja, austreten und löschen')
    emil.sees('Sie sind ausgetreten: Wendland', 'Ihr Name und Ihr Kontakt sind gelöscht.')
    expect(await personNamed(store, 'Emil Ente')).toBeUndefined()
  })

  test('Emil előbb a partnertől, aztán a hálózatból lép ki', async () => {
    const { somebody, kora, store } = await tell(platform, 'hu', 'familiar')
    const emil = somebody('emil-on-phone')
    await kora.types('meghívó Emil')
    await emil.types(kora.last(/WL-\w{6}-\w{6}/))
    emil.sees('Szeretettel üdvözlünk', 'Partner: Fähre Pevestorf')

    await emil.types('kilépek')
    emil.sees('Honnan?', 'Fähre Pevestorf', 'Az egész hálózat: Wendland')
    await emil.types('1')
    await emil.clicks('Kilépés')
    emil.sees('Kiléptél innen: Fähre Pevestorf', 'Amit a partner közzétett, a partneré marad.')
    expect(await workOf(store, 'Emil Ente')).toEqual([])
    kora.sees(
      'Itt már senki sem olvassa a csevegést: Fähre Pevestorf',
      'A partnernek szóló üzenetek hozzád érkeznek, amíg ott újra nem olvassa valaki a csevegést.',
    )
    await emil.types('kilépek')
    await emil.types('1')
    await emil.types('igen')
    emil.sees('Biztosan kilépsz az egész hálózatból? Wendland', 'az e-mail-cím azonnal eltűnik')
    await emil.types('igen, kilépés és törlés')
    emil.sees('Kiléptél innen: Wendland', 'A nevedet és az elérhetőségedet töröltük.')
    expect(await personNamed(store, 'Emil Ente')).toBeUndefined()
  })
})

test('an open network lets in at once, and tells the coordination of whom is new', async () => {
  const { zoe, kora, store } = await tell('strict', 'de', 'familiar')
  await setNetwork(store, { joining: 'open' })
  await zoe.types('mitmachen Windmühle')
  await zoe.types('Zoe Zander')
  zoe.sees('Herzlich willkommen', 'Was könnt ihr besonders gut?')
  kora.sees('Neu im Netzwerk: Windmühle, mit Zoe Zander')
  const person = await personNamed(store, 'Zoe Zander')
  expect(person?.guest).toBeUndefined()
  expect(await workOf(store, 'Zoe Zander')).toEqual([expect.stringContaining('contact')])
})

test('an open directory shows who it is, and nobody of them', async () => {
  const { zoe, store } = await tell('strict', 'de', 'formal')
  await setNetwork(store, { directory: 'open' })
  await zoe.types('Wer liefert Heu?')
  zoe.sees('Heu: Ökohof', '05841 100')
  await zoe.types('wer ist Ökohof')
  zoe.sees('Ökohof (okohof)', 'Beitreten')
  zoe.neverSees('Anfragen', 'Anna')
})
