import { expect, test } from 'vitest'
import { debts } from '../src/debt.ts'
import { listings } from '../src/domain/listing.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand/errand.ts'
import { findAll } from '../src/store.ts'
import { contentOf, openBot, standingAt } from './calling.ts'
import { hay } from './given.ts'
import { listed } from './world.ts'

const id = 'WL-4FC7KQ'
const own = `${id}:asztalos`

const opened = async () => {
  const all = await openBot(hay)
  const answer = async () => (await all.store.get(responses, own))?.value
  return { ...all, answer }
}

test.each([
  ['antworten Heu: könnten am Freitag abholen', 'könnten am Freitag abholen', undefined],
  ['Antwort auf Heu: könnten, wenn es passt, am Freitag', 'könnten, wenn es passt, am Freitag', undefined],
  ['auf das Heu antworten: gern', 'gern', undefined],
  ['antworten Heu 2 t: für die Kühe', 'für die Kühe', 2],
  ['respond Heu: could come on Friday?', 'could come on Friday?', undefined],
  ['our reply to the Heu: yes please', 'yes please', undefined],
  ['válaszolok Heu: pénteken elvinnénk', 'pénteken elvinnénk', undefined],
  ['válaszunk a Heura: elvinnénk', 'elvinnénk', undefined],
])('%s', async (said, note, amount) => {
  const { says, answer } = await opened()
  const asked = await says('bence', said)
  expect(asked?.text).toContain(note)
  expect(await answer()).toBeUndefined()
  await says('bence', '2')
  expect(await answer()).toMatchObject({ note, state: 'open' })
  expect((await answer())?.amount).toBe(amount)
})

test('a title with a colon of its own is meant as a whole', async () => {
  const { says, store } = await openBot([listed('WL-3J3J3J', 'okohof', { title: 'Gesucht: Heu' })])
  await says('bence', 'antworten Gesucht: Heu')
  await says('bence', '2')
  expect((await store.get(responses, 'WL-3J3J3J:asztalos'))?.value.note).toBeUndefined()
})

test('its owner reads it with the answer, nobody else does, and it is nothing but words', async () => {
  const { does, says, deliverDue, delivered, store } = await opened()
  const note = 'Bitte @everyone <b>anrufen</b>\nKontakt: Falsch, 0171 5551234 <!channel>'
  await does('bence', 'respond', { listing: id, contact: 'partner', note })
  await deliverDue()
  const read = standingAt(delivered, 'anna')
  // In one line, so that it passes for nothing that the card says.
  expect(read).toContain('Dazu: Bitte @everyone <b>anrufen</b> Kontakt: Falsch, 0171 5551234 <!channel>\n')
  expect((await says('anna', 'zeige Heu'))?.text).toContain('„Bitte @everyone')
  expect((await says('anna', 'meine Einträge'))?.text).toContain('„Bitte @everyone')
  for (const who of ['dora', 'kora', 'zoe'])
    expect((await says(who, 'zeige Heu'))?.text ?? '').not.toContain('@everyone')
  for (const to of ['#markt', 'kora']) expect(standingAt(delivered, to)).not.toContain('@everyone')
  expect(JSON.stringify(await findAll(store, listings))).not.toContain('@everyone')
  expect(
    (await does('bence', 'respond', { listing: id, contact: 'partner', note: 'x'.repeat(501) }))?.text,
  ).toContain('500')
})

test('it stands in one’s own data, and not in those of whoever said yes', async () => {
  const { does } = await opened()
  await does('bence', 'respond', { listing: id, contact: 'mine', note: 'Ab Freitag' })
  await does('anna', 'accept', { response: own, contact: 'mine' })
  expect((await does('bence', 'my data'))?.card.file?.text).toContain('Ab Freitag')
  const theirs = (await does('anna', 'my data'))?.card.file?.text ?? expect.fail('a file')
  const answers = JSON.stringify(JSON.parse(theirs)['Gegebene und erhaltene Antworten'])
  expect(answers).toContain(own)
  expect(answers).not.toContain('Ab Freitag')
})

test('it goes with the contact that was given with it, and does not come back with a yes', async () => {
  const { does, says, deliverDue, delivered, answer, clock } = await opened()
  await does('bence', 'respond', { listing: id, contact: 'mine', note: 'Tel. 0171 5551234' })
  await deliverDue()
  expect(standingAt(delivered, 'anna')).toContain('0171 5551234')
  await does('bence', 'contact end', { agreement: own })
  clock.turn(5)
  await deliverDue()
  expect(standingAt(delivered, 'anna')).not.toContain('0171 5551234')
  expect((await says('anna', 'zeige Heu'))?.text).not.toContain('0171 5551234')
  await does('anna', 'accept', { response: own, contact: 'partner' })
  expect(await answer()).not.toHaveProperty('note')
  await deliverDue()
  expect(standingAt(delivered, 'anna')).not.toContain('0171 5551234')
})

