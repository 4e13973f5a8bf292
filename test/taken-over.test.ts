import { expect, test } from 'vitest'
import { firstSpeaker } from '../adapters/console/speak-as.ts'
import { codes } from '../src/domain/code.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { create, findAll, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { storeWith } from './world.ts'

const codeIn = (text = '') => /[A-Z]{2}-\w{6}-\w{6}/.exec(text)?.[0] ?? expect.fail(`no code in ${text}`)

test('who coordinates a region gets nobody’s code who coordinates more', async () => {
  const { store, does } = await openBot([...bystanders])
  await does('kora', 'coordinator add', { person: 'emil', region: 'whole' })
  const asked = await does('rita', 'invitation', { person: 'emil' })
  expect(asked?.text).toContain('Emil Ente')
  expect(asked?.text).not.toMatch(/WL-\w{6}-\w{6}/)
  const all = await does('rita', 'invitations')
  expect(`${all?.text}${all?.card.file?.text}`).not.toContain('Emil')
  expect(codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)).toBeDefined()
  expect((await findAll(store, codes)).map(({ value }) => value.about)).toEqual(['emil'])
})

test('a partner that is named is the one that leaves, or nobody does, and the question says which', async () => {
  const { store, says } = await openBot()
  const left = async () =>
    (await findAll(store, organizations)).filter(({ value }) => value.left !== undefined)
  expect((await says('anna', 'partner verabschieden Asztalos'))?.text).toContain('Asztalos')
  await says('anna', 'ja')
  expect(await left()).toEqual([])
  expect((await says('anna', 'partner verabschieden Ökohof'))?.text).toContain(
    'Wirklich das Netzwerk verlassen? Ökohof',
  )
  await says('kora', 'partner verabschieden Asztalos')
  expect((await says('kora', '1'))?.text).toContain('Hat das Netzwerk verlassen: Asztalos')
  expect((await left()).map(({ id }) => id)).toEqual(['asztalos'])
})

test('whoever was shut out stays so, also after being forgotten and with a code, until that is lifted', async () => {
  const { store, does, says } = await openBot()
  const kept = (await store.get(networks, 'WL')) ?? expect.fail('WL is there')
  await store.commit([replace(kept, { ...kept.value, joining: 'open', directory: 'open' })])
  await does('kora', 'person block', { person: 'bence' })
  expect((await does('bence', 'forget me', { sure: 'yes' }))?.text).toContain('Alles über Sie ist gelöscht')
  const asks = { organization: 'Asztalos', name: 'Bela Neu', partner: 'asztalos' }
  expect((await does('bence', 'join ask', asks))?.text).toContain('gesperrt')
  expect((await says('bence', 'Wer liefert Heu?'))?.text).toContain('gesperrt')
  expect((await does('bence', 'my data'))?.text).toContain('Über Sie ist hier nichts gespeichert')
  expect(await findAll(store, memberships, { where: { organization: 'asztalos' } })).toHaveLength(1)
  const code = codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)
  expect((await says('bence', code))?.text).toContain('gesperrt')
  expect((await does('kora', 'person unblock', { person: 'bence' }))?.text).toContain(
    'Die Sperre ist aufgehoben.',
  )
  expect((await says('bence', code))?.text).toContain('Herzlich willkommen')
  expect((await does('bence', 'mine'))?.text).toContain('Von Ihnen ist gerade nichts offen')
})

test('what two entries of a partner can do, the one that stays can do, and is found by it', async () => {
  const twin = create(organizations, {
    id: 'WL-8H8H8H',
    network: 'WL',
    name: 'Tischlerei Asztalos',
    town: 'Lüchow',
    region: 'Wendland',
    expertise: 'Möbel, Särge; fenster',
  })
  const { store, does, says } = await openBot([twin])
  const united = await does('kora', 'organization unite', { organization: 'WL-8H8H8H', into: 'asztalos' })
  expect(united?.text).not.toContain('Särge; fenster')
  expect((await store.get(organizations, 'asztalos'))?.value.expertise).toBe(
    'Möbel, Fenster, Treppenbau, Särge',
  )
  expect((await says('anna', 'Wer baut Särge?'))?.text).toContain('Asztalos')
  const act = united?.card.buttons?.find(({ call }) => call.command === 'undo')?.call.input ?? {}
  await does('kora', 'undo', act)
  expect((await store.get(organizations, 'asztalos'))?.value.expertise).toBe('Möbel, Fenster, Treppenbau')
})

test('a code outlives whoever gave it', async () => {
  const { does, says } = await openBot([...bystanders])
  const code = codeIn((await does('rita', 'invitation', { person: 'emil' }))?.text)
  await does('rita', 'forget me', { sure: 'yes' })
  expect((await says('zoe', code))?.text).toContain('Herzlich willkommen')
})

test('whoever starts the program uses up nobody’s code', async () => {
  const store = await storeWith('nowhere')
  const network = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')
  const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
  const kora = (await store.get(people, 'kora')) ?? expect.fail('Kora is there')
  const { human: _, ...absent } = kora.value
  await store.commit([
    replace(kora, absent),
    create(codes, {
      id: 'WL-4FC7KQ',
      network: 'WL',
      purpose: 'invitation',
      by: 'shell',
      about: 'kora',
      at: '2026-08-22T00:00:00.000000Z',
      until: '2026-10-01T00:00:00.000000Z',
      wrong: 0,
    }),
  ])
  expect(await firstSpeaker(store, network, now)).toMatchObject({ known: false })
  expect((await store.get(people, 'kora'))?.value.human).toBeUndefined()
  expect(await firstSpeaker(store, network, now.add({ hours: 24 * 60 }))).toMatchObject({ name: 'Kora Koch' })
})
