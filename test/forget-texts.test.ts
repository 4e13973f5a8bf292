import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import { toText } from '../src/card.ts'
import { debts, posts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { erasures } from '../src/domain/erasure.ts'
import { terms } from '../src/domain/glossary.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { drafts } from '../src/draft.ts'
import { errands } from '../src/errand/errand.ts'
import { importFiles } from '../src/import/import.ts'
import { createOutbox } from '../src/outbox.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { withoutNamed } from '../src/privacy/named.ts'
import { kinds } from '../src/records.ts'
import { finishRedraws } from '../src/redraw.ts'
import { type Change, create, findAll, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { listed, network, testClock, worldOf } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = Temporal.Instant.from('2026-08-23T10:00:00Z')

test.each([
  ['Fragen an Toni Krug.', 'Fragen an ….'],
  ['Krug, Toni hilft', '… hilft'],
  ['KRUG TONI', '…'],
  ['Toni Krugs Hof', '… Hof'],
  ['Krug Toninál átvehető', '… átvehető'],
  ['bei Joerg Muessig', 'bei …'],
  ['JÖRG MÜßIG', '…'],
  ['Kovacs Anna Maria', '…'],
  ['Anna Mária Kovácstól', '…'],
  ['an Toni.Krug@Example.org, gern', 'an …, gern'],
  ['0170/555 01 42 ab 8 Uhr', '… ab 8 Uhr'],
  ['+49 (0)170 5550142', '…'],
  ['0049170-5550142', '…'],
  ['(0170) 555-0142', '…'],
  ['+36 30 123 4567 vagy 06/30 123-4567', '… vagy …'],
  ['05841 100 / 05841/7712', '05841 100 / …'],
  ['Toni Krug’s Hof', '… Hof'],
  ['Toni Kruggal', '…'],
  ['Hans Müller, Hans Mueller', '…, …'],
  ['Vogt, Emma Luise', '…'],
  ['Anna-Lena Meyer, Anna Lena Meyer', '…, …'],
  ['A. Meyer und A.Meyer', '… und …'],
  ['mit Li Bo und O’Brien, Pat', 'mit … und …'],
  ['jörg@example.org', '…'],
  // A number so short may be an amount or a year.
  ['0581/23 45, 4711 Rundballen', '…, 4711 Rundballen'],
  ['06/70 765 4321', '…'],
  ['06221 12345 und +49 6221 12345', '… und …'],
  // Others, and nothing that anybody is known by.
  ['Toni Kruger und Antoni Krug', 'Toni Kruger und Antoni Krug'],
  ['Toni und Herr Krug', 'Toni und Herr Krug'],
  ['0170 55501423 oder 05841 77-125', '0170 55501423 oder 05841 77-125'],
  ['atoni.krug@example.orga', 'atoni.krug@example.orga'],
  ['Hofladen Eva Bock, am 23.08.2026', 'Hofladen Eva Bock, am 23.08.2026'],
  ['an toni.krug@partner.example', 'an toni.krug@partner.example'],
  ['Hofladen, Eva Bock; Mo\u0308bel', 'Hofladen, Eva Bock; Mo\u0308bel'],
  ['Bo A: 112, 0512/34, 14711 und 47110', 'Bo A: 112, 0512/34, 14711 und 47110'],
  ['+5841 7712, 105841 7712', '+5841 7712, 105841 7712'],
  [
    'x.jörg@example.org, jörg@example.org.hu, jörg@example.org-x',
    'x.jörg@example.org, jörg@example.org.hu, jörg@example.org-x',
  ],
])('%s', (text, without) => {
  const known = {
    names: [
      ...['Toni Krug', 'Jörg Müßig', 'Kovács Anna Mária', 'Eva Bock', 'Mueller Hans', 'Emma Luise Vogt'],
      ...['Anna-Lena Meyer', 'A. Meyer', 'Li Bo', 'Bo A', "Pat O'Brien"],
    ],
    mails: ['toni.krug@example.org', 'jörg@example.org'],
    phones: [
      ...['+49 170 5550142', '05841 77-12', '06 30 123 4567', '05841/100', '0581 2345', '0512 34'],
      ...['4711', '112', '06221 12345', '+36 70 765 4321'],
    ],
  }
  expect(withoutNamed(known, ['Hofladen Eva Bock', '05841 100', 'toni.krug@partner.example'])(text)).toBe(
    without,
  )
})

/** Toni, who belongs to the Ökohof. */
const toni: readonly Change[] = [
  create(humans, { id: 'toni' }),
  create(accounts, { id: 'console:toni', human: 'toni', used: '2026-08-01T00:00:00Z' }),
  create(people, {
    ...{ id: 'toni', network: 'WL', human: 'toni', name: 'Toni Krug', coordinates: false },
    ...{ phone: '+49 170 5550142', mail: 'toni.krug@example.org' },
    ...{ told: '2026-08-01T00:00:00Z', confirmed: '2026-08-01T00:00:00Z' },
  }),
  create(memberships, {
    ...{ id: 'toni:okohof', network: 'WL', person: 'toni', organization: 'okohof', role: 'colleague' },
  }),
]
const csv = (text: string) => [{ name: 'eintraege.csv', bytes: new TextEncoder().encode(text) }]
const rows =
  'Art;Titel;Organisation;Details\nAngebot;Auskunft bei Toni Krug;Asztalos;0170-5550142\nAngebot;Leitern;Asztalos;zwei\n'

test('what others wrote of somebody holds neither name nor mail nor phone, in no byte, card or search', async () => {
  const store = openSqlite(join(folder, 'store.db'), kinds)
  await store.commit([...network('console', 'de', 'formal'), ...toni])
  const clock = testClock()
  const bot = createBot(worldOf(store, clock))
  const cards: string[] = []
  const { deliverDue } = createOutbox(
    store,
    [
      {
        ...{ name: 'console', start: async () => {}, stop: async () => {} },
        deliver: async ({ kind, to, card }, id) => {
          if (kind === 'redraw') cards.push(`${to} ${toText(card)}`)
          return id
        },
      },
    ],
    bot,
    clock,
    () => {},
  )
  const { does, says } = callsTo(bot)
  const home = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')
  await importFiles({ store, network: home, files: csv(rows), now })
  const offered = { title: 'Heu bei Krug, Toni', details: 'oder 0170/555 01 42' }
  // With a number in it, it is shown once more.
  const shown = await does('cili', 'offer add', offered)
  await does('cili', 'offer add', shown?.card.buttons?.[0]?.call.input ?? {})
  await does('cili', 'organization describe', { description: 'Fragen an TONI.KRUG@example.org' })
  await does('cili', 'organization describe', { description: 'Fragen an Toni Krugs Büro' })
  await does('cili', 'member function', { member: 'cili:okohof', function: 'Vertritt Toni Krug' })
  await does('bence', 'organization ask', {
    ...{
      organization: 'fahre',
      question: 'Fahren Sie morgen? Antwort an 0049 170 555 0142',
      contact: 'partner',
    },
  })
  await does('kora', 'term set', { term: 'Hofrunde', meaning: 'Treffen bei Toni Krug', language: 'de' })
  await does('kora', 'network set', { privacy: 'Toni Krug, toni.krug@example.org' })
  await deliverDue()
  clock.turn(10)
  const told = (await contentOf(store)).filter(({ value }) => /krug/i.test(JSON.stringify(value)))
  expect([...new Set(told.map(({ kind }) => kind))]).toEqual(
    expect.arrayContaining(['organization', 'membership', 'listing', 'term', 'provenance', 'network', 'act']),
  )
  expect(JSON.stringify(await findAll(store, errands))).toContain('555 0142')

  await does('toni', 'forget me', { sure: 'yes' })
  const krug = /Krug|5550142|555[ /-]?01/i
  expect(JSON.stringify(await contentOf(store))).not.toMatch(krug)
  const titles = (await findAll(store, listings)).map(({ value }) => [value.title, value.details])
  expect(titles.toSorted()).toEqual([
    ['Auskunft bei …', undefined],
    ['Heu bei …', 'oder …'],
    ['Leitern', 'zwei'],
  ])
  expect((await store.get(organizations, 'okohof'))?.value.description).toBe('Fragen an … Büro')
  expect((await store.get(memberships, 'cili:okohof'))?.value.function).toBe('Vertritt …')
  expect((await store.find(terms))[0]?.value.de?.meaning).toBe('Treffen bei …')
  // Where nothing is left to be said, nothing is: the coordination answers for people’s data then.
  expect((await store.get(networks, 'WL'))?.value).not.toHaveProperty('privacy')
  const [errand] = await store.find(errands)
  expect(JSON.stringify(errand?.value.cards.de)).toContain('Antwort an …')
  expect((await says('bence', 'Wer hat Heu?'))?.text).toContain('Heu bei …')
  await deliverDue()
  expect(cards.join()).toContain('console:#markt Angebot: Heu bei …')
  expect(cards.join()).not.toMatch(krug)

  // The same list once more brings nothing back, and makes nothing twice.
  const again = await importFiles({ store, network: home, files: csv(rows), now })
  expect(again).toMatchObject({ created: 0, refused: [] })
  expect(JSON.stringify(await contentOf(store))).not.toMatch(krug)
  await importFiles({ store, network: home, files: csv(rows.replace('zwei', 'drei')), now })
  const details = (await findAll(store, listings)).map(({ value }) => value.details)
  expect(details.toSorted()).toEqual(['drei', 'oder …', undefined])
  await store.close()
  for (const name of readdirSync(folder).filter((one) => !one.endsWith('.lock')))
    expect(readFileSync(join(folder, name)).toString('utf8')).not.toMatch(/Krug|toni\.krug|5550142/i)
})

test('nobody takes words out of what others wrote by calling themselves so, here or in another network', async () => {
  const { store, does, says } = await openBot([...hay, ...bystanders])
  await store.commit(await neighbours(store))
  await does('bence', 'organization ask', {
    organization: 'fahre',
    question: 'Fahren Sie am Sommerfest?',
    contact: 'partner',
  })
  await does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'partner' })
  await does('cili', 'offer add', { title: 'Heu vom Sommerfest' })
  await says('anna', 'biete Stroh fragt nach')
  const ofOthers = async () => ({
    errands: (await findAll(store, errands)).map(({ value }) => value.cards),
    owed: (await findAll(store, debts))
      .filter(({ value }) => !('account' in value.to))
      .map(({ value }) => value.owed),
    titles: (await findAll(store, listings)).map(({ value }) => value.title),
    half: (await findAll(store, drafts)).flatMap(({ value }) => value.input.title ?? []),
  })
  const before = await ofOthers()
  expect(JSON.stringify(before)).toContain('Fahren Sie am Sommerfest?')
  // In another network, at the door, and inside by a name that nobody gave them.
  await does('nora', 'profile', { change: 'Name Asztalos fragt', network: 'NB' })
  await does('nora', 'forget me', { sure: 'yes', network: 'NB' })
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Fahren Sie', partner: 'okohof' })
  await does('zoe', 'forget me', { sure: 'yes' })
  await does('dora', 'profile', { change: 'Name Heu vom Sommerfest' })
  await does('dora', 'forget me', { sure: 'yes' })
  const after = await ofOthers()
  expect(after).toEqual({
    ...before,
    owed: expect.arrayContaining(before.owed.filter((owed) => !JSON.stringify(owed).includes('zoe'))),
  })
})

