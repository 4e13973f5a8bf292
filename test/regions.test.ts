import fc from 'fast-check'
import { expect, test } from 'vitest'
import { debts, posts } from '../src/debt.ts'
import { listings } from '../src/domain/listing.ts'
import { networks, type Region, regionsWithin } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import {
  inDepth,
  movedRegion,
  regionNamed,
  renamedRegion,
  withoutRegion,
  withRegion,
} from '../src/domain/regions.ts'
import { finishRewriting } from '../src/network/rewriting.ts'
import { create, findAll } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')
const step = fc.record({
  what: fc.constantFrom('add', 'move', 'rename', 'remove', 'out'),
  one: name,
  other: name,
})

const does = (
  tree: Region[],
  { what, one, other }: { what: string; one: string; other: string },
): Region[] => {
  const there = regionNamed(tree, one)?.name
  const second = regionNamed(tree, other)?.name
  if (what === 'add') return there === undefined ? withRegion(tree, { name: one, also: [] }) : tree
  if (there === undefined) return tree
  if (what === 'out') return movedRegion(tree, there, undefined) ?? tree
  if (what === 'move') return (second === undefined ? undefined : movedRegion(tree, there, second)) ?? tree
  if (what === 'rename')
    return second === undefined || second === there ? renamedRegion(tree, there, other) : tree
  return withoutRegion(tree, there, second === there ? undefined : second)
}

test('whatever is done to a tree of regions, it stays a tree', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let tree: Region[] = []
      for (const one of steps) {
        tree = does(tree, one)
        const names = tree.map((region) => region.name)
        expect(new Set(names).size).toBe(names.length)
        for (const { within, also, name: own } of tree) {
          if (within !== undefined) expect(names).toContain(within)
          expect(also).not.toContain(own)
        }
        // Everybody is below exactly one root.
        expect(inDepth(tree)).toHaveLength(tree.length)
      }
    }),
  )
})

test('what was understood before a renaming is understood after it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), name, (steps, one) => {
      const tree = steps.reduce(does, [])
      const there = regionNamed(tree, one)
      if (there === undefined) return
      const now = renamedRegion(tree, there.name, 'Neu')
      expect(regionNamed(now, one)?.name).toBe('Neu')
      expect(regionsWithin({ regions: now }, 'Neu')).toEqual(expect.arrayContaining(['Neu', there.name]))
    }),
  )
})

const many = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    create(organizations, { id: `partner-${i}`, network: 'WL', name: `Partner ${i}`, region: 'Wendland' }),
  )

test.each([0, 450])('renaming a region keeps everybody in it, with %i partners more', async (n) => {
  const { store, does: calls } = await openBot(bystanders)
  await store.commit([...many(n), listed('WL-4FC7KQ', 'okohof', { region: 'Wendland' })])
  await store.commit([
    create(posts, {
      ...{ id: 'post1', network: 'WL', to: { place: 'console:#markt' }, address: 'console:#markt' },
      ...{ reference: 'm1', subject: 'organization/asztalos', drawn: '2026-08-01T00:00:00Z' },
      call: { command: 'organization show', input: { organization: 'asztalos' } },
    } as never),
  ])
  const shown = await calls('kora', 'region set', { region: 'Wendland', name: 'Hannoversches Wendland' })
  expect(shown?.text).toContain('Hannoversches Wendland')
  // Whoever coordinates it may go on at once, whatever is still to be rewritten.
  expect((await calls('rita', 'offer add', { title: 'Heu', for: 'okohof' }))?.text).toContain(
    'Steht für Ökohof im Netzwerk',
  )
  await finishRewriting(store, Temporal.Instant.from('2026-08-23T10:00:00Z'))
  expect(await store.get(debts, 'redraw/post1')).toBeDefined()
  const wrong = (await findAll(store, organizations)).filter(
    ({ value }) => value.region !== 'Hannoversches Wendland',
  )
  expect(wrong).toEqual([])
  expect((await store.get(listings, 'WL-4FC7KQ'))?.value.region).toBe('Hannoversches Wendland')
  expect((await store.get(people, 'rita'))?.value.region).toBe('Hannoversches Wendland')
  expect((await store.get(networks, 'WL'))?.value).not.toHaveProperty('rewriting')
  expect((await calls('rita', 'offer add', { title: 'Stroh', for: 'okohof' }))?.text).toContain(
    'Steht für Ökohof im Netzwerk',
  )
})

