import { describe, expect, test } from 'vitest'
import type { Delivery } from '../src/adapter.ts'
import { toText } from '../src/card.ts'
import { codes } from '../src/domain/code.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'

const codeIn = (text = '') => /[A-Z]{2}-\w{6}-\w{6}/.exec(text)?.[0] ?? ''

/** Bence is linked with Cili by mistake; both are known in one network, and there is another one. */
const linkedByMistake = async () => {
  const bot = await openBot()
  const { store, does } = bot
  await store.commit(await neighbours(store))
  await store.commit([
    create(people, { id: 'bence-nb', network: 'NB', name: 'Bence Bíró', coordinates: true }),
  ])
  const code = codeIn((await does('cili', 'account link'))?.text)
  await does('bence', 'redeem', { code, sure: 'yes' })
  const apart = async () =>
    expect((await does('bence', 'account separate', { human: 'bence', network: 'WL' }))?.text).toContain(
      'Alles ist so, wie es vor dem Verbinden war',
    )
  return { ...bot, apart }
}

test('who is let in by their code while linked with somebody by mistake is that person afterwards, and nobody else', async () => {
  const { store, does, apart } = await linkedByMistake()
  const code = codeIn((await does('nils', 'invitation', { person: 'bence-nb' }))?.text)
  await does('bence', 'redeem', { code })
  const desk = (who: string) => does(who, 'desk', { network: 'NB' })
  // As long as they are one, both do it.
  expect((await desk('cili'))?.text).not.toContain('vorbehalten')
  await apart()
  expect((await store.get(people, 'bence-nb'))?.value.human).toBe('bence')
  expect((await desk('bence'))?.text).not.toContain('vorbehalten')
  expect((await desk('cili'))?.text).toContain('vorbehalten')
})

test('who asks to join while linked with somebody by mistake waits in person afterwards', async () => {
  const { store, does, apart } = await linkedByMistake()
  const asks = { organization: 'Schule', name: 'Benedek Bíró' }
  await does('bence', 'join ask', asks, { place: 'console:#schulhof' })
  const [asked] = await findAll(store, joins, { where: { organization: 'schule' } })
  await apart()
  expect((await store.get(people, asked?.value.person ?? ''))?.value.human).toBe('bence')
})

const works = (id: string, organization: string) =>
  create(memberships, {
    id: `${id}:${organization}`,
    network: 'WL',
    person: id,
    organization,
    role: 'colleague',
  })
const lists = (id: string, name: string, more: Partial<Person>, ...partners: readonly string[]) => [
  create(people, { id, network: 'WL', name, coordinates: false, ...more }),
  ...partners.map((partner) => works(id, partner)),
]
const asked = async (store: Store) => (await findAll(store, joins))[0]?.id ?? ''
const humanOf = async (store: Store, id: string) => (await store.get(people, id))?.value.human

test('a colleague’s word makes nobody the one who belongs to another partner, too: a code does, whose it is', async () => {
  const { store, does, deliverDue, delivered } = await openBot([
    ...lists('pia', 'Pia Pelz', {}, 'okohof', 'fahre'),
  ])
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Pia Pelz', partner: 'okohof' })
  const done = await does('anna', 'join approve', { join: await asked(store) })
  expect(done?.text).toContain('Pia Pelz gehört jetzt dazu: Ökohof')
  expect(await humanOf(store, 'pia')).toBeUndefined()
  expect((await does('zoe', 'offer add', { title: 'Heu', for: 'fahre' }))?.text).not.toContain('Für: Fähre')
  expect((await does('zoe', 'offer add', { title: 'Heu' }))?.text).toContain('steht im Netzwerk')
  // Who coordinates hears of it, and joins them.
  await deliverDue()
  const told = delivered.findLast(({ to }) => to === 'console:kora')?.card ?? expect.fail('Kora is told')
  expect(toText(told)).toBe(
    [
      'Pia Pelz ist jetzt dabei: Ökohof',
      'In der Liste steht dort noch eine Person, die genauso heißt und nicht im Chat ist. Ist es ein und dieselbe Person, schicken Sie ihr bitte den Code: Er führt beide Einträge zusammen.',
      '[Persönlicher Code: invitation?person=pia]',
    ].join('\n'),
  )
  await does('zoe', 'redeem', { code: codeIn((await does('kora', 'invitation', { person: 'pia' }))?.text) })
  expect((await does('zoe', 'offer add', { title: 'Kahn', for: 'fahre' }))?.text).toContain(
    'steht im Netzwerk',
  )
})

test.each([
  ['their own mail', { mail: 'geheim@privat.example' }],
  ['what they said of themselves', { told: '2026-08-01T00:00:00Z' }],
])('a colleague’s word hands nobody what is held of somebody listed there: %s', async (_, more) => {
  const { store, does } = await openBot(lists('pia', 'Pia Pelz', more, 'okohof'))
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Pia Pelz', partner: 'okohof' })
  await does('anna', 'join approve', { join: await asked(store) })
  expect(await humanOf(store, 'pia')).toBeUndefined()
  expect((await does('zoe', 'profile'))?.text).not.toContain('geheim')
  expect((await does('zoe', 'my data'))?.card.file?.text).not.toMatch(/geheim|"pia"/)
})

