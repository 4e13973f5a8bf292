import { expect, test } from 'vitest'
import { areSame, thingOf, thingsIn } from '../../src/gaps/same-thing.ts'
import { soughtWords } from '../../src/gaps/sought-words.ts'
import { everydaySynonyms } from '../../src/search/lexicon.ts'
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

test.each<[string, string, boolean]>([
  ['Hackschnizel', 'Hackschnitzel', true],
  ['faaprítéka', 'Hackschnitzel', true],
  ['Dohnenpilot', 'Drohnenpilot', true],
  ['Wagen', 'Waren', false],
  ['Kirschen', 'Kirchen', false],
  ['Tisch', 'Fisch', false],
  ['Drohne', 'wetterfeste Drohne', false],
])('a slip for a long word is that word: %s, %s: %s', (one, other, same) => {
  const things = (words: string) => thingsIn(words, words.includes('é') ? 'hu' : 'de', everydaySynonyms)
  expect(areSame(things(one), things(other))).toBe(same)
  expect(areSame(things(other), things(one))).toBe(same)
})
