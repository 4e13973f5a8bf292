import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { listings } from '../src/domain/listing.ts'
import { responses } from '../src/domain/response.ts'
import { findAll } from '../src/store.ts'
import { callsTo, openBot, standingAt } from './calling.ts'
import { hay } from './given.ts'
import { listed, storeWith, testClock, worldOf } from './world.ts'

const id = 'WL-4FC7KQ'
const answer = `${id}:asztalos`

/** Ökohof offers 3 t of hay, of which Asztalos would like 2 t; the ferry wants some, too. */
const opened = async (more: object = {}) => {
  const all = await openBot([
    ...hay.filter((change) => change.id !== id),
    listed(id, 'okohof', { title: 'Heu', quantity: { amount: 3, unit: 't' }, responses: 1, ...more }),
  ])
  await all.does('bence', 'respond', { listing: id, contact: 'mine', amount: '2 t', note: 'Ab Freitag' })
  const kept = async () => (await all.store.get(listings, id))?.value ?? expect.fail(id)
  const answered = async () => (await all.store.get(responses, answer))?.value
  const accepts = (amount?: string) =>
    all.does('anna', 'accept', { response: answer, contact: 'mine', ...(amount && { amount }) })
  const heard = async (who: string) => {
    const before = all.delivered.length
    all.clock.turn(5)
    await all.deliverDue()
    return JSON.stringify(all.delivered.slice(before).filter(({ to }) => to === `console:${who}`))
  }
  return { ...all, kept, answered, accepts, heard }
}

test('an answer that nobody has decided on is gone, and given again as if there had been none', async () => {
  const { does, says, kept, answered, heard } = await opened()
  await heard('anna')
  expect((await kept()).responses).toBe(2)
  expect((await says('bence', 'antwort zurückziehen Heu'))?.text).toContain('Antwort zurückgezogen: Heu')
  expect(await answered()).toBeUndefined()
  expect(await kept()).toMatchObject({ responses: 1, given: 0, state: 'open' })
  expect(await heard('anna')).toContain('hat die Antwort zurückgezogen: ')
  expect((await does('anna', 'accept', { response: answer, contact: 'partner' }))?.text).toContain(
    'Diese Antwort gibt es so nicht mehr',
  )
  expect(
    (await does('bence', 'respond', { listing: id, contact: 'partner', amount: '1 t' }))?.text,
  ).toContain('Ihre Antwort ist unterwegs')
  expect(await answered()).toMatchObject({ state: 'open', amount: 1, contact: 'partner' })
})

test('what was promised is free again, who helped is no helper, and neither sees the other’s contact', async () => {
  const { accepts, does, says, kept, answered, heard, deliverDue, delivered } = await opened()
  await accepts()
  await deliverDue()
  expect(standingAt(delivered, 'anna')).toContain('+49 bence')
  expect(standingAt(delivered, 'bence')).toContain('+49 anna')
  expect(await kept()).toMatchObject({ given: 2, helpers: ['asztalos'] })
  const done = await does('bence', 'response withdraw', { response: answer })
  expect(done?.text).toContain('Wieder frei: 2 t')
  expect(await kept()).toMatchObject({ given: 0, helpers: [], responses: 1, state: 'open' })
  expect(await answered()).toBeUndefined()
  expect(await heard('anna')).toContain('Wieder frei')
  expect(standingAt(delivered, 'anna')).not.toMatch(/\+49 bence|Ab Freitag/)
  expect(standingAt(delivered, 'bence')).not.toContain('+49 anna')
  expect((await says('bence', 'Datenschutz'))?.text).not.toContain('Ökohof')
  expect((await does('anna', 'write', { agreement: answer, sentence: 'Hallo' }))?.text).toContain('kenne ich')
})

test('what was all promised is open again, and whoever waits hears so; undone, all is as it was', async () => {
  const { accepts, does, kept, answered, heard, store } = await opened({
    quantity: { amount: 2, unit: 't' },
  })
  await does('kora', 'respond', { listing: id, contact: 'partner', amount: '1 t', for: 'fahre' })
  await accepts()
  expect((await kept()).state).toBe('fulfilled')
  const before = [await kept(), await answered()]
  const done = await does('bence', 'response withdraw', { response: answer })
  expect((await kept()).state).toBe('open')
  const told = await heard('anna')
  expect(told).toContain('Es ist im Netzwerk wieder offen')
  const undo = done?.card.buttons?.find(({ call }) => call.command === 'undo')?.call ?? expect.fail()
  expect((await does('bence', 'undo', undo.input))?.text).toContain('Rückgängig gemacht')
  expect([await kept(), await answered()]).toEqual(before)
  expect(await heard('anna')).toContain('hat den letzten Schritt zurückgenommen')
  // What was promised to somebody else meanwhile is not taken from them.
  const again = await does('bence', 'response withdraw', { response: answer })
  await does('anna', 'accept', { response: `${id}:fahre`, contact: 'partner' })
  const back = again?.card.buttons?.find(({ call }) => call.command === 'undo')?.call ?? expect.fail()
  expect((await does('bence', 'undo', back.input))?.text).toContain('Seitdem hat sich etwas geändert')
  expect(await findAll(store, responses, { where: { organization: 'asztalos' } })).toEqual([])
})

