import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBot } from '../../src/bot.ts'
import { listings } from '../../src/domain/listing.ts'
import { findAnswers } from '../../src/domain/response.ts'
import type { Input } from '../../src/invocation.ts'
import { callsTo } from '../calling.ts'
import { hay } from '../given.ts'
import { storeWith, testClock, worldOf } from '../world.ts'

const id = 'WL-4FC7KQ'
const partner = fc.constantFrom('asztalos', 'fahre')
const amount = fc.constantFrom('0,1 t', '0,2 t', '0,7 t', '1 t', '2,3 t', '3 t', '9 t', '5', '-2 t')
const deed = (command: string, input: fc.Arbitrary<Input>) => input.map((said) => ({ command, input: said }))
const ofHay = { listing: id }

/** What Anna, who offers it, and Kora, who speaks for both partners that want it, may do with 3 t of hay. */
const step = fc.oneof(
  deed(
    'respond',
    fc.record({ amount, for: partner }).map((said) => ({ ...said, ...ofHay, contact: 'partner' })),
  ),
  deed(
    'accept',
    fc
      .record({ who: partner, amount })
      .map(({ who, amount }) => ({ response: `${id}:${who}`, contact: 'partner', amount })),
  ),
  deed(
    'accept',
    partner.map((who) => ({ response: `${id}:${who}`, contact: 'partner' })),
  ),
  deed(
    'response withdraw',
    partner.map((who) => ({ response: `${id}:${who}`, for: who })),
  ),
  deed(
    'decline',
    partner.map((who) => ({ response: `${id}:${who}` })),
  ),
  deed(
    'fulfil',
    fc.record({ helper: partner, amount }).map((said) => ({ ...said, ...ofHay })),
  ),
  deed('fulfil', fc.constant(ofHay)),
  deed(
    'listing edit',
    amount.map((quantity) => ({ ...ofHay, quantity })),
  ),
  deed('listing edit', fc.constant({ ...ofHay, quantity: '–' })),
  deed('listing renew', fc.constant(ofHay)),
  deed('withdraw', fc.constant(ofHay)),
  deed(
    'undo',
    fc.constantFrom('fulfil', 'accept', 'decline', 'listing edit', 'withdraw').map((act) => ({ act })),
  ),
)

test('of what is offered never more is given than there is, nor less than nothing, whoever does what at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, step), { minLength: 3, maxLength: 8 }), async (pairs) => {
      const store = await storeWith('console')
      await store.commit(hay)
      const clock = testClock()
      const [one, other] = [1, 2].map(() => callsTo(createBot(worldOf(store, clock))))
      const does = async (bot: typeof one, { command, input }: { command: string; input: Input }) =>
        bot?.does(command.startsWith('respon') ? 'kora' : 'anna', command, input)
      for (const [first, second] of pairs) {
        clock.turn(5)
        await Promise.all([does(one, first), does(other, second)])
        const { given, quantity, state } =
          (await store.get(listings, id))?.value ?? expect.fail('it is there')
        expect(given).toBeGreaterThanOrEqual(0)
        const promised = (await findAnswers(store, { listing: id, state: 'accepted' })).map(
          ({ value }) => value.given ?? 0,
        )
        if (typeof quantity !== 'object') {
          expect(given).toBe(0)
          continue
        }
        expect(given).toBeLessThanOrEqual(quantity.amount)
        expect(promised.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(given + 1e-6)
        if (given === quantity.amount) expect(state).not.toBe('open')
        // Nobody has been handed over more than was promised to them.
        for (const { value } of await findAnswers(store, { listing: id, state: 'accepted' }))
          expect(value.had ?? 0).toBeLessThanOrEqual((value.given ?? 0) + 1e-6)
      }
      await store.close()
    }),
    { numRuns: 60 },
  )
}, 60_000)
