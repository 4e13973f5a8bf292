import { describe, expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const apples = 'WL-2A2A2A'
const chairs = 'WL-3A3A3A'
const own = [
  listed(apples, 'okohof', { title: 'Äpfel, 200 kg', quantity: { amount: 200, unit: 'kg' } }),
  listed(chairs, 'okohof', { title: 'Klappstühle', quantity: { amount: 40, unit: '' } }),
  listed('WL-4A4A4A', 'okohof', { title: 'Széna, kisbálás', quantity: { amount: 3, unit: 't' } }),
  listed('WL-5A5A5A', 'asztalos', { title: 'Hobelbank' }),
]
const opened = async () => {
  const bot = await openBot(own)
  const kept = async (id: string) => (await bot.store.get(listings, id))?.value ?? expect.fail(id)
  return { ...bot, kept }
}

test.each([
  ['die äpfel sind weg', apples, { state: 'fulfilled' }],
  ['50 kg von den Äpfeln sind weg', apples, { state: 'open', given: 50 }],
  ['Die Äpfel sind an den Asztalos gegangen.', apples, { state: 'fulfilled', helpers: ['asztalos'] }],
  ['Von den Stühlen sind schon zehn vergeben', chairs, { state: 'open', given: 10 }],
  ['A széna elkelt', 'WL-4A4A4A', { state: 'fulfilled' }],
  ['2 tonna szénát elvittek', 'WL-4A4A4A', { given: 2 }],
  ['zieh die Klappstühle zurück', chairs, { state: 'withdrawn' }],
  ['vond vissza a szénát', 'WL-4A4A4A', { state: 'withdrawn' }],
  ['Äpfel bitte rausnehmen', apples, { state: 'withdrawn' }],
  ['Die Äpfel kosten jetzt 2 € das Kilo', apples, { price: '2 € das Kilo' }],
  ['ändere die Klappstühle auf 15', chairs, { quantity: { amount: 15, unit: '' } }],
  ['von den Äpfeln sind es nur noch 80 kg', apples, { quantity: { amount: 80, unit: 'kg' } }],
  ['a szénánál írd át a mennyiséget öt tonnára', 'WL-4A4A4A', { quantity: { amount: 5, unit: 'tonna' } }],
] as const)('%s is shown before it is done', async (said, id, changed) => {
  const { says, kept, clock } = await opened()
  const before = await kept(id)
  await says('anna', said)
  expect(await kept(id)).toEqual(before)
  clock.turn(5)
  await says('anna', 'ja')
  expect(await kept(id)).toMatchObject(changed)
})

describe('where nothing of one’s own is called so', () => {
  test.each([
    ['die Hobelbank ist weg', 'Hobelbank'],
    ['Der Bürgermeister ist weg', 'ürgermeister'],
  ])('%s is sought', async (said, first) => {
    const { says, store } = await opened()
    expect((await says('anna', said))?.text.split('\n')[0]).toContain(first)
    expect((await store.get(listings, 'WL-5A5A5A'))?.value.state).toBe('open')
  })

  test('of what is another’s it is said', async () => {
    const { says } = await opened()
    expect((await says('anna', 'zieh die Hobelbank zurück'))?.text).toContain('nur die Leute dieses Partners')
  })

  test.each(['nimm den Traktor wieder raus', 'Take the workbench down, please', 'vedd vissza a traktort'])(
    '%s: which of one’s own it is, is asked',
    async (said) => {
      const { says } = await opened()
      expect((await says('anna', said))?.text).toMatch(/Äpfel, 200 kg[\s\S]*Klappstühle/)
    },
  )
})

test('what somebody can besides is added to what there is, once it was seen', async () => {
  const { says, store, clock } = await opened()
  const expertise = async () => (await store.get(organizations, 'okohof'))?.value.expertise
  expect((await says('anna', 'wir können jetzt auch Treppenbau'))?.text).toContain(
    'Heu, Kartoffeln, Honig, Treppenbau',
  )
  expect(await expertise()).toBe('Heu, Kartoffeln, Honig')
  clock.turn(5)
  await says('anna', 'ja')
  expect(await expertise()).toBe('Heu, Kartoffeln, Honig, Treppenbau')
  clock.turn(5)
  expect((await says('anna', 'Wir machen auch Honig'))?.text).not.toContain('Honig, Honig')
})

test('a coordinator says it of a partner', async () => {
  const { says, kept, clock } = await opened()
  await says('kora', 'für Ökohof: die Äpfel sind weg')
  clock.turn(5)
  await says('kora', 'ja')
  expect((await kept(apples)).state).toBe('fulfilled')
})