test('what was handed over stays, the rest comes back; of what is all there nothing does', async () => {
  const { accepts, does, says, kept, answered, heard } = await opened()
  await accepts()
  await says('anna', 'erledigt Heu 1 t mit Asztalos')
  await heard('anna')
  expect((await does('bence', 'response withdraw', { response: answer }))?.text).toMatch(
    /Der Rest ist wieder frei.*\nWieder frei: 1 t/,
  )
  expect(await answered()).toMatchObject({ state: 'accepted', given: 1, had: 1, amount: 1 })
  expect(await kept()).toMatchObject({ given: 1, helpers: ['asztalos'], responses: 2 })
  expect(await heard('anna')).toContain('verzichtet auf den Rest')
  expect((await does('bence', 'response withdraw', { response: answer }))?.text).toContain(
    'Das ist schon alles übergeben: Heu',
  )
})

test('what its owner has closed is done; an answer to it that nobody has decided on may go', async () => {
  const { accepts, does, says, kept, answered } = await opened()
  await accepts()
  await says('anna', 'erledigt Heu')
  expect((await does('bence', 'response withdraw', { response: answer }))?.text).toContain(
    'Nicht mehr offen: Heu',
  )
  expect(await answered()).toMatchObject({ state: 'accepted' })
  const other = await opened()
  await other.says('anna', 'erledigt Heu')
  expect((await other.does('bence', 'response withdraw', { response: answer }))?.text).toContain(
    'zurückgezogen',
  )
  expect(await other.kept()).toMatchObject({ state: 'fulfilled', responses: 1 })
  expect(await kept()).toMatchObject({ state: 'fulfilled', given: 2 })
})

test('nobody withdraws what others have answered, nor what was declined; a coordinator does it for an offline partner', async () => {
  const { does, kept, answered } = await opened()
  for (const who of ['anna', 'zoe'])
    expect((await does(who, 'response withdraw', { response: answer }))?.text).not.toContain(
      'zurückgezogen: ',
    )
  await does('anna', 'decline', { response: answer })
  expect((await does('bence', 'response withdraw', { response: answer }))?.text).toContain(
    'schon entschieden',
  )
  expect(await answered()).toMatchObject({ state: 'declined' })
  expect(
    (await does('kora', 'response withdraw', { response: `${id}:fahre`, for: 'fahre' }))?.text,
  ).toContain('Antwort zurückgezogen')
  expect((await kept()).responses).toBe(1)
})

test('one’s own answers stand among one’s own listings, with what can be done', async () => {
  const { accepts, does, says } = await opened()
  const mine = async () => (await says('bence', 'meine Einträge'))?.text
  expect(await mine()).toMatch(
    /Darauf haben Sie geantwortet:\n• Heu · Ökohof hat noch nicht entschieden \[Antwort zurückziehen: /,
  )
  await accepts()
  expect(await mine()).toMatch(/Heu · Ökohof hat zugesagt \[Schreiben: .*\] \[Antwort zurückziehen: /)
  await does('bence', 'contact end', { agreement: answer })
  expect(await mine()).toMatch(/Heu · Ökohof hat zugesagt \[Antwort zurückziehen: /)
  expect((await does('bence', 'respond', { listing: id, contact: 'partner' }))?.text).toContain(
    '[Antwort zurückziehen: response withdraw',
  )
})

test('accepted and withdrawn at once, in two processes: one of them is first, and nothing is promised to nobody', async () => {
  for (let round = 0; round < 4; round += 1) {
    const store = await storeWith('console')
    await store.commit(hay)
    const clock = testClock()
    const [one, other] = [1, 2].map(() => callsTo(createBot(worldOf(store, clock))))
    const input = { response: `${id}:fahre` }
    const [said, back] = await Promise.all([
      one?.does('anna', 'accept', { ...input, contact: 'partner' }),
      other?.does('kora', 'response withdraw', { ...input, for: 'fahre' }),
    ])
    expect(back?.text).toContain('Antwort zurückgezogen')
    expect(said?.text).toMatch(/Zusage an Fähre|Diese Antwort gibt es so nicht mehr/)
    expect(await findAll(store, responses)).toEqual([])
    expect((await store.get(listings, id))?.value).toMatchObject({ given: 0, state: 'open', helpers: [] })
    await store.close()
  }
})

test.each([
  ['Ich ziehe meine Antwort auf das Heu zurück.'],
  ['wir ziehen unsere Antwort wieder zurück'],
  ['meine antwort auf heu zurückziehen'],
  ['Antwort zurückziehen auf Heu'],
  ['we take back our answer to the Heu'],
  ['withdraw my answer'],
  ['Visszavonom a válaszomat.'],
  ['a Heura adott válaszunkat visszavonjuk'],
  ['jelentkezés visszavonása Heu'],
])('%s', async (said) => {
  const { says, answered } = await opened()
  await says('bence', said)
  expect(await answered()).toBeUndefined()
})

test.each([
  'Antwort',
  'keine Antwort auf Heu',
  'Unsere Antwort kommt noch',
  'zurück',
  'zieht Ökohof zurück?',
])('%s withdraws nothing', async (said) => {
  const { says, answered } = await opened()
  await says('bence', said)
  expect(await answered()).toBeDefined()
})
