import { type Logger, pino } from 'pino'
import { Failed } from './apart.ts'

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]
export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>

/** To standard error, where it stands in nobody's way. Neither what people write nor who they are is logged. */
export const createLog = (level: LogLevel): Log =>
  pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))

/**
 * What went wrong, a line for each that failed, without its message: that may hold what somebody wrote. The rest is for
 * `debug` alone.
 */
export const logFailure = (log: Log, what: string, error: unknown): void => {
  if (error instanceof AggregateError) {
    for (const one of error.errors) logFailure(log, what, one)
    return
  }
  const { id, cause } = error instanceof Failed ? error : { cause: error }
  log.error({ id, error: cause instanceof Error ? cause.name : typeof cause }, what)
  log.debug({ err: cause }, what)
}
