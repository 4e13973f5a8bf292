import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { create, findAll, replace } from '../src/store.ts'
import { contentOf, openBot } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

/** Asztalos has answered the Ökohof’s hay and been given a contact; there is a Holzhof besides. */
const opened = async (accepted = true) => {
  const bot = await openBot([
    listed(hay, 'okohof', { title: 'Heu' }),
    listed('WL-2C2C2C', 'asztalos', { title: 'Bank' }),
    create(organizations, { id: 'holz', network: 'WL', name: 'Holzhof', expertise: 'Brennholz' }),
  ])
  const { clock, does, says, store } = bot
  await does('bence', 'respond', { listing: hay, contact: 'mine', for: 'asztalos' })
  if (accepted) await does('anna', 'accept', { response: `${hay}:asztalos`, contact: 'mine' })
  return {
    ...bot,
    async unite(organization: string, into: string) {
      clock.turn(10)
      const done = await does('kora', 'organization unite', { organization, into })
      return done?.id.replace(/\/reply$/, '') ?? ''
    },
    async undo(act: string) {
      clock.turn(10)
      return does('kora', 'undo', { act })
    },
    reads: async () => (await says('anna', 'zeige Heu'))?.text ?? '',
    /** All that merges move. */
    stands: async () =>
      (await contentOf(store)).flatMap(({ kind, value }) =>
        [organizations, memberships, listings, responses].some(({ name }) => name === kind) ? [value] : [],
      ),
  }
}

test('two merges in a row are both taken back, the later first, and all is as it was before', async () => {
  const { unite, undo, reads, stands } = await opened()
  const before = await stands()
  const one = await unite('asztalos', 'fahre')
  const between = await stands()
  const two = await unite('fahre', 'holz')
  expect(await reads()).toContain('+49 bence')
  expect((await undo(two))?.text).toContain('Rückgängig gemacht')
  expect(await stands()).toEqual(between)
  expect(await reads()).toContain('+49 bence')
  expect((await undo(one))?.text).toContain('Rückgängig gemacht')
  expect(await stands()).toEqual(before)
  expect(await reads()).toContain('+49 bence')
})

test.each([
  ['de', 'Fähre Pevestorf gehört inzwischen selbst zu Holzhof. Nehmen Sie bitte zuerst das zurück.'],
  ['en', 'Fähre Pevestorf has itself become a part of Holzhof since. Please take that back first.'],
  [
    'hu',
    'Időközben ez is egy másik partner része lett: Fähre Pevestorf → Holzhof. Kérjük, először azt vonja vissza.',
  ],
] as const)(
  'whoever takes the earlier first reads what stands in the way, with its button: %s',
  async (locale, says) => {
    const { unite, undo, does, store } = await opened()
    const kora = (await store.get(humans, 'kora')) ?? expect.fail('kora')
    await store.commit([replace(kora, { ...kora.value, language: locale })])
    const one = await unite('asztalos', 'fahre')
    await unite('fahre', 'holz')
    const first = await undo(one)
    expect(first?.text).toContain(says)
    const { command, input } = first?.card.buttons?.[0]?.call ?? expect.fail('a button')
    await does('kora', command, input)
    expect((await store.get(organizations, 'fahre'))?.value.left).toBeUndefined()
    await undo(one)
    expect((await store.get(memberships, 'bence:asztalos'))?.value.role).toBe('contact')
  },
)

test('of three in a row the last comes first', async () => {
  const { store, unite, undo } = await opened()
  await store.commit([create(organizations, { id: 'muhle', network: 'WL', name: 'Mühle' })])
  const acts = [await unite('asztalos', 'fahre'), await unite('fahre', 'holz'), await unite('holz', 'muhle')]
  expect((await undo(acts[0] ?? ''))?.text).toContain('Holzhof gehört inzwischen selbst zu Mühle.')
  for (const act of acts.toReversed()) expect((await undo(act))?.text).toContain('Rückgängig gemacht')
  expect(await store.get(organizations, 'asztalos')).toBeDefined()
})

test('what was decided between two merges is kept when both are taken back', async () => {
  const { store, does, clock, unite, undo, reads } = await opened(false)
  const one = await unite('asztalos', 'fahre')
  await does('anna', 'accept', { response: `${hay}:fahre`, contact: 'mine' })
  const two = await unite('fahre', 'holz')
  clock.turn(10)
  await does('kora', 'organization edit', { organization: 'holz', town: 'Gartow' })
  expect((await undo(two))?.text).toContain('Rückgängig gemacht')
  expect((await undo(one))?.text).toContain('Rückgängig gemacht')
  expect((await store.get(responses, `${hay}:asztalos`))?.value).toMatchObject({
    state: 'accepted',
    answered: { person: 'anna', contact: 'mine' },
  })
  expect((await store.get(listings, hay))?.value.helpers).toEqual(['asztalos'])
  expect(await reads()).toContain('+49 bence')
})

test('an answer that was accepted before two were one is not taken back when they are two again', async () => {
  const { store, does, unite, undo } = await opened(false)
  const [answered] = await findAll(store, acts, { where: { by: 'bence' } })
  await does('anna', 'accept', { response: `${hay}:asztalos`, contact: 'mine' })
  await undo(await unite('asztalos', 'holz'))
  const said = await does('bence', 'undo', { act: answered?.id ?? '' })
  expect(said?.text).toContain('Seitdem hat sich etwas geändert')
  expect((await store.get(responses, `${hay}:asztalos`))?.value.state).toBe('accepted')
})

test('a role changed between two merges stands in the way of the earlier, and is not lost', async () => {
  const { store, does, unite, undo } = await opened()
  const one = await unite('asztalos', 'fahre')
  await does('kora', 'member function', { member: 'bence:fahre', for: 'fahre', function: 'Steuermann' })
  const work = async () => (await store.get(memberships, 'bence:fahre'))?.value.function
  expect(await work()).toBe('Steuermann')
  await undo(await unite('fahre', 'holz'))
  expect((await undo(one))?.text).toContain('Seitdem hat sich etwas geändert')
  expect(await work()).toBe('Steuermann')
})

test('“die Zusammenlegung zurücknehmen” means the last one that stands, one after the other', async () => {
  const { unite, says, clock, store } = await opened()
  await unite('asztalos', 'fahre')
  await unite('fahre', 'holz')
  clock.turn(10)
  expect((await says('kora', 'Zusammenlegung zurücknehmen'))?.text).toContain('Rückgängig gemacht')
  expect(await store.get(organizations, 'fahre')).toBeDefined()
  expect(await store.get(organizations, 'asztalos')).toBeUndefined()
  clock.turn(10)
  expect((await says('kora', 'Zusammenlegung zurücknehmen'))?.text).toContain('Rückgängig gemacht')
  expect(await store.get(organizations, 'asztalos')).toBeDefined()
  clock.turn(10)
  expect((await says('kora', 'rückgängig'))?.text).not.toContain('Rückgängig gemacht: Partner zusammenlegen')
})

test('what is said for one that became part of another is said for that one', async () => {
  const { unite, says, store } = await opened()
  await unite('asztalos', 'holz')
  const shown = await says('kora', 'Für Asztalos: telefon: 05841 77')
  const answered = shown?.text.includes('05841 77') ? await says('kora', 'ja') : shown
  expect(`${shown?.text}${answered?.text}`).not.toContain('kenne ich hier nicht')
  expect((await store.get(organizations, 'holz'))?.value.phone).toBe('05841 77')
})
