import { byName, type Called } from '../domain/names.ts'
import type { State } from './state.ts'

/** Values of a record as they are and as a file has last said them: both name it. */
export const both = (now: string | undefined, last: string | undefined): readonly string[] => [
  ...new Set([now ?? '', last ?? now ?? '']),
]

/** By what names and towns an organization of the network is known. */
export const calledIn = (state: State, id: string): readonly Called[] => {
  const value = state.organizations.get(id)?.value
  const last = state.last('organization', id)
  return both(value?.name, last.name).flatMap((name) =>
    both(value?.town, last.town).map((town) => ({ name, town })),
  )
}

/** Those that have become part of another, by what they were called. */
export const movedNamesIn = (state: State) =>
  byName(
    [...state.moves.values()].map(({ id, value: { name, town = '' } }) => ({
      of: id,
      called: [{ name, town }],
    })),
  )

/** Which organizations of the network a name may mean. */
export const namesIn = (state: State) =>
  byName([...state.organizations.keys()].map((id) => ({ of: id, called: calledIn(state, id) })))