test.each([
  ['anna', {}, ['okohof'], true],
  ['kora', { mail: 'pia@privat.example' }, ['okohof', 'fahre'], true],
  ['rita', { mail: 'pia@privat.example' }, ['okohof'], true],
  ['rita', {}, ['okohof', 'arendsee'], false],
] as const)('%s says of somebody listed with %j at %j that it is them: %s', async (who, more, at, same) => {
  const { store, does } = await openBot([
    ...bystanders,
    create(organizations, { id: 'arendsee', network: 'WL', name: 'Arendsee', region: 'Altmark' }),
    ...lists('pia', 'Pia Pelz', more, ...at),
  ])
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Pia Pelz', partner: 'okohof' })
  const read = await does(who, 'join approve', { join: await asked(store) })
  const it = read?.card.buttons?.find(({ label }) => label === 'Ja, diese Person')?.call
  expect(it !== undefined).toBe(same)
  const done = it ? await does(who, it.command, it.input) : read
  expect(done?.text).toContain('gehört jetzt dazu')
  expect((await humanOf(store, 'pia')) !== undefined).toBe(same)
})

test('who coordinates one region gets no code of somebody who belongs to a partner of another, too', async () => {
  const { store, does } = await openBot([
    ...bystanders,
    create(organizations, { id: 'arendsee', network: 'WL', name: 'Arendsee', region: 'Altmark' }),
    works('emil', 'arendsee'),
  ])
  const code = await does('rita', 'invitation', { person: 'emil' })
  expect(code?.text).toContain('Dafür ist eine andere Koordination zuständig: Emil Ente')
  expect((await does('rita', 'invitations'))?.text).not.toContain('Emil')
  expect(await findAll(store, codes)).toEqual([])
  expect(codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)).not.toBe('')
})

const shutOut = 'Eine Person mit diesem Namen ist im Netzwerk gesperrt.'
const told = (delivered: readonly Delivery[], who: string) =>
  delivered.filter(({ to }) => to === `console:${who}`).map(({ card }) => toText(card))

describe('who asks by the name of somebody shut out waits for the coordination', () => {
  const asks = { organization: 'Asztalos', name: 'Bíró Bence', partner: 'asztalos' }
  test.each([undefined, 'open'] as const)('where joining is %s', async (joining) => {
    const { store, does, deliverDue, delivered } = await openBot()
    const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
    if (joining) await store.commit([replace(home, { ...home.value, joining })])
    await does('kora', 'person block', { person: 'bence' })
    await deliverDue()
    const waits = (await does('zoe', 'join ask', asks))?.text
    expect(waits).toContain('Darüber entscheidet die Netzwerkkoordination.')
    expect(waits).not.toContain('gesperrt')
    expect((await does('zoe', 'my data'))?.card.file?.text).not.toContain('guarded')
    await deliverDue()
    expect(told(delivered, 'dora')).toEqual([])
    expect(told(delivered, 'kora').at(-1)).toContain(shutOut)
    const join = await asked(store)
    expect((await does('dora', 'join approve', { join }))?.text).not.toContain('gehört jetzt dazu')
    expect((await does('dora', 'join decline', { join }))?.text).not.toContain('abgesagt')
    expect(await asked(store)).toBe(join)
    expect((await does('kora', 'desk'))?.text).toContain(
      'Bíró Bence → Asztalos · eine Person dieses Namens ist gesperrt',
    )
    // It may be somebody else of that name.
    expect((await does('kora', 'join approve', { join }))?.text).toContain('gehört jetzt dazu')
    expect((await does('zoe', 'offer add', { title: 'Bank' }))?.text).toContain('steht im Netzwerk')
    expect((await store.get(people, 'bence'))?.value.blocked).toBeDefined()
  })

  test.each([
    ['they were shut out since', async ({ does }) => does('kora', 'person block', { person: 'bence' })],
    [
      'they were shut out under another name by now',
      async ({ does }) => {
        await does('kora', 'person block', { person: 'bence' })
        await does('bence', 'profile', { change: 'Name Benedek Balog' })
      },
    ],
  ] as [string, (bot: Awaited<ReturnType<typeof openBot>>) => Promise<unknown>][])(
    'also where %s',
    async (_, meanwhile) => {
      const bot = await openBot()
      const { store, does, deliverDue, delivered } = bot
      await does('zoe', 'join ask', asks)
      await meanwhile(bot)
      const join = await asked(store)
      expect((await does('dora', 'join approve', { join }))?.text).toBe(
        'Über diese Anfrage entscheidet die Netzwerkkoordination; sie ist gefragt: Bíró Bence',
      )
      await deliverDue()
      expect(told(delivered, 'kora').at(-1)).toContain(`Bíró Bence möchte dazukommen: Asztalos\n${shutOut}`)
      expect(told(delivered, 'zoe')).toEqual([])
      expect((await does('kora', 'join approve', { join }))?.text).toContain('gehört jetzt dazu')
    },
  )
})

