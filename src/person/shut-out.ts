import type { Act } from '../act.ts'
import { people } from '../domain/person.ts'
import type { View } from '../store.ts'

/** Whom an act has shut out and nobody has let in since; by whichever of their selves. That is given anew, not taken back. */
export const stillShutOut = async (
  view: View,
  { at, command, touched }: Act,
): Promise<string | undefined> => {
  if (command !== 'person block') return undefined
  const found = await Promise.all(
    touched.map(({ kind, id }) => (kind === people.name ? view.get(people, id) : undefined)),
  )
  return found.find((kept) => kept?.value.blocked === at)?.id
}
