import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { numbered } from '../src/card.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { fold } from '../src/fold.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, openBot } from './calling.ts'
import { hay } from './given.ts'
import { names } from './names.ts'
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

test('nobody asks everywhere at once', async () => {
  const { does, store, lines, deliverDue } = await openBot()
  for (const organization of ['Windmühle', 'Molkerei', 'Fähramt', 'Sparkasse'])
    await does('zoe', 'join ask', { organization, name: 'Zoe Zander' })
  const again = await does('zoe', 'join ask', { organization: 'Sparkasse', name: 'Zoe Zander' })
  expect(again?.text).toContain('Drei Anfragen von Ihnen sind schon unterwegs.')
  await deliverDue()
  expect(lines('console:kora')).toHaveLength(3)
  expect(await findAll(store, joins)).toHaveLength(3)
})

test('a request that waits is settled when the network opens, and somebody asks again', async () => {
  const { does, store } = await openBot()
  await does('zoe', 'join ask', mill('Zoe Zander'))
  await opened(store, { joining: 'open' })
  expect((await does('zoe', 'join ask', mill('Zoe Zander')))?.text).toContain('Herzlich willkommen')
  expect(await findAll(store, joins)).toEqual([])
  expect((await findAll(store, people)).filter(({ value }) => value.guest)).toEqual([])
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
  test('of a room is that of its network, also when it is gone on with in private', async () => {
    const { store, bot } = await openBot(hay)
    await store.commit(await neighbours(store))
    const { says } = callsTo(bot)
    await says('zoe', 'beitreten Windmühle', { room: '#schulhof' })
    expect((await says('zoe', 'Zoe Zander'))?.text).toContain('Ihre Anfrage ist unterwegs: Windmühle')
    const [join] = await findAll(store, joins, { where: { network: 'NB' } })
    expect(join?.value).toMatchObject({ network: 'NB', name: 'Zoe Zander', founds: { name: 'Windmühle' } })
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
      await does('kora', 'leave', { from: 'WL', sure: 'yes' }),
      await does('kora', 'coordinator remove', { person: 'kora' }),
      await does('kora', 'coordinator add', { person: 'kora', region: 'Wendland' }),
    ])
      expect(shown?.text).toContain('Sonst koordiniert niemand im Chat mehr das ganze Netzwerk.')
    expect((await store.get(people, 'kora'))?.value).toMatchObject({ coordinates: true })
  })
  test('of the last two who go at once one stays', async () => {
    const { store, bots } = await processes(2)
    const anna = (await store.get(people, 'anna')) ?? expect.fail('Anna is there')
    await store.commit([replace(anna, { ...anna.value, coordinates: true })])
    await Promise.all([
      bots[0]?.does('kora', 'coordinator remove', { person: 'kora' }),
      bots[1]?.does('anna', 'leave', { from: 'WL', sure: 'yes' }),
    ])
    expect(await findAll(store, people, { where: { coordinates: true } })).toHaveLength(1)
  })
  test('is named for a region or all, hears it, and cannot name others', async () => {
    const { does, says, store, lines, deliverDue } = await openBot([...bystanders])
    await names(does, 'anna', 'Wendland')
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

describe('what is about people', () => {
  test('a colleague can neither undo somebody’s leaving nor a coordinator’s naming', async () => {
    const { does, store } = await openBot()
    await does('anna', 'leave', { from: 'WL', sure: 'yes' })
    const [left] = await findAll(store, acts, { where: { by: 'anna' } })
    expect((await does('cili', 'undo', { act: left?.id ?? '' }))?.text).toContain(
      'Das sehen und ändern nur die Leute dieses Partners',
    )
    expect(await store.get(people, 'anna')).toBeUndefined()
    const member = {
      id: 'kora:fahre',
      network: 'WL',
      person: 'kora',
      organization: 'fahre',
      role: 'colleague',
    } as const
    await store.commit([create(memberships, member)])
    await names(does, 'bence', 'whole')
    const named = (await findAll(store, acts, { where: { by: 'kora' } })).at(-1)
    expect((await does('kora', 'undo', { act: named?.id ?? '' }))?.text).toContain('nicht mehr rückgängig')
    expect((await store.get(people, 'bence'))?.value.coordinates).toBe(true)
  })

  test('leaving the last partner leaves its listings, and one who is left hears the answers', async () => {
    const { does, store, lines, deliverDue } = await openBot(hay)
    await does('anna', 'leave', { from: 'okohof' })
    await deliverDue()
    // As where a contact is removed: Cili stands in, and somebody has to become the contact.
    expect(lines('console:kora')).toEqual(['console:kora ← Hat keine Ansprechperson mehr: Ökohof'])
    await does('cili', 'leave', { from: 'WL', sure: 'yes' })
    await deliverDue()
    expect(lines('console:kora').slice(1)).toEqual(['console:kora ← Hier liest niemand mehr mit: Ökohof'])
    expect((await store.get(listings, 'WL-4FC7KQ'))?.value.state).toBe('open')
    expect((await does('anna', 'offer add', { title: 'Heu' }))?.text).toContain(
      'geht, sobald Sie bei einem Partner aufgenommen sind',
    )
  })
})

test('somebody new is invited to coordinate, once, and whoever is there already is shown', async () => {
  const { does, says, store } = await openBot(bystanders)
  const invited = await does('kora', 'coordinator invite', { name: 'Nele Neu', region: 'Altmark' })
  expect(invited?.text).toContain('passt hier nicht')
  const done = await does('kora', 'coordinator invite', { name: 'Nele Neu', region: 'Wendland' })
  expect(done?.text).toMatch(/^Nele Neu: WL-\w{6}-\w{6}\nKoordiniert: Wendland\n/)
  expect(done?.text).toContain('Sie koordinieren dort: Wendland.')
  const again = await does('kora', 'coordinator invite', { name: 'Neu, Nele', region: 'whole' })
  expect(again?.text).toContain('Gibt es schon im Netzwerk')
  expect((await does('rita', 'coordinator invite', { name: 'Otto', region: 'whole' }))?.text).toContain(
    'des ganzen Netzwerks',
  )
  await says('nele', /WL-\w{6}-\w{6}/.exec(done?.text ?? '')?.[0] ?? '')
  const nele = (await findAll(store, people)).find(({ value }) => value.name === 'Nele Neu')
  expect(nele?.value).toMatchObject({ coordinates: true, region: 'Wendland', human: expect.any(String) })
})

test('somebody of two networks answers the questions of the one that they have just joined', async () => {
  const { store, bot, clock, delivered, deliverDue } = await openBot()
  await store.commit(await neighbours(store))
  const { does } = callsTo(bot)
  await does('nora', 'join ask', { organization: 'Ökohof', name: 'Nora Nolte' }, { place: 'console:#markt' })
  await does(
    'nora',
    'join ask',
    { organization: 'Ökohof', name: 'Nora Nolte', partner: 'okohof' },
    { place: 'console:#markt' },
  )
  const [join] = await findAll(store, joins)
  await does('anna', 'join approve', { join: join?.id ?? '' })
  clock.turn(5)
  await deliverDue()
  const { card } = delivered.findLast(({ to }) => to === 'console:nora') ?? expect.fail('Nora hears of it')
  const [button] = numbered(card).slice(-1)
  const shown = await does('nora', 'welcome', { ...button?.call.input, skills: 'Käse', seeks: 'nichts' })
  expect(shown?.text).toContain('Danke, jetzt werden Sie gefunden: Ökohof')
})

test('a request for a region goes to its coordinator, who lets in', async () => {
  const { does, lines, deliverDue, store } = await openBot(bystanders)
  await does('zoe', 'join ask', { organization: 'Windmühle', name: 'Zoe Zander', town: 'Lüchow' })
  await deliverDue()
  expect(lines('console:rita')).toHaveLength(1)
  expect(lines('console:kora')).toEqual([])
  const [join] = await findAll(store, joins)
  expect(join?.value.region).toBe('Wendland')
  const shut = await does('ralf', 'join approve', { join: join?.id ?? '' })
  expect(shut?.text).not.toContain('gehört jetzt dazu')
  expect((await does('rita', 'join approve', { join: join?.id ?? '' }))?.text).toContain(
    'gehört jetzt dazu: Windmühle',
  )
  expect((await partnersCalled(store, 'Windmühle'))[0]?.value.region).toBe('Wendland')
})

test('whoever says two lines is found by them, and what stood there stays', async () => {
  const { does, says, store } = await openBot(hay)
  const told = await does('bence', 'welcome', { skills: 'Särge, Brücken', seeks: 'Heu' })
  expect(told?.text).toContain('Kompetenzen: Möbel, Fenster, Treppenbau, Särge, Brücken')
  expect(told?.text).toContain('Das könnte passen:\n• ')
  await does('bence', 'welcome', { skills: 'särge', seeks: '-' })
  expect((await store.get(organizations, 'asztalos'))?.value.expertise).toBe(
    'Möbel, Fenster, Treppenbau, Särge, Brücken',
  )
  expect((await says('anna', 'Wer baut Brücken?'))?.text).toContain('Asztalos')
  const theirs = await findAll(store, listings, { where: { organization: 'asztalos' } })
  expect(theirs.filter(({ value }) => value.state === 'open')).toEqual([])
})

test('whatever is asked at the door, nothing of a partner is said that was not asked', async () => {
  const { bot } = await openBot([...hay, ...bystanders])
  const { says } = callsTo(bot)
  const secret = [
    'Ökohof',
    'Asztalos',
    'Pevestorf',
    'Lüchow',
    '05841',
    'Kartoffeln',
    'Möbel',
    'Treppenbau',
    'Amsel',
    'Bíró',
    'okohof',
    '4FC7KQ',
    'Überfahrten',
  ]
  const word = fc.constantFrom(
    'wer',
    'hat',
    'Heu',
    'im',
    'Wendland',
    'in',
    'Lüchow',
    'Ökohof',
    'ist',
    'liefert',
    'Möbel',
    'partner',
    'zeigen',
    'WL-4FC7KQ',
    'okohof',
    'meine',
    'beitreten',
    'Holz',
    '?',
  )
  let asking = 0
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async (words) => {
      const asked = words.join(' ')
      // Each is somebody else: an answer to what was asked before is another matter.
      asking += 1
      const text = (await says(`zara${asking}`, asked))?.text ?? ''
      for (const one of secret)
        if (!fold(asked).includes(fold(one)) && !/beitreten|zeigen/.test(asked))
          expect([asked, text]).not.toEqual([asked, expect.stringContaining(one)])
    }),
    { numRuns: 150 },
  )
})

