import { beforeEach, expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { debt, debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { erasures } from '../src/domain/erasure.ts'
import { terms } from '../src/domain/glossary.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { people } from '../src/domain/person.ts'
import { prospects } from '../src/domain/prospect.ts'
import { provenances } from '../src/domain/provenance.ts'
import { drafts } from '../src/draft.ts'
import { errands } from '../src/errand/errand.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { kinds } from '../src/records.ts'
import { create, type Kind, type OfNetwork, replace, type Store } from '../src/store.ts'
import { listed, storeWith } from './world.ts'

/** Everywhere where people write freely, somebody may be named: Cili Csík, who is to be forgotten. */
const at = '2026-08-01T00:00:00Z'
const now = Temporal.Instant.from('2026-08-23T10:00:00Z')
const of = { network: 'WL' }
const said = 'Fragen an Cili Csík'
const cut = 'Fragen an …'

let store: Store
beforeEach(async () => {
  store = await storeWith('console')
  await store.commit([
    listed('WL-4FC7KQ', 'okohof'),
    create(prospects, { id: 'WL-7PQRST', ...of, name: 'Bäckerei', at }),
    create(joins, { id: 'WL-9BE4ND', ...of, person: 'gita', name: 'Gita', at }),
    create(terms, { id: 'WL-TERM', ...of }),
  ])
})
const forgetCili = async () => {
  await store.commit([create(erasures, { id: 'cili', ...of, at: '2026-08-23T00:00:00Z', marks: [] })])
  await eraseForgotten(store, now)
}
const kindOf = (name: string): Kind => kinds.find((kind) => kind.name === name) ?? expect.fail(name)
const write = async (kind: Kind, id: string, more: object) => {
  const kept = (await store.get(kind, id)) ?? expect.fail(`${kind.name} ${id}`)
  await store.commit([replace(kept, { ...kept.value, ...more })])
}

const term = { term: 'Hofrunde', meaning: said, synonyms: [said] }
const termCut = { term: 'Hofrunde', meaning: cut, synonyms: [cut] }
const name = 'Cili Csík'

test.each<[string, string, string, unknown, unknown]>([
  ['organization', 'asztalos', 'expertise', said, cut],
  ['organization', 'asztalos', 'description', said, cut],
  ['membership', 'bence:asztalos', 'function', said, cut],
  ['listing', 'WL-4FC7KQ', 'title', said, cut],
  ['listing', 'WL-4FC7KQ', 'details', said, cut],
  ['listing', 'WL-4FC7KQ', 'quantity', said, cut],
  ['listing', 'WL-4FC7KQ', 'removed', said, cut],
  ['prospect', 'WL-7PQRST', 'name', said, cut],
  ['prospect', 'WL-7PQRST', 'note', said, cut],
  ['prospect', 'WL-7PQRST', 'contact', said, cut],
  ['join', 'WL-9BE4ND', 'founds', { name: said, town: 'Lüchow' }, { name: cut, town: 'Lüchow' }],
  ['term', 'WL-TERM', 'en', term, termCut],
  ['term', 'WL-TERM', 'de', term, termCut],
  ['term', 'WL-TERM', 'hu', term, termCut],
  ['network', 'WL', 'motto', said, cut],
  ['network', 'WL', 'field', said, cut],
  ['network', 'WL', 'privacy', said, cut],
  // Where nothing is left to be said, nothing is, but for what there has to be.
  ['organization', 'asztalos', 'description', `${name}!`, undefined],
  ['organization', 'asztalos', 'description', `${name} 3`, '… 3'],
  ['organization', 'asztalos', 'description', `${name} da`, '… da'],
  ['listing', 'WL-4FC7KQ', 'details', name, undefined],
  ['listing', 'WL-4FC7KQ', 'title', name, '…'],
  ['listing', 'WL-4FC7KQ', 'removed', name, '…'],
  ['prospect', 'WL-7PQRST', 'name', name, '…'],
  ['prospect', 'WL-7PQRST', 'note', name, undefined],
])('of a %s (%s), its %s', async (kind, id, field, before, after) => {
  await write(kindOf(kind), id, { [field]: before })
  const rev = (await store.get(listings, 'WL-4FC7KQ'))?.rev
  await forgetCili()
  const left = (await store.get(kindOf(kind), id)) ?? expect.fail('it stays')
  expect(Reflect.get(left.value, field)).toEqual(after)
  expect(field in left.value).toBe(after !== undefined)
  // What names nobody is not written again.
  if (kind !== 'listing') expect((await store.get(listings, 'WL-4FC7KQ'))?.rev).toBe(rev)
})

test('what waits, and what somebody else gets instead, is said without the name', async () => {
  const say = (title: string) => ({ say: { title } })
  const instead = [{ to: { person: 'bence' }, owed: say(said) }]
  const card = { title: said }
  await store.commit([
    create(debts, debt('1', { person: 'anna' }, say(said), now, of)),
    create(debts, debt('2', { person: 'anna' }, say('Hallo'), now, { ...of, else: instead })),
    create(errands, {
      ...{ id: 'WL-2E', ...of, organization: 'fahre', kind: 'question', at, state: 'open', asker: {} },
      cards: { en: card, de: card, hu: card },
    }),
  ])
  await forgetCili()
  expect((await store.get(debts, '1'))?.value.owed).toEqual(say(cut))
  expect((await store.get(debts, '2'))?.value.else).toEqual([{ to: { person: 'bence' }, owed: say(cut) }])
  const { cards } = (await store.get(errands, 'WL-2E'))?.value ?? {}
  expect(cards).toEqual({ en: { title: cut }, de: { title: cut }, hu: { title: cut } })
})

test('of what is half said, words, choices and labels go, and in another network none', async () => {
  const half = (id: string, by: string) =>
    create(drafts, {
      ...{ id, by, place: by, command: 'offer add', input: { title: said } },
      ...{ choices: [`offer add?title=${said}`], labels: [said], guess: true, lasting: false },
      until: '2026-08-24T10:00:00Z',
    })
  await store.commit([
    create(humans, { id: 'nora' }),
    create(accounts, { id: 'console:nora', human: 'nora', used: at }),
    create(people, { id: 'nora', network: 'NB', human: 'nora', name: 'Nora Nuss', coordinates: false }),
    half('1', 'console:bence'),
    half('2', 'console:nora'),
  ])
  await forgetCili()
  expect((await store.get(drafts, '1'))?.value).toMatchObject({
    ...{ input: { title: cut }, choices: [`offer add?title=${cut}`], labels: [cut] },
  })
  expect((await store.get(drafts, '2'))?.rev).toBe(1)
})

test('of what a list said, and of what was before, only what names somebody goes', async () => {
  const values = { title: said, details: 'zwei Rollen' }
  const touch = (title: string) => {
    const before: OfNetwork = { id: 'WL-4FC7KQ', ...of, ...{ title } }
    return { kind: 'listing', id: 'WL-4FC7KQ', rev: 2, before }
  }
  const act = { id: 'act/1', ...of, at, by: 'anna', command: 'offer change' }
  const empty = { kind: 'listing', id: 'WL-NEW', rev: 1 }
  await store.commit([
    create(provenances, { id: 'listing/WL-4FC7KQ', ...of, values }),
    create(provenances, { id: 'listing/WL-5FC7KQ', ...of, values: { title: 'Heu' } }),
    create(acts, { ...act, touched: [touch(said), touch('Heu'), empty] }),
    create(acts, { ...act, id: 'act/2', touched: [touch('Heu'), empty] }),
  ])
  await forgetCili()
  const left = (await store.get(provenances, 'listing/WL-4FC7KQ'))?.value.values
  expect(left?.details).toBe('zwei Rollen')
  expect(left?.title).toMatch(/^\S{10,}$/)
  expect((await store.get(provenances, 'listing/WL-5FC7KQ'))?.rev).toBe(1)
  const { before: _, ...bare } = touch(said)
  expect((await store.get(acts, 'act/1'))?.value.touched).toEqual([bare, touch('Heu'), empty])
  expect((await store.get(acts, 'act/2'))?.rev).toBe(1)
})
