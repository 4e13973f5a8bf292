import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { shellFor } from '../shell-sentences.ts'
import { Told } from '../told.ts'

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
