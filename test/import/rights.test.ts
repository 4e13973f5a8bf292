import { expect, test } from 'vitest'
import { joins } from '../../src/domain/join.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, type Person, people } from '../../src/domain/person.ts'
import { prospects } from '../../src/domain/prospect.ts'
import { importFiles } from '../../src/import/import.ts'
import { tellReport } from '../../src/import/report.ts'
import { findAll, replace } from '../../src/store.ts'
import { openBot, standingAt } from '../calling.ts'

const header = 'Name;Ort;Ansprechpartner;Funktion;E-Mail Person;Telefon Person\n'

/** A network that people are in, and what lists do to it. */
const opened = async () => {
  const bot = await openBot()
  const { store, clock } = bot
  const network = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL')
  const called = async (name: string) =>
    (await findAll(store, people)).filter(({ value }) => value.name === name)
  return {
    ...bot,
    called,
    async take(text: string, columns = header) {
      clock.turn(60)
      const files = [{ name: 'p.csv', bytes: Buffer.from(columns + text) }]
      const report = await importFiles({ store, network, now: clock(), files })
      return tellReport(report, { locale: 'de', tone: 'formal' })
    },
    /** The roles of somebody, by the partners' names. */
    async works(person: string) {
      const works = await findAll(store, memberships, { where: { person } })
      const names = new Map((await findAll(store, organizations)).map(({ id, value }) => [id, value.name]))
      return works.map(({ value }) => `${names.get(value.organization)} ${value.role}`)
    },
    async change(id: string, changes: Partial<Person>) {
      const kept = (await store.get(people, id)) ?? expect.fail(id)
      await store.commit([replace(kept, { ...kept.value, ...changes })])
    },
  }
}

/** A list has said who Bence is: where he is, and a phone. */
const known = 'Asztalos;;Bence Bíró;;;05846 7777\n'
const lotte = (work: string) => `Mühle;Gartow;Lotte Lerche;${work};lotte@muehle.example;05846 7777\n`

test('a list gives the coordination and never takes it: the report says how it is ended', async () => {
  const { take, called, says } = await opened()
  expect(await take(lotte('Netzwerkkoordination'))).toContain(
    'Rechten der Netzwerkkoordination: Lotte Lerche',
  )
  const told = 'p.csv, Zeile 2: Lotte Lerche: Die Liste nennt die Netzwerkkoordination nicht mehr'
  expect(await take(lotte('Müllerin'))).toContain(told)
  expect(await called('Lotte Lerche')).toMatchObject([{ value: { coordinates: true } }])
  // As long as both say something else.
  const again = await take(lotte('Müllerin'))
  const [, typed = ''] = /endet sie mit: „([^“]+)“/.exec(again) ?? []
  expect((await says('kora', typed))?.text).toContain('Koordiniert nicht mehr: Lotte Lerche')
  expect(await called('Lotte Lerche')).toMatchObject([{ value: { coordinates: false } }])
  expect(await take(lotte('Müllerin'))).not.toContain('Netzwerkkoordination')
})

test('what a member has written of somebody’s work gives no rights by coming back in a list', async () => {
  const { store, take } = await opened()
  const work = (await store.get(memberships, 'emil:fahre')) ?? expect.fail('emil')
  await store.commit([replace(work, { ...work.value, function: 'Netzwerkkoordination' })])
  const report = await take('Fähre Pevestorf;Lüchow;Emil Ente;Netzwerkkoordination;;\n')
  expect((await store.get(people, 'emil'))?.value.coordinates).toBe(false)
  expect(report).toContain('Rechte der Koordination')
})

test('whoever is shut out, or was taken out there, is not made coordinator by a list', async () => {
  const { take, change, store, does } = await opened()
  await take(known)
  const bence = (work: string) => `Asztalos;Sárvár;Bence Bíró;${work};;05846 7777\n`
  const partner = (await store.get(organizations, 'asztalos'))?.value ?? expect.fail('asztalos')
  const row = bence('Netzwerkkoordination').replace(
    'Asztalos;Sárvár',
    `${partner.name};${partner.town ?? ''}`,
  )
  await change('bence', { blocked: '2026-08-01T00:00:00Z' })
  expect(await take(row)).toContain('Bence Bíró, Rechte der Koordination: In der Liste steht „ja“')
  expect((await store.get(people, 'bence'))?.value.coordinates).toBe(false)
  const { blocked: _, ...free } = (await store.get(people, 'bence'))?.value ?? expect.fail('bence')
  await store.commit([replace((await store.get(people, 'bence')) ?? expect.fail('bence'), free)])
  await does('bence', 'leave', { from: 'asztalos' })
  expect(await take(row)).toContain('Bence Bíró, Rechte der Koordination: In der Liste steht „ja“')
  expect((await store.get(people, 'bence'))?.value).toMatchObject({ coordinates: false, guest: true })
})

