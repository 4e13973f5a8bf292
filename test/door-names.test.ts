import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { create, findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

const bakery = { id: 'WL-2A2A2A', network: 'WL', name: 'Bäckerei Korn', town: 'Clenze' }

const atDoor = async () => {
  const { says, store } = await openBot([create(organizations, bakery)])
  return {
    types: async (...texts: readonly string[]) => {
      let text = ''
      for (const said of texts) text = (await says('zoe', said))?.text ?? ''
      return text
    },
    asked: async () =>
      (await findAll(store, joins)).map(({ value: { name, organization, founds } }) => [
        name,
        organization ?? founds?.name,
      ]),
  }
}

test.each([
  ['moin, bin von der bäkerei korn, kan ich mitmachn', 'Vor- und Nachname\n', 'Organisation: bäkerei korn\n'],
  [
    'ich bin die Maria Apfel aus Gartow, hab keine firma',
    'Welche Organisation?\n',
    'Maria Apfel\nOrt: Gartow\n',
  ],
  ['I’m Mary Apple and I have no company', 'Which organization?\n', 'Your name: Mary Apple\n'],
  ['Alma Anna vagyok, nincs cégem', 'Melyik szervezet?\n', 'Teljes név: Alma Anna\n'],
  ['ich heiße Sabine von der Au', 'Welche Organisation?\n', 'Nachname: Sabine von der Au\n'],
])('%s: what is no name, or no partner, is asked for', async (text, question, kept) => {
  const { types, asked } = await atDoor()
  const shown = await types(text)
  expect(shown).toContain(question)
  expect(shown).toContain(kept)
  expect(await asked()).toEqual([])
})

test.each([
  [['bin die Ute Krause vom holzhof prezelle, lasst ihr mich rein?'], 'Ute Krause', 'holzhof prezelle'],
  [['servus ich bin der sepp vom hof krähenfuss, lasst mich rein'], 'sepp', 'hof krähenfuss'],
  [['ich heiße Toni Krug von der Bäckerei Korn'], 'Toni Krug', bakery.id],
  [['beitreten Bäckerei Korn', 'ich heiße Sabine von der Au'], 'Sabine von der Au', bakery.id],
  [
    ['beitreten Bäckerei Korn', 'ich heiße Dr. Ingeborg von der Heide-Schütz'],
    'Dr. Ingeborg von der Heide-Schütz',
    bakery.id,
  ],
])('%s: %s asks for %s', async (texts, name, partner) => {
  const { types, asked } = await atDoor()
  await types(...texts)
  expect(await asked()).toEqual([[name, partner]])
})

test.each([
  ['de', 'Netzwerkkoordination', 'So heißt hier kein Partner'],
  ['de', 'Rundruf', 'So heißt hier kein Partner'],
  ['de', '<b>Mühle</b> @everyone', 'Schreiben Sie bitte nur, wie der Partner heißt'],
  ['en', 'Coordinators', 'No partner here may be called'],
  ['en', '*Mill*', 'Please write only what the partner is called'],
  ['hu', 'Rundruf', 'Így itt egyetlen partnert sem hívhatnak'],
  ['hu', '[Malom](https://example.org)', 'Kérjük, csak a partner nevét írja be'],
] as const)('%s: %s is refused as a partner’s name', async (locale, organization, refusal) => {
  const { does, store } = await openBot()
  const shown = await does('zoe', 'join ask', { organization, name: 'Zoe Zahn' }, { locale })
  expect(shown?.text).toContain(refusal)
  expect(await findAll(store, joins)).toEqual([])
})

test('a partner’s name may hold digits and the signs that names have', async () => {
  const { does, store } = await openBot()
  await does('zoe', 'join ask', {
    organization: 'Müller & Co. 24/7 „Die Mühle“ (Lenti) + mehr',
    name: 'Zoe Zahn',
  })
  expect((await findAll(store, joins)).map(({ value }) => value.founds?.name)).toEqual([
    'Müller & Co. 24/7 „Die Mühle“ (Lenti) + mehr',
  ])
})

test.each([
  ['beitreten', 'bei der Käserei Mond in Clenze', 'Käserei Mond', 'Clenze'],
  ['beitreten', 'beim Hof Sonne', 'Hof Sonne', undefined],
  ['join', 'from the Moon Dairy in Clenze', 'Moon Dairy', 'Clenze'],
  ['beitreten', 'von Bülow KG', 'von Bülow KG', undefined],
  ['beitreten', 'Kirche in Not', 'Kirche in Not', undefined],
])(
  '%s, then %s: the little word is in no name, and a known place is its town',
  async (wish, said, name, town) => {
    const { says, store } = await openBot([create(organizations, bakery)])
    await says('zoe', wish)
    await says('zoe', said)
    await says('zoe', 'Zoe Zander')
    const [asked] = await findAll(store, joins)
    expect(asked?.value.founds?.name).toBe(name)
    expect(asked?.value.founds?.town).toBe(town)
  },
)
