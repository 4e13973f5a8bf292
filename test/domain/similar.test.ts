import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairId } from '../../src/domain/apart.ts'
import { likelyDuplicates } from '../../src/domain/duplicates.ts'
import { likenessOf, similarTo } from '../../src/domain/similar.ts'

/** A name, and its town behind a comma. */
const named = (text: string) => {
  const [name = '', town] = text.split(', ')
  return { name, ...(town !== undefined && { town }) }
}

test.each([
  ['Tischlerei Ostwind, Lüchow', 'Tischlerei Ostwind GmbH, Lüchow'],
  ['Tischlerei Ostwind Lüchow', 'Tischlerei Ostwind, Lüchow'],
  ['Tischlerei Ostwind, Lüchow (Wendland)', 'TISCHLEREI OSTWIND GMBH & CO. KG, Lüchow'],
  ['Bäckerei Müller, Gartow', 'Baeckerei Mueller, Gartow'],
  ['Biohof Siebeneichen, Gartow', 'Bio-Hof Siebeneichen, Gartow'],
  ['Biohof Siebeneichen, Gartow', 'Biohof Sibeneichen, Gartow'],
  ['Elektro Schmidt, Clenze', 'Schmidt Elektrotechnik e.K., Clenze'],
  ['Gasthaus zur Linde, Clenze', 'Gasthof Zur Linde, Clenze'],
  ['Freiwillige Feuerwehr Lüchow', 'Freiwillige Feuerwehr, Lüchow'],
  ['Malerbetrieb Meyer, Lüchow', 'Maler Meyer, Lüchow'],
  ['Tischlerei Meyer, Lüchow', 'Schreinerei Meier, Lüchow'],
  ['Rétisas Biogazdaság, Letenye', 'Retisas Bio Gazdaság Kft., Letenye'],
  ['Kovács Asztalos Kft., Lenti', 'Kovács Asztalosműhely, Lenti'],
  ['Zalai Nyomda Kft., Zalaegerszeg', 'Zalai Nyomda Bt., Zalaegerszeg'],
  ['Hof Krähenwinkel, Clenze', 'Krähenwinkel'],
  ['Lenti Város Önkormányzata, Lenti', 'Lenti Önkormányzat, Lenti'],
  ['AG Milde, Kalbe (Milde)', 'Agrargenossenschaft Milde-Wiesen eG, Kalbe'],
  ['VHS Lüchow', 'Volkshochschule Lüchow, Lüchow'],
  ['FF Gartow, Gartow', 'Freiwillige Feuerwehr Gartow, Gartow'],
  ['TSV Lüchow, Lüchow', 'Turn- und Sportverein Lüchow e.V., Lüchow'],
  ['DRK, Clenze', 'Deutsches Rotes Kreuz, Clenze'],
  ['Lenti ÖTE, Lenti', 'Lenti Önkéntes Tűzoltó Egyesület, Lenti'],
])('%s may be %s', (a, b) => {
  expect(likenessOf(named(a), named(b))).toBeGreaterThanOrEqual(0.6)
  expect(likenessOf(named(b), named(a))).toBeCloseTo(likenessOf(named(a), named(b)), 1)
})

test.each([
  ['Gasthof zur Post, Gartow', 'Gasthof zum Anker, Gartow'],
  ['Gasthaus zur Linde, Clenze', 'Gasthaus zur Linde, Gartow'],
  ['Hof Meyer, Lüchow', 'Malerbetrieb Meyer, Lüchow'],
  ['Tischlerei Ostwind, Lüchow', 'Tischlerei Westwind, Lüchow'],
  ['Tischlerei Ostwind, Lüchow', 'Tischlerei Brandt, Lüchow'],
  ['Grundschule Lüchow, Lüchow', 'Oberschule Lüchow, Lüchow'],
  ['Samtgemeinde Gartow, Gartow', 'Heimatverein Gartow, Gartow'],
  ['Bäckerei Backhaus, Lüchow', 'Bäckerei Brot & Zeit, Lüchow'],
  ['Imkerei Brandt, Clenze', 'Hof Brandt, Clenze'],
  ['Vörös Pince, Lenti', 'Fehér Pince, Lenti'],
  ['Volksbank, Lüchow', 'Volkshochschule, Lüchow'],
  ['FF Gartow, Gartow', 'Freiwillige Feuerwehr Lüchow, Lüchow'],
  ['VHS, Lüchow', 'Volksbank, Lüchow'],
  ['HV Transporte, Lüchow', 'Hof Vogel, Lüchow'],
  ['Öko e.V., Lenti', 'Önkormányzat, Lenti'],
])('%s is not %s', (a, b) => {
  expect(likenessOf(named(a), named(b))).toBeLessThan(0.6)
})