test('whoever left one partner and stands in a list at another is in there', async () => {
  const { take, store, does, works, deliverDue, delivered } = await opened()
  await take(known)
  await does('bence', 'leave', { from: 'asztalos' })
  expect((await store.get(people, 'bence'))?.value.guest).toBe(true)
  const row = 'Mühle;Gartow;Bence Bíró;Müller;;05846 7777\n'
  expect(await take(row)).toContain('Gehört durch die Liste wieder zum Netzwerk: Bence Bíró')
  expect(await works('bence')).toEqual(['Mühle contact'])
  expect((await store.get(people, 'bence'))?.value.guest).toBe(undefined)
  expect((await does('bence', 'mine'))?.text).toContain('Schreiben Sie einfach „biete')
  const mill = (await findAll(store, organizations)).find(({ value }) => value.name === 'Mühle')?.id ?? ''
  await does('anna', 'organization ask', {
    organization: mill,
    question: 'Mahlt ihr Dinkel?',
    contact: 'mine',
  })
  await deliverDue()
  expect(standingAt(delivered, 'bence')).toContain('Mahlt ihr Dinkel?')
  expect(await take(row)).toContain('Nichts hat sich geändert')
})

/** As lists of before left people: named at a partner, and still waiting at the door. */
const named = async () => {
  const all = await opened()
  await all.take(known)
  await all.does('bence', 'leave', { from: 'asztalos' })
  const row = 'Mühle;Gartow;Bence Bíró;Müller;;05846 7777\n'
  await all.take(row)
  await all.change('bence', { guest: true })
  return { ...all, row }
}

test('the next list lets in whom one of before left at the door', async () => {
  const { take, row, store } = await named()
  expect(await take(row)).toContain('Gehört durch die Liste wieder zum Netzwerk: Bence Bíró')
  expect((await store.get(people, 'bence'))?.value.guest).toBe(undefined)
})

test('whom a list of before left at the door may ask to be let in there', async () => {
  const { does, store, works } = await named()
  const mill = (await findAll(store, organizations)).find(({ value }) => value.name === 'Mühle')?.id ?? ''
  const asked = await does('bence', 'join ask', { organization: 'Mühle', name: 'Bence Bíró', partner: mill })
  expect(asked?.text).toContain('Mühle')
  expect(asked?.text).not.toContain('gehör')
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  expect((await store.get(people, 'bence'))?.value.guest).toBe(undefined)
  expect(await works('bence')).toEqual(['Mühle contact'])
})

test('a list takes nobody at the door for whom they say they are', async () => {
  const { take, store, called, does, clock } = await opened()
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Lotte Lerche', partner: 'asztalos' })
  const [guest] = await called('Lotte Lerche')
  if (guest === undefined) return expect.fail('she asked')
  expect(guest.value).toMatchObject({ guest: true })
  clock.turn(60)
  await store.commit([replace(guest, { ...guest.value, mail: 'lotte@muehle.example' })])
  await take(lotte('Netzwerkkoordination'))
  const [at, listed] = (await called('Lotte Lerche')).toSorted((a) => (a.id === guest.id ? -1 : 1))
  expect(at?.value).toMatchObject({ guest: true, coordinates: false })
  expect(at?.value).not.toHaveProperty('phone')
  expect(listed?.value).toMatchObject({ coordinates: true, phone: '05846 7777' })
})

test('whoever had themselves deleted is not brought back by a partner who is two in one since, nor by a short name', async () => {
  const { take, called, does, store } = await opened()
  await take('Mühle;Gartow;Lotte Lerche;Müllerin;;\nHof Korn;Gartow;Karl Korn;;;\n')
  const [lerche] = await called('Lotte Lerche')
  await does('kora', 'person forget', { person: lerche?.id ?? '', sure: 'yes' })
  const idOf = async (name: string) =>
    (await findAll(store, organizations)).find(({ value }) => value.name === name)?.id ?? expect.fail(name)
  await does('kora', 'organization unite', {
    ...{ organization: await idOf('Mühle'), into: await idOf('Hof Korn') },
  })
  expect(await called('Lotte Lerche')).toEqual([])
  const told = await take(
    'Hof Korn;Gartow;L. Lerche;;lotte@x.example;\nHof Korn;Gartow;Lotte Lerche;;lotte@x.example;\n',
  )
  expect(told).toContain('Zeilen 2–3')
  expect([...(await called('Lotte Lerche')), ...(await called('L. Lerche'))]).toEqual([])
})

