import { expect, test } from 'vitest'
import type { Adapter } from '../src/adapter.ts'
import { createBot } from '../src/bot.ts'
import { type Debt, debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { findings } from '../src/domain/finding.ts'
import { type Listing, listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { memberships, people } from '../src/domain/person.ts'
import { type Watch, watches } from '../src/domain/watch.ts'
import { mostInCommit } from '../src/limits.ts'
import { createLog } from '../src/log.ts'
import { createSearch } from '../src/search/search.ts'
import { createRundruf } from '../src/serving.ts'
import { type Change, create, findAll, type Kept, Stale, type Store } from '../src/store.ts'
import { finishFindings, tellWaiting } from '../src/watching/steps.ts'
import { alertCaps } from '../src/watching/telling.ts'
import { callsTo, openBot } from './calling.ts'
import { commands, worldOf } from './world.ts'

const watch = (person: string, i: number, question: string, found: Watch['found'] = []): Change =>
  create(watches, {
    ...{ id: `WL-${person}-${i}`, network: 'WL', person, question, title: question },
    ...{ kind: 'offer', locale: 'de', at: '2026-08-01T00:00:00Z', found },
  })
const member = (id: string): readonly Change[] => [
  create(humans, { id, language: 'de' }),
  create(accounts, { id: `console:${id}`, human: id, used: '2026-08-01T00:00:00Z' }),
  create(people, { id, network: 'WL', human: id, name: id, coordinates: false }),
  create(memberships, {
    ...{ id: `${id}:asztalos`, network: 'WL', person: id, organization: 'asztalos', role: 'colleague' },
  }),
]

/** So many people who keep so many questions each, one of them "Kies". */
const withMany = async (many: number, each: number) => {
  const opened = await openBot()
  for (let i = 0; i < many; i += 1) {
    const others = Array.from({ length: each - 1 }, (_, n) => watch(`p${i}`, n + 1, `Teil${n}x`))
    await opened.store.commit([...member(`p${i}`), watch(`p${i}`, 0, 'Kies'), ...others])
  }
  return opened
}
const toldIn = ({ delivered }: Awaited<ReturnType<typeof openBot>>) =>
  delivered.flatMap((one) =>
    /^console:p\d/.test(one.to) && 'card' in one && `${one.card.title}`.startsWith('Angebot:')
      ? [one.to]
      : [],
  )
const remembered = async (store: Store) =>
  (await findAll(store, watches)).filter(({ value }) => value.found.some(({ told }) => told)).length

test.each([
  [60, 20],
  [400, 1],
])('%i people with %i questions each all hear of it, once', async (many, each) => {
  const opened = await withMany(many, each)
  const { does, store, deliverDue } = opened
  const sizes: number[] = []
  const { commit } = store
  store.commit = async (changes) => {
    sizes.push(changes.length)
    await commit(changes)
  }
  const id = /WL-\w{6}/.exec((await does('anna', 'offer add', { title: 'Kies' }))?.text ?? '')?.[0]
  await deliverDue()
  expect(new Set(toldIn(opened)).size).toBe(many)
  await does('anna', 'listing edit', { listing: id ?? '', title: 'Feiner Kies' })
  await deliverDue()
  expect(toldIn(opened)).toHaveLength(many)
  expect([await remembered(store), await findAll(store, findings)]).toEqual([many, []])
  expect(Math.max(...sizes)).toBeLessThanOrEqual(mostInCommit)
})

test('a crash between two steps leaves nobody out, and tells nobody twice; two processes neither', async () => {
  const opened = await withMany(300, 1)
  const { does, store, clock, deliverDue } = opened
  await does('anna', 'offer add', { title: 'Kies' })
  const { commit } = store
  let steps = 0
  store.commit = async (changes) => {
    steps += 1
    if (steps > 1) throw new Error('the process dies here')
    await commit(changes)
  }
  await expect(finishFindings(store, commands, clock())).rejects.toThrow('dies')
  store.commit = commit
  expect(await remembered(store)).toBeGreaterThan(0)
  expect(await remembered(store)).toBeLessThan(300)
  await Promise.all([1, 2].map(() => finishFindings(store, commands, clock())))
  await deliverDue()
  expect([toldIn(opened).length, new Set(toldIn(opened)).size]).toEqual([300, 300])
})

test('what is withdrawn before somebody is told is told to nobody', async () => {
  const opened = await withMany(2, 1)
  const done = await opened.does('anna', 'offer add', { title: 'Kies' })
  await opened.does('anna', 'undo', { act: done?.id.replace('/reply', '') ?? '' })
  await opened.deliverDue()
  expect(toldIn(opened)).toEqual([])
  expect(await findAll(opened.store, findings)).toEqual([])
})

test('where nothing can be looked for, it is published all the same, and said to whoever runs it', async () => {
  const { store, clock } = await withMany(1, 1)
  const failures: unknown[] = []
  const broken = async () => {
    throw new Error('no search today')
  }
  const world = worldOf(store, clock)
  const bot = createBot({
    ...world,
    search: { ...world.search, finds: broken },
    failing: (_, what) => failures.push(what),
  })
  const done = await callsTo(bot).does('anna', 'offer add', { title: 'Kies' })
  expect(done?.text).toContain('Kies')
  expect((await findAll(store, listings)).map(({ value }) => value.title)).toContain('Kies')
  expect(failures).toEqual(['what answers kept questions could not be looked for'])
})

test('what waits is told in one message as soon as more are allowed, once, also after a restart', async () => {
  const opened = await withMany(1, 2)
  const { does, store, clock, deliverDue } = opened
  const [day] = alertCaps
  for (let i = 0; i < day.most + 2; i += 1) {
    await does('anna', 'offer add', { title: `Kies Sorte ${i}` })
    await deliverDue()
    clock.turn(60)
  }
  await tellWaiting(store, commands, clock())
  await deliverDue()
  expect(toldIn(opened)).toHaveLength(day.most)
  clock.turn(25 * 3600)
  // Two processes that have just started look at the same time.
  const cards: string[] = []
  const adapter: Adapter = {
    name: 'console',
    start: async () => {},
    stop: async () => {},
    deliver: async (delivery) => `later-${cards.push(JSON.stringify(delivery))}`,
  }
  const log = createLog('silent')
  const started = [1, 2].map(() => createRundruf({ store, commands, adapters: [adapter], clock, log }))
  await Promise.all(started.map((one) => one.deliverDue()))
  const [last, ...more] = new Set(cards.filter((card) => card.includes('console:p0')))
  expect(more).toEqual([])
  expect(last).toContain('Kies Sorte 3')
  expect(last).toContain('Kies Sorte 4')
  clock.turn(25 * 3600)
  await Promise.all(started.map((one) => one.deliverDue()))
  await Promise.all(started.map((one) => one.stop()))
  expect(new Set(cards.filter((card) => card.includes('console:p0'))).size).toBe(1)
})

test('of what waits nothing is told that is over, and nothing to who is there no more', async () => {
  const opened = await withMany(1, 1)
  const { does, store, clock, deliverDue } = opened
  const ids: string[] = []
  for (let i = 0; i < 4; i += 1) {
    const done = await does('anna', 'offer add', { title: `Kies Sorte ${i}` })
    ids.push(/WL-\w{6}/.exec(done?.text ?? '')?.[0] ?? '')
    await deliverDue()
    clock.turn(60)
  }
  await does('anna', 'withdraw', { listing: ids[3] ?? '' })
  clock.turn(25 * 3600)
  await tellWaiting(store, commands, clock())
  expect((await findAll(store, debts)).filter(({ value }: Kept<Debt>) => value.kind === 'watch')).toEqual([])
})

test('thousands of kept questions let others have their turn, and answer as one by one', async () => {
  const { store } = await openBot()
  const network = (await store.get(networks, 'WL'))?.value ?? expect.fail()
  const search = createSearch(store)
  const texts = ['Kies', 'Brennholz', 'gravel', 'Wer hat Sand?', 'kavics', 'Kies in Hamburg']
  const questions = Array.from({ length: 1500 }, (_, i) => ({
    text: i % 10 === 0 ? (texts[(i / 10) % texts.length] ?? '') : `Gegenstand${i} Nummer${i}`,
    locale: 'de' as const,
  }))
  const listing: Listing = {
    id: 'WL-NEU',
    network: 'WL',
    kind: 'offer',
    organization: 'okohof',
    title: 'Kies',
    given: 0,
    at: '2026-08-01T00:00:00Z',
    state: 'open',
    responses: 0,
    helpers: [],
  }
  const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
  let turns = 0
  const ticking = setInterval(() => {
    turns += 1
  }, 1)
  const found = await search.finds(network, listing, questions, now)
  clearInterval(ticking)
  expect(turns).toBeGreaterThan(2)
  const alone = new Map<string, boolean | undefined>()
  for (const text of texts)
    alone.set(text, (await search.finds(network, listing, [{ text, locale: 'de' }], now))[0])
  expect(alone.get('Kies')).toBe(true)
  expect(alone.get('Kies in Hamburg')).toBe(false)
  expect(found).toEqual(questions.map(({ text }) => alone.get(text) ?? false))
})

test('a publication that is decided again and again does not look for ever', async () => {
  const { store, clock } = await withMany(1, 1)
  const world = worldOf(
    {
      ...store,
      commit: async (changes) => {
        if (changes.some(({ kind }) => kind === listings.name)) throw new Stale('always')
        await store.commit(changes)
      },
    },
    clock,
  )
  const done = await callsTo(createBot(world)).does('anna', 'offer add', { title: 'Kies' })
  expect(done?.text).not.toContain('WL-')
})
