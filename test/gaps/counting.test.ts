import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { createBot } from '../../src/bot.ts'
import { countedCalls, gaps } from '../../src/domain/gap.ts'
import { networks } from '../../src/domain/network.ts'
import { places } from '../../src/domain/place.ts'
import { countMissed, mostInMonth } from '../../src/gaps/count.ts'
import { createLog } from '../../src/log.ts'
import { kinds } from '../../src/records.ts'
import { createRundruf } from '../../src/serving.ts'
import { create, findAll, replace, Stale, type Store } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { callsTo, contentOf, openBot } from '../calling.ts'
import { commands, network, storeWith, testClock, worldOf } from '../world.ts'

/** What is counted, by its words: how often. */
const countedIn = async (store: Store) =>
  Object.fromEntries(
    (await findAll(store, gaps)).flatMap(({ value }) => value.said.map(({ words, n }) => [words, n])),
  )
const vain = { question: 'Wer liefert Drohnen?' }

test.each<[string, string]>([
  ['Wer liefert Drohnen?', 'Drohnen'],
  ['Drohnen', 'Drohnen'],
  // One of them is a command.
  ['Schreibtische', 'Schreibtische'],
  // Somebody comes near, and has it not.
  ['Wer hat Heuwender?', 'Heuwender'],
  // What is said of the bot's own doings is no part of the thing, and what only looks like that is one.
  ['kavics figyelés', 'kavics'],
  ['Zeiterfassung', 'Zeiterfassung'],
  ['Wer hat einen Beobachtungsturm?', 'Beobachtungsturm'],
])('what nobody has is counted: %s', async (text, words) => {
  const { store, says } = await openBot()
  expect((await says('anna', text))?.card.buttons?.[0]?.label).toBe('Als Gesuch veröffentlichen')
  expect(await countedIn(store)).toEqual({ [words]: 1 })
})

test.each([
  'Wer liefert Heu?',
  'biete Drohnen',
  'suche Drohnen',
  'Wer braucht Drohnen?',
  'Wer nimmt Altholz ab?',
  'mach mal das Licht an',
  'das verstehe ich nicht',
  'protokol',
  'verlängren',
  'danke dir',
  'Lüchow',
  'Was ist eine Drohne?',
  'einladug Maria Korn',
  'beobachte',
  'figyelek',
  'benachrichtige',
  'notify',
  'informiere',
  'verschiebe',
  'értesíts',
  'kérdezni',
  'stop',
  'hiába',
  'vergeblich',
  'in vain',
  'több értesítés',
  'keine Benachrichtigungen',
  'hiányzik hálózatból',
  'hat Frau Schneider Zeit?',
])('what is answered, is no question for a supplier, or was not understood is not: %s', async (text) => {
  const { store, says } = await openBot()
  await says('anna', text)
  expect([await countedIn(store), await findAll(store, countedCalls)]).toEqual([{}, []])
})

test.each([
  'Wer kennt Yilmaz?',
  'Wer hat Öztürk?',
  'Wer liefert Mohammed?',
  'Hat jemand Kontakt zu Müller?',
  'Wer macht einen Schwangerschaftsabbruch?',
  'Wer hat die Depression von Yilmaz gesehen?',
  'ki beszélt Kovács úrral?',
])('nothing that may be a name, and nothing private, is kept: %s', async (text) => {
  const { store, says } = await openBot()
  await says('anna', text)
  expect(await countedIn(store)).toEqual({})
})

test('a slip is counted with what it is meant for, and is not kept', async () => {
  const { store, says } = await openBot()
  for (const word of ['Hackschnitzel', 'Hackschnizel', 'Yilmaz']) await says('anna', `Wer hat ${word}?`)
  expect(await countedIn(store)).toEqual({ Hackschnitzel: 2 })
})

test('nobody outside is counted: neither at the door nor where all may look in', async () => {
  const { store, says } = await openBot([...bystanders])
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  for (const directory of ['closed', 'open'] as const) {
    const kept = (await store.get(networks, 'WL')) ?? home
    await store.commit([replace(kept, { ...kept.value, directory })])
    for (const who of ['zoe', 'gerd']) await says(who, 'Wer liefert Drohnen?')
  }
  expect(await countedIn(store)).toEqual({})
})

