import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { stamp } from '../src/clock.ts'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { responses } from '../src/domain/response.ts'
import { create, findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const bench = 'WL-2B2B2B'

/** Asztalos has become part of the ferry by mistake, with its bench, and with its answer to the Ökohof’s cart. */
const merged = async (answered: boolean) => {
  const bot = await openBot([
    listed(bench, 'asztalos', { title: 'Bank' }),
    listed('WL-2C2C2C', 'okohof', { title: 'Karren' }),
  ])
  const { does, store } = bot
  const answers = () => does('anna', 'respond', { listing: bench, contact: 'mine' })
  if (answered) await answers()
  await does('bence', 'respond', { listing: 'WL-2C2C2C', contact: 'partner' })
  const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  const act = done?.id.replace(/\/reply$/, '') ?? ''
  return {
    ...bot,
    answers,
    undo: async () => (await does('kora', 'undo', { act }))?.text,
    answer: async () => (await store.get(responses, `${bench}:okohof`))?.value,
    partner: async () => (await store.get(listings, bench))?.value.organization,
  }
}

test.each([
  ['before', true],
  ['since', false],
])('a mistaken merge is undone though what moved was answered %s and accepted since', async (_, before) => {
  const { store, does, answers, undo, answer, partner } = await merged(before)
  if (!before) await answers()
  const accepted = await does('bence', 'accept', { response: `${bench}:okohof`, contact: 'mine' })
  expect(accepted?.text).toContain('Zusage an Ökohof: Bank')
  expect([await partner(), (await answer())?.owner]).toEqual(['fahre', 'fahre'])
  expect(await undo()).toContain('Rückgängig gemacht')

  expect((await store.get(organizations, 'asztalos'))?.value.name).toBe('Asztalos')
  expect(await partner()).toBe('asztalos')
  expect(await answer()).toMatchObject({
    owner: 'asztalos',
    state: 'accepted',
    contact: 'mine',
    answered: { person: 'bence', contact: 'mine' },
  })
  expect((await store.get(responses, 'WL-2C2C2C:asztalos'))?.value.owner).toBe('okohof')
  // Both are in touch as they were.
  expect((await does('anna', 'organization show', { organization: 'asztalos' }))?.text).toContain('+49 bence')
  expect((await does('bence', 'mine'))?.text).toContain('Bank')
})

test('who has answered meanwhile is told by whoever has the listing again', async () => {
  const { does, answers, undo, answer, lines, deliverDue } = await merged(false)
  await answers()
  await undo()
  await does('bence', 'accept', { response: `${bench}:okohof`, contact: 'partner' })
  await deliverDue()
  expect((await answer())?.state).toBe('accepted')
  expect(lines('console:anna')).toContain('console:anna ← Asztalos sagt zu: Bank')
})

test('what was published while both were one goes back with whoever goes back, and they hear one thing', async () => {
  const { store, does, undo, lines, deliverDue } = await merged(false)
  await does('bence', 'offer add', { title: 'Most' })
  await does('emil', 'offer add', { title: 'Fahrt' })
  const [most] = await findAll(store, listings, { where: { title: 'Most' } })
  expect(most?.value.organization).toBe('fahre')
  await does('anna', 'respond', { listing: most?.id ?? '', contact: 'partner' })
  await deliverDue()
  const before = lines('console:bence').length
  expect(await undo()).toContain('Rückgängig gemacht')
  await deliverDue()
  expect((await store.get(listings, most?.id ?? ''))?.value.organization).toBe('asztalos')
  expect((await store.get(responses, `${most?.id}:okohof`))?.value.owner).toBe('asztalos')
  expect((await does('bence', 'mine'))?.text).toContain('Most')
  expect(lines('console:bence').slice(before)).toEqual([
    'console:bence ← Wieder ein eigener Partner: Asztalos. Aus der Zwischenzeit mitgekommen: 1 Eintrag',
  ])
})

test('more than one commit takes is not half taken back', async () => {
  const { store, clock, does, undo, partner } = await merged(false)
  clock.turn(60)
  const ids = Array.from({ length: 600 }, (_, i) => `WL-M${i}`)
  for (let i = 0; i < ids.length; i += 120)
    await store.commit(
      ids.slice(i, i + 120).flatMap((id) => [
        listed(id, 'fahre', { at: '2026-08-23T11:00:00Z' }),
        create(acts, {
          id: `act/${id}`,
          network: 'WL',
          at: '2026-08-23T11:00:00Z',
          by: 'bence',
          acting: 'fahre',
          command: 'offer add',
          touched: [{ kind: listings.name, id, rev: 1 }],
        }),
      ]),
    )
  expect(await undo()).toContain('Inzwischen gehört zu viel dazu')
  expect(await partner()).toBe('fahre')
  expect((await does('kora', 'organization show', { organization: 'asztalos' }))?.text).toContain('Fähre')
})

test.each([
  ['de', 'Bitte tragen Sie den Partner neu ein: „neuer Partner: Asztalos“'],
  ['en', 'Please put the partner on the list anew: “new partner: Asztalos”'],
  ['hu', 'vegye fel újra a partnert: „új partner: Asztalos”'],
] as const)(
  'what is too much to be parted at once stays, and it is said what to do instead: %s',
  async (locale, says) => {
    const { store, does, undo, partner, clock } = await merged(true)
    const many = Array.from({ length: 410 }, (_, i) => listed(`WL-${1000 + i}`, 'fahre'))
    const touched = many.map(({ kind, id }) => ({ kind, id, rev: 1 }))
    const by = { network: 'WL', by: 'bence', acting: 'fahre', command: 'offer add' }
    await store.commit([...many, create(acts, { id: 'act/many', at: stamp(clock()), ...by, touched })])
    const kora = (await store.get(humans, 'kora')) ?? expect.fail('kora')
    await store.commit([replace(kora, { ...kora.value, language: locale })])
    expect(await undo()).toContain(says)
    expect(await partner()).toBe('fahre')
    // What is said can be done.
    await does('kora', 'organization add', { name: 'Asztalos', fresh: 'yes' })
    const all = await findAll(store, organizations)
    expect(all.map(({ value }) => value.name)).toContain('Asztalos')
  },
)