test('what was renamed at once can be taken back; what was rewritten step by step cannot be by halves', async () => {
  const { store, does: calls } = await openBot(bystanders)
  const first = await calls('kora', 'region set', { region: 'Wendland', name: 'Neuland' })
  const act = first?.id.replace(/\/reply$/, '') ?? ''
  expect((await calls('kora', 'network undo', { act }))?.text).toContain('Rückgängig gemacht: ')
  expect((await store.get(people, 'rita'))?.value.region).toBe('Wendland')
  expect((await store.get(organizations, 'okohof'))?.value.region).toBe('Wendland')

  await store.commit(many(450))
  const second = await calls('kora', 'region set', { region: 'Wendland', name: 'Neuland' })
  await finishRewriting(store, Temporal.Instant.from('2026-08-23T10:00:00Z'))
  const again = await calls('kora', 'network undo', { act: second?.id.replace(/\/reply$/, '') ?? '' })
  expect(again?.text).toContain('Seitdem hat sich etwas geändert')
  expect((await findAll(store, organizations)).every(({ value }) => value.region === 'Neuland')).toBe(true)
})

test('a region that is used goes only into another, a sector too', async () => {
  const { store, says } = await openBot(bystanders)
  await says('kora', 'region setzen Altmark')
  expect((await says('kora', 'region entfernen Wendland'))?.text).toContain(
    'region entfernen Wendland stattdessen:Altmark',
  )
  expect((await says('kora', 'region entfernen Wendland stattdessen:Altmark'))?.text).toContain(
    'Entfernt: Wendland',
  )
  expect((await store.get(organizations, 'okohof'))?.value.region).toBe('Altmark')
  expect((await store.get(people, 'rita'))?.value.region).toBe('Altmark')
  expect((await store.get(networks, 'WL'))?.value.regions.map((one) => one.name)).toEqual(['Altmark'])

  await says('kora', 'neue branche Handwerk')
  await says('kora', 'neue branche Imkerei')
  const [crafts, bees] = (await store.get(networks, 'WL'))?.value.sectors ?? []
  const kept = await store.get(organizations, 'asztalos')
  if (kept)
    await store.commit([{ ...create(organizations, { ...kept.value, sector: crafts?.id }), rev: kept.rev }])
  expect((await says('kora', 'branche entfernen Handwerk'))?.text).toContain('stattdessen:Imkerei')
  await says('kora', 'branche entfernen Handwerk stattdessen:Imkerei')
  expect((await store.get(organizations, 'asztalos'))?.value.sector).toBe(bees?.id)
})

test('a category that many listings have left, step by step, does not come back without them', async () => {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const idOf = (i: number) => `WL-AAAA${letters[Math.floor(i / 32)]}${letters[i % 32]}`
  const { does, store, clock } = await openBot(
    Array.from({ length: 101 }, (_, i) => listed(idOf(i), 'okohof', { category: 'material' })),
  )
  const shown = await does('kora', 'category remove', { category: 'Material', into: 'Transport' })
  clock.turn(60)
  await finishRewriting(store, clock())
  const { command, input } = shown?.card.buttons?.[0]?.call ?? expect.fail(shown?.text)
  expect((await does('kora', command, input))?.text).toContain('Seitdem hat sich etwas geändert')
  const all = await findAll(store, listings)
  expect(new Set(all.map(({ value }) => value.category))).toEqual(new Set(['transport']))
  expect((await store.get(networks, 'WL'))?.value.categories.map(({ id }) => id)).not.toContain('material')
})
