import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { erasures } from '../domain/erasure.ts'
import type { Person } from '../domain/person.ts'
import { othersStay } from '../joining/coordination.ts'
import type { Outcome } from '../outcome.ts'
import { tellGoing } from '../partner/unattended.ts'
import { type Change, create, type Kept, replace } from '../store.ts'

/** Puts somebody down to be erased, because of the call that asked for it, if one did. */
export const puttingDown = (
  kept: Kept<Person>,
  { asked, now }: { readonly asked?: string; readonly now: Temporal.Instant },
): readonly Change[] => [
  create(erasures, {
    id: kept.id,
    network: kept.value.network,
    at: stamp(now),
    ...(asked !== undefined && { asked }),
    marks: [],
  }),
  // Whoever counts on them at the same moment decides again.
  replace(kept, { ...kept.value, coordinates: false }),
]

/**
 * What has to happen so that people are forgotten in a network: they are put down to be erased, and whoever is left
 * without somebody who can be reached is told of. Throws `lastCoordinator`.
 */
export const forgetting = async (
  { id: asked, now, store }: Pick<Context<'self'>, 'id' | 'now' | 'store'>,
  going: readonly Kept<Person>[],
): Promise<Required<Pick<Outcome, 'changes' | 'notices'>>> => {
  const rely = await othersStay(
    store,
    going.map(({ value }) => value),
  )
  const { relied, notices } = await tellGoing(
    store,
    going.map(({ id }) => id),
  )
  return {
    changes: [...going.flatMap((kept) => puttingDown(kept, { asked, now })), ...rely, ...relied],
    notices,
  }
}
