import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { memberships, people } from '../src/domain/person.ts'
import { drop, replace } from '../src/store.ts'
import { openBot } from './calling.ts'

/** Somebody has published an offer of the Ökohof, whose contact is Anna and whose deputy is Cili. */
const published = async (who: string, input: Readonly<Record<string, string>> = {}) => {
  const talk = await openBot()
  const { does, store, deliverDue, delivered, clock } = talk
  await does(who, 'offer add', { title: 'Heu', ...input })
  const [listing] = await store.find(listings)
  const id = listing?.id ?? expect.fail('it is published')
  const taking = [
    ['listing remove', { listing: id, reason: 'Steht doppelt' }],
    ['listings remove', { organization: 'okohof', reason: 'Steht doppelt' }],
  ] as const
  /** Who reads of the removal, or that it was taken back, in the order in which they were told. */
  const heard = async (text: string) => {
    clock.turn(60)
    await deliverDue()
    return delivered
      .filter(({ card }) => JSON.stringify(card).includes(text))
      .map(({ to }) => to.replace('console:', ''))
  }
  const leaves = async () => {
    const work = (await store.get(memberships, 'cili:okohof')) ?? expect.fail()
    await store.commit([drop(work)])
  }
  return { ...talk, id, taking, heard, leaves }
}

const why = 'Der Grund: Steht doppelt'

test.each([0, 1])(
  'whoever published it reads the reason, and the contact, too: each once (%i)',
  async (way) => {
    for (const [who, readers] of [
      ['cili', ['anna', 'cili']],
      ['anna', ['anna']],
      // Who coordinates and did it for them is one who knows.
      ['kora', ['anna']],
    ] as const) {
      const { does, taking, heard } = await published(who, who === 'kora' ? { for: 'okohof' } : {})
      const [command, input] = taking[way] ?? expect.fail()
      const done = await does('kora', command, input)
      expect([who, await heard(why)]).toEqual([who, readers])
      await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
      expect([who, await heard('wieder im Netzwerk')]).toEqual([who, readers])
    }
  },
)

test('by its own button, too, it is back for both', async () => {
  const { does, id, heard } = await published('cili')
  await does('kora', 'listing remove', { listing: id, reason: 'Steht doppelt' })
  await does('kora', 'listing restore', { removed: id })
  expect(await heard('wieder im Netzwerk')).toEqual(['anna', 'cili'])
})

test('who has left the partner reads none of it, before it was done or before it is delivered', async () => {
  for (const when of ['before', 'after']) {
    const { does, taking, heard, leaves } = await published('cili')
    if (when === 'before') await leaves()
    await does('kora', ...taking[0])
    if (when === 'after') await leaves()
    expect([when, await heard(why)]).toEqual([when, ['anna']])
  }
})

test('where the contact reads nothing any more, whoever published it reads it once', async () => {
  const { does, taking, heard, store } = await published('cili')
  const anna = (await store.get(people, 'anna')) ?? expect.fail()
  await store.commit([replace(anna, { ...anna.value, blocked: '2026-08-02T00:00:00Z' })])
  await does('kora', ...taking[0])
  expect(await heard(why)).toEqual(['cili'])
})

test('who is shut out reads nothing of what was published before', async () => {
  const { does, taking, heard } = await published('cili')
  await does('kora', 'person block', { person: 'cili' })
  await does('kora', ...taking[1])
  expect(await heard(why)).toEqual(['anna'])
})
