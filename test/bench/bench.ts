// npm run bench [-- --json FILE]: figures of the whole bot, nothing asserted. Takes some minutes.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Figure } from './measure.ts'

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const script = fileURLToPath(new URL('parts.ts', import.meta.url))
const partners = 600

/** Each figure is told as soon as it is known; `FILE` holds those that are. */
const measure = (posts: number, tell: (figure: Figure) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-bench-'))
  const part = (name: string): Record<string, number> =>
    JSON.parse(
      execFileSync(process.execPath, [script, name, folder, String(partners), String(posts)], {
        encoding: 'utf8',
      }),
    )
  const figure = (name: string, unit: string, value = 0, beside = 0) =>
    tell({
      name: `${name}, ${posts} listings`,
      value: Number(value.toPrecision(3)),
      unit,
      beside: Number(beside.toPrecision(3)),
      ratio: Number((value / beside).toPrecision(3)),
    })
  try {
    part('fill')
    const [offer, bare] = [part('offer'), part('bare')]
    figure('offer add p50, beside bare inserts', 'ms', offer.p50, bare.p50)
    figure('offer add p99, beside bare inserts', 'ms', offer.p99, bare.p99)
    const understood = part('understood')
    figure('sentences understood, beside folding them', '1/s', understood.sentences, understood.folded)
    figure('sentence p99, beside folding it', 'ms', understood.p99, understood.foldedP99)
    const lists = part('lists')
    figure('list p50, beside one find of the same', 'ms', lists.list, lists.all)
    figure('mine p50, beside one find of the same', 'ms', lists.mine, lists.own)
    const imported = part('import')
    figure('import, beside bare inserts', 'rows/s', imported.rows, imported.bare)
    const duplicates = part('duplicates')
    figure('likely duplicates, beside each with each', 'ms', duplicates.p50, duplicates.each)
    const [plain, answer] = [part('minisearch'), part('answer')]
    figure('ready from the file, beside MiniSearch', 'ms', answer.ready, plain.ready)
    figure('answer p50, beside MiniSearch', 'ms', answer.p50, plain.p50)
    figure('answer p99, beside MiniSearch', 'ms', answer.p99, plain.p99)
    figure('resident after 10,000 questions, beside MiniSearch', 'MB', answer.memory, plain.memory)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const figures: Figure[] = []
const tell = (figure: Figure) => {
  const { name, value, unit, beside, ratio } = figure
  console.log(`${name}: ${value} ${unit} (${beside}, ratio ${ratio})`)
  figures.push(figure)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
}
for (const posts of [6_000, 60_000]) measure(posts, tell)
