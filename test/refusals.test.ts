import { expect, test } from 'vitest'
import { deeds } from '../src/refused/deeds.ts'
import { partners } from '../src/refused/partners.ts'
import { rights } from '../src/refused/rights.ts'
import { selves } from '../src/refused/selves.ts'

test('no refusal takes the place of another of the same name', () => {
  const keys = [deeds, partners, rights, selves].flatMap(({ en }) => Object.keys(en))
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})
