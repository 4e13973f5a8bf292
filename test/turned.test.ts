import { expect, test } from 'vitest'
import { readText } from '../src/text/read-text.ts'
import { commands } from './world.ts'

test.each([
  ['Region Altmark anlegen', 'region set', { region: 'Altmark' }],
  ['Diesen Kanal verbinden', 'place link', {}],
  ['den Raum Marktplatz trennen!', 'place unlink', { place: 'Marktplatz' }],
  ['die Person Udo Unruh sperren', 'person block', { person: 'Udo Unruh' }],
  ['Partner Fähre Pevestorf verabschieden', 'organization archive', { organization: 'Fähre Pevestorf' }],
  ['das Netzwerk schließen', 'network close', {}],
  ['close the network', 'network close', {}],
  ['remove the region Altmark', 'region remove', { region: 'Altmark' }],
  ['add a region Altmark', 'region set', { region: 'Altmark' }],
  ['az Altmark régió törlése', 'region remove', { region: 'Altmark' }],
  ['Udo Unruh személy letiltása', 'person block', { person: 'Udo Unruh' }],
  ['a hálózat bezárása', 'network close', {}],
  ['Bitte sperre Udo Unruh', 'person block', { person: 'Udo Unruh' }],
  ['Please block Udo Unruh', 'person block', { person: 'Udo Unruh' }],
  ['kérem, letiltás Udo Unruh', 'person block', { person: 'Udo Unruh' }],
])('%s: %s', (text, command, input) => {
  expect(readText(commands, text, { stands: 'coordinating' }).call).toEqual({ command, input })
})

test.each([
  ...[
    'Raum für ein Fest verbinden',
    'Region im Umbruch?',
    'Bitte Brot mitbringen',
    'Bitte melden, wer Heu hat',
  ],
  ...['Wer kann die Region Altmark anlegen?', 'network of farms', 'Partner für den Hofladen'],
])('%s is sought', (text) => {
  expect(readText(commands, text, { stands: 'coordinating' }).call.command).toBe('who supplies')
})
