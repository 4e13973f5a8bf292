import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import * as z from 'zod'
import { defaultBackupDays } from './scene.ts'
import { shellFor } from './shell-sentences.ts'
import { Told } from './told.ts'
import { type Locale, locales } from './words.ts'

const isZone = (zone: string): boolean => {
  try {
    return Temporal.Now.zonedDateTimeISO(zone) !== undefined
  } catch {
    return false
  }
}

/** Every setting, and how it looks where it does not look like one. `.env.example` explains them. */
const settings = z.object({
  STORE_URL: z
    .string()
    .regex(/^sqlite:.+/, 'sqlite:data/rundruf.db')
    .default('sqlite:data/rundruf.db'),
  LANGUAGE_OF_SHELL: z.enum(locales, 'en, de, hu').optional(),
  TIME_ZONE: z.string().refine(isZone, 'Europe/Berlin').default('Europe/Berlin'),
  BACKUP_DAYS: z.coerce.number('30').int('30').min(0, '30').max(3650, '30').default(defaultBackupDays),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error, silent')
    .default('warn'),
})

export interface Config {
  /** The file of the embedded store. */
  readonly storePath: string
  /** What the program itself says to whoever runs it; undefined: as the network speaks. */
  readonly language?: (typeof locales)[number]
  /** IANA, for new networks. */
  readonly zone: string
  /** How long backups of the store are kept: until then they may hold what has been erased. */
  readonly backupDays: number
  readonly logLevel: z.output<typeof settings>['LOG_LEVEL']
}

type Environment = Readonly<Record<string, string | undefined>>

/** The language of the system, where it is one of ours. */
const systemLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): Locale | undefined =>
  locales.find((locale) => (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith(locale))

const fromFile = (path: string): Environment => {
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new Told(shellFor(systemLanguage(process.env) ?? 'en').noFile({ about: path }))
  }
}

/** What is set, in the environment or else in the file. */
const givenBy = (environment: Environment, file: string): Environment =>
  Object.fromEntries(
    Object.entries({ ...fromFile(file), ...environment }).filter(([, value]) => value !== ''),
  )

/** What whoever runs the program wants to read, however wrong the settings are. */
export const wishesOf = (environment: Environment, file = '.env') => {
  const given = (() => {
    try {
      return givenBy(environment, file)
    } catch {
      return environment
    }
  })()
  const language = locales.find((locale) => locale === given.LANGUAGE_OF_SHELL) ?? systemLanguage(environment)
  return { ...(language && { language }), debug: given.LOG_LEVEL === 'debug' }
}

/** Settings of the environment, else of `.env`. Throws `Told`: one sentence that names what is wrong and the remedy. */
export const readConfig = (environment: Environment, file = '.env'): Config => {
  const read = settings.safeParse(givenBy(environment, file))
  const { language } = wishesOf(environment, file)
  if (!read.success) {
    const [issue] = read.error.issues
    const about = { about: String(issue?.path[0]), names: issue?.message ?? '' }
    throw new Told(shellFor(language ?? 'en').wrongSetting(about))
  }
  const { STORE_URL, TIME_ZONE, BACKUP_DAYS, LOG_LEVEL } = read.data
  return {
    storePath: STORE_URL.slice('sqlite:'.length),
    ...(language && { language }),
    zone: TIME_ZONE,
    backupDays: BACKUP_DAYS,
    logLevel: LOG_LEVEL,
  }
}
