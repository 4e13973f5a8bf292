import { expect, test } from 'vitest'
import { findRoom, furnish } from '../../adapters/console/rooms.ts'
import { findSpeaker } from '../../adapters/console/speak-as.ts'
import { accounts } from '../../src/domain/account.ts'
import { networks } from '../../src/domain/network.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { places } from '../../src/domain/place.ts'
import { create } from '../../src/store.ts'
import { storeWith } from '../world.ts'

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

test('of several with one name their partner tells which', async () => {
  const store = await storeWith('console')
  const other = { id: 'anna2', network: 'WL', name: 'Anna Amsel', coordinates: false }
  const at = { id: 'anna2:asztalos', network: 'WL', person: 'anna2', organization: 'asztalos' } as const
  await store.commit([create(people, other), create(memberships, { ...at, role: 'colleague' })])
  const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
  expect(await findSpeaker(store, 'Anna Amsel', now)).toMatchObject({
    among: ['Anna Amsel (Ökohof)', 'Anna Amsel (Asztalos)'],
  })
  for (const named of ['Anna Amsel, Asztalos', 'anna amsel (asztalos)', 'Anna Amsel Asztalos'])
    expect(await findSpeaker(store, named, now)).toMatchObject({ found: { organization: 'Asztalos' } })
})

test('several strangers sit at one keyboard, each by a number; one who has come in is who they are', async () => {
  const store = await storeWith('console')
  const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
  await store.commit([create(accounts, { id: 'console:stranger', human: 'anna', used: now.toString() })])
  expect(await findSpeaker(store, 'stranger', now)).toMatchObject({
    found: { address: 'console:stranger', name: 'Anna Amsel', known: true },
  })
  for (const named of ['stranger 2', 'Stranger-2', 'console:stranger-2'])
    expect(await findSpeaker(store, named, now)).toEqual({
      found: { address: 'console:stranger-2', name: 'stranger-2', known: false },
    })
})
