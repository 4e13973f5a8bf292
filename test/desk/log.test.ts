import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { createBot } from '../../src/bot.ts'
import { posts } from '../../src/debt.ts'
import { humans } from '../../src/domain/account.ts'
import { joins } from '../../src/domain/join.ts'
import { listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { people } from '../../src/domain/person.ts'
import { importFiles } from '../../src/import/import.ts'
import { createThinning } from '../../src/privacy/thin.ts'
import { create, drop, findAll, replace, type Store } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { callsTo, openBot } from '../calling.ts'
import { hay } from '../given.ts'
import { names } from '../names.ts'
import { worldOf } from '../world.ts'

const linesOf = (text = '') => text.split('\n').filter((line) => line.startsWith('•'))

test('the log tells what coordinators did for others, newest first, and no more', async () => {
  const { store, does, says, clock } = await openBot([...bystanders, ...hay])
  await does('anna', 'offer add', { title: 'Honig' })
  await does('kora', 'offer add', { title: 'Überfahrten', for: 'fahre' })
  await does('kora', 'organization ask', {
    organization: 'okohof',
    question: 'Heu?',
    contact: 'partner',
    for: 'fahre',
  })
  await says('kora', 'für Fähre: biete Ausflüge')
  await says('kora', 'abbrechen')
  clock.turn(24 * 3600)
  await does('rita', 'person block', { person: 'bence' })
  await does('rita', 'message drop', { message: 'act/stuck/0' })
  await does('rita', 'desk')
  expect(linesOf((await does('kora', 'log'))?.text)).toEqual([
    '• Rita Roth für Fähre Pevestorf: Nachricht verwerfen · heute 12:00',
    '• Rita Roth für Asztalos: Person sperren · Bence Bíró · heute 12:00',
    '• Kora Koch für Fähre Pevestorf: Partner anfragen · gestern 12:00',
    '• Kora Koch für Fähre Pevestorf: Angebot veröffentlichen · Überfahrten · gestern 12:00',
  ])
  expect(linesOf((await does('kora', 'log', { organization: 'asztalos' }))?.text)).toHaveLength(1)
  // Another coordinator is shown as far as she shows herself, another region's sees nothing.
  expect((await does('rita', 'log'))?.text).toContain('Kora Koch für Fähre Pevestorf: Partner anfragen')
  const shy = (await store.get(people, 'kora')) ?? expect.fail()
  const { confirmed: _, ...unseen } = shy.value
  await store.commit([replace(shy, unseen)])
  expect((await does('rita', 'log'))?.text).toContain(
    'Netzwerkkoordination für Fähre Pevestorf: Partner anfragen',
  )
  expect(linesOf((await does('ralf', 'log'))?.text)).toEqual([])
  expect((await does('ralf', 'log', { organization: 'fahre' }))?.text).toContain('andere Koordination')

  const kora = (await store.get(people, 'rita')) ?? expect.fail()
  await store.commit([drop(kora)])
  expect((await does('kora', 'log'))?.text).toContain('Netzwerkkoordination für Asztalos: Person sperren')
})

test('settings stand in it, and what was taken back; what somebody forgotten did for their own partner does not', async () => {
  const { store, does } = await openBot([...bystanders, ...hay])
  await does('bence', 'offer add', { title: 'Fenster' })
  await does('kora', 'network set', { motto: 'Zusammen' })
  const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
  const bence = (await store.get(people, 'bence')) ?? expect.fail()
  await store.commit([drop(bence)])
  expect(linesOf((await does('kora', 'log'))?.text)).toEqual([
    '• Kora Koch für Ökohof, Asztalos: Rückgängig machen · heute 12:00',
    '• Kora Koch für Ökohof, Asztalos: Partner zusammenlegen · heute 12:00',
    '• Kora Koch: Netzwerk einstellen · Motto · heute 12:00',
  ])
})

test.each([
  ['de', 'Kontakt ändern · Telefon, Website', 'Netzwerk einstellen · Motto', 'Region anlegen · Prignitz'],
  ['en', 'Change the contact · Phone, Website', 'Set up the network · Motto', 'Prignitz'],
  ['hu', 'Elérhetőség módosítása · Telefonszám, Honlap', 'Mottó', 'Prignitz'],
] as const)(
  'a line says what was changed, not what it says now, in %s',
  async (locale, contact, motto, region) => {
    const { store, does } = await openBot(bystanders)
    const human = (await store.get(humans, 'kora')) ?? expect.fail()
    await store.commit([replace(human, { ...human.value, language: locale })])
    await does('kora', 'organization contact', { phone: '05841 999', website: 'fahre.example', for: 'fahre' })
    await does('kora', 'organization contact', { phone: '05841 998', for: 'fahre' })
    await does('kora', 'network set', { motto: 'Ganz anders' })
    await does('kora', 'region set', { region: 'Prignitz' })
    await does('kora', 'member add', { organization: 'fahre', name: 'Maria Korn', phone: '0176 55' })
    await does('kora', 'prospect add', { name: 'Mühle Gartow', contact: 'Rolf' })
    const shown = (await does('kora', 'log'))?.text ?? ''
    for (const text of [contact, motto, region, 'Maria Korn', 'Mühle Gartow']) expect(shown).toContain(text)
    expect(shown).not.toMatch(/99[89]|fahre\.example|Ganz anders|0176|Rolf/)
    // What was before is forgotten after a month, and with it what was changed.
    const act = (await findAll(store, acts)).find(({ value }) => value.command === 'network set')
    const forgotten = act?.value.touched.map(({ before: _, ...one }) => one) ?? []
    if (act) await store.commit([replace(act, { ...act.value, touched: forgotten })])
    expect((await does('kora', 'log'))?.text).not.toContain(motto)
  },
)

test('it goes on page by page and repeats nothing', async () => {
  const { does } = await openBot()
  for (let i = 0; i < 23; i += 1) await does('kora', 'offer add', { title: `Rad ${i}`, for: 'fahre' })
  const seen: string[] = []
  let input: Readonly<Record<string, string>> = {}
  for (let page = 0; page < 3; page += 1) {
    const shown = await does('kora', 'log', input)
    seen.push(...linesOf(shown?.text))
    input = shown?.card.buttons?.[0]?.call.input ?? {}
  }
  expect(seen).toHaveLength(23)
  expect(new Set(seen.map((line) => /Rad \d+/.exec(line)?.[0])).size).toBe(23)
  expect(input).toEqual({})
})

test('what is old is forgotten, and what was before earlier; nothing that is thinned can be taken back wrongly', async () => {
  const { store, does, clock } = await openBot()
  const offered = await does('anna', 'offer add', { title: 'Rad' })
  const [listing] = await store.find(listings)
  const id = listing?.id ?? ''
  const withdrawn = await does('anna', 'withdraw', { listing: id })
  const old = (n: number) =>
    create(acts, {
      id: `act/old${n}`,
      network: 'WL',
      at: '2024-01-01T00:00:00Z',
      command: 'offer add',
      touched: [],
    })
  await store.commit(Array.from({ length: 450 }, (_, n) => old(n)))
  await createThinning(store)(clock())
  expect((await findAll(store, acts)).map(({ id: act }) => act)).toHaveLength(2)

  clock.turn(31 * 24 * 3600)
  await createThinning(store, () => true)(clock())
  const before = async () =>
    (await findAll(store, acts))
      .flatMap(({ value }) => value.touched)
      .filter((one) => one.before !== undefined)
  expect(await before()).toHaveLength(1)
  await createThinning(store)(clock())
  expect(await before()).toEqual([])
  const undo = (shown: typeof offered) =>
    does('anna', 'undo', { act: shown?.id.replace(/\/reply$/, '') ?? '' })
  expect((await undo(withdrawn))?.text).toContain('Seitdem hat sich etwas geändert')
  expect((await store.get(listings, id))?.value.state).toBe('withdrawn')

  expect(await findAll(store, posts)).not.toEqual([])
})

test('a partner that came by itself or from a list stands in it, and naming a coordinator is for no partner', async () => {
  const { store, does } = await openBot(bystanders)
  await names(does, 'bence', 'Wendland')
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  await store.commit([replace(home, { ...home.value, joining: 'open' })])
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'Zoe Zander', town: 'Lüchow' })
  const files = [{ name: 'partner.csv', bytes: new TextEncoder().encode('Name;Ort\nMühle Neu;Lüchow\n') }]
  const network = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL')
  await importFiles({ store, network, files, now: Temporal.Instant.from('2026-09-01T00:00:00Z') })
  expect(linesOf((await does('kora', 'log'))?.text)).toEqual([
    expect.stringMatching(/^• Neu dabei: Mühle Neu · /),
    expect.stringMatching(/^• Neu dabei: Zoes Laden · Zoe Zander · /),
    expect.stringMatching(/^• Kora Koch: Koordination ernennen · Bence Bíró · /),
  ])
})

