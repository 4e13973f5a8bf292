// npm run bench:search -- [DIR…] [--locale de] [--sureness] [--json FILE]: how often the right text is found, on label
// sets in BEIR form (corpus.jsonl, queries.jsonl, qrels/test.tsv), beside what others would find; without DIR on our own
// small sets. Each engine runs in a process of its own. Figures, nothing asserted.
import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Figure } from './measure.ts'
import { engines } from './search/engines.ts'
import { areaUnder, type Judgement, surelyWrong } from './search/judging.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string' }, sureness: { type: 'boolean' }, json: { type: 'string' } },
})
const run = fileURLToPath(new URL('search/run.ts', import.meta.url))
const own = fileURLToPath(new URL('sets/', import.meta.url))
const folders = positionals.length > 0 ? positionals : readdirSync(own).map((name) => join(own, name))
const beside = 'MiniSearch, stemmed, prefix, fuzzy'

const judge = (engine: string, folder: string): Judgement =>
  JSON.parse(
    execFileSync(process.execPath, [run, engine, folder, values.locale ?? ''].filter(Boolean), {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  )

const columns: readonly (readonly [name: string, unit: string, of: (judged: Judgement) => number])[] = [
  ['MRR@10', 'share', ({ mrr }) => mrr],
  ['nDCG@10', 'share', ({ ndcg }) => ndcg],
  ['recall@10', 'share', ({ recall }) => recall],
  ['p50', 'ms', ({ p50 }) => p50],
  ['p99', 'ms', ({ p99 }) => p99],
  ['build', 'ms', ({ build }) => build],
  ['memory', 'MB', ({ memory }) => memory],
  ...(values.sureness
    ? ([
        ['AUC', 'share', areaUnder],
        ['wrong at 90 %', 'share', (judged: Judgement) => surelyWrong(judged, 0.9)],
        ['wrong at 95 %', 'share', (judged: Judgement) => surelyWrong(judged, 0.95)],
      ] as const)
    : []),
]

const rounded = (value: number, unit: string) =>
  unit === 'share' ? value.toFixed(3) : unit === 'ms' ? value.toFixed(2) : value.toFixed(0)

const figures: Figure[] = []
const names = Object.keys(engines)
for (const folder of folders) {
  const judged = new Map(names.map((name) => [name, judge(name, folder)]))
  console.log(`\n| ${basename(folder)} | ${columns.map(([name]) => name).join(' | ')} |`)
  console.log(`|---|${columns.map(() => '---|').join('')}`)
  for (const [engine, judgement] of judged) {
    const cells = columns.map(([, unit, of]) => rounded(of(judgement), unit))
    console.log(`| ${engine} | ${cells.join(' | ')} |`)
    const other = judged.get(beside)
    for (const [name, unit, of] of columns) {
      const value = of(judgement)
      const compared = other === undefined || engine === beside ? undefined : of(other)
      figures.push({
        name: `${name}, ${engine}, ${basename(folder)}`,
        value: Number(value.toPrecision(4)),
        unit,
        ...(compared && {
          beside: Number(compared.toPrecision(4)),
          ratio: Number((value / compared).toPrecision(4)),
        }),
      })
    }
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
