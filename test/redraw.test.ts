import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { debts, posts } from '../src/debt.ts'
import { people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { redrawings, redraws } from '../src/redraw.ts'
import { type Change, create, findAll, type Store } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

test('a change of somebody’s data reads what they gave, and none of what others have answered', async () => {
  const { store, does, deliverDue, clock } = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
  await does('bence', 'respond', { listing: hay, contact: 'mine' })
  await does('anna', 'accept', { response: `${hay}:asztalos`, contact: 'mine' })
  await deliverDue()
  const others = Array.from({ length: 300 }, (_, i) => ({
    id: `WL-X${i}:holz`,
    network: 'WL',
    listing: `WL-X${i}`,
    owner: 'fahre',
    organization: 'holz',
    person: 'dora',
    contact: 'mine' as const,
    state: i % 2 === 0 ? ('declined' as const) : ('accepted' as const),
    at: '2026-08-02T00:00:00Z',
  }))
  await store.commit(others.map((one) => create(responses, one)))
  let read = 0
  const counted: Store = {
    ...store,
    async find(kind, query) {
      const found = await store.find(kind, query)
      read += found.length
      return found
    },
  }
  for (const id of ['anna', 'bence']) {
    read = 0
    const owed = await redraws(counted, [{ kind: people.name, id, rev: 2 }], clock())
    expect([id, owed.length > 0, read < 20]).toEqual([id, true, true])
  }
})

const many = 210
const digits = [...'23456789']
const numbers = digits
  .flatMap((a) => digits.flatMap((b) => digits.map((c) => `WL-2B3${a}${b}${c}`)))
  .slice(0, many)

/** Bence gives his own number with each of many answers, the first of which stand at Anna's. */
const withManyGiven = async (delivered = many) => {
  const opened = await openBot(numbers.map((id) => listed(id, 'okohof', { title: 'Heu' })))
  for (const [i, listing] of numbers.entries()) {
    if (i === delivered) await opened.deliverDue()
    await opened.does('bence', 'respond', { listing, contact: 'mine' }, { id: `a${i + 1000}` })
  }
  if (delivered === many) await opened.deliverDue()
  opened.clock.turn(5)
  return {
    ...opened,
    /** How many cards Anna has before her, and how many of them say the number. */
    stands() {
      const standing = new Map<string, string>()
      for (const [i, one] of opened.delivered.entries()) {
        if (one.to !== 'console:anna' || !toText(one.card).includes('Heu')) continue
        if ('reference' in one) standing.delete(one.reference)
        standing.set(`message-${i + 1}`, toText(one.card))
      }
      return [standing.size, [...standing.values()].filter((text) => text.includes('+49 bence')).length]
    },
    async settled() {
      for (let i = 0; i < 3; i += 1) {
        await opened.deliverDue()
        opened.clock.turn(5)
      }
      return [await findAll(opened.store, debts), await findAll(opened.store, redrawings)]
    },
  }
}

/** What is done once, right before a commit that this fits; whoever throws there ends before it. */
const before = (store: Store, fits: (change: Change) => boolean, work: () => unknown) => {
  const { commit } = store
  let done = false
  Object.assign(store, {
    commit: async (changes: readonly Change[]) => {
      if (!done && changes.some(fits)) {
        done = true
        await work()
      }
      return commit(changes)
    },
  })
}
const hide = { phone: 'nobody' }

test.each([
  ['hides the number', 'bence', 'profile', hide],
  ['has another one', 'bence', 'correct', { what: 'phone', to: '05841 778899' }],
  ['ends the contact', 'bence', 'contact end', { agreement: `${numbers[0]}:asztalos` }],
  ['leaves', 'bence', 'leave', { from: 'WL', sure: 'yes' }],
  ['is forgotten', 'bence', 'forget me', { sure: 'yes' }],
  ['is shut out', 'kora', 'person block', { person: 'bence' }],
])(
  'whoever gave a contact often and %s stands in none of these cards any more',
  async (_, who, command, input) => {
    const { does, stands, settled } = await withManyGiven()
    expect(stands()).toEqual([many, many])
    await does(who, command, input)
    expect(await settled()).toEqual([[], []])
    expect(stands()).toEqual([many, 0])
  },
)

test.each(['first', 'last'])('what ends before the %s step is gone on with', async (which) => {
  const { store, does, deliverDue, stands, settled } = await withManyGiven()
  const isStep = ({ kind, ...change }: Change) =>
    kind === redrawings.name && ('drop' in change || (which === 'first' && change.rev > 0))
  before(store, isStep, () => {
    throw new Error('the process ends here')
  })
  await does('bence', 'profile', hide)
  await expect(deliverDue()).rejects.toThrow('the process ends here')
  expect(stands()).toEqual([many, many - 99])
  expect(await settled()).toEqual([[], []])
  expect(stands()).toEqual([many, 0])
})

test('a card that is said with the number right before it is hidden is drawn anew, too', async () => {
  const { store, does, deliverDue, stands, settled } = await withManyGiven(130)
  before(store, ({ kind }) => kind === redrawings.name, deliverDue)
  await does('bence', 'profile', hide)
  expect(stands()).toEqual([many, many])
  expect(await settled()).toEqual([[], []])
  expect(stands()).toEqual([many, 0])
})

test('two looks at once take each step once, and what is changed again meanwhile is not lost', async () => {
  const { store, does, deliverDue, delivered, stands, settled } = await withManyGiven()
  await does('bence', 'profile', hide)
  const again = () => does('bence', 'correct', { what: 'phone', to: '05841 778899' })
  before(store, ({ kind, rev }) => kind === redrawings.name && rev > 0, again)
  await Promise.all([deliverDue(), deliverDue()])
  expect(await settled()).toEqual([[], []])
  expect(stands()).toEqual([many, 0])
  // Only what had been drawn before that is drawn twice.
  expect(delivered.filter(({ kind }) => kind === 'redraw').length).toBeLessThan(2 * many)
})

test('every listing of a partner stands under its new name, however many there are', async () => {
  const { store, does, deliverDue, delivered } = await openBot()
  for (let at = 0; at < many; at += 100)
    await store.commit(
      numbers.slice(at, at + 100).flatMap((id) => [
        listed(id, 'okohof', { title: 'Heu' }),
        create(posts, {
          ...{ id: `post/${id}`, network: 'WL', subject: `listing/${id}` },
          ...{ call: { command: 'listing show', input: { listing: id } }, to: { place: 'console:#markt' } },
          ...{ address: 'console:#markt', reference: id, drawn: '2026-08-01T00:00:00Z' },
        }),
      ]),
    )
  await does('anna', 'organization profile', { name: 'Hof Amsel' })
  for (let i = 0; i < 2; i += 1) await deliverDue()
  const again = delivered.filter(({ kind, card }) => kind === 'redraw' && toText(card).includes('Hof Amsel'))
  expect(again).toHaveLength(many)
})

test('where a commit has no room, all cards follow it', async () => {
  const { store, clock } = await withManyGiven()
  const touched = [{ kind: people.name, id: 'bence', rev: 2 }]
  const sizes = await Promise.all([0, 1, 2, 500].map((room) => redraws(store, touched, clock(), room)))
  expect(sizes.map(({ length }) => length)).toEqual([1, 1, 2, 100])
})
