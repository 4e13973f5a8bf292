import { expect, test } from 'vitest'
import { withoutContacts } from '../../src/gaps/names.ts'
import { areSame, thingOf, thingsIn } from '../../src/gaps/same-thing.ts'
import { soughtWords } from '../../src/gaps/sought-words.ts'
import type { Locale } from '../../src/words.ts'

/** Karl Ösau and Maria Apfel are in the network. */
const here = ['karl', 'osau', 'maria', 'apfel']
const sought = (words: string, locale: Locale = 'de') =>
  soughtWords(words, locale, (folded) => here.includes(folded))

test.each<[string, Locale, string]>([
  ['Drohnen', 'de', 'Drohnen'],
  ['3 t Drohnen bis 14.6.', 'de', 'Drohnen'],
  ['gebrauchte Drohne', 'de', 'Drohne'],
  ['wetterfeste Drohne', 'de', 'wetterfeste Drohne'],
  ['Drohnen? Bitte an anna@hof.example', 'de', 'Drohnen'],
  ['Drohnen, bitte anna (at) hof (dot) example', 'de', 'Drohnen'],
  ['Drohnen (hof.example/drohnen)', 'de', 'Drohnen'],
  ['Drohnen https://hof.example/a?b=c', 'de', 'Drohnen'],
  ['Drohnen 0170 1234567', 'de', 'Drohnen'],
  ['drónok 30/123-4567', 'hu', 'drónok'],
  ['Drohnen AB12CD34', 'de', 'Drohnen'],
  ['Drohnen für Gerda Müller', 'de', 'Drohnen'],
  ['Drohnen von Frau Hinterhuber', 'de', 'Drohnen'],
  ['Drohnen von Ösau', 'de', 'Drohnen'],
  ['drónt Kovács Péternek', 'hu', 'drónt'],
  ['drón Hinterhuber néni', 'hu', 'drón'],
  ['drones for John Hinterhuber', 'en', 'drones'],
  // Called so is somebody here, too; together with the given name it is she.
  ['Apfel', 'de', 'Apfel'],
  ['mézet', 'hu', 'mézet'],
  ['fa', 'hu', 'fa'],
  ['Mehmet Yilmaz Zaun', 'de', 'Zaun'],
  ['Szabóék kutyája', 'hu', 'kutyája'],
  ['Kovácsné ruhája', 'hu', 'ruhája'],
  ['Jánosné számlája', 'hu', 'számlája'],
  ['Anwalt Kowalski', 'de', 'Anwalt'],
  ['Anwalt Müller', 'de', 'Anwalt'],
  // They only end so.
  ['tőkék', 'hu', 'tőkék'],
  ['körték', 'hu', 'körték'],
  ['faaprítékot', 'hu', 'faaprítékot'],
  ['Koch mit Erfahrung', 'de', 'Koch'],
  ['Zeltverleih', 'de', 'Zeltverleih'],
])('of “%s” (%s) is left: %s', (words, locale, left) => {
  expect(sought(words, locale)).toBe(left)
})

test.each([
  'Gerda Müller',
  'Maria Apfel',
  'apfel maria',
  'Ösau',
  'Frau Hinterhuber',
  'Dr. Hinterhuber',
  'anna@hof.example',
  'www.hof.example',
  '05841 123456',
  'WL-4FC7KQ',
  'Yilmaz',
  'Öztürk',
  'Mohammed',
  'Kowalski',
  'Bürgermeister Hoppe',
  'Chef Krause trinkt',
  'Ärger mit Fischer',
  'Holzmann',
  'Schwangerschaftsabbruch',
  'Depression Yilmaz',
  'Depression Zaun',
  'Scheidungsanwalt',
  'Kirche',
  'AfD Flyer',
  'Drogen',
  'test',
  'asdf',
  'qwertz',
  'xkcd',
  'bla bla',
  'danke dir',
  'ok',
  'meine Tochter',
  'спасибо',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Schafe, Ziegen, Kühe, Esel und Lamas',
  '',
  '…',
])('of “%s” nothing is left', (words) => {
  expect(sought(words)).toBeUndefined()
})

