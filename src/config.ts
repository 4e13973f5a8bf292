import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import * as z from 'zod'
import { Told } from './told.ts'
import { type Locale, locales } from './words.ts'

const isZone = (zone: string): boolean => {
  try {
    return Temporal.Now.zonedDateTimeISO(zone) !== undefined
  } catch {
    return false
  }
}

/** Every setting, how it must look, and what to do where it does not. `.env.example` explains them. */
const settings = z.object({
  STORE_URL: z
    .string()
    .regex(/^sqlite:.+/, 'must name a file like sqlite:data/rundruf.db')
    .default('sqlite:data/rundruf.db'),
  LANGUAGE_OF_SHELL: z.enum(locales, 'must be en, de or hu').optional(),
  TIME_ZONE: z.string().refine(isZone, 'must be a time zone like Europe/Berlin').default('Europe/Berlin'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('warn'),
})

export interface Config {
  /** The file of the embedded store. */
  readonly storePath: string
  /** What the program itself says to whoever runs it; undefined: as the network speaks. */
  readonly language?: (typeof locales)[number]
  /** IANA, for new networks. */
  readonly zone: string
  readonly logLevel: z.output<typeof settings>['LOG_LEVEL']
}

const fromFile = (path: string): Record<string, string | undefined> => {
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new Told(`${path} cannot be read. Please make it a text file that this account may read.`)
  }
}

/** The language of the system, where it is one of ours. */
export const systemLanguage = ({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Record<string, string | undefined>): Locale | undefined =>
  locales.find((locale) => (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith(locale))

/** Settings of the environment, else of `.env`. Throws `Told`: one sentence that names what is wrong and the remedy. */
export const readConfig = (environment: Record<string, string | undefined>, file = '.env'): Config => {
  const given = Object.fromEntries(
    Object.entries({ ...fromFile(file), ...environment }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  )
  const read = settings.safeParse(given)
  const issue = read.error?.issues[0]
  if (!read.success)
    throw new Told(
      `${String(issue?.path[0])} ${issue?.message}. Please correct it in the environment or in ${file}.`,
    )
  const { STORE_URL, LANGUAGE_OF_SHELL, TIME_ZONE, LOG_LEVEL } = read.data
  const language = LANGUAGE_OF_SHELL ?? systemLanguage(environment)
  return {
    storePath: STORE_URL.slice('sqlite:'.length),
    ...(language && { language }),
    zone: TIME_ZONE,
    logLevel: LOG_LEVEL,
  }
}
