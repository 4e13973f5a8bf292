import { describe, expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { create, findAll, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'

const bakery = { id: 'WL-2A2A2A', network: 'WL', name: 'Bäckerei Korn', town: 'Clenze' }

const atDoor = async () => {
  const { says, store } = await openBot([create(organizations, bakery)])
  return {
    types: async (...texts: readonly string[]) => {
      let text = ''
      for (const said of texts) text = (await says('zoe', said))?.text ?? ''
      return text
    },
    asked: async () =>
      (await findAll(store, joins)).map(({ value: { name, organization, founds } }) => [
        name,
        organization ?? founds?.name,
      ]),
  }
}

test.each([
  ['moin, bin von der bäkerei korn, kan ich mitmachn', 'Vor- und Nachname\n', 'Organisation: bäkerei korn\n'],
  [
    'ich bin die Maria Apfel aus Gartow, hab keine firma',
    'Welche Organisation?\n',
    'Maria Apfel\nOrt: Gartow\n',
  ],
  ['I’m Mary Apple and I have no company', 'Which organization?\n', 'Your name: Mary Apple\n'],
  ['Alma Anna vagyok, nincs cégem', 'Melyik szervezet?\n', 'Teljes név: Alma Anna\n'],
  ['ich heiße Sabine von der Au', 'Welche Organisation?\n', 'Nachname: Sabine von der Au\n'],
])('%s: what is no name, or no partner, is asked for', async (text, question, kept) => {
  const { types, asked } = await atDoor()
  const shown = await types(text)
  expect(shown).toContain(question)
  expect(shown).toContain(kept)
  expect(await asked()).toEqual([])
})

test.each([
  [['bin die Ute Krause vom holzhof prezelle, lasst ihr mich rein?'], 'Ute Krause', 'holzhof prezelle'],
  [['servus ich bin der sepp vom hof krähenfuss, lasst mich rein'], 'sepp', 'hof krähenfuss'],
  [['ich heiße Toni Krug von der Bäckerei Korn'], 'Toni Krug', bakery.id],
  [['beitreten Bäckerei Korn', 'ich heiße Sabine von der Au'], 'Sabine von der Au', bakery.id],
  [
    ['beitreten Bäckerei Korn', 'ich heiße Dr. Ingeborg von der Heide-Schütz'],
    'Dr. Ingeborg von der Heide-Schütz',
    bakery.id,
  ],
])('%s: %s asks for %s', async (texts, name, partner) => {
  const { types, asked } = await atDoor()
  await types(...texts)
  expect(await asked()).toEqual([[name, partner]])
})

test.each([
  ['de', 'Netzwerkkoordination', 'So heißt hier kein Partner'],
  ['de', 'Rundruf', 'So heißt hier kein Partner'],
  ['de', '<b>Mühle</b> @everyone', 'Schreiben Sie bitte nur, wie der Partner heißt'],
  ['en', 'Coordinators', 'No partner here may be called'],
  ['en', '*Mill*', 'Please write only what the partner is called'],
  ['hu', 'Rundruf', 'Így itt egyetlen partnert sem hívhatnak'],
  ['hu', '[Malom](https://example.org)', 'Kérjük, csak a partner nevét írja be'],
] as const)('%s: %s is refused as a partner’s name', async (locale, organization, refusal) => {
  const { does, store } = await openBot()
  const shown = await does('zoe', 'join ask', { organization, name: 'Zoe Zahn' }, { locale })
  expect(shown?.text).toContain(refusal)
  expect(await findAll(store, joins)).toEqual([])
})

test('a partner’s name may hold digits and the signs that names have', async () => {
  const { does, store } = await openBot()
  await does('zoe', 'join ask', {
    organization: 'Müller & Co. 24/7 „Die Mühle“ (Lenti) + mehr',
    name: 'Zoe Zahn',
  })
  expect((await findAll(store, joins)).map(({ value }) => value.founds?.name)).toEqual([
    'Müller & Co. 24/7 „Die Mühle“ (Lenti) + mehr',
  ])
})

test.each([
  ['beitreten', 'bei der Käserei Mond in Clenze', 'Käserei Mond', 'Clenze'],
  ['beitreten', 'beim Hof Sonne', 'Hof Sonne', undefined],
  ['join', 'from the Moon Dairy in Clenze', 'Moon Dairy', 'Clenze'],
  ['beitreten', 'von Bülow KG', 'von Bülow KG', undefined],
  ['beitreten', 'Kirche in Not', 'Kirche in Not', undefined],
])(
  '%s, then %s: the little word is in no name, and a known place is its town',
  async (wish, said, name, town) => {
    const { says, store } = await openBot([create(organizations, bakery)])
    await says('zoe', wish)
    await says('zoe', said)
    await says('zoe', 'Zoe Zander')
    const [asked] = await findAll(store, joins)
    expect(asked?.value.founds?.name).toBe(name)
    expect(asked?.value.founds?.town).toBe(town)
  },
)

const nearly = 'Genauso oder fast so heißt jemand aus der Netzwerkkoordination. Deshalb entscheidet sie.'
const asks = (organization: string, name: string) => ({ organization, name, town: 'Trebel' })

describe('nobody passes for the bot or the coordination', () => {
  test.each([
    ['Rundruf Hilfe', 'So heißt hier niemand'],
    ['Rundruf-Team', 'So heißt hier niemand'],
    ['Rund Ruf', 'So heißt hier niemand'],
    ['Ｒundruf', 'So heißt hier niemand'],
    ['S. Ohlendorf Koordination', 'So heißt hier niemand'],
    ['Koordination Wendland', 'So heißt hier niemand'],
    ['Die Koordination', 'So heißt hier niemand'],
    ['R\u3164und\uFFA0ruf', 'So heißt hier niemand'],
    ['Netzwerk Ko\u1160ordination', 'So heißt hier niemand'],
    ['Kora Koch, Coordinator', 'So heißt hier niemand'],
    ['Koordinátor Kati', 'So heißt hier niemand'],
    ['Das Netzwerk', 'So heißt hier niemand'],
    ['Kоra Kосh', 'Das ist kein Name'],
    ['Аdmin', 'Das ist kein Name'],
    ['Κora Koch', 'Das ist kein Name'],
    ['K\u0585ra Koch', 'Das ist kein Name'],
    ['Kora Ko\u13DFh', 'Das ist kein Name'],
  ])('%s', async (name, refusal) => {
    const { does, store } = await openBot()
    expect((await does('zoe', 'join ask', asks('Hof Sonne', name)))?.text).toContain(refusal)
    expect((await does('anna', 'profile', { change: `Name ${name}` }))?.text).toContain(refusal)
    expect(await findAll(store, joins)).toEqual([])
  })

  test.each([
    'Ольга Петрова',
    'Ελένη Παππά',
    'Շուշան',
    '田中えりカ',
    'Gertrud OʼRuf',
    'Ádám Minő',
    'Karl Wendland',
    'Bo Tegner',
  ])('%s is a name', async (name) => {
    const { does, store } = await openBot()
    await does('zoe', 'join ask', asks('Hof Sonne', name))
    expect((await findAll(store, joins)).map(({ value }) => value.name)).toEqual([name])
  })

  test.each([
    'Rundruf Zentrale GmbH',
    'Ｒundruf',
    'Koordination Wendland',
    'Netzwerk Wendland',
    'Das Admin-Team',
  ])('nor a partner: %s', async (organization) => {
    const { does, says, store } = await openBot()
    const refusal = 'So heißt hier kein Partner'
    expect((await does('zoe', 'join ask', asks(organization, 'Zoe Zahn')))?.text).toContain(refusal)
    expect(await findAll(store, joins)).toEqual([])
    const named = async () => (await store.get(organizations, 'asztalos'))?.value.name
    expect((await does('bence', 'organization profile', { name: organization }))?.text).toContain(refusal)
    expect(await named()).toBe('Asztalos')
    // Who coordinates calls a partner as it is called.
    await says('kora', 'für Asztalos: unser Partner')
    await does('kora', 'organization profile', { name: organization, for: 'asztalos' })
    expect(await named()).toBe(organization)
  })

  test.each([
    ['bence', 'Koordinierungsstelle Ehrenamt', 'Einen Partner so nennen kann nur sie; bitten Sie sie darum.'],
    ['anna', 'Koordinierungsstelle Ehrenamt', 'Einen Partner so nennen kann nur sie; bitten Sie sie darum.'],
    ['bence', 'K\u043E\u043Erdination', 'Schreiben Sie bitte nur, wie der Partner heißt'],
    ['bence', 'https://evil.example/x Holz', 'Schreiben Sie bitte nur, wie der Partner heißt'],
    ['bence', 'R\u3164undruf', 'So heißt hier kein Partner'],
    ['bence', 'Ko\u3164ordination', 'So heißt hier kein Partner'],
  ])('%s renames no partner to %s', async (who, name, refusal) => {
    const { does, says, store } = await openBot()
    const names = async () => (await findAll(store, organizations)).map(({ value }) => value.name)
    const before = await names()
    expect((await does(who, 'organization profile', { name }))?.text).toContain(refusal)
    expect(await names()).toEqual(before)
    await says('kora', 'für Asztalos: unser Partner')
    await does('kora', 'organization profile', { name, for: 'asztalos' })
    expect(await names()).not.toEqual(before)
  })

  test('a partner that has been let in by such a name corrects it', async () => {
    const { does, store } = await openBot()
    const kept = (await store.get(organizations, 'asztalos')) ?? expect.fail()
    await store.commit([replace(kept, { ...kept.value, name: 'Koordinationsstelle Ehrenamt' })])
    const name = 'Koordinierungsstelle Ehrenamt e. V.'
    await does('bence', 'organization profile', { name })
    expect((await store.get(organizations, 'asztalos'))?.value.name).toBe(name)
  })

  test.each(['Koordinierungsstelle Ehrenamt', 'Administration & Bürobedarf Kranz'])(
    '%s may be a partner: the coordination is asked, also where joining is open',
    async (organization) => {
      const { does, store } = await openBot()
      const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
      await store.commit([replace(home, { ...home.value, joining: 'open' })])
      const asked = await does('zoe', 'join ask', asks(organization, 'Zoe Zahn'))
      expect(asked?.text).toContain('Darüber entscheidet die Netzwerkkoordination.')
      expect((await does('kora', 'desk'))?.text).toContain(
        `${organization}, Trebel · klingt nach der Koordination`,
      )
      const [join] = await findAll(store, joins)
      const done = await does('kora', 'join approve', { join: join?.id ?? '' })
      expect(done?.text).toContain('gehört jetzt dazu')
    },
  )

  test.each([
    ['de', 'Kora Kochh', 'Fast so heißt schon jemand aus der Netzwerkkoordination: Kora Kochh.'],
    ['de', 'K\u3164ora Koch', 'Fast so heißt schon jemand'],
    ['de', 'Kora Maria Koch', 'Fast so heißt schon jemand'],
    ['en', 'Cora Koch', 'A coordinator of this network has nearly that name: Cora Koch.'],
    ['hu', 'Cora Koch', 'Majdnem így hívják a hálózat egyik koordinátorát: „Cora Koch”.'],
  ] as const)('%s: whoever is in does not become %s', async (language, name, refusal) => {
    const { does, store } = await openBot()
    const human = (await store.get(humans, 'bence')) ?? expect.fail()
    await store.commit([replace(human, { ...human.value, language })])
    expect((await does('bence', 'correct', { what: 'name', to: name }))?.text).toContain(refusal)
    expect((await does('bence', 'profile', { change: `Name ${name}` }))?.text).toContain(refusal)
    expect((await store.get(people, 'bence'))?.value.name).toBe('Bence Bíró')
  })

  test('whoever has always been called nearly so corrects their own name', async () => {
    const { does, store } = await openBot()
    const kept = (await store.get(people, 'bence')) ?? expect.fail()
    await store.commit([replace(kept, { ...kept.value, name: 'Cora Koch' })])
    expect((await does('bence', 'correct', { what: 'name', to: 'Kora Koch' }))?.text).toContain('So heißt')
    await does('bence', 'correct', { what: 'name', to: 'Cora  Marie Koch' })
    await does('bence', 'correct', { what: 'name', to: 'Nora Koch' })
    expect((await store.get(people, 'bence'))?.value.name).toBe('Cora Marie Koch')
  })

  test.each(['K\u3164o\u3164ra Koch', 'Kora\u1160 Koch', 'Kor\u115Fa Ko\uFFA0ch'])(
    'letters that nobody sees open no open door',
    async (name) => {
      const { does, store } = await openBot()
      const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
      await store.commit([replace(home, { ...home.value, joining: 'open' })])
      const before = (await findAll(store, memberships)).length
      await does('zoe', 'join ask', { organization: 'Ökohof', name, partner: 'okohof' })
      expect(await findAll(store, memberships)).toHaveLength(before)
    },
  )

  test.each(['Kora Koch', 'kora KOCH', 'Kora Kochs', 'Koar Koch', 'Kora Maria Koch', 'K. Koch', 'Korakoch'])(
    '%s is Kora Koch or nearly: she decides, and reads it',
    async (name) => {
      const { does, store, deliverDue, delivered } = await openBot()
      const asked = await does('zoe', 'join ask', { organization: 'Ökohof', name, partner: 'okohof' })
      expect(asked?.text).toContain('Darüber entscheidet die Netzwerkkoordination.')
      expect(asked?.text).not.toMatch(/fast so|So heißt/)
      await deliverDue()
      const read = (who: string) =>
        delivered.flatMap(({ to, card }) => (to === `console:${who}` ? toText(card) : [])).join()
      expect(read('kora')).toContain(nearly)
      expect(read('anna')).toBe('')
      const [join] = await findAll(store, joins)
      expect((await does('anna', 'join approve', { join: join?.id ?? '' }))?.text).not.toContain(
        'gehört jetzt',
      )
      expect((await does('kora', 'join approve', { join: join?.id ?? '' }))?.text).toContain(
        'gehört jetzt dazu',
      )
    },
  )

  test('who takes nearly her name while waiting waits for her, too', async () => {
    const { does, says, deliverDue, delivered } = await openBot()
    await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Hans Meier', partner: 'okohof' })
    await says('zoe', 'Profil Name Cora Koch')
    await deliverDue()
    const last = delivered.findLast(({ to }) => to === 'console:kora')?.card
    expect(last && toText(last)).toContain(nearly)
  })
})

describe('who asks by the name of one who coordinates, where somebody of that name is shut out', () => {
  const kinds = ['Eine Person mit diesem Namen ist im Netzwerk gesperrt.', nearly] as const
  test('all that holds is said, whoever decides; she hears of it, and may decide', async () => {
    const { does, deliverDue, delivered, store } = await openBot([
      ...bystanders,
      create(people, {
        id: 'fake',
        network: 'WL',
        name: 'Kora Koch',
        coordinates: false,
        blocked: '2026-08-01T00:00:00Z',
      }),
    ])
    await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Kora Koch', partner: 'okohof' })
    await deliverDue()
    const cards = (who: string) =>
      delivered.filter(({ to }) => to === `console:${who}`).map(({ card }) => card)
    for (const who of ['rita', 'kora']) {
      const [card, ...more] = cards(who).filter((one) => toText(one).includes('möchte dazukommen'))
      expect(more).toEqual([])
      for (const kind of kinds) expect(card && toText(card)).toContain(kind)
      expect(card?.buttons?.map(({ call }) => call.command)).toContain('join approve')
    }
    expect(cards('anna').map(toText).join()).not.toContain('möchte dazukommen')
    expect(cards('ralf').map(toText).join()).not.toContain('möchte dazukommen')
    const desk = (await does('kora', 'desk'))?.text
    expect(desk).toContain(
      'eine Person dieses Namens ist gesperrt · heißt (fast) wie jemand aus der Koordination',
    )
    const [join] = await findAll(store, joins)
    expect((await does('kora', 'join decline', { join: join?.id ?? '' }))?.text).toContain('Kora Koch')
  })

  test('who is called so and coordinates elsewhere reads of it and decides nothing', async () => {
    const { does, deliverDue, delivered } = await openBot(bystanders)
    await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Ralf Rabe', partner: 'okohof' })
    await deliverDue()
    const card = delivered.findLast(({ to }) => to === 'console:ralf')?.card
    expect(card && toText(card)).toContain(nearly)
    expect(card?.buttons ?? []).toEqual([])
  })
})