test('a partner that moved is what it was about, not what came along with it', async () => {
  const { store, does } = await openBot()
  await does('anna', 'offer add', { title: 'Honig' })
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  const regions = ['Wendland', 'Altmark'].map((name) => ({ name, also: [] }))
  await store.commit([replace(home, { ...home.value, regions })])
  const moved = await does('kora', 'organization profile', { for: 'okohof', region: 'Altmark' })
  expect(moved?.text).toContain('Kommt mit: 1 offener Eintrag')
  expect(linesOf((await does('kora', 'log'))?.text)).toEqual([
    '• Kora Koch für Ökohof: Angaben ändern · Region · heute 12:00',
  ])
})

test('a partner founded anew under its number is not what was changed of the one before', async () => {
  const { store, does } = await openBot()
  const partner = (await store.get(organizations, 'fahre')) ?? expect.fail()
  await does('kora', 'organization unite', { organization: 'fahre', into: 'okohof' })
  await store.commit([create(organizations, { ...partner.value, phone: '05841 9' })])
  const [line] = linesOf((await does('kora', 'log'))?.text)
  expect(line).toContain('Kora Koch für Ökohof, Fähre Pevestorf: Partner zusammenlegen ·')
})

test.each([
  ['de', 'Alle Einträge entfernen · 2 Einträge', 'Rückgängig machen', 'Anfrage ablehnen'],
  ['en', 'Remove all listings · 2 listings', 'Undo', 'Decline a request'],
  ['hu', 'Hirdetések eltávolítása · 2 hirdetés', 'Visszavonás', 'Kérelem elutasítása'],
] as const)(
  'it stays as it was when whoever did it coordinates no more, or somebody begins to, in %s',
  async (locale, ...done) => {
    const { store, does } = await openBot([...bystanders, ...hay])
    for (const title of ['Rad', 'Zelt']) await does('bence', 'offer add', { title })
    await does('bence', 'undo', {
      act: (await does('bence', 'offer add', { title: 'Boot' }))?.id.replace(/\/reply$/, '') ?? '',
    })
    const removed = await does('rita', 'listings remove', { organization: 'asztalos', reason: 'Doppelt' })
    await does('rita', 'undo', { act: removed?.id.replace(/\/reply$/, '') ?? '' })
    await does('zoe', 'join ask', { organization: 'fahre', name: 'Zoe Zander' })
    const [join] = await store.find(joins)
    await does('rita', 'join decline', { join: join?.id ?? '' })
    const human = (await store.get(humans, 'kora')) ?? expect.fail()
    await store.commit([replace(human, { ...human.value, language: locale })])
    const before = (await does('kora', 'log'))?.text
    for (const text of done) expect(before).toContain(text)
    await names(does, 'bence', 'Wendland')
    await does('kora', 'coordinator remove', { person: 'rita' })
    const after = linesOf((await does('kora', 'log'))?.text)
    expect(after.slice(-linesOf(before).length)).toEqual(linesOf(before))
    expect(after).toHaveLength(linesOf(before).length + 2)
  },
)

test('however much is done later, it is read once', async () => {
  const { store, does } = await openBot()
  const called = Array.from({ length: 40 }, (_, n) => ({ id: `p${n}`, network: 'WL', name: `Hof ${n}` }))
  await store.commit(called.map((one) => create(organizations, one)))
  const touched = called.map((before) => ({ kind: 'organization', id: before.id, rev: 2, before }))
  const act = {
    network: 'WL',
    by: 'kora',
    command: 'organization contact',
    acting: 'p0',
    forOther: true,
  } as const
  await store.commit(
    called.map((one) => ({ ...create(organizations, one), rev: 1, put: { ...one, phone: '05841 9' } })),
  )
  await store.commit([create(acts, { ...act, id: 'act/many', at: '2026-08-02T00:00:00.000000Z', touched })])
  let reads = 0
  const find: Store['find'] = (kind, query) => {
    if (kind.name === acts.name) reads += 1
    return store.find(kind, query)
  }
  const other = callsTo(createBot(worldOf({ ...store, find })))
  expect((await other.does('kora', 'log'))?.text).toContain('Kontakt ändern · Telefon')
  expect(reads).toBeLessThan(5)
  expect((await does('kora', 'log'))?.text).toContain('Hof 0')
})
