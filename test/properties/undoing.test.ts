import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { networkKinds } from '../../src/records.ts'
import { findAll, type Store } from '../../src/store.ts'
import { openBot } from '../calling.ts'
import { everything, photographedBy } from '../given.ts'

const title = fc.constantFrom('Heu', 'Grummet', 'Heu, 2. Schnitt', '<b>Stroh</b>')
const day = fc.constantFrom('2026-12-31', '2027-01-31', 'standing')
const edit = fc.record(
  {
    title,
    until: day,
    quantity: fc.constantFrom('5 t', '3,5 t', 'ein paar Fuhren', '–'),
    details: fc.constantFrom('trocken', '–'),
    price: fc.constantFrom('30 €', 'kostenlos', '–'),
    town: fc.constantFrom('Clenze', '–'),
    category: fc.constantFrom('material', '–'),
  },
  { requiredKeys: [] },
)
const hay = { listing: 'WL-4FC7KQ' }
const answer = { response: 'WL-4FC7KQ:fahre' }

/** What somebody of the farm does with its hay, or with the answer to it. */
const change = fc.oneof(
  edit.map((said) => ({ command: 'listing edit', input: { ...hay, ...said } })),
  day.map((until) => ({ command: 'listing renew', input: { ...hay, until } })),
  fc.record({ amount: fc.constantFrom('1', '0,3', '2,5') }, { requiredKeys: [] }).map((said) => ({
    command: 'fulfil',
    input: { ...hay, ...said },
  })),
  fc.constantFrom(
    { command: 'fulfil', input: { ...hay, helper: 'fahre' } },
    { command: 'withdraw', input: hay },
    { command: 'helper add', input: { ...hay, helper: 'asztalos' } },
    { command: 'picture add', input: { ...hay, picture: 'PICTURE' } },
    { command: 'picture remove', input: { listing: 'WL-2C2C2C' } },
    { command: 'accept', input: { ...answer, contact: 'partner' } },
    { command: 'accept', input: { ...answer, contact: 'mine', amount: '1' } },
    { command: 'decline', input: answer },
    { command: 'listing again', input: { ...hay, again: '' } },
    { command: 'offer add', input: { title: 'Wolle', quantity: '3 Ballen' } },
    { command: 'respond', input: { listing: 'WL-7H7H7H', contact: 'partner' } },
    { command: 'response withdraw', input: { response: 'WL-7H7H7H:okohof' } },
  ),
)

/** Counted, and said to whoever is not in the chat: what was said stays said. */
const besides = ['pulse', 'errand']

/** What the network remembers. */
const remembered = async (store: Store) => {
  const all = await Promise.all(
    networkKinds
      .filter(({ name }) => !besides.includes(name))
      .map((kind) => findAll<{ id: string }, 'network' | 'installation'>(store, kind)),
  )
  return all.flat().map(({ kind, value }) => [kind, value])
}

test('undo ∘ change is the identity, whatever was changed before and is left', async () => {
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const others = everything.filter(({ id }) => id !== 'PICTURE')
      const { does, store } = await openBot([...others, photographedBy('anna')])
      for (const [i, { command, input }] of changes.entries()) {
        const before = await remembered(store)
        await does('anna', command, input, { id: `change-${i}` })
        const act = (await store.get(acts, `act/change-${i}`))?.value
        if (!act || act.touched.length === 0) continue
        await does('anna', 'undo', { act: act.id }, { id: `undo-${i}` })
        expect((await store.get(acts, `act/undo-${i}`))?.value.tookBack).toBe(act.id)
        expect(await remembered(store)).toEqual(before)
        done.set(command, (done.get(command) ?? 0) + 1)
        // And it goes on from there.
        await does('anna', command, input, { id: `again-${i}` })
      }
      await store.close()
    }),
    { numRuns: 60 },
  )
  expect([...done.keys()].length).toBeGreaterThan(7)
}, 60_000)
