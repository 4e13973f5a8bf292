import { byName, type Called, type Candidate } from '../domain/names.ts'
import type { State } from './state.ts'

/** Values of a record as they are and as a file has last said them: both name it. */
export const both = (now: string | undefined, last: string | undefined): readonly string[] => [
  ...new Set([now ?? '', last ?? now ?? '']),
]

/** The names and towns of an organization, as they are, or were when it became part of another, and as a file has said. */
const calledAs = (
  state: State,
  id: string,
  value: { readonly name: string; readonly town?: string | undefined } | undefined,
): readonly Called[] => {
  const last = state.last('organization', id)
  return both(value?.name, last.name).flatMap((name) =>
    both(value?.town, last.town).map((town) => ({ name, town })),
  )
}

/** By what names and towns an organization of the network is known. */
export const calledIn = (state: State, id: string): readonly Called[] =>
  calledAs(state, id, state.organizations.get(id)?.value)

/** Those that have become part of another, by what they were called. */
export const movedIn = (state: State): readonly Candidate<string>[] =>
  [...state.moves.values()].map(({ id, value }) => ({ of: id, called: calledAs(state, id, value) }))

/** Which organizations of the network a name may mean. */
export const namesIn = (state: State) =>
  byName([...state.organizations.keys()].map((id) => ({ of: id, called: calledIn(state, id) })))
