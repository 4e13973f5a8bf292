import { type Line, plain } from '../card.ts'
import type { ShellCommand } from '../cli.ts'
import { loadCommands } from '../load.ts'
import { locales } from '../words.ts'
import { readOptions } from './arguments.ts'
import { sample } from './sample.ts'
import { type Said, sayings } from './sayings.ts'

const told = (said: unknown): string => {
  if (typeof said === 'function') return told(said(sample))
  if (typeof said === 'string' || Array.isArray(said)) return plain(said as Line)
  if (typeof said === 'object' && said !== null)
    return Object.entries(said)
      .map(([tone, text]) => `${tone}: ${told(text)}`)
      .join(' | ')
  return String(said)
}

const rows = (prefix: string, said: Said) =>
  Object.keys(said.en).map((key) => ({
    key: `${prefix}.${key}`,
    en: told(said.en[key]),
    de: told(said.de[key]),
    hu: told(said.hu[key]),
  }))

/** Every text that people read, in three languages, so that somebody can read them as a whole. */
export const texts: ShellCommand = {
  usage: '[--json]',
  async run(words, config) {
    const { values } = readOptions(words, { json: { type: 'boolean' } } as const, config)
    const commands = await loadCommands()
    const all = [
      ...commands.flatMap(({ name, words: of, spoken }) => [
        ...rows(name, {
          en: { name: of.en.name, title: of.en.title, summary: of.en.summary },
          de: { name: of.de.name, title: of.de.title, summary: of.de.summary },
          hu: { name: of.hu.name, title: of.hu.title, summary: of.hu.summary },
        }),
        ...rows(`${name}.field`, { en: of.en.fields, de: of.de.fields, hu: of.hu.fields }),
        ...rows(`${name}.say`, spoken),
      ]),
      ...Object.entries(sayings).flatMap(([prefix, said]) => rows(prefix, said)),
    ]
    if (values.json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`)
    else
      for (const { key, ...text } of all)
        process.stdout.write(
          `${key}\n${locales.map((locale) => `  ${locale}  ${text[locale]}`).join('\n')}\n`,
        )
    return 0
  },
}
