import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { provenances } from '../src/domain/provenance.ts'
import { importFiles } from '../src/import/import.ts'
import { createThinning } from '../src/privacy/thin.ts'
import { kinds } from '../src/records.ts'
import { type Change, create, findAll, replace, type Store } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { names } from './names.ts'
import { network, testClock, worldOf } from './world.ts'

const years = 365 * 24 * 3600

const opens = async (store: Store, joining: 'open' | undefined) => {
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  const { joining: _, ...rest } = home.value
  await store.commit([replace(home, { ...rest, ...(joining && { joining }) })])
}
const joiningOpenly = async () => {
  const all = await openBot()
  await opens(all.store, 'open')
  return all
}
const described = async (store: Store) => (await store.get(organizations, 'asztalos'))?.value.description
const named = async (store: Store, name: string) => (await findAll(store, people, { where: { name } }))[0]
/** Lets in whoever asks; who is asked whether a list names them says so. */
const approves = async ({ store, does }: Awaited<ReturnType<typeof openBot>>, by: string) => {
  const [asked] = await findAll(store, joins)
  const read = await does(by, 'join approve', { join: asked?.id ?? '' })
  const it = read?.card.buttons?.find(({ label }) => label === 'Ja, diese Person')?.call
  return it ? does(by, it.command, it.input) : read
}

test('by nobody’s word but their own: nothing goes from texts, ever, and that is said before', async () => {
  const { store, clock, does } = await joiningOpenly()
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'aus Eiche', town: 'Lüchow' })
  await does('zoe', 'profile', { change: 'Mail bretter@example.org' })
  const description = 'Bretter aus Eiche, Post an bretter@example.org'
  await does('bence', 'organization describe', { description })
  clock.turn(3 * years)
  await createThinning(store)(clock())
  expect(await findAll(store, acts)).toEqual([])
  const asked = (await does('zoe', 'forget me'))?.text
  expect(asked).toContain(
    'In Texten anderer bleibt stehen, was dort auch etwas anderes meinen kann: aus Eiche, bretter@example.org\n',
  )
  expect(asked).not.toContain('„…“')
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await named(store, 'aus Eiche')).toBeUndefined()
  expect(await described(store)).toBe(description)
})

test.each([
  ['en', 'This stays in what others wrote, as it may mean something else there: Zoe', 'stays with them.'],
  ['hu', 'Mások szövegeiben megmarad, ami ott mást is jelenthet: Zoe', 'az náluk marad.'],
] as const)('that and what others have received is said in %s, too', async (locale, stays, received) => {
  const { store, does } = await joiningOpenly()
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'Zoe', town: 'Lüchow' })
  const human = (await named(store, 'Zoe'))?.value.human ?? ''
  await store.commit([
    { kind: 'human', id: human, rev: 1, put: { id: human, language: locale } as { id: string } },
  ])
  const asked = (await does('zoe', 'forget me'))?.text
  expect(asked).toContain(stays)
  expect(asked).toContain(received)
})

test('two whom nobody has vouched for vouch for nothing, a partner’s known people do', async () => {
  const all = await joiningOpenly()
  const { store, does } = all
  const description = 'Bretter aus Eiche, Fragen an Yuri Yilmaz'
  await does('bence', 'organization describe', { description })
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'Zoe Zander', town: 'Lüchow' })
  const [laden] = await findAll(store, organizations, { where: { name: 'Zoes Laden' } })
  await opens(store, undefined)
  const joins = (name: string, partner: string) =>
    does('yuri', 'join ask', { organization: 'Zoes Laden', name, partner })
  await joins('aus Eiche', laden?.id ?? '')
  await approves(all, 'zoe')
  expect((await named(store, 'aus Eiche'))?.value).not.toHaveProperty('guest')
  await does('yuri', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe(description)
  // Whom a coordinator has come to know may let others in by their names.
  const zoe = (await named(store, 'Zoe Zander'))?.id ?? ''
  await names(does, zoe, 'whole')
  await joins('Yuri Yilmaz', laden?.id ?? '')
  await approves(all, 'zoe')
  expect((await does('yuri', 'forget me'))?.text).toContain(
    'Auch in Texten anderer steht dann „…“, wo Vor- und Nachname, Telefon oder E-Mail standen.\n',
  )
  await does('yuri', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('Bretter aus Eiche, Fragen an …')
})