describe('a code is good unless whoever had it made is nobody to rely on', () => {
  const made = async (region?: string) => {
    const bot = await openBot([
      create(organizations, { id: 'arendsee', network: 'WL', name: 'Arendsee', region: 'Altmark' }),
    ])
    const { store, does } = bot
    const cili = (await store.get(people, 'cili')) ?? expect.fail('Cili')
    await store.commit([replace(cili, { ...cili.value, coordinates: true, ...(region && { region }) })])
    const code = codeIn((await does('cili', 'invitation', { person: 'emil' }))?.text)
    return { ...bot, code }
  }
  type Made = Awaited<ReturnType<typeof made>>

  test.each([
    ['shut out', undefined, ({ does }) => does('kora', 'person block', { person: 'cili', sure: 'yes' })],
    [
      'of one region, and the other belongs to another, too',
      'Wendland',
      ({ store }) => store.commit([works('emil', 'arendsee')]),
    ],
  ] as [string, string | undefined, (bot: Made) => Promise<unknown>][])('%s', async (_, region, ends) => {
    const bot = await made(region)
    const { store, does, code } = bot
    // The same for whoever else coordinates there.
    expect(codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)).toBe(code)
    await ends(bot)
    expect((await does('zoe', 'redeem', { code }))?.text).toContain('Dieser Code ist abgelaufen.')
    expect(await humanOf(store, 'emil')).toBeUndefined()
    const list = (await does('kora', 'invitations'))?.card.file?.text ?? ''
    expect(list).not.toContain(code)
    const anew = codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)
    expect(list).toContain(anew)
    expect((await does('zoe', 'redeem', { code: anew }))?.text).toContain('Herzlich willkommen')
    expect(await humanOf(store, 'emil')).toBeDefined()
  })

  test.each([
    ['coordinates no more', ({ does }: Made) => does('kora', 'coordinator remove', { person: 'cili' })],
    ['is forgotten', ({ does }: Made) => does('cili', 'forget me', { sure: 'yes' })],
  ])('letters stay good when whoever sent them %s', async (_, ends) => {
    const bot = await made()
    await ends(bot)
    expect((await bot.does('zoe', 'redeem', { code: bot.code }))?.text).toContain('Herzlich willkommen')
    expect(await humanOf(bot.store, 'emil')).toBeDefined()
  })
})

test('who decides reads that somebody of that name is in already, and nobody learns it who may not know', async () => {
  const hint = 'Eine Person mit diesem Namen ist hier schon im Chat.'
  const { store, does, deliverDue, delivered } = await openBot()
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'bíró BENCE', partner: 'asztalos' })
  await deliverDue()
  expect(told(delivered, 'bence').at(-1)).toContain(hint)
  expect((await does('kora', 'desk'))?.text).toContain('eine Person dieses Namens ist schon dabei')
  const cili = (await store.get(people, 'cili')) ?? expect.fail('Cili')
  const { confirmed: _, ...unconfirmed } = cili.value
  await store.commit([replace(cili, { ...unconfirmed, entered: true })])
  await does('yuri', 'join ask', { organization: 'Asztalos', name: cili.value.name, partner: 'asztalos' })
  await deliverDue()
  expect(told(delivered, 'bence').at(-1)).toContain(`${cili.value.name} möchte dazukommen`)
  expect(told(delivered, 'bence').at(-1)).not.toContain(hint)
})

test('who was let in as somebody listed and is out again leaves there what others have said since, and nothing of themselves', async () => {
  const { store, does } = await openBot(lists('pia', 'Pia Pelz', {}, 'okohof'))
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Pia Pelz', partner: 'okohof' })
  const read = await does('anna', 'join approve', { join: await asked(store) })
  const it = read?.card.buttons?.find(({ label }) => label === 'Ja, diese Person')?.call
  const done = await does('anna', 'join approve', it?.input)
  const pia = (await store.get(people, 'pia')) ?? expect.fail('Pia')
  expect(pia.value.human).toBeDefined()
  await store.commit([replace(pia, { ...pia.value, mail: 'pia@okohof.example' })])
  await does('zoe', 'confirm')
  await does('zoe', 'correct', { what: 'phone', to: '05841 999' })
  expect((await store.get(people, 'pia'))?.value.phone).toBe('05841 999')
  const undo = done?.card.buttons?.find(({ call }) => call.command === 'undo')?.call
  expect((await does('anna', 'undo', undo?.input))?.text).toContain('Rückgängig gemacht')
  expect((await store.get(people, 'pia'))?.value).toEqual({
    id: 'pia',
    network: 'WL',
    name: 'Pia Pelz',
    coordinates: false,
    mail: 'pia@okohof.example',
  })
})