test.each<[string, Locale]>([
  ['Kovács úrral beszélt', 'hu'],
  ['ismeri Kovácsot', 'hu'],
  ['terhesség', 'hu'],
  ['válás', 'hu'],
  ['abortion', 'en'],
  ['divorce', 'en'],
])('nor of “%s” (%s)', (words, locale) => {
  expect(sought(words, locale)).toBeUndefined()
})

test('what nobody knows is left where the network has it', () => {
  const own = (words: string) =>
    soughtWords(
      words,
      'de',
      () => false,
      (folded) => folded === 'xylos',
    )
  expect([own('Xylos'), own('Xylen'), own('Zaun Xylen')]).toEqual(['Xylos', undefined, 'Zaun'])
})

test.each<[string, Locale, string]>([
  ['Wer kennt Müller?', 'de', ''],
  ['Wer hilft gegen Müller?', 'de', ''],
  ['Wer war bei Bauer?', 'de', ''],
  ['Wer hat Kontakt zu Fischer?', 'de', ''],
  ['Wer kennt einen Bauer?', 'de', 'Bauer'],
  ['Suche Koch?', 'de', 'Koch'],
  ['Brauche Schneider?', 'de', 'Schneider'],
  ['Wer hat Fleischer?', 'de', 'Fleischer'],
  ['Kennt jemand Anwalt Koch?', 'de', ''],
  ['Was hilft gegen Schnecken?', 'de', 'Schnecken'],
  ['ki ismeri Kovácsot?', 'hu', ''],
  ['who met Baker?', 'en', ''],
  ['who knows a baker?', 'en', 'baker'],
])('who is known, met or spoken of is somebody: %s', (question, locale, left) => {
  const [thing = ''] = question.match(/\p{L}+(?=\?)/u) ?? []
  expect(withoutContacts(thing, question, locale)).toBe(left)
})

test('in Hungarian the family name stands first', () => {
  expect(sought('Kovács Péter', 'hu')).toBeUndefined()
})

test('what a thing is called in three languages and all its forms is one', () => {
  const all: [string, Locale][] = [
    ['Hackschnitzel', 'de'],
    ['hackschnitzeln', 'de'],
    ['Hackgut', 'de'],
    ['wood chips', 'en'],
    ['wood chips', 'de'],
    ['faapríték', 'hu'],
  ]
  expect(new Set(all.map(([words, locale]) => thingOf(words, locale))).size).toBe(1)
  expect(thingOf('Film schneiden', 'de')).toBe(thingOf('schneiden Film', 'de'))
  expect(thingOf('Heu', 'de')).not.toBe(thingOf('Stroh', 'de'))
})

test.each<[string, string, Locale]>([
  ['Zimmer', 'Zimmerer', 'de'],
  ['Fähre', 'Fahrer', 'de'],
  ['Messe', 'Messer', 'de'],
  ['Schule', 'Schulter', 'de'],
  ['Fisch', 'Fischer', 'de'],
  ['Schloss', 'Schlosser', 'de'],
  ['Keller', 'Kellner', 'de'],
  ['Reise', 'Reis', 'de'],
  ['kés', 'késő', 'hu'],
])('what only looks alike is two things: %s, %s', (one, other, locale) => {
  expect(thingOf(one, locale)).not.toBe(thingOf(other, locale))
  expect(areSame(thingsIn(one, locale), thingsIn(other, locale))).toBe(false)
})

test.each<[string, string, boolean]>([
  ['Hackschnizel', 'Hackschnitzel', true],
  ['faaprítéka', 'Hackschnitzel', true],
  ['Dohnenpilot', 'Drohnenpilot', true],
  ['Wagen', 'Waren', false],
  ['Kirschen', 'Kirchen', false],
  ['Tisch', 'Fisch', false],
  ['Drohne', 'wetterfeste Drohne', false],
])('a slip for a long word is that word: %s, %s: %s', (one, other, same) => {
  const things = (words: string) => thingsIn(words, words.includes('é') ? 'hu' : 'de')
  expect(areSame(things(one), things(other))).toBe(same)
  expect(areSame(things(other), things(one))).toBe(same)
})
