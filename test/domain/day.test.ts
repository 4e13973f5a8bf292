import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay, readSaidDay } from '../../src/domain/day.ts'

const today = Temporal.PlainDate.from('2026-08-29')

test.each([
  ['31.12.2026'],
  ['31. 12. 2026'],
  ['31.12.26'],
  ['2026. 12. 31.'],
  ['2026.12.31'],
  ['2026-12-31'],
  ['2026-12-31 00:00:00'],
  ['2026-12-31T00:00:00Z'],
  ['31/12/2026'],
  ['12/31/2026'],
  ['31-12-2026'],
  ['bis 31.12.2026'],
  ['31. Dezember 2026'],
  ['31. Dez. 2026'],
  ['31 December 2026'],
  ['December 31st, 2026'],
  ['31st of December 2026'],
  ['2026. december 31.'],
  ['2026. dec. 31-ig'],
  ['2026.12.31-ig'],
  ['2026. december végéig'],
  ['Dezember 2026'],
  ['Ende Dezember 2026'],
  ['12/2026'],
])('%s is the last day of 2026', (text) => {
  expect(readDay(text)).toBe('2026-12-31')
})

test.each([
  ['31.12.', '2026-12-31'],
  ['29.8.', '2026-08-29'],
  ['28.8.', '2027-08-28'],
  ['1. März', '2027-03-01'],
  ['29.2.', '2028-02-29'],
  ['12. 31.', '2026-12-31'],
  ['szept. 3.', '2026-09-03'],
])('%s without a year is the next such day', (text, day) => {
  expect(readDay(text, today)).toBe(day)
  expect(readDay(text)).toBeUndefined()
})

// The 29th of August 2026 is a Saturday.
test.each([
  ['gestern', '2026-08-28'],
  ['heute', '2026-08-29'],
  ['bis morgen', '2026-08-30'],
  ['bis übermorgen', '2026-08-31'],
  ['Samstag', '2026-08-29'],
  ['bis Freitag', '2026-09-04'],
  ['bis nächsten Freitag', '2026-09-04'],
  ['until next friday', '2026-09-04'],
  ['by tomorrow', '2026-08-30'],
  ['péntekig', '2026-09-04'],
  ['szerdáig', '2026-09-02'],
  ['holnapig', '2026-08-30'],
  ['hétvégéig', '2026-08-30'],
  ['bis Ende der Woche', undefined],
  ['bis Weihnachten', '2026-12-24'],
  ['karácsonyig', '2026-12-24'],
  ['bis Silvester', '2026-12-31'],
  ['bis KW 50', '2026-12-13'],
  ['KW 3', '2027-01-24'],
  ['KW 60', undefined],
  ['nächste Woche', '2026-09-06'],
  ['next week', '2026-09-06'],
  ['jövő hétig', '2026-09-06'],
])('%s counts from today', (text, day) => {
  expect(readSaidDay(text, today)).toBe(day)
  expect(readDay(text, today)).toBeUndefined()
})

test.each([
  ['2026-11-25', 'Mittwoch', '2026-11-25'],
  ['2026-11-25', 'bis nächsten Mittwoch', '2026-12-02'],
  ['2026-12-25', 'bis Weihnachten', '2026-12-25'],
  ['2026-12-28', 'bis Weihnachten', '2027-12-24'],
  ['2027-01-02', 'KW 53', '2027-01-03'],
  ['2027-01-04', 'KW 53', undefined],
])('on %s %s is %s', (day, text, read) => {
  expect(readSaidDay(text, Temporal.PlainDate.from(day))).toBe(read)
})

test.each([
  ['dauerhaft'],
  ['Laufend'],
  ['unbefristet'],
  ['standing'],
  ['ongoing'],
  ['állandó'],
  ['folyamatos'],
  ['folyamatosan'],
])('%s has no end', (text) => {
  expect(readDay(text)).toBe('standing')
})

test.each([
  [''],
  ['bald'],
  ['31'],
  ['Dezember'],
  ['31.02.2026'],
  ['13/13/2026'],
  ['1.1.0026'],
  ['marathon 2026'],
  ['3 t'],
  ['=A1'],
])('%s is no day', (text) => {
  expect(readDay(text, today)).toBeUndefined()
})

test('every day is read in every spelling', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = Temporal.PlainDate.from(date.toISOString().slice(0, 10))
      const spelled = [
        ...['de', 'hu', 'en-GB'].flatMap((locale) => [
          day.toLocaleString(locale, { dateStyle: 'long' }),
          day.toLocaleString(locale, { dateStyle: 'medium' }),
        ]),
        day.toLocaleString('en-US', { dateStyle: 'long' }),
        day.toString(),
      ]
      expect(spelled.map((text) => [text, readDay(text)])).toEqual(
        spelled.map((text) => [text, day.toString()]),
      )
    }),
  )
})

// The 4th of March 2026 is a Wednesday.
test.each([
  ['május elsejére', '2026-05-01'],
  ['május huszadikáig', '2026-05-20'],
  ['március 20-ra', '2026-03-20'],
  ['március 28-án', '2026-03-28'],
  ['szombatra', '2026-03-07'],
  ['jövő péntekre', '2026-03-13'],
  ['a hónap végéig', '2026-03-31'],
  ['a jövő hét végéig', '2026-03-15'],
  ['április végéig', '2026-04-30'],
  ['holnapra', '2026-03-05'],
  ['két héten belül', '2026-03-18'],
  ['visszavonásig', 'standing'],
  ['egész évben', 'standing'],
  ['tavaszra', undefined],
])('%s, as Hungarian says it, is %s', (text, day) => {
  expect(readSaidDay(text, Temporal.PlainDate.from('2026-03-04'))).toBe(day)
})