test('whoever is forgotten leaves nothing of it, wherever it stood or waits', async () => {
  const { does, says, deliverDue, delivered, store, clock } = await opened()
  await does('bence', 'respond', { listing: id, contact: 'partner', note: 'Nur mit Hanglader' })
  await deliverDue()
  // The ferry is told by the coordinators, and has not been yet.
  await store.commit([listed('WL-3J3J3J', 'fahre', { title: 'Steg' })])
  await does('bence', 'respond', { listing: 'WL-3J3J3J', contact: 'partner', note: 'Mit Hanglader am Steg' })
  await does('anna', 'accept', { response: own, contact: 'partner' })
  // What was withdrawn stands in the history, to be taken back.
  await store.commit([listed('WL-8J8J8J', 'okohof', { title: 'Stroh' })])
  await does('bence', 'respond', { listing: 'WL-8J8J8J', contact: 'partner', note: 'Mit Hanglader, Stroh' })
  await does('bence', 'response withdraw', { response: 'WL-8J8J8J:asztalos' })
  await says('bence', 'antworten Rotes Rad: auch mit Hanglader')
  const all = async () => JSON.stringify(await contentOf(store))
  expect(await all()).toContain('Hanglader')
  await does('bence', 'forget me', { sure: 'yes' })
  clock.turn(5)
  await deliverDue()
  expect(await all()).not.toContain('Hanglader')
  expect(standingAt(delivered, 'anna')).not.toContain('Hanglader')
  expect((await says('anna', 'zeige Heu'))?.text).not.toContain('Hanglader')
  // What two partners have agreed on stays.
  expect((await store.get(responses, own))?.value.state).toBe('accepted')
})

test('whoever others name in it is taken out of it', async () => {
  const { does, answer } = await opened()
  await does('bence', 'respond', { listing: id, contact: 'partner', note: 'Cili Csík weiß Bescheid' })
  await does('cili', 'forget me', { sure: 'yes' })
  expect((await answer())?.note).not.toContain('Csík')
})

test('whom the coordination tells for an offline partner hears it, too', async () => {
  const { does, says, store, deliverDue, delivered, clock } = await openBot([
    listed('WL-3J3J3J', 'fahre', { title: 'Steg' }),
  ])
  await does('bence', 'respond', { listing: 'WL-3J3J3J', contact: 'mine', note: 'Samstag ginge' })
  await deliverDue()
  expect(standingAt(delivered, 'kora')).toContain('Dazu: Samstag ginge')
  // It is looked up whenever it is shown, so nothing of it waits anywhere else.
  expect(JSON.stringify(await findAll(store, errands))).not.toContain('Samstag ginge')
  await says('bence', 'antwort zurückziehen Steg')
  clock.turn(5)
  await deliverDue()
  expect(standingAt(delivered, 'kora')).not.toContain('Samstag ginge')
})

test('several are said yes to while there is some left, and what is cut is said', async () => {
  const { does, store } = await opened()
  await does('bence', 'respond', { listing: id, contact: 'partner', amount: '2 t' })
  const first = await does('anna', 'accept', { response: `${id}:fahre`, contact: 'partner' })
  expect(first?.text).toMatch(/Menge: 2 t\nNoch da: 1 t/)
  expect(first?.text).not.toContain('Gemeldet')
  const second = await does('anna', 'accept', { response: own, contact: 'partner' })
  expect(second?.text).toMatch(/Menge: 1 t\nGemeldet: 2 t\nMehr war nicht mehr da\./)
  const { value } = (await store.get(listings, id)) ?? expect.fail(id)
  expect(value).toMatchObject({ given: 3, state: 'fulfilled', helpers: ['fahre', 'asztalos'] })
  const told = (await findAll(store, debts)).map(({ value }) => JSON.stringify(value.owed)).join()
  expect(told).toContain('Mehr war nicht mehr da.')
})

test('who gives less than was asked for says so; without an amount it is all that is left', async () => {
  const { does, deliverDue, delivered } = await opened()
  await does('bence', 'respond', { listing: id, contact: 'partner', amount: '2 t' })
  const some = await does('anna', 'accept', { response: own, contact: 'partner', amount: '0,5 t' })
  expect(some?.text).toMatch(/Menge: 0,5 t\nGemeldet: 2 t\nNoch da: 2,5 t/)
  expect(some?.text).not.toContain('Mehr war nicht mehr da')
  await deliverDue()
  expect(standingAt(delivered, 'bence')).toMatch(/Menge: 0,5 t\nGemeldet: 2 t/)
  const other = await openBot([listed(id, 'okohof', { title: 'Heu', quantity: { amount: 3, unit: 't' } })])
  await other.does('bence', 'respond', { listing: id, contact: 'partner' })
  expect((await other.does('anna', 'accept', { response: own, contact: 'partner' }))?.text).toContain(
    'Menge: 3 t',
  )
})

test('where there is no amount, any number is said yes to', async () => {
  const { does, store } = await openBot([listed(id, 'okohof', { title: 'Helfende', kind: 'request' })])
  await does('bence', 'respond', { listing: id, contact: 'partner' })
  await does('kora', 'respond', { listing: id, contact: 'partner', for: 'fahre' })
  for (const partner of ['asztalos', 'fahre'])
    expect(
      (await does('anna', 'accept', { response: `${id}:${partner}`, contact: 'partner' }))?.text,
    ).toContain('Zusage an')
  expect((await store.get(listings, id))?.value).toMatchObject({
    state: 'open',
    helpers: ['asztalos', 'fahre'],
  })
})
