import { createInterface } from 'node:readline'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { shellFor } from '../shell-sentences.ts'
import { Told } from '../told.ts'
import { type Locale, locales } from '../words.ts'

/** The options and words of a shell command. Throws `Told` where one is not known. */
export const readOptions = <T extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: T,
  { language = 'en' }: Config,
) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch {
    throw new Told(shellFor(language).unknownArgument({ about: words.join(' ') }))
  }
}

/** The language that an option names. Throws `Told` where that is none of ours. */
export const readLocale = (
  said: string | undefined,
  { unknownArgument }: ReturnType<typeof shellFor>,
): Locale | undefined => {
  const locale = locales.find((one) => one === said)
  if (said !== undefined && locale === undefined) throw new Told(unknownArgument({ about: said }))
  return locale
}

/** Where nothing but options is taken. Throws `Told` where there are words besides. */
export const readNoWords = (
  [first]: readonly string[],
  { unknownArgument }: ReturnType<typeof shellFor>,
): void => {
  if (first !== undefined) throw new Told(unknownArgument({ about: first }))
}

/** What stands on each line of standard input, without empty ones. */
export async function* linesRead(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== '') yield line.trim()
}
