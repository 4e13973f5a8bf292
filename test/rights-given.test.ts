import { expect, test } from 'vitest'
import { nameCoordinator } from '../src/cli/coordinator.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { errands } from '../src/errand/errand.ts'
import { type Change, create, findAll, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { everything, hay } from './given.ts'
import { neighbours } from './neighbours.ts'

const told = { told: '2026-08-01T00:00:00Z', confirmed: '2026-08-01T00:00:00Z' }

/** Another of the people whom one human turned out to be, in a partner. */
const otherSelf = (
  id: string,
  of: string,
  partner: string,
  more: Partial<Person> = {},
): readonly Change[] => [
  create(humans, { id: `human-${id}`, is: of }),
  create(accounts, { id: `console:${id}`, human: `human-${id}`, used: '2026-08-01T00:00:00Z' }),
  create(people, {
    id,
    network: 'WL',
    human: `human-${id}`,
    name: 'Noch Einmal',
    coordinates: false,
    ...told,
    ...more,
  }),
  create(memberships, {
    id: `${id}:${partner}`,
    network: 'WL',
    person: id,
    organization: partner,
    role: 'contact',
  }),
]
const codeIn = (text = '') => /WL-[2-9A-Z]{6}-[2-9A-Z]{6}/.exec(text)?.[0] ?? ''

test('no colleague makes a coordinator of whoever says the name of one whom a list has named', async () => {
  const { store, does } = await openBot([
    ...hay,
    create(people, { id: 'carla', network: 'WL', name: 'Carla Chef', phone: '0176 999', coordinates: false }),
    create(memberships, {
      id: 'carla:asztalos',
      network: 'WL',
      person: 'carla',
      organization: 'asztalos',
      role: 'colleague',
    }),
  ])
  const asks = { organization: 'Asztalos', name: 'Carla Chef', partner: 'asztalos' }
  await does('zoe', 'join ask', asks)
  await does('kora', 'coordinator add', { person: 'carla', region: 'whole' })
  // From then on the coordination alone decides about that name; whoever tries it does not read why.
  const tried = (await does('zara', 'join ask', asks))?.text
  expect(tried).toContain('Darüber entscheidet die Netzwerkkoordination.')
  expect(tried).not.toContain('heißt')
  const [join] = await findAll(store, joins)
  expect((await does('dora', 'join approve', { join: join?.id ?? '' }))?.text).toContain('Carla Chef')
  expect((await does('zoe', 'desk'))?.text).toContain('Netzwerkkoordination vorbehalten')
  expect((await store.get(people, 'carla'))?.value).not.toHaveProperty('human')
})

test('nor does the shell of somebody who waits at the door under that name', async () => {
  const { store, clock } = await openBot([...bystanders])
  const home = (await store.get(networks, 'WL'))?.value ?? expect.fail()
  const { person } = await nameCoordinator(store, home, 'Gita Gast', 'de', clock())
  expect(person.id).not.toBe('gita')
  expect((await store.get(people, 'gita'))?.value).toMatchObject({ guest: true, coordinates: false })
})

test('nor of a member who only calls themselves so', async () => {
  const { store, clock, says } = await openBot([...hay, ...bystanders])
  await says('bence', 'Profil Name Karin Kern')
  const home = (await store.get(networks, 'WL'))?.value ?? expect.fail()
  const { person, invited } = await nameCoordinator(store, home, 'Karin Kern', 'de', clock())
  expect(person.id).not.toBe('bence')
  expect(invited?.code).toBeDefined()
  expect((await store.get(people, 'bence'))?.value).toMatchObject({ name: 'Karin Kern', coordinates: false })
})

test('nor of whom colleagues let in under that name', async () => {
  const { store, clock, does } = await openBot([...hay, ...bystanders])
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Karin Kern', partner: 'asztalos' })
  const join = (await findAll(store, joins)).find(({ value }) => value.name === 'Karin Kern')
  await does('bence', 'join approve', { join: join?.id ?? '' })
  const [there] = (await findAll(store, people)).filter(({ value }) => value.name === 'Karin Kern')
  expect(there?.value).not.toHaveProperty('guest')
  const home = (await store.get(networks, 'WL'))?.value ?? expect.fail()
  const { person, invited } = await nameCoordinator(store, home, 'Karin Kern', 'de', clock())
  expect(person.id).not.toBe(there?.id)
  expect(invited?.code).toBeDefined()
})

test('nor of the coordinator of a region; whoever coordinates the whole is known by earlier names, too', async () => {
  const { store, clock, says } = await openBot([...hay, ...bystanders])
  await says('rita', 'Profil Name Karin Kern')
  await says('kora', 'Profil Name Kora Anders')
  const was = (await store.get(people, 'kora'))?.value ?? expect.fail()
  const [earlier = ''] = was.vouched ?? []
  expect(earlier).not.toBe('Kora Anders')
  const home = (await store.get(networks, 'WL'))?.value ?? expect.fail()
  expect((await nameCoordinator(store, home, 'Karin Kern', 'de', clock())).person.id).not.toBe('rita')
  expect(await nameCoordinator(store, home, earlier, 'de', clock())).toEqual({ person: was })
  expect((await nameCoordinator(store, home, 'Kora Anders', 'de', clock())).person.id).toBe('kora')
  expect((await store.get(people, 'kora'))?.value).toEqual(was)
})

test('nor is whoever left their partner named by the shell one who waits at the door', async () => {
  const { store, clock, does, says } = await openBot([...hay, ...bystanders])
  await does('kora', 'member remove', { member: 'emil:fahre', for: 'fahre' })
  const home = (await store.get(networks, 'WL'))?.value ?? expect.fail()
  const { invited } = await nameCoordinator(store, home, 'Emil Ente', 'de', clock())
  expect((await says('emil', invited?.code ?? ''))?.text).toContain('Sie koordinieren hier')
  expect((await says('emil', 'Was liegt an?'))?.text).toContain('Das liegt an')
})

test('in the chat, it is read first who it is, however somebody is called', async () => {
  const { store, says, does } = await openBot([...hay, ...bystanders])
  await says('bence', 'Profil Name Karin Kern')
  await says('kora', 'koordination ernennen Karin Kern')
  const shown = (await says('kora', 'Wendland'))?.text
  expect(shown).toContain('Soll von jetzt an koordinieren: Karin Kern (Asztalos)?\nFür: Wendland')
  expect(shown).toContain('Anderen bekannt als: Bence Bíró')
  expect((await store.get(people, 'bence'))?.value.coordinates).toBe(false)
  // Who is called otherwise by now is looked at anew.
  await says('bence', 'Profil Name Karla Kern')
  expect((await says('kora', 'ja, ernennen'))?.text).toContain('Karla Kern (Asztalos)?')
  expect((await store.get(people, 'bence'))?.value.coordinates).toBe(false)
  await says('kora', 'ja, ernennen')
  expect((await store.get(people, 'bence'))?.value).toMatchObject({ coordinates: true, region: 'Wendland' })
  // Whom nobody has vouched for otherwise, too.
  const known = await does('kora', 'coordinator add', { person: 'anna', region: 'whole', sure: 'yes' })
  expect(known?.text).toContain('Soll von jetzt an koordinieren: Anna Amsel (Ökohof)?')
  expect((await store.get(people, 'anna'))?.value.coordinates).toBe(false)
})

test('what may not be read here stands in no such question', async () => {
  const { store, says, does } = await openBot([...hay, ...bystanders])
  await says('bence', 'Profil Name Karin Kern')
  const bence = (await store.get(people, 'bence')) ?? expect.fail()
  await store.commit([replace(bence, { ...bence.value, platforms: ['matrix'] })])
  const shown = (await does('kora', 'coordinator add', { person: 'bence', region: 'whole' }))?.text
  expect(shown).toContain('(Asztalos)?')
  expect(shown).not.toMatch(/Karin|Bence/)
})

test('a code from before somebody coordinates lets nobody in afterwards', async () => {
  const { does, says } = await openBot([...hay, ...bystanders])
  const early = codeIn((await does('rita', 'invitation', { person: 'emil' }))?.text)
  const late = codeIn((await does('kora', 'coordinator add', { person: 'emil', region: 'whole' }))?.text)
  expect(late).not.toBe(early)
  expect((await says('zoe', early))?.text).toContain('Statt dieses Codes gilt ein neuerer.')
  expect((await says('emil', late))?.text).toContain('Herzlich willkommen')
})

test('every self of a human is shut out with one, and let in with one; none below may do it to whoever coordinates all', async () => {
  const { store, does, says, deliverDue, lines } = await openBot([
    ...bystanders,
    ...otherSelf('anna2', 'anna', 'fahre'),
    ...otherSelf('kora2', 'kora', 'okohof'),
  ])
  expect((await does('rita', 'person block', { person: 'kora2' }))?.text).toContain(
    'Bei einer anderen Koordination',
  )
  expect((await store.get(people, 'kora'))?.value).not.toHaveProperty('blocked')
  await does('rita', 'person block', { person: 'anna' })
  for (const id of ['anna', 'anna2']) expect((await store.get(people, id))?.value.blocked).toBeDefined()
  await does('bence', 'organization ask', { organization: 'fahre', question: 'Fahrt ihr?', contact: 'mine' })
  await deliverDue()
  expect(lines('console:anna').join()).not.toContain('Fahrt ihr')
  await does('rita', 'person unblock', { person: 'anna2' })
  expect((await says('anna', 'wer liefert Heu?'))?.text).not.toContain('gesperrt')
})

test('whoever was shut out and has had themselves forgotten gets in by no code of anybody', async () => {
  const { says, does } = await openBot([...everything, ...bystanders])
  await does('udo', 'forget me', { sure: 'yes' })
  const codesOfOthers = [
    codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text),
    codeIn((await says('anna', 'konto verbinden'))?.text),
  ]
  for (const code of codesOfOthers) {
    expect(code).not.toBe('')
    expect((await says('udo', code))?.text).toContain('Sie sind in diesem Netzwerk gesperrt.')
  }
})

