// npm run bench [-- --json FILE]: figures of the whole bot, nothing asserted.

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

const measure = (posts: number): readonly Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-bench-'))
  const part = (name: string): Record<string, number> =>
    JSON.parse(
      execFileSync(process.execPath, [script, name, folder, String(partners), String(posts)], {
        encoding: 'utf8',
      }),
    )
  const figure = (name: string, unit: string, value = 0, beside?: number): Figure => ({
    name: `${name}, ${posts} listings`,
    value: Number(value.toPrecision(3)),
    unit,
    ...(beside !== undefined && {
      beside: Number(beside.toPrecision(3)),
      ratio: Number((value / beside).toPrecision(3)),
    }),
  })
  try {
    part('fill')
    const [answer, plain, offer, bare] = [part('answer'), part('minisearch'), part('offer'), part('bare')]
    const imported = part('import')
    return [
      figure('ready from the file, beside MiniSearch', 'ms', answer.ready, plain.ready),
      figure('answer p50, beside MiniSearch', 'ms', answer.p50, plain.p50),
      figure('answer p99, beside MiniSearch', 'ms', answer.p99, plain.p99),
      figure('resident after 10,000 questions, beside MiniSearch', 'MB', answer.memory, plain.memory),
      figure('offer add p50, beside bare inserts', 'ms', offer.p50, bare.p50),
      figure('offer add p99, beside bare inserts', 'ms', offer.p99, bare.p99),
      figure('import, beside bare inserts', 'rows/s', imported.rows, imported.bare),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const figures = [6_000, 60_000].flatMap(measure)
for (const { name, value, unit, beside, ratio } of figures)
  console.log(`${name}: ${value} ${unit}${beside === undefined ? '' : ` (${beside}, ratio ${ratio})`}`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
