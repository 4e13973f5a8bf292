import { describe, expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { create, findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'

/** Where asking is joining: what is misunderstood is founded at once. */
const openDoor = async () => {
  const talk = await openBot()
  const { store, says, clock } = talk
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  await store.commit([replace(home, { ...home.value, joining: 'open' })])
  const before = new Set((await findAll(store, organizations)).map(({ id }) => id))
  return {
    store,
    types: async (who: string, ...texts: readonly string[]) => {
      let text = ''
      for (const said of texts) {
        clock.turn(1)
        text = (await says(who, said))?.text ?? ''
      }
      return text
    },
    founded: async () =>
      (await findAll(store, organizations))
        .filter(({ id }) => !before.has(id))
        .map(({ value }) => [value.name, value.town].filter((part) => part !== undefined).join(', ')),
    called: async () => (await findAll(store, people)).map(({ value }) => value.name),
  }
}

test.each([
  ['beitreten Bäckerei Backhaus, Lüchow', 'Bäckerei Backhaus, Lüchow'],
  ['beitreten Bäckerei Backhaus, Dannenberg', 'Bäckerei Backhaus, Dannenberg'],
  ['join Backhaus Bakery, 29439 Lüchow', 'Backhaus Bakery, Lüchow'],
  ['csatlakoznék Kovács Pékség, Lenti', 'Kovács Pékség, Lenti'],
  ['beitreten Wald, Wiese und Feld', 'Wald, Wiese und Feld'],
])('%s: behind the comma stands a town, and who it is is asked', async (text, partner) => {
  const { types, founded, called } = await openDoor()
  expect(await types('zoe', text)).toMatch(/^(?:Vor- und Nachname|Your name|Teljes név)\n/)
  await types('zoe', 'Zoe Zander')
  expect(await founded()).toEqual([partner])
  expect(await called()).toContain('Zoe Zander')
})

test('who and where may both stand behind it, in any order; a town of two words the network knows', async () => {
  for (const text of [
    'beitreten Backhaus, Lüchow, Zoe Zander',
    'beitreten Backhaus, Zoe Zander, Lüchow',
    'I want to join Backhaus, Zoe Zander, Lüchow',
  ]) {
    const { types, founded, called } = await openDoor()
    await types('zoe', text)
    expect(await founded()).toEqual(['Backhaus, Lüchow'])
    expect(await called()).toContain('Zoe Zander')
  }
  const { store, types, founded } = await openDoor()
  const bath = { id: 'bad', network: 'WL', name: 'Kurhaus', town: 'Bad Bevensen' }
  await store.commit([create(organizations, bath)])
  await types('zoe', 'beitreten Backhaus, Bad Bevensen', 'Zoe Zander')
  expect(await founded()).toContain('Backhaus, Bad Bevensen')
})

test.each([
  ['Wir sind eine Gärtnerei in Lüchow und wollen mitmachen', 'Welche Organisation?', 'Hof Grün, Lüchow'],
  ['We are a bakery in Lüchow and would like to join', 'Which organization?', 'Hof Grün, Lüchow'],
  ['Egy kertészet vagyunk Lentiből, szeretnénk csatlakozni', 'Melyik szervezet?', 'Hof Grün, Lenti'],
  ['Egy kis pékség vagyunk Lentiben, belépnénk', 'Melyik szervezet?', 'Hof Grün, Lenti'],
])('%s: nobody is called so, and the town is known', async (text, question, partner) => {
  const { types, founded } = await openDoor()
  expect(await types('zoe', text)).toContain(question)
  await types('zoe', 'Hof Grün', 'Zoe Zander')
  expect(await founded()).toEqual([partner])
})

test.each([
  [
    'Moin, ich möchte einen neuen Partner anmelden: Töpferei Elbton in Hitzacker, mein Name ist Lina Ton',
    'Töpferei Elbton in Hitzacker',
  ],
  [
    'ich möchte einen neuen Partner anmelden: Töpferei Elbton in Lüchow, mein Name ist Lina Ton',
    'Töpferei Elbton, Lüchow',
  ],
  ['Ich bin Lina Ton und würde gern die Töpferei Elbton als Partner eintragen', 'Töpferei Elbton'],
  [
    'wir möchten unseren Betrieb anmelden: Töpferei Elbton aus Bad Bevensen. Ich heiße Lina Ton',
    'Töpferei Elbton, Bad Bevensen',
  ],
  [
    'Hello, I would like to register a new partner: Elbton Pottery from Hitzacker, my name is Lina Ton',
    'Elbton Pottery, Hitzacker',
  ],
  ['My name is Lina Ton. Please add our company: Elbton Pottery', 'Elbton Pottery'],
  [
    'Jó napot, új partnert szeretnék bejelenteni: Elbton Fazekasműhely Lentiből, a nevem Lina Ton',
    'Elbton Fazekasműhely, Lenti',
  ],
  ['szeretnék egy új partnert felvenni: Elbton Fazekasműhely, Lina Ton vagyok', 'Elbton Fazekasműhely'],
])('%s: a partner is founded, by her', async (text, partner) => {
  const { types, founded, called } = await openDoor()
  await types('zoe', text)
  expect(await founded()).toEqual([partner])
  expect(await called()).toContain('Lina Ton')
})

test.each([
  ['Ich möchte einen neuen Partner anmelden', 'Welche Organisation?'],
  ['I want to register a new organization', 'Which organization?'],
  ['új partnert szeretnék bejelenteni', 'Melyik szervezet?'],
])('%s: which one is asked', async (text, question) => {
  const { types } = await openDoor()
  expect(await types('zoe', text)).toContain(question)
})

test.each([
  ['wir sind die Gärtnerei Wendepunkt aus Wustrow und möchten mitmachen', 'Gärtnerei Wendepunkt, Wustrow'],
  ['we are Turning Point Nursery from Wustrow, can we join?', 'Turning Point Nursery, Wustrow'],
  ['a Wendepunkt Kertészet vagyunk Wustrowból, szeretnénk csatlakozni', 'Wendepunkt Kertészet, Wustrow'],
  ['wir sind der Verein Brot aus Liebe e.V. und möchten mitmachen', 'Verein Brot aus Liebe e.V'],
])('%s: the town is no part of the name', async (text, partner) => {
  const { types, founded } = await openDoor()
  await types('zoe', text, 'Zoe Zander')
  expect(await founded()).toEqual([partner])
})

describe('at “Welche Organisation?”', () => {
  test.each([
    ['beitreten', 'wir sind die Gärtnerei Wendepunkt aus Wustrow', 'Gärtnerei Wendepunkt, Wustrow'],
    ['beitreten', 'Wir sind die Gärtnerei Wendepunkt in Lüchow', 'Gärtnerei Wendepunkt, Lüchow'],
    ['beitreten', 'Gärtnerei Wendepunkt aus Lüchow', 'Gärtnerei Wendepunkt, Lüchow'],
    ['beitreten', 'Wir sind Wendland', 'Wir sind Wendland'],
    ['join', 'we are Turning Point Nursery from Wustrow', 'Turning Point Nursery, Wustrow'],
    ['csatlakozás', 'a Wendepunkt Kertészet vagyunk Wustrowból', 'Wendepunkt Kertészet, Wustrow'],
  ])('%s, %s', async (joining, text, partner) => {
    const { types, founded } = await openDoor()
    await types('zoe', joining, text, 'Zoe Zander')
    expect(await founded()).toEqual([partner])
  })

  test.each([
    ['beitreten', 'weiß nicht', 'Bitte schreiben Sie nur den Namen. Wenn etwas unklar ist'],
    ['join', "I don't know", 'Please write just the name.'],
    ['csatlakozás', 'nem tudom', 'Kérjük, csak a nevet írja le.'],
    ['beitreten', 'ich möchte nur mal schauen', 'Bitte schreiben Sie nur den Namen.'],
  ])('%s, %s is no name', async (joining, text, answer) => {
    const { types, founded } = await openDoor()
    expect(await types('zoe', joining, text)).toContain(answer)
    await types('zoe', 'Hof Grünland', 'Zoe Zander')
    expect(await founded()).toEqual(['Hof Grünland'])
  })

  test.each([
    ['beitreten', 'Hof Grünland, ich heiße Toni Neu'],
    ['beitreten', 'Hof Grünland, Toni Neu'],
    ['beitreten', 'Hof Grünland, ich bin die Toni Neu'],
    ['join', 'Hof Grünland, my name is Toni Neu'],
    ['csatlakozás', 'Hof Grünland, Toni Neu vagyok'],
  ])('%s, %s says both', async (joining, text) => {
    const { types, founded, called } = await openDoor()
    await types('zoe', joining, text)
    expect(await founded()).toEqual(['Hof Grünland'])
    expect(await called()).toContain('Toni Neu')
  })
})

test.each([
  ['beitreten Hof Eins', 'beitreten Hof Zwei'],
  ['join Hof Eins', 'join Hof Zwei'],
  ['csatlakoznék Hof Eins', 'csatlakoznék Hof Zwei'],
])('%s, then %s, is nobody’s name', async (first, second) => {
  const { types, founded, called } = await openDoor()
  expect(await types('zoe', first, second)).toContain('Hof Zwei')
  await types('zoe', 'Zoe Zander')
  expect([await founded(), (await called()).filter((name) => name.includes('Zwei'))]).toEqual([
    ['Hof Zwei'],
    [],
  ])
})

test.each([
  ['ich will mitmachen, ich arbeite beim hof grünland, bin die Toni Meier', ['hof grünland']],
  ['ich will mitmachen, weil ich das möchte', []],
  ['I want to join, I work for Hof Grünland', ['Hof Grünland']],
  ['szeretnék csatlakozni, a Kovács Pékségnél dolgozom', []],
])('%s, said by who coordinates, founds nothing called by a sentence', async (text, partners) => {
  const { types, founded } = await openDoor()
  await types('kora', text)
  await types('kora', 'ja')
  expect(await founded()).toEqual(partners)
})

test('whoever names the council of a town in Hungarian is shown the one that is there', async () => {
  const { store, types, founded } = await openDoor()
  const council = { id: 'let', network: 'WL', name: 'Letenye Város Önkormányzata', town: 'Letenye' }
  await store.commit([create(organizations, council)])
  const shown = await types('zoe', 'szeretnék belépni, a Letenyei önkormányzatnál dolgozom', 'Kiss Éva')
  expect(shown).toContain('Letenye Város Önkormányzata · Letenye')
  expect(await founded()).toEqual(['Letenye Város Önkormányzata, Letenye'])
})

describe('a partner’s whole name in whatever somebody at the door says is that partner', () => {
  const joinery = { id: 'WL-5A5A5A', network: 'WL', name: 'Tischlerei Ostwind', town: 'Clenze' }
  const bakery = { id: 'WL-7A7A7A', network: 'WL', name: 'Zalai Pékség Kft.', town: 'Lenti' }
  const opened = async () => {
    const { says, store } = await openBot([create(organizations, joinery), create(organizations, bakery)])
    return {
      says: async (who: string, text: string) => (await says(who, text))?.text ?? '',
      asked: async () => (await findAll(store, joins)).map(({ value }) => [value.name, value.organization]),
    }
  }

  test.each([
    [
      'Hello there, I’m Bob Turner, I do carpentry at Tischlerei Ostwind with Heiner. Could I hop on board?',
      'Bob Turner',
    ],
    ['My name’s Bob Turner and I work with Heiner at Tischlerei Ostwind', 'Bob Turner'],
    ['moin ich bin merle von der tischlerei ostwind wie komm ich da rein', 'merle'],
    ['Anna Berg, Tischlerei Ostwind, möchte mitmachen', 'Anna Berg'],
  ])('%s: %s', async (text, name) => {
    const { says, asked } = await opened()
    expect(await says('zoe', text)).toMatch(/unterwegs: Tischlerei Ostwind|on its way: Tischlerei Ostwind/)
    expect(await asked()).toContainEqual([name, joinery.id])
  })

  test.each([
    [
      'ich arbeite bei der Tischlerei Ostwind kann ich da mit rein',
      'Welche Organisation: Tischlerei Ostwind\n',
    ],
    ['I’d like to join as an employee of Tischlerei Ostwind', 'Which organization: Tischlerei Ostwind\n'],
    ['Csatlakoznék a Zalai Pékség Kft. munkatársaként is.', 'Melyik szervezet: Zalai Pékség Kft.\n'],
    ['beitreten Förderverein Tischlerei Ostwind', 'Welche Organisation: Förderverein Tischlerei Ostwind\n'],
    ['beitreten Tischlerei Ostwind Süd', 'Welche Organisation: Tischlerei Ostwind Süd\n'],
    [
      'ich bin bei den Freunden der Tischlerei Ostwind und möchte mitmachen',
      'Freunden der Tischlerei Ostwind\n',
    ],
    ['please add me', 'Which organization?\n'],
    ['Wer möchte beim Chor mitmachen?', 'im Netzwerk bisher niemand'],
    ['Ich suche Leute zum Mitmachen im Chor', '„Gesuch veröffentlichen“'],
  ])('%s', async (text, shown) => {
    const { says } = await opened()
    expect(await says('zoe', text)).toContain(shown)
  })

  test.each([
    'Csatlakoznék a Zalai Pékség Kft. munkatársaként is.',
    'ich bin jetzt auch bei der Zalai Pékség Kft. dabei',
    'Ich arbeite jetzt auch für Zalai Pékség Kft.',
    'I also work for Zalai Pékség Kft. now',
    'mostantól a Zalai Pékség Kft.-nél is dolgozom',
  ])('%s: said by somebody inside', async (text) => {
    const { says, asked } = await opened()
    if ((await says('bence', text)).startsWith('Stimmt das so?')) await says('bence', 'ja')
    expect(await asked()).toContainEqual(['Bence Bíró', bakery.id])
  })

  test.each(['ich bin auch beim Frühjahrsputz dabei', 'I also work on Sundays'])(
    '%s joins nothing',
    async (text) => {
      const { says } = await opened()
      expect(await says('bence', text)).not.toMatch(/Stimmt das so|unterwegs/)
    },
  )
})
