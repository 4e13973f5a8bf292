import { describe, expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { type Card, toText } from '../src/card.ts'
import { keptCalls } from '../src/commit.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { create, drop, findAll, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { worldOf } from './world.ts'

const mail = 'pia@privat.example'
const person = (id: string, name: string, more: Partial<Person>, partner = 'okohof') => [
  create(people, { id, network: 'WL', name, coordinates: false, ...more }),
  create(memberships, {
    id: `${id}:${partner}`,
    network: 'WL',
    person: id,
    organization: partner,
    role: 'colleague',
  }),
]
const pia = person('pia', 'Pia Pelz', { mail, phone: '0171 5551' })

const opened = async (changes: Parameters<typeof openBot>[0] = pia) => {
  const bot = await openBot(changes)
  const { deliverDue, delivered, does, says, store } = bot
  const last = async (who: string) => {
    await deliverDue()
    return delivered.findLast(({ to }) => to === `console:${who}`)?.card
  }
  const presses = (who: string, card: Card | undefined, label: string, more = {}) => {
    const call = card?.buttons?.find((one) => one.label === label)?.call ?? expect.fail(`${label} is there`)
    return does(who, call.command, call.input, more)
  }
  const asks = (who = 'zoe', said = mail) => says(who, 'Ich stehe schon auf der Liste', { mail: said })
  const change = async (more: Partial<Person>) => {
    const kept = (await store.get(people, 'pia')) ?? expect.fail('pia')
    await store.commit([replace(kept, { ...kept.value, ...more })])
  }
  return {
    ...bot,
    last,
    presses,
    asks,
    change,
    humanOf: async (id = 'pia') => (await store.get(people, id))?.value.human,
    open: async () => (await findAll(store, joins)).map(({ value }) => value),
  }
}

const same =
  'Ist die Adresse Ihres Kontos bekannt, fragen wir jetzt nach, ob Sie es sind.\nMit Ihrem Code geht es sofort; sonst bitten Sie einen Partner um Aufnahme.'
const asked = 'Jemand möchte dazukommen, der Adresse des Kontos nach: Pia Pelz (Ökohof)'

/** Everything that somebody reads who presses, and looks whether anything is different then. */
const readBy = async (claimed: string, changes: Parameters<typeof openBot>[0] = pia) => {
  const bot = await opened(changes)
  const read: (string | undefined)[] = []
  const said = [
    'hallo',
    'Ich stehe schon auf der Liste',
    'hilfe',
    'Wer liefert Heu?',
    'ich stehe auf der liste',
  ]
  for (const text of [...said, 'meine daten', 'datenschutz', 'anfrage zurückziehen', 'meine konten'])
    read.push((await bot.says('zoe', text, { mail: claimed }))?.text)
  await bot.does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zeit' })
  const written = await bot.says('zoe', 'meine daten', { mail: claimed })
  // What is half said is written down under the numbers of calls, in no order.
  const lines = written?.card.file?.text.replaceAll(
    /\d\d:\d\d:[\d.]+Z|WL-\w{6}|\b(?:w-)?[2-9A-Z]{8,16}\b/g,
    '·',
  )
  read.push(...(lines ?? expect.fail('a file')).split('\n').toSorted())
  await bot.deliverDue()
  read.push(...bot.lines('console:zoe'))
  return { ...bot, read }
}

test('whoever asks reads the same, whatever a list knows', async () => {
  const { read: known, open } = await readBy(` ${mail.toUpperCase()} `)
  const { read: unknown } = await readBy('nobody@privat.example')
  expect((await open()).map(({ person }) => person)).toContain('pia')
  expect(known[1]).toContain(same)
  expect(known[0]).toContain('[Ich stehe schon auf der Liste: join listed]')
  expect(known).toEqual(unknown)
  for (const text of known) expect(text).not.toMatch(/Pelz|Ökohof/)
})

describe('nobody is asked', () => {
  test.each<[string, Parameters<typeof openBot>[0]]>([
    ['about whom nobody knows', []],
    ['about somebody shut out', person('pia', 'Pia Pelz', { mail, blocked: '2026-08-01T00:00:00Z' })],
    ['about whoever is in already', person('pia', 'Pia Pelz', { mail, human: 'anna' })],
    ['about whoever coordinates', person('pia', 'Pia Pelz', { mail, coordinates: true })],
    [
      'about two who share a mailbox',
      [...pia, ...person('paul', 'Paul Pelz', { mail: ' Pia@privat.EXAMPLE' })],
    ],
    ['about whoever belongs nowhere', pia.slice(0, 1)],
  ])('%s', async (_, changes) => {
    const { asks, open, deliverDue, lines } = await opened(changes)
    expect((await asks())?.text).toContain(same)
    await deliverDue()
    expect([await open(), lines()]).toEqual([[], []])
  })

  test('twice, nor by more than three accounts', async () => {
    const { asks, open } = await opened()
    for (const who of ['zoe', 'zoe', 'zita', 'zora', 'zara']) expect((await asks(who))?.text).toContain(same)
    expect((await open()).map(({ account }) => account)).toEqual(
      expect.arrayContaining(['console:zoe', 'console:zita', 'console:zora']),
    )
    expect(await open()).toHaveLength(3)
  })

  test('by somebody known already, or whose platform says nothing', async () => {
    const { asks, says, open } = await opened()
    expect((await asks('bence'))?.text).toContain('Sie sind hier schon bekannt.')
    const silent = await says('zoe', 'ich stehe schon auf der liste')
    expect(silent?.text).toContain('Ihre Plattform nennt uns keine Adresse')
    expect((await says('zoe', 'hallo'))?.text).not.toContain('join listed')
    expect(await open()).toEqual([])
  })
})

describe('whoever coordinates decides', () => {
  test('with one tap, and it is the person of the list', async () => {
    const { asks, last, presses, humanOf, open, does, store } = await opened()
    await asks()
    // No colleague is told whom a list names.
    expect(await last('anna')).toBeUndefined()
    expect((await does('anna', 'join approve', { join: 'Pia Pelz' }))?.text).not.toContain('gehört jetzt')
    const card = await last('kora')
    expect(card && toText(card)).toContain(
      `${asked}\nDie Adresse kommt von der Plattform und ist nur ein Hinweis.`,
    )
    expect((await does('kora', 'desk'))?.text).toContain(
      'Pia Pelz → Ökohof · ein Konto hat die Adresse aus der Liste',
    )
    const done = await presses('kora', card, 'Ja, diese Person')
    expect(done?.text).toContain('Pia Pelz gehört jetzt dazu: Ökohof')
    expect(await open()).toEqual([])
    expect(await humanOf()).toBe((await store.get(accounts, 'console:zoe'))?.value.human)
    expect(toText((await last('zoe')) ?? { title: '' })).toContain('Herzlich willkommen')
    expect((await does('zoe', 'offer add', { title: 'Heu' }))?.text).toContain('steht im Netzwerk')
  })

  test('and may take it back', async () => {
    const { asks, last, presses, humanOf, open } = await opened()
    await asks()
    const done = await presses('kora', await last('kora'), 'Ja, diese Person')
    expect((await presses('kora', done?.card, 'Rückgängig'))?.text).toContain('Rückgängig gemacht: Aufnehmen')
    expect(await humanOf()).toBeUndefined()
    expect((await open()).map(({ person }) => person)).toEqual(['pia'])
  })

  test('and a no tells nobody anything', async () => {
    const { asks, last, presses, humanOf, open, lines, deliverDue, does } = await opened()
    await asks()
    expect((await presses('kora', await last('kora'), 'Nein'))?.text).toContain('erfährt davon nichts')
    await deliverDue()
    expect([await open(), await humanOf(), lines('console:zoe')]).toEqual([[], undefined, []])
    // Nor does what is held about them.
    await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zeit', partner: 'asztalos' })
    const held = (await does('zoe', 'my data'))?.card.file?.text
    expect(held).toContain('"command": "join listed"')
    expect(held).not.toMatch(/join decline|Pelz|okohof/)
  })

  test('never whoever asks', async () => {
    const { asks, store, open, does } = await opened()
    await asks()
    // The account turns out to be the coordinator's own.
    const kept = (await store.get(accounts, 'console:zoe')) ?? expect.fail('zoe')
    await store.commit([replace(kept, { ...kept.value, human: 'kora' })])
    const [join] = await open()
    expect((await does('zoe', 'join approve', { join: join?.id ?? '' }))?.text).toContain(
      'entscheidet die Netzwerkkoordination',
    )
    expect(await open()).toHaveLength(1)
  })

  test.each<[string, Partial<Person>]>([
    ['the address was corrected', { mail: 'pia@ostwind.example' }],
    ['they have come in', { human: 'bence' }],
    ['they coordinate now', { coordinates: true }],
  ])('unless meanwhile %s', async (_, more) => {
    const { asks, last, presses, change, humanOf, open } = await opened()
    await asks()
    const card = await last('kora')
    await change(more)
    expect((await presses('kora', card, 'Ja, diese Person'))?.text).toContain('Das hat sich erledigt')
    expect([await humanOf(), await open()]).toEqual([more.human, []])
  })

  test('unless they have left meanwhile, or the account was shut out', async () => {
    const { asks, last, presses, store, open, does, humanOf } = await opened()
    await asks()
    const card = await last('kora')
    const works = (await store.get(memberships, 'pia:okohof')) ?? expect.fail('pia works there')
    await store.commit([drop(works)])
    expect((await presses('kora', card, 'Ja, diese Person'))?.text).toContain('Das hat sich erledigt')
    await store.commit([create(memberships, works.value)])
    await asks()
    const anew = await last('kora')
    await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zoe Zeit', partner: 'okohof' })
    const zoe = (await findAll(store, people)).find(({ value }) => value.name === 'Zoe Zeit')
    await store.commit(zoe ? [replace(zoe, { ...zoe.value, blocked: '2026-08-23T00:00:00Z' })] : [])
    expect((await presses('kora', anew, 'Ja, diese Person'))?.text).toContain('gesperrt')
    expect([await humanOf(), (await open()).filter(({ account }) => account)]).toEqual([undefined, []])
  })

  test('for the whole network, where somebody belongs to partners of several regions', async () => {
    const far = create(organizations, { id: 'weit', network: 'WL', name: 'Weit', region: 'Altmark' })
    const works = create(memberships, {
      id: 'pia:weit',
      network: 'WL',
      person: 'pia',
      organization: 'weit',
      role: 'colleague',
    })
    const { asks, last, presses, humanOf, open, does } = await opened([...bystanders, ...pia, far, works])
    await asks()
    expect([await last('rita'), await last('ralf')]).toEqual([undefined, undefined])
    const [join] = await open()
    const said = { join: join?.id ?? '' }
    expect((await does('rita', 'join approve', said))?.text).not.toContain('gehört jetzt')
    expect(await humanOf()).toBeUndefined()
    await presses('kora', await last('kora'), 'Ja, diese Person')
    expect(await humanOf()).toBeDefined()
  })

  test('unless they came by their code', async () => {
    const { asks, does, open } = await opened()
    await asks()
    const code = /WL-\w{6}-\w{6}/.exec((await does('kora', 'invitation', { person: 'pia' }))?.text ?? '')?.[0]
    await does('zita', 'redeem', { code: code ?? expect.fail('a code') })
    expect(await open()).toEqual([])
  })

  test('whichever of two processes comes first', async () => {
    const { asks, does, store, clock, last, humanOf, open } = await opened()
    await asks()
    const yes = (await last('kora'))?.buttons?.[0]?.call ?? expect.fail('a button')
    const code = /WL-\w{6}-\w{6}/.exec((await does('kora', 'invitation', { person: 'pia' }))?.text ?? '')?.[0]
    const other = callsTo(createBot(worldOf(store, clock)))
    await Promise.all([
      does('kora', yes.command, yes.input),
      other.does('zita', 'redeem', { code: code ?? expect.fail('a code') }),
    ])
    const holders = await Promise.all(
      ['zoe', 'zita'].map(async (who) => (await store.get(accounts, `console:${who}`))?.value.human),
    )
    expect(holders.filter((human) => human !== undefined)).toContain(await humanOf())
    expect(await open()).toEqual([])
  })
})

test('a request typed by hand shows the hint to whoever coordinates', async () => {
  const { does, presses, humanOf, open, asks } = await opened()
  await asks()
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Pia P.', partner: 'okohof' }, { mail })
  const join = (await open()).find(({ account }) => account === undefined)?.id ?? ''
  const card = await does('kora', 'join approve', { join })
  expect(card?.text).toContain(
    'Die Adresse des Kontos steht so in der Liste: Pia Pelz. Das ist nur ein Hinweis.',
  )
  // What is held about whoever asks names nobody else.
  expect(JSON.stringify((await does('zoe', 'my data'))?.card)).not.toMatch(/Pelz|hint|mark/)
  await presses('kora', card?.card, 'Ja, diese Person')
  expect(await humanOf()).toBeDefined()
  expect(await open()).toEqual([])
})

test('let in by a colleague as somebody new, the coordination hears of the address', async () => {
  const { does, last, presses, humanOf } = await opened()
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zoe Zeit', partner: 'okohof' }, { mail })
  const card = await last('anna')
  expect(card && toText(card)).not.toMatch(/Pelz|Adresse/)
  await presses('anna', card, 'Aufnehmen')
  const told = await last('kora')
  expect(told && toText(told)).toContain('einer Person, die nicht im Chat ist: Pia Pelz.')
  expect(told && toText(told)).toContain('[Persönlicher Code: invitation?person=pia]')
  expect(await humanOf()).toBeUndefined()
})

test('another address than the list’s is no hint', async () => {
  const { does, says } = await opened()
  const input = { organization: 'Ökohof', name: 'Pia P.', partner: 'okohof' }
  await does('zoe', 'join ask', input, { mail: 'zoe@privat.example' })
  expect((await says('kora', 'Pia P. aufnehmen'))?.text).not.toContain('Adresse')
})

test('is said whatever was asked before', async () => {
  const { says, open } = await opened()
  for (const text of ['beitreten', 'Ich stehe schon auf der Liste']) await says('zoe', text, { mail })
  expect(await open()).toHaveLength(1)
})

describe('nothing is left', () => {
  test('of the address that a platform says', async () => {
    const claimed = 'zoe.zeit@geheim.example'
    const { asks, does, store } = await opened(person('pia', 'Pia Pelz', { mail: 'x@y.example' }))
    await asks('zoe', claimed)
    await does(
      'zoe',
      'join ask',
      { organization: 'Ökohof', name: 'Zoe Zeit', partner: 'okohof' },
      { mail: claimed },
    )
    expect(JSON.stringify(await contentOf(store))).not.toContain('geheim')
    expect(await findAll(store, keptCalls)).toEqual([])
  })

  test('when the person of the list is forgotten, but somebody else’s request', async () => {
    const { asks, does, open } = await opened()
    await asks()
    await does('zita', 'join ask', { organization: 'Ökohof', name: 'Zita Zeit', partner: 'okohof' }, { mail })
    expect((await open()).map(({ hint }) => hint?.person)).toEqual(['pia', 'pia'])
    const shown = await does('kora', 'person forget', { person: 'pia' })
    const { command, input } = shown?.card.buttons?.[0]?.call ?? expect.fail('a button')
    await does('kora', command, input)
    expect((await open()).map(({ name, hint }) => [name, hint])).toEqual([['Zita Zeit', undefined]])
  })

  test('when whoever asked has gone', async () => {
    const { asks, bot, does, open, store } = await opened()
    await asks()
    await bot.gone('console:zoe')
    expect(await open()).toEqual([])
    await asks()
    await does('zoe', 'forget me')
    expect([await open(), await store.get(accounts, 'console:zoe')]).toEqual([[], undefined])
    expect((await findAll(store, humans)).map(({ id }) => id)).not.toContain('zoe')
  })
})
