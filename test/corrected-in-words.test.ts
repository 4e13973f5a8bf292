import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import type { Locale } from '../src/words.ts'
import { callsTo } from './calling.ts'
import { storeWith, testClock, worldOf } from './world.ts'

const open = async (locale: Locale) =>
  callsTo(createBot(worldOf(await storeWith('console', locale), testClock())))

test.each([
  ['de', 'biete 20 Zentner Kartoffeln', 'nein doch nur 18 zentner', 'Menge: 18 zentner'],
  ['de', 'biete 3 t Heu', 'ja, aber in Gartow', 'Ort: Gartow'],
  ['de', 'biete 3 t Heu', 'Preis 10 €', 'Preis: 10 €'],
  ['de', 'biete 3 t Heu', 'ach und für 10 € den Ballen', 'Preis: 10 € den Ballen'],
  ['de', 'suche Stühle', 'bis Freitag, 40 Stück', 'Menge: 40'],
  ['de', 'biete 3 t Heu', 'Sorry, bis Freitag', 'Bis: 28. August 2026'],
  ['de', 'biete 3 t Heu', 'doch lieber nächste Woche', 'Bis: 30. August 2026'],
  ['de', 'biete 8 Kisten Saft', 'ja veröffentlichen aber nur 2', 'Menge: 2'],
  ['de', 'biete 3 t Heu', 'moment, 3 zentner', 'Menge: 3 zentner'],
  ['de', 'biete 3 t Heu', 'bis freitag meinte ich', 'Bis: 28. August 2026'],
  ['de', 'biete 3 t Heu', 'stop ort ist dannenberg', 'Ort: '],
  ['de', 'biete 20 Eimer Most', 'mach 15 draus', 'Menge: 15'],
  ['de', 'biete 3 t Heu', 'ne lieber kostenlos', 'Preis: kostenlos'],
  ['de', 'biete 3 t Heu', 'sind nur noch 15 zentner', 'Menge: 15 zentner'],
  ['en', 'we offer 3 t of hay', 'its free', 'Price: free'],
  ['en', 'we offer 30 chairs', 'oops, only 9', 'Quantity: 9'],
  ['hu', 'kínálunk 3 tonna szénát', 'bocs 5 mázsa', 'Mennyiség: 5 mázsa'],
  ['hu', 'kínálunk 3 tonna szénát', 'ja és ingyen', 'Ár: '],
  ['en', 'we offer 3 t of hay', 'yes, but in Gartow', 'Place: Gartow'],
  ['en', 'we offer 3 t of hay', 'make that 2 t', 'Quantity: 2 t'],
  ['en', 'we offer 3 t of hay', 'for free', 'Price: free'],
  ['hu', 'kínálunk 3 tonna szénát', 'nem, csak 2 tonna', 'Mennyiség: 2 tonna'],
  ['hu', 'kínálunk 3 tonna szénát', 'igen de Lentiben', 'Helység: Lenti\n'],
  ['hu', 'kínálunk 3 tonna szénát', 'péntekig', 'Meddig: 2026. augusztus 28.'],
  ['hu', 'kínálunk 3 tonna szénát', 'de ingyen', 'Ár: '],
] as const)('in %s “%s” is put right by “%s”', async (locale, said, right, shows) => {
  const { says } = await open(locale)
  await says('anna', said)
  const shown = await says('anna', right)
  expect(shown?.text).toMatch(/^(?:Stimmt das so\?|Is this right\?|Így jó lesz\?)/)
  expect(shown?.text).toContain(shows)
})

test.each([
  ['de', 'biete 8 Stühle', 'doch nur 6', 'Menge: 6'],
  ['de', 'biete 3 t Heu', 'nee, 4 t', 'Menge: 4 t'],
  ['de', 'biete 3 t Heu', 'nee, war falsch, 4 t', 'Menge: 4 t'],
  ['en', 'we offer 10 chairs', 'only 6 after all', 'Quantity: 6'],
  ['de', 'biete 3 t Heu', 'Menge: 2 t', 'Menge: 2 t'],
  ['de', 'biete 3 t Heu', 'sorry, in Gartow', 'Ort: Gartow'],
  ['hu', 'kínálunk 3 tonna szénát', 'bocsánat, 2 tonna', 'Mennyiség: 2 tonna'],
  ['en', 'we offer 3 t of hay', 'sorry, only 2 t', 'Quantity: 2 t'],
] as const)(
  'in %s what is published is put right behind it, and shown before: “%s”, “%s”',
  async (locale, said, right, shows) => {
    const { says, does } = await open(locale)
    await says('anna', said)
    const yes = { de: 'ja', en: 'yes', hu: 'igen' }[locale]
    const done = await says('anna', yes)
    const asked = await says('anna', right)
    expect(asked?.text).toContain(shows)
    const { listing = '' } = done?.card.buttons?.[0]?.call.input ?? {}
    const before = await does('bence', 'listing show', { listing })
    expect(before?.text).not.toContain(shows)
    await says('anna', yes)
    expect((await does('anna', 'listing show', { listing }))?.text).toContain(shows)
  },
)

