import type { Act } from '../act.ts'
import type { Context } from '../context.ts'
import { codes } from '../domain/code.ts'
import { networks } from '../domain/network.ts'
import { places } from '../domain/place.ts'
import { networkKinds, sharedKinds } from '../records.ts'
import { reversal } from '../reversal.ts'
import type { ReadDeeds } from '../states.ts'
import type { Change } from '../store.ts'
import { wouldMiss } from './rewriting.ts'

/** What an act on the network itself touches. */
const shared: readonly string[] = [networks.name, ...sharedKinds.map(({ name }) => name)]

/** An act on what is the network's own: its settings and lists, its rooms, its glossary. */
export const isOfNetwork = ({ command, touched }: Act): boolean =>
  !/^(?:undo|network (?:undo|close|reopen))$/.test(command) &&
  touched.some(({ kind }) => shared.includes(kind))

/**
 * The changes that take such an act back, else why that cannot be done: something has begun to name what would stand in no
 * list any more, or a room that was given up is another network's by now.
 */
export const networkBack = async (
  act: Act,
  { home, isElsewhere, store }: Pick<Context<'person'>, 'home' | 'isElsewhere' | 'store'>,
  deeds?: ReadDeeds,
): Promise<readonly Change[] | 'changed' | 'roomTaken'> => {
  // A code works once: the one that linked a room stays used.
  const touched = act.touched.filter(({ kind }) => kind !== codes.name)
  const kinds = [...networkKinds, ...sharedKinds]
  const changes = await reversal(store, kinds, { ...act, touched }, { home, ...(deeds && { deeds }) })
  if (changes === undefined || (await wouldMiss(store, home, changes))) return 'changed'
  const rooms = changes.filter(({ kind }) => kind === places.name)
  const elsewhere = await Promise.all(rooms.map(({ id }) => isElsewhere(id)))
  return elsewhere.includes(true) ? 'roomTaken' : changes
}