test('who asked is nowhere, nor where or in which sentence', async () => {
  const { store, says } = await openBot()
  const before = await contentOf(store)
  await says('anna', 'Wer liefert Drohnen für unser Hoffest am Samstag?', { room: '#plausch' })
  const known = new Set(before.map(({ id }) => id))
  const fresh = (await contentOf(store)).filter(({ id, kind }) => !known.has(id) && kind !== 'draft')
  expect(fresh.map(({ kind, value }) => [kind, Object.keys(value).toSorted()])).toEqual([
    ['gap', ['id', 'month', 'network', 'nth', 'over', 'said']],
    ['counted', ['at', 'id', 'network']],
  ])
  expect(await countedIn(store)).toEqual({ Drohnen: 1 })
  expect(JSON.stringify(fresh)).not.toMatch(/anna|okohof|plausch|Hoffest|Samstag/)
})

test('a question that is told again is counted once, and an answer that nobody was shown not before it is', async () => {
  const { store, call, begin, shown } = await openBot()
  const asked = call('anna', 'who supplies', vain)
  const dies = (await begin(asked)).answer(async () => {
    throw new Error('the process dies here')
  })
  await expect(dies).rejects.toThrow('dies')
  expect(await countedIn(store)).toEqual({})
  for (let time = 0; time < 3; time += 1) await shown(await begin(asked))
  await Promise.all([1, 2].map(async () => shown(await begin(asked))))
  expect(await countedIn(store)).toEqual({ Drohnen: 1 })
  await shown(await begin(call('anna', 'who supplies', vain)))
  expect(await countedIn(store)).toEqual({ Drohnen: 2 })
})

test('a card that is drawn again counts nothing', async () => {
  const { store, bot } = await openBot()
  const card = await bot.draw('WL', { command: 'who supplies', input: vain }, { person: 'anna' })
  expect(card.title).toContain('niemanden')
  expect(card).not.toHaveProperty('missed')
  expect(await countedIn(store)).toEqual({})
})

test('in a room of two languages it is counted once', async () => {
  const { store, says } = await openBot()
  const room = (await store.get(places, 'console:#plausch')) ?? expect.fail()
  await store.commit([replace(room, { ...room.value, languages: ['de', 'hu'] })])
  expect((await says('anna', 'Wer liefert Drohnen?', { room: '#plausch' }))?.text).toContain('senkit')
  expect(await countedIn(store)).toEqual({ Drohnen: 1 })
})

test('the answer comes first, and stands though nothing can be counted', async () => {
  const { store, clock } = await openBot()
  const failures: unknown[] = []
  const broken: Store = {
    ...store,
    commit: async (changes) => {
      if (changes.some(({ kind }) => kind === gaps.name)) throw new Error('the disk is full')
      await store.commit(changes)
    },
  }
  const world = { ...worldOf(broken, clock), failing: (...what: unknown[]) => failures.push(what) }
  const { does } = callsTo(createBot(world))
  expect((await does('anna', 'who supplies', vain))?.text).toContain('„Drohnen“')
  expect(failures).toEqual([[expect.any(Error), 'what was searched for in vain could not be counted']])
})

test('two processes that count one thing at once lose nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaps-'))
  const [one, other] = [0, 1].map(() => openSqlite(join(folder, 'store.db'), kinds))
  if (!one || !other) return expect.fail()
  await one.commit(network('console', 'de', 'formal'))
  const missed = { network: 'WL', words: 'Drohnen', locale: 'de' } as const
  const failing = (error: unknown) => expect.fail(String(error))
  const clock = testClock()
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      countMissed({ store: i % 2 ? one : other, clock, failing }, `call-${i >> 1 === 3 ? 6 : i}`, missed),
    ),
  )
  // One call came to both of them.
  expect(await countedIn(one)).toEqual({ Drohnen: 19 })
  await one.close()
  await other.close()
  rmSync(folder, { recursive: true })
})

