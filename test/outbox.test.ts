import { expect, test } from 'vitest'
import { type Delivery, Later, Undeliverable } from '../src/adapter.ts'
import { debt, debts, posts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { people } from '../src/domain/person.ts'
import { create, replace, type Store } from '../src/store.ts'
import { openBot } from './calling.ts'

const offer = { title: 'Rotes Rad' }
const idOf = async (store: Store) => (await store.find(listings))[0]?.id ?? ''
const market = 'console:#markt'
const hayAnswer = 'Asztalos meldet sich: Rotes Rad'

test.each(['said', 'redrawn'])('a change while the card is being %s is drawn afterwards', async (when) => {
  const meanwhile: (() => Promise<unknown>)[] = []
  const { store, clock, lines, deliverDue, does } = await openBot([], async (_, line) => {
    if (line.startsWith(market)) await meanwhile.shift()?.()
  })
  await does('anna', 'offer add', offer)
  const listing = await idOf(store)
  if (when === 'redrawn') {
    await deliverDue()
    clock.turn(5)
    await does('bence', 'respond', { listing, contact: 'mine' })
  }
  meanwhile.push(() => does('anna', 'withdraw', { listing }))
  await deliverDue()
  clock.turn(5)
  await deliverDue()
  expect(lines(market).at(-1)).toBe(`${market} ← Nicht mehr aktuell: Rotes Rad (${listing})`)
  expect(await store.find(debts)).toEqual([])
})

/** What the commit of a change finds when others are at work right before it. */
const before = (store: Store, kind: string, work: () => Promise<unknown>) => {
  const { commit } = store
  let done = false
  Object.assign(store, {
    commit: async (changes: Parameters<typeof commit>[0]) => {
      if (!done && changes.some((change) => change.kind === kind && 'put' in change)) {
        done = true
        await work()
      }
      return commit(changes)
    },
  })
}

test.each(['card is first drawn', 'change is committed'])(
  'what happens right before the %s is not lost',
  async (when) => {
    const { store, clock, lines, deliverDue, does } = await openBot()
    await does('anna', 'offer add', offer)
    const listing = await idOf(store)
    const withdraw = () => does('anna', 'withdraw', { listing })
    if (when === 'card is first drawn') {
      before(store, posts.name, withdraw)
      await deliverDue()
    } else {
      before(store, listings.name, deliverDue)
      await withdraw()
    }
    for (let i = 0; i < 3; i += 1) {
      clock.turn(5)
      await deliverDue()
    }
    expect(lines(market).at(-1)).toBe(`${market} ← Nicht mehr aktuell: Rotes Rad (${listing})`)
    expect(await store.find(debts)).toEqual([])
  },
)

test('a card that is being drawn anew is not drawn again within three seconds', async () => {
  const meanwhile: (() => Promise<unknown>)[] = []
  const { store, clock, lines, deliverDue, does } = await openBot([], async (_, line) => {
    if (line.startsWith(market)) await meanwhile.shift()?.()
  })
  await does('anna', 'offer add', offer)
  const listing = await idOf(store)
  await deliverDue()
  clock.turn(5)
  await does('bence', 'respond', { listing, contact: 'mine' })
  meanwhile.push(() => does('kora', 'respond', { listing, contact: 'partner', for: 'fahre' }))
  for (let i = 0; i < 3; i += 1) await deliverDue()
  expect(lines(market)).toHaveLength(2)
  clock.turn(3)
  await deliverDue()
  expect(lines(market)).toHaveLength(3)
  expect(await store.find(debts)).toEqual([])
})

test('many changes are one redraw, three seconds after it was drawn', async () => {
  const { store, clock, lines, deliverDue, does } = await openBot()
  await does('anna', 'offer add', offer)
  const listing = await idOf(store)
  await deliverDue()
  await does('bence', 'respond', { listing, contact: 'mine' })
  await does('kora', 'respond', { listing, contact: 'partner', for: 'fahre' })
  await does('anna', 'withdraw', { listing })
  await deliverDue()
  expect(lines(market)).toHaveLength(1)
  clock.turn(3)
  await deliverDue()
  await deliverDue()
  expect(lines(market)).toEqual([
    `${market} ← Angebot: Rotes Rad (${listing})`,
    `${market} ← Nicht mehr aktuell: Rotes Rad (${listing})`,
  ])
})

test('a crash after the card was said and before it was noted says it again under the same id', async () => {
  let dies = true
  const { store, delivered, clock, deliverDue, does } = await openBot()
  await does('anna', 'offer add', offer)
  const { commit } = store
  const broken = {
    ...store,
    commit: (changes: Parameters<typeof commit>[0]) => {
      if (dies && changes.some((change) => 'drop' in change)) {
        dies = false
        return Promise.reject(new Error('the process dies here'))
      }
      return commit(changes)
    },
  }
  Object.assign(store, { commit: broken.commit })
  await deliverDue()
  clock.turn(60)
  await deliverDue()
  expect(delivered.map(({ id, kind }) => [id, kind])).toEqual([
    [delivered[0]?.id, 'say'],
    [delivered[0]?.id, 'say'],
  ])
  expect(await store.find(debts)).toEqual([])
})

/** Bence answers an offer of Ökohof, some of whose people cannot be reached. */
const answering = async (closed: Set<string>) => {
  const opened = await openBot([], ({ kind, to }: Delivery) => {
    if (closed.has(to)) throw new Undeliverable(kind)
  })
  await opened.does('anna', 'offer add', offer)
  const listing = await idOf(opened.store)
  await opened.does('bence', 'respond', { listing, contact: 'mine' })
  const settle = async () => {
    for (let i = 0; i < 8; i += 1) await opened.deliverDue()
  }
  await settle()
  return { ...opened, settle }
}
const passOn =
  'Bitte geben Sie das weiter, dort ist im Chat niemand zu erreichen: Ökohof, 05841 100, Anna Amsel, +49 anna'

test.each([
  ['the contact', [], 'console:anna', false],
  ['the deputy', ['console:anna'], 'console:cili', false],
  ['the coordinator, who passes it on', ['console:anna', 'console:cili'], 'console:kora', true],
])('it reaches %s', async (_, closed, to, mediated) => {
  const { delivered, lines, store } = await answering(new Set(closed))
  expect(lines().filter((line) => line.includes(hayAnswer))).toEqual([`${to} ← ${hayAnswer}`])
  const card = delivered.find((one) => one.to === to)?.card
  expect(JSON.stringify(card).includes(passOn)).toBe(mediated)
  expect(card?.buttons?.map(({ call }) => call.input.for)).toEqual(
    Array(3).fill(mediated ? 'okohof' : undefined),
  )
  expect(await store.find(debts)).toEqual([])
})

test('whoever has no account is passed over without waiting', async () => {
  const { store, lines, deliverDue, does } = await openBot()
  await does('bence', 'organization ask', { organization: 'fahre', question: 'Wann?', contact: 'partner' })
  for (let i = 0; i < 3; i += 1) await deliverDue()
  expect(lines()).toEqual(['console:kora ← Asztalos fragt: Wann?'])
  expect(await store.find(debts)).toEqual([])
})

test('where nobody can be reached it stays owed, and arrives once somebody can be', async () => {
  const closed = new Set(['console:anna', 'console:cili', 'console:kora'])
  const { store, clock, lines, settle } = await answering(closed)
  expect(await store.find(debts)).toHaveLength(1)
  clock.turn(3600)
  await settle()
  expect(await store.find(debts)).toHaveLength(1)
  closed.clear()
  clock.turn(3600)
  await settle()
  expect(lines().filter((line) => line.includes(hayAnswer))).toEqual([`console:kora ← ${hayAnswer}`])
  expect(await store.find(debts)).toEqual([])
})

test('an account that comes later gets what nobody could be told', async () => {
  const closed = new Set(['console:anna', 'console:cili', 'console:kora'])
  const { store, clock, lines, settle } = await answering(closed)
  const kora = (await store.find(people, { where: { id: 'kora' } }))[0]
  expect(kora?.value.human).toBe('kora')
  await store.commit([create(accounts, { id: 'console:kora2', human: 'kora', used: '2026-08-23T10:00:00Z' })])
  clock.turn(3600)
  await settle()
  expect(lines('console:kora2')).toEqual([`console:kora2 ← ${hayAnswer}`])
})

test('the account used last is tried first, then the others', async () => {
  const closed = new Set(['console:anna'])
  const { store, clock, lines, deliverDue } = await openBot([], ({ to, kind }) => {
    if (closed.has(to)) throw new Undeliverable(kind)
  })
  const used = '2026-08-22T00:00:00Z'
  await store.commit([
    create(accounts, { id: 'console:anna-phone', human: 'anna', used }),
    create(debts, debt('1', { person: 'anna' }, { say: { title: '1' } }, clock(), { network: 'WL' })),
  ])
  await deliverDue()
  const [old] = await store.find(accounts, { where: { id: 'console:anna' } })
  if (old) await store.commit([replace(old, { ...old.value, used: '2026-08-23T00:00:00Z' })])
  await store.commit([
    create(debts, debt('2', { person: 'anna' }, { say: { title: '2' } }, clock(), { network: 'WL' })),
  ])
  await deliverDue()
  await deliverDue()
  expect(lines()).toEqual(['console:anna-phone ← 1', 'console:anna-phone ← 2'])
})

const say = (id: string, person: string, now: Temporal.Instant, more: object = {}) =>
  create(debts, debt(id, { person }, { say: { title: id } }, now, { network: 'WL', ...more }))

test('a place that says "later" delays no other, and keeps its order', async () => {
  const { store, clock, lines, deliverDue } = await openBot([], (_, line) => {
    const at = Temporal.Instant.from('2026-08-23T10:00:30Z')
    if (line === 'console:anna ← 1' && Temporal.Instant.compare(clock(), at) < 0) throw new Later(at)
  })
  const now = clock()
  await store.commit([say('1', 'anna', now)])
  clock.turn(1)
  await store.commit([say('2', 'anna', clock()), say('3', 'bence', clock())])
  await deliverDue()
  expect(lines()).toEqual(['console:bence ← 3'])
  clock.turn(28)
  await deliverDue()
  expect(lines()).toHaveLength(1)
  clock.turn(2)
  await deliverDue()
  expect(lines()).toEqual(['console:bence ← 3', 'console:anna ← 1', 'console:anna ← 2'])
})

test('a place that hangs delays no other', async () => {
  const hanging = Promise.withResolvers<void>()
  const { store, clock, lines, deliverDue } = await openBot([], async (_, line) => {
    if (line === 'console:anna ← 1') await hanging.promise
  })
  await store.commit([say('1', 'anna', clock()), say('3', 'bence', clock())])
  const first = deliverDue()
  await store.commit([say('4', 'dora', clock()), say('5', 'anna', clock().add({ seconds: 1 }))])
  clock.turn(2)
  await deliverDue()
  expect(lines().toSorted()).toEqual(['console:bence ← 3', 'console:dora ← 4'])
  hanging.resolve()
  await first
  await deliverDue()
  expect(lines('console:anna')).toEqual(['console:anna ← 1', 'console:anna ← 5'])
})

test('what fails is tried again, each time after a longer while, at most some hours', async () => {
  const { store, clock, deliverDue } = await openBot([], () => {
    throw new Error('the line is dead')
  })
  await store.commit([say('1', 'anna', clock())])
  const pauses: number[] = []
  for (let i = 0; i < 11; i += 1) {
    await deliverDue()
    const due = (await store.get(debts, '1'))?.value.due ?? expect.fail('it is owed still')
    const seconds = Math.round(clock().until(due).total('seconds'))
    pauses.push(seconds)
    clock.turn(seconds)
  }
  for (const [i, seconds] of pauses.entries()) {
    const middle = 30 * 2 ** Math.min(i, 8)
    expect(seconds).toBeGreaterThanOrEqual(Math.floor(middle * 0.8))
    expect(seconds).toBeLessThanOrEqual(Math.ceil(middle * 1.2))
  }
})

test('what has failed for most of a day goes to whoever comes next', async () => {
  const { store, clock, lines, deliverDue } = await openBot([], ({ to }) => {
    if (to === 'console:anna') throw new Error('the line is dead')
  })
  const other = { else: [{ to: { person: 'bence' }, owed: { say: { title: '1' } } }] }
  await store.commit([say('1', 'anna', clock(), other)])
  for (let hours = 0; hours < 48; hours += 1) {
    await deliverDue()
    clock.turn(3600)
  }
  expect(lines()).toEqual(['console:bence ← 1'])
  expect(await store.find(debts)).toEqual([])
})

test('what fails again and again holds its place up for a while, not for ever', async () => {
  const { store, clock, lines, deliverDue } = await openBot([], (_, line) => {
    if (line === 'console:anna ← 1') throw new Error('no such card')
  })
  await store.commit([say('1', 'anna', clock())])
  clock.turn(1)
  await store.commit([say('2', 'anna', clock())])
  await deliverDue()
  expect(lines()).toEqual([])
  for (let minutes = 0; minutes < 20; minutes += 1) {
    clock.turn(60)
    await deliverDue()
  }
  expect(lines()).toEqual(['console:anna ← 2'])
})

test('a card that cannot be drawn again holds nothing up', async () => {
  const { store, clock, lines, deliverDue, does } = await openBot([], ({ kind }) => {
    if (kind === 'redraw') throw new Error('no such message')
  })
  await does('anna', 'offer add', offer)
  await deliverDue()
  await does('anna', 'withdraw', { listing: await idOf(store) })
  clock.turn(5)
  await does('bence', 'offer add', { title: 'Blaues Rad' })
  await deliverDue()
  expect(lines(market)).toHaveLength(2)
})

test('a card that cannot be drawn again for days is drawn as soon as it can be', async () => {
  let dead = true
  const { store, clock, lines, deliverDue, does } = await openBot([], ({ kind }) => {
    if (dead && kind === 'redraw') throw new Error('the line is dead')
  })
  await does('anna', 'offer add', offer)
  await deliverDue()
  await does('anna', 'withdraw', { listing: await idOf(store) })
  for (let hours = 0; hours < 72; hours += 1) {
    clock.turn(3600)
    await deliverDue()
  }
  expect(lines(market)).toHaveLength(1)
  dead = false
  clock.turn(3 * 3600)
  await deliverDue()
  expect(lines(market)).toHaveLength(2)
  expect(lines(market)[1]).toContain('Nicht mehr aktuell')
  expect(await store.find(debts, { where: { id: `redraw/${(await store.find(posts))[0]?.id}` } })).toEqual([])
})

test('what is useless by now is not said any more', async () => {
  const { store, clock, lines, deliverDue } = await openBot()
  const until = clock().add({ minutes: 5 }).toString()
  await store.commit([
    say('1', 'anna', clock(), { until }),
    say('2', 'anna', clock().add({ seconds: 1 }), { until: clock().add({ hours: 1 }).toString() }),
  ])
  clock.turn(600)
  await deliverDue()
  expect(lines()).toEqual(['console:anna ← 2'])
  expect(await store.find(debts)).toEqual([])
})

test('a card that was deleted is redrawn no more', async () => {
  const { store, clock, deliverDue, does } = await openBot([], ({ kind }) => {
    if (kind === 'redraw') throw new Undeliverable('deleted')
  })
  await does('anna', 'offer add', offer)
  await deliverDue()
  expect(await store.find(posts)).toHaveLength(1)
  clock.turn(5)
  await does('anna', 'withdraw', { listing: await idOf(store) })
  await deliverDue()
  expect([await store.find(posts), await store.find(debts)]).toEqual([[], []])
})

test('a room that is gone is owed nothing', async () => {
  const { store, deliverDue, does } = await openBot([], ({ to }) => {
    if (to === market) throw new Undeliverable('gone')
  })
  await does('anna', 'offer add', offer)
  for (let i = 0; i < 3; i += 1) await deliverDue()
  expect([await store.find(posts), await store.find(debts)]).toEqual([[], []])
})

test('a card whose record was taken back says so', async () => {
  const { store, clock, lines, deliverDue, does } = await openBot()
  const published = await does('anna', 'offer add', offer)
  await deliverDue()
  clock.turn(5)
  await does('anna', 'undo', { act: published?.id.replace(/\/reply$/, '') ?? '' })
  await deliverDue()
  expect(lines(market).at(-1)).toBe(`${market} ← Das wurde zurückgenommen.`)
  expect([await store.find(listings), await store.find(debts)]).toEqual([[], []])
})

test('every reader hears it in their own language', async () => {
  const { store, lines, deliverDue, does } = await openBot()
  const [anna] = await store.find(humans, { where: { id: 'anna' } })
  if (anna) await store.commit([replace(anna, { ...anna.value, language: 'hu' })])
  await does('anna', 'offer add', offer)
  const listing = await idOf(store)
  await does('bence', 'respond', { listing, contact: 'mine' })
  await deliverDue()
  expect(lines('console:anna')).toEqual(['console:anna ← Asztalos jelentkezett: Rotes Rad'])
})

test.each([
  ['sent', 0, ['Heu', 'Rad'], ['Heu', 'Rad']],
  ['not sent', 1, ['Heu'], ['Heu', 'Heu', 'Rad']],
])('what a look finds %s, one that had read before it does not send again', async (_, fails, soon, then) => {
  const tried: string[] = []
  const [sending, first, second] = Array.from({ length: 3 }, () => Promise.withResolvers<void>())
  const { store, clock, deliverDue } = await openBot([], async (_to, line) => {
    tried.push(line.slice(-3))
    sending?.resolve()
    await first?.promise
    if (tried.length <= fails) throw new Error('not now')
  })
  await store.commit(
    ['Heu', 'Rad'].map((title, i) =>
      create(debts, debt(`o${i}`, { person: 'anna' }, { say: { title } }, clock(), { network: 'WL' })),
    ),
  )
  const { get } = store
  const one = deliverDue()
  await sending?.promise
  // From here on it takes its time to find out where Anna is.
  const held: typeof get = async (kind, id) => {
    if (kind.name === people.name) await second?.promise
    return get(kind, id)
  }
  Object.assign(store, { get: held })
  const other = deliverDue()
  first?.resolve()
  await one
  second?.resolve()
  await other
  expect(tried).toEqual(soon)
  clock.turn(60)
  await deliverDue()
  expect(tried).toEqual(then)
})
