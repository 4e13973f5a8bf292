import { byName, nameKey } from '../domain/names.ts'
import { fullId, looksLikeId } from '../id.ts'
import type { Group } from './groups.ts'
import { type Findings, refuse } from './note.ts'
import type { State } from './state.ts'

/** Where what went by a number before stands now. */
export const standsNow = (state: State, id: string): string => {
  const moved = state.moves.get(id)
  return moved === undefined ? id : standsNow(state, moved.value.to)
}

/**
 * The matches without those whom a file cannot bring back: whoever has left the network, and whoever has become part
 * of another partner, which has a row of its own.
 */
export const withoutGone = (
  matched: ReadonlyMap<Group, string>,
  state: State,
  network: string,
  findings: Findings,
): ReadonlyMap<Group, string> => {
  const names = byName(
    [...state.moves.values()].map(({ id, value: { name, town = '' } }) => ({
      of: id,
      called: [{ name, town }],
    })),
  )
  const movedOf = (group: Group): string | undefined => {
    const id = fullId(group.id, network)
    return looksLikeId(group.id) && state.moves.has(id) ? id : names.exactly(group)[0]
  }
  return new Map(
    [...matched].filter(([group, id]) => {
      const known = state.organizations.get(id)?.value
      if (known?.left !== undefined) {
        refuse(findings, group, { key: 'hasLeft', name: group.name })
        return false
      }
      const moved = movedOf(group)
      const into = moved && state.organizations.get(standsNow(state, moved))?.value
      // Called like one that has moved, and like nobody who is there.
      if (!into || (known !== undefined && nameKey(known.name) === nameKey(group.name))) return true
      refuse(findings, group, { key: 'merged', name: group.name, into: into.name })
      return false
    }),
  )
}
