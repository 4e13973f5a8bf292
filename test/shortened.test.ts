import { expect, test } from 'vitest'
import { shortened } from '../src/shortened.ts'
import { openBot } from './calling.ts'

test.each([
  ['Wer hat Heu?', 12, 'Wer hat Heu?'],
  ['Wer hat Heu und Stroh?', 12, 'Wer hat Heu…'],
  ['Wer hat Heu und Stroh?', 14, 'Wer hat Heu…'],
  ['Stühle, Bänke, Tische', 15, 'Stühle, Bänke…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['a Donaudampfschifffahrt', 10, 'a Donauda…'],
  ['Feuerwehr 👩‍🚒', 12, 'Feuerwehr…'],
  ['👩‍🚒👩‍🚒👩‍🚒', 8, '👩‍🚒…'],
  ['e\u0301e\u0301e\u0301', 4, 'e\u0301…'],
])('%s, at most %i: %s', (text, most, short) => {
  expect(shortened(text, most)).toBe(short)
  expect(short.length).toBeLessThanOrEqual(most)
})

test('what somebody at the door asks is told up to a word', async () => {
  const { says } = await openBot()
  const title = (await says('zoe', `Wer liefert ${'Kohlenstaub '.repeat(14)}?`))?.text.split('\n')[0]
  expect(title).toMatch(/Kohlenstaub…: im Netzwerk bisher niemand/)
})

test('what a room is asked for somebody ends with a word', async () => {
  const { says } = await openBot()
  await says('anna', `Wer hat ${'Kohlenstaub '.repeat(40)}?`)
  expect((await says('anna', 'Im Raum fragen'))?.text).toContain('Kohlenstaub…')
})
