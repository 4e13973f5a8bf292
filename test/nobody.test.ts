import { expect, test } from 'vitest'
import { accounts, humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { giveUpAbandoned } from '../src/privacy/abandoned.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { createThinning } from '../src/privacy/thin.ts'
import { dropUnused } from '../src/privacy/unused.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { contentOf, openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'

const asks = { organization: 'Ökohof', name: 'Zoe Zander', partner: 'okohof' }
const joinIn = async (store: Store) => (await findAll(store, joins))[0]?.id ?? ''
const namesIn = async (store: Store) => (await findAll(store, people)).map(({ value }) => value.name)
const sweeps = async (store: Store, now: Temporal.Instant) => {
  await createThinning(store)(now)
  await giveUpAbandoned(store, now)
  await dropUnused(store, now)
  await eraseForgotten(store, now)
}

test('whoever takes back the only request they ever made is forgotten at once, as is said', async () => {
  const { store, does, deliverDue } = await openBot()
  await does('zoe', 'join ask', asks)
  expect(JSON.stringify(await contentOf(store))).toContain('Zander')
  const reply = await does('zoe', 'join withdraw', { join: await joinIn(store), sure: 'yes' })
  expect(reply?.text).toContain('Ihre Anfrage ist zurückgezogen, und alles über Sie ist gelöscht.')
  expect(reply?.text).toContain('In Sicherungskopien steht es längstens noch bis:')
  await deliverDue()
  expect(JSON.stringify(await contentOf(store))).not.toMatch(/Zander|console:zoe/)
})

test.each([
  ['de', '1', 'Damit ist auch alles über Sie hier gelöscht. Wirklich zurückziehen?', 'ja'],
  ['de', 'anfrage zurückziehen', 'Damit ist auch alles über Sie hier gelöscht.', 'ja, bitte'],
  ['en', 'join withdraw', 'Everything about you here will be deleted, too.', 'yes'],
  ['hu', 'kérelem visszavonása', 'Ezzel minden itt tárolt adatát is töröljük.', 'igen'],
] as const)('(%s) “%s” asks first, and a mere yes once more', async (language, takesBack, asked, yes) => {
  const { store, does, says, clock } = await openBot()
  await does('zoe', 'join ask', asks)
  const types = async (text: string) => {
    clock.turn(5)
    return await says('zoe', text)
  }
  await types({ de: 'auf Deutsch, bitte', en: 'in English, please', hu: 'magyarul kérem' }[language])
  await types({ de: 'Wer liefert Heu?', en: 'Who supplies hay?', hu: 'Ki szállít szénát?' }[language])
  expect((await types(takesBack))?.text).toContain(asked)
  const again = await types(yes)
  expect(again?.text).toContain(asked)
  expect(await namesIn(store)).toContain('Zoe Zander')
  await types(again?.card.buttons?.[0]?.label ?? '')
  expect(await findAll(store, joins)).toEqual([])
})

test('“nein” leaves the request as it is', async () => {
  const { store, does, says, clock } = await openBot()
  await does('zoe', 'join ask', asks)
  await does('zoe', 'join withdraw', { join: await joinIn(store) })
  clock.turn(5)
  await says('zoe', 'nein')
  clock.turn(5)
  await says('zoe', '1')
  expect(await namesIn(store)).toContain('Zoe Zander')
})

test('whoever belongs to a partner takes back a request at once', async () => {
  const { store, does } = await openBot()
  await does('bence', 'join ask', { organization: 'Ökohof', name: 'Bence Bíró', partner: 'okohof' })
  const reply = await does('bence', 'join withdraw', { join: await joinIn(store) })
  expect(reply?.text).toContain('Ihre Anfrage ist zurückgezogen.')
  expect(await findAll(store, joins)).toEqual([])
})

test('whoever is somebody in another network stays so there', async () => {
  const { store, does } = await openBot()
  await store.commit(await neighbours(store))
  await does('nora', 'join ask', { ...asks, name: 'Nora Nuss', network: 'WL' })
  await does('nora', 'join withdraw', { join: await joinIn(store), sure: 'yes' })
  expect(await store.get(accounts, 'console:nora')).toBeDefined()
  expect((await findAll(store, people, { where: { human: 'nora' } })).map(({ id }) => id)).toEqual(['nora'])
})

test('whoever was turned down is forgotten with the account, when that cannot be taken back any more', async () => {
  const { store, does, clock, deliverDue } = await openBot()
  await does('zoe', 'join ask', asks)
  await sweeps(store, clock())
  await does('anna', 'join decline', { join: await joinIn(store) })
  await deliverDue()
  clock.turn(29 * 86400)
  await sweeps(store, clock())
  expect(await namesIn(store)).toContain('Zoe Zander')
  clock.turn(2 * 86400)
  await sweeps(store, clock())
  expect(JSON.stringify(await contentOf(store))).not.toMatch(/Zander|console:zoe/)
})

test.each([
  ['de', 'Die Absage war ein Versehen. Ihre Anfrage liegt wieder vor: Ökohof'],
  ['en', 'The no was a mistake. Your request is waiting again: Ökohof'],
  ['hu', 'Az elutasítás tévedés volt. A kérelme újra döntésre vár: Ökohof'],
] as const)(
  'whoever was turned down by mistake hears that the request waits again, in %s',
  async (locale, again) => {
    const { store, clock, does, deliverDue, lines } = await openBot()
    const settleDown = async () => {
      clock.turn(10)
      for (let i = 0; i < 3; i += 1) await deliverDue()
    }
    await does('zoe', 'join ask', asks)
    const join = await joinIn(store)
    for (const kept of await findAll(store, humans))
      await store.commit([replace(kept, { ...kept.value, language: locale })])
    const declined = await does('anna', 'join decline', { join })
    await settleDown()
    await does('anna', 'undo', { act: declined?.id.replace(/\/reply$/, '') ?? '' })
    await settleDown()
    expect(lines('console:zoe').at(-1)).toBe(`console:zoe ← ${again}`)
    expect(await joinIn(store)).toBe(join)
  },
)

test('whoever asks still stays, however long it takes', async () => {
  const { store, does, clock } = await openBot()
  await does('zoe', 'join ask', asks)
  clock.turn(400 * 86400)
  await sweeps(store, clock())
  expect(await namesIn(store)).toContain('Zoe Zander')
})

const nobody = (used: string) => [
  create(humans, { id: 'zoe', language: 'de' }),
  create(humans, { id: 'other', is: 'zoe' }),
  create(accounts, { id: 'console:zoe', human: 'zoe', used }),
  create(accounts, { id: 'console:other', human: 'other', used: '2026-01-01T00:00:00Z' }),
]
const left = async (store: Store) => [
  (await findAll(store, accounts)).filter(({ id }) => /zoe|other/.test(id)).length,
  (await findAll(store, humans)).filter(({ id }) => /zoe|other/.test(id)).length,
]

test('accounts with which nobody is anybody go when none of them has been used for thirty days', async () => {
  const { store, clock } = await openBot(nobody('2026-08-20T00:00:00Z'))
  const others = (await findAll(store, accounts)).length - 2
  await dropUnused(store, clock())
  expect(await left(store)).toEqual([2, 2])
  clock.turn(31 * 86400)
  await dropUnused(store, clock())
  expect(await left(store)).toEqual([0, 0])
  expect(await findAll(store, accounts)).toHaveLength(others)
})

test('whoever asks to be forgotten and is nobody anywhere leaves no account behind; whoever is somebody elsewhere does', async () => {
  const { store, does } = await openBot(nobody('2026-08-20T00:00:00Z'))
  await store.commit(await neighbours(store))
  expect((await does('zoe', 'forget me'))?.text).toContain('nichts gespeichert')
  expect(await left(store)).toEqual([0, 0])
  await does('nora', 'forget me', { network: 'WL' })
  expect(await store.get(accounts, 'console:nora')).toBeDefined()
})