test('the same phone, however it is written, makes a name that has changed look alike', () => {
  const before = { name: 'Holzbau Brandt', town: 'Clenze', phone: '05844 123-45' }
  const now = { name: 'Brandt Zimmerei und Dach', town: 'Clenze', phone: '+49 5844 12345' }
  expect(likenessOf(before, now)).toBeGreaterThan(likenessOf(before, { ...now, phone: '05844 999' }))
})

test('the most alike come first', () => {
  const all = ['Tischlerei Ostwind & Söhne, Lüchow', 'Tischlerei Ostwind, Lüchow', 'Fähre'].map(named)
  expect(similarTo(named('Tischlerei Ostwind GmbH, Lüchow'), all).map(({ name }) => name)).toEqual([
    'Tischlerei Ostwind',
    'Tischlerei Ostwind & Söhne',
  ])
})

test('whoever is like another is found among all, whatever they are called', () => {
  const names = 'Tischlerei Schreinerei Hof Biohof Bio-Hof Bäckerei VHS Volkshochschule Verein FF'.split(' ')
  const words = ['Meyer', 'Meier', 'Ostwind', 'Ost Wind', 'Siebeneichen', 'Sibeneichen', 'Gartow', '']
  const named = fc.record({
    name: fc
      .tuple(fc.constantFrom(...names, ''), fc.constantFrom(...words))
      .map((parts) => parts.filter((part) => part !== '').join(' ') || 'X'),
    town: fc.constantFrom('Gartow', 'Lüchow', undefined),
    phone: fc.constantFrom('05841 123', '05846 4711', undefined),
  })
  fc.assert(
    fc.property(fc.array(named, { maxLength: 12 }), (many) => {
      const all = many.map(({ name, town, phone }, i) => ({
        ...{ id: `WL-${i}`, network: 'WL', name },
        ...(town !== undefined && { town }),
        ...(phone !== undefined && { phone }),
      }))
      const pairs = all.flatMap((one, i) =>
        all.slice(i + 1).flatMap((other) => (likenessOf(one, other) < 0.6 ? [] : pairId(one.id, other.id))),
      )
      const found = likelyDuplicates(all, new Set()).map(({ one, other }) => pairId(one.id, other.id))
      expect(found.toSorted()).toEqual(pairs.toSorted())
    }),
    { numRuns: 300 },
  )
})

test('six hundred partners are compared at once, but for those that left or were told apart', () => {
  const towns = ['Lüchow', 'Clenze', 'Gartow', 'Dannenberg', 'Hitzacker']
  const trades = ['Tischlerei', 'Hof', 'Gasthaus', 'Bäckerei', 'Elektro', 'Imkerei']
  const of = (id: number, name: string, more: object = {}) => ({
    id: `WL-${id}`,
    network: 'WL',
    name,
    town: towns[id % 5] ?? '',
    ...more,
  })
  const letters = (n: number) =>
    Array.from({ length: 7 }, (_, i) => String.fromCharCode(97 + ((n * 7 + i * n * 3) % 26))).join('')
  const many = Array.from({ length: 597 }, (_, i) => of(i, `${trades[i % 6]} ${letters(i + 1)}`))
  const all = [
    ...many,
    of(1000, 'Sägewerk Tannendiek'),
    of(1005, 'Saegewerk Tannendiek GmbH'),
    of(1010, 'Sägewerk Tannendiek', { left: '2026-01-01T00:00:00Z' }),
  ]
  const began = performance.now()
  const pairs = likelyDuplicates(all, new Set()).map(({ one, other }) => pairId(one.id, other.id))
  expect(performance.now() - began).toBeLessThan(3000)
  expect(pairs).toContain('WL-1000:WL-1005')
  expect(pairs.join()).not.toContain('WL-1010')
  const told = likelyDuplicates(all, new Set(['WL-1000:WL-1005'])).map(({ one, other }) =>
    pairId(one.id, other.id),
  )
  expect(told).toEqual(pairs.filter((pair) => pair !== 'WL-1000:WL-1005'))
})
