import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { cardFor } from '../src/about.ts'
import { acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { numbered, plain } from '../src/card.ts'
import { keptCalls } from '../src/commit.ts'
import { debts } from '../src/debt.ts'
import { listings } from '../src/domain/listing.ts'
import { responses } from '../src/domain/response.ts'
import { drafts } from '../src/draft.ts'
import type { Input } from '../src/invocation.ts'
import { kinds } from '../src/records.ts'
import type { Change } from '../src/store.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { everything, given, givenFor, hay } from './given.ts'
import { commands, listed, network, testClock, worldOf } from './world.ts'

const thrown = (error: unknown) => {
  throw error
}
const offer = { title: 'Rotes Rad' }
const crash = async () => {
  throw new Error('the process dies here')
}

/** Who does what acts, so that it succeeds: the owner of the hay, else somebody who is none. */
const doers: Readonly<Record<string, string>> = {
  respond: 'bence',
  'organization ask': 'bence',
  'room ask': 'bence',
  'join withdraw': 'gerd',
  redeem: 'zoe',
}
const doer = (name: string) => {
  const access = commands.find((command) => command.name === name)?.access
  return access === 'coordinator' || access === 'whole' ? 'kora' : (doers[name] ?? 'anna')
}
/** Ökohof has helped the ferry. */
const helped = listed('WL-8W8W8W', 'fahre', { title: 'Steg', state: 'fulfilled', helpers: ['okohof'] })
const others: Readonly<Record<string, Input>> = { 'helper name': { listing: helped.id } }
const acting = commands
  .filter(({ changes }) => changes)
  .map(({ name, fields }) => ({ name, input: { ...givenFor(name, fields), ...others[name] } }))

const openFor = async (name: string) => {
  const opened = await openBot([...everything, helped])
  if (name === 'sector remove' || name === 'sector set')
    await opened.does('kora', 'sector set', { sector: 'Handwerk' })
  return opened
}

describe.each(acting)('$name', ({ name, input }) => {
  test('a repeated invocation changes nothing and says nothing again', async () => {
    const { store, call, begin, shown, deliverDue } = await openFor(name)
    const invocation = call(doer(name), name, input)
    const first = await shown(await begin(invocation))
    expect(first?.id).toBe(`act/${invocation.id}/reply`)
    expect(await store.get(acts, `act/${invocation.id}`)).toMatchObject({ value: { command: name } })
    const after = await contentOf(store)
    expect(await shown(await begin(invocation))).toBeUndefined()
    expect(await contentOf(store)).toEqual(after)
    await deliverDue()
    const delivered = await contentOf(store)
    expect(await shown(await begin(invocation))).toBeUndefined()
    expect(await contentOf(store)).toEqual(delivered)
  })

  test('a crash between commit and reply: done once, the reply owed under one id', async () => {
    const { store, clock, call, begin } = await openFor(name)
    const invocation = call(doer(name), name, input)
    await expect((await begin(invocation)).answer(crash)).rejects.toThrow('dies')
    const after = await contentOf(store)
    const owed = await store.get(debts, `act/${invocation.id}/reply`)
    const restarted = callsTo(createBot(worldOf(store, clock)))
    const reply = await restarted.shown(await restarted.begin(invocation))
    expect(reply).toMatchObject({
      id: owed?.id,
      card: owed && 'say' in owed.value.owed && cardFor(owed.value.owed.say, invocation.caller),
    })
    expect(await contentOf(store)).toEqual(after.filter(({ id }) => id !== owed?.id))
    expect(await restarted.shown(await restarted.begin(invocation))).toBeUndefined()
  })

  test('written down and acknowledged, it is finished at the next start', async () => {
    const { store, clock, bot, call, begin } = await openFor(name)
    const invocation = call(doer(name), name, input)
    const work = await begin(invocation)
    await work.keep()
    await work.keep()
    expect(await store.find(keptCalls)).toHaveLength(1)
    await createBot(worldOf(store, clock)).finishKept(thrown)
    expect(await store.find(keptCalls)).toEqual([])
    expect(await store.get(acts, `act/${invocation.id}`)).toBeDefined()
    expect(await store.get(debts, `act/${invocation.id}/reply`)).toBeDefined()
    const finished = await contentOf(store)
    await bot.finishKept(thrown)
    expect(await contentOf(store)).toEqual(finished)
  })
})

test('a kept call that fails every time stops no start, and in the end its caller hears of it', async () => {
  const { store, clock, call, begin, deliverDue, lines } = await openBot()
  const [broken, fine] = [
    call('anna', 'offer add', offer),
    call('bence', 'offer add', { title: 'Blaues Rad' }),
  ]
  for (const invocation of [broken, fine]) await (await begin(invocation)).keep()
  const failing = {
    ...store,
    commit: (changes: readonly Change[]) =>
      changes.some(({ id }) => id === `act/${broken.id}`)
        ? Promise.reject(new Error('it is broken'))
        : store.commit(changes),
  }
  const failures: unknown[] = []
  for (let start = 0; start < 4; start += 1)
    await createBot(worldOf(failing, clock)).finishKept((error) => failures.push(error))
  expect(failures).toHaveLength(3)
  expect(await store.find(keptCalls)).toEqual([])
  clock.turn(60)
  await deliverDue()
  expect(lines('console:anna')).toEqual([
    'console:anna ← Das hat leider nicht geklappt. Bitte versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie bitte der Netzwerkkoordination Bescheid.',
  ])
  expect(lines('console:bence')).toHaveLength(1)
})

test('a call that was kept and done is kept no longer', async () => {
  const { store, call, begin } = await openBot()
  const work = await begin(call('anna', 'offer add', offer))
  await work.keep()
  await work.answer(async () => {})
  expect(await store.find(keptCalls)).toEqual([])
})

test('what was kept and then refused is answered at the next start', async () => {
  const { store, bot, call, begin, deliverDue, lines } = await openBot()
  await (await begin(call('bence', 'withdraw', { listing: 'WL-9ZZZ99' }))).keep()
  await bot.finishKept(thrown)
  await deliverDue()
  expect(lines('console:bence')).toEqual([
    'console:bence ← Das kenne ich hier nicht: WL-9ZZZ99. Vielleicht ein Tippfehler?',
  ])
  expect([await store.find(keptCalls), await store.find(debts)]).toEqual([[], []])
})

test('a reply that nobody fetches is left to the adapter for 15 s, then brought by the outbox', async () => {
  const { store, clock, call, begin, deliverDue, delivered } = await openBot()
  const adding = call('anna', 'offer add', offer)
  await expect((await begin(adding)).answer(crash)).rejects.toThrow('dies')
  await deliverDue()
  expect(delivered.map(({ id }) => id)).toEqual([`act/${adding.id}/0`])
  clock.turn(14)
  await deliverDue()
  expect(delivered).toHaveLength(1)
  clock.turn(1)
  await deliverDue()
  expect(delivered.at(-1)).toMatchObject({ id: `act/${adding.id}/reply`, kind: 'say', to: 'console:anna' })
  expect(await store.find(debts)).toEqual([])
})

describe('publish pressed twice publishes once', () => {
  const drafted = async () => {
    const opened = await openBot()
    const typed = await opened.says('anna', 'biete Rotes Rad')
    const input: Input = typed?.card.buttons?.[0]?.call.input ?? {}
    return { ...opened, input }
  }

  test.each([
    ['one after the other', false],
    ['at the same moment', true],
  ])('%s', async (_, atOnce) => {
    const { store, does, input } = await drafted()
    const press = () => does('anna', 'offer add', input)
    const replies = atOnce ? await Promise.all([press(), press()]) : [await press(), await press()]
    expect(replies.map((reply) => reply?.text.split('\n')[0]?.replace(/WL-\w+/, 'ID')).toSorted()).toEqual([
      'Das ist schon erledigt oder hat länger als einen Tag gewartet.',
      'Ihr Angebot steht im Netzwerk: Rotes Rad (ID)',
    ])
    expect(await store.find(listings)).toHaveLength(1)
  })

  test('on one record: each waits for the other, and nothing is decided twice', async () => {
    const { store, does } = await openBot(hay)
    const { commit } = store
    let stale = 0
    Object.assign(store, {
      commit: (changes: Parameters<typeof commit>[0]) =>
        commit(changes).catch((error: Error) => {
          stale += error.name === 'Stale' ? 1 : 0
          throw error
        }),
    })
    const listing = 'WL-4FC7KQ'
    const answers = ['asztalos', 'fahre'].map((partner) =>
      does('kora', 'respond', { listing, contact: 'partner', for: partner }),
    )
    await Promise.all([...answers, does('anna', 'withdraw', { listing: '4fc7kq' })])
    expect(stale).toBe(0)
  })

  test('at the same moment, to two bots', async () => {
    const { store, clock, does, input } = await drafted()
    const other = callsTo(createBot(worldOf(store, clock)))
    await Promise.all([does('anna', 'offer add', input), other.does('anna', 'offer add', input)])
    expect(await store.find(listings)).toHaveLength(1)
  })

  test('a button that belongs to a draft of somebody else does nothing', async () => {
    const { store, does, input } = await drafted()
    for (const who of ['cili', 'bence', 'kora'])
      expect((await does(who, 'offer add', input))?.text).toContain('schon erledigt')
    expect([await store.find(listings), await store.find(drafts)]).toEqual([[], [expect.anything()]])
  })

  test.each([
    ['ja', 'biete Heu'],
    ['Wer liefert Treppen?', 'neues Angebot'],
  ])('"%s", told again after "%s", is no answer to that', async (early, late) => {
    const { store, says } = await openBot()
    const first = { id: 'early', at: '2026-08-23T10:00:01Z' }
    await says('anna', early, first)
    const asked = await says('anna', late, { at: '2026-08-23T10:00:02.000001Z' })
    const before = (await store.find(drafts)).map(({ id, rev }) => [id, rev])
    await says('anna', early, first)
    expect(await store.find(listings)).toEqual([])
    expect((await store.find(drafts)).map(({ id, rev }) => [id, rev])).toEqual(before)
    const answer = late === 'biete Heu' ? 'ja' : 'Heu'
    expect((await says('anna', answer, { at: '2026-08-23T10:00:03Z' }))?.text).not.toBe(asked?.text)
  })

  test('a number told again shows what stands there now, and the next one presses that', async () => {
    const { says } = await openBot([listed('WL-9RKF6F', 'okohof')])
    await says('anna', 'hilfe', { id: 'h', at: '2026-08-23T10:00:01Z' })
    const fourth = { id: 'fourth', at: '2026-08-23T10:00:02Z' }
    const mine = await says('anna', '4', fourth)
    expect(mine?.text).toContain('Ihre offenen Einträge: 1')
    const again = await says('anna', '4', fourth)
    const first = again && numbered(again.card)[0]?.call
    const pressed = await says('anna', '1', { at: '2026-08-23T10:00:03Z' })
    expect(first?.command).toBe('who supplies')
    expect(pressed?.text).toContain('Was wird gesucht?')
  })

  test('a typed answer that arrives twice answers one question', async () => {
    const { store, says } = await openBot()
    await store.commit(hay)
    const asked = await says('bence', 'antworten WL-4FC7KQ', { id: 'x2' })
    expect(asked?.text).toContain('Welchen Kontakt dürfen wir weitergeben?')
    expect((await says('bence', '2', { id: 'x3' }))?.text).toContain('Ihre Antwort ist unterwegs: Heu')
    expect(await says('bence', '2', { id: 'x3' })).toBeUndefined()
    expect(await store.find(responses)).toHaveLength(2)
  })
})

/** One file, served by two processes' worth of bots, each with a store of its own. */
const together = async (
  use: (
    here: ReturnType<typeof callsTo>,
    there: ReturnType<typeof callsTo>,
    file: {
      readonly store: ReturnType<typeof openSqlite>
    },
  ) => Promise<void>,
) => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-'))
  const [store, other] = [1, 2].map(() => openSqlite(join(folder, 'store.db'), kinds))
  if (store === undefined || other === undefined) return
  try {
    await store.commit([...network('console', 'de', 'formal'), ...hay])
    const clock = testClock()
    const [here, there] = [store, other].map((file) => callsTo(createBot(worldOf(file, clock))))
    if (here && there) await use(here, there, { store })
  } finally {
    await Promise.all([store.close(), other.close()])
    rmSync(folder, { recursive: true })
  }
}

