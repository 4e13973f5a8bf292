import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { engines } from '../bench/search/engines.ts'
import { judgeEngine } from '../bench/search/judging.ts'
import { readLabelSet } from '../bench/search/label-set.ts'

const own = fileURLToPath(new URL('../bench/sets/', import.meta.url))
const given = process.env.SEARCH_LABEL_SETS ?? ''
const { Rundruf, ...others } = engines

/** Which engine puts the right text first most often. */
const firstOn = (folder: string): string => {
  const set = readLabelSet(folder)
  const ranked = Object.entries({ ...others, Rundruf })
    .map(([name, engine]) => ({ name, mrr: judgeEngine(engine, set).mrr }))
    .toSorted((a, b) => b.mrr - a.mrr)
  return ranked[0]?.name ?? ''
}

test.each(readdirSync(own))('on %s no other engine finds more', (name) => {
  expect(firstOn(join(own, name))).toBe('Rundruf')
})

const there = existsSync(given)
const because = there ? '' : ' (needs the label sets in SEARCH_LABEL_SETS)'
test.skipIf(!there)(
  `on label sets of others no other engine finds more${because}`,
  () => {
    const folders = readdirSync(given)
    expect(folders.length).toBeGreaterThan(0)
    for (const name of folders) expect(firstOn(join(given, name)), name).toBe('Rundruf')
  },
  120_000,
)
