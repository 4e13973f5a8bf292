import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { keptCalls } from '../src/commit.ts'
import { debts, posts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { erasures } from '../src/domain/erasure.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { provenances } from '../src/domain/provenance.ts'
import { responses } from '../src/domain/response.ts'
import { drafts } from '../src/draft.ts'
import { errands } from '../src/errand/errand.ts'
import { importFiles } from '../src/import/import.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { keepErasedList } from '../src/privacy/erased-list.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { everything, hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { network, testClock, worldOf } from './world.ts'

const thrown = (error: unknown) => {
  throw error
}
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forget-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
const line = (name: string, mail: string, town = 'Lüchow') => `Ökohof;${town};${name};${mail};0176 555-0142\n`
const list = (rows: string) => ({
  name: 'partner.csv',
  bytes: new TextEncoder().encode(`Organisation;Ort;Ansprechperson;E-Mail;Mobil\n${rows}`),
})
const need = async (store: Store) => (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')

/** What must not be found: as it is, was, and was before that. */
const secrets = ['Zaphira', 'Quendelhuber', 'zaphira.q@', 'zq@privat', '0176 555-0142', '0351 99 88 77']

const bytesOf = (path: string) =>
  readdirSync(path)
    .filter((name) => !name.endsWith('.lock'))
    .map((name) => [name, readFileSync(join(path, name)).toString('utf8')] as const)
const found = (path: string) =>
  bytesOf(path).flatMap(([name, text]) =>
    secrets.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
  )

describe('somebody with a history', () => {
  let store: Store
  const path = () => join(folder, 'store.db')
  const opened = () => openSqlite(path(), kinds)
  /** Zaphira was imported, has changed everything twice, offers, answers and leaves things half said. */
  const live = async () => {
    store = opened()
    await store.commit([...network('console', 'de', 'formal'), ...hay])
    await importFiles({
      store,
      network: await need(store),
      files: [list(line('Zaphira Quendelhuber', 'zaphira.q@example.org'))],
      now,
    })
    const [zaphira] = await store.find(people, { where: { name: 'Zaphira Quendelhuber' } })
    if (zaphira === undefined) return expect.fail('she was imported')
    await store.commit([
      { kind: 'human', id: 'zq', rev: 0, put: { id: 'zq' } },
      {
        kind: 'account',
        id: 'console:zq',
        rev: 0,
        put: { id: 'console:zq', human: 'zq', used: '2026-08-01T00:00:00Z' } as { id: string },
      },
      replace(zaphira, { ...zaphira.value, human: 'zq' }),
    ])
    const clock = testClock()
    const bot = callsTo(createBot(worldOf(store, clock)))
    await bot.does('zq', 'privacy')
    expect((await bot.does('zq', 'confirm'))?.text).toContain('Danke!')
    await bot.does('zq', 'correct', { what: 'phone', to: '0351 99 88 77' })
    await bot.does('zq', 'correct', { what: 'mail', to: 'zq@privat.example' })
    await bot.does('zq', 'offer add', { title: 'Mist', for: 'okohof' })
    const own = { contact: 'mine' }
    const [mist] = await store.find(listings, { where: { title: 'Mist' } })
    await bot.does('bence', 'respond', { listing: mist?.id ?? '', contact: 'mine' })
    await bot.does('zq', 'accept', { response: `${mist?.id}:asztalos`, ...own })
    // She asks a partner who reads it and one to whom it has to be passed on, and ends one of her contacts.
    await bot.does('zq', 'organization ask', { organization: 'asztalos', question: 'Bauen Sie?', ...own })
    await bot.does('zq', 'organization ask', { organization: 'fahre', question: 'Fahren Sie?', ...own })
    const given = await store.find(responses, { where: { person: zaphira.id } })
    const toAsztalos = given.find(({ value }) => value.owner === 'asztalos')?.id ?? ''
    const ended = await bot.does('zq', 'contact end', { agreement: toAsztalos })
    expect(ended?.text).toContain('Kontakt beendet: Asztalos')
    await bot.says('zq', 'suche Kupferrohr von Quendelhuber')
    await bot.says('kora', 'wer ist Zaphira Quendelhuber')
    await bot.does('kora', 'organization show', { organization: 'okohof' })
    return { id: zaphira.id, bot, mist: mist?.id ?? '' }
  }

  test('nothing of it is in the file any more, and what the partner has stays', async () => {
    const { id, bot, mist } = await live()
    expect(JSON.stringify(await findAll(store, errands))).toContain(`"about":"${id}"`)
    const before = (await store.get(organizations, 'okohof'))?.value
    expect(
      found(folder)
        .map((one) => one.replace(/^[^:]*: /, ''))
        .toSorted(),
    ).toEqual(secrets.toSorted())
    await bot.does('zq', 'forget me')
    expect(await store.get(people, id)).toBeDefined()
    const done = await bot.does('zq', 'forget me', { sure: 'yes' })
    expect(done?.text).toContain('Alles über Sie ist gelöscht.')
    expect(done?.text).toContain('22. September 2026')
    for (const kept of [
      await store.get(people, id),
      await store.get(humans, 'zq'),
      await store.get(accounts, 'console:zq'),
      await store.get(memberships, `${id}:okohof`),
      await store.get(provenances, `person/${id}`),
    ])
      expect(kept).toBeUndefined()
    expect(await store.find(drafts, { where: { by: 'console:zq' } })).toEqual([])
    expect(JSON.stringify(await contentOf(store))).not.toMatch(/Zaphira|Quendelhuber|zq@|555-0142|99 88 77/)
    expect((await store.get(organizations, 'okohof'))?.value).toEqual(before)
    expect((await store.get(listings, mist))?.value.title).toBe('Mist')
    expect(await store.find(acts, { where: { by: id } })).not.toEqual([])
    expect((await store.get(responses, `${mist}:asztalos`))?.value.answered?.person).toBe(id)
    expect((await findAll(store, errands)).map(({ value }) => value.cards.de.title)).toContainEqual([
      { strong: 'Ökohof' },
      ' fragt: ',
      'Fahren Sie?',
    ])
    // Bence was to hear of her contact; he hears of the acceptance still, with the partner's own.
    const owed = JSON.stringify((await store.find(debts)).map(({ value }) => value.owed))
    expect(owed).toContain('sagt zu')
    expect((await bot.does('zq', 'profile'))?.text).toContain('nichts gespeichert')
    expect(found(folder)).toEqual([])
    await store.close()
    const db = new DatabaseSync(path())
    db.exec('pragma wal_checkpoint(truncate); vacuum')
    db.close()
    expect(found(folder)).toEqual([])
  })

  test('killed when the person is gone and the bytes are not: the next start goes on', async () => {
    const { id } = await live()
    const dying: Store = { ...store, forget: () => Promise.reject(new Error('killed')) }
    await callsTo(createBot(worldOf(dying, testClock())))
      .does('zq', 'forget me', { sure: 'yes' })
      .catch(() => undefined)
    expect(await store.get(people, id)).toBeUndefined()
    expect((await store.get(erasures, id))?.value.done).toBeUndefined()
    await store.close()
    store = opened()
    await eraseForgotten(store, now)
    expect((await store.get(erasures, id))?.value.done).toBe(true)
    expect(found(folder)).toEqual([])
    await store.close()
  })

  test('an old copy that is put back, and an old list, do not bring them back', async () => {
    const { id, bot } = await live()
    const stop = await keepErasedList(store, path(), thrown)
    await store.close()
    const copy = readFileSync(path())
    stop()
    store = opened()
    const unwatch = await keepErasedList(store, path(), thrown)
    const again = callsTo(createBot(worldOf(store, testClock())))
    await again.does('zq', 'forget me', { sure: 'yes' })
    unwatch()
    await store.close()
    expect(bot).toBeDefined()

    writeFileSync(path(), copy)
    store = opened()
    expect(await store.get(people, id)).toBeDefined()
    const unwatched = await keepErasedList(store, path(), thrown)
    await eraseForgotten(store, now)
    expect(await store.get(people, id)).toBeUndefined()
    expect(found(folder)).toEqual([])
    // Once more changes nothing.
    const content = await contentOf(store)
    await eraseForgotten(store, now)
    expect(await contentOf(store)).toEqual(content)

    const rows = [
      line('Quendelhuber, Zaphira', 'zaphira.q@example.org'),
      line('Zaphira Quendelhuber', ''),
      line('Neu Hier', 'neu@example.org'),
    ]
    const report = await importFiles({ store, network: await need(store), files: [list(rows.join(''))], now })
    expect(report.refused.map(({ line, reason }) => [line, reason.key])).toEqual([
      [2, 'erased'],
      [3, 'erased'],
    ])
    expect(await store.find(people, { where: { name: 'Neu Hier' } })).toHaveLength(1)
    expect(JSON.stringify(await contentOf(store))).not.toMatch(/Zaphira|Quendelhuber|zq@|99 88 77/)
    unwatched()
    await store.close()
  })

  test('killed half way, the rest is done at the next start', async () => {
    const { id, bot } = await live()
    let commits = 0
    const dying: Store = {
      ...store,
      commit: (changes) => {
        commits += 1
        if (commits > 2) throw new Error('the process dies here')
        return store.commit(changes)
      },
    }
    const doomed = callsTo(createBot(worldOf(dying, testClock())))
    await expect(doomed.does('zq', 'forget me', { sure: 'yes' })).rejects.toThrow('dies')
    expect(await store.get(erasures, id)).toMatchObject({ value: { marks: [] } })
    expect(await store.get(people, id)).toBeDefined()
    await eraseForgotten(store, now)
    expect(found(folder)).toEqual([])
    expect((await store.get(erasures, id))?.value.done).toBe(true)
    expect(bot).toBeDefined()
    await store.close()
  })
})

test('who is in another network, too, stays there', async () => {
  const { store, does } = await openBot(everything)
  await store.commit(await neighbours(store))
  await does('anna', 'forget me', { sure: 'yes', network: 'WL' })
  expect(await store.get(people, 'anna')).toBeUndefined()
  expect(await store.get(people, 'anna-nb')).toBeDefined()
  expect(await store.get(accounts, 'console:anna')).toBeDefined()
  expect((await does('anna', 'profile'))?.text).toContain('Anna Amsel')
})

test('of two last coordinators who go at once, one stays', async () => {
  const { store, does } = await openBot()
  const kept = (await store.get(people, 'cili')) ?? expect.fail('Cili')
  await store.commit([replace(kept, { ...kept.value, coordinates: true })])
  const replies = await Promise.all(
    ['kora', 'cili'].map((who) => does(who, 'forget me', { sure: 'yes', network: 'WL' })),
  )
  expect(replies.map((reply) => reply?.text.split('\n')[0]).toSorted()).toEqual([
    'Alles über Sie ist gelöscht. Danke, dass Sie dabei waren!',
    expect.stringContaining('Sonst koordiniert niemand im Chat mehr das ganze Netzwerk.'),
  ])
  expect(await store.find(people, { where: { coordinates: true } })).toHaveLength(1)
})

test('whoever left one of two networks and comes back to it stays, also after the next start', async () => {
  const { store, clock, does } = await openBot()
  await store.commit(await neighbours(store))
  await does('anna', 'leave', { from: 'WL', sure: 'yes', network: 'WL' })
  expect(await store.get(people, 'anna')).toBeUndefined()
  expect(await store.get(people, 'anna-nb')).toBeDefined()
  const inRoom = { place: 'console:#markt' }
  const asks = { organization: 'Asztalos', name: 'Anna Amsel', partner: 'asztalos' }
  const backAgain = async () => {
    await does('anna', 'join ask', asks, inRoom)
    return store.find(people, { where: { human: 'anna' }, network: 'WL' })
  }
  const [first] = await backAgain()
  expect(first?.value).toMatchObject({ name: 'Anna Amsel', guest: true })
  await does('anna', 'forget me', { sure: 'yes', network: 'WL' })
  const [second] = await backAgain()
  expect(second?.id).not.toBe(first?.id)
  await eraseForgotten(store, clock())
  expect(await store.get(people, second?.id ?? '')).toBeDefined()
})

test('drafts of others go in whatever letters they name somebody', async () => {
  const { store, does, says } = await openBot()
  await does('anna', 'correct', { what: 'phone', to: '05841 77-12' })
  await says('cili', 'biete Heu, Fragen an anna amsel')
  await says('bence', 'biete Bretter, abzuholen bei ANNA AMSEL')
  await says('kora', 'biete Holz, Telefon 05841/7712')
  expect((await store.find(drafts)).length).toBe(3)
  await does('anna', 'forget me', { sure: 'yes' })
  expect(JSON.stringify((await store.find(drafts)).map(({ value }) => value.input))).not.toMatch(
    /amsel|7712/i,
  )
})

test('what waits to be done by somebody, and what stands with them, goes with them', async () => {
  const { store, does } = await openBot()
  const invocation = {
    ...{ id: 'w1', caller: 'console:anna', place: 'console:anna', aloud: false },
    ...{ command: 'offer add', input: { title: 'Heu' } },
  }
  const call = { command: 'listing show', input: { listing: 'WL-4FC7KQ' } }
  await store.commit([
    create(keptCalls, { id: 'w1', invocation, typed: false, tries: 0 }),
    create(posts, { id: 'p1', network: 'WL', subject: 'listing/WL-4FC7KQ', call, to: { person: 'anna' } }),
    create(posts, { id: 'p2', network: 'WL', subject: 'listing/WL-4FC7KQ', call, to: { person: 'bence' } }),
  ])
  await does('anna', 'forget me', { sure: 'yes' })
  expect(await store.get(keptCalls, 'w1')).toBeUndefined()
  expect((await findAll(store, posts)).map(({ id }) => id)).toEqual(['p2'])
})
