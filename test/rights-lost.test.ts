import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/index.ts'
import { createBot } from '../src/bot.ts'
import type { Resolution } from '../src/command.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import type { Input } from '../src/invocation.ts'
import { kinds } from '../src/records.ts'
import {
  type Change,
  create,
  drop,
  findAll,
  type Kind,
  replace,
  type Store,
  type Stored,
} from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo } from './calling.ts'
import { hay } from './given.ts'
import { network, testClock, worldOf } from './world.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rights-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** At which moment of a call somebody else is faster. */
const moments = ['after the decision', 'before the commit'] as const

/** Two processes on one file; at that moment of the first one's next call the second one does something. */
const together = async (
  moment: (typeof moments)[number],
  meanwhile: (other: Store) => Promise<void>,
  besides: readonly Change[] = [],
) => {
  const open = () => openSqlite(join(folder, 'store.db'), kinds)
  const [one, other] = [open(), open()]
  await one.commit([...network('console', 'de', 'formal'), ...besides])
  let first = true
  const strike = async (now: typeof moment) => {
    if (!first || now !== moment) return
    first = false
    await meanwhile(other)
  }
  const overtaken: Store = {
    ...one,
    commit: async (changes) => {
      await strike('before the commit')
      await one.commit(changes)
    },
  }
  const world = worldOf(overtaken, testClock())
  const commands = world.commands.map((command) => ({
    ...command,
    async resolve(...call: Parameters<typeof command.resolve>): Promise<Resolution> {
      const resolution = await command.resolve(...call)
      if (resolution.kind === 'ask') return resolution
      const run = async () => {
        await strike('after the decision')
        return resolution.run()
      }
      return { ...resolution, run }
    },
  }))
  return { one, other, ...callsTo(createBot({ ...world, commands })) }
}

const changed = async <T extends Stored>(store: Store, kind: Kind<T>, id: string, more: Partial<T>) => {
  const kept = (await store.get(kind, id)) ?? expect.fail(id)
  await store.commit([replace(kept, { ...kept.value, ...more })])
}

const isShutOut = { blocked: '2026-08-23T00:00:00Z' }

const works = (person: string, organization: string, role = 'colleague' as const) =>
  create(memberships, { id: `${person}:${organization}`, network: 'WL', person, organization, role })

/** Besides: Rosa coordinates the Elbtal, in which the Wendland is; Dóra works for the Ökohof, too; Cora is shut out. */
const besides: readonly Change[] = [
  create(humans, { id: 'rosa' }),
  create(accounts, { id: 'console:rosa', human: 'rosa', used: '2026-08-01T00:00:00Z' }),
  create(people, {
    id: 'rosa',
    network: 'WL',
    human: 'rosa',
    name: 'Rosa Rabe',
    coordinates: true,
    region: 'Elbtal',
  }),
  create(people, { id: 'cora', network: 'WL', name: 'Cora Carl', coordinates: false, ...isShutOut }),
  works('dora', 'okohof'),
  works('cora', 'asztalos'),
  works('cora', 'okohof'),
]

const wendland = { name: 'Wendland', also: [] }
const withinElbtal = [
  { name: 'Elbtal', also: [] },
  { ...wendland, within: 'Elbtal' },
]

const offersHay = async (store: Store) =>
  (await findAll(store, listings)).find(({ value }) => value.title === 'Neues Heu')