test('the name by which somebody was let in goes from texts years later, and one of their own choice stays', async () => {
  const all = await openBot()
  const { store, clock, does } = all
  const description = 'Zoe Zander fragen, oder Zoe Berg. Fahren Sie am Sonntag!'
  await does('bence', 'organization describe', { description })
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zander', partner: 'asztalos' })
  await approves(all, 'bence')
  // Whoever goes on as before is known by that, too.
  await does('zoe', 'profile', { change: 'Name Zoe Berg' })
  await does('zoe', 'profile', { change: 'Name Fahren Sie' })
  const asked = (await does('zoe', 'forget me'))?.text
  expect(asked).toContain('was dort auch etwas anderes meinen kann: Fahren Sie\n')
  await does('zoe', 'profile', { change: 'Name Zoe Berg' })
  expect((await does('zoe', 'forget me'))?.text).not.toContain('meinen kann')
  clock.turn(3 * years)
  await createThinning(store)(clock())
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('… fragen, oder …. Fahren Sie am Sonntag!')
})

test('an initial makes no other name one’s own', async () => {
  const all = await openBot()
  const { store, does } = all
  await does('bence', 'organization describe', { description: 'Z Eiche' })
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Z. Zander', partner: 'asztalos' })
  await approves(all, 'bence')
  await does('zoe', 'profile', { change: 'Name Z. Eiche' })
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('Z Eiche')
})

test('whoever is entered by a coordinator, coordinates, or belongs to no partner any more is known by name', async () => {
  const { store, does } = await openBot()
  await does('bence', 'organization describe', {
    description: 'Paul Pelz, Rosa Rot, Kora Kranich, Cili Csík',
  })
  await does('kora', 'member add', { organization: 'fahre', name: 'Paul Pelz' })
  await does('kora', 'coordinator invite', { name: 'Rosa Rot', region: 'whole' })
  const paul = (await named(store, 'Paul Pelz'))?.id ?? ''
  await does('kora', 'member remove', { for: 'fahre', member: `${paul}:fahre` })
  expect((await named(store, 'Paul Pelz'))?.value.guest).toBe(true)
  await does('kora', 'person forget', { person: paul, sure: 'yes' })
  expect(await described(store)).not.toContain('Paul')
  await does('kora', 'person forget', { person: (await named(store, 'Rosa Rot'))?.id ?? '', sure: 'yes' })
  expect(await described(store)).not.toContain('Rosa')
  await does('cili', 'forget me', { sure: 'yes' })
  expect(await described(store)).not.toContain('Cili')
})

test('a coordinator who adds whoever came openly, under their name, vouches for it', async () => {
  const { store, does } = await joiningOpenly()
  await does('bence', 'organization describe', { description: 'Fragen an Zoe Zander' })
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'Zoe Zander', town: 'Lüchow' })
  await does('zoe', 'profile', { change: 'Telefon 05841 771' })
  await does('kora', 'member add', { organization: 'fahre', name: 'Zoe Zander', phone: '05841 771' })
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('Fragen an …')
})

test('whoever comes back to a place that was kept for them is let in under their name, too', async () => {
  const all = await openBot([
    create(people, { id: 'zz', network: 'WL', name: 'Zoe Zander', coordinates: false, vouched: [] }),
    create(memberships, {
      ...{ id: 'zz:asztalos', network: 'WL', person: 'zz', organization: 'asztalos', role: 'colleague' },
    }),
  ])
  const { store, does } = all
  await does('bence', 'organization describe', { description: 'Fragen an Zoe Zander' })
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zander', partner: 'asztalos' })
  await approves(all, 'bence')
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await store.get(people, 'zz')).toBeUndefined()
  expect(await described(store)).toBe('Fragen an …')
})

