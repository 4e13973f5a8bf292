import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listings } from '../../src/domain/listing.ts'
import { responses } from '../../src/domain/response.ts'
import { openBot } from '../calling.ts'

/** What may happen to 3 t of hay that two partners want, in any order. */
const step = fc.oneof(
  fc.record({
    does: fc.constant('respond' as const),
    partner: fc.constantFrom('asztalos', 'fahre'),
    amount: fc.constantFrom('0,7 t', '1 t', '2,3 t', '3 t'),
  }),
  fc.record({
    does: fc.constant('accept' as const),
    partner: fc.constantFrom('asztalos', 'fahre'),
    amount: fc.constantFrom(undefined, '0,7 t', '2,3 t', '9 t'),
  }),
  fc.record({
    does: fc.constant('response withdraw' as const),
    partner: fc.constantFrom('asztalos', 'fahre'),
  }),
  fc.record({ does: fc.constant('decline' as const), partner: fc.constantFrom('asztalos', 'fahre') }),
  fc.record({ does: fc.constantFrom('withdraw' as const, 'fulfil' as const) }),
  fc.record({ does: fc.constant('undo' as const), by: fc.constantFrom('anna', 'kora'), which: fc.nat(5) }),
)

test('tenths add up: what is all promised is no longer open', async () => {
  const { store, does } = await openBot()
  await does('anna', 'offer add', { title: 'Heu', quantity: '0,8 t' })
  const id = (await store.find(listings))[0]?.id ?? ''
  for (const [partner, amount] of [
    ['asztalos', '0,7 t'],
    ['fahre', '0,1 t'],
  ] as const) {
    await does('kora', 'respond', { listing: id, contact: 'partner', amount, for: partner })
    await does('anna', 'accept', { response: `${id}:${partner}`, contact: 'partner', amount })
  }
  expect((await store.get(listings, id))?.value).toMatchObject({ given: 0.8, state: 'fulfilled' })
})

test('an amount is never given away twice, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { store, does } = await openBot()
      await does('anna', 'offer add', { title: 'Heu', quantity: '3 t' })
      const id = (await store.find(listings))[0]?.id ?? ''
      const done: string[] = []
      for (const one of steps) {
        const contact = 'partner'
        const shown = await (one.does === 'respond'
          ? does('kora', 'respond', { listing: id, contact, amount: one.amount, for: one.partner })
          : one.does === 'accept'
            ? does('anna', 'accept', {
                response: `${id}:${one.partner}`,
                contact,
                ...(one.amount && { amount: one.amount }),
              })
            : one.does === 'response withdraw'
              ? does('kora', one.does, { response: `${id}:${one.partner}`, for: one.partner })
              : one.does === 'decline'
                ? does('anna', 'decline', { response: `${id}:${one.partner}` })
                : one.does === 'undo'
                  ? does(one.by, 'undo', {
                      sure: 'yes',
                      act: done[one.which % Math.max(1, done.length)] ?? 'act/none',
                    })
                  : does('anna', one.does, { listing: id }))
        if (one.does !== 'respond' && shown?.id.startsWith('act/'))
          done.push(shown.id.replace(/\/reply$/, ''))
        const { given, state } = (await store.get(listings, id))?.value ?? expect.fail('it is there')
        const accepted = (await store.find(responses)).filter(({ value }) => value.state === 'accepted')
        const promised = accepted.reduce((sum, { value }) => sum + (value.given ?? 0), 0)
        expect(given).toBeCloseTo(promised, 6)
        expect(given).toBeLessThanOrEqual(3)
        if (given === 3) expect(state).not.toBe('open')
      }
      await store.close()
    }),
    { numRuns: 60 },
  )
}, 30_000)