/** What somebody loses in that moment, what they do, what they read then, and that nothing has come of it. */
const losses: readonly (readonly [
  who: string,
  loses: (other: Store) => Promise<void>,
  does: readonly [who: string, command: string, input: Input],
  reads: string,
  nothing: (store: Store) => Promise<unknown>,
])[] = [
  [
    'whoever is shut out publishes nothing',
    (other) => changed(other, people, 'anna', isShutOut),
    ['anna', 'offer add', { title: 'Neues Heu', for: 'okohof' }],
    'gesperrt',
    offersHay,
  ],
  [
    'whoever is let go by the partner publishes nothing',
    async (other) => {
      const works = (await other.get(memberships, 'anna:okohof')) ?? expect.fail('anna')
      await other.commit([drop(works)])
    },
    ['anna', 'offer add', { title: 'Neues Heu', for: 'okohof' }],
    'gehören noch zu keinem',
    offersHay,
  ],
  [
    'whoever coordinates no longer publishes nothing for a partner',
    (other) => changed(other, people, 'kora', { coordinates: false }),
    ['kora', 'offer add', { title: 'Neues Heu', for: 'okohof' }],
    'gehören noch zu keinem',
    offersHay,
  ],
  [
    'a partner that has moved away is acted for by its new region’s coordination',
    (other) => changed(other, organizations, 'okohof', { region: 'Altmark' }),
    ['rita', 'offer add', { title: 'Neues Heu', for: 'okohof' }],
    'andere Koordination',
    offersHay,
  ],
  [
    'a partner whose region is no longer part of the coordinator’s is not acted for',
    (other) => changed(other, networks, 'WL', { regions: [wendland] }),
    ['rosa', 'offer add', { title: 'Neues Heu', for: 'okohof' }],
    'andere Koordination',
    offersHay,
  ],
  [
    'whoever decides no longer names nobody who decides',
    async (other) => {
      await changed(other, memberships, 'anna:okohof', { role: 'colleague' })
      await changed(other, memberships, 'cili:okohof', { role: 'contact' })
    },
    ['anna', 'member decide', { member: 'dora:okohof', decides: 'yes' }],
    'Darüber entscheidet die Leitung',
    async (store) => (await store.get(memberships, 'dora:okohof'))?.value.decides,
  ],
  [
    'where a colleague decides from now on, the contact does not',
    (other) => changed(other, memberships, 'cili:okohof', { decides: true }),
    ['anna', 'member decide', { member: 'dora:okohof', decides: 'yes' }],
    'Darüber entscheidet die Leitung',
    async (store) => (await store.get(memberships, 'dora:okohof'))?.value.decides,
  ],
  [
    'whom another region looks after, too, a region does not shut out',
    (other) => changed(other, organizations, 'okohof', { region: 'Altmark' }),
    ['rita', 'person block', { person: 'dora', reason: 'Streit', sure: 'yes' }],
    'andere Koordination',
    async (store) => (await store.get(people, 'dora'))?.value.blocked,
  ],
  [
    'whom another region looks after, too, a region does not let in again',
    (other) => changed(other, organizations, 'okohof', { region: 'Altmark' }),
    ['rita', 'person unblock', { person: 'cora' }],
    'andere Koordination',
    async (store) => (await store.get(people, 'cora'))?.value.blocked === undefined,
  ],
  [
    'what waits at a partner that has moved away its old coordination does not decide',
    (other) => changed(other, organizations, 'okohof', { region: 'Altmark' }),
    ['rita', 'join decline', { join: 'WL-9BE4ND' }],
    'andere Koordination',
    async (store) => (await store.get(joins, 'WL-9BE4ND')) === undefined,
  ],
  [
    'whoever is let go by the partner lets nobody in there',
    async (other) => {
      const works = (await other.get(memberships, 'anna:okohof')) ?? expect.fail('anna')
      await other.commit([drop(works)])
    },
    ['anna', 'join approve', { join: 'WL-9BE4ND' }],
    'nur die Leute dieses Partners',
    (store) => store.get(memberships, 'gerd:okohof'),
  ],
]

const cases = moments.flatMap((moment) => losses.map((loss) => [moment, ...loss] as const))

test.each(cases)('%s: %s', async (moment, _, loses, [who, command, input], reads, nothing) => {
  const { one, other, does } = await together(moment, loses, [...hay, ...bystanders, ...besides])
  await changed(one, networks, 'WL', { regions: withinElbtal })
  const shown = await does(who, command, input)
  expect(shown?.text).toContain(reads)
  expect(await nothing(one)).toBeFalsy()
  await Promise.all([one.close(), other.close()])
})