test('whoever a list has named is that person once somebody there lets them in, and nobody stands there twice', async () => {
  const { does, store } = await openBot()
  await does('zoe', 'join ask', { organization: 'Fähre Pevestorf', name: 'Ente, Emil', partner: 'fahre' })
  const [join] = await findAll(store, joins)
  const asked = await does('kora', 'join approve', { join: join?.id ?? '' })
  expect(asked?.text).toContain('In der Liste steht jemand dieses Namens, mit Telefon. Ist es diese Person?')
  const it = asked?.card.buttons?.[0]?.call ?? expect.fail('Kora says that it is them')
  expect((await does('kora', it.command, it.input))?.text).toContain('gehört jetzt dazu')
  const named = (await findAll(store, people)).filter(({ value }) => /Emil|Ente/.test(value.name))
  expect(named.map(({ id, value }) => [id, value.phone, value.human !== undefined])).toEqual([
    ['emil', '+49 emil', true],
  ])
  expect((await does('zoe', 'offer add', { title: 'Überfahrt' }))?.text).toContain('steht im Netzwerk')
  // Whoever comes later under that name is somebody else.
  await does('gita', 'join ask', { organization: 'Fähre Pevestorf', name: 'Emil Ente', partner: 'fahre' })
  const [later] = await findAll(store, joins)
  await does('kora', 'join approve', { join: later?.id ?? '' })
  expect((await findAll(store, people)).filter(({ value }) => /Emil|Ente/.test(value.name))).toHaveLength(2)
})

test('whoever says partner and name in one line is shown similar partners, and founds none', async () => {
  const { says, store } = await openBot()
  const shown = await says('zoe', 'beitreten Ökohoff, Zoe Zander')
  expect(shown?.text).toMatch(/^Ist es einer von diesen\? Ökohoff\n.*Ökohof · Lüchow/)
  expect(await store.find(organizations)).toHaveLength(3)
})

test('what somebody does who becomes known by it is theirs', async () => {
  const { does, store } = await openBot()
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zoe Zahn', partner: 'okohof' })
  const code = /WL-\w{6}-\w{6}/.exec((await does('kora', 'invitation', { person: 'emil' }))?.text ?? '')?.[0]
  await does('yara', 'redeem', { code: code ?? '' })
  const done = (await findAll(store, acts)).map(({ value }) => [value.command, value.by])
  const [join] = await findAll(store, joins)
  expect(done).toContainEqual(['join ask', join?.value.person])
  expect(done).toContainEqual(['redeem', 'emil'])
})
