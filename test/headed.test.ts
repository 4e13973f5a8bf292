import { expect, test } from 'vitest'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { commands } from './world.ts'

/** As people head what they put on a board. */
const headed = [
  ['Ajánlat: sörpadok', 'offer add', 'sörpadok'],
  ['ajanlat: sorpadok', 'offer add', 'sorpadok'],
  ['Ajánlat: 3 bála széna', 'offer add', 'széna'],
  ['igény: faapríték', 'request add', 'faapríték'],
  ['Ajánlat: kínálunk szénát', 'offer add', 'széna'],
  ['Offer: beer benches', 'offer add', 'beer benches'],
  ['Request: wood chips', 'request add', 'wood chips'],
  ['Angebot: Bierbänke', 'offer add', 'Bierbänke'],
  ['Gesuch: Hackschnitzel', 'request add', 'Hackschnitzel'],
] as const

test.each(headed)('%s begins a draft: %s', (text, command, title) => {
  const { call } = readText(commands, text)
  expect(call).toMatchObject({ command, input: { title } })
})

test('ajánlatok asks for the list of them', () => {
  expect(readText(commands, 'ajánlatok').call.command).toBe('listing list')
})

test.each(['ajánlat szénára', 'igényfelmérés', 'Kinek van ajánlata?'])('%s is sought', (text) => {
  expect(readText(commands, text).call.command).toBe('who supplies')
})

test('what is headed so is shown before it is published', async () => {
  const { says } = await openBot()
  expect((await says('bence', 'Ajánlat: sörpadok'))?.text).toContain('Was: sörpadok')
})
