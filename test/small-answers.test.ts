import { expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { places } from '../src/domain/place.ts'
import { replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

test.each([
  ['danke dir!', 'Gern!'],
  ['Danke', 'Gern!'],
  ['vielen Dank', 'Gern!'],
  ['danke, passt', 'Gern!'],
  ['Danke, stimmt so', 'Gern!'],
  ['thanks, all good', 'You are welcome!'],
  ['köszi, így jó', 'Szívesen!'],
  ['köszönöm szépen!', 'Szívesen!'],
  ['thanks a lot', 'You are welcome!'],
  ['kannst du mir helfen?', 'Was möchten Sie tun?'],
  ['tudsz segíteni?', 'Mit szeretne tenni?'],
  ['can you help me', 'What would you like to do?'],
] as const)('%s: %s', async (text, answer) => {
  const { says, store } = await openBot(hay)
  const { language: _, ...human } = (await store.get(humans, 'dora'))?.value ?? expect.fail()
  const kept = (await store.get(humans, 'dora')) ?? expect.fail()
  await store.commit([replace(kept, human)])
  expect((await says('dora', text))?.text.startsWith(answer)).toBe(true)
})

test('whoever was shut out is let in again by the name', async () => {
  const { says, store } = await openBot([...bystanders, ...hay])
  const kept = (await store.get(people, 'bence')) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, blocked: '2026-08-01T00:00:00Z' })])
  expect((await says('kora', 'person zulassen Bence Bíró'))?.text).toContain('Wieder dabei: Bence Bíró')
})

test('what is said of a room changes that, and leaves the rest as it is', async () => {
  const { says, store } = await openBot(hay)
  const changed = await says('kora', 'raum ändern markt zweitsprache:Ungarisch')
  expect(changed?.text).toContain('Geändert: markt')
  expect((await store.get(places, 'console:#markt'))?.value).toMatchObject({
    role: 'listings',
    languages: ['de', 'hu'],
  })
  expect((await says('kora', 'raum markt ändern'))?.text).toContain('Wofür ist er da?')
  const set = await says('kora', 'netzwerk weitere sprachen: Ungarisch')
  expect(set?.text).toContain('Räume haben eigene Sprachen')
  expect(set?.text).toContain('[Sprachen der Räume: place list]')
})

test('in the log stands which partner it was, though it is gone again', async () => {
  const { does } = await openBot(hay)
  const made = await does('kora', 'organization add', { name: 'Bäckerei Korn', town: 'Lüchow' })
  const undone = await does('kora', 'undo', { act: made?.id.replace(/\/reply$/, '') ?? '' })
  expect(undone?.text).toContain('Rückgängig')
  expect((await does('kora', 'log'))?.text).toMatch(
    /Kora Koch für Bäckerei Korn: Rückgängig machen.*\n.*Kora Koch für Bäckerei Korn: Partner eintragen/,
  )
})

test('who sees the phone is said in the words of people', async () => {
  const { says, store } = await openBot(hay)
  await says('bence', 'profil telefon partnern zeigen')
  expect((await store.get(people, 'bence'))?.value.shows?.phone).toBe('touch')
})

test('a partner whom a list called otherwise, too, is found by that', async () => {
  const { says, store } = await openBot(hay)
  const kept = (await store.get(organizations, 'okohof')) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, name: 'Bäckerei Korn' })])
  expect((await says('kora', 'zeige Baeckerei Korn e.K.'))?.text.split('\n')[0]).toContain('Bäckerei Korn')
})
