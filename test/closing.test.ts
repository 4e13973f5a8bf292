import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { Undeliverable } from '../src/adapter.ts'
import { toText } from '../src/card.ts'
import { debt, debts, posts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { endings } from '../src/domain/erasure.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { places } from '../src/domain/place.ts'
import { drafts } from '../src/draft.ts'
import { closeNetworks, grace } from '../src/network/closing.ts'
import { exportNetwork } from '../src/network/export.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, replace, type Store, within } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { contentOf, openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { listed, network } from './world.ts'

/** WL with its hay, and NB beside it, to which Anna belongs, too. Kora closes WL. */
const closed = async () => {
  const opened = await openBot([...hay, ...bystanders])
  const { store, does, says } = opened
  await store.commit(await neighbours(store))
  await says('anna', 'netzwerk zeigen')
  const shown = await does('kora', 'network close', { sure: 'Wendland' })
  const until = (await store.get(networks, 'WL'))?.value.closing?.until ?? ''
  return { ...opened, shown, until: Temporal.Instant.from(until) }
}

/** Everything that could tell of WL. */
const tellsOf = async (store: Store) =>
  (await contentOf(store))
    .filter(({ kind }) => kind !== endings.name)
    .map((kept) => JSON.stringify(kept))
    .filter((text) => /\bWL\b|Bence|Kora Koch|Ökohof/.test(text))

test('after its grace a network is gone, and no other', async () => {
  const { store, until } = await closed()
  const before = await findAll(store, listings, { where: { network: 'NB' } })
  await closeNetworks(store, until.subtract({ seconds: 1 }))
  expect((await tellsOf(store)).length).toBeGreaterThan(10)
  await closeNetworks(store, until)
  expect(await tellsOf(store)).toEqual([])
  expect(await findAll(store, listings, { where: { network: 'NB' } })).toEqual(before)
  const left = (await findAll(store, humans)).map(({ id }) => id).toSorted()
  expect(left).toEqual(['anna', 'nils', 'nora'])
  expect((await findAll(store, accounts)).map(({ id }) => id).toSorted()).toEqual([
    'console:anna',
    'console:nils',
    'console:nora',
  ])
})

test('killed between two steps, it goes on where it was', async () => {
  const { store, until } = await closed()
  const many = Array.from({ length: 450 }, (_, i) => listed(`WL-${String(i).padStart(6, 'A')}`, 'okohof'))
  await store.commit(many)
  for (let steps = 1; ; steps += 1) {
    let commits = 0
    const dying: Store = {
      ...store,
      commit: async (changes) => {
        commits += 1
        if (commits > steps) throw new Error('killed')
        expect(changes.length).toBeLessThanOrEqual(500)
        await store.commit(changes)
      },
    }
    const ended = await closeNetworks(dying, until).then(
      () => true,
      () => false,
    )
    if (ended) break
    expect((await store.get(networks, 'WL'))?.value.closing?.erasing).toBe(true)
  }
  expect(await tellsOf(store)).toEqual([])
})

test('nothing of it is in the file, even where the process was killed before the bytes were gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closing-'))
  const store = openSqlite(join(folder, 'store.db'), kinds)
  await store.commit([...network('console', 'de', 'formal'), ...hay])
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL is there')
  const until = '2026-02-01T00:00:00Z'
  const closing = { at: '2026-01-01T00:00:00Z', until, by: 'kora' }
  await store.commit([replace(home, { ...home.value, closing })])
  const dying: Store = { ...store, forget: () => Promise.reject(new Error('killed')) }
  await expect(closeNetworks(dying, Temporal.Instant.from(until))).rejects.toThrow('killed')
  await closeNetworks(store, Temporal.Instant.from(until))
  expect(await store.get(networks, 'WL')).toBeUndefined()
  await store.close()
  const bytes = readdirSync(folder)
    .filter((name) => !name.endsWith('.lock'))
    .map((name) => readFileSync(join(folder, name)).toString('utf8'))
    .join()
  for (const word of ['Anna Amsel', '+49 anna', 'Bence', 'Wendland']) expect(bytes).not.toContain(word)
  rmSync(folder, { recursive: true })
})

