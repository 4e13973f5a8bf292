import { describe, expect, test } from 'vitest'
import { guessLocale } from '../../src/search/guess-locale.ts'
import { openBot } from '../calling.ts'

const sentences = {
  en: [
    "Who knows Miller's bakery?",
    "What's Kovács's phone?",
    "How do I reach Kovács's bakery?",
    "Who has the bakery's number?",
    "Where's Szabó’s workshop?",
    "Does Ökohof's shop sell hay?",
    "Who's coming?",
    "Do you know Nagy's honey?",
  ],
  de: [
    "Gibt's bei Müller's noch Heu?",
    'Wer hat Kovács’ Nummer?',
    "Wie geht's mit dem Heu?",
    'Wo ist der Ökohof?',
    '<@everyone> **Bob** sucht Hackschnitzel',
    '@everyone @here Bob sucht Hackschnitzel',
    'sucht: https://who-is-there.example/and/the/shop',
    '<https://the.shop.example/for/you> gesucht',
  ],
  hu: [
    'Ki ismeri Miller pékségét?',
    'Kinek van széna s szalma?',
    "Mi a Miller's telefonszáma?",
    'ki elado traktort tud?',
  ],
} as const

test.each(
  (['en', 'de', 'hu'] as const).flatMap((locale) => sentences[locale].map((text) => [locale, text] as const)),
)('(%s) %s', (locale, text) => {
  expect(guessLocale(text)).toBe(locale)
})

test.each([
  "Miller's",
  '<@everyone> Hackschnitzel',
  '@here **Heu**',
  '<@U123|all> <#the-shop> Heu',
  "Show Miller's bakery",
  "Kovács's",
  "Miller's bakery's honey's",
])('%s tells no language', (text) => {
  expect(guessLocale(text)).toBeUndefined()
})

test.each(['<@everyone> **Bob** sucht Hackschnitzel', '<@everyone> Hackschnitzel'])(
  'a stranger who writes %s is answered in German',
  async (text) => {
    const { says } = await openBot()
    expect((await says('zoe', text))?.text).toContain('Hackschnitzel: im Netzwerk bisher niemand')
  },
)

describe('a talk stays in its language', () => {
  test.each([
    ['Who supplies hay?', "Show Miller's bakery", 'is for the partners'],
    ['Wer liefert Heu?', "Müller's Kamele", 'im Netzwerk bisher niemand'],
    ['Ki szállít szénát?', "Miller's", 'egyelőre senki a hálózatban'],
  ])('%s, %s', async (first, next, answer) => {
    const { says, clock } = await openBot()
    await says('zoe', first)
    clock.turn(1)
    expect((await says('zoe', next))?.text).toContain(answer)
  })
})
