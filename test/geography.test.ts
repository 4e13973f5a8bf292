import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keysOf } from '../src/geography/keys.ts'
import { isPlaceName, placeNamed } from '../src/geography/named.ts'
import { kilometresBetween, locate, placesCalled } from '../src/geography/places.ts'

const linesOf = (file: string) =>
  readFileSync(new URL(`../src/geography/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
const keyIn = (line: string) => line.slice(0, line.indexOf('\t'))

test.each(['places.tsv', 'postal-codes.tsv'])('%s is sorted as it is searched', (file) => {
  const keys = linesOf(file).map(keyIn)
  expect(keys.findIndex((key, i) => i > 0 && key < (keys[i - 1] ?? ''))).toBe(-1)
})

test('places are folded as the search folds', () => {
  const wrong = linesOf('places.tsv').filter(
    (line) => !keysOf(line.split('\t')[1] ?? '').includes(keyIn(line)),
  )
  expect(wrong).toEqual([])
})

test.each([
  ...['Lüchow', 'luechow', 'Gartow', 'Clenze', 'Prezelle', 'Restorf', 'Hitzacker (Elbe)', 'Hitzacker'],
  ...['Letenye', 'Lenti', 'Zalaegerszeg', 'Csesztreg', 'Kányavár', 'kanyavar', 'Güssing', 'Bad Radkersburg'],
  ...[
    'Samtgemeinde Gartow',
    'Hitzacker OT Tießau',
    'Frankfurt',
    'St. Georgen',
    'Bécs',
    'Csáktornya',
    'Lendva',
  ],
])('%s is known', (name) => {
  expect(placesCalled(name)).not.toEqual([])
})

test.each(['', ' ', '(', '12', 'Elbwinkel', 'x'.repeat(10_000), '\u0000\t\n', 'gartow\tGartow'])(
  '%j is no place',
  (name) => {
    expect(placesCalled(name)).toEqual([])
    expect(isPlaceName(name)).toBe(false)
  },
)

test('first and last of the lists are found', () => {
  for (const line of [linesOf('places.tsv')[0], linesOf('places.tsv').at(-1)])
    expect(placesCalled(line?.split('\t')[1] ?? '')).not.toEqual([])
})

const about = (point: ReturnType<typeof locate>) =>
  point && [point.lat.toFixed(1), point.lng.toFixed(1)].join(' ')

test('towns of one name are told apart', () => {
  const wendland = '53.0 11.2'
  expect(about(locate({ town: 'Lüchow' }))).toBe(wendland) // the larger one
  expect(about(locate({ town: 'Lüchow', postalCode: '23898' }))).toBe('53.7 10.5')
  const [lubeck] = placesCalled('Lübeck')
  expect(about(locate({ town: 'Lüchow' }, lubeck && [lubeck.at]))).toBe('53.7 10.5')
})

test('a town that nobody knows lies where its postal code does', () => {
  expect(about(locate({ town: 'Elbwinkel', postalCode: 'D-29471' }))).toBe('53.0 11.5')
  // 8868 is a code of Hungary, Switzerland and others.
  expect(locate({ town: 'Murakert', postalCode: '8868' })).toBeUndefined()
  expect(about(locate({ town: 'Murakert', postalCode: 'H-8868' }))).toBe('46.5 16.7')
  expect(
    about(
      locate(
        { town: 'Murakert', postalCode: '8868' },
        placesCalled('Lenti').map(({ at }) => at),
      ),
    ),
  ).toBe('46.5 16.7')
  expect(about(locate({ town: 'Letenye', postalCode: '8868' }))).toBe('46.4 16.7')
  expect(locate({ town: 'Elbwinkel' })).toBeUndefined()
})

test('how far it is', () => {
  const [luchow] = placesCalled('Lüchow')
  const [gartow] = placesCalled('Gartow')
  expect(luchow && gartow && Math.round(kilometresBetween(luchow.at, gartow.at))).toBe(22)
  expect(luchow && kilometresBetween(luchow.at, luchow.at)).toBe(0)
})

test.each([
  ['lüchow', 'Lüchow', 'itself'],
  ['Lentiben', 'Lenti', 'itself'],
  ['letenyén', 'Letenye', 'itself'],
  ['Zalaegerszegen', 'Zalaegerszeg', 'itself'],
  ['zalaegerszegről', 'Zalaegerszeg', 'itself'],
  ['Pécsett', 'Pécs', 'itself'],
  ['Hitzackers', 'Hitzacker', 'itself'],
  ['Dannenberger', 'Dannenberg', 'from'],
  ['Bremer', 'Bremen', 'from'],
  ['Dresdner', 'Dresden', 'from'],
  ['bad bevensen', 'Bad Bevensen', 'itself'],
])('%s means %s', (said, name, how) => {
  expect(placeNamed(said)).toMatchObject({ name, how, ordinary: false })
  expect(isPlaceName(said)).toBe(true)
})

test.each(
  'Essen Berg Au Ball Holz Wiesen Halle wer wo nicht wieder minden sale most nahe hier Honig Stühle Bänke'.split(
    ' ',
  ),
)('%s is not lightly taken as a place', (word) => {
  expect(isPlaceName(word)).toBe(false)
})

test('what networks ask for is no place', () => {
  const asked = linesOf('../../test/search/questions.tsv').flatMap((line) =>
    (line.split('\t')[1] ?? '').split(/[^\p{L}]+/u).filter((word) => /^\p{Ll}/u.test(word)),
  )
  expect([...new Set(asked)].filter(isPlaceName)).toEqual(['dannenberg'])
})