test('somebody faster is waited for, with no end only for so long', async () => {
  const store = await storeWith('console')
  let overtaken = 3
  const slow: Store = {
    ...store,
    async commit(changes) {
      overtaken -= 1
      if (overtaken >= 0) throw new Stale('gap')
      await store.commit(changes)
    },
  }
  const missed = { network: 'WL', words: 'Drohnen', locale: 'de' } as const
  await countMissed({ store: slow, clock: testClock() }, 'call', missed)
  expect(await countedIn(store)).toEqual({ Drohnen: 1 })
})

test('a month holds so many things: of those asked least the oldest leaves for another', async () => {
  const store = await storeWith('console')
  const of = { network: 'WL', month: '2026-08', over: '2026-08-31T22:00:00.000000Z' }
  const said = (words: string, n: number) => [{ words, locale: 'de' as const, n }]
  await store.commit([
    create(gaps, { id: 'WL-often', ...of, nth: 1, said: said('oft', 2) }),
    create(gaps, { id: 'WL-hidden', ...of, nth: 2, said: said('fort', 1), hidden: true }),
    ...Array.from({ length: mostInMonth - 2 }, (_, i) =>
      create(gaps, { id: `WL-${i}`, ...of, nth: mostInMonth - i, said: said(`x${i}`, 1) }),
    ),
  ])
  const clock = testClock()
  const counts = (call: string, words: string) =>
    countMissed({ store, clock }, call, { network: 'WL', words, locale: 'de' })
  await counts('1', 'Drohnen')
  await counts('2', 'Pizza')
  await counts('3', 'Drohne')
  const counted = await countedIn(store)
  expect(Object.keys(counted)).toHaveLength(mostInMonth + 1)
  expect(counted).toMatchObject({ Drohnen: 1, Drohne: 1, Pizza: 1, oft: 2, fort: 1, x0: 1 })
  const gone = [mostInMonth - 3, mostInMonth - 4].map((i) => `x${i}`)
  expect(gone.filter((words) => words in counted)).toEqual([])
  // Who comes last has come last.
  expect(counted).toHaveProperty(`x${mostInMonth - 5}`)
})

test('no answer waits for what is counted, and who stops waits for it', async () => {
  const { store, clock } = await openBot()
  const held = Promise.withResolvers<void>()
  const slow: Store = {
    ...store,
    async commit(changes) {
      if (changes.some(({ kind }) => kind === gaps.name)) await held.promise
      await store.commit(changes)
    },
  }
  const log = createLog('silent')
  const serving = createRundruf({ store: slow, commands, adapters: [], clock, log })
  const { does } = callsTo(serving.bot)
  expect((await does('anna', 'who supplies', vain))?.text).toContain('„Drohnen“')
  expect(await countedIn(store)).toEqual({})
  let stopped = false
  const stopping = serving.stop().then(() => {
    stopped = true
  })
  await new Promise((done) => setTimeout(done, 50))
  expect(stopped).toBe(false)
  held.resolve()
  await stopping
  expect(await countedIn(store)).toEqual({ Drohnen: 1 })
})

test('the month is that of the network’s zone', async () => {
  const store = await storeWith('console')
  const clock = testClock('2026-08-31T22:30:00Z')
  await countMissed({ store, clock }, '1', { network: 'WL', words: 'Drohnen', locale: 'de' })
  expect((await findAll(store, gaps)).map(({ value }) => [value.month, value.over])).toEqual([
    ['2026-09', '2026-09-30T22:00:00.000000Z'],
  ])
})

test('of a network that is closing, or no more, nothing is counted', async () => {
  const store = await storeWith('console')
  const missed = { network: 'WL', words: 'Drohnen', locale: 'de' } as const
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  const at = '2026-08-23T10:00:00Z'
  await store.commit([replace(home, { ...home.value, closing: { at, until: at, by: 'kora' } })])
  await countMissed({ store, clock: testClock() }, '1', missed)
  await countMissed({ store, clock: testClock() }, '2', { ...missed, network: 'XX' })
  expect(await countedIn(store)).toEqual({})
})