test.each([
  ...[
    'Wer liefert Heu?',
    'suche Stroh',
    'danke',
    'wir haben 3 Hühner',
    'aber nicht in Gartow',
    'doch in Lüchow?',
  ],
  ...['ach, 20 Stühle suchen wir auch', 'doch 50 kg Äpfel auch noch', 'nur mal so: wer hat Stroh'],
  ...['nur 5 Minuten', 'aber mindestens 5 kg', 'nicht 10 t'],
])('what says more than that is something new: %s', async (text) => {
  const { says } = await open('de')
  await says('anna', 'biete 3 t Heu')
  expect((await says('anna', text))?.text).not.toMatch(/Was: Heu/)
  await says('anna', 'ja')
})

test.each([
  ['de', 'suche einen Bus in Lüchow oder Dannenberg', 'Ort: Lüchow oder Dannenberg', 'Was: Bus'],
  ['de', 'hab noch 30 kg äpfel über', 'Menge: 30 kg', 'Was: äpfel'],
  ['en', 'we need chairs in Lüchow or Gartow', 'Place: Lüchow or Gartow', 'What: chairs'],
  ['hu', 'keresek szállást Lentiben vagy Letenyén', 'Helység: Lentiben vagy Letenyén', 'Megnevezés: szállás'],
] as const)('in %s two places are both kept: “%s”', async (locale, said, ...shows) => {
  const { says } = await open(locale)
  const shown = await says('anna', said)
  for (const one of shows) expect(shown?.text.split('\n')).toContain(one)
})

test.each([
  ['biete 20 Kisten', 'Was: Kisten', 'Menge: 20'],
  ['suche 20 Paletten bis Freitag in Lüchow', 'Was: Paletten', 'Menge: 20'],
])('what is counted is the thing: %s', async (said, ...shows) => {
  const { says } = await open('de')
  const shown = await says('anna', said)
  for (const one of shows) expect(shown?.text.split('\n')).toContain(one)
})

test('nobody can have less than nothing: it is asked how much, and nothing is lost', async () => {
  const { says } = await open('de')
  const asked = await says('anna', 'biete -5 t Stroh')
  expect(asked?.text).toMatch(/^Menge\n/)
  expect(asked?.text).toContain('Was: Stroh')
  expect((await says('anna', '5 t'))?.text).toContain('Menge: 5 t')
})

test.each([
  ['de', 'biete 3 t Heu für 10 €', 'ohne Preis', 'Preis: 10 €'],
  ['de', 'biete 3 t Heu in Gartow', 'Ort weg', 'Ort: Gartow'],
  ['en', 'we offer 3 t of hay for 10 €', 'without price', 'Price: 10 €'],
  ['hu', 'kínálunk 3 tonna szénát', 'mennyiség nélkül', 'Mennyiség: 3 tonna'],
] as const)('in %s what was said is said no more: “%s”, “%s”', async (locale, said, text, goes) => {
  const { says } = await open(locale)
  expect((await says('anna', said))?.text).toContain(goes)
  const shown = await says('anna', text)
  expect(shown?.text).toMatch(/^(?:Stimmt das so\?|Is this right\?|Így jó lesz\?)/)
  expect(shown?.text).not.toContain(goes)
})

test('several fields by their names, and another offer while one is shown', async () => {
  const { says } = await open('de')
  await says('anna', 'biete 3 t Heu')
  const shown = await says('anna', 'Ort: Gartow, Preis: 5 €')
  expect(shown?.text).toMatch(/Preis: 5 €\n[\s\S]*Ort: Gartow\n|Ort: Gartow\n[\s\S]*Preis: 5 €\n/)
  expect((await says('anna', 'biete 20 Kisten'))?.text).toContain('Was: Kisten')
})

test('a field that is named within another is asked about, and nothing is changed', async () => {
  const { says } = await open('de')
  await says('anna', 'biete 3 t Heu')
  await says('anna', 'ja')
  expect((await says('anna', 'eintrag ändern Heu menge: 3 preis: 5 €'))?.text).not.toContain('Geändert')
})

test('more than there is is said not to have been there', async () => {
  const { says } = await open('de')
  await says('anna', 'biete 3 t Heu')
  await says('anna', 'ja')
  await says('anna', '20 t heu sind weg')
  expect((await says('anna', 'ja'))?.text).toMatch(/Menge: 3 t\nMehr war nicht mehr offen\./)
})
