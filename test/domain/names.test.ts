import { expect, test } from 'vitest'
import { byName, sameTown, sameWholeName } from '../../src/domain/names.ts'

test.each([
  ['Müller Metallbau', 'Mueller Metallbau', true],
  ['Müller Metallbau', 'muller metallbau', true],
  ['Ökohof', 'OEKOHOF', true],
  ['Hof Bauer', 'Hof Baur', false],
  ['Auer', 'Aur', false],
  ['Noell', 'Noll', false],
  ['Mueller', 'Muller', false],
])('%s and %s are one name: %s', (one, other, same) => {
  expect([sameWholeName(one, other), sameWholeName(other, one)]).toEqual([same, same])
  expect([sameTown(one, other), sameTown(other, one)]).toEqual([same, same])
  const there = { of: 'it', called: [{ name: one, town: 'Lüchow' }] }
  for (const town of ['Luechow', '']) {
    expect(byName([there]).whoIs({ name: other, town })).toEqual(same ? ['it'] : [])
    expect(byName([there]).whoIs({ name: `${other} GmbH`, town })).toEqual(same ? ['it'] : [])
  }
})
