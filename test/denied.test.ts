import { expect, test } from 'vitest'
import { understand } from '../src/cli/understand.ts'
import { loadCommands } from '../src/load.ts'

const commands = await loadCommands()
const today = Temporal.PlainDate.from('2026-03-04')
const heard = (sentence: string) => understand(commands, sentence, today)

test.each([
  'wir verkaufen kein Heu',
  'wir haben keine Stühle',
  'wir haben kein Interesse',
  'leider kein heu mehr abzugeben',
  'suche nichts',
  'we have no hay to give away',
  'nincs eladó széna',
])('%s: nobody publishes what there is not', (sentence) => {
  const { command, writes } = heard(sentence)
  expect(['offer add', 'request add']).not.toContain(command)
  expect(writes).toBe(false)
})

test.each([
  ['Biete Heu 2 t, ruf mich an, meine Nummer ist 0170 7654321', 'offer add'],
  ['Looking for a bike, my phone number is 0151 2345678', 'request add'],
  ['nachricht an Krähenwinkel: mein handy ist 0170 1234567', 'write'],
])('%s changes no number of one’s own', (sentence, command) => {
  expect(heard(sentence).command).toBe(command)
})

test.each([
  ['Ich brauche am Dienstag, den 8. Dezember einen Anhänger', { title: 'Anhänger', until: '2026-12-08' }],
  ['Suche 2 bis 3 Helfer für Apfelernte am 5.12.', { quantity: '2-3', until: '2026-12-05' }],
  ['biete zimmer vom 1.6. bis 15.6. für 2 personen, 45€/Nacht', { until: '2026-06-15', price: '45€/Nacht' }],
  ['Verschenke ein altes Sofa, Clenze Dorfstr. 5', { title: 'altes Sofa, Clenze Dorfstr. 5', price: 'free' }],
])('%s', (sentence, fields) => {
  expect(heard(sentence).input).toMatchObject(fields)
  expect(heard(sentence).input.quantity).toBe('quantity' in fields ? fields.quantity : undefined)
})

test.each([
  [','.repeat(980), ' eladó'],
  ['–'.repeat(980), ' eladó'],
  ['eladó '.repeat(163), ''],
  ['a '.repeat(490), ''],
  ['biete '.repeat(160), ''],
])('a long row of one word is read like any other text', (one, other) => {
  expect(heard(`${one}${other}`).writes).toBe(false)
})
