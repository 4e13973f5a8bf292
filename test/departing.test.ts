import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand/errand.ts'
import { createLog } from '../src/log.ts'
import { finishPartners, unfinished } from '../src/partner/unfinished.ts'
import { createRundruf } from '../src/serving.ts'
import { create, findAll, type Store } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { commands, listed, worldOf } from './world.ts'

const idOf = (i: number) =>
  `WL-${String(1000 + i)
    .replaceAll('0', 'A')
    .replaceAll('1', 'B')}ZZ`
const many = 450

/** A partner with more than a commit holds: things of its own, each answered by two others. */
const busy = async () => {
  const opened = await openBot()
  const answer = (listing: string, organization: string, person: string) =>
    create(responses, {
      id: `${listing}:${organization}`,
      network: 'WL',
      listing,
      owner: 'asztalos',
      organization,
      person,
      contact: 'partner' as const,
      state: 'open' as const,
      at: '2026-08-02T00:00:00Z',
    })
  for (let i = 0; i < many; i += 90)
    await opened.store.commit(
      Array.from({ length: 90 }, (_, j) => idOf(i + j)).flatMap((id) => [
        listed(id, 'asztalos', { responses: 2 }),
        answer(id, 'okohof', 'anna'),
        answer(id, 'fahre', 'emil'),
      ]),
    )
  return { ...opened, finish: (store: Store) => finishPartners(store, commands, opened.clock()) }
}
type Busy = Awaited<ReturnType<typeof busy>>

/** Goes on with it, killed at every commit in turn, until it gets through. */
const finishKilled = async ({ store, finish }: Busy) => {
  for (let killed = 0; ; killed += 1) {
    let commits = 0
    const dying: Store = {
      ...store,
      commit: async (changes) => {
        commits += 1
        if (commits > 1) throw new Error('killed')
        await store.commit(changes)
      },
    }
    const ended = await finish(dying).then(
      () => true,
      () => false,
    )
    if (ended) return killed
  }
}

const answersOf = async (store: Store) =>
  (await findAll(store, responses)).map(({ value }) => `${value.owner}/${value.organization}`)

test('a partner with more than one commit holds leaves in steps, and everybody who waits hears it once', async () => {
  const all = await busy()
  const { store, does, deliverDue, lines } = all
  const said = await does('kora', 'organization archive', { organization: 'asztalos', sure: 'yes' })
  expect(said?.text).toContain('Hat das Netzwerk verlassen: Asztalos')
  // What is not done yet can not be taken back as a whole.
  expect(said?.text).not.toContain('Rückgängig')
  expect(await findAll(store, unfinished)).toHaveLength(1)
  expect(await finishKilled(all)).toBeGreaterThan(1)
  expect(await findAll(store, unfinished)).toEqual([])
  const own = await findAll(store, listings, { where: { organization: 'asztalos' } })
  expect(own).toHaveLength(many)
  expect(new Set(own.map(({ value }) => value.state))).toEqual(new Set(['withdrawn']))
  expect(await findAll(store, memberships, { where: { organization: 'asztalos' } })).toEqual([])
  await deliverDue()
  const heard = lines('console:anna').filter((line) => line.includes('Ist nicht mehr da'))
  expect(heard).toHaveLength(many)
})

test('it becomes part of another in steps; nothing is lost, and its number finds that one only when all is there', async () => {
  const all = await busy()
  const { store, does } = all
  const said = await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  expect(said?.text).toContain('Dazu gehört so viel, dass ein Teil gleich noch folgt.')
  expect(await store.get(organizations, 'asztalos')).toBeDefined()
  expect(await finishKilled(all)).toBeGreaterThan(1)
  expect(await store.get(organizations, 'asztalos')).toBeUndefined()
  const own = await findAll(store, listings, { where: { organization: 'okohof' } })
  expect(own).toHaveLength(many)
  // What it answered of what is now its own is no answer; the other's stands.
  expect(new Set(own.map(({ value }) => value.responses))).toEqual(new Set([1]))
  expect(new Set(await answersOf(store))).toEqual(new Set(['okohof/fahre']))
  expect((await does('kora', 'organization show', { organization: 'asztalos' }))?.text).toContain('Ökohof')
})

test('before the first step it can be taken back, afterwards no longer', async () => {
  for (const begun of [false, true]) {
    const all = await busy()
    const { store, does, finish } = all
    const done = await does('kora', 'organization archive', { organization: 'asztalos', sure: 'yes' })
    if (begun) await finish(store)
    const undone = await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
    expect(undone?.text).toContain(begun ? 'Seitdem hat sich etwas geändert' : 'Rückgängig gemacht')
    await finish(store)
    const open = await findAll(store, listings, { where: { organization: 'asztalos', state: 'open' } })
    expect(open).toHaveLength(begun ? 0 : many)
    expect(await findAll(store, unfinished)).toEqual([])
  }
})

test('whoever comes back, or whose other partner leaves meanwhile, is left as they are', async () => {
  const { store, does, finish } = await busy()
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  await does('kora', 'organization archive', { organization: 'okohof', sure: 'yes' })
  await finish(store)
  expect(await findAll(store, unfinished)).toEqual([])
  expect((await store.get(organizations, 'asztalos'))?.value.left).toBeUndefined()
})

test('what somebody asks a partner in the very moment it leaves is not asked of nobody', async () => {
  const { store, does, clock } = await openBot()
  let asks = async () => {
    asks = async () => {}
    await does('anna', 'organization ask', {
      organization: 'fahre',
      question: 'Fahrt ihr?',
      contact: 'partner',
    })
    expect(await findAll(store, errands)).toHaveLength(1)
  }
  const leaving: Store = {
    ...store,
    commit: async (changes) => {
      await asks()
      await store.commit(changes)
    },
  }
  const other = callsTo(createBot(worldOf(leaving, clock)))
  await other.does('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  expect((await store.get(organizations, 'fahre'))?.value.left).toBeDefined()
  expect(await findAll(store, errands)).toEqual([])
})

test('a bot that serves goes on with it at once, and one that starts with what another left', async () => {
  const { store, does, clock } = await busy()
  const serve = () => createRundruf({ store, commands, adapters: [], clock, log: createLog('silent') })
  const serving = serve()
  await serving.start()
  await does('kora', 'organization archive', { organization: 'asztalos', sure: 'yes' })
  await expect.poll(() => findAll(store, unfinished)).toEqual([])
  await serving.stop()

  await does('kora', 'organization restore', { organization: 'asztalos' })
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  expect(await findAll(store, unfinished)).toHaveLength(1)
  const restarted = serve()
  await restarted.start()
  expect(await store.get(organizations, 'asztalos')).toBeUndefined()
  await restarted.stop()
})

test('whoever is about to merge what cannot be undone reads so', async () => {
  const merge = { organization: 'asztalos', into: 'okohof' }
  const undone = 'Das lässt sich rückgängig machen'
  const large = await (await busy()).does('kora', 'organization merge', merge)
  expect(large?.text).toContain('dass es sich nicht rückgängig machen lässt')
  expect(large?.text).not.toContain(undone)
  const small = await (await openBot()).does('kora', 'organization merge', merge)
  expect(small?.text).toContain(undone)
})
