import { expect, test } from 'vitest'
import { privacyWords, tellUntil } from '../../src/privacy/page/page.ts'
import { kinds } from '../../src/records.ts'
import { locales } from '../../src/words.ts'

const aboutHumans = kinds.filter(({ personal }) => personal.length > 0)

test.each(locales)('what is about a human is explained in %s, and nothing else', (locale) => {
  const marked = aboutHumans.map(({ name }) => name)
  expect(Object.keys(privacyWords[locale].kept).toSorted()).toEqual(marked.toSorted())
})

test.each(locales)('in %s no time is promised but those in which things are forgotten', (locale) => {
  const time =
    /\d|(?<!\p{L})(?:year|month|week|day|hour|second|jahr|monat|woche|tag|stunde|sekund|év|hónap|hét|nap(?!rakész)|óra|perc)/iu
  for (const kind of aboutHumans) {
    // What a term says is taken out, the rest says no time.
    const words = { ...privacyWords[locale], days: () => '(term)', years: () => '(term)' }
    const until = tellUntil(kind, words)
    expect([kind.name, until.split('(term)').length - 1]).toEqual([kind.name, kind.terms.length])
    expect(until.replaceAll('(term)', '')).not.toMatch(time)
  }
})

test('what the page says of a time is how long it is', () => {
  const said = (name: string) =>
    aboutHumans.filter((kind) => kind.name === name).map((kind) => tellUntil(kind, privacyWords.de))
  expect(said('act')).toEqual(['2 Jahre; was vorher da war: 30 Tage'])
  expect(said('draft')).toEqual(['Höchstens 1 Tag'])
  expect(said('code')).toEqual(['Höchstens 90 Tage'])
  expect(said('errand')).toEqual(['Höchstens 2 Jahre, der Wortlaut nur, bis sie weitergegeben ist'])
})
