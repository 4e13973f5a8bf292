import { type Logger, pino } from 'pino'

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]
export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>

/** To standard error, where it stands in nobody's way. Neither what people write nor who they are is logged. */
export const createLog = (level: LogLevel): Log =>
  pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))

/** What went wrong, without its message: that may hold what somebody wrote. The rest is for `debug` alone. */
export const logFailure = (log: Log, what: string, error: unknown): void => {
  log.error({ error: error instanceof Error ? error.name : typeof error }, what)
  log.debug({ err: error }, what)
}
