import { describe, expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, hay, openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'
import { storeWith, testClock, worldOf } from './world.ts'

const opened = async (store: Store, more: object) => {
  const [kept] = await store.find(networks)
  if (kept) await store.commit([replace(kept, { ...kept.value, ...more })])
}
const partnersCalled = async (store: Store, name: string) =>
  (await findAll(store, organizations)).filter(({ value }) => value.name.toLowerCase() === name.toLowerCase())

/** Several bots on one store, as several processes are. */
const processes = async (n: number) => {
  const store = await storeWith('console')
  const bots = Array.from({ length: n }, () => callsTo(createBot(worldOf(store, testClock()))))
  return { store, bots }
}
const mill = (name: string, organization = 'Windmühle') => ({ organization, name, town: 'Gartow' })

describe('the same organization, brought in at the same moment', () => {
  test('in an open network is one; the other is shown what is there now', async () => {
    const { store, bots } = await processes(3)
    await opened(store, { joining: 'open' })
    const names = ['zoe', 'zita', 'zara']
    const shown = await Promise.all(
      bots.map(({ does }, i) =>
        does(names[i] ?? '', 'join ask', mill(`Zeta ${names[i]}`, i ? 'WINDMÜHLE' : 'Windmühle')),
      ),
    )
    expect(await partnersCalled(store, 'Windmühle')).toHaveLength(1)
    const first = shown.map((one) => one?.text.split('\n')[0])
    expect(first.filter((line) => line?.startsWith('Herzlich willkommen'))).toHaveLength(1)
    expect(first.filter((line) => line?.startsWith('Gibt es hier schon: W'))).toHaveLength(2)
    expect(await findAll(store, people, { where: { guest: true } })).toEqual([])
  })

  test('by approval is one too, and all of them belong to it', async () => {
    const { store, bots } = await processes(2)
    const [one, other] = bots
    await one?.does('zoe', 'join ask', mill('Zoe Zander'))
    const second = await other?.does('zita', 'join ask', mill('Zita Zöld'))
    expect(second?.text).toContain('Ihre Anfrage ist unterwegs')
    const ids = (await findAll(store, joins)).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    await Promise.all(bots.map(({ does }, i) => does('kora', 'join approve', { join: ids[i] ?? '' })))
    const mills = await partnersCalled(store, 'Windmühle')
    expect(mills).toHaveLength(1)
    const members = await findAll(store, memberships, { where: { organization: mills[0]?.id ?? '' } })
    expect(members).toHaveLength(2)
    expect(await findAll(store, joins)).toEqual([])
  })

  test('the same request twice at once, from an account that nobody knew, is one person and one request', async () => {
    const { store, bots } = await processes(3)
    await Promise.all(bots.map(({ does }) => does('zoe', 'join ask', mill('Zoe Zander'))))
    expect(await findAll(store, joins)).toHaveLength(1)
    expect((await findAll(store, people)).filter(({ value }) => value.guest)).toHaveLength(1)
  })

  test('one request decided twice at once is decided once', async () => {
    const { store, bots } = await processes(2)
    await store.commit([...hay])
    const [one, other] = await Promise.all([
      bots[0]?.does('anna', 'join approve', { join: 'WL-9BE4ND' }),
      bots[1]?.does('kora', 'join decline', { join: 'WL-9BE4ND' }),
    ])
    const texts = [one?.text, other?.text]
    expect(texts.filter((text) => text?.includes('schon entschieden'))).toHaveLength(1)
  })
})

test('who says that it is another one brings in a new one, once', async () => {
  const { does, says, store, lines, deliverDue } = await openBot()
  const asked = await does('zoe', 'join ask', { organization: 'Ökohof Zeetze', name: 'Zoe Zander' })
  expect(asked?.text).toContain('Ist es einer von diesen? Ökohof Zeetze')
  expect((await says('zoe', 'Nein, ein neuer Partner'))?.text).toContain(
    'Ihre Anfrage ist unterwegs: Ökohof Zeetze',
  )
  await deliverDue()
  expect(lines('console:kora')).toEqual([
    'console:kora ← Zoe Zander möchte einen neuen Partner mitbringen: Ökohof Zeetze',
  ])
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  expect(await partnersCalled(store, 'Ökohof Zeetze')).toHaveLength(1)
})

test('a member asks to join a further one, and keeps the first', async () => {
  const { does, store } = await openBot()
  const shown = await does('anna', 'join ask', { organization: 'Asztalos', partner: 'asztalos' })
  expect(shown?.text).toContain('Ihre Anfrage ist unterwegs: Asztalos')
  expect((await does('anna', 'join ask', { organization: 'Ökohof', partner: 'okohof' }))?.text).toContain(
    'Sie gehören schon dazu',
  )
  const [join] = await findAll(store, joins)
  await does('bence', 'join approve', { join: join?.id ?? '' })
  const works = await findAll(store, memberships, { where: { person: 'anna' } })
  expect(works.map(({ value }) => value.organization).toSorted()).toEqual(['asztalos', 'okohof'])
  expect((await store.get(people, 'anna'))?.value.name).toBe('Anna Amsel')
})

describe('names that are no names', () => {
  test.each([
    ['x'.repeat(10_000), 'höchstens'],
    ['\n\n', 'ausfüllen'],
    ['!!', 'passt hier nicht'],
  ])('%#', async (name, problem) => {
    const { does, says, store } = await openBot()
    for (const input of [
      { organization: name, name: 'Zoe' },
      { organization: 'Mühle', name },
    ])
      expect((await does('zoe', 'join ask', input))?.text).toMatch(/Organisation|Nachname/)
    await says('zoe', 'beitreten Mühle')
    expect((await says('zoe', name.trim() || '  '))?.text).not.toContain('unterwegs')
    expect(problem).not.toBe('')
    expect((await findAll(store, people)).filter(({ value }) => value.guest)).toEqual([])
  })
  test('markup is what somebody is called', async () => {
    const { does, store, delivered, deliverDue } = await openBot()
    const [name, organization] = ['<!channel> [Zoe](https://boese.example)', '<b>Mühle</b> @everyone']
    await does('zoe', 'join ask', { organization, name, town: '**Gartow**' })
    await deliverDue()
    const { card } = delivered.find(({ to }) => to === 'console:kora') ?? expect.fail('Kora hears of it')
    expect(card.title).toEqual([{ strong: name }, expect.any(String), organization])
    const [join] = await findAll(store, joins)
    await does('kora', 'join approve', { join: join?.id ?? '' })
    expect(await partnersCalled(store, organization)).toHaveLength(1)
  })
})

describe('the door', () => {
  test('of an installation with several networks tells of none', async () => {
    const { store, bot } = await openBot(hay)
    await store.commit(await neighbours(store))
    const { says, does } = callsTo(bot)
    const answers = await Promise.all([
      says('zoe', 'hallo'),
      says('zoe', 'Wer liefert Heu?'),
      says('zoe', 'beitreten Ökohof'),
      does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zoe', network: 'WL' }),
      does('zoe', 'organization show', { organization: 'okohof', network: 'WL' }),
      does('zoe', 'join approve', { join: 'WL-9BE4ND' }),
    ])
    for (const shown of answers) expect(shown?.text).not.toMatch(/Wendland|Nachbarn|Ökohof ·|Lüchow|join ask/)
    expect((await findAll(store, joins)).map(({ id }) => id)).toEqual(['WL-9BE4ND'])
  })
  test('tells a number, and no name is asked out of it', async () => {
    const { says, does, bot, call, store } = await openBot([...hay, ...bystanders])
    await store.commit([
      create(organizations, {
        id: 'honig',
        network: 'WL',
        name: 'Imkerei Süß',
        expertise: 'Honig',
        town: 'Gartow',
      }),
    ])
    for (const who of ['zoe', 'gita']) {
      expect((await says(who, 'Wer hat Honig?'))?.text).toMatch(/^Honig: 2 Partner passen\n/)
      expect((await says(who, 'Asztalos'))?.text).toContain('bisher niemand')
      expect((await says(who, 'Imkerei Süß'))?.text).not.toMatch(/Gartow|1 Partner passt/)
      expect((await does(who, 'organization show', { organization: 'okohof' }))?.text).not.toMatch(
        /Heu|Lüchow/,
      )
      for (const field of ['partner', 'beside', 'organization'])
        expect(await bot.suggest(call(who, 'join ask', {}), field, '')).toEqual([])
      expect(
        (await does(who, 'join ask', { organization: 'xyxyxy', name: 'Zoe', partner: 'a' }))?.text,
      ).toContain('kenne ich hier nicht')
    }
    expect((await says('udo', 'Wer hat Honig?'))?.text).toContain('gesperrt')
  })
})

describe('who coordinates', () => {
  test('the last one can neither leave nor be removed', async () => {
    const { does, store } = await openBot([...bystanders])
    for (const shown of [
      await does('kora', 'leave', { from: 'WL' }),
      await does('kora', 'coordinator remove', { person: 'kora' }),
      await does('kora', 'coordinator add', { person: 'kora', region: 'Wendland' }),
    ])
      expect(shown?.text).toContain('Ein Netzwerk braucht jemanden, der es ganz koordiniert')
    expect((await store.get(people, 'kora'))?.value).toMatchObject({ coordinates: true })
  })
  test('of the last two who go at once one stays', async () => {
    const { store, bots } = await processes(2)
    const anna = (await store.get(people, 'anna')) ?? expect.fail('Anna is there')
    await store.commit([replace(anna, { ...anna.value, coordinates: true })])
    await Promise.all([
      bots[0]?.does('kora', 'coordinator remove', { person: 'kora' }),
      bots[1]?.does('anna', 'leave', { from: 'WL' }),
    ])
    expect(await findAll(store, people, { where: { coordinates: true } })).toHaveLength(1)
  })
  test('is named for a region or all, hears it, and cannot name others', async () => {
    const { does, says, store, lines, deliverDue } = await openBot([...bystanders])
    await does('kora', 'coordinator add', { person: 'anna', region: 'Wendland' })
    expect((await store.get(people, 'anna'))?.value).toMatchObject({ coordinates: true, region: 'Wendland' })
    await deliverDue()
    expect(lines('console:anna')).toEqual(['console:anna ← Sie koordinieren von jetzt an: Wendland'])
    const refused = await does('anna', 'coordinator add', { person: 'bence', region: 'whole' })
    expect(refused?.text).toContain('der Koordination des ganzen Netzwerks vorbehalten')
    expect((await does('kora', 'coordinator add', { person: 'udo', region: 'whole' }))?.text).toContain(
      'Nicht in das Netzwerk',
    )
    const absent = await does('kora', 'coordinator add', { person: 'emil', region: 'whole' })
    expect(absent?.text).toMatch(/Noch nicht im Chat.*: WL-\w{6}-\w{6}/)
    const code = /WL-\w{6}-\w{6}/.exec(absent?.text ?? '')?.[0] ?? ''
    expect((await says('emilio', code))?.text).toContain('Herzlich willkommen')
    expect((await does('emilio', 'coordinator remove', { person: 'kora' }))?.text).toContain(
      'Koordiniert nicht mehr: Kora Koch',
    )
    await deliverDue()
    expect(lines('console:kora').at(-1)).toBe('console:kora ← Sie koordinieren nicht mehr: Wendland')
  })
})