test('what is opened again meanwhile stays; once it is being erased, it is too late', async () => {
  const { store, does, until, clock } = await closed()
  await does('kora', 'network reopen')
  await closeNetworks(store, until)
  expect((await store.get(networks, 'WL'))?.value).not.toHaveProperty('closing')
  expect(await findAll(store, people, { where: { network: 'WL' } })).toHaveLength(11)

  await does('kora', 'network close', { sure: 'Wendland' })
  clock.turn(grace.hours * 3600)
  expect((await does('kora', 'network reopen'))?.text).toContain('Dafür ist es zu spät')
})

test.each([
  ['de', 'Das Netzwerk bleibt: Die Netzwerkkoordination hat es wieder geöffnet.'],
  ['en', 'The network stays: the coordinators have opened it again.'],
  ['hu', 'A hálózat megmarad: a koordinátor újra megnyitotta.'],
] as const)('whoever else coordinates hears that it stays, in %s', async (locale, stays) => {
  const { store, does, lines, deliverDue, clock } = await openBot(bystanders)
  const rita = (await store.get(humans, 'rita')) ?? expect.fail()
  await store.commit([replace(rita, { ...rita.value, language: locale })])
  await does('kora', 'network close', { sure: 'Wendland' })
  await does('kora', 'network reopen')
  for (let i = 0; i < 3; i += 1) {
    await deliverDue()
    clock.turn(10)
  }
  expect(lines('console:rita')).toEqual([expect.anything(), expect.stringContaining(stays)])
  expect(lines('console:anna')).toEqual([])
})

test('while it closes, all that is said is that it closes; one’s own data can still be asked for', async () => {
  const { does, says, bot } = await closed()
  for (const { name, access, whileClosing } of bot.commands) {
    if (access === 'self' || whileClosing) continue
    const shown = await does('bence', name, { network: 'WL' })
    expect([name, shown?.text]).toEqual([name, expect.stringContaining('Dieses Netzwerk schließt.')])
  }
  expect((await says('bence', 'Wer liefert Heu?'))?.text).not.toContain('behalten')
  expect((await does('rita', 'network reopen'))?.text).toContain('Koordination des ganzen Netzwerks')
  // Who names it from outside hears nothing of it.
  expect((await does('nora', 'network show', { network: 'WL' }))?.text).not.toMatch(/schließt|Wendland/)
})

test('the other coordinators hear of it; the reply carries the copy, without secrets', async () => {
  const { store, shown, deliverDue, lines } = await closed()
  await deliverDue()
  expect(lines('console:rita').join()).toContain('hat das Netzwerk geschlossen')
  const copy = JSON.parse(shown?.card.file?.text ?? '{}')
  expect(copy.organization.map(({ name }: { name: string }) => name)).toContain('Ökohof')
  expect(copy.person[0]).not.toHaveProperty('human')
  expect(Object.keys(copy)).not.toContain('code')
  expect(shown?.card.file?.text).not.toContain('"before"')
  const network = (await store.get(networks, 'NB'))?.value ?? expect.fail('NB is there')
  expect(await exportNetwork(within(store, 'NB'), network)).not.toMatch(/WL-|Ökohof/)
})

test('what is half said or owed to somebody of another network stays', async () => {
  const { store, until, clock } = await closed()
  const now = clock()
  const draft = (id: string, input: Readonly<Record<string, string>>) =>
    create(drafts, {
      id,
      by: 'console:nora',
      place: 'console:nora',
      command: 'offer add',
      input,
      choices: [],
      guess: true,
      lasting: false,
      until: until.add({ hours: 5 }).toString({ smallestUnit: 'microsecond' }),
    })
  await store.commit([
    draft('d1', { title: 'Heu' }),
    draft('d2', { listing: 'WL-4FC7KQ' }),
    create(debts, debt('o1', { account: 'console:zoe' }, { say: { title: 'Hallo' } }, now)),
    create(debts, debt('o2', { account: 'console:bence' }, { say: { title: 'Hallo' } }, now)),
  ])
  await closeNetworks(store, until)
  expect((await findAll(store, drafts)).map(({ id }) => id)).toEqual(['d1'])
  expect((await findAll(store, debts)).map(({ id }) => id)).toEqual(['o1'])
})

