import { expect, test } from 'vitest'
import { people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { redraws } from '../src/redraw.ts'
import { create, type Store } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

test('a change of somebody’s data reads what they gave, and none of what others have answered', async () => {
  const { store, does, deliverDue, clock } = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
  await does('bence', 'respond', { listing: hay, contact: 'mine' })
  await does('anna', 'accept', { response: `${hay}:asztalos`, contact: 'mine' })
  await deliverDue()
  const others = Array.from({ length: 300 }, (_, i) => ({
    id: `WL-X${i}:holz`,
    network: 'WL',
    listing: `WL-X${i}`,
    owner: 'fahre',
    organization: 'holz',
    person: 'dora',
    contact: 'mine' as const,
    state: i % 2 === 0 ? ('declined' as const) : ('accepted' as const),
    at: '2026-08-02T00:00:00Z',
  }))
  await store.commit(others.map((one) => create(responses, one)))
  let read = 0
  const counted: Store = {
    ...store,
    async find(kind, query) {
      const found = await store.find(kind, query)
      read += found.length
      return found
    },
  }
  for (const id of ['anna', 'bence']) {
    read = 0
    const owed = await redraws(counted, [{ kind: people.name, id, rev: 2 }], clock())
    expect([id, owed.length > 0, read < 20]).toEqual([id, true, true])
  }
})