test('a contact that was handed over for a partner ends with the belonging to it', async () => {
  const { does, store } = await openBot(everything)
  const seen = async () =>
    [
      (await does('anna', 'organization show', { organization: 'asztalos' }))?.text,
      (await does('anna', 'listing show', { listing: 'WL-2C2C2C' }))?.text,
    ].join('\n')
  expect(await seen()).toContain('+49 bence')
  await does('kora', 'member remove', { member: 'bence:asztalos', for: 'asztalos' })
  expect(await store.get(memberships, 'bence:asztalos')).toBeUndefined()
  expect(await seen()).not.toContain('+49 bence')
})

test('who asks to be let in, and who might join, is told to nobody who does not decide', async () => {
  const { does } = await openBot([...hay, ...bystanders])
  const said = async (who: string, command: string, input: Readonly<Record<string, string>>) =>
    (await does(who, command, input))?.text.replaceAll(Object.values(input).join(), '…')
  const pairs = [
    ['bence', 'join approve', { join: 'Gita Gast' }, { join: 'Gita Gost' }],
    ['ralf', 'prospect show', { prospect: 'Bäckerei Backhaus' }, { prospect: 'Bäckerei Backfisch' }],
  ] as const
  for (const [who, command, there, none] of pairs)
    expect([there, await said(who, command, there)]).toEqual([there, await said(who, command, none)])
  expect((await does('bence', 'join approve', { join: 'WL-9BE4ND' }))?.text).not.toContain('Gita')
  expect((await does('ralf', 'prospect show', { prospect: 'WL-7PQRST' }))?.text).not.toContain('Backhaus')
})

