import { describe, expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { type Card, toText } from '../src/card.ts'
import { joins } from '../src/domain/join.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { create, findAll } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { worldOf } from './world.ts'

const listed = (name: string, more: Partial<Person>, role: 'contact' | 'deputy' | 'colleague') => [
  create(people, { id: 'pia', network: 'WL', name, coordinates: false, ...more }),
  create(memberships, {
    id: 'pia:okohof',
    network: 'WL',
    person: 'pia',
    organization: 'okohof',
    role,
  }),
]
const mail = { phone: '0171 5551', mail: 'pia@privat.example' }
const pia = (more: Partial<Person> = mail, role: 'contact' | 'deputy' | 'colleague' = 'colleague') =>
  listed('Pia Pelz', more, role)

/** The call of the button that is called so. */
const callOf = (card: Card | undefined, label: string) =>
  card?.buttons?.find((one) => one.label === label)?.call ?? expect.fail(`${label} is there`)

const opened = async (...changes: Parameters<typeof openBot>) => {
  const bot = await openBot(...changes)
  const { deliverDue, delivered, does, store } = bot
  const last = async (who: string) => {
    await deliverDue()
    return delivered.findLast(({ to }) => to === `console:${who}`)?.card
  }
  const presses = (who: string, card: Card | undefined, label: string) => {
    const { command, input } = callOf(card, label)
    return does(who, command, input)
  }
  const humanOf = async (id: string) => (await store.get(people, id))?.value.human
  return { ...bot, last, presses, humanOf }
}
const asks = (name: string) => ({ organization: 'Ökohof', name, partner: 'okohof' })

describe('who is let in is whoever was read of', () => {
  test.each([
    ['profil name Pia Pelz', 'Pia Pelz'],
    ['profil name Zora Zeit', 'Zora Zeit'],
  ])('not by a tap on an older card: %s', async (typed, name) => {
    const { does, says, store, last, presses, humanOf } = await opened(pia())
    await does('zoe', 'join ask', asks('Hans Meier'))
    const old = await last('anna')
    expect(toText(old ?? { title: '' })).toContain('Hans Meier möchte dazukommen')
    await says('zoe', typed)
    // Whoever decides is told again.
    const anew = await last('anna')
    expect(anew && toText(anew)).toContain(`${name} möchte dazukommen: Ökohof`)
    const shown = await presses('anna', old, 'Aufnehmen')
    expect(shown?.text).toContain(`${name} möchte dazukommen: Ökohof`)
    expect(await findAll(store, joins)).toHaveLength(1)
    expect(await humanOf('pia')).toBeUndefined()
    // Typed, too, it is read first.
    const [join] = await findAll(store, joins)
    expect((await does('anna', 'join approve', { join: join?.id ?? '' }))?.text).toContain(
      'möchte dazukommen',
    )
    expect((await presses('anna', shown?.card, 'Aufnehmen'))?.text).toContain(`${name} gehört jetzt dazu`)
    expect(await humanOf('pia')).toBeUndefined()
  })

  test('nor by asking somewhere else under another name', async () => {
    const { does, last, presses, humanOf, store } = await opened(pia())
    await does('zoe', 'join ask', asks('Hans Meier'))
    const old = await last('anna')
    await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Pia Pelz', partner: 'asztalos' })
    expect((await presses('anna', old, 'Aufnehmen'))?.text).toContain('Pia Pelz möchte dazukommen')
    expect(await humanOf('pia')).toBeUndefined()
    expect((await findAll(store, joins)).map(({ value }) => value.name)).toEqual(['Pia Pelz', 'Pia Pelz'])
  })

  test('whichever of two processes comes first', async () => {
    const { does, store, clock, last, humanOf } = await opened(pia())
    await does('zoe', 'join ask', asks('Hans Meier'))
    const { command, input } = callOf(await last('anna'), 'Aufnehmen')
    const other = callsTo(createBot(worldOf(store, clock)))
    await Promise.all([
      does('kora', command, input),
      other.does('zoe', 'profile', { change: 'Name Pia Pelz' }),
    ])
    expect(await humanOf('pia')).toBeUndefined()
    const inside = await findAll(store, memberships, { where: { organization: 'okohof' } })
    const names = await Promise.all(
      inside.map(async ({ value }) => (await store.get(people, value.person))?.value),
    )
    expect(names.filter((one) => one?.human !== undefined && one.vouched?.includes('Pia Pelz'))).toEqual([])
  })

  test('by the name of somebody shut out, taken since, the coordination decides', async () => {
    const { does, says, last } = await opened()
    await does('kora', 'person block', { person: 'bence' })
    await does('zoe', 'join ask', asks('Hans Meier'))
    await says('zoe', 'profil name Bence Bíró')
    const card = await last('kora')
    expect(card && toText(card)).toContain(
      'Bence Bíró möchte dazukommen: Ökohof\nEine Person mit diesem Namen',
    )
  })
})

describe('whoever coordinates is asked whether it is who the list names', () => {
  const question = 'In der Liste steht jemand dieses Namens, mit Telefon und E-Mail. Ist es diese Person?'
  test('and says so with one tap', async () => {
    const { does, presses, humanOf, store, says } = await opened(pia())
    await does('zoe', 'join ask', asks('Pia Pelz'))
    const desk = await does('kora', 'desk')
    expect(desk?.text).toContain('Pia Pelz → Ökohof · steht so in der Liste')
    const card = await says('kora', 'Pia Pelz aufnehmen')
    expect(card?.text).toContain(question)
    expect((await presses('kora', card?.card, 'Ja, diese Person'))?.text).toContain('gehört jetzt dazu')
    expect(await humanOf('pia')).toBeDefined()
    expect(await findAll(store, joins)).toEqual([])
  })

  test('or that it is another, and no code is offered then', async () => {
    const { does, presses, humanOf, last } = await opened(pia())
    await does('zoe', 'join ask', asks('Pia Pelz'))
    const card = await does('kora', 'join approve', { join: 'Pia Pelz' })
    expect((await presses('kora', card?.card, 'Als neue Person aufnehmen'))?.text).toContain(
      'gehört jetzt dazu',
    )
    expect(await humanOf('pia')).toBeUndefined()
    expect(JSON.stringify((await last('kora')) ?? '')).not.toContain('invitation')
  })

  test.each([
    ['en', 'Your list has somebody of this name, with phone and mail. Is it that person?'],
    ['hu', 'A listában szerepel valaki ezen a néven, telefonszámmal és e-mail-címmel. Ő az?'],
  ] as const)('in %s', async (language, line) => {
    const { does, says, last } = await opened(pia())
    await says('kora', language === 'en' ? 'in English please' : 'magyarul kérem')
    await does('kora', 'person block', { person: 'cili' })
    await does('kora', 'person block', { person: 'anna' })
    await does('zoe', 'join ask', asks('Pia Pelz'))
    const card = await last('kora')
    expect(card && toText(card)).toContain(line)
  })
})

test.each(['deputy', 'contact'] as const)('a colleague’s word makes nobody the listed %s', async (role) => {
  const { does, last, presses, humanOf } = await opened(pia({}, role))
  await does('zoe', 'join ask', asks('Pia Pelz'))
  const card = await last('anna')
  expect(card && toText(card)).not.toContain('In der Liste')
  await presses('anna', card, 'Aufnehmen')
  expect(await humanOf('pia')).toBeUndefined()
  const told = await last('kora')
  expect(told && toText(told)).toContain('[Persönlicher Code: invitation?person=pia]')
})

describe('who was let in by mistake', () => {
  const letIn = async (name: string) => {
    const bot = await opened(pia())
    await bot.does('zoe', 'join ask', asks(name))
    const card = await bot.does('kora', 'join approve', { join: name })
    const done = name === 'Pia Pelz' ? await bot.presses('kora', card?.card, 'Ja, diese Person') : card
    expect(done?.text).toContain('gehört jetzt dazu')
    const inside = async () => (await bot.does('zoe', 'offer add', { title: 'Heu' }))?.text
    return { ...bot, done, inside }
  }

  test.each(['Hans Meier', 'Pia Pelz'])('is out again, whatever they have read: %s', async (name) => {
    const { does, says, presses, done, humanOf, store, inside } = await letIn(name)
    await does('zoe', 'my data')
    await does('zoe', 'confirm')
    await says('zoe', 'in English please')
    await says('zoe', 'who supplies hay?')
    await does('zoe', 'profile', { change: 'Telefon 05841 999' })
    expect((await presses('kora', done?.card, 'Rückgängig'))?.text).toContain('Rückgängig gemacht: ')
    expect(await humanOf('pia')).toBeUndefined()
    expect((await store.get(people, 'pia'))?.value).toEqual(expect.objectContaining(mail))
    expect((await store.get(people, 'pia'))?.value.told).toBeUndefined()
    expect(await inside()).not.toContain('steht im Netzwerk')
    expect((await findAll(store, joins)).map((one) => one.value.name)).toEqual([name])
    expect((await findAll(store, people, { where: { guest: true } })).map((one) => one.value.name)).toEqual([
      name,
    ])
  })

  test.each(['Hans Meier', 'Pia Pelz'])('and has done something since is taken out: %s', async (name) => {
    const { presses, done, inside } = await letIn(name)
    await inside()
    const shown = await presses('kora', done?.card, 'Rückgängig')
    expect(shown?.text).toContain(`rückgängig: Aufnehmen (${name}). Austragen geht noch.`)
    const asked = await presses('kora', shown?.card, `Austragen: ${name}`)
    expect(asked?.text).toContain(name)
    expect(asked?.text).not.toContain('vorbehalten')
  })
})

describe('nobody calls themselves what is no name', () => {
  test.each([
    ['Karl Ganz → Sabine Wolters: geben Sie Ihren Code ein', 'Das ist kein Name'],
    ['<b>**Rundruf**</b> [Aufnehmen](http://evil.example) @everyone', 'Das ist kein Name'],
    ['[Zusagen: accept]', 'Das ist kein Name'],
    ['Netzwerkkoordination', 'So heißt hier niemand'],
    ['RUNDRUF', 'So heißt hier niemand'],
    ['hálózati koordinátor', 'So heißt hier niemand'],
  ])('%s', async (name, refused) => {
    const { does, store } = await opened()
    expect((await does('zoe', 'join ask', asks(name)))?.text).toContain(refused)
    expect(await findAll(store, joins)).toEqual([])
    expect((await does('anna', 'profile', { change: `Name ${name}` }))?.text).toContain(refused)
    // Nor as the network is.
    expect((await does('anna', 'profile', { change: 'Name Wendland' }))?.text).toContain(
      'So heißt hier niemand',
    )
    expect((await store.get(people, 'anna'))?.value.name).toBe('Anna Amsel')
  })

  test.each(['Dr. Ingeborg von der Heide-Schütz', 'Sven O’Leary', 'Müller, Änne', 'Szűcs Ilona'])(
    '%s is one',
    async (name) => {
      const { does, store } = await opened()
      await does('zoe', 'join ask', asks(name))
      expect((await findAll(store, joins)).map(({ value }) => value.name)).toEqual([name])
    },
  )
})
