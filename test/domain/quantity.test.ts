import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQuantity, tellQuantity } from '../../src/domain/quantity.ts'
import { locales } from '../../src/words.ts'

test.each([
  ['20 Srm', 20, 'Srm'],
  ['3 t', 3, 't'],
  ['3t', 3, 't'],
  ['1,5 t', 1.5, 't'],
  ['2.5 t', 2.5, 't'],
  ['ca. 20 m³', 20, 'm³'],
  ['kb. 30 db', 30, 'db'],
  ['about 12 bales', 12, 'bales'],
  ['1.500 kg', 1500, 'kg'],
  ['1 500 kg', 1500, 'kg'],
  ['1.234.567,5 kg', 1234567.5, 'kg'],
  ['0,125 t', 0.125, 't'],
  ['20', 20, ''],
  ['drei Tonnen', 3, 'Tonnen'],
  ['két mázsa', 2, 'mázsa'],
  ['three tonnes', 3, 'tonnes'],
  ['3 Ballen à 250 kg', 3, 'Ballen à 250 kg'],
])('%s is an amount', (text, amount, unit) => {
  expect(readQuantity(text)).toEqual({ amount, unit })
})

test.each([
  ['ein paar Säcke'],
  ['nach Absprache'],
  ['hat noch Zeit'],
  ['10-20 t'],
  ['10 bis 20 t'],
  ['10 or 20 t'],
  ['2 x 500 l'],
  ['0 t'],
  ['-3 t'],
  ['3 5 t'],
  ['1,500 kg'],
  [''],
])('%s stays as it is said', (text) => {
  expect(readQuantity(text)).toBe(text)
})

test('an amount is told with the decimal sign of the language', () => {
  const amount = { amount: 1.5, unit: 't' }
  expect(locales.map((locale) => tellQuantity(amount, locale))).toEqual(['1.5 t', '1,5 t', '1,5 t'])
  expect(tellQuantity({ amount: 20, unit: '' }, 'de')).toBe('20')
  expect(tellQuantity('ein paar Säcke', 'hu')).toBe('ein paar Säcke')
})

test('what is told is read back as what it was', () => {
  const amounts = fc.integer({ min: 1, max: 9_999_999 })
  const decimals = fc.integer({ min: 0, max: 4 })
  const units = fc.constantFrom('t', 'Srm', 'm³', 'Stück', '')
  fc.assert(
    fc.property(amounts, decimals, units, fc.constantFrom(...locales), (whole, digits, unit, locale) => {
      const quantity = { amount: whole / 10 ** digits, unit }
      expect(readQuantity(tellQuantity(quantity, locale))).toEqual(quantity)
    }),
  )
})

test('no text breaks it, and none is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readQuantity(text)
      if (typeof read === 'string') expect(read).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim())
      else expect(read.amount).toBeGreaterThan(0)
    }),
  )
})
