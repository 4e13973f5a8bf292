import { debt, debts, type Post, posts } from '../debt.ts'
import type { Network } from '../domain/network.ts'
import { drawn } from '../drawn.ts'
import { derive } from '../id.ts'
import { placeReader } from '../reader.ts'
import { type Change, create, drop, type Kept, type Store } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

const words = { gone: 'This network no longer exists.' }
export const spoken: Spoken<typeof words> = {
  en: words,
  de: { gone: 'Dieses Netzwerk gibt es nicht mehr.' },
  hu: { gone: 'Ez a hálózat már nem létezik.' },
}

/**
 * The posts of a network that ends go; what stands in rooms is drawn over once. Of the network that redraw knows
 * nothing but the room and the message, so it may still be owed when everything else is gone.
 */
export const partings = async (
  store: Store,
  network: Network,
  found: readonly Kept<Post>[],
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const changes = await Promise.all(
    found.map(async (kept): Promise<readonly Change[]> => {
      const { to, address, reference } = kept.value
      if (!('place' in to) || address === undefined || reference === undefined) return [drop(kept)]
      const id = `parting/${derive(kept.id, 16)}`
      const reader = await placeReader(store, network, to.place)
      const last = await drawn(reader, async (one) => ({ title: speak(spoken, one).gone }))
      return [
        drop(kept),
        create(posts, { id, subject: '', to, address, reference, last }),
        create(debts, debt(`redraw/${id}`, to, { redraw: id }, now, { kind: 'redraw' })),
      ]
    }),
  )
  return changes.flat()
}
