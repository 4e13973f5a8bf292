import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import * as z from 'zod'
import { defaultBackupDays } from './scene.ts'
import type { ServiceSettings } from './search/embedding/service.ts'
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

/** An address with a path at most: what else might stand in one belongs elsewhere. */
const isService = (address: string): boolean => {
  const url = URL.parse(address)
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '')
  )
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
  EMBEDDING_URL: z.string().refine(isService, 'http://localhost:11434/v1').optional(),
  EMBEDDING_MODEL: z.string().max(200, 'bge-m3').optional(),
  EMBEDDING_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'sk-…')
    .optional(),
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
  /** An OpenAI-compatible service for finding by meaning, which each network agrees to or not. */
  readonly embedding?: ServiceSettings
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
  const { EMBEDDING_URL: url, EMBEDDING_MODEL: model, EMBEDDING_KEY: key } = read.data
  if (url !== undefined && model === undefined)
    throw new Told(shellFor(language ?? 'en').wrongSetting({ about: 'EMBEDDING_MODEL', names: 'bge-m3' }))
  return {
    storePath: STORE_URL.slice('sqlite:'.length),
    ...(language && { language }),
    zone: TIME_ZONE,
    backupDays: BACKUP_DAYS,
    ...(url !== undefined &&
      model !== undefined && { embedding: { url, model, ...(key !== undefined && { key }) } }),
    logLevel: LOG_LEVEL,
  }
}
