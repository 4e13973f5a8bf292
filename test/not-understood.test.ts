import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readText } from '../src/text/read-text.ts'
import { tells } from '../src/text/tells.ts'
import { type Locale, locales } from '../src/words.ts'
import { openBot } from './calling.ts'
import { commands, listed } from './world.ts'

test.each<[string, Locale, string, readonly string[]]>([
  ['anna', 'de', 'mach Bernd bitte zum Boss der Vertretung', ['Vertretung ist Kai Bunt']],
  ['anna', 'de', 'Bitte stell unsere Nummer auf 05841 5', ['Unsere Telefonnummer ist 05841 123']],
  [
    'kora',
    'de',
    'sag allen, dass wir morgen tagen',
    ['Wer liefert Hackschnitzel?', 'suche Hackschnitzel bis Freitag'],
  ],
  ['anna', 'en', 'give everybody our new opening hours', ['Opening hours: Mon–Fri 8–16']],
  ['anna', 'hu', 'Változtasd meg a nyitvatartást', ['Nyitvatartás: h–p 8–16']],
])('%s (%s): %s is no thing to publish', async (who, locale, text, expected) => {
  const { says, does } = await openBot()
  await does(who, 'profile', { language: locale })
  const card = await says(who, text)
  const unheard = { de: 'nicht ganz verstanden', en: 'did not quite understand', hu: 'nem egészen értettem' }
  expect(card?.text).toContain(unheard[locale])
  for (const one of expected) expect(card?.text).toContain(`• ${one}`)
  expect(card?.card.buttons).toEqual([])
  expect(card?.text).not.toMatch(/sehen es alle|will see it|látni fogja/)
})

test('what is only told is sought and may be published, with two sentences that would be understood', async () => {
  const { says } = await openBot()
  const card = await says('anna', 'Unser Dach ist undicht')
  expect(card?.text).toContain('• Wer liefert Dach?\n• suche Dach bis Freitag')
  expect(card?.card.buttons?.map(({ call }) => call.command)).toEqual(['request add', 'room ask'])
})

test.each([
  ['Unser laufender Vertrag ist hier', 'Hackschnitzel'],
  ['I will be on a notify here', 'Hackschnitzel'],
  ['az üzenet nekem nem jött meg', 'Hackschnitzel'],
  ['meinen laufenden Zettel verschieben wir', 'Hackschnitzel'],
  ['Unser Dach ist laufend undicht', 'Dach'],
])('the examples beneath what was not understood are of things: %s', async (text, thing) => {
  const { says } = await openBot()
  expect((await says('anna', text))?.text).toContain(`• Wer liefert ${thing}?\n• suche ${thing} bis Freitag`)
})

test.each([
  ['streiche Hubschrauber von der Liste', 'Hubschrauber'],
  ['streich mir den Hubschrauber von der Liste', 'Hubschrauber'],
  ['take the helicopter off our list', 'helicopter'],
])('of what is to be done, what it is about is said to be found nowhere: %s', async (text, thing) => {
  const { says } = await openBot()
  expect((await says('anna', text))?.text.split('\n')[0]).toMatch(new RegExp(`[„“]${thing}[“”]`))
})

test('where the search surely finds what is told, that is the answer', async () => {
  const { says } = await openBot([listed('WL-4FC7KQ', 'asztalos', { title: 'Dachreparatur' })])
  const card = await says('anna', 'Unser Dach ist undicht')
  expect(card?.text).not.toContain('nicht ganz verstanden')
})

test.each([
  'Stroh in kleinen Bunden',
  'Hackschnitzel trocken 20 Srm',
  'Brennholz',
  'gute alte Stühle für Feste',
])('%s is a thing, and nothing is said of not understanding it', async (text) => {
  const { says } = await openBot()
  const card = await says('anna', text)
  expect(card?.text).not.toContain('verstanden')
  expect(card?.card.buttons?.map(({ call }) => call.command)).toContain('request add')
})

test('what it offers to write instead is understood', async () => {
  const { says } = await openBot()
  const heard = (text: string) => readText(commands, text, { stands: 'inside' })
  for (const [locale, text] of [
    ['de', 'Unser Dach ist undicht'],
    ['en', 'our roof is not tight'],
    ['hu', 'a tetőnk nem jó sajnos'],
  ] as const) {
    const card = await says('anna', text, { locale })
    const items = card?.card.blocks?.flatMap((block) => (block.kind === 'items' ? block.items : [])) ?? []
    const [asks = '', seeks = ''] = items.map(({ line }) => String(line))
    expect(heard(asks).call.command, asks).toBe('who supplies')
    expect(heard(seeks), seeks).toMatchObject({
      call: { command: 'request add', input: { until: expect.any(String) } },
    })
  }
})

test('hardly any question that people ask is taken for an order', () => {
  const questions = locales.flatMap((locale) =>
    readFileSync(`test/corpus/${locale}.tsv`, 'utf8')
      .split('\n')
      .filter((row) => row.split('\t')[1] === 'who supplies')
      .map((row) => ({ locale, text: row.split('\t')[0] ?? '' })),
  )
  expect(questions.length).toBeGreaterThan(100)
  const orders = questions.filter(({ locale, text }) => tells(text, locale) === 'order')
  expect(orders).toEqual([])
  const told = questions.filter(({ locale, text }) => tells(text, locale) === 'statement')
  expect(told.length / questions.length, JSON.stringify(told)).toBeLessThan(0.1)
})
