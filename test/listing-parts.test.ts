import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { findAnswers } from '../src/domain/response.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { listed } from './world.ts'

const id = 'WL-4FC7KQ'

/** Ökohof offers 3 t of hay, of which Asztalos would like 2 t. */
const opened = async (more: object = {}) => {
  const all = await openBot([
    ...hay.filter((change) => change.id !== id),
    listed(id, 'okohof', { title: 'Heu', quantity: { amount: 3, unit: 't' }, responses: 1, ...more }),
  ])
  await all.does('bence', 'respond', { listing: id, contact: 'mine', amount: '2 t' })
  const kept = async () => (await all.store.get(listings, id))?.value ?? expect.fail(id)
  const answerOf = async (organization: string) =>
    (await findAnswers(all.store, { listing: id, organization }))[0]?.value
  return { ...all, kept, answerOf }
}

test('what was promised is handed over once, what comes besides is counted', async () => {
  const { does, says, kept, answerOf } = await opened({ quantity: { amount: 5, unit: 't' } })
  await does('anna', 'accept', { response: `${id}:asztalos`, contact: 'partner' })
  const told = []
  for (let i = 0; i < 3; i += 1) told.push((await says('anna', 'erledigt Heu 1 t mit Asztalos'))?.text ?? '')
  expect(told.map((text) => /Noch da: (.*)/.exec(text)?.[1])).toEqual(['3 t', '3 t', '2 t'])
  expect(await kept()).toMatchObject({ given: 3, state: 'open' })
  expect(await answerOf('asztalos')).toMatchObject({ given: 3, had: 3 })
})

test('an answer that nobody has dealt with is agreed to by it, and cannot be accepted once more', async () => {
  const { does, says, kept, answerOf } = await opened()
  await says('anna', 'erledigt Heu 2 t mit Asztalos')
  expect(await answerOf('asztalos')).toMatchObject({
    state: 'accepted',
    given: 2,
    answered: { contact: 'partner' },
  })
  expect((await does('anna', 'accept', { response: `${id}:asztalos`, contact: 'partner' }))?.text).toContain(
    'schon entschieden',
  )
  expect(await kept()).toMatchObject({ given: 2 })
  expect((await says('anna', 'meine Einträge'))?.text).not.toContain('Es meldet sich Asztalos')
  await says('anna', 'Rückgängig')
})

test('undone, all of it is as it was', async () => {
  const { does, says, kept, answerOf } = await opened()
  const before = [await kept(), await answerOf('asztalos')]
  const done = await says('anna', 'erledigt Heu 2 t mit Asztalos')
  const undo =
    done?.card.buttons?.find(({ call }) => call.command === 'undo')?.call ?? expect.fail(done?.text)
  expect((await does('anna', 'undo', undo.input))?.text).toContain('Rückgängig gemacht')
  expect([await kept(), await answerOf('asztalos')]).toEqual(before)
})

test('tenths add up, and more than there is is not told', async () => {
  const { says, kept } = await opened({ quantity: { amount: 0.3, unit: 't' } })
  await says('anna', 'erledigt Heu 0,1 t')
  await says('anna', 'erledigt Heu 0,2 t')
  expect(await kept()).toMatchObject({ given: 0.3, state: 'fulfilled' })
  const other = await opened()
  const told = (await other.says('anna', 'erledigt Heu 20 t mit Asztalos'))?.text
  expect(told).toContain('Menge: 3 t')
  expect(told).not.toContain('20 t')
})

test.each(['-2 t', '– 2 t', '0 t'])('%s is no amount', async (amount) => {
  const { says, kept } = await opened()
  expect((await says('anna', `Eintrag ändern Heu Menge: ${amount}`))?.text).toContain(
    'Bitte nennen Sie eine Menge',
  )
  expect((await kept()).quantity).toEqual({ amount: 3, unit: 't' })
})

test('a mere number is counted in what stands there, and m³ is m3', async () => {
  const { says, kept } = await opened({ quantity: { amount: 3, unit: 'm3' } })
  await says('anna', 'Eintrag ändern Heu Menge: 5')
  expect((await kept()).quantity).toEqual({ amount: 5, unit: 'm3' })
  await says('anna', 'erledigt Heu 2 m³')
  expect(await kept()).toMatchObject({ given: 2, state: 'open' })
})

