import { Failed } from './apart.ts'
import { wishesOf } from './config.ts'
import { shellFor, tellUnusable } from './shell-sentences.ts'
import { Unusable } from './store.ts'
import { Told } from './told.ts'

/** One sentence for whoever runs the program; what nobody has foreseen is told whole only to whoever asks for it. */
export const explain = (error: unknown, environment: Record<string, string | undefined>): string => {
  if (error instanceof Told) return error.message
  if (error instanceof AggregateError) return explain(error.errors[0], environment)
  if (error instanceof Failed) return explain(error.cause, environment)
  const { language, debug } = wishesOf(environment)
  const say = shellFor(language ?? 'en')
  if (error instanceof Unusable) return tellUnusable(say, error)
  const whole = error instanceof Error ? (error.stack ?? error.name) : String(error)
  return debug ? whole : say.unexpected({ about: error instanceof Error ? error.name : 'error' })
}
