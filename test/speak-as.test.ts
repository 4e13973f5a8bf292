import { expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { places } from '../src/domain/place.ts'
import { findRoom, furnish } from '../src/speak-as.ts'
import { create } from '../src/store.ts'
import { storeWith } from './world.ts'

test('networks that come one after the other each get rooms of their own at the keyboard', async () => {
  const store = await storeWith('nowhere')
  await furnish(store)
  // By its number it comes first, and it came second.
  const first = (await store.get(networks, 'WL'))?.value ?? expect.fail('it is there')
  await store.commit([create(networks, { ...first, id: 'AA', name: 'Zweites' })])
  await furnish(store)
  await furnish(store)
  const rooms = (await store.find(places)).filter(({ id }) => id.startsWith('console:'))
  expect(rooms.map(({ id, value }) => [id, value.network]).toSorted()).toEqual([
    ['console:#allgemein', 'WL'],
    ['console:#allgemein-aa', 'AA'],
    ['console:#marktplatz', 'WL'],
    ['console:#marktplatz-aa', 'AA'],
  ])
  expect(await findRoom(store, 'marktplatz-aa')).toMatchObject({ found: { network: 'AA' } })
})
