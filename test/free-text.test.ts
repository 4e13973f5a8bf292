import { expect, test } from 'vitest'
import * as z from 'zod'
import { createBot } from '../src/bot.ts'
import { keptCalls } from '../src/commit.ts'
import { networks } from '../src/domain/network.ts'
import { moves, organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { places } from '../src/domain/place.ts'
import { prospects } from '../src/domain/prospect.ts'
import { drafts } from '../src/draft.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, type Kind, replace, type Store, type Stored } from '../src/store.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'
import { worldOf } from './world.ts'

/** Whether people's words may stand in a field: a text of no given form, or something that is not checked at all. */
const holdsWords = (schema: z.ZodType): boolean => {
  const json = JSON.stringify(
    z.toJSONSchema(z.object({ words: schema }), { unrepresentable: 'any', io: 'output' }),
  )
  return /\{\}|"type":"string"(?!,"(?:enum|const|format|pattern)")/.test(json)
}
const wordsOf = ({ schema }: Kind): readonly string[] =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape).flatMap(([field, of]) => (holdsWords(of) ? [field] : []))
    : expect.fail()

test('of every text it is decided whether people write freely there', () => {
  const ids = ['id', 'network']
  const told = (fields: readonly string[]) => fields.filter((field) => !ids.includes(field)).join(', ')
  expect(
    kinds.map((kind) => {
      const other = wordsOf(kind).filter((field) => !kind.written.includes(field))
      return `${kind.name}: ${told(kind.written)} | ${told(other)}`
    }),
  ).toMatchInlineSnapshot(`
    [
      "organization: town, expertise, description | name, sector, region, postalCode, phone, mail, website",
      "person:  | human, name, phone, mail, region, vouched, platforms",
      "membership: function | person, organization",
      "listing: title, details, en, de, hu, quantity, price, town, removed | organization, category, region, picture, helpers, named",
      "response: note, teaches | listing, owner, organization, person, answered",
      "referral:  | listing, asker, by, organization",
      "errand: cards | organization, region, kind, response, asker, taken, seen",
      "join: founds | person, name, organization, region, hint, account",
      "code: about | by",
      "prospect: name, town, note, contact | region, approached, joined",
      "move: town | to, name, act",
      "apart:  | ",
      "pulse:  | act",
      "departure:  | call, command, into, moved",
      "rest:  | ",
      "watch: question, title | person, found",
      "place: name | region, sector",
      "term: en, de, hu | ",
      "gap: said | ",
      "unlearned: asked, found | ",
      "picture:  | by",
      "pixels:  | data",
      "vector:  | data",
      "provenance:  | values",
      "importing:  | call, command",
      "erasure:  | asked, marks, blocked, known",
      "ending:  | ",
      "network: motto, privacy, field | name, zone, regions, sectors, categories, switched, service, closing, rewriting",
      "account:  | human",
      "human:  | zone, is",
      "key:  | key",
      "act:  | by, acting, command, goesOn, tookBack, touched",
      "draft: input, choices, labels, title, which | by, place, thread, command, asked, left, said",
      "handed: name | by, type, data",
      "call: invocation | ",
      "counted:  | ",
      "debt: owed, else | to, named, kind, unreachable",
      "post: last, said | subject, call, to, named, address, reference",
      "redrawing:  | posts",
      "finding:  | left",
      "migration:  | ",
    ]
  `)
  for (const kind of kinds) expect(wordsOf(kind)).toEqual(expect.arrayContaining([...kind.written]))
})

const upd = async <T extends Stored>(store: Store, kind: Kind<T>, id: string, more: Partial<T>) => {
  const kept = (await store.get(kind, id)) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, ...more })])
}
const all = async (store: Store, kind: Kind) =>
  JSON.stringify((await findAll(store, kind)).map((one) => one.value))

test('the name goes from wherever others wrote it; what stays is said before', async () => {
  const { store, does, says } = await openBot()
  const at = '2026-08-01T00:00:00Z'
  await upd(store, organizations, 'fahre', {
    town: 'c/o Anna Amsel, Lüchow',
    website: 'https://fahre.example/team/anna-amsel',
  })
  await upd(store, networks, 'WL', { regions: [{ name: 'Wendland', also: ['Reich von Anna Amsel'] }] })
  await store.commit([
    create(places, {
      id: 'console:#anna',
      network: 'WL',
      name: 'Anna Amsel',
      role: 'general',
      languages: ['de'],
    }),
    create(prospects, { id: 'WL-7PQRST', network: 'WL', name: 'Hof', town: 'c/o Anna Amsel', at }),
    create(moves, { id: 'WL-MVE222', network: 'WL', to: 'fahre', name: 'Kahn', town: 'bei Anna Amsel' }),
  ])
  await says('zoe', 'ich möchte bei Anna Amsel mitmachen')
  expect(await all(store, drafts)).toContain('Anna Amsel')
  const asked = (await does('anna', 'forget me', {}))?.text
  expect(asked).toContain(
    'Das gibt auch ein Partner als Eigenes an, darum bleibt es dort stehen: https://fahre',
  )
  expect(asked).toContain('So heißt auch etwas im Netzwerk, darum bleibt es stehen: Reich von Anna Amsel.')
  await does('anna', 'forget me', { sure: 'yes' })
  for (const kind of [prospects, places, moves, drafts, people])
    expect.soft(await all(store, kind), kind.name).not.toContain('Amsel')
  expect((await store.get(organizations, 'fahre'))?.value.town).toBe('c/o …, Lüchow')
  expect((await store.get(organizations, 'fahre'))?.value.website).toContain('anna-amsel')
  expect((await store.get(places, 'console:#anna'))?.value.name).toBe('…')
})

test('what somebody of another network alone has half said is about nobody here', async () => {
  const { store, does, says } = await openBot()
  await store.commit(await neighbours(store))
  await says('nora', 'biete Ableger von Anna Amsel')
  const before = await all(store, drafts)
  expect(before).toContain('Anna Amsel')
  await does('anna', 'forget me', { sure: 'yes' })
  expect(await all(store, drafts)).toContain('Anna Amsel')
})

test('a call of somebody else that is written down and names them is not done any more, and its caller hears that', async () => {
  const { store, does, call, clock, deliverDue, lines } = await openBot()
  const dying: Store = {
    ...store,
    commit: (changes) =>
      changes.some(({ kind }) => kind === 'act')
        ? Promise.reject(new Error('killed'))
        : store.commit(changes),
  }
  const input = { organization: 'okohof', name: 'Anna Amsel', phone: '0999 7654321' }
  const work = await createBot(worldOf(dying, clock)).receive(call('kora', 'member add', input))
  if (work.kind !== 'work') throw new Error('nothing to do')
  await work.keep()
  await expect(work.answer(async () => {})).rejects.toThrow('killed')
  expect(await all(store, keptCalls)).toContain('Anna Amsel')
  await does('anna', 'forget me', { sure: 'yes' })
  expect(await all(store, keptCalls)).not.toContain('Amsel')

  await createBot(worldOf(store, clock)).finishKept((error) => {
    throw error
  })
  expect(await all(store, people)).not.toContain('7654321')
  expect(await findAll(store, keptCalls)).toEqual([])
  await deliverDue()
  expect(lines('console:kora').at(-1)).toMatch(/Das hat/)
})
