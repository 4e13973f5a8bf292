import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { understand } from '../src/cli/understand.ts'
import { locales } from '../src/words.ts'
import { commands } from './world.ts'

const today = Temporal.PlainDate.from('2026-03-04')
/** An article or title before a name is no part of it. */
const folded = (said: unknown) =>
  String(said)
    .toLowerCase()
    .replace(/^(?:der|az?|mr) /, '')

/** Sentence, command and fields, one per line. */
const rows = locales.flatMap((locale) =>
  readFileSync(new URL(`said/plain-${locale}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([said = '', command = '', fields = '{}']) => [locale, said, command, fields] as const),
)

test.each(rows)('(%s) %s', (locale, said, command, fields) => {
  const { input, ...understood } = understand(commands, said, today, { given: locale })
  expect(understood.command).toBe(command)
  const wanted = Object.entries<string>(JSON.parse(fields)).map(([key, value]) => [key, folded(value)])
  expect(wanted.map(([key]) => [key, folded(input[key ?? ''])])).toEqual(wanted)
})
