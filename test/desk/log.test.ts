import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { posts } from '../../src/debt.ts'
import { humans } from '../../src/domain/account.ts'
import { listings } from '../../src/domain/listing.ts'
import { people } from '../../src/domain/person.ts'
import { createThinning } from '../../src/privacy/thin.ts'
import { create, drop, findAll, replace } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { hay } from '../given.ts'

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
    '• Kora Koch für Asztalos, Ökohof: Rückgängig machen · Alte Bank · Kompetenzen · heute 12:00',
    '• Kora Koch für Asztalos, Ökohof: Partner vereinen · Alte Bank · Kompetenzen · heute 12:00',
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
