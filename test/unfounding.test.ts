import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { debts } from '../src/debt.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { errands } from '../src/errand/errand.ts'
import { type Change, create, findAll, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, openBot } from './calling.ts'
import { listed, worldOf } from './world.ts'

const changed = 'Seitdem hat sich etwas geändert, deshalb geht das nicht mehr rückgängig: '
const undone = 'Rückgängig gemacht: '

/** Gita asks to bring in her shop. */
const asking = create(joins, {
  id: 'WL-JJJJJJ',
  network: 'WL',
  person: 'gita',
  name: 'Gita Gast',
  founds: { name: 'Gitas Laden', town: 'Gartow' },
  region: 'Wendland',
  at: '2026-08-20T00:00:00Z',
})

/** Kora has founded a partner: put it down, or let in somebody who brings it along. */
const founded = async (said = 'partner eintragen Mühle, Gartow', more: readonly Change[] = []) => {
  const bot = await openBot([...bystanders, ...more, listed('WL-2B2B2B', 'asztalos')])
  const shown = await bot.says('kora', said)
  // What is put down is shown once more first.
  const done = shown?.text.startsWith('Stimmt das so?') ? await bot.says('kora', 'ja') : shown
  const act = done?.id.replace(/\/reply$/, '') ?? ''
  const all = await findAll(bot.store, organizations)
  const id = all.find(({ value }) => value.town === 'Gartow')?.id ?? expect.fail('none')
  return {
    ...bot,
    id,
    act,
    undo: async () => (await bot.does('kora', 'undo', { act }))?.text,
    isThere: async () => (await bot.store.get(organizations, id)) !== undefined,
  }
}
type Founded = Awaited<ReturnType<typeof founded>>

const question = { question: 'Mahlen Sie Dinkel?', contact: 'partner' }

test.each([
  [
    'is asked something',
    ({ does, id }: Founded) => does('bence', 'organization ask', { organization: id, ...question }),
  ],
  [
    'asks somebody',
    ({ does, id }: Founded) =>
      does('kora', 'organization ask', { for: id, organization: 'fahre', ...question, contact: 'mine' }),
  ],
  [
    'answers',
    ({ does, id }: Founded) => does('kora', 'respond', { for: id, listing: 'WL-2B2B2B', contact: 'mine' }),
  ],
  ['offers something', ({ does, id }: Founded) => does('kora', 'offer add', { for: id, title: 'Mehl' })],
  ['has helped', ({ does, id }: Founded) => does('bence', 'fulfil', { listing: 'WL-2B2B2B', helper: id })],
  [
    'has people',
    ({ does, id }: Founded) => does('kora', 'member add', { organization: id, name: 'Maria Muster' }),
  ],
  [
    'is asked to let somebody in',
    ({ does, id }: Founded) =>
      does('gita', 'join ask', { organization: 'Mühle', name: 'Gita Gast', partner: id }),
  ],
  [
    'has become the partner that another was',
    async ({ does, id, store }: Founded) => {
      await store.commit([create(organizations, { id: 'leer', network: 'WL', name: 'Alte Mühle' })])
      await does('kora', 'organization unite', { organization: 'leer', into: id })
    },
  ],
])('a new partner who %s is no mistake any more', async (_, happens) => {
  const mill = await founded()
  await happens(mill)
  expect(await mill.undo()).toContain(changed)
  expect(await mill.isThere()).toBe(true)
})

test('what is asked of a new partner is passed on, and whoever passes it on is thanked for a partner', async () => {
  const { does, id, says, store, undo } = await founded()
  await does('bence', 'organization ask', { organization: id, ...question })
  await undo()
  expect((await findAll(store, errands)).map(({ value }) => value.organization)).toEqual([id])
  expect((await says('kora', 'erreicht'))?.text).toContain('Mühle')
})

test('a partner with whoever has brought it along is taken back, but not what its people have yet to read', async () => {
  for (const asked of [false, true]) {
    const { does, deliverDue, id, isThere, store, undo } = await founded('aufnehmen', [asking])
    for (let i = 0; i < 4; i += 1) await deliverDue()
    if (asked) await does('bence', 'organization ask', { organization: id, ...question })
    expect(await undo()).toContain(asked ? changed : undone)
    expect(await isThere()).toBe(asked)
    if (asked)
      expect((await findAll(store, debts)).map(({ value }) => value.named)).toContainEqual({
        organization: id,
      })
  }
})

test('what its people have been asked and have read is not undone with them', async () => {
  const { does, deliverDue, id, isThere, lines, undo } = await founded('aufnehmen', [asking])
  await does('bence', 'organization ask', { organization: id, ...question })
  for (let i = 0; i < 6; i += 1) await deliverDue()
  expect(lines('console:gita').join()).toContain('Mahlen Sie Dinkel?')
  expect(await undo()).toContain(changed)
  expect(await isThere()).toBe(true)
})

test.each([
  ['somebody is entered for', 'kora', 'member add', { name: 'Maria Muster' }],
  ['somebody asks', 'bence', 'organization ask', question],
] as const)('a partner that %s in the very moment it is taken back stays', async (_, who, command, said) => {
  for (const way of [undefined, 'aufnehmen']) {
    const { store, clock, does, act, id, isThere } = await founded(way, [asking])
    let meanwhile = async () => {
      meanwhile = async () => {}
      await does(who, command, { organization: id, ...said })
    }
    const undoing: Store = {
      ...store,
      commit: async (changes) => {
        await meanwhile()
        await store.commit(changes)
      },
    }
    const shown = await callsTo(createBot(worldOf(undoing, clock))).does('kora', 'undo', { act })
    expect(shown?.text).toContain(changed)
    expect(await isThere()).toBe(true)
    const works = await findAll(store, memberships, { where: { organization: id } })
    expect(works).toHaveLength((way ? 1 : 0) + (command === 'member add' ? 1 : 0))
  }
})
