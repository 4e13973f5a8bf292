import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { tell } from './story.ts'

test.each([
  [
    'de',
    'Wer liefert Heu?',
    'was liegt an',
    'Ihre Anfrage wartet auf eine Antwort: Ökohof',
    'Anfrage zurückziehen',
    'Ja, zurückziehen',
    'Beitreten',
  ],
  [
    'en',
    'Who supplies hay?',
    'what is waiting',
    'Your request is waiting for an answer: Ökohof',
    'Take back the request',
    'Yes, take it back',
    'Join',
  ],
  [
    'hu',
    'Ki szállít szénát?',
    'mi a teendő',
    'A kérelme válaszra vár: Ökohof',
    'Visszavonom a kérelmet',
    'Igen, visszavonom',
    'Csatlakozás',
  ],
] as const)(
  'whoever waits reads that, with the button that takes it back, in %s',
  async (locale, question, closed, waits, withdraw, sure, join) => {
    const { zoe, store } = await tell('console', locale, 'formal')
    await zoe.types(question)
    zoe.sees(join)
    await zoe.types(closed)
    zoe.sees(join)
    await zoe.types(locale === 'de' ? 'beitreten' : locale === 'en' ? 'join' : 'csatlakozás')
    await zoe.types('Ökohof')
    await zoe.types('Zoe Zahn')
    expect((await findAll(store, joins)).map(({ value }) => value.name)).toEqual(['Zoe Zahn'])
    for (const text of [question, closed]) {
      await zoe.types(text)
      zoe.sees(waits, withdraw)
    }
    await zoe.clicks(withdraw)
    await zoe.clicks(sure)
    expect(await findAll(store, joins)).toEqual([])
  },
)

test('nothing at the door asks a waiting guest to join once more', async () => {
  const { does } = await openBot()
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zoe Zahn', partner: 'okohof' })
  for (const [command, input] of [
    ['who supplies', { question: 'Heu' }],
    ['mine', {}],
  ] as const) {
    const shown = await does('zoe', command, input)
    expect(shown?.card.buttons?.map(({ call }) => call.command)).toEqual(['join withdraw'])
  }
})

test('two requests of one name for one partner are told apart by their numbers', async () => {
  const { store, does, says } = await openBot()
  for (const who of ['zoe', 'yara'])
    await does(who, 'join ask', { organization: 'Ökohof', name: 'Zoe Zahn', partner: 'okohof' })
  const ids = (await findAll(store, joins)).map(({ id }) => id)
  const asked = await says('anna', 'aufnehmen')
  expect(ids).toHaveLength(2)
  for (const id of ids) expect(asked?.text).toContain(`Zoe Zahn · Ökohof, Lüchow · ${id}`)
})
