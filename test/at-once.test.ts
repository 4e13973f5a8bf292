import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { keptCalls } from '../src/commit.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { prospects } from '../src/domain/prospect.ts'
import type { Input } from '../src/invocation.ts'
import { type Change, create, findAll, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, openBot, overtakenBy } from './calling.ts'
import { testClock, worldOf } from './world.ts'

const of = { network: 'WL' }
const asks = (id: string, name: string, join: string): readonly Change[] => [
  create(people, { id, ...of, human: id, name, coordinates: false, guest: true }),
  create(joins, {
    ...{ id: join, ...of, person: id, name, organization: 'mühle', region: 'Wendland' },
    at: '2026-08-02T00:00:00Z',
  }),
]
const works = (person: string) =>
  create(memberships, {
    ...{ id: `${person}:kelter`, ...of, person, organization: 'kelter' },
    role: 'colleague',
  })

/** The mill has nobody yet, and Pia and Ole ask to be let in there; at the press Bence and Dóra help. */
const mill: readonly Change[] = [
  ...bystanders,
  create(organizations, { id: 'mühle', ...of, name: 'Mühle', region: 'Wendland' }),
  create(organizations, { id: 'kelter', ...of, name: 'Kelter', region: 'Wendland' }),
  works('bence'),
  works('dora'),
  ...asks('pia', 'Pia Pohl', 'WL-7P7P7P'),
  ...asks('ole', 'Ole Ost', 'WL-8Q8Q8Q'),
]

const contactsOf = (organization: string) => async (store: Store) =>
  (await findAll(store, memberships, { where: { organization } })).filter(
    ({ value }) => value.role === 'contact',
  ).length

const maria = { organization: 'mühle', name: 'Maria Korn', phone: '05841 777' }

/** What two coordinators do in one moment, each of whom finds none of that yet; and how many there are then. */
const atOnce: readonly (readonly [
  what: string,
  command: string,
  both: readonly [Input, Input],
  many: (store: Store) => Promise<number>,
])[] = [
  [
    'whom they would like to win is noted once',
    'prospect add',
    [{ name: 'Töpferei Ton' }, { name: 'töpferei ton' }],
    async (store) => (await findAll(store, prospects)).length,
  ],
  [
    'the same person is added once',
    'member add',
    [maria, maria],
    async (store) => (await findAll(store, people)).filter(({ value }) => value.name === maria.name).length,
  ],
  [
    'of two who are added to a partner that had nobody, one is the contact',
    'member add',
    [maria, { organization: 'mühle', name: 'Paul Plau' }],
    contactsOf('mühle'),
  ],
  [
    'of two who are let in where nobody was, one is the contact',
    'join approve',
    [{ join: 'WL-7P7P7P' }, { join: 'WL-8Q8Q8Q' }],
    contactsOf('mühle'),
  ],
  [
    'of two colleagues who are made the contact, one is',
    'member role',
    [
      { member: 'bence:kelter', as: 'contact', for: 'kelter' },
      { member: 'dora:kelter', as: 'contact', for: 'kelter' },
    ],
    contactsOf('kelter'),
  ],
]

/** The same a little earlier: all is decided, and it is not yet put together what is to be written. */
const overtakenEarlier = (store: Store, strike: () => Promise<void>): Store => {
  let still = true
  return {
    ...store,
    async get(kind, id) {
      const first = still && kind.name === keptCalls.name
      still &&= !first
      if (first) await strike()
      return store.get(kind, id)
    },
  }
}

const moments = { 'when it is written': overtakenBy, 'when it is decided': overtakenEarlier }
const cases = Object.entries(moments).flatMap(([moment, overtake]) =>
  atOnce.map(([what, ...one]) => [`${what}, ${moment}`, overtake, ...one] as const),
)

test.each(cases)('%s', async (_, overtake, command, [one, other], many) => {
  const { store, does } = await openBot(mill)
  let told = ''
  const overtaken = overtake(store, async () => {
    told = (await does('rita', command, other))?.text ?? ''
  })
  const late = callsTo(createBot(worldOf(overtaken, testClock())))
  const shown = await late.does('kora', command, one)
  expect([await many(store), told !== '', shown !== undefined]).toEqual([1, true, true])
  await store.close()
})
