import { expect, test } from 'vitest'
import { readText } from '../src/text/read-text.ts'
import { commands } from './world.ts'

const heard = (text: string) => readText(commands, text, { stands: 'coordinating' }).call

test.each([
  ['desk', {}, ['Gibt es was Neues?', 'Wer wartet auf Aufnahme?', 'Gibt es doppelte Partner?']],
  [
    'desk',
    {},
    [
      'Who wants to join?',
      'Are there any new requests?',
      'What’s new?',
      'Van új kérelem?',
      'Ki vár felvételre?',
    ],
  ],
  [
    'log',
    {},
    ['Wer hat was geändert?', 'Was haben wir zuletzt gemacht?', 'Who changed what?', 'Mi történt?'],
  ],
  ['log', { organization: 'Fähre' }, ['Was haben wir für die Fähre getan?', 'What did we do for the Fähre?']],
  [
    'person block',
    { person: 'Udo Unruh' },
    ['Udo Unruh sperren', 'Udo Unruh soll raus', 'Wirf Udo Unruh raus'],
  ],
  [
    'person block',
    { person: 'Udo Unruh' },
    ['Kick Udo Unruh out', 'Udo Unruh must be blocked', 'Udo Unruh letiltása'],
  ],
  [
    'person unblock',
    { person: 'Udo' },
    ['Udo wieder zulassen', 'Udo entsperren', 'let Udo back in', 'Udo visszaengedése'],
  ],
  [
    'network close',
    {},
    ['Wir machen das Netzwerk zu', 'Ich möchte das Netzwerk auflösen', 'Das Netzwerk soll beendet werden'],
  ],
  [
    'network close',
    {},
    ['we are closing the network', 'Bezárjuk a hálózatot', 'Szeretnénk megszüntetni a hálózatot'],
  ],
  [
    'network set',
    { name: 'Elbnetz' },
    ['Das Netzwerk heißt jetzt Elbnetz', 'our network is now called Elbnetz'],
  ],
  ['network set', { tone: 'familiar' }, ['Wir wollen uns duzen', 'Tegeződjünk']],
  [
    'organization restore',
    { organization: 'Fähre' },
    ['die Fähre ist wieder dabei', 'The Fähre is back', 'A Fähre újra velünk van'],
  ],
  [
    'organization archive',
    { organization: 'Fähre' },
    ['Fähre archivieren', 'Die Fähre hat aufgehört', 'archive the Fähre', 'A Fähre megszűnt'],
  ],
  [
    'invitation',
    { person: 'Emil Ente' },
    ['Schick Emil Ente einen Code', 'send Emil Ente an invitation', 'Küldj meghívót Emil Ente részére'],
  ],
  [
    'coordinator add',
    { person: 'Anna' },
    ['Anna übernimmt die Koordination', 'Anna takes over the coordination', 'Anna veszi át a koordinációt'],
  ],
  ['join approve', { join: 'Gerd' }, ['Gerd darf rein', 'let Gerd in']],
  [
    'network show',
    {},
    [
      'Wie heißt unser Netzwerk?',
      'Welche Regionen gibt es?',
      'What regions are there?',
      'Milyen régiók vannak?',
    ],
  ],
  [
    'organization list',
    {},
    ['Wie viele Partner sind wir?', 'How many partners are there?', 'Hány partner van?'],
  ],
  ['member list', {}, ['Wer darf bei uns entscheiden?', 'Who belongs to us?', 'Kik tartoznak hozzánk?']],
  ['account list', {}, ['Welche Konten gehören zu mir?', 'Which accounts are mine?']],
  ['forget me', {}, ['Ich möchte meine Einwilligung zurücknehmen']],
  ['profile', { language: 'en' }, ['Ich will auf Englisch weiterreden', 'Angolul szeretnék beszélni']],
  ['profile', { language: 'de' }, ['Németül szeretnék beszélni']],
] as const)('%s %j', (command, input, said) => {
  for (const text of said) expect([text, heard(text)]).toEqual([text, { command, input }])
})

test.each([
  ...[
    'Wer kann Straßen sperren?',
    'Wer hat eine neue Fähre?',
    'Was ist mit der Fähre passiert und wer hilft?',
  ],
  ...[
    'Who has closed days?',
    'Ki tud kerítést bezárni?',
    'Wer will mit nach Gartow?',
    'How many chairs are there?',
  ],
])('%s is sought', (text) => {
  expect(heard(text).command).toBe('who supplies')
})