test('a network that was closed twice by the same call is closed once', async () => {
  const { store, does } = await openBot()
  await does('kora', 'network close', { sure: 'Wendland' }, { id: 'once' })
  const first = await store.get(networks, 'WL')
  await does('kora', 'network close', { sure: 'Wendland' }, { id: 'once' })
  expect(await store.get(networks, 'WL')).toEqual(first)
})

test('what stands in its rooms is drawn over once, in their languages, when all else is gone', async () => {
  const opened = await openBot(bystanders, ({ kind, to }) => {
    if (kind === 'redraw' && to === 'console:#plausch') throw new Undeliverable('no such message')
  })
  const { store, clock, does, deliverDue, delivered } = opened
  await store.commit(await neighbours(store))
  for (const id of ['console:#markt', 'console:#plausch']) {
    const room = (await store.get(places, id)) ?? expect.fail(id)
    await store.commit([replace(room, { ...room.value, role: 'listings', languages: ['de', 'hu'] })])
  }
  await does('anna', 'offer add', { title: 'Heu', network: 'WL', for: 'okohof' })
  await does('bence', 'respond', { listing: (await store.find(listings, { network: 'WL' }))[0]?.id ?? '' })
  await deliverDue()
  const rooms = delivered.map(({ to }) => to)
  const reference = `message-${rooms.indexOf('console:#markt') + 1}`
  expect(rooms).toEqual(expect.arrayContaining(['console:#markt', 'console:#plausch']))
  await does('kora', 'network close', { sure: 'Wendland' })
  clock.turn(grace.hours * 3600 + 60)
  delivered.length = 0
  await closeNetworks(store, clock())
  expect(await tellsOf(store)).toEqual([])
  expect(await store.get(networks, 'WL')).toBeUndefined()
  // The room may be another network's by now.
  const market = { id: 'console:#markt', network: 'NB', name: 'markt', role: 'general' } as const
  await store.commit([create(places, { ...market, languages: ['de'] })])
  for (let times = 0; times < 3; times += 1) {
    await deliverDue()
    clock.turn(60)
  }
  const read = delivered.map(({ card, id: _, ...delivery }) => ({ ...delivery, text: toText(card) }))
  expect(read).toEqual([
    {
      kind: 'redraw',
      to: 'console:#markt',
      reference,
      text: 'Dieses Netzwerk gibt es nicht mehr.\nEz a hálózat már nem létezik.',
    },
  ])
  expect(await store.find(posts)).toEqual([])
  expect(await store.find(debts)).toEqual([])
})

test.each([
  ['de', ['hilfe', 'Was liegt an?', 'Wer liefert Heu?', 'beitreten Ökohof, Anna Amsel', 'meine daten']],
  ['hu', ['segítség', 'Mi a teendő?', 'Ki szállít szénát?', 'csatlakozás Ökohof']],
  ['en', ['help', 'desk', 'Who supplies hay?', 'join Ökohof', 'WL-4FC7KQ-H2MNP9']],
] as const)('where the last network has ended, nobody is offered to join one (%s)', async (locale, said) => {
  const { store, does, says, clock } = await openBot([...hay, ...bystanders])
  await does('kora', 'network close', { sure: 'Wendland' })
  clock.turn(grace.hours * 3600 + 60)
  await closeNetworks(store, clock())
  const before = await contentOf(store)
  const told = {
    de: 'Hier gibt es zurzeit kein Netzwerk. Gab es eines, ist es beendet. Wer Rundruf betreibt, kann weiterhelfen.',
    hu: 'Itt jelenleg nincs hálózat. Ha korábban volt, az megszűnt. A Rundruf üzemeltetője többet tud mondani.',
    en: 'There is no network here at present. If there was one, it has ended. Whoever runs Rundruf can tell you more.',
  }
  // Of nobody it is known whether they were of it.
  for (const who of ['kora', 'anna', 'gita', 'zoe'])
    for (const text of said) {
      const shown = await says(who, text, { locale })
      expect([who, text, shown?.text, shown?.card.buttons]).toEqual([who, text, told[locale], undefined])
    }
  expect(await contentOf(store)).toEqual(before)
})
