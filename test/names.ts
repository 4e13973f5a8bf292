import type { Button, Card } from '../src/card.ts'
import type { Input } from '../src/invocation.ts'

type Does = (who: string, command: string, input?: Input) => Promise<{ readonly card: Card } | undefined>

/** Kora makes somebody in the chat a coordinator: she reads who it is, and says yes. */
export const names = async <D extends Does>(does: D, person: string, region: string) => {
  const asked = await does('kora', 'coordinator add', { person, region })
  const yes: Button | undefined = asked?.card.buttons?.[0]
  if (yes === undefined) throw new Error('nothing is asked')
  return does('kora', yes.call.command, yes.call.input) as ReturnType<D>
}