test('nobody is linked with an account that a network has shut out, not even by a code from before', async () => {
  const { store, does, says } = await openBot([...hay])
  await store.commit(await neighbours(store))
  const code = codeIn((await does('anna', 'account link', { network: 'WL' }))?.text)
  expect(code).not.toBe('')
  const [self] = await findAll(store, people, { where: { network: 'NB', human: 'anna' } })
  if (self) await store.commit([replace(self, { ...self.value, blocked: '2026-08-20T00:00:00Z' })])
  expect((await says('bence', code))?.text).toContain('Solange eines der beiden')
  expect((await store.get(humans, 'bence'))?.value).not.toHaveProperty('is')
})

test('a copy that a network takes with it holds nothing of what records were before', async () => {
  const { does } = await openBot([...hay])
  await does('anna', 'profile', { change: 'Telefon 05841 4711' })
  await does('anna', 'profile', { change: 'Telefon 05841 4712' })
  const text = (await does('kora', 'network export'))?.card.file?.text ?? ''
  expect(text).toContain('05841 4712')
  expect(text).not.toContain('05841 4711')
  expect(text).not.toContain('"before"')
})

test('whoever belongs to partners of several regions is shut out or forgotten by the whole coordination alone', async () => {
  const elsewhere = { id: 'muhle', network: 'WL', name: 'Mühle', region: 'Altmark' }
  const both = (person: string) =>
    create(memberships, {
      id: `${person}:muhle`,
      network: 'WL',
      person,
      organization: 'muhle',
      role: 'colleague',
    })
  const { store, does } = await openBot([
    ...bystanders,
    create(organizations, elsewhere),
    both('anna'),
    both('emil'),
  ])
  for (const [command, person] of [
    ['person block', 'anna'],
    ['person forget', 'emil'],
  ] as const) {
    expect((await does('rita', command, { person, sure: 'yes' }))?.text).toContain('eine andere Koordination')
    expect(await store.get(people, person)).toBeDefined()
  }
  expect((await does('kora', 'person block', { person: 'anna' }))?.text).toContain('Gesperrt: Anna Amsel')
  expect((await does('rita', 'person unblock', { person: 'anna' }))?.text).toContain(
    'eine andere Koordination',
  )
})