test.each([
  ['erledigt Heu mit Asztalos', 'Heu', ['asztalos']],
  ['erledigt Heu mit Asztalos und Fähre Pevestorf', 'Heu', ['asztalos', 'fahre']],
  ['erledigt Heu mit Hilfe von Asztalos', 'Heu', ['asztalos']],
  ['teljesült Heu Asztalossal', 'Heu', ['asztalos']],
  ['teljesült Heu, Asztalos segített', 'Heu', ['asztalos']],
  ['done Heu, thanks to the Asztalos', 'Heu', ['asztalos']],
  ['erledigt Heuwender mit Anhänger mit Asztalos', 'Heuwender mit Anhänger', ['asztalos']],
  ['erledigt Ausflug mit Fähre', 'Ausflug mit Fähre', []],
])('%s', async (said, title, helpers) => {
  const { says, store, clock } = await opened()
  await store.commit([
    listed('WL-5E5E5E', 'okohof', { title: 'Heuwender mit Anhänger' }),
    listed('WL-6E6E6E', 'okohof', { title: 'Ausflug mit Fähre' }),
  ])
  clock.turn(5)
  const all = async () => (await store.find(listings)).filter(({ value }) => value.state === 'fulfilled')
  const before = (await all()).map(({ id: one }) => one)
  await says('anna', said)
  const done = (await all()).filter(({ id: one }) => !before.includes(one)).map(({ value }) => value)
  expect(done).toMatchObject([{ title, helpers }])
})

test.each(['erledigt Heu mit A', 'erledigt Heu mit Fährmann Petersen'])(
  '%s names no partner, so nothing is done',
  async (said) => {
    const { says, kept } = await opened()
    await says('anna', said)
    expect(await kept()).toMatchObject({ state: 'open', helpers: [] })
  },
)

test('who was noted by mistake is taken off, also after they have agreed to be named', async () => {
  const { does, says, kept } = await opened()
  await says('anna', 'erledigt Heu mit Asztalos')
  await does('bence', 'helper name', { listing: id, named: 'yes' })
  expect((await says('anna', 'unterstützung streichen Heu mit Asztalos'))?.text).toContain(
    'Nicht mehr vermerkt: Asztalos, Heu',
  )
  expect((await kept()).helpers).toEqual([])
  expect(await kept()).not.toHaveProperty('named')
})

test('who agreed to be named with one thing is not named with another', async () => {
  const { does, says, kept } = await opened()
  await says('anna', 'erledigt Heu mit Asztalos')
  await does('bence', 'helper name', { listing: id, named: 'yes' })
  await says('anna', 'wieder öffnen Heu')
  await says('anna', 'Eintrag ändern Heu Menge: 4 t')
  expect((await kept()).named).toEqual(['asztalos'])
  await says('anna', 'Eintrag ändern Heu Was: Schweinegülle')
  expect(await kept()).not.toHaveProperty('named')
})

test('the button that takes a yes back stands where the listing does', async () => {
  const { does, says } = await opened()
  await says('anna', 'erledigt Heu mit Asztalos')
  expect((await says('bence', 'zeige Heu'))?.text).toContain('[Uns gern nennen: helper name')
  await does('bence', 'helper name', { listing: id, named: 'yes' })
  expect((await says('bence', 'zeige Heu'))?.text).toContain('[Uns nicht mehr nennen: helper name')
  expect((await says('dora', 'zeige Heu'))?.text).toContain('Uns nicht mehr nennen')
  expect((await says('anna', 'zeige Heu'))?.text).not.toContain('nennen: helper')
})

test('nobody is found as one who has helped before they agree to be named', async () => {
  const { does, says } = await openBot([
    listed('WL-7E7E7E', 'okohof', { title: 'Zirbelwerk', kind: 'request' }),
  ])
  await does('anna', 'fulfil', { listing: 'WL-7E7E7E', helper: 'asztalos' })
  const asks = async () => (await says('cili', 'wer baut Zirbelwerk?', { room: '#markt' }))?.text ?? ''
  expect(await asks()).not.toContain('Asztalos')
  await does('bence', 'helper name', { listing: 'WL-7E7E7E', named: 'yes' })
  expect(await asks()).toContain('Asztalos')
})

test('of two partners who become one, it is named only where both agreed', async () => {
  const { does, says, kept } = await opened()
  await says('anna', 'erledigt Heu mit Asztalos und Fähre Pevestorf')
  await does('bence', 'helper name', { listing: id, named: 'yes' })
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  expect((await kept()).helpers).toEqual(['fahre'])
  expect(await kept()).not.toHaveProperty('named')
})