/** Somebody as records were before they said who vouched for a name. */
const before = (id: string, name: string, more: Partial<Person>): readonly Change[] => [
  create(people, {
    id,
    network: 'WL',
    human: id,
    name,
    coordinates: false,
    told: '2026-08-01T00:00:00Z',
    ...more,
  }),
  create(humans, { id }),
  create(accounts, { id: `console:${id}`, human: id, used: '2026-08-01T00:00:00Z' }),
]

test('a record from before that was renamed is known by what it was called, too', async () => {
  const all = await openBot([...before('paul', 'Paul Pelz', {})])
  const { store, does } = all
  await does('bence', 'organization describe', { description: 'Fragen an Paul Pelz, jetzt Clara Neu' })
  await does('paul', 'profile', { change: 'Name Clara Neu' })
  const kept = (await store.get(people, 'paul')) ?? expect.fail('there')
  expect(kept.value.name).toBe('Clara Neu')
  const { vouched: _, ...older } = kept.value
  await store.commit([replace(kept, older)])
  await does('paul', 'forget me', { sure: 'yes' })
  expect(await store.get(people, 'paul')).toBeUndefined()
  expect(await described(store)).toBe('Fragen an …, jetzt …')
})

test('a record from before says it by where it stands: inside by a name that others know, at the door by none', async () => {
  const all = await openBot([
    ...before('paul', 'Paul Pelz', {}),
    ...before('yuri', 'aus Eiche', { guest: true }),
    ...before('xeni', 'und Stroh', { guest: true }),
    ...before('willi', 'vom Hof', { guest: true }),
  ])
  const { store, does } = all
  const description = 'Bretter aus Eiche und Stroh vom Hof, Fragen an Paul Pelz'
  await does('bence', 'organization describe', { description })
  // Let in by an open network, or by whoever came so, they are known by no name, either.
  await opens(store, 'open')
  await does('yuri', 'join ask', { organization: 'Yuris Laden', name: 'aus Eiche', town: 'Lüchow' })
  await opens(store, undefined)
  const [laden] = await findAll(store, organizations, { where: { name: 'Yuris Laden' } })
  await does('xeni', 'join ask', { organization: 'Yuris Laden', name: 'und Stroh', partner: laden?.id ?? '' })
  await approves(all, 'yuri')
  expect((await store.get(people, 'xeni'))?.value).not.toHaveProperty('guest')
  for (const who of ['yuri', 'xeni', 'willi', 'paul']) {
    await does(who, 'forget me', { sure: 'yes' })
    expect(await store.get(people, who)).toBeUndefined()
  }
  expect(await described(store)).toBe('Bretter aus Eiche und Stroh vom Hof, Fragen an …')
})

