import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Understood, understand } from '../src/cli/understand.ts'
import { unaccented } from '../src/fold.ts'
import { loadCommands } from '../src/load.ts'
import { locales } from '../src/words.ts'

const commands = await loadCommands()
const today = Temporal.PlainDate.from('2026-03-04')
/** What the network of the sentences calls its regions. */
const regions = ['Wendland', 'Altmark', 'Zala', 'Burgenland', 'Őrség']

interface Line {
  readonly sentence: string
  readonly command: string
  readonly fields: Readonly<Record<string, string>>
}

const read = (locale: string): readonly Line[] =>
  readFileSync(new URL(`./corpus/${locale}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [sentence = '', command = '', fields = '{}'] = line.split('\t')
      return { sentence, command, fields: JSON.parse(fields) }
    })

const article =
  /^(?:der|die|das|den|dem|eine?[nmr]?|ne|the|an?|az?|egy|some|any|ein paar|unser\w*|seine?n?|ihren?|our|my) /u
/** Values are the same whatever parts, begins or ends them; a place also with and without its accents. */
const same = (name: string, one = '', other = ''): boolean => {
  const bare = (said: string) =>
    said
      .normalize('NFC')
      .toLowerCase()
      .replace(/[„“”"»«]/g, '')
      .replace(article, '')
      .replace(/(\d) +(?=\p{L})/gu, '$1')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:.!?–-]+|[\s,;:.!?–-]+$/g, '')
  const compared = name === 'town' ? (said: string) => unaccented(bare(said)) : bare
  return compared(one) === compared(other)
}

/** Whether all that a line tells was understood, and of an offer or a request nothing besides but what its details tell. */
const isRight = ({ command, fields }: Line, { command: got, input }: Understood): boolean => {
  const publishes = command === 'offer add' || command === 'request add'
  const besides = publishes ? Object.keys(input).filter((name) => name !== 'details') : []
  return (
    got === command &&
    [...Object.keys(fields), ...besides].every((name) => same(name, fields[name], input[name]))
  )
}

const isDictated = ({ sentence }: Line) => !/[\p{Lu}\d.,;:!?]/u.test(sentence)

test.each(locales)(
  '%s: 95 of 100 sentences reach what they mean, and none of the others does something',
  (locale) => {
    const lines = read(locale)
    expect(lines.length).toBeGreaterThanOrEqual(400)
    expect(lines.filter(isDictated).length).toBeGreaterThanOrEqual(lines.length / 3)
    const wrong = lines.flatMap((line) => {
      const got = understand(commands, line.sentence, today, { given: locale, regions })
      return isRight(line, got) ? [] : [{ line, got }]
    })
    const told = wrong.map(
      ({ line, got }) => `${line.sentence} → ${got.command} ${JSON.stringify(got.input)}`,
    )
    expect(wrong.filter(({ got }) => got.writes).map(({ line }) => line.sentence)).toEqual([])
    expect(wrong.length, told.join('\n')).toBeLessThanOrEqual(lines.length * 0.05)
  },
)
