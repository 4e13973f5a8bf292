import { expect, test } from 'vitest'
import { fused } from '../../src/search/embedding/fuse.ts'
import type { Entry } from '../../src/search/entry.ts'
import { createIndex } from '../../src/search/index.ts'
import type { Ranked } from '../../src/search/rank.ts'

const entry = (id: string): Entry => ({
  id,
  organization: id,
  about: 'partner',
  state: 'open',
  helpers: [],
  texts: [{ field: 'expertise', text: `Erstes, ${id}, Letztes` }],
})
const index = createIndex()
for (const id of ['one', 'two', 'three', 'four', 'five']) index.add(entry(id))

const ranked = (id: string, score: number, sure: boolean, near: boolean): Ranked => ({
  entry: entry(id),
  phrase: 0,
  score,
  sure,
  share: 0.5,
  near,
  sureness: 0.5,
  answered: () => [],
})
const near = (id: string, like: number) => ({ entry: id, field: 'expertise' as const, start: 7, like })
const lettered = () => [
  ranked('one', 0.9, true, true),
  ranked('two', 0.8, true, true),
  ranked('three', 0.3, false, false),
]
const told = (all: readonly Ranked[]) =>
  all.map(({ entry: { id }, score, sure, near }) => `${id} ${score.toFixed(2)} ${sure} ${near}`)

test('the ranks of letters and meaning are one; what is sure stays sure and first, what only meaning finds is near', () => {
  const nearest = [near('two', 0.9), near('four', 0.5), near('three', 0.4), near('gone', 0.4)]
  const found = fused(index, lettered, nearest)(() => true)
  expect(told(found)).toEqual([
    'two 0.90 true true',
    'one 0.80 true true',
    'three 0.48 false true',
    'four 0.44 false true',
  ])
  expect(index.phrase(found[3]?.phrase ?? -1)).toMatchObject({ start: 7, text: 'Erstes, four, Letztes' })
})

test('what may not be found is not found by its meaning either; without any it is as letters have it', () => {
  const found = fused(index, lettered, [near('four', 0.9), near('five', 0.8)])(({ id }) => id !== 'four')
  expect(found.map(({ entry: { id } }) => id)).toEqual(['one', 'two', 'five', 'three'])
  expect(fused(index, lettered, undefined)).toBe(lettered)
  expect(fused(index, lettered, [])).toBe(lettered)
})
