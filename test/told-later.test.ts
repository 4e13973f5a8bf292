import { expect, test } from 'vitest'
import { Undeliverable } from '../src/adapter.ts'
import { debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { memberships, people } from '../src/domain/person.ts'
import { create, findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

const tells = 'Das steht hier über Sie: Nora Nau'

/** Nora asks in a room, and takes no direct messages; what is held about her waits for her. */
const closedTo = async () => {
  const closed = new Set(['console:nora'])
  const works = { person: 'nora', organization: 'okohof', role: 'colleague' as const }
  const talk = await openBot(
    [
      create(humans, { id: 'nora' }),
      create(accounts, { id: 'console:nora', human: 'nora', used: '2026-08-01T00:00:00Z' }),
      create(people, { id: 'nora', network: 'WL', human: 'nora', name: 'Nora Nau', coordinates: false }),
      create(memberships, { id: 'nora:okohof', network: 'WL', ...works }),
    ],
    ({ to }) => {
      if (closed.has(to)) throw new Undeliverable('closed')
    },
  )
  const { says, clock, deliverDue, store } = talk
  const later = async (seconds: number) => {
    clock.turn(seconds)
    await deliverDue()
    // The next account, or that there is none, is found at the next look.
    await deliverDue()
  }
  await says('nora', 'Wer liefert Heu?', { room: '#plausch' })
  await later(60)
  return { ...talk, closed, later, nora: async () => (await store.get(people, 'nora'))?.value }
}

test('whom the first contact did not reach is told when they can be reached', async () => {
  const { closed, later, lines } = await closedTo()
  expect(lines('console:nora')).toEqual([])
  closed.clear()
  await later(7200)
  await later(7200)
  expect(lines('console:nora')).toEqual([`console:nora ← ${tells}`])
})

test('or at another account of theirs', async () => {
  const { store, later, lines } = await closedTo()
  await store.commit([create(accounts, { id: 'console:nora2', human: 'nora', used: '2026-08-01T00:00:00Z' })])
  await later(7200)
  expect(lines('console:nora')).toEqual([`console:nora2 ← ${tells}`])
})

test('until then “stimmt so” shows first what is held', async () => {
  const { says, nora } = await closedTo()
  expect((await says('nora', 'bestätigen'))?.text).toContain(tells)
  expect((await nora())?.confirmed).toBeUndefined()
  expect((await says('nora', 'stimmt so'))?.text).toContain('Danke!')
  expect((await nora())?.confirmed).toBeDefined()
})

test('it lies on the desk; whoever is let go there is told with the next answer', async () => {
  const { does, says, store, closed, later, lines, nora } = await closedTo()
  const [stuck] = await findAll(store, debts)
  expect(stuck?.value).toMatchObject({ to: { person: 'nora' }, kind: 'privacy', stuck: expect.any(String) })
  expect((await does('kora', 'desk'))?.text).toContain('Nicht zugestellt')
  await does('kora', 'message drop', { message: stuck?.id ?? '' })
  expect((await nora())?.told).toBeUndefined()
  closed.clear()
  await says('nora', 'Wer liefert Heu?', { room: '#plausch' })
  await later(60)
  expect(lines('console:nora')).toEqual([`console:nora ← ${tells}`])
})
