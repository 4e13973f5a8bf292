import { beforeEach, expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import type { Line } from '../src/card.ts'
import { type Debt, debt, debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { codes } from '../src/domain/code.ts'
import { erasures } from '../src/domain/erasure.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { memberships, people } from '../src/domain/person.ts'
import { provenances } from '../src/domain/provenance.ts'
import { errands } from '../src/errand/errand.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { create, findAll, type Kind, type OfNetwork, type Store, type Stored } from '../src/store.ts'
import { storeWith } from './world.ts'

/**
 * Zita came by nobody's word but her own, so nothing that others wrote is touched: what goes here goes by what it is, not
 * by how it reads.
 */
const at = '2026-08-01T00:00:00Z'
const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
const zita = { id: 'zita', network: 'WL', human: 'zh', name: 'Zita Zorn', coordinates: false, vouched: [] }
const work = { id: 'zita:fahre', network: 'WL', person: 'zita', organization: 'fahre' }

let store: Store
beforeEach(async () => {
  store = await storeWith('console')
  await store.commit([
    create(humans, { id: 'zh' }),
    create(accounts, { id: 'console:zz', human: 'zh', used: at }),
    create(people, zita),
    create(memberships, { ...work, role: 'colleague' }),
  ])
})

/** What is left of these, and at which revision, when Zita is forgotten; and that doing it once more changes nothing. */
const after = async <T extends Stored>(kind: Kind<T>, ...before: T[]) => {
  await store.commit(before.map((one) => create(kind, one)))
  await store.commit([create(erasures, { id: 'zita', network: 'WL', at, marks: [], asked: 'e1' })])
  await eraseForgotten(store, now)
  expect(await store.get(people, 'zita')).toBeUndefined()
  const left = await findAll(store, kind)
  return left.filter(({ id }) => before.some((one) => one.id === id))
}
const about: Line = ['Hallo ', { about: 'zita', text: 'Zita Zorn, 0170', else: 'jemand' }]
const anna = { about: 'anna', text: 'Anna Amsel', else: 'jemand' }
const other: Line = ['Hallo ', 'liebe ', anna]
const toAnna = { person: 'anna' }

test.each<[string, Partial<Debt>, Partial<Debt> | undefined]>([
  ['what is owed to them', { to: { person: 'zita' } }, undefined],
  ['what is owed to one of their accounts', { to: { account: 'console:zz' } }, undefined],
  [
    'what somebody else gets instead is owed to that one',
    { to: { person: 'zita' }, else: [{ to: toAnna, owed: { say: { title: 'Dann Ihnen' } } }] },
    { to: toAnna, owed: { say: { title: 'Dann Ihnen' } }, else: [] },
  ],
  [
    'they get nothing instead of others',
    { to: toAnna, else: [{ to: { account: 'console:zz' }, owed: { say: { title: 'Dann dir' } } }] },
    { to: toAnna, else: [] },
  ],
  [
    'what is owed to others says nothing of them',
    { to: toAnna, owed: { say: { title: about, blocks: [{ kind: 'text', line: other }] } } },
    { owed: { say: { title: ['Hallo jemand'], blocks: [{ kind: 'text', line: other }] } } },
  ],
  [
    'what is to be drawn is drawn without them',
    { to: toAnna, owed: { show: { command: 'member show', input: { member: 'zita:fahre' } } } },
    { owed: { show: { command: 'member show', input: { member: 'zita:fahre' } } } },
  ],
])('of debts: %s', async (_, before, left) => {
  const say = { say: { title: 'Hallo' } }
  const [found] = await after(debts, { ...debt('d', toAnna, say, now, { network: 'WL' }), ...before })
  if (left === undefined) expect(found).toBeUndefined()
  else expect(found?.value).toMatchObject(left)
})

test('the answer to who asked for it is still owed, and no debt of others is touched', async () => {
  const say = { say: { title: 'Alles ist gelöscht' } }
  const left = await after(
    debts,
    debt('act/e1/reply', { account: 'console:zz' }, say, now, { network: 'WL' }),
    debt('act/e2/reply', { account: 'console:zz' }, say, now, { network: 'WL' }),
    debt('d', { account: 'console:anna' }, { say: { title: other } }, now, { network: 'WL' }),
  )
  expect(left.map(({ id, rev }) => [id, rev])).toEqual([
    ['act/e1/reply', 1],
    ['d', 1],
  ])
})

test('where a coordinator or nobody asked, nothing more is owed to them', async () => {
  await store.commit([
    create(debts, debt('act/undefined/reply', { account: 'console:zz' }, { say: { title: '' } }, now)),
    create(erasures, { id: 'zita', network: 'WL', at, marks: [] }),
  ])
  await eraseForgotten(store, now)
  expect(await findAll(store, debts)).toEqual([])
})

test('what is passed on says nothing of them, whoever asked for it, and of others what it said', async () => {
  const errand = (id: string, title: Line, asker: string) => ({
    ...{ id, network: 'WL', organization: 'fahre', kind: 'question', at, state: 'open' as const },
    cards: { en: { title }, de: { title }, hu: { title } },
    asker: { person: asker },
  })
  const without = ['Hallo jemand']
  const left = await after(errands, errand('WL-1', about, 'zita'), errand('WL-2', other, 'anna'))
  expect(left.map(({ value, rev }) => [value.cards, rev])).toEqual([
    [{ en: { title: without }, de: { title: without }, hu: { title: without } }, 2],
    [{ en: { title: other }, de: { title: other }, hu: { title: other } }, 1],
  ])
})

const code = (id: string, by: string, of: string) => ({
  ...{ id, network: 'WL', purpose: 'account' as const, by, about: of, at, until: at, wrong: 0 },
})
test('codes that are for them go, as a person and as a human, and one that they gave somebody else is still theirs', async () => {
  const left = await after(codes, code('1', 'kora', 'zita'), code('2', 'zh', 'zh'), code('3', 'zita', 'emil'))
  expect(left.map(({ id }) => id)).toEqual(['3'])
})

test('history keeps what was before of everything but of what was their own', async () => {
  const join = { id: 'WL-J', network: 'WL', person: 'zita', name: 'Zita Zorn', organization: 'fahre', at }
  const owns: readonly (readonly [Kind, Stored])[] = [
    [people, zita],
    [memberships, work],
    [joins, join],
    [codes, code('1', 'kora', 'zita')],
    [provenances, { id: 'person/zita', network: 'WL', values: {} } as Stored],
    [humans, { id: 'zh' }],
    [accounts, { id: 'console:zz', human: 'zh' } as Stored],
  ]
  const others: readonly (readonly [Kind, Stored])[] = [
    [people, { ...zita, id: 'anna', human: 'anna' } as Stored],
    [memberships, { ...work, id: 'anna:okohof', person: 'anna' } as Stored],
    // What others have that names somebody leads nowhere.
    [listings, { id: 'WL-4FC7KQ', helpers: ['zita'] } as Stored],
  ]
  const touch = ([kind, before]: readonly [Kind, Stored]) => ({
    ...{ kind: kind.name, id: before.id, rev: 2 },
    before: before as OfNetwork,
  })
  const act = (id: string, touched: ReturnType<typeof touch>[]) => ({
    ...{ id, network: 'WL', at, by: 'anna', command: 'offer change', touched },
  })
  const left = await after(
    acts,
    act('act/1', [...owns, ...others].map(touch)),
    act('act/2', others.map(touch)),
    act('act/3', []),
  )
  expect(left.map(({ value, rev }) => [value.touched, rev])).toEqual([
    [[...owns.map(touch).map(({ before: _, ...one }) => one), ...others.map(touch)], 2],
    [others.map(touch), 1],
    [[], 1],
  ])
})

test('requests to join and what a list said of them go, and of others stay', async () => {
  const join = (id: string, person: string) => ({ id, network: 'WL', person, name: 'Wer', at })
  await store.commit([create(joins, join('WL-1', 'zita')), create(joins, join('WL-2', 'anna'))])
  const said = (id: string) => ({ id, network: 'WL', values: { role: 'contact' } })
  const left = await after(provenances, said('membership/zita:fahre'), said('membership/anna:okohof'))
  expect(left.map(({ id }) => id)).toEqual(['membership/anna:okohof'])
  expect((await findAll(store, joins)).map(({ id }) => id)).toEqual(['WL-2'])
})
