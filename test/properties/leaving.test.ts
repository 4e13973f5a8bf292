import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Code, codes } from '../../src/domain/code.ts'
import { listings } from '../../src/domain/listing.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { responses } from '../../src/domain/response.ts'
import { pulses } from '../../src/partner/pulse.ts'
import { networkKinds } from '../../src/records.ts'
import { create, findAll, type Store } from '../../src/store.ts'
import { openBot } from '../calling.ts'
import { listed } from '../world.ts'

const contentOf = (store: Store) =>
  Promise.all(
    networkKinds
      .filter(({ name }) => name !== pulses.name)
      .map(async (kind) =>
        (await findAll<{ readonly id: string }, 'network' | 'installation'>(store, kind)).map(
          ({ value }) => value,
        ),
      ),
  )
/** Dóra's invitation, as far as it has got. */
const invitation = (more: Partial<Code>) =>
  create(codes, {
    id: 'WL-6C7ZDE',
    network: 'WL',
    purpose: 'invitation',
    by: 'kora',
    about: 'dora',
    at: '2026-08-02T00:00:00Z',
    until: '2026-10-01T00:00:00Z',
    wrong: 0,
    ...more,
  })
const invitations = fc.constantFrom({}, { wrong: 3 }, { used: '2026-08-03T00:00:00Z' }, undefined)
const states = fc.constantFrom('open' as const, 'fulfilled' as const, 'withdrawn' as const)

test('who leaves has nothing open and nobody any more, history stays, and undoing brings all of it back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          state: states,
          owner: fc.constantFrom('asztalos', 'okohof', 'fahre'),
          answer: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
      invitations,
      async (drawn, invited) => {
        const { store, does } = await openBot([
          ...(invited ? [invitation(invited)] : []),
          ...drawn.flatMap(({ state, owner, answer }, i) => {
            const id = `WL-${'ABCDEF'[i]}2A2A2`
            const by = owner === 'asztalos' ? 'okohof' : 'asztalos'
            return [
              listed(id, owner, { state, responses: Number(answer) }),
              ...(answer
                ? [
                    create(responses, {
                      id: `${id}:${by}`,
                      network: 'WL',
                      listing: id,
                      owner,
                      organization: by,
                      person: 'anna',
                      contact: 'partner' as const,
                      state: 'open' as const,
                      at: '2026-08-02T00:00:00Z',
                    }),
                  ]
                : []),
            ]
          }),
        ])
        const before = await contentOf(store)
        const all = await findAll(store, listings)
        const done = await does('kora', 'organization archive', { sure: 'yes', organization: 'asztalos' })
        expect((await store.get(organizations, 'asztalos'))?.value.left).toBeDefined()
        expect(await findAll(store, memberships, { where: { organization: 'asztalos' } })).toEqual([])
        expect((await findAll(store, people)).length).toBe(6)
        for (const { id, value } of all) {
          const now = (await store.get(listings, id))?.value
          const ends = value.organization === 'asztalos' && value.state === 'open'
          expect(now?.state).toBe(ends ? 'withdrawn' : value.state)
          const answers = await findAll(store, responses, { where: { listing: id } })
          expect(now?.responses).toBe(answers.length)
        }
        expect((await store.get(codes, 'WL-6C7ZDE'))?.value.used).toBe(invited?.used)
        await does('kora', 'undo', { sure: 'yes', act: done?.id.replace(/\/reply$/, '') ?? '' })
        expect(await contentOf(store)).toEqual(before)
        await store.close()
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)