test('whoever waits hears of what is undone, too', async () => {
  const { does, says, deliverDue, delivered } = await opened()
  const heard = async () => {
    const before = delivered.length
    await deliverDue()
    return JSON.stringify(delivered.slice(before).filter(({ to }) => to === 'console:bence'))
  }
  await heard()
  await says('anna', 'Eintrag ändern Heu Was: Stroh')
  expect(await heard()).toContain('Hat sich geändert')
  await says('anna', 'Rückgängig')
  expect(await heard()).toContain('Hat sich geändert')
  await does('anna', 'withdraw', { listing: id })
  await heard()
  await says('anna', 'wieder öffnen Heu')
  expect(await heard()).toContain('Doch wieder offen')
  await says('anna', 'Rückgängig')
  expect(await heard()).toContain('Ist nicht mehr da')
})

test('what others call just so is not meant by who has something called alike', async () => {
  const { says, store } = await openBot([
    listed('WL-8E8E8E', 'asztalos', { title: 'Stroh' }),
    listed('WL-9E9E9E', 'okohof', { title: 'Stroh, Abholung in Gartow' }),
  ])
  await says('anna', 'zurückziehen Stroh')
  expect((await store.get(listings, 'WL-9E9E9E'))?.value.state).toBe('withdrawn')
  expect((await store.get(listings, 'WL-8E8E8E'))?.value.state).toBe('open')
})

test('what is said within a value stays there; what is emptied is empty', async () => {
  const { says, kept } = await opened({ category: 'material', until: '2026-12-31' })
  await says('anna', 'Eintrag ändern Heu Menge:5 t Einzelheiten: trocken, Abholung bis: Freitag')
  expect(await kept()).toMatchObject({
    ...{ quantity: { amount: 5, unit: 't' }, details: 'trocken, Abholung bis: Freitag', until: '2026-12-31' },
  })
  await says('anna', 'Eintrag ändern Heu Kategorie: Keine, Bis: –')
  expect(await kept()).not.toHaveProperty('category')
  expect(await kept()).not.toHaveProperty('until')
})

test('what was standing is so again', async () => {
  const { says } = await opened()
  expect((await says('anna', 'noch einmal Heu'))?.text).toContain('Bis: laufend')
})

test('an open listing that ends soon is renewed by one tap', async () => {
  const { does, kept } = await opened({ until: '2026-08-30' })
  expect((await does('anna', 'listing show', { listing: id }))?.text).toContain('[Verlängern: listing renew')
  await does('cili', 'listing renew', { listing: id })
  expect((await kept()).until).toBe('2027-02-19')
})

test('whoever was promised some of it hears of a change, too', async () => {
  const { does, says, deliverDue, lines } = await opened()
  await does('anna', 'accept', { response: `${id}:asztalos`, contact: 'partner' })
  await deliverDue()
  await says('anna', 'Eintrag ändern Heu Was: Stroh')
  await deliverDue()
  expect(lines('console:bence').at(-1)).toContain('Hat sich geändert: Stroh')
})

test('two at once are noted one by one', async () => {
  const { says, kept } = await opened()
  await says('anna', 'erledigt Heu')
  await says('anna', 'unterstützung vermerken Heu mit Asztalos und Fähre Pevestorf')
  expect((await kept()).helpers).toEqual([])
})

test.each([
  ['40 Stühle', 40],
  ['40', 40],
  ['40 stück', 40],
])('%s of 60 is how much, while the contact is asked', async (amount, wanted) => {
  const { says, does, store } = await openBot([
    listed('WL-3F3F3F', 'okohof', { title: 'Stühle', kind: 'request', quantity: { amount: 60, unit: '' } }),
  ])
  await does('bence', 'respond', { listing: 'WL-3F3F3F' })
  await says('bence', amount)
  await says('bence', 'Nur der allgemeine')
  const [answer] = await findAnswers(store, { listing: 'WL-3F3F3F' })
  expect(answer?.value.amount).toBe(wanted)
})

test('a contact that was taken back does not come back by being done', async () => {
  const { does, says, answerOf } = await opened()
  await does('bence', 'contact end', { agreement: `${id}:asztalos` })
  expect((await says('anna', 'zeige Heu'))?.text).not.toContain('+49 bence')
  await says('anna', 'erledigt Heu 2 t mit Asztalos')
  expect(await answerOf('asztalos')).toMatchObject({ state: 'accepted', contact: 'partner', given: 2 })
  expect((await says('anna', 'zeige Heu'))?.text).not.toContain('+49 bence')
})
