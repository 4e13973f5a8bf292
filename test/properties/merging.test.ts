import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listings } from '../../src/domain/listing.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { findAnswers, type Response, responses } from '../../src/domain/response.ts'
import { pulses } from '../../src/partner/pulse.ts'
import { networkKinds } from '../../src/records.ts'
import { type Change, create, findAll, type Store } from '../../src/store.ts'
import { openBot } from '../calling.ts'
import { neighbours } from '../neighbours.ts'
import { listed } from '../world.ts'

const of = { network: 'WL' }
const partners = ['fahre', 'barge', 'okohof', 'asztalos'] as const
const letters = 'ABCDEFGH'

const village = fc.record({
  listings: fc.array(
    fc.record({
      owner: fc.constantFrom(...partners),
      helpers: fc.uniqueArray(fc.constantFrom(...partners), { maxLength: 3 }),
      answers: fc.uniqueArray(
        fc.record({
          by: fc.constantFrom(...partners),
          state: fc.constantFrom<Response['state']>('open', 'accepted', 'declined'),
          given: fc.integer({ min: 1, max: 5 }),
        }),
        { selector: ({ by }) => by, maxLength: 4 },
      ),
    }),
    { maxLength: 6 },
  ),
  questions: fc.array(
    fc.record({
      by: fc.option(fc.constantFrom(...partners), { nil: undefined }),
      to: fc.constantFrom(...partners),
    }),
    { maxLength: 4 },
  ),
  works: fc.uniqueArray(
    fc.record({
      person: fc.constantFrom('anna', 'bence', 'dora', 'emil'),
      role: fc.constantFrom('contact', 'deputy', 'colleague'),
    }),
    { selector: ({ person }) => person, maxLength: 4 },
  ),
  fields: fc.record(
    {
      phone: fc.constantFrom('05841 1', '05841 2'),
      mail: fc.constant('a@b.example'),
      website: fc.constant('www.b.example'),
    },
    { requiredKeys: [] },
  ),
})

const changesOf = ({
  listings: all,
  questions,
  works,
  fields,
}: typeof village extends fc.Arbitrary<infer T> ? T : never) => [
  create(organizations, { id: 'barge', ...of, name: 'Faehre Pevestorf GbR', region: 'Wendland', ...fields }),
  ...works.map(({ person, role }) =>
    create(memberships, {
      id: `${person}:barge`,
      ...of,
      person,
      organization: 'barge',
      role: role as 'contact',
    }),
  ),
  ...questions
    .filter(({ by, to }) => by !== to)
    .map(({ by, to }, i) =>
      create(responses, {
        id: `WL-${letters[i]}3A3A3`,
        ...of,
        owner: to,
        ...(by !== undefined && { organization: by }),
        person: 'kora',
        contact: 'mine' as const,
        state: 'asked' as const,
        at: '2026-08-02T00:00:00Z',
      }),
    ),
  ...all.flatMap(({ owner, helpers, answers }, i): readonly Change[] => {
    const id = `WL-${letters[i]}2A2A2`
    const said = answers.filter(({ by }) => by !== owner)
    const given = said.reduce((sum, one) => sum + (one.state === 'accepted' ? one.given : 0), 0)
    return [
      listed(id, owner, {
        helpers: helpers.filter((one) => one !== owner),
        responses: said.length,
        quantity: { amount: 50, unit: 't' },
        given,
      }),
      ...said.map(({ by, state, given }) =>
        create(responses, {
          id: `${id}:${by}`,
          ...of,
          listing: id,
          owner,
          organization: by,
          person: 'emil',
          contact: 'partner' as const,
          state,
          ...(state === 'accepted' && { given, answered: { person: 'anna', contact: 'partner' as const } }),
          at: '2026-08-02T00:00:00Z',
        }),
      ),
    ]
  }),
]

/** What the network's people would miss, without revisions. */
const contentOf = async (store: Store) =>
  Promise.all(
    networkKinds
      .filter(({ name }) => name !== pulses.name)
      .map(async (kind) =>
        (await findAll<{ readonly id: string }, 'network' | 'installation'>(store, kind)).map(
          ({ value }) => value,
        ),
      ),
  )

test('merging keeps everything, undoing brings everything back, and nothing of another network is touched', async () => {
  await fc.assert(
    fc.asyncProperty(village, fc.boolean(), async (drawn, turned) => {
      const { store, does } = await openBot(changesOf(drawn))
      await store.commit(await neighbours(store))
      const before = await contentOf(store)
      const elsewhere = JSON.stringify(
        (await contentOf(store)).flat().filter((one) => JSON.stringify(one).includes('"NB"')),
      )
      const [gone, kept] = turned ? ['fahre', 'barge'] : ['barge', 'fahre']
      const all = {
        listings: await findAll(store, listings),
        responses: await findAnswers(store, {}),
        questions: await findAll(store, responses, { where: { state: 'asked' } }),
        memberships: await findAll(store, memberships),
        people: await findAll(store, people),
      }

      const done = await does('kora', 'organization unite', { organization: gone, into: kept })
      expect(done?.text).toContain('Jetzt ein Partner')
      expect(await store.get(organizations, gone)).toBeUndefined()
      const is = (id: string) => (id === gone ? kept : id)
      for (const { id, value } of all.listings) {
        const now = (await store.get(listings, id))?.value
        expect(now?.organization).toBe(is(value.organization))
        const helpers = value.helpers.map(is).filter((helper) => helper !== now?.organization)
        expect(now?.helpers).toEqual([...new Set(helpers)])
        const answers = (await findAll(store, responses, { where: { listing: id } })).map((one) => one.value)
        if (value.network !== 'WL') continue
        expect(now?.responses).toBe(answers.length)
        // What is promised is what the answers say was promised.
        expect(now?.given).toBe(
          answers.reduce((sum, one) => sum + (one.state === 'accepted' ? (one.given ?? 0) : 0), 0),
        )
      }
      for (const { value } of all.responses) {
        const id = `${value.listing}:${is(value.organization)}`
        const now = (await store.get(responses, id))?.value
        if (is(value.owner) === is(value.organization)) expect(now).toBeUndefined()
        else {
          expect(now?.owner).toBe(is(value.owner))
          if (value.state === 'accepted') expect(now?.state).toBe('accepted')
        }
      }
      // Whom a contact was given to has it, under whichever name.
      for (const { id, value } of all.questions) {
        const [to, by] = [is(value.owner), value.organization && is(value.organization)]
        const now = (await store.get(responses, id))?.value
        expect(now).toEqual(to === by ? undefined : { ...value, owner: to, ...(by && { organization: by }) })
      }
      for (const { value } of all.memberships)
        expect(await store.get(memberships, `${value.person}:${is(value.organization)}`)).toBeDefined()
      expect((await findAll(store, people)).length).toBe(all.people.length)
      // The old number finds the one that is kept.
      expect((await does('bence', 'organization show', { organization: gone }))?.text).toContain(`(${kept})`)

      const act = done?.id.replace(/\/reply$/, '') ?? ''
      expect((await does('kora', 'undo', { act }))?.text).toContain('Rückgängig gemacht')
      expect(await contentOf(store)).toEqual(before)
      expect(
        JSON.stringify((await contentOf(store)).flat().filter((one) => JSON.stringify(one).includes('"NB"'))),
      ).toBe(elsewhere)
      await store.close()
    }),
    { numRuns: 100 },
  )
}, 60_000)