test('a longer name of somebody else stays, and keeps nobody’s own name in texts', async () => {
  const { store, does } = await openBot([
    create(people, { id: 'mari', network: 'WL', name: 'Cili Csík Mária', coordinates: false }),
    create(memberships, {
      ...{ id: 'mari:fahre', network: 'WL', person: 'mari', organization: 'fahre', role: 'colleague' },
    }),
  ])
  const description = 'Fragen an Cili Csík, nicht an Cili Csík Máriá, anders als Csík Cilinél'
  await does('bence', 'organization describe', { description })
  await does('cili', 'forget me', { sure: 'yes' })
  expect((await store.get(organizations, 'asztalos'))?.value.description).toBe(
    'Fragen an …, nicht an Cili Csík Máriá, anders als …',
  )
})

test('what others of the very same name are called stays', async () => {
  const { store, does } = await openBot([
    create(people, { id: 'mari', network: 'WL', name: 'Csík Cili', coordinates: false }),
  ])
  await does('bence', 'organization describe', { description: 'Fragen an Cili Csík' })
  await does('cili', 'forget me', { sure: 'yes' })
  expect((await store.get(organizations, 'asztalos'))?.value.description).toBe('Fragen an Cili Csík')
})

test('the selves of one human do not keep each other’s names in texts', async () => {
  const { store, does } = await openBot([
    create(humans, { id: 'anna2', is: 'anna' }),
    create(people, {
      ...{ id: 'anna2', network: 'WL', human: 'anna2', name: 'Amsel, Anna', coordinates: false },
      ...{ told: '2026-08-01T00:00:00Z', confirmed: '2026-08-01T00:00:00Z' },
    }),
    create(memberships, {
      ...{ id: 'anna2:fahre', network: 'WL', person: 'anna2', organization: 'fahre', role: 'colleague' },
    }),
  ])
  await does('bence', 'organization describe', { description: 'Empfohlen von Anna Amsel, seit 1990' })
  const asked = await does('anna', 'forget me')
  await does('anna', 'forget me', asked?.card.buttons?.[0]?.call.input)
  expect(JSON.stringify(await findAll(store, people))).not.toContain('Amsel')
  expect((await store.get(organizations, 'asztalos'))?.value.description).toBe('Empfohlen von …, seit 1990')
})

