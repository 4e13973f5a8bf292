import { expect, test } from 'vitest'
import { type Delivery, Later, Undeliverable } from '../src/adapter.ts'
import { debt, debts } from '../src/debt.ts'
import { accounts } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { createOutbox } from '../src/outbox.ts'
import { create, findAll } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
import { names } from './names.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'
const given = '+49 bence'
const market = 'console:#markt'

/** Bence's own number stands before Anna. */
const opened = async (behave: (delivery: Delivery, line: string) => unknown = () => {}) => {
  const bot = await openBot([listed(hay, 'okohof', { title: 'Heu' })], behave)
  const { does, store, clock, deliverDue, delivered } = bot
  const settle = async (times = 3, seconds = 10) => {
    for (let i = 0; i < times; i += 1) {
      clock.turn(seconds)
      await deliverDue()
    }
  }
  await does('bence', 'respond', { listing: hay, contact: 'mine' })
  await settle()
  expect(standingAt(delivered, 'anna')).toContain(given)
  return {
    ...bot,
    settle,
    ends: () => does('kora', 'member remove', { member: 'bence:asztalos', for: 'asztalos' }),
    reads: () => standingAt(delivered, 'anna'),
    /** A start at which no platform is configured. */
    without: createOutbox(store, [], bot.bot, clock, () => {}),
  }
}

test.each([false, true])(
  'what has ended is drawn anew at once, though nobody is left to be told else: %s',
  async (stuck) => {
    let closed = false
    const { does, ends, reads, settle, store } = await opened(({ kind, to }) => {
      // A closed direct message takes nothing new; what stands there can still be edited.
      if (closed && to === 'console:anna' && kind === 'say') throw new Undeliverable('closed')
    })
    closed = stuck
    await names(does, 'anna', 'whole')
    await settle()
    expect((await findAll(store, debts)).some(({ value }) => value.stuck !== undefined)).toBe(stuck)
    await ends()
    await settle()
    expect(reads()).not.toContain(given)
  },
)

const say = (id: string, now: Temporal.Instant) =>
  create(debts, debt(id, { person: 'anna' }, { say: { title: id } }, now, { network: 'WL' }))

test.each([
  ['is tried again later', () => new Error('not now')],
  ['has to wait', (now: Temporal.Instant) => new Later(now.add({ minutes: 5 }))],
])('behind what %s nothing is said, and what has ended is drawn anew', async (_, why) => {
  let fails = false
  const { clock, ends, lines, reads, settle, store } = await opened((__, line) => {
    if (fails && line === 'console:anna ← Erstes') throw why(clock())
  })
  fails = true
  await store.commit([say('Erstes', clock())])
  await settle(1)
  await store.commit([say('Zweites', clock())])
  await ends()
  await settle(2, 5)
  expect(reads()).not.toContain(given)
  expect(reads()).not.toContain('Zweites')
  fails = false
  await settle(2, 300)
  const said = lines('console:anna').filter((line) => /(Erstes|Zweites)$/.test(line))
  expect(said).toEqual(['console:anna ← Erstes', 'console:anna ← Zweites'])
  expect(await findAll(store, debts)).toEqual([])
})

test('what has ended is drawn anew, though its platform is missing for a while', async () => {
  const { clock, ends, reads, settle, store, without } = await opened()
  await ends()
  clock.turn(10)
  const redraws = async () => (await findAll(store, debts)).filter(({ value }) => value.kind === 'redraw')
  const owed = await redraws()
  expect(owed).toHaveLength(1)
  for (let days = 0; days < 40; days += 1) {
    await without.deliverDue()
    clock.turn(24 * 3600)
  }
  // It is owed as it was: nothing was written meanwhile.
  expect(await redraws()).toEqual(owed)
  expect(reads()).toContain(given)
  await settle()
  expect(reads()).not.toContain(given)
  expect(await redraws()).toEqual([])
})

test('a room whose platform is missing is told when that is there again, and so is whoever called', async () => {
  const { clock, does, lines, settle, store, without } = await opened()
  await does('anna', 'offer add', { title: 'Rotes Rad' }, { place: market })
  const reply = debt('r', { account: 'console:anna' }, { say: { title: 'Erledigt' } }, clock(), {
    network: 'WL',
  })
  await store.commit([create(debts, reply)])
  for (let i = 0; i < 3; i += 1) await without.deliverDue()
  expect(lines().filter((line) => /Rad|Erledigt/.test(line))).toEqual([])
  await settle()
  expect(lines(market)).toEqual([expect.stringContaining('Rotes Rad')])
  expect(lines('console:anna')).toContain('console:anna ← Erledigt')
  expect(await findAll(store, debts)).toEqual([])
})

test('whoever has an account on another platform is told there meanwhile', async () => {
  const { clock, lines, settle, store } = await opened()
  const used = clock().add({ hours: 1 }).toString()
  await store.commit([
    create(accounts, { id: 'elsewhere:anna', human: 'anna', used }),
    say('Erstes', clock()),
  ])
  await settle()
  expect(lines('console:anna')).toContain('console:anna ← Erstes')
  expect(await findAll(store, debts)).toEqual([])
})

test('a card that its platform never draws again is given up after a month, until it changes once more', async () => {
  let refuses = true
  const { clock, does, deliverDue, lines, settle, store } = await opened(({ kind }) => {
    if (refuses && kind === 'redraw') throw new Error('no such form')
  })
  await does('anna', 'offer add', { title: 'Rotes Rad' }, { place: market })
  await settle()
  const bike = (await findAll(store, listings)).find(({ value }) => value.title === 'Rotes Rad')
  const listing = bike?.id ?? expect.fail('it is offered')
  const began = clock()
  await does('bence', 'respond', { listing, contact: 'partner' })
  await settle()
  const redraws = async () => (await findAll(store, debts)).filter(({ value }) => value.kind === 'redraw')
  for (let tries = 0; tries < 500; tries += 1) {
    const [owed] = await redraws()
    if (owed === undefined) break
    clock.turn(Math.max(1, Math.ceil(clock().until(owed.value.due).total('seconds'))))
    await deliverDue()
  }
  const days = began.until(clock()).total('days')
  expect([days > 25, days < 36]).toEqual([true, true])
  refuses = false
  await settle(3, 7200)
  expect(lines(market)).toEqual([`${market} ← Angebot: Rotes Rad (${listing})`])
  await does('anna', 'withdraw', { listing })
  await settle()
  expect(lines(market).at(-1)).toBe(`${market} ← Nicht mehr aktuell: Rotes Rad (${listing})`)
})
