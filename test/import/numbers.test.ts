import { expect, test } from 'vitest'
import { createRestorer, type Hints } from '../../src/import/read/numbers.ts'

const row = (hints: Partial<Hints>): Hints => ({
  ...{ ids: [], country: '', postalCode: '', town: '', name: '', phones: [], domains: [] },
  ...hints,
})
const zone = 'Europe/Berlin'
const postalCode = (hints: Partial<Hints>, others: readonly Partial<Hints>[] = [], where = zone) =>
  createRestorer([row(hints), ...others.map(row)], where).postalCode(0, hints.postalCode ?? '')
const phone = (text: string, hints: Partial<Hints>, others: readonly Partial<Hints>[] = [], where = zone) =>
  createRestorer(
    [row({ ...hints, phones: [text, ...(hints.phones ?? [])] }), ...others.map(row)],
    where,
  ).phone(0, text)

const german = { postalCode: '29439', town: 'Lüchow' }
const hungarian = { postalCode: '8960', town: 'Lenti', phones: ['+36 92 000 110'] }
const austrian = { postalCode: '8490', town: 'Bad Radkersburg', phones: ['+43 3476 1'] }

test.each<[string, Partial<Hints>, readonly Partial<Hints>[], string]>([
  ['a German phone beside it', { postalCode: '1067', phones: ['+49 351 1'] }, [], '01067'],
  ['a German address beside it', { postalCode: '1067', domains: ['info@hof.de'] }, [hungarian], '01067'],
  ['a German legal form', { postalCode: '1067', name: 'Hof e.V.' }, [hungarian], '01067'],
  ['a German country', { postalCode: '1067', country: 'Deutschland' }, [hungarian], '01067'],
  ['a D in front', { postalCode: 'D-1067' }, [hungarian], '01067'],
  [
    'the same town elsewhere with five digits',
    { postalCode: '1067', town: 'Dresden' },
    [{ postalCode: '01069', town: 'Dresden' }, hungarian],
    '01067',
  ],
  ['all others German', { postalCode: '1067' }, [german, german], '01067'],
  ['decimals of a spreadsheet', { postalCode: '1067.0' }, [german], '01067'],
])('with %s a German code gets its zero back', (_, hints, others, expected) => {
  expect(postalCode(hints, others)).toEqual({ text: expected, restored: true, doubtful: false })
})

test.each<[string, Partial<Hints>, readonly Partial<Hints>[], string]>([
  ['five digits', german, [], '29439'],
  ['a Hungarian phone', hungarian, [german], '8960'],
  ['an Austrian phone', austrian, [german], '8490'],
  ['a Hungarian legal form', { postalCode: '8960', name: 'Fa Kft.' }, [german], '8960'],
  ['a Hungarian address', { postalCode: '8960', domains: ['https://fa.hu'] }, [german], '8960'],
  ['a Hungarian town', { postalCode: '9941', town: 'Őriszentpéter' }, [german], '9941'],
  ['an A in front', { postalCode: 'A-8490' }, [german], '8490'],
  ['the same town elsewhere in Hungary', { postalCode: '8960', town: 'Lenti' }, [hungarian, german], '8960'],
  ['only Hungarian ones', { postalCode: '8960' }, [hungarian], '8960'],
])('with %s a code stays', (_, hints, others, expected) => {
  expect(postalCode(hints, others)).toEqual({ text: expected, restored: false, doubtful: false })
})

test('among Germans and others nobody can tell', () => {
  expect(postalCode({ postalCode: '1067' }, [german, hungarian])).toEqual({
    text: '1067',
    restored: false,
    doubtful: true,
  })
})
test('in a Hungarian network four digits are right', () => {
  expect(postalCode({ postalCode: '8960' }, [], 'Europe/Budapest')).toEqual({
    text: '8960',
    restored: false,
    doubtful: false,
  })
})

const known = [{ ...german, phones: ['05841 4711'] }]
test.each<[string, Partial<Hints>, readonly Partial<Hints>[], string]>([
  ['5841 123', german, [], '05841 123'],
  ['5841/123-0', german, [], '05841/123-0'],
  ['5841123456', german, [], '05841123456'],
  ['5841123', german, known, '05841123'],
  ['1714455667', german, [], '01714455667'],
  ['49584112345', german, [], '+49584112345'],
  ['49584112', german, known, '+49584112'],
  ['49 5841 12345', german, [], '+49 5841 12345'],
  ['3476 12345', austrian, [], '03476 12345'],
  ['36920001100', hungarian, [], '+36920001100'],
  ['6920001100', hungarian, [], '06920001100'],
])('%s gets its zero or plus back', (text, hints, others, expected) => {
  expect(phone(text, hints, others)).toEqual({ text: expected, restored: true, doubtful: false })
})

test.each<[string, Partial<Hints>]>([
  ['05841 123', german],
  ['+49 5841 123', german],
  ['0049 5841 123', german],
  ['(05841) 123', german],
  ['+36 92 123 456', german],
  ['4711', german],
  ['05841 123 / 0171 445566', german],
  ['92 596 100', hungarian],
  ['06 92 596 100', hungarian],
])('%s stays', (text, hints) => {
  expect(phone(text, hints)).toEqual({ text, restored: false, doubtful: false })
})

test.each<[string, Partial<Hints>, readonly Partial<Hints>[]]>([
  ['49584112', german, []],
  ['5841123', german, []],
  ['5841 123', {}, [german, hungarian]],
])('%s: nobody can tell', (text, hints, others) => {
  expect(phone(text, hints, others)).toEqual({ text, restored: false, doubtful: true })
})
