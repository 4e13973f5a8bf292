import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { erasures } from '../domain/erasure.ts'
import type { Person } from '../domain/person.ts'
import { othersStay } from '../joining/coordination.ts'
import type { Outcome } from '../outcome.ts'
import { tellGoing } from '../partner/unattended.ts'
import { create, type Kept, replace } from '../store.ts'

/**
 * What has to happen so that people are forgotten in a network: they are put down to be erased, and whoever is left
 * without somebody who can be reached is told of. Throws `lastCoordinator`.
 */
export const forgetting = async (
  { id: asked, network, now, store }: Pick<Context<'self'>, 'id' | 'network' | 'now' | 'store'>,
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
    changes: [
      ...going.map(({ id }) =>
        create(erasures, { id, network: network.id, at: stamp(now), asked, marks: [] }),
      ),
      // Whoever counts on them at the same moment decides again.
      ...going.map((kept) => replace(kept, { ...kept.value, coordinates: false })),
      ...rely,
      ...relied,
    ],
    notices,
  }
}