test('a name that nobody vouched for takes nothing out of texts, in an open network either', async () => {
  const { store, does } = await openBot()
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  await store.commit([replace(home, { ...home.value, joining: 'open' })])
  await does('bence', 'offer add', { title: 'Bretter aus Eiche, 3 m', details: 'Frag Zoe Zander' })
  const offer = async () => (await findAll(store, listings)).map(({ value }) => [value.title, value.details])
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'aus Eiche', town: 'Lüchow' })
  await does('zoe', 'profile', { change: 'Mail bretter@example.org' })
  await does('bence', 'organization describe', { description: 'Post an bretter@example.org' })
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await findAll(store, people, { where: { human: 'zoe' } })).toEqual([])
  expect(await offer()).toEqual([['Bretter aus Eiche, 3 m', 'Frag Zoe Zander']])
  expect((await store.get(organizations, 'asztalos'))?.value.description).toBe('Post an bretter@example.org')

  // Whoever lets somebody in vouches for the name, and for none that was there before.
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'aus Eiche', town: 'Lüchow' })
  const opened = (await store.get(networks, 'WL')) ?? expect.fail()
  await store.commit([replace(opened, home.value)])
  await does('zoe', 'profile', { change: 'Name Zoe Zander' })
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zander', partner: 'asztalos' })
  const [asked] = await findAll(store, joins)
  await does('bence', 'join approve', { join: asked?.id ?? '' })
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await offer()).toEqual([['Bretter aus Eiche, 3 m', 'Frag …']])
})

