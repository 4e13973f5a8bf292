// npm run bench:search [-- DIR… --locale de --json FILE]: how often the right text is found, on label sets in BEIR form
// (corpus.jsonl, queries.jsonl, qrels/test.tsv), else on all in the folder SEARCH_LABEL_SETS. Each text is its own organization with that expertise.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { analyze } from '../../src/search/analyze.ts'
import { partnerEntry } from '../../src/search/entry.ts'
import { createIndex } from '../../src/search/index.ts'
import { ranking } from '../../src/search/rank.ts'
import { type Locale, locales } from '../../src/words.ts'
import { type Figure, quantile } from './measure.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string' }, json: { type: 'string' } },
})
const text = z.object({ _id: z.string(), title: z.string().default(''), text: z.string().default('') })
const linesOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n')
const read = (folder: string, file: string) =>
  linesOf(folder, file).map((line) => text.parse(JSON.parse(line)))

const localeOf = (folder: string): Locale =>
  locales.find((locale) => locale === (values.locale ?? basename(folder).slice(-2))) ?? 'en'

/** Mean over the questions with a known answer: 1 divided by the rank of the first right text among ten. */
const evaluate = (folder: string): readonly Figure[] => {
  const locale = localeOf(folder)
  const corpus = read(folder, 'corpus.jsonl')
  const began = performance.now()
  const index = createIndex(corpus.length)
  for (const { _id, title, text } of corpus) {
    const organization = {
      id: _id,
      network: 'BN',
      name: '',
      expertise: [title, text].filter(Boolean).join('. '),
    }
    index.add(partnerEntry(organization, { sectors: [] }))
  }
  const build = performance.now() - began
  const right = new Map<string, Set<string>>()
  for (const line of linesOf(folder, 'qrels/test.tsv').slice(1)) {
    const [question = '', answer = ''] = line.split('\t')
    right.set(question, (right.get(question) ?? new Set()).add(answer))
  }
  const times: number[] = []
  const sums = { mrr: 0, recall: 0, sure: 0 }
  for (const { _id, text } of read(folder, 'queries.jsonl')) {
    const answers = right.get(_id)
    if (!answers) continue
    const start = performance.now()
    const question = analyze(text, locale)
    const found = ranking(index, question.asked, question.locale)(() => true).slice(0, 10)
    times.push(performance.now() - start)
    const first = found.findIndex(({ entry }) => answers.has(entry.id))
    if (first >= 0) sums.mrr += 1 / (first + 1)
    sums.recall += found.filter(({ entry }) => answers.has(entry.id)).length / Math.min(10, answers.size)
    if (found[0]?.sure) sums.sure += 1
  }
  const figure = (name: string, value: number, unit: string): Figure => ({
    name: `${name}, ${basename(folder)}`,
    value: Number(value.toPrecision(3)),
    unit,
  })
  return [
    figure('MRR@10', sums.mrr / times.length, 'share'),
    figure('recall@10', sums.recall / times.length, 'share'),
    figure('sure', sums.sure / times.length, 'share'),
    figure('p50', quantile(times, 0.5), 'ms'),
    figure('p99', quantile(times, 0.99), 'ms'),
    figure('build', build, 'ms'),
  ]
}

const sets = process.env.SEARCH_LABEL_SETS
const folders =
  positionals.length > 0 || sets === undefined
    ? positionals
    : readdirSync(sets).map((name) => join(sets, name))
if (folders.length === 0) {
  console.error('Which label sets? Name their folders, or the folder that holds them in SEARCH_LABEL_SETS.')
  process.exitCode = 1
}
const figures = folders.flatMap(evaluate)
for (const { name, value, unit } of figures) console.log(`${name}: ${value} ${unit}`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
