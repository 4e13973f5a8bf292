import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { Undeliverable } from '../src/adapter.ts'
import type { Line } from '../src/card.ts'
import { keptCalls } from '../src/commit.ts'
import { debts, posts } from '../src/debt.ts'
import { codes } from '../src/domain/code.ts'
import { erasures } from '../src/domain/erasure.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { provenances } from '../src/domain/provenance.ts'
import { errands } from '../src/errand/errand.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { kinds } from '../src/records.ts'
import { create, findAll, type Kind, replace, type Stored } from '../src/store.ts'
import { contentOf, openBot, standingAt } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

/** Kora stands in for whoever's direct messages are closed. */
const opened = async (closed: readonly string[] = []) => {
  const bot = await openBot([listed(hay, 'okohof', { title: 'Heu' })], ({ to }) => {
    if (closed.includes(to)) throw new Undeliverable('takes no direct messages')
  })
  const { clock, deliverDue, delivered, does, store } = bot
  return {
    ...bot,
    /** What stands before Kora when all has been delivered. */
    stands: async () => {
      for (let i = 0; i < 12; i += 1) {
        clock.turn(5)
        await deliverDue()
      }
      return standingAt(delivered, 'kora')
    },
    forgets: async (who: string) => {
      const [yes] = (await does(who, 'forget me'))?.card.buttons ?? []
      if (yes) await does(who, yes.call.command, yes.call.input)
      await eraseForgotten(store, clock())
    },
    /** Which records say it still. */
    left: async (what: string) =>
      (await contentOf(store)).flatMap(({ kind, id, value }) =>
        JSON.stringify(value).includes(what) ? [`${kind}/${id}`] : [],
      ),
  }
}

test('the card of whoever stands in names nobody who has been forgotten', async () => {
  const { does, forgets, left, stands } = await opened(['console:anna', 'console:cili'])
  await does('bence', 'respond', { listing: hay, contact: 'mine' })
  expect(await stands()).toContain('Ökohof, 05841 100, Anna Amsel, +49 anna')
  await forgets('anna')
  expect(await left('Anna Amsel')).toEqual([])
  const reads = await stands()
  expect(reads).toContain('Asztalos meldet sich: Heu')
  expect(reads).toContain('Ökohof, 05841 100')
  expect(reads).not.toContain('Anna Amsel')
  expect(reads).not.toContain('+49 anna')
})

test('what is to be passed on, and what was, names nobody who has been forgotten', async () => {
  const { clock, does, stands, store } = await opened()
  const ask = (question: string) =>
    does('anna', 'organization ask', { organization: 'fahre', question, contact: 'partner' })
  await ask('Fahren Sie?')
  await ask('Fahren Sie bald?')
  expect(await stands()).toContain('Emil Ente, +49 emil')
  const first = (await findAll(store, errands)).find(({ value }) => JSON.stringify(value).includes('Sie?'))
  await does('kora', 'errand reached', { errand: first?.id ?? '' })
  expect((await stands()).split('Emil Ente, +49 emil')).toHaveLength(3)
  await does('kora', 'person forget', { person: 'emil', sure: 'yes' })
  await eraseForgotten(store, clock())
  const reads = await stands()
  expect(reads).toContain('Fahren Sie bald?')
  expect(reads).toContain('Erledigt')
  expect(reads).not.toContain('Emil Ente')
})

test('who came by an open door leaves neither name nor number, whoever stood in for them', async () => {
  const closed: string[] = []
  const { does, forgets, left, says, stands, store } = await opened(closed)
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL is there')
  await store.commit([replace(home, { ...home.value, joining: 'open' })])
  const partner = { organization: 'Imkerei Summsel', name: 'Zoe Zander', town: 'Gartow' }
  const [founding] = (await does('zoe', 'join ask', partner))?.card.buttons ?? []
  if (founding) await does('zoe', founding.call.command, founding.call.input)
  await says('zoe', 'Profil Telefon 0176 55667788')
  await does('zoe', 'offer add', { title: 'Honig' })
  closed.push('console:zoe')
  const honey = (await findAll(store, listings)).find(({ value }) => value.title === 'Honig')
  await does('bence', 'respond', { listing: honey?.id ?? '', contact: 'mine' })
  expect(await stands()).toContain('Zoe Zander, 0176 55667788')
  expect((await left('55667788')).some((one) => one.startsWith(posts.name))).toBe(true)
  await forgets('zoe')
  expect(await stands()).not.toContain('Zoe Zander, 0176')
  expect([await left('Zoe Zander'), await left('55667788')]).toEqual([[], []])
})

const zita: Line = ['Hallo ', { about: 'zita', text: 'Zita Zorn, 0170 5566', else: 'jemand' }]
const anna: Line = ['Hallo ', 'liebe ', { about: 'anna', text: 'Anna Amsel', else: 'jemand' }]

test('whatever kind of record a card stands in, and however deep, it says nothing of whoever has been forgotten', async () => {
  const { clock, left, store } = await opened()
  const at = '2026-08-01T00:00:00Z'
  const card = { title: zita, blocks: [{ kind: 'facts', facts: [['Kontakt', zita]] }, anna] }
  const holding = (kind: Kind): Stored =>
    ({ id: `holds/${kind.name}`, network: 'WL', at, name: 'Wer', cards: [{ card }] }) as Stored
  // Each as much of itself as has to be there to be read.
  const parts: Record<string, object> = {
    [debts.name]: {
      to: { person: 'anna' },
      owed: { say: card },
      else: [{ to: { person: 'bence' }, owed: { say: card } }],
    },
    [posts.name]: { subject: 'response/x', to: { person: 'anna' }, said: card },
    [acts.name]: { touched: [{ kind: 'errand', id: 'x', rev: 2, before: holding(errands) }] },
    [codes.name]: { about: 'anna', by: 'kora' },
    [keptCalls.name]: { invocation: { caller: 'console:anna', input: {} } },
    [provenances.name]: { values: {} },
  }
  const others = kinds.filter(({ name }) => ![networks.name, erasures.name].includes(name))
  await store.commit([
    create(people, { id: 'zita', network: 'WL', name: 'Zita Zorn', coordinates: false, vouched: [] }),
    ...others.map((kind) => create(kind, { ...holding(kind), ...parts[kind.name] })),
  ])
  const before = (await left('Zita Zorn')).length
  expect(before).toBe(others.length + 1)
  await store.commit([create(erasures, { id: 'zita', network: 'WL', at, marks: [] })])
  await eraseForgotten(store, clock())
  expect([await left('Zita Zorn'), await left('0170 5566')]).toEqual([[], []])
  const kept = await left(JSON.stringify(anna))
  // What is said of others stays as it was, in all that is not that person's own.
  const gone = others.map(({ name }) => name).filter((name) => !kept.includes(`${name}/holds/${name}`))
  expect(gone).toEqual([joins.name, provenances.name])
  expect(await left('["Hallo jemand"]')).toEqual(kept)
})
