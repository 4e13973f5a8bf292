import { expect, test } from 'vitest'
import { settle } from '../src/commit.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { commitPieces } from '../src/import/commit.ts'
import { drop, type Kept, replace, type Store, type Stored, within } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { commands } from './world.ts'

const now = Temporal.Instant.from('2026-08-23T10:00:00Z')

const opened = async () => {
  const { store, does } = await openBot(hay)
  await store.commit(await neighbours(store))
  const wendland = (await store.get(networks, 'WL'))?.value ?? expect.fail('there is the network')
  const settled = (more: Pick<Parameters<typeof settle>[1], 'outcome' | 'relied'>) =>
    settle(store, {
      id: 'x',
      command: 'mine',
      context: { now, network: wendland },
      commands,
      own: [],
      ...more,
    })
  return { store, does, settled }
}

const kept = async <T extends Stored>(found: Promise<Kept<T> | undefined>) =>
  (await found) ?? expect.fail('it is there')
const organization = (store: Store, id: string) => kept(store.get(organizations, id))

test('what a decision was made from must still be so when it is committed', async () => {
  const { store, settled } = await opened()
  const before = await organization(store, 'okohof')
  await store.commit([replace(before, { ...before.value, phone: '05841 999' })])
  await expect(settled({ relied: [before] })).rejects.toThrow('has moved on')
  await settled({ relied: [await organization(store, 'okohof')] })
})

test('an import relies on what it was decided from, too', async () => {
  const { store } = await opened()
  const before = await organization(store, 'okohof')
  const other = await organization(store, 'asztalos')
  await store.commit([replace(before, { ...before.value, phone: '05841 999' })])
  const piece = { changes: [replace(other, { ...other.value, phone: '1' })], relied: [before] }
  const committing = { store, network: 'WL', now, attempt: 0 }
  await expect(commitPieces(committing, [piece])).rejects.toThrow('has moved on')
  expect((await organization(store, 'asztalos')).value.phone).not.toBe('1')
})

test('a command cannot change, drop or move what is another network’s', async () => {
  const { store, settled } = await opened()
  const foreign = await kept(store.get(listings, 'NB-2A2A2A'))
  const own = await kept(store.get(listings, 'WL-4FC7KQ'))
  for (const change of [
    replace(foreign, { ...foreign.value, title: 'x' }),
    replace(foreign, { ...foreign.value, network: 'WL' }),
    replace(own, { ...own.value, network: 'NB' }),
    drop(foreign),
  ])
    await expect(settled({ outcome: { changes: [change], notices: [] } })).rejects.toThrow(
      'not of the network WL',
    )
  expect(await within(store, 'WL').get(listings, 'NB-2A2A2A')).toBeUndefined()
})