const karin = 'Elbtal e.V.;Gartow;Karin Kern;Netzwerkkoordination;karin@elbtal.example;05841 4711\n'

test.each([
  ['name and mail', ['Name Karin Kern', 'E-Mail karin@elbtal.example']],
  ['name and phone', ['Name Karin Kern', 'Telefon 05841 4711']],
  ['mail and half the name', ['Name K. Kern', 'E-Mail karin@elbtal.example']],
])('nobody is whom a list names by their own word for %s: she comes in by her code', async (_, said) => {
  const { take, store, says, clock, called, works } = await opened()
  for (const one of said) {
    await says('bence', `Profil ${one}`)
    clock.turn(5)
  }
  expect(await take(karin)).toContain('Rechten der Netzwerkkoordination: Karin Kern')
  expect((await store.get(people, 'bence'))?.value.coordinates).toBe(false)
  expect(await works('bence')).toEqual(['Asztalos contact'])
  const listed = (await called('Karin Kern')).find(({ id }) => id !== 'bence')
  expect(listed?.value).toMatchObject({ coordinates: true, mail: 'karin@elbtal.example' })
  expect(listed?.value).not.toHaveProperty('human')
  expect(await take(karin)).toContain('Nichts hat sich geändert')
})

test('who calls themselves like somebody of the list at their own partner is another, and the desk shows both', async () => {
  const { take, says, does, works, called } = await opened()
  await says('bence', 'Profil Name Karin Kern')
  const row = 'Asztalos;;Karin Kern;Tischlerin;;\n'
  await take(row)
  expect(await called('Karin Kern')).toHaveLength(2)
  expect(await works('bence')).toEqual(['Asztalos contact'])
  const desk = (await does('kora', 'desk', { section: 'duplicates' }))?.text
  const [listed] = (await called('Karin Kern')).filter(({ id }) => id !== 'bence')
  expect(desk).toContain(`invitation?person=${listed?.id}`)
  expect(await take(row)).toContain('Nichts hat sich geändert')
  // By the name that others know, the list means him as before.
  await take('Asztalos;;Bence Bíró;Tischler;;\n')
  expect(await called('Bence Bíró')).toEqual([])
})

test('who has confirmed and corrected what a list brought is still whom it means', async () => {
  const { take, says, store, does, clock, called, works } = await opened()
  await take(lotte('Müllerin'))
  const [lerche] = await called('Lotte Lerche')
  const code = (await does('kora', 'invitation', { person: lerche?.id ?? '' }))?.text ?? ''
  const [, typed = ''] = /(WL-[A-Z0-9]{6}-[A-Z0-9]{6})/.exec(code) ?? []
  await says('lotte', typed)
  for (const one of [
    'Stimmt so',
    'Profil Name Lotte Lenz',
    'Profil E-Mail lenz@muehle.example',
    'Profil Telefon 0171 1',
  ]) {
    clock.turn(5)
    await says('lotte', one)
  }
  const now = (await store.get(people, lerche?.id ?? ''))?.value
  expect(now).toMatchObject({ name: 'Lotte Lenz', mail: 'lenz@muehle.example' })
  await take(lotte('Müllerin'))
  expect((await store.get(people, lerche?.id ?? ''))?.value).toEqual(now)
  expect(await called('Lotte Lerche')).toEqual([])
  // She is in the chat, where a list gives no rights.
  expect(await take(lotte('Netzwerkkoordination'))).toContain('„koordination ernennen Lotte Lenz“')
  expect((await store.get(people, lerche?.id ?? ''))?.value).toMatchObject({ coordinates: false })
  expect(await works(lerche?.id ?? '')).toEqual(['Mühle contact'])
})

const contacts = 'Name;Ort;E-Mail;Ansprechpartner;Funktion;E-Mail Person\n'
const neuhof = 'Neuhof;Lüchow;info@neuhof.example;Nina Neu;Geschäftsführung;nina@neuhof.example\n'

