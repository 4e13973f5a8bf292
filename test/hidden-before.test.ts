import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { asHidden, carriedOver } from '../src/person/carried-over.ts'
import { create, findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

/** The list names Pia at the Ökohof, with a phone that is none of hers any more. */
const pia = [
  create(people, {
    id: 'pia',
    network: 'WL',
    name: 'Pia Pelz',
    coordinates: false,
    phone: '05841 999',
    language: 'en',
  }),
  create(memberships, {
    id: 'pia:okohof',
    network: 'WL',
    person: 'pia',
    organization: 'okohof',
    role: 'colleague',
  }),
]
const asks = { organization: 'Ökohof', name: 'Pia Pelz', partner: 'okohof' }
const opened = async () => {
  const bot = await openBot([...pia, listed('WL-2B3456', 'okohof', { title: 'Heu' })])
  const { does, says, store } = bot
  const comes = {
    async 'by the word of who coordinates'(_who = 'zoe') {
      const [join] = await findAll(store, joins)
      const card = await does('kora', 'join approve', { join: join?.id ?? '' })
      const yes = card?.card.buttons?.find(({ label }) => label === 'Ja, diese Person')?.call
      return does('kora', yes?.command ?? '', yes?.input)
    },
    async 'by a code'(who = 'zoe') {
      const code = await does('kora', 'invitation', { person: 'pia' })
      return does(who, 'redeem', { code: /[A-Z]{2}-\w{6}-\w{6}/.exec(code?.text ?? '')?.[0] ?? '' })
    },
  }
  const all = async () =>
    (await findAll(store, people)).map(({ value }) => value).filter(({ name }) => name === 'Pia Pelz')
  return { ...bot, comes, all, page: async (who: string) => (await says(who, 'zeige Ökohof'))?.text }
}
const ways = ['by the word of who coordinates', 'by a code'] as const

test.each(ways)('whoever comes in %s stays hidden as before, and reached as they said', async (way) => {
  const { does, says, comes, all } = await opened()
  await does('zoe', 'join ask', asks)
  await says('zoe', 'Profil Telefon 0171 5551234')
  await says('zoe', 'Profil Telefon niemandem zeigen')
  await says('zoe', 'meine Daten nur auf Matrix zeigen')
  await says('zoe', 'meine Daten nur auf Console zeigen')
  const done = await comes[way]()
  expect(done?.text).toMatch(/gehört jetzt dazu|welcome/i)
  expect(await all()).toEqual([
    expect.objectContaining({
      id: 'pia',
      phone: '0171 5551234',
      platforms: ['console'],
      shows: { phone: 'nobody' },
      language: 'en',
    }),
  ])
  // What the list says besides is theirs to confirm now.
  expect((await all())[0]?.confirmed).toBeUndefined()
})

test('of two who hid themselves the stricter stands', async () => {
  const { does, says, comes, all, store } = await opened()
  const kept = (await store.get(people, 'pia')) ?? expect.fail('Pia')
  await store.commit([
    {
      kind: people.name,
      id: 'pia',
      rev: kept.rev,
      put: {
        ...kept.value,
        shows: { phone: 'nobody', mail: 'network' },
        platforms: ['console', 'matrix'],
      } as never,
    },
  ])
  await does('zoe', 'join ask', asks)
  await says('zoe', 'Profil Telefon für alle')
  await says('zoe', 'Profil E-Mail niemandem zeigen')
  await comes['by a code']()
  expect(await all()).toEqual([
    expect.objectContaining({
      shows: { phone: 'nobody', mail: 'nobody' },
      platforms: ['console', 'matrix'],
    }),
  ])
})

test('let in by mistake, the list has back what it said, and whoever waits what they had said', async () => {
  const { does, says, comes, all, store } = await opened()
  await does('zoe', 'join ask', asks)
  await says('zoe', 'Profil Telefon 0171 5551234')
  await says('zoe', 'Profil Telefon niemandem zeigen')
  const done = await comes['by the word of who coordinates']()
  const undo = done?.card.buttons?.find(({ call }) => call.command === 'undo')?.call
  expect((await does('kora', 'undo', undo?.input))?.text).toContain('Rückgängig gemacht')
  expect((await store.get(people, 'pia'))?.value).toEqual((pia[0] as { put: object }).put)
  expect((await all()).find(({ guest }) => guest)).toMatchObject({
    phone: '0171 5551234',
    shows: { phone: 'nobody' },
  })
})

test.each(ways)(
  'who was here before comes in again %s, and nothing of what they did is lost',
  async (way) => {
    const { does, says, comes, all, store } = await opened()
    await does('bence', 'respond', { listing: 'WL-2B3456', contact: 'mine' })
    await says('bence', 'Profil Name Pia Pelz')
    await says('bence', 'meine Daten nur auf Console zeigen')
    await does('bence', 'leave', { from: 'asztalos', sure: 'yes' })
    await does('bence', 'join ask', asks)
    const deeds = async () => {
      const file = JSON.parse((await does('bence', 'my data'))?.card.file?.text ?? '{}')
      return [
        file['Gegebene und erhaltene Antworten']?.length,
        file['Was getan wurde'].filter((one: { command: string }) => one.command === 'respond').length,
      ]
    }
    expect(await deeds()).toEqual([1, 1])
    await comes[way]('bence')
    expect(await deeds()).toEqual([1, 1])
    expect((await does('bence', 'offer add', { title: 'Rad', for: 'okohof' }))?.text).toContain(
      'steht im Netzwerk',
    )
    // Both are theirs, and what they hid is hidden in both.
    expect((await all()).map(({ id, human, platforms }) => [id, human, platforms])).toEqual([
      ['bence', 'bence', ['console']],
      ['pia', 'bence', ['console']],
    ])
    expect(await findAll(store, joins)).toEqual([])
  },
)

test('who was here before hides nothing of the list any more when their coming in again is taken back', async () => {
  const { does, says, comes, all, store } = await opened()
  const kept = (await store.get(people, 'pia')) ?? expect.fail('Pia')
  const shown = { ...kept.value, shows: { phone: 'network' } } as const
  await store.commit([replace(kept, shown)])
  await does('bence', 'respond', { listing: 'WL-2B3456', contact: 'mine' })
  for (const said of [
    'Profil Name Pia Pelz',
    'meine Daten nur auf Console zeigen',
    'Profil Telefon niemandem zeigen',
  ])
    await says('bence', said)
  await does('bence', 'join ask', asks)
  const done = await comes['by the word of who coordinates']()
  const pia = async () => (await all()).find(({ id }) => id === 'pia')
  expect(await pia()).toMatchObject({ human: 'bence', platforms: ['console'], shows: { phone: 'nobody' } })
  const undo = done?.card.buttons?.find(({ call }) => call.command === 'undo')?.call
  expect((await does('kora', 'undo', undo?.input))?.text).toContain('Rückgängig gemacht')
  expect(await pia()).toEqual(shown)
})

const somebody = (more: Partial<Person>): Person => ({
  id: 'pia',
  network: 'WL',
  name: 'Pia Pelz',
  coordinates: false,
  ...more,
})

test.each([
  ['network', undefined, 'touch'],
  ['touch', undefined, 'touch'],
  ['nobody', undefined, 'nobody'],
  ['network', 'network', 'network'],
  ['network', 'nobody', 'nobody'],
  [undefined, undefined, undefined],
] as const)('shown to %s and shown to %s: to %s', (one, other, both) => {
  const shown = (phone: typeof one) => somebody(phone ? { shows: { phone } } : {})
  expect(asHidden(shown(one), shown(other)).shows?.phone).toBe(both)
  expect(asHidden(shown(other), shown(one)).shows?.phone).toBe(both)
})

test.each([
  [['matrix'], ['slack'], []],
  [['matrix', 'slack'], ['slack'], ['slack']],
  [undefined, ['slack'], ['slack']],
  [[], undefined, []],
  [undefined, undefined, undefined],
])('shown on %j and on %j: on %j', (one, other, both) => {
  const on = (platforms: string[] | undefined) => somebody(platforms ? { platforms } : {})
  expect(asHidden(on(one), on(other)).platforms).toEqual(both)
  expect(asHidden(on(other), on(one)).platforms).toEqual(both)
})

test('what somebody said of themselves while they waited leaves nothing of that to be confirmed', () => {
  const listed = somebody({ phone: '05841 999', mail: 'p@p.example', unconfirmed: ['phone', 'mail'] })
  expect(carriedOver(listed, somebody({ phone: '0171 5551234' }))).toMatchObject({
    phone: '0171 5551234',
    mail: 'p@p.example',
    unconfirmed: ['mail'],
  })
})

test('whoever was seen on other platforms before is seen on none, reads so, and says where', async () => {
  const { comes, does, says, page, all, store } = await opened()
  const kept = (await store.get(people, 'pia')) ?? expect.fail('Pia')
  const confirmed = '2026-08-01T00:00:00Z'
  await store.commit([replace(kept, { ...kept.value, platforms: ['matrix'], language: 'de', confirmed })])
  await does('zoe', 'join ask', asks)
  await says('zoe', 'meine Daten nur auf Console zeigen')
  await comes['by a code']()
  expect((await all()).map(({ platforms }) => platforms)).toEqual([[]])
  expect(await page('bence')).not.toContain('Pia')
  const profile = await says('zoe', 'Profil')
  expect(profile?.text).toContain('Gezeigt auf: keiner Plattform')
  expect(profile?.card.buttons?.map(({ label }) => label)).toContain('Auf allen Plattformen')
  await says('zoe', 'meine Daten nur auf Console zeigen')
  expect(await page('bence')).toContain('Pia')
})