test('what one of two partners asked the other is asked of nobody once they are one', async () => {
  const { store, does } = await openBot()
  await does('anna', 'organization ask', {
    organization: 'fahre',
    question: 'Fahrt ihr?',
    contact: 'partner',
  })
  await does('bence', 'organization ask', {
    organization: 'fahre',
    question: 'Und wann?',
    contact: 'partner',
  })
  await does('kora', 'organization unite', { organization: 'fahre', into: 'okohof' })
  const left = await findAll(store, errands)
  expect(left.map(({ value }) => value.asker.organization)).toEqual(['asztalos'])
})

test('somebody put down by mistake is taken out again', async () => {
  const { store, does } = await openBot()
  const done = await does('kora', 'member add', { organization: 'fahre', name: 'Paul Summ' })
  const [paul] = await findAll(store, people, { where: { entered: true } })
  expect(paul?.value.name).toBe('Paul Summ')
  expect((await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' }))?.text).toContain(
    'Rückgängig gemacht',
  )
  expect(await store.get(people, paul?.id ?? '')).toBeUndefined()
})

test('a partner that became part of another is found by its old name', async () => {
  const { does } = await openBot()
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  for (const organization of ['Asztalos', 'Asztalos Kft'])
    expect((await does('cili', 'organization show', { organization }))?.text).toContain('Ökohof')
})

test.each(['Kora Koch', 'Koch, Kora', 'Ralf Rabe'])(
  'who coordinates a region makes nobody called like another coordinator: %s',
  async (name) => {
    const { store, does } = await openBot([...hay, ...bystanders])
    const before = await findAll(store, people)
    for (const contact of [{}, { phone: '+49 kora' }]) {
      const said = await does('rita', 'member add', { organization: 'fahre', name, ...contact })
      expect(said?.text).toBe(
        `Bei einer anderen Koordination geht das nur, wenn man das ganze Netzwerk koordiniert: ${name}`,
      )
    }
    expect(await findAll(store, people)).toEqual(before)
    expect(await findAll(store, memberships, { where: { person: 'kora' } })).toEqual([])
    // Who coordinates the whole network may.
    const whole = await does('kora', 'member add', { organization: 'fahre', name })
    expect(whole?.text).toContain(`Gehört jetzt zu Fähre Pevestorf: ${name}`)
  },
)

test.each(['Kora Koch', 'Kora', 'Ralf Rabe', 'kora'])(
  'that somebody else coordinates is no typo to one who coordinates a region: %s',
  async (named) => {
    const { store, does, says } = await openBot([...hay, ...bystanders])
    const said = [
      await does('rita', 'person block', { person: named }),
      await says('rita', `sperre ${named}`),
      await does('rita', 'invitation', { person: named }),
      await does('rita', 'person forget', { person: named }),
    ]
    for (const shown of said)
      expect(shown?.text).toMatch(
        /Bei einer anderen Koordination geht das nur, wenn man das ganze Netzwerk koordiniert: (?:Kora Koch|Ralf Rabe)/,
      )
    expect((await store.get(people, 'kora'))?.value).not.toHaveProperty('blocked')
    // Whom she does not look after otherwise she cannot know; where a name may not stand, nothing is said of it.
    expect((await does('ralf', 'person block', { person: 'Bence Bíró' }))?.text).toContain('Tippfehler')
    const kora = (await store.get(people, 'kora')) ?? expect.fail('kora')
    await store.commit([replace(kora, { ...kora.value, platforms: ['elsewhere'] })])
    expect((await does('rita', 'person block', { person: 'kora' }))?.text).not.toContain('Kora Koch')
  },
)

test('by their own name coordinators mean themselves, with nobody made twice and nobody shut out', async () => {
  const { store, does } = await openBot([...hay, ...bystanders])
  for (const [who, name] of [
    ['kora', 'Kora Koch'],
    ['rita', 'rita ROTH'],
  ] as const) {
    await does(who, 'member add', { organization: 'fahre', name })
    expect((await store.get(memberships, `${who}:fahre`))?.value.person).toBe(who)
    expect((await does(who, 'person block', { person: who }))?.text).toContain('Sich selbst')
  }
  const called = (await findAll(store, people)).map(({ value }) => value.name)
  expect(called.filter((name) => /^(?:kora koch|rita roth)$/i.test(name))).toHaveLength(2)
})