test.each([
  ['by its own word', ['bence'], false],
  ['by the coordination’s', ['kora'], true],
  ['by the coordination’s, until it says so itself', ['kora', 'bence'], false],
])('a partner is whom a list calls otherwise by its mail %s', async (_, writing, meant) => {
  const { take, does, clock, works, called } = await opened()
  for (const [i, who] of writing.entries()) {
    const mail = i === writing.length - 1 ? 'info@neuhof.example' : 'tisch@asztalos.example'
    await does(who, 'organization contact', { mail, for: 'asztalos' })
    clock.turn(5)
  }
  const told = await take(neuhof, contacts)
  const [nina] = await called('Nina Neu')
  expect(await works(nina?.id ?? '')).toEqual([meant ? 'Asztalos colleague' : 'Neuhof contact'])
  expect(told.includes('Neu: Neuhof. E-Mail wie bei „Asztalos“')).toBe(!meant)
  expect(await take(neuhof, contacts)).toContain('Nichts hat sich geändert')
})

test('a partner is still known by the mail that a list said of it, whatever it writes itself', async () => {
  const { take, does, store } = await opened()
  await take('Asztalos;;tisch@asztalos.example;Bence Bíró;;\n', contacts)
  await does('bence', 'organization contact', { mail: 'info@neuhof.example', for: 'asztalos' })
  await take('Tischlerei Sonne;;tisch@asztalos.example;Bence Bíró;;\n', contacts)
  expect((await store.get(organizations, 'asztalos'))?.value).toMatchObject({
    ...{ name: 'Tischlerei Sonne', mail: 'info@neuhof.example' },
  })
})

test('whom the coordination had in mind is known to have joined when a list brings it', async () => {
  const { take, says, store } = await opened()
  await says('kora', 'vormerken: Bäckerei Backhaus, Lüchow')
  await take('Bäckerei Backhaus;Lüchow;;;;\n')
  const backhaus = (await findAll(store, organizations)).find(({ value }) => value.name.includes('Backhaus'))
  const [noted] = await findAll(store, prospects)
  expect(noted?.value.joined).toBe(backhaus?.id ?? expect.fail('it is there'))
  expect((await says('kora', 'vorgemerkte partner'))?.text).toContain('Backhaus')
})

test('somebody whom no list names is nobody of a list by a mail that several have', async () => {
  const { does, take, called } = await opened()
  await does('kora', 'member add', {
    ...{ organization: 'fahre', for: 'fahre', name: 'Karin Fähr', mail: 'info@faehre.example' },
  })
  await take('Mühle;Gartow;Peter Koch;Netzwerkkoordination;info@faehre.example;05846 2222\n')
  expect(await called('Karin Fähr')).toMatchObject([{ value: { coordinates: false } }])
  expect(await called('Peter Koch')).toMatchObject([{ value: { coordinates: true } }])
})

test('a code from before a list has given the rights lets nobody in', async () => {
  const { take, says, does, called, store } = await opened()
  await take(lotte('Müllerin'))
  const [lerche] = await called('Lotte Lerche')
  const codeOf = async () => {
    const told = (await does('kora', 'invitation', { person: lerche?.id ?? '' }))?.text ?? ''
    return /(WL-[A-Z0-9]{6}-[A-Z0-9]{6})/.exec(told)?.[1] ?? ''
  }
  const early = await codeOf()
  await take(lotte('Netzwerkkoordination'))
  await says('zoe', early)
  expect((await store.get(people, lerche?.id ?? ''))?.value).not.toHaveProperty('human')
  const late = await codeOf()
  expect(late).not.toBe(early)
  expect((await says('lotte', late))?.text).toContain('Sie koordinieren hier')
})

test('nobody reads what a list says of whom they are called like by a friend’s word', async () => {
  const { take, says, does, store, called } = await opened()
  const asks = { organization: 'Asztalos', name: 'Karin Kern', partner: 'asztalos' }
  await does('zoe', 'join ask', asks)
  const [join] = await findAll(store, joins)
  await does('bence', 'join approve', { join: join?.id ?? '' })
  await take('Asztalos;;Karin Kern;Büro;karin@asztalos.example;05841 4711\n')
  expect(await called('Karin Kern')).toHaveLength(2)
  expect((await says('zoe', 'Datenschutz'))?.text).not.toMatch(/4711|karin@/)
  expect((await does('kora', 'desk', { section: 'duplicates' }))?.text).toContain('Karin Kern')
})

test('a colleague let in by a colleague is whom a list names by nothing else, or by what they have said themselves', async () => {
  const { take, says, does, store, called } = await opened()
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Karin Kern', partner: 'asztalos' })
  const [join] = await findAll(store, joins)
  await does('bence', 'join approve', { join: join?.id ?? '' })
  await says('zoe', 'Profil Telefon 05841 4711')
  await take('Asztalos;;Karin Kern;Büro;;05841 4711\n')
  expect(await called('Karin Kern')).toHaveLength(1)
})
