import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { type Locale, locales } from '../../../src/words.ts'

const row = z.object({ _id: z.string(), title: z.string().default(''), text: z.string().default('') })

/** Questions with the texts that answer them; a question without any is one that nobody can answer. */
export interface LabelSet {
  readonly name: string
  readonly locale: Locale
  readonly texts: readonly { readonly id: string; readonly text: string }[]
  readonly questions: readonly { readonly text: string; readonly right: ReadonlySet<string> }[]
}

const linesOf = (folder: string, file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)

/** A folder in BEIR form; its language is the one that is given, else the last letters of its name. */
export const readLabelSet = (folder: string, given?: string): LabelSet => {
  const rows = (file: string) => linesOf(folder, file).map((line) => row.parse(JSON.parse(line)))
  const right = new Map<string, Set<string>>()
  for (const line of linesOf(folder, 'qrels/test.tsv').slice(1)) {
    const [question = '', text = '', score = '1'] = line.split('\t')
    if (Number(score) > 0) right.set(question, (right.get(question) ?? new Set()).add(text))
  }
  const name = basename(folder)
  return {
    name,
    locale: locales.find((locale) => locale === (given ?? name.slice(-2))) ?? 'en',
    texts: rows('corpus.jsonl').map(({ _id, title, text }) => ({
      id: _id,
      text: [title, text].filter(Boolean).join('. '),
    })),
    questions: rows('queries.jsonl').map(({ _id, text }) => ({ text, right: right.get(_id) ?? new Set() })),
  }
}
