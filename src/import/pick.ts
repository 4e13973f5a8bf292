import { idFrom } from '../id.ts'
import type { State } from './state.ts'

export const multimap = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const known = found.get(key)
    if (known === undefined) found.set(key, [value])
    else if (!known.includes(value)) known.push(value)
  }
  return found
}

/** The first that a file has made, else the first: a choice that is the same every time. */
export const pick = (
  ids: readonly string[],
  state: State,
  kind: 'organization' | 'person',
): string | undefined => {
  const inOrder = ids.toSorted()
  return inOrder.find((id) => state.provenances.has(`${kind}/${id}`)) ?? inOrder[0]
}

/** An id of the content's own, so that an import that is begun again makes the same. */
export const mint = (network: string, seed: string, isTaken: (id: string) => boolean): string => {
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(network, seed, attempt)
    if (!isTaken(id)) return id
  }
}
