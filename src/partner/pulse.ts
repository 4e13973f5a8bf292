import * as z from 'zod'
import { type Change, create, defineKind, replace, type Store, type View } from '../store.ts'

/**
 * The last act that made something new for an organization. Whoever takes all that is an organization's elsewhere
 * relies on it: what is made at the same moment would be missed otherwise.
 */
export const pulses = defineKind({
  name: 'pulse',
  scope: 'network',
  schema: z.object({ id: z.string(), network: z.string(), act: z.string() }),
})

/** The change by which a commit proves that nothing new has come to an organization since this was read. */
export const stilled = async (view: View, id: string, network: string, act: string): Promise<Change> => {
  const kept = await view.get(pulses, id)
  return kept ? replace(kept, { ...kept.value, act }) : create(pulses, { id, network, act })
}

/** A beat for each organization, by its id, that something new is made for. */
export const beats = async (
  store: Store,
  act: { readonly id: string; readonly network?: string },
  changes: readonly Change[],
  of: readonly string[],
): Promise<readonly Change[]> => {
  const { id: actId, network } = act
  if (network === undefined || !changes.some((change) => 'put' in change && change.rev === 0)) return []
  const still = new Set(changes.flatMap(({ kind, id }) => (kind === pulses.name ? [id] : [])))
  return Promise.all(
    [...new Set(of)]
      .filter((id) => !still.has(id))
      .map(async (id) => {
        const kept = await store.get(pulses, id)
        return kept
          ? replace(kept, { ...kept.value, act: actId })
          : create(pulses, { id, network, act: actId })
      }),
  )
}
