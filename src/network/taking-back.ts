import type { Act } from '../act.ts'
import { type Network, networks } from '../domain/network.ts'
import { networkKinds, sharedKinds } from '../records.ts'
import { reversal } from '../reversal.ts'
import type { Change, Kept, View } from '../store.ts'
import { wouldMiss } from './rewriting.ts'

/** What an act on the network itself touches. */
const shared: readonly string[] = [networks.name, ...sharedKinds.map(({ name }) => name)]

/** An act on what is the network's own: its settings and lists, its rooms, its glossary. */
export const isOfNetwork = ({ command, touched }: Act): boolean =>
  !/^network (?:undo|close|reopen)$/.test(command) && touched.some(({ kind }) => shared.includes(kind))

/** The changes that take such an act back, unless something has begun to name what would stand in no list any more. */
export const networkBack = async (
  view: View,
  act: Act,
  home: Kept<Network>,
): Promise<readonly Change[] | undefined> => {
  const changes = await reversal(view, [...networkKinds, ...sharedKinds], act, home)
  return changes && (await wouldMiss(view, home, changes)) ? undefined : changes
}
