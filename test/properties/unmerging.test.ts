import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joins } from '../../src/domain/join.ts'
import { listings } from '../../src/domain/listing.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { findAnswers, responses } from '../../src/domain/response.ts'
import { errands } from '../../src/errand/errand.ts'
import { findAll, type Store } from '../../src/store.ts'
import { openBot } from '../calling.ts'
import { listed } from '../world.ts'

const partners = ['fahre', 'okohof', 'asztalos'] as const
const letters = 'ABCDEFGH'
const chatting = { anna: 'okohof', cili: 'okohof', bence: 'asztalos', dora: 'asztalos' } as const
type Chatting = keyof typeof chatting

const deed = fc.record({
  what: fc.constantFrom(
    'publish',
    'answer',
    'answer',
    'accept',
    'accept',
    'decline',
    'ask',
    'fulfil',
    'undo',
  ),
  who: fc.constantFrom(...(Object.keys(chatting) as Chatting[])),
  which: fc.nat({ max: 20 }),
})
const story = fc.record({
  owners: fc.array(fc.constantFrom(...partners), { minLength: 1, maxLength: 5 }),
  helpers: fc.array(fc.constantFrom(...partners), { maxLength: 5 }),
  before: fc.array(deed, { maxLength: 4 }),
  meanwhile: fc.array(deed, { maxLength: 10 }),
  pair: fc.constantFrom(
    ['asztalos', 'fahre'] as const,
    ['asztalos', 'okohof'] as const,
    ['okohof', 'asztalos'] as const,
  ),
})
type Drawn = typeof story extends fc.Arbitrary<infer T> ? T : never
type Bot = Awaited<ReturnType<typeof openBot>>

/** Somebody does something about the one that was drawn of those there are; what is not to be done is not done. */
const act = async ({ store, does, clock }: Bot, { what, who, which }: Drawn['before'][number]) => {
  clock.turn(60)
  const one = <T>(all: readonly T[]) => all[which % all.length]
  const listing = one(await findAll(store, listings))?.id ?? ''
  const response = one(await findAnswers(store, {}))?.id ?? ''
  const calls = {
    publish: () => does(who, 'offer add', { title: `Von ${who}`, quantity: '20 t' }),
    answer: () => does(who, 'respond', { listing, contact: 'mine', amount: '3 t' }),
    accept: () => does(who, 'accept', { response, contact: 'mine' }),
    decline: () => does(who, 'decline', { response }),
    ask: () =>
      does(who, 'organization ask', { organization: one(partners) ?? '', question: 'Na?', contact: 'mine' }),
    fulfil: () => does(who, 'fulfil', { listing, helper: one(partners) ?? '' }),
    undo: () => does(who, 'undo', {}),
  }
  await calls[what]()
}

/** Whatever names something names what is there, and what is counted is what there is. */
const expectWhole = async (store: Store) => {
  const there = new Set((await findAll(store, organizations)).map(({ id }) => id))
  const answers = (await findAnswers(store, {})).map(({ value }) => value)
  const all = new Map((await findAll(store, listings)).map(({ id, value }) => [id, value]))
  for (const [id, { organization, helpers, responses: counted, given }] of all) {
    expect([...there]).toEqual(expect.arrayContaining([organization, ...helpers]))
    expect(helpers).not.toContain(organization)
    const own = answers.filter(({ listing }) => listing === id)
    expect([id, counted]).toEqual([id, own.length])
    const promised = own.filter(({ state }) => state === 'accepted')
    expect([id, given]).toEqual([id, promised.reduce((sum, one) => sum + (one.given ?? 0), 0)])
    expect(helpers).toEqual(expect.arrayContaining(promised.map((one) => one.organization)))
  }
  for (const { id, listing, owner, organization } of answers) {
    expect(id).toBe(`${listing}:${organization}`)
    expect([id, all.get(listing)?.organization]).toEqual([id, owner])
    expect([...there]).toContain(organization)
  }
  for (const { value } of await findAll(store, responses, { where: { state: 'asked' } }))
    expect([...there]).toEqual(expect.arrayContaining([value.owner, value.organization]))
  for (const { value } of await findAll(store, memberships)) expect([...there]).toContain(value.organization)
  for (const { value } of await findAll(store, joins)) expect([...there]).toContain(value.organization)
  for (const { value } of await findAll(store, errands)) {
    expect([...there]).toEqual(expect.arrayContaining([value.organization, value.asker.organization]))
    if (value.response !== undefined) expect(await store.get(responses, value.response)).toBeDefined()
  }
}

/** By what people know it: who answered or asked what, when. */
const keptOf = async (store: Store) => ({
  listings: (await findAll(store, listings)).map(({ id }) => id),
  said: (await findAll(store, responses)).map(
    ({ value: { listing, person, at, state } }) => `${listing} ${person} ${at} ${state}`,
  ),
  people: (await findAll(store, people)).map(({ id }) => id),
  works: (await findAll(store, memberships)).map(({ value }) => value.person),
})

test('whatever is done between a merge and its undoing is lost in neither, and everybody has theirs', async () => {
  const ended = { undone: 0, stayed: 0 }
  await fc.assert(
    fc.asyncProperty(story, async ({ owners, helpers, before, meanwhile, pair: [gone, into] }) => {
      const bot = await openBot(
        owners.map((owner, i) =>
          listed(`WL-${letters[i]}2A2A2`, owner, {
            quantity: { amount: 50, unit: 't' },
            helpers: helpers.slice(i, i + 1).filter((one) => one !== owner),
          }),
        ),
      )
      const { store, does, clock } = bot
      for (const one of before) await act(bot, one)
      clock.turn(60)
      const done = await does('kora', 'organization unite', { organization: gone, into })
      for (const one of meanwhile) await act(bot, one)
      await expectWhole(store)
      const kept = await keptOf(store)
      const undone = await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
      await expectWhole(store)
      const now = await keptOf(store)
      for (const key of ['listings', 'said', 'people', 'works'] as const)
        expect(now[key]).toEqual(expect.arrayContaining(kept[key]))
      if (!undone?.text.startsWith('Rückgängig gemacht')) {
        ended.stayed += 1
        expect(undone?.text).toContain('Seitdem hat sich etwas geändert')
        expect(now).toEqual(kept)
        return store.close()
      }
      ended.undone += 1
      for (const { value } of await findAll(store, responses))
        expect([value, value.organization]).toEqual([value, chatting[value.person as Chatting]])
      for (const { value } of await findAll(store, listings))
        for (const [who, partner] of Object.entries(chatting))
          if (value.title === `Von ${who}`) expect([value, value.organization]).toEqual([value, partner])
      await store.close()
    }),
    { numRuns: 100 },
  )
  expect(ended.undone).toBeGreaterThan(ended.stayed)
}, 90_000)