test('what a partner publishes as its own stays, and that is said before', async () => {
  const { store, does } = await openBot(toni)
  const kept = (await store.get(organizations, 'asztalos')) ?? expect.fail()
  const own = { ...kept.value, name: 'Tischlerei Toni Krug', phone: '0170 / 555 01 42' }
  await store.commit([
    replace(kept, own),
    listed('WL-4FC7KQ', 'asztalos', {
      title: 'Die Tischlerei Toni Krug hat Bretter',
      details: '0170 5550142',
    }),
    listed('WL-5FC7KQ', 'asztalos', { title: 'Bretter', details: 'toni.krug@example.org' }),
  ])
  const asked = await does('toni', 'forget me')
  expect(asked?.text).toContain(
    'Das gibt auch ein Partner als Eigenes an, darum bleibt es dort stehen: Tischlerei Toni Krug, 0170 / 555 01 42.',
  )
  expect((await does('cili', 'forget me'))?.text).not.toContain('als Eigenes')
  await does('toni', 'forget me', { sure: 'yes' })
  expect((await store.get(organizations, 'asztalos'))?.value).toEqual(own)
  expect((await store.get(listings, 'WL-4FC7KQ'))?.value.title).toContain('Tischlerei Toni Krug')
  expect((await store.get(listings, 'WL-5FC7KQ'))?.value).not.toHaveProperty('details')
})

test('of thousands of listings those that name somebody are changed step by step, with their cards', async () => {
  const { store } = await openBot(toni)
  const many = 6000
  const ids = Array.from({ length: many }, (_, i) => `WL-${String(i).padStart(6, 'A')}`)
  const naming = ids.filter((_, i) => i % 10 === 0)
  const changes = ids.flatMap((id) => {
    const details = naming.includes(id) ? 'Fragen an Toni Krug' : 'Fragen an den Hof'
    const to = { place: 'console:#markt' }
    return [
      listed(id, 'okohof', { title: 'Heu', details }),
      create(posts, {
        ...{
          id: `post/${id}`,
          network: 'WL',
          subject: `listing/${id}`,
          to,
          address: to.place,
          reference: id,
        },
        ...{ call: { command: 'listing show', input: { listing: id } }, drawn: '2026-08-20T00:00:00Z' },
      }),
      create(posts, {
        ...{
          id: `post/${id}/2`,
          network: 'WL',
          subject: `listing/${id}`,
          to,
          address: to.place,
          reference: id,
        },
        ...{ call: { command: 'listing show', input: { listing: id } }, drawn: '2026-08-20T00:00:00Z' },
      }),
    ]
  })
  for (let at = 0; at < changes.length; at += 400) await store.commit(changes.slice(at, at + 400))
  await store.commit([create(erasures, { id: 'toni', network: 'WL', at: '2026-08-23T00:00:00Z', marks: [] })])
  let commits = 0
  const dying: Store = {
    ...store,
    commit: async (step) => {
      commits += 1
      if (commits === 2) throw new Error('killed')
      expect(step.length).toBeLessThanOrEqual(500)
      await store.commit(step)
    },
  }
  await expect(eraseForgotten(dying, now)).rejects.toThrow('killed')
  commits = 2
  await eraseForgotten(dying, now)
  expect(commits).toBeGreaterThan(4)
  const found = await findAll(store, listings)
  expect(found.filter(({ value }) => value.details === 'Fragen an …')).toHaveLength(naming.length)
  expect(JSON.stringify(found)).not.toContain('Krug')
  await finishRedraws(store, now)
  const redrawn = new Set((await findAll(store, debts)).map(({ id }) => id))
  expect(naming.filter((id) => !redrawn.has(`redraw/post/${id}`))).toEqual([])
}, 60_000)