test('what others were once reached by stays', async () => {
  const { store, does } = await openBot()
  await does('cili', 'profile', { change: 'Telefon 05841 7711' })
  await does('cili', 'profile', { change: 'Telefon 05841 9922' })
  await does('bence', 'organization describe', { description: 'Früher 05841 7711' })
  await does('anna', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('Früher 05841 7711')
  await does('cili', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('Früher …')
})

test('a name of one word takes nothing out of texts, nor does a title make it two, and that is said before', async () => {
  const { store, does } = await openBot()
  const description = 'Heu und Stroh, Herr Pelz'
  await does('bence', 'organization describe', { description })
  for (const name of ['Stroh', 'Herr Pelz']) {
    await does('kora', 'member add', { organization: 'fahre', name })
    const person = (await named(store, name))?.id ?? ''
    const asked = (await does('kora', 'person forget', { person }))?.text
    expect(asked).toContain(`was dort auch etwas anderes meinen kann: ${name}\n`)
    await does('kora', 'person forget', { person, sure: 'yes' })
  }
  expect(await described(store)).toBe(description)
})

test('who was let in under two names is known by both', async () => {
  const all = await openBot()
  const { store, does } = all
  await does('bence', 'organization describe', { description: 'Zoe Zander oder Zita Zorn' })
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zander', partner: 'asztalos' })
  await approves(all, 'bence')
  await does('zoe', 'profile', { change: 'Name Zita Zorn' })
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zita Zorn', partner: 'okohof' })
  await approves(all, 'anna')
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('… oder …')
})

test('whom a list names after they came is known by that name, and by what it said, also when they said otherwise', async () => {
  const { store, clock, does } = await joiningOpenly()
  await does('zoe', 'join ask', { organization: 'Zoes Laden', name: 'Zoe Zander', town: 'Lüchow' })
  await does('zoe', 'profile', { change: 'Mail zoe@laden.example' })
  const home = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL')
  // As lists once did, one has taken her for the one whom it names.
  const zoe = await named(store, 'Zoe Zander')
  const said = { name: 'Zoe Zander', mail: 'zoe@laden.example' }
  await store.commit([create(provenances, { id: `person/${zoe?.id}`, network: 'WL', values: said })])
  const rows =
    'Organisation;Ort;Ansprechperson;E-Mail;Telefon der Ansprechperson\nZoes Laden;Lüchow;Zoe Zander;zoe@laden.example;05841 7711\n'
  const bytes = new TextEncoder().encode(rows)
  await importFiles({ store, network: home, files: [{ name: 'partner.csv', bytes }], now: clock() })
  expect((await named(store, 'Zoe Zander'))?.value).toMatchObject({ vouched: [], phone: '05841 7711' })
  await does('zoe', 'profile', { change: 'Telefon 05841 9922' })
  clock.turn(years)
  await createThinning(store)(clock())
  await does('zoe', 'profile', { change: 'Telefon 05841 9933' })
  const description = 'Zoe Zander: 05841/7711 oder 05841/9922 oder 05841/9933'
  await does('bence', 'organization describe', { description })
  await does('zoe', 'forget me', { sure: 'yes' })
  expect(await described(store)).toBe('…: … oder … oder …')
})

test('the same human without a name that others vouched for keeps no other self of theirs in texts', async () => {
  const { store, does } = await openBot([
    create(humans, { id: 'anna2', is: 'anna' }),
    create(people, {
      ...{ id: 'anna2', network: 'WL', human: 'anna2', name: 'Amsel, Anna', coordinates: false },
      ...{ told: '2026-08-01T00:00:00Z', vouched: [] },
    }),
  ])
  await does('bence', 'organization describe', { description: 'Empfohlen von Anna Amsel' })
  const asked = await does('anna', 'forget me')
  expect(asked?.text).toContain('anderes meinen kann: Amsel, Anna\n')
  expect(asked?.text).toContain('Auch in Texten anderer steht dann „…“')
  await does('anna', 'forget me', asked?.card.buttons?.[0]?.call.input)
  expect(await described(store)).toBe('Empfohlen von …')
})

test('of whoever was let in by a name, no byte holds it years later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouched-'))
  const store = openSqlite(join(folder, 'store.db'), kinds)
  await store.commit(network('console', 'de', 'formal'))
  const clock = testClock()
  const bot = callsTo(createBot(worldOf(store, clock)))
  await bot.does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zaphira Zander', partner: 'asztalos' })
  const [asked] = await findAll(store, joins)
  await bot.does('bence', 'join approve', { join: asked?.id ?? '' })
  await bot.does('zoe', 'profile', { change: 'Telefon 05841 7788-99' })
  await bot.does('cili', 'offer add', { title: 'Heu, zu holen bei Zander, Zaphira, 05841/778899' })
  clock.turn(3 * years)
  await createThinning(store)(clock())
  await bot.does('zoe', 'forget me', { sure: 'yes' })
  await store.close()
  for (const name of readdirSync(folder).filter((one) => !one.endsWith('.lock')))
    expect(readFileSync(join(folder, name)).toString('utf8')).not.toMatch(/Zaphira|Zander|7788/)
  rmSync(folder, { recursive: true, force: true })
})
