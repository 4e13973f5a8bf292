import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { debts, posts } from '../src/debt.ts'
import { codes } from '../src/domain/code.ts'
import { joins } from '../src/domain/join.ts'
import { prospects } from '../src/domain/prospect.ts'
import { drafts } from '../src/draft.ts'
import { errands } from '../src/errand/errand.ts'
import { createLog } from '../src/log.ts'
import { createThinning } from '../src/privacy/thin.ts'
import { createRundruf } from '../src/serving.ts'
import { create, findAll, type Kind, replace, Stale, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { contentOf, openBot } from './calling.ts'
import { everything } from './given.ts'
import { commands, storeWith } from './world.ts'

const day = 24 * 3600

/** Everything a network has, and Bence has asked the ferry something, Anna half said something, Kora noted somebody. */
const busy = async () => {
  const world = await openBot([...everything, ...bystanders])
  const { does, says, store } = world
  await does('bence', 'organization ask', {
    organization: 'fahre',
    question: 'Nimmt Herr Kranz aus Gartow noch Gäste mit?',
    contact: 'mine',
  })
  await says('anna', 'biete Stroh')
  await does('kora', 'invitation', { person: 'emil' })
  await says('cili', 'konto verbinden')
  const noted = await store.get(prospects, 'WL-7PQRST')
  if (noted)
    await store.commit([
      replace(noted, { ...noted.value, contact: 'Frau Backhaus 0151 1234567', note: 'mag keine Anrufe' }),
    ])
  return world
}
const textOf = async (store: Parameters<typeof contentOf>[0]) => JSON.stringify(await contentOf(store))

test('what is passed on leaves nothing of its words, and its card says what came of it', async () => {
  const { does, store, deliverDue, delivered } = await busy()
  const asked = (await findAll(store, errands)).find(({ value }) => value.asker.person === 'bence')
  const errand = asked?.id ?? ''
  await does('kora', 'errand reached', { errand })
  expect(JSON.stringify((await store.get(errands, errand))?.value)).not.toContain('Kranz')
  const shown = (await does('kora', 'errand show', { errand }))?.text
  expect(shown).toMatch(/^Erledigt: Fähre Pevestorf\n/)
  expect(shown).not.toContain('Kranz')
  // Whoever was reached may answer later.
  await does('kora', 'errand answer', { errand, word: 'ja, gern' })
  await deliverDue()
  const heard = delivered.filter(({ to }) => to === 'console:bence').map(({ card }) => JSON.stringify(card))
  expect(heard.filter((card) => card.includes('ja, gern'))).toHaveLength(1)
  expect(heard.find((card) => card.includes('erreicht'))).toContain('Kranz')
})

test('who has joined is noted no more, and taken back it is', async () => {
  const { does, store } = await busy()
  const joined = await does('kora', 'prospect join', { prospect: 'WL-7PQRST', fresh: 'yes' })
  const kept = async () => (await store.get(prospects, 'WL-7PQRST'))?.value
  expect(await kept()).not.toHaveProperty('contact')
  expect(await kept()).not.toHaveProperty('note')
  await does('kora', 'undo', { act: joined?.id.replace(/\/reply$/, '') ?? '' })
  expect(await kept()).toMatchObject({ contact: 'Frau Backhaus 0151 1234567', note: 'mag keine Anrufe' })
})

test.each<readonly [Kind, number]>([
  [drafts, 1],
  [codes, 90],
  [acts, 2 * 365],
  [errands, 2 * 365],
  [debts, 2 * 365],
  [posts, 2 * 365],
])('$name is forgotten when its time is over, and not before', async ({ name, ...kind }, days) => {
  const { store, clock, deliverDue } = await busy()
  await deliverDue()
  const all = async () => (await store.find({ name, ...kind })).length
  const before = await all()
  expect(before).toBeGreaterThan(0)
  clock.turn((days - 40) * day)
  const thin = createThinning(store)
  await thin(clock())
  if (days > 40) expect(await all()).toBeGreaterThan(0)
  clock.turn(42 * day)
  await thin(clock())
  expect(await all()).toBe(0)
})

test('a bot that runs on forgets every hour what has become old', async () => {
  const { does, store, clock } = await busy()
  await does('kora', 'prospect approach', { prospect: 'WL-7PQRST' })
  const rundruf = createRundruf({ store, commands, adapters: [], clock, log: createLog('silent') })
  await rundruf.start()
  await rundruf.deliverDue()
  expect(await textOf(store)).toContain('Stroh')
  clock.turn(2 * day)
  await rundruf.deliverDue()
  expect(await findAll(store, drafts)).toEqual([])
  const before = async () =>
    (await findAll(store, acts))
      .flatMap(({ value }) => value.touched)
      .filter((one) => one.before !== undefined)
  expect(await before()).not.toEqual([])
  clock.turn(29 * day)
  await rundruf.deliverDue()
  expect(await before()).toEqual([])
  // What nobody has decided stays, however old.
  expect(await findAll(store, joins)).not.toEqual([])
  await rundruf.stop()
  await store.close()
})

/** Acts of 31 days ago, of which each keeps what was before. */
const old = (id: string, at = '2026-07-22T00:00:00Z') =>
  create(acts, {
    ...{ id, network: 'WL', at, by: 'anna', command: 'offer change' },
    touched: [{ kind: 'listing', id: 'WL-4FC7KQ', rev: 2, before: { id: 'WL-4FC7KQ' } }],
  })
const many = async (store: Store) => {
  const ids = Array.from({ length: 450 }, (_, i) => `act/${i}`)
  await store.commit(ids.map((id) => old(id)))
}
const left = async (store: Store) =>
  (await findAll(store, acts)).filter(({ value }) => value.touched.some(({ before }) => before)).length
const now = Temporal.Instant.from('2026-08-23T10:00:00Z')

test('however much is old, all of it is made smaller, and what is so already is not written again', async () => {
  const store = await storeWith('console')
  await many(store)
  let commits = 0
  const counting: Store = {
    ...store,
    commit: async (changes) => {
      commits += 1
      expect(changes.length).toBeGreaterThan(0)
      await store.commit(changes)
    },
  }
  await createThinning(counting)(now)
  expect(await left(store)).toBe(0)
  expect(commits).toBe(3)
  await createThinning(counting)(now)
  expect(commits).toBe(3)
})

test('what goes altogether is not made smaller first', async () => {
  const store = await storeWith('console')
  await store.commit([old('act/1', '2024-08-01T00:00:00Z')])
  const written: string[] = []
  const noting: Store = {
    ...store,
    commit: async (changes) => {
      written.push(...changes.map((change) => `${change.id} ${'drop' in change}`))
      await store.commit(changes)
    },
  }
  await createThinning(noting)(now)
  expect(written).toEqual(['act/1 true'])
})

test('what somebody was at just then waits for the next time, with whatever became old since', async () => {
  const store = await storeWith('console')
  await store.commit([old('act/1')])
  let busy = true
  const stale: Store = {
    ...store,
    commit: async (changes) => {
      if (busy) throw new Stale('somebody was faster')
      await store.commit(changes)
    },
  }
  const thin = createThinning(stale)
  await thin(now)
  expect(await left(store)).toBe(1)
  busy = false
  await thin(now)
  expect(await left(store)).toBe(0)
  // From then on it has been looked at: what lies before is not read again, unless it has to go altogether.
  const came = [old('act/2'), old('act/3', '2026-07-25T00:00:00Z'), old('act/4', '2024-08-01T00:00:00Z')]
  await store.commit(came)
  await thin(now.add({ hours: 48 }))
  expect(await left(store)).toBe(1)
  expect(await store.get(acts, 'act/4')).toBeUndefined()
})

test('a bot that stops thins no more, and goes on with the same at the next time', async () => {
  const store = await storeWith('console')
  await many(store)
  let commits = 0
  const stopping: Store = {
    ...store,
    commit: async (changes) => {
      commits += 1
      await store.commit(changes)
    },
  }
  const thin = createThinning(stopping, () => commits === 1)
  await thin(now)
  expect([commits, await left(store)]).toEqual([1, 250])
  commits = 2
  await thin(now)
  expect(await left(store)).toBe(0)
})

test('a store that fails is not taken for one that is busy', async () => {
  const store = await storeWith('console')
  await store.commit([old('act/1')])
  const broken: Store = { ...store, commit: () => Promise.reject(new Error('disk full')) }
  await expect(createThinning(broken)(now)).rejects.toThrow('disk full')
})
