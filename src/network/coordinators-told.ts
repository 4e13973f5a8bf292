import { people } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'

const most = 50 // people, as many as one commit tells

/** Whoever else coordinates, the whole network or a region, and is in the chat hears what becomes of the network. */
export const tellOtherCoordinators = async <R extends Reader>(
  view: View,
  by: string,
  draw: (reader: R) => { readonly title: string },
): Promise<readonly Notice<R>[]> => {
  const all = await findAll(view, people, { where: { coordinates: true } })
  return all
    .filter(({ id, value: { blocked, human } }) => id !== by && blocked === undefined && human !== undefined)
    .slice(0, most)
    .map(({ id }) => ({ to: { person: id }, kind: 'network', urgency: 'answer', draw }))
}
