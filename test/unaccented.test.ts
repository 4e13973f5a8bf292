import { expect, test } from 'vitest'
import { readText } from '../src/text/read-text.ts'
import { commands } from './world.ts'

test.each([
  ['uebergabe', 'member role'],
  ['ubergabe an Cili', 'member role'],
  ['team ergaenzen Heinz Holz', 'member add'],
  ['TEAM ERGÄNZEN Heinz Holz', 'member add'],
  ['rueckgaengig', 'undo'],
  ['zurueckziehen WL-4FC7KQ', 'withdraw'],
  ['partner aendern', 'organization edit'],
  ['wir heissen jetzt Hof Weber', 'organization profile'],
  ['loesche meine daten', 'forget me'],
  ['was koennen sie', 'help'],
  ['gruess gott', 'help'],
  ['raum aendern Markt', 'place change'],
  ['raeume', 'place list'],
  ['3 Stuehle uebrig', 'offer add'],
  ['haetten noch Heu', 'offer add'],
  ['haben sie Stuehle uebrig', 'who supplies'],
  ['koennte jemand Stuehle verleihen', 'who supplies'],
  ['does anyone have hay for sale', 'who supplies'],
  ['netzwerk weitere sprachen: ungarisch', 'network set'],
  ['new request chairs', 'request add'],
])('%s: %s', (text, command) => {
  expect(readText(commands, text).call.command).toBe(command)
})

test('keys and buttons are found so, too', () => {
  const draft = {
    ...{ id: 'D2', by: 'a', place: 'a', command: '', input: {}, guess: false, lasting: true, until: '' },
    choices: ['undo?act=x', 'listing show?listing=WL-4FC7KQ'],
    labels: ['Rückgängig machen', 'Ähnliches'],
  }
  expect(readText(commands, 'aehnliches', { draft }).call.command).toBe('listing show')
  expect(readText(commands, 'rueckgaengig machen', { draft }).call.command).toBe('undo')
  expect(readText(commands, 'welcome? x', { draft }).call.command).not.toBe('undo')
})
