import type { Group } from './groups.ts'
import { type Findings, refuse } from './note.ts'
import type { State } from './state.ts'

/** The matches without those whom a file cannot bring back: whoever has left, or has become part of another partner. */
export const withoutGone = (
  matched: ReadonlyMap<Group, string>,
  state: State,
  findings: Findings,
): ReadonlyMap<Group, string> =>
  new Map(
    [...matched].filter(([group, id]) => {
      const now = state.organizations.get(state.standsNow(id))?.value
      if (now?.left !== undefined) refuse(findings, group, { key: 'hasLeft', name: group.name })
      else if (state.moves.has(id))
        refuse(findings, group, { key: 'merged', name: group.name, into: now?.name ?? '' })
      else return true
      return false
    }),
  )
