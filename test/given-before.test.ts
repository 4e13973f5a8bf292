import { expect, test } from 'vitest'
import givenEnds from '../migrations/0001-given-ends.ts'
import givenEndsAnew from '../migrations/0002-given-ends-anew.ts'
import { type Act, acts } from '../src/act.ts'
import { givenRests } from '../src/domain/given-rest.ts'
import { moves, organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { loadMigrations } from '../src/load.ts'
import { createLog } from '../src/log.ts'
import { migrate, migrations } from '../src/migration.ts'
import { finishGivenEnds } from '../src/partner/given-ends.ts'
import { pulses } from '../src/partner/pulse.ts'
import { unfinished } from '../src/partner/unfinished.ts'
import { createRundruf } from '../src/serving.ts'
import { type Change, create, drop, findAll, replace, type Store } from '../src/store.ts'
import { openBot } from './calling.ts'
import { commands, listed } from './world.ts'

const listing = 'WL-2222AA'

/** Bence has answered the Ökohof for Asztalos, and Anna has said yes: both gave their own contact, in August. */
const answer = (more: object = {}): Change =>
  create(responses, {
    id: `${listing}:asztalos`,
    network: 'WL',
    listing,
    owner: 'okohof',
    organization: 'asztalos',
    person: 'bence',
    contact: 'mine',
    state: 'accepted',
    at: '2026-08-01T00:00:00Z',
    answered: { person: 'anna', contact: 'mine' },
    ...more,
  })

/** What an act of an earlier state of the code has left of it, of whoever went or came back by it. */
const acted = (command: string, rev: number, day: string, more: Act['touched'] = []): Change => {
  const touched = [{ kind: memberships.name, id: 'bence:asztalos', rev }, ...more]
  return create(acts, { id: `act/${day}`, network: 'WL', at: `${day}T00:00:00Z`, command, touched })
}

const opened = async (more: readonly Change[] = []) => {
  const bot = await openBot([listed(listing, 'okohof', { title: 'Heu' }), answer(), ...more])
  const { store, clock, does } = bot
  const membership = async () =>
    (await store.get(memberships, 'bence:asztalos')) ?? expect.fail('he is there')
  const was = (await membership()).value
  return {
    ...bot,
    goes: async () => store.commit([drop(await membership())]),
    comes: () => store.commit([create(memberships, was)]),
    /** As a store without this is opened for the first time. */
    starts: async (over: Store = store) => migrate(over, await loadMigrations(), clock()),
    reads: async () => (await does('anna', 'listing show', { listing }))?.text ?? '',
    kept: async () => (await store.get(responses, `${listing}:asztalos`))?.value ?? expect.fail('it stays'),
  }
}

test('what somebody gave who had gone before today does not come back with them; what was agreed stays', async () => {
  const { store, goes, comes, starts, reads, kept } = await opened()
  expect(await reads()).toContain('+49 bence')
  await goes()
  await starts()
  await comes()
  expect(await reads()).toContain('Asztalos')
  expect(await reads()).not.toContain('+49 bence')
  expect(await kept()).toMatchObject({ state: 'accepted', contact: 'partner', ownUntil: expect.any(String) })
  // Anna has not gone.
  expect((await kept()).answered).toEqual({ person: 'anna', contact: 'mine' })
  expect((await findAll(store, migrations)).map(({ id }) => id)).toEqual([givenEnds.id, givenEndsAnew.id])
})

test.each([
  ['has not left', [], true],
  ['left and has come back', [acted('leave', 0, '2026-08-02')], false],
  ['left before', [acted('leave', 0, '2026-07-02')], true],
  ['was moved when two partners became one', [acted('organization unite', 0, '2026-08-02')], true],
  [
    'was sent away by mistake, which was undone',
    [acted('member remove', 0, '2026-08-02'), acted('undo', 1, '2026-08-03')],
    true,
  ],
] as const)('who %s', async (_, more, stands) => {
  const { starts, reads } = await opened(more)
  await starts()
  expect((await reads()).includes('+49 bence')).toBe(stands)
})

/** The same of whoever was shut out, or coordinates no more. */
const ofPerson = (command: string, rev: number, day: string): Change =>
  create(acts, {
    id: `act/${day}`,
    network: 'WL',
    at: `${day}T00:00:00Z`,
    command,
    touched: [{ kind: people.name, id: 'bence', rev }],
  })

test.each([
  [
    'left and was let in again, and whose role was changed and changed back',
    [
      acted('leave', 0, '2026-08-02'),
      acted('join approve', 1, '2026-08-03'),
      acted('member role', 2, '2026-08-04'),
      acted('undo', 3, '2026-08-05'),
    ],
    false,
  ],
  [
    'left, and was there again when a merge was taken back that came later',
    [
      acted('member remove', 0, '2026-08-02'),
      acted('join approve', 1, '2026-08-03'),
      acted('organization unite', 0, '2026-08-04', [
        { kind: pulses.name, id: 'asztalos', rev: 1 },
        { kind: moves.name, id: 'asztalos', rev: 1 },
      ]),
      acted('undo', 1, '2026-08-05', [{ kind: moves.name, id: 'asztalos', rev: 0 }]),
    ],
    false,
  ],
  [
    'was let in by mistake after they had answered, which was undone, and is there again',
    [
      acted('member add', 1, '2026-08-02'),
      acted('undo', 0, '2026-08-03'),
      acted('member add', 1, '2026-08-04'),
    ],
    false,
  ],
  [
    'was shut out and let in again',
    [ofPerson('person block', 2, '2026-08-02'), ofPerson('person unblock', 3, '2026-08-03')],
    false,
  ],
  [
    'coordinated and does so no more, and speaks for their own',
    [ofPerson('coordinator remove', 2, '2026-08-02')],
    true,
  ],
  [
    'spoke for it as the coordination and came to it later',
    [ofPerson('coordinator remove', 2, '2026-08-02'), acted('join approve', 1, '2026-08-03')],
    false,
  ],
] as const)('who %s', async (_, more, stands) => {
  const { starts, reads } = await opened(more)
  await starts()
  expect((await reads()).includes('+49 bence')).toBe(stands)
})

test('who coordinates again has given no longer what they gave as the coordination of what is not their own', async () => {
  const { store, goes, starts, reads } = await opened([
    ofPerson('coordinator remove', 2, '2026-08-02'),
    ofPerson('coordinator add', 3, '2026-08-03'),
  ])
  const bence = (await store.get(people, 'bence')) ?? expect.fail('Bence')
  await store.commit([replace(bence, { ...bence.value, coordinates: true })])
  await goes()
  expect(await reads()).toContain('+49 bence')
  await starts()
  expect(await reads()).not.toContain('+49 bence')
})

/** Korn has become part of Asztalos; Bence had left Korn before. */
const joinedKorn = (touched: Act['touched']): readonly Change[] => [
  create(acts, {
    id: 'act/left',
    network: 'WL',
    at: '2026-08-02T00:00:00Z',
    command: 'leave',
    touched: [{ kind: memberships.name, id: 'bence:korn', rev: 0 }],
  }),
  create(moves, { id: 'korn', network: 'WL', to: 'asztalos', name: 'Korn' }),
  create(acts, {
    id: 'act/joined',
    network: 'WL',
    at: '2026-08-03T00:00:00Z',
    command: 'organization unite',
    touched: [{ kind: moves.name, id: 'korn', rev: 1 }, ...touched],
  }),
]
const movedAnswer: Act['touched'] = [
  { kind: responses.name, id: `${listing}:korn`, rev: 0 },
  { kind: responses.name, id: `${listing}:asztalos`, rev: 1 },
]

test.each([
  ['for the other, where he always was', [], true],
  ['for the one that he left', movedAnswer, false],
] satisfies readonly [string, Act['touched'], boolean][])(
  'of two partners that became one, what was given %s',
  async (_, touched, stands) => {
    const { starts, reads } = await opened(joinedKorn(touched))
    await starts()
    expect((await reads()).includes('+49 bence')).toBe(stands)
  },
)

test('a yes is as old as it is, not as the answer, and goes with its answer when two become one', async () => {
  const touched = (id: string, rev: number): Act['touched'] => [
    { kind: responses.name, id: `${listing}:${id}`, rev },
  ]
  const act = (command: string, day: string, what: Act['touched']) =>
    create(acts, { id: `act/${day}`, network: 'WL', at: `${day}T00:00:00Z`, command, touched: what })
  const { store, starts, kept } = await opened([
    act('leave', '2026-08-02', [{ kind: memberships.name, id: 'anna:okohof', rev: 0 }]),
    act('accept', '2026-08-04', touched('korn', 2)),
    act('organization unite', '2026-08-05', [...touched('korn', 0), ...touched('asztalos', 1)]),
    act('person block', '2026-08-06', [{ kind: people.name, id: 'bence', rev: 2 }]),
  ])
  await starts()
  expect((await kept()).answered).toMatchObject({ contact: 'mine', at: '2026-08-04T00:00:00Z' })
  expect(await store.get(memberships, 'anna:okohof')).toBeDefined()
})

test('who coordinated when they left speaks for every partner, and has given it no longer', async () => {
  const { store, goes, starts, reads } = await opened([acted('leave', 0, '2026-08-02')])
  const bence = (await store.get(people, 'bence')) ?? expect.fail('Bence')
  await store.commit([replace(bence, { ...bence.value, coordinates: true })])
  await goes()
  expect(await reads()).toContain('+49 bence')
  await starts()
  expect(await reads()).not.toContain('+49 bence')
})

test('where the first has run before it knew who was shut out, the second ends what they gave; nobody else’s, and no later', async () => {
  const { store, starts, kept } = await opened([
    ofPerson('person block', 2, '2026-08-02'),
    ofPerson('person unblock', 3, '2026-08-03'),
    listed('WL-2222AB', 'okohof', { title: 'Stroh' }),
    answer({ id: 'WL-2222AB:asztalos', listing: 'WL-2222AB', at: '2026-08-04T00:00:00Z' }),
    create(migrations, { id: givenEnds.id, at: '2026-08-05T00:00:00Z' }),
  ])
  await starts()
  expect(await kept()).toMatchObject({ contact: 'partner', answered: { person: 'anna', contact: 'mine' } })
  expect((await store.get(responses, 'WL-2222AB:asztalos'))?.value.contact).toBe('mine')
})

test('what somebody gave stands where their being shut out was taken back', async () => {
  const { starts, kept } = await opened([
    ofPerson('person block', 2, '2026-08-02'),
    create(acts, {
      ...{ id: 'act/back', network: 'WL', at: '2026-08-03T00:00:00Z', command: 'undo' },
      ...{ tookBack: 'act/2026-08-02', touched: [{ kind: people.name, id: 'bence', rev: 3 }] },
    }),
  ])
  await starts()
  expect(await kept()).toMatchObject({ contact: 'mine' })
})

/** The answers to so many more listings. */
const many = (n: number): readonly Change[] =>
  Array.from({ length: n }, (_, i) => answer({ id: `WL-${i}:asztalos`, listing: `WL-${i}` }))

const anew = (n: number, at: string): readonly Change[] =>
  Array.from({ length: 300 }, (_, i) => {
    const id = `WL-${n}-${i}`
    return answer({ id: `${id}:asztalos`, listing: id, at })
  })

const stillMine = async (store: Store) =>
  (await findAll(store, responses)).filter(({ value }) => value.contact === 'mine').length

test('what one commit cannot end follows; a crash in between is gone on with, and what is done is done once', async () => {
  const { store, goes, comes, starts } = await opened()
  for (const at of [0, 1]) await store.commit(many(900).slice(at * 450, at * 450 + 450))
  await goes()
  let left = 3
  const crashing: Store = {
    ...store,
    async commit(changes) {
      left -= 1
      if (left === 0) throw new Error('the power is gone')
      return store.commit(changes)
    },
  }
  await expect(starts(crashing)).rejects.toThrow('the power is gone')
  expect(await stillMine(store)).toBe(501)
  expect(await findAll(store, migrations)).toEqual([])
  await Promise.all([starts(), starts()])
  expect(await stillMine(store)).toBe(0)
  await comes()
  // What they give from now on is not touched by another start.
  const [first] = await findAll(store, responses)
  if (first) await store.commit([replace(first, { ...first.value, contact: 'mine', ownUntil: undefined })])
  await starts()
  expect(await stillMine(store)).toBe(1)
})

/** Bence has given his contact 901 times, and has been sent away: more than one commit can end. */
const sentAway = async () => {
  const bot = await opened()
  const { store, does } = bot
  for (const at of [0, 1]) await store.commit(many(900).slice(at * 450, at * 450 + 450))
  const oldest = (await store.get(responses, `${listing}:asztalos`)) ?? expect.fail('the answer')
  await store.commit([replace(oldest, { ...oldest.value, at: '2026-07-31T00:00:00Z' })])
  const sent = await does('kora', 'member remove', { member: 'bence:asztalos', for: 'asztalos' })
  expect(await stillMine(store)).toBe(501)
  return { ...bot, act: sent?.id.replace(/\/reply$/, '') ?? '' }
}

test('who gave it to more than one commit can end shows none of it from then on, however soon they come back', async () => {
  const { store, clock, comes, reads } = await sentAway()
  await comes()
  expect(await reads()).not.toContain('+49 bence')
  clock.turn(10)
  const at = clock().toString()
  await store.commit([answer({ id: 'WL-NEW:asztalos', listing: 'WL-NEW', at })])
  let left = 2
  const crashing: Store = {
    ...store,
    async commit(changes) {
      left -= 1
      if (left === 0) throw new Error('the power is gone')
      return store.commit(changes)
    },
  }
  await expect(finishGivenEnds(crashing, clock())).rejects.toThrow('the power is gone')
  expect(await reads()).not.toContain('+49 bence')
  await Promise.all([finishGivenEnds(store, clock()), finishGivenEnds(store, clock())])
  expect(await findAll(store, givenRests)).toEqual([])
  expect(await reads()).not.toContain('+49 bence')
  // What he gives anew, he gives.
  expect(await stillMine(store)).toBe(1)
  expect((await store.get(responses, 'WL-NEW:asztalos'))?.value.contact).toBe('mine')
})

test('a bot that serves goes on with it at once, and one that starts with what another left', async () => {
  const { store, clock, does, comes } = await sentAway()
  const started = createRundruf({ store, commands, adapters: [], clock, log: createLog('silent') })
  await started.start()
  expect([await findAll(store, givenRests), await stillMine(store)]).toEqual([[], 0])
  await comes()
  const at = clock().toString()
  for (const n of [0, 1]) await store.commit(anew(n, at))
  expect(await stillMine(store)).toBe(600)
  await does('bence', 'leave', { from: 'asztalos', sure: 'yes' })
  await expect.poll(() => stillMine(store)).toBe(0)
  await expect.poll(() => findAll(store, givenRests)).toEqual([])
  await started.stop()
})

test('sent away by mistake, all of it is given as before when that is undone before the rest is done', async () => {
  const { store, does, reads, act } = await sentAway()
  expect((await does('kora', 'undo', { act }))?.text).toContain('Rückgängig gemacht')
  expect([await findAll(store, givenRests), await stillMine(store)]).toEqual([[], 901])
  expect(await reads()).toContain('+49 bence')
})

test('a merge that is not done yet ends nothing: the people come behind the answers', async () => {
  const { store, clock } = await openBot([
    listed(listing, 'okohof', { title: 'Heu' }),
    create(organizations, { id: 'neu', network: 'WL', name: 'Neu', kind: 'company' }),
    answer({ id: `${listing}:neu`, organization: 'neu' }),
    create(unfinished, {
      id: 'asztalos',
      network: 'WL',
      call: 'x',
      command: 'organization unite',
      into: 'neu',
    }),
  ])
  await migrate(store, await loadMigrations(), clock())
  expect((await store.get(responses, `${listing}:neu`))?.value.contact).toBe('mine')
})

test('who left a partner that became part of another has given nothing there', async () => {
  const moved = create(moves, { id: 'asztalos', network: 'WL', to: 'neu', name: 'Asztalos' })
  const { store, clock } = await openBot([
    listed(listing, 'okohof', { title: 'Heu' }),
    create(organizations, { id: 'neu', network: 'WL', name: 'Neu', kind: 'company' }),
    create(memberships, {
      id: 'bence:neu',
      network: 'WL',
      person: 'bence',
      organization: 'neu',
      role: 'colleague',
    }),
    answer({ id: `${listing}:neu`, organization: 'neu' }),
    acted('leave', 0, '2026-08-05'),
    moved,
  ])
  await migrate(store, await loadMigrations(), clock())
  expect((await store.get(responses, `${listing}:neu`))?.value.contact).toBe('partner')
})

test('what is still being ended is ended before the partner becomes part of another', async () => {
  const { store, clock, does } = await sentAway()
  const unite = async () =>
    (await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' }))?.text
  expect(await unite()).toContain('Bitte versuchen Sie es gleich noch einmal: Asztalos')
  await finishGivenEnds(store, clock())
  expect([await findAll(store, givenRests), await stillMine(store)]).toEqual([[], 0])
  expect(await unite()).not.toContain('gleich noch einmal')
})
