import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { debts } from '../src/debt.ts'
import { erasures } from '../src/domain/erasure.ts'
import { joins } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { drafts } from '../src/draft.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { withoutForgotten } from '../src/privacy/present.ts'
import { create, findAll, type Store } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { worldOf } from './world.ts'

const toBeForgotten = (id: string) =>
  create(erasures, { id, network: 'WL', at: '2026-08-01T00:00:00Z', marks: [] })

test('where the erasing fails nobody finds the person all the same, and nobody is told that it is done', async () => {
  const { store, clock } = await openBot()
  const isDropped = ({ kind, ...change }: { readonly kind: string }) =>
    kind === people.name && 'drop' in change
  const full: Store = {
    ...store,
    commit: (changes) =>
      changes.some(isDropped) ? Promise.reject(new Error('disk full')) : store.commit(changes),
  }
  const failures: unknown[] = []
  const bot = createBot({ ...worldOf(full, clock), failing: (error) => failures.push(error) })
  const { does } = callsTo(bot)
  const kept = await bot.receive({
    ...{ id: 'forget', caller: 'console:anna', place: 'console:anna', aloud: false },
    ...{ command: 'forget me', input: { sure: 'yes' } },
  })
  if (kept.kind !== 'work') throw new Error('nothing to do')
  let shown = ''
  await kept.answer(async (card) => {
    const owed = (await findAll(store, debts)).find(({ id }) => id === 'act/forget/reply')
    expect(owed?.value.owed).toMatchObject({ say: { title: card.title } })
    shown = card.title.toString()
  })
  expect(shown).toBe('Hier findet das niemand mehr. Die letzten Spuren verschwinden in den nächsten Minuten.')
  expect(failures).toHaveLength(1)
  expect(await store.get(people, 'anna')).toBeDefined()
  for (const [who, command, input] of [
    ['bence', 'organization show', { organization: 'okohof' }],
    ['cili', 'member list', { organization: 'okohof' }],
    ['kora', 'member list', { organization: 'okohof', for: 'okohof' }],
    ['kora', 'member show', { person: 'Anna Amsel' }],
    ['kora', 'network export', {}],
    ['cili', 'mine', {}],
    ['kora', 'organization merge', { organization: 'okohof', into: 'fahre' }],
  ] as const) {
    const reply = await does(who, command, input)
    expect(reply?.text, command).not.toMatch(/Anna Amsel \(|\+49 anna|Etwas ist schief/)
    expect(JSON.stringify(reply), command).not.toContain('+49 anna')
  }
  expect((await does('cili', 'member list', {}))?.text).not.toContain('Amsel')
  expect((await does('bence', 'organization show', { organization: 'okohof' }))?.text).not.toContain('Amsel')
  await eraseForgotten(store, clock())
  expect(JSON.stringify([await findAll(store, people), await findAll(store, drafts)])).not.toContain('Amsel')
})

test('page by page everybody else is found, and each once', async () => {
  const { store } = await openBot()
  const all = (await findAll(store, people)).map(({ id }) => id)
  const [first = '', second = ''] = all
  await store.commit([toBeForgotten(first), toBeForgotten(second), toBeForgotten(all[3] ?? '')])
  const there = withoutForgotten(store)
  const left = all.filter((_, i) => ![0, 1, 3].includes(i))
  expect((await findAll(there, people)).map(({ id }) => id)).toEqual(left)
  for (const limit of [1, 2, 3]) {
    const page = await there.find(people, { limit })
    expect(page.map(({ id }) => id)).toEqual(left.slice(0, limit))
    const after = page.at(-1) ?? expect.fail()
    const next = await there.find(people, { limit, after })
    expect(next.map(({ id }) => id)).toEqual(left.slice(limit, 2 * limit))
  }
})

test('whoever is let in under the name of somebody who is to be forgotten is somebody else', async () => {
  const { store, does } = await openBot([toBeForgotten('emil')])
  await does('zoe', 'join ask', { organization: 'Fähre Pevestorf', name: 'Emil Ente', partner: 'fahre' })
  const [join] = await findAll(store, joins)
  expect((await does('kora', 'join approve', { join: join?.id ?? '' }))?.text).toContain('gehört jetzt dazu')
  const named = (await findAll(store, people)).filter(({ value }) => value.name === 'Emil Ente')
  expect(named.map(({ id, value }) => [id === 'emil', value.human !== undefined]).toSorted()).toEqual([
    [false, true],
    [true, false],
  ])
})
