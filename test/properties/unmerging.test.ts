import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { joins } from '../../src/domain/join.ts'
import { listings } from '../../src/domain/listing.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { findAnswers, responses, stillGivenIn } from '../../src/domain/response.ts'
import { errands } from '../../src/errand/errand.ts'
import { pulses } from '../../src/partner/pulse.ts'
import { changedFields } from '../../src/states.ts'
import { findAll, type Store } from '../../src/store.ts'
import { openBot } from '../calling.ts'
import { listed } from '../world.ts'

const partners = ['fahre', 'okohof', 'asztalos'] as const
const letters = 'ABCDEFGH'
const chatting = { anna: 'okohof', cili: 'okohof', bence: 'asztalos', dora: 'asztalos' } as const
type Chatting = keyof typeof chatting
const nameOf = { anna: 'Anna Amsel', cili: 'Cili Csík', bence: 'Bence Bíró', dora: 'Dóra Deák' } as const

const deed = fc.record({
  what: fc.constantFrom(
    'publish',
    'answer',
    'answer',
    'accept',
    'accept',
    'decline',
    'withdraw',
    'write',
    'ask',
    'fulfil',
    'end',
    'end',
    'leave',
    'join',
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
    withdraw: () => does(who, 'response withdraw', { response }),
    write: () => does(who, 'write', { agreement: response, sentence: 'Na?' }),
    ask: () =>
      does(who, 'organization ask', { organization: one(partners) ?? '', question: 'Na?', contact: 'mine' }),
    fulfil: () => does(who, 'fulfil', { listing, helper: one(partners) ?? '' }),
    end: () => does(who, 'contact end', { agreement: response }),
    leave: () => does(who, 'leave', { from: one(partners) ?? '', sure: 'yes' }),
    join: async () => {
      const organization = one(partners) ?? ''
      await does(who, 'join ask', { organization, name: nameOf[who], partner: organization })
      for (const { id } of await findAll(store, joins)) await does('kora', 'join approve', { join: id })
    },
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
  const works = (await findAll(store, memberships)).map(({ id }) => id)
  // Nobody's own contact stands in the name of a partner to whom they no longer belong.
  for (const { value } of await findAll(store, responses))
    for (const { person, from } of stillGivenIn(value)) expect(works).toContain(`${person}:${from}`)
  for (const { value } of await findAll(store, memberships)) expect([...there]).toContain(value.organization)
  for (const { value } of await findAll(store, joins)) expect([...there]).toContain(value.organization)
  for (const { value } of await findAll(store, errands)) {
    expect([...there]).toEqual(expect.arrayContaining([value.organization, value.asker.organization]))
    if (value.response !== undefined) expect(await store.get(responses, value.response)).toBeDefined()
  }
}

/** What somebody has said since about the same that the merge changed; that a contact ended is none of it. */
const decidedSince = async (store: Store, merge: string) => {
  const done = await findAll(store, acts, { order: { by: 'at' } })
  const at = done.findIndex(({ id }) => id === merge)
  const merged = new Set(done[at]?.value.touched.map(({ kind, id }) => `${kind}/${id}`))
  const since = done.slice(at + 1).flatMap(({ value }) => value.touched)
  return since.filter(({ kind, id, rev, before }, i) => {
    if (!merged.has(`${kind}/${id}`)) return false
    if (kind !== responses.name || rev === 0) return kind !== pulses.name
    const next = since.slice(i + 1).find((one) => one.kind === kind && one.id === id)?.before
    return before && next && changedFields(before, next).some((one) => one !== 'ended')
  })
}

/** The listings about which a partner is in touch no longer since an instant, by any of these partners' answers. */
const endedSince = async (store: Store, at: string, names: readonly string[]) => {
  const answers = (await findAnswers(store, { organization: { in: names } })).map(({ value }) => value)
  return {
    ended: answers.flatMap(({ listing, ended = '' }) => (ended > at ? [listing] : [])),
    standing: answers.flatMap(({ listing, ended }) => (ended === undefined ? [listing] : [])),
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
      const merge = done?.id.replace(/\/reply$/, '') ?? ''
      const at = (await store.get(acts, merge))?.value.at ?? ''
      const { ended: over } = await endedSince(store, at, [into])
      const undone = await does('kora', 'undo', { act: merge, sure: 'yes' })
      await expectWhole(store)
      const now = await keptOf(store)
      for (const key of ['listings', 'said', 'people', 'works'] as const)
        expect(now[key]).toEqual(expect.arrayContaining(kept[key]))
      if (!undone?.text.startsWith('Rückgängig gemacht')) {
        ended.stayed += 1
        expect(await decidedSince(store, merge)).not.toEqual([])
        expect(undone?.text).toContain('Seitdem hat sich etwas geändert')
        expect(now).toEqual(kept)
        return store.close()
      }
      ended.undone += 1
      const { standing } = await endedSince(store, at, [gone, into])
      expect(standing.filter((listing) => over.includes(listing))).toEqual([])
      // Whoever joins another partner may do so for that one.
      const joined = [...before, ...meanwhile].flatMap(({ what, who }) => (what === 'join' ? [who] : []))
      const own = Object.entries(chatting).filter(([who]) => !joined.includes(who as Chatting))
      for (const [who, partner] of own) {
        for (const { value } of await findAll(store, responses, { where: { person: who } }))
          expect([value, value.organization]).toEqual([value, partner])
        for (const { value } of await findAll(store, listings, { where: { title: `Von ${who}` } }))
          expect([value, value.organization]).toEqual([value, partner])
      }
      await store.close()
    }),
    { numRuns: 120 },
  )
  expect(ended.undone).toBeGreaterThan(3 * ended.stayed)
}, 90_000)