test('two colleagues answer at once, through two bots on one file: one response, one notice', async () => {
  await together(async (here, there, { store }) => {
    const answer = { listing: 'WL-4FC7KQ', contact: 'partner' }
    const replies = await Promise.all([
      here.does('bence', 'respond', answer),
      there.does('dora', 'respond', answer),
    ])
    expect(replies.map((reply) => reply?.text.split('\n')[0]).toSorted()).toEqual([
      'Ihre Antwort ist unterwegs: Heu',
      'Von Ihnen gibt es dazu schon eine Antwort: Heu',
    ])
    expect(await store.find(responses, { where: { organization: 'asztalos' } })).toHaveLength(1)
    expect((await store.get(listings, 'WL-4FC7KQ'))?.value.responses).toBe(2)
    const told = await store.find(debts)
    expect(told.filter(({ value }) => value.kind === 'response')).toHaveLength(1)
  })
})

test('two acceptances of the last amount at once, through two bots on one file: one gets it', async () => {
  await together(async (here, there, { store }) => {
    await here.does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'partner', amount: '3 t' })
    const accept = (response: string) => ({ response, contact: 'partner', amount: '3 t' })
    const replies = await Promise.all([
      here.does('anna', 'accept', accept('WL-4FC7KQ:asztalos')),
      there.does('cili', 'accept', accept('WL-4FC7KQ:fahre')),
    ])
    const texts = replies.map((reply) => reply?.text.split('\n')[0])
    expect(texts.filter((text) => text?.startsWith('Zusage an'))).toHaveLength(1)
    expect(texts.filter((text) => text === 'Nicht mehr offen: Heu')).toHaveLength(1)
    const kept = (await store.get(listings, 'WL-4FC7KQ'))?.value
    expect(kept).toMatchObject({ given: 3, state: 'fulfilled', helpers: [expect.any(String)] })
    const states = (await store.find(responses)).map(({ value }) => value.state)
    expect(states.toSorted()).toEqual(['accepted', 'open'])
    const told = (await store.find(debts)).filter(({ value }) => value.kind === 'response')
    const titles = told.map(({ value }) => ('say' in value.owed ? plain(value.owed.say.title) : ''))
    expect(titles.toSorted().map((title) => title.replace(/^(Asztalos|Fähre Pevestorf)/, 'NN'))).toEqual([
      'NN meldet sich: Heu',
      'Hat sich inzwischen erledigt: Heu. Danke für Ihre Antwort!',
      'Ökohof sagt zu: Heu',
    ])
  })
})

test('every acting command is here', () => {
  expect(acting.map(({ name }) => name)).toContain('respond')
  // A code is good for once and has tests of its own.
  for (const { name } of acting)
    for (const { name: key, type, required } of commands.find((one) => one.name === name)?.fields ?? [])
      if (required && type !== 'code') expect([name, key, type, given[key]]).not.toContain(undefined)
})
