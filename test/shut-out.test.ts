import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { create, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const change = async (store: Store, id: string, more: Partial<Person>) => {
  const kept = (await store.get(people, id)) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, ...more })])
}

test('somebody who was shut out after asking is not let in', async () => {
  const { store, does } = await openBot([...hay, ...bystanders])
  await change(store, 'gerd', { blocked: '2026-08-03T00:00:00Z' })
  expect((await does('anna', 'join approve', { join: 'WL-9BE4ND' }))?.text).toContain(
    'In diesem Netzwerk gesperrt, deshalb nicht aufgenommen: Gerd Gast',
  )
  expect(await store.get(memberships, 'gerd:okohof')).toBeUndefined()
  expect(await store.get(joins, 'WL-9BE4ND')).toBeUndefined()
})

test('who coordinates a region lets no coordinator back in', async () => {
  const { store, does } = await openBot([...hay, ...bystanders])
  await change(store, 'cili', { coordinates: true, blocked: '2026-08-03T00:00:00Z' })
  expect((await does('rita', 'person unblock', { person: 'cili' }))?.text).toContain(
    'Bei einer anderen Koordination',
  )
  expect((await store.get(people, 'cili'))?.value.blocked).toBeDefined()
  await does('kora', 'person unblock', { person: 'cili' })
  expect((await store.get(people, 'cili'))?.value.blocked).toBeUndefined()
})

test('the last coordinator in the chat stays, though another one is on a list', async () => {
  const { store, does } = await openBot([...hay, ...bystanders])
  await change(store, 'emil', { coordinates: true })
  expect((await does('kora', 'coordinator remove', { person: 'kora' }))?.text).toContain(
    'Sonst koordiniert niemand im Chat',
  )
  expect((await store.get(people, 'kora'))?.value.coordinates).toBe(true)
})

test.each([
  ['whose account it is', { human: 'zoe' }],
  ['the region that they coordinate', { region: 'Altmark' }],
  ['whether they coordinate', { coordinates: true }],
  ['whether they are shut out', { blocked: '2026-08-03T00:00:00Z' }],
])('nobody takes back who has which rights: %s', async (_, more) => {
  const { store, does } = await openBot(hay)
  const kept = (await store.get(people, 'emil')) ?? expect.fail()
  await store.commit([
    replace(kept, { ...kept.value, ...more }),
    create(acts, {
      id: 'act/given',
      network: 'WL',
      at: '2026-08-03T00:00:00Z',
      by: 'kora',
      command: 'member add',
      touched: [{ kind: people.name, id: 'emil', rev: kept.rev + 1, before: kept.value }],
    }),
  ])
  expect((await does('kora', 'undo', { act: 'act/given' }))?.text).toContain(
    'Seitdem hat sich etwas geändert',
  )
  expect((await store.get(people, 'emil'))?.value).toMatchObject(more)
})

test.each([
  ['de', 'rückgängig', 'Person sperren: Bence Bíró', 'Bence Bíró ist noch gesperrt. Wieder zulassen?'],
  ['en', 'undo', 'Shut somebody out: Bence Bíró', 'Bence Bíró is still shut out. Let in again?'],
  ['hu', 'visszavonás', 'Személy letiltása: Bence Bíró', 'Bence Bíró még le van tiltva. Visszaengedjük?'],
] as const)('(%s) “%s” names first whom one has just shut out', async (language, undo, deed, asked) => {
  const { store, says, does, clock } = await openBot([...hay, ...bystanders])
  const human = (await store.get(humans, 'kora')) ?? expect.fail()
  await store.commit([replace(human, { ...human.value, language })])
  // One human, two people here.
  await change(store, 'cili', { human: 'bence' })
  await does('kora', 'organization add', { name: 'Bäckerei Korn', town: 'Lüchow' })
  clock.turn(60)
  await does('kora', 'person block', { person: 'bence', sure: 'yes' })
  const types = async (text: string) => {
    clock.turn(5)
    return (await says('kora', text))?.text ?? ''
  }
  const [first = '', second = ''] = (await types(undo)).split('\n').filter((line) => line.startsWith('['))
  expect(first).toContain(deed)
  expect(second).toContain('Bäckerei Korn')
  expect(await types('1')).toContain(asked)
  expect((await store.get(people, 'bence'))?.value.blocked).toBeDefined()
  await types({ de: 'ja', en: 'yes', hu: 'igen' }[language])
  for (const self of ['bence', 'cili']) expect((await store.get(people, self))?.value.blocked).toBeUndefined()
  expect(await types(undo)).not.toContain(deed)
})
