import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { erasures } from '../../src/domain/erasure.ts'
import { type Gap, gaps } from '../../src/domain/gap.ts'
import { terms } from '../../src/domain/glossary.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { people } from '../../src/domain/person.ts'
import { closeNetworks } from '../../src/network/closing.ts'
import { exportNetwork } from '../../src/network/export.ts'
import { eraseForgotten } from '../../src/privacy/erase.ts'
import { createThinning } from '../../src/privacy/thin.ts'
import { type Change, create, findAll, replace, within } from '../../src/store.ts'
import type { Locale } from '../../src/words.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { neighbours } from '../neighbours.ts'
import { listed } from '../world.ts'

const day = 24 * 3600
let made = 0
/** What was sought in vain in a month, so often. */
const sought = (words: string, n: number, month = '2026-08', more: object = {}): Change => {
  made += 1
  const over = Temporal.PlainYearMonth.from(month)
    .add({ months: 1 })
    .toPlainDate({ day: 1 })
    .toZonedDateTime('Europe/Berlin')
    .toInstant()
    .toString({ smallestUnit: 'microsecond' })
  const said = [{ words, locale: 'de' as Locale, n }]
  return create<Gap>(gaps, { id: `WL-2222${22 + made}`, network: 'WL', month, over, said, ...more })
}
/** The lines of the list, as Kora reads it. */
const lines = (text = '') => text.split('\n').flatMap((line) => /^• (.*?)(?: \[.*)?$/.exec(line)?.[1] ?? [])
const ask = async (bot: Awaited<ReturnType<typeof openBot>>, input = {}, who = 'kora') =>
  (await bot.does(who, 'gaps', input))?.text

test('what was asked most often comes first, each thing once, with the month since which it is asked', async () => {
  const bot = await openBot([
    sought('Hackschnitzel', 2),
    sought('hackschnitzel', 1),
    sought('Hackschnizel', 1, '2026-07'),
    sought('Drohne', 3),
    sought('Käse', 1, '2026-08', { said: [{ words: 'sajt', locale: 'hu', n: 1 }] }),
    sought('Käse', 1, '2026-06'),
  ])
  const text = await ask(bot)
  expect(lines(text)).toEqual([
    'Hackschnitzel · 4 Fragen · seit Juli 2026',
    'Drohne · 3 Fragen · seit August 2026',
    'Käse · 2 Fragen · seit Juni 2026',
  ])
  expect(text).toContain('Gezählt werden nur die Wörter')
  expect(lines(await ask(bot, { month: '2026-08' }))).toEqual([
    'Drohne · 3 Fragen',
    'Hackschnitzel · 3 Fragen',
    'Käse · 1 Frage',
  ])
  expect(await ask(bot, { month: '2026-05' })).toContain('Im Mai 2026 wurde nichts gesucht, was noch fehlt.')
})

test.each([
  'was fehlte im Juli?',
  'Wonach wurde im Juli 2026 vergeblich gesucht?',
  'what was missing in July?',
  'What did people look for in vain in July 2026?',
  'mi hiányzott júliusban?',
  'mit kerestek 2026 júliusban hiába?',
  'lücken Monat: Juli',
  'gaps month: 2026-07',
])('of one month: %s', async (text) => {
  const bot = await openBot([sought('Drohne', 3), sought('Ballon', 2, '2026-07')])
  const shown = (await bot.says('kora', text))?.text
  expect(lines(shown)).toHaveLength(1)
  expect(shown).toMatch(/Ballon · 2 /)
})

test('a month of which is told no more, or that is none, shows nothing or is asked again', async () => {
  const bot = await openBot([sought('Drohne', 3)])
  expect((await bot.says('kora', 'was fehlte im Juli 2020?'))?.text).not.toContain('Drohne')
  expect((await bot.does('kora', 'gaps', { month: '2026-99' }))?.text).not.toContain('Drohne')
})

test('what the network’s glossary calls one is one', async () => {
  const both = [sought('Blühwiese', 2), sought('Kiebitzland', 2)]
  const bot = await openBot(both)
  expect(lines(await ask(bot))).toHaveLength(2)
  const term = { term: 'Blühwiese', synonyms: ['Kiebitzland'] }
  await bot.store.commit([create(terms, { id: 'WL-7E5R8N', network: 'WL', de: term })])
  expect(lines(await ask(bot))).toEqual(['Blühwiese · 4 Fragen · seit August 2026'])
})

test('what was asked once is told where it can be no story and no name', async () => {
  const once = [
    ...[
      'vergeblich',
      'hiányzik',
      'Drohne',
      'wetterfeste Drohne',
      'Heu',
      'Xyz',
      'Hinter Huber',
      'Käse Elbe',
      'Film Elbe schneiden',
    ],
  ]
  const bot = await openBot(once.map((words) => sought(words, 1)))
  // Heu is there.
  expect(lines(await ask(bot)).map((line) => line.split(' ·')[0])).toEqual([
    'Drohne',
    'Käse Elbe',
    'wetterfeste Drohne',
  ])
  await bot.store.commit(once.map((words) => sought(words, 1, '2026-07')))
  expect(lines(await ask(bot))).toHaveLength(6)
})

test('what somebody has by now is missing no more, at once, and is told as found', async () => {
  const bot = await openBot([sought('Drohne', 3), sought('Ballon', 2)])
  expect(lines(await ask(bot))).toHaveLength(2)
  await bot.store.commit([listed('WL-4FC7KQ', 'asztalos', { title: 'Drohnen' })])
  const text = await ask(bot)
  expect(lines(text)).toEqual(['Ballon · 2 Fragen · seit August 2026'])
  expect(text).toContain('Inzwischen zu finden: Drohne')
  const kept = (await bot.store.get(organizations, 'asztalos')) ?? expect.fail()
  await bot.store.commit([replace(kept, { ...kept.value, left: '2026-08-20T00:00:00Z' })])
  expect(lines(await ask(bot))).toHaveLength(2)
})

test('ten at a time, and each page goes on where the one before ended', async () => {
  const letters = 'abcdefghijklmnopqrstuvwx'.split('')
  const bot = await openBot(letters.map((letter, i) => sought(`${letter}obolan`, 40 - i)))
  const pages = await Promise.all(['1', '2', '3'].map((page) => ask(bot, { page })))
  expect(pages.map((page) => lines(page).length)).toEqual([10, 10, 4])
  expect(new Set(pages.flatMap((page) => lines(page))).size).toBe(24)
  expect(pages.map((page = '') => page.includes('[Mehr'))).toEqual([true, true, false])
})

test('nobody else reads it, and no other network; a regional coordinator does, and strikes nothing off', async () => {
  const bot = await openBot([sought('Drohne', 3)])
  await bot.store.commit(await neighbours(bot.store))
  expect(await ask(bot, {}, 'bence')).toContain('vorbehalten')
  const other = (await bot.does('nils', 'gaps', { network: 'NB' }))?.text
  expect(other).toContain('wurde nichts gesucht, was noch fehlt')
  const kora = (await bot.store.get(people, 'kora')) ?? expect.fail()
  await bot.store.commit([replace(kora, { ...kora.value, region: 'Wendland' })])
  const text = await ask(bot)
  expect(lines(text)).toEqual(['Drohne · 3 Fragen · seit August 2026'])
  expect(text).not.toContain('Streichen')
  const [one] = await findAll(bot.store, gaps)
  await bot.does('kora', 'gap drop', { gap: one?.id ?? '', why: 'there' })
  expect(await findAll(bot.store, gaps)).toHaveLength(1)
})

test.each([
  'Was fehlt im Netzwerk?',
  'was fehlte im Juli?',
  'Welche Partner fehlen uns?',
  'mit keresnek hiába?',
  'Mi hiányzik a hálózatból?',
  'what is missing in the network?',
  'What are people looking for in vain?',
])('whoever may not read it is told so, inside and at the door, and nothing is sought: %s', async (text) => {
  const bot = await openBot([...bystanders, sought('Drohne', 3)])
  const [inside, outside] = [(await bot.says('anna', text))?.text, (await bot.says('zoe', text))?.text]
  expect(inside).toMatch(/der Netzwerkkoordination vorbehalten|only for the coordinators|koordinátor/i)
  for (const told of [inside, outside]) expect(told).not.toMatch(/Drohne|niemanden|nobody|senkit/)
  expect(outside).toMatch(
    /den Partnern des Netzwerks vorbehalten|for the partners of the network|hálózat partnereinek/i,
  )
  expect(await findAll(bot.store, gaps)).toHaveLength(1)
})

test.each([
  'welche Partner brauchen wir noch?',
  'Welche Partner fehlen uns?',
  'Which partners do we still need?',
  'Milyen partnerek hiányoznak még?',
])('whoever coordinates asks for it in their own words: %s', async (text) => {
  const bot = await openBot([sought('Drohne', 3)])
  expect((await bot.says('kora', text))?.text).toContain('Drohne · 3')
})

/** What is said beneath the list, and what it comes to. */
const said = async (text: string, who = 'kora') => {
  const bot = await openBot([sought('Fliesenleger', 3), sought('Bagger', 2), sought('Friseur', 2)])
  await bot.says(who, 'was fehlt?')
  const shown = await bot.says(who, text)
  return { bot, shown, left: lines(await ask(bot)).map((line) => line.split(' ·')[0]) }
}

test.each([
  ['Fliesenleger streichen', 'Fliesenleger'],
  ['streiche Friseur von der Liste', 'Friseur'],
  ['Streichen Sie bitte den Friseur', 'Friseur'],
  ['den Bagger von der Liste nehmen', 'Bagger'],
  ['Bagger kann weg', 'Bagger'],
  ['take Bagger off the list', 'Bagger'],
  ['cross off Friseur', 'Friseur'],
  ['töröld a fodrászt', 'Friseur'],
  ['Bagger törlése', 'Bagger'],
  ['lücke streichen Fliesenleger', 'Fliesenleger'],
])('beneath the list, “%s” asks why that is to go: %s', async (text, thing) => {
  const { shown, left } = await said(text)
  expect(left).toHaveLength(3)
  expect(shown?.text).toMatch(/und warum\?|and why\?|és miért\?/)
  expect(shown?.text.split('\n')[0]).toContain(thing)
})

test.each([
  ['Bagger haben wir jetzt', 'Bagger'],
  ['Wir haben inzwischen einen Friseur', 'Friseur'],
  ['Fliesenleger fehlen uns nicht mehr', 'Fliesenleger'],
  ['we have a Bagger now', 'Bagger'],
  ['Már van fodrász', 'Friseur'],
])('beneath the list, “%s” takes off at once what is there by now', async (text, thing) => {
  const { bot, shown, left } = await said(text)
  expect(left).not.toContain(thing)
  expect(left).toHaveLength(2)
  await bot.does('kora', 'undo', shown?.card.buttons?.find(({ call }) => call.command === 'undo')?.call.input)
  expect(lines(await ask(bot))).toHaveLength(3)
})

test('what is not on the list is not known there; said beneath it, it means what it means elsewhere', async () => {
  const { shown } = await said('lücke streichen asdfgh')
  expect(shown?.text).toContain('Das kenne ich hier nicht: asdfgh')
  const { bot, left } = await said('wir haben jetzt Stroh')
  expect(left).toHaveLength(3)
  const elsewhere = (await bot.says('kora', 'wir haben jetzt Stroh'))?.text.split('\n')[0]
  expect((await said('wir haben jetzt Stroh')).shown?.text.split('\n')[0]).toBe(elsewhere)
})

test('one after the other is struck off', async () => {
  const bot = await openBot([sought('Fliesenleger', 3), sought('Bagger', 2), sought('Friseur', 2)])
  await bot.says('kora', 'was fehlt?')
  for (const text of [
    'Bagger haben wir jetzt',
    'Friseur streichen',
    'Gehört nicht hierher',
    'Fliesenleger streichen',
  ])
    await bot.says('kora', text)
  await bot.says('kora', 'Das gibt es inzwischen')
  expect(lines(await ask(bot))).toEqual([])
})

test('nobody else takes anything off so', async () => {
  const { bot, left } = await said('Bagger haben wir jetzt', 'anna')
  expect(left).toHaveLength(3)
  // Nor hears anybody whether it is on the list.
  const answers = ['Bagger', 'Ballon'].map(async (gap) => (await bot.does('anna', 'gap drop', { gap }))?.text)
  const [there, none] = await Promise.all(answers)
  expect(there).toBe(none)
  expect(there).toContain('vorbehalten')
})

const both = () => [sought('Drohne', 3), sought('Drohnen', 1, '2026-06'), sought('Ballon', 2)]
const drohne = async (bot: Awaited<ReturnType<typeof openBot>>) =>
  (await findAll(bot.store, gaps)).find(({ value }) => value.said[0]?.words === 'Drohne')?.id ?? ''

test.each(['there', 'other'])(
  'struck off (%s), every month of a thing is gone, until that is undone',
  async (why) => {
    const bot = await openBot(both())
    const before = await findAll(bot.store, gaps)
    const struck = await bot.does('kora', 'gap drop', { gap: await drohne(bot), why })
    expect(lines(await ask(bot))).toEqual(['Ballon · 2 Fragen · seit August 2026'])
    expect(lines(await ask(bot, { month: '2026-06' }))).toEqual([])
    const back = struck?.card.buttons?.find(({ label }) => label === 'Rückgängig')
    await bot.does('kora', 'undo', back?.call.input)
    expect((await findAll(bot.store, gaps)).map(({ value }) => value)).toEqual(
      before.map(({ value }) => value),
    )
  },
)

test('what does not belong there stays away, in other words and later months, too; what was there is counted anew', async () => {
  for (const [why, left] of [
    ['other', []],
    ['there', ['Drohnen · 2 Fragen · seit August 2026']],
  ] as const) {
    const bot = await openBot([sought('Drohne', 3)])
    await bot.does('kora', 'gap drop', { gap: await drohne(bot), why })
    await bot.says('anna', 'Wer liefert Drohnen?')
    bot.clock.turn(31 * day)
    await bot.says('anna', 'Wer liefert Drohnen?')
    expect(lines(await ask(bot))).toEqual(left)
  }
})

test('an entry that is gone, or was struck off already, is told so, and two who press at once do it once', async () => {
  const bot = await openBot(both())
  const gap = await drohne(bot)
  const press = () => bot.does('kora', 'gap drop', { gap, why: 'other' })
  const texts = (await Promise.all([press(), press()])).map((reply) => reply?.text.split('\n')[0])
  expect(texts.toSorted()).toEqual([
    'Das steht nicht mehr auf der Liste.',
    'Für ein Jahr nicht mehr auf der Liste: Drohne',
  ])
  const gone = await bot.does('kora', 'gap drop', { gap: 'WL-9ZZZ99', why: 'other' })
  expect(gone?.text).toContain('Das steht nicht mehr auf der Liste.')
})

test('after a year a month is forgotten, and no sooner; before that the list tells of twelve', async () => {
  const bot = await openBot([sought('Drohne', 3, '2026-08')])
  bot.clock.turn(340 * day)
  expect(lines(await ask(bot))).toHaveLength(1)
  bot.clock.turn(32 * day)
  expect(lines(await ask(bot))).toEqual([])
  const thin = createThinning(bot.store)
  const over = Temporal.Instant.from('2026-08-31T22:00:00Z')
  await thin(over.add({ hours: 365 * 24 - 1 }))
  expect(await findAll(bot.store, gaps)).toHaveLength(1)
  await thin(over.add({ hours: 365 * 24 + 1 }))
  expect(await findAll(bot.store, gaps)).toEqual([])
})

test('whoever is forgotten stands in it no more, were they asked for by their whole name', async () => {
  const bot = await openBot([sought('Drohne Cili Csík', 2), sought('Ballon', 2)])
  const told = ['Ballon · 2 Fragen · seit August 2026', 'Drohne · 2 Fragen · seit August 2026']
  // Who is there is no thing.
  expect(lines(await ask(bot))).toEqual(told)
  const at = '2026-08-23T00:00:00Z'
  await bot.store.commit([create(erasures, { id: 'cili', network: 'WL', at, marks: [] })])
  await eraseForgotten(bot.store, Temporal.Instant.from('2026-08-23T10:00:00Z'))
  expect(JSON.stringify(await findAll(bot.store, gaps))).not.toMatch(/cili|csík/i)
  expect(JSON.stringify(await findAll(bot.store, acts))).not.toMatch(/csík/i)
  expect(lines(await ask(bot))).toEqual(told)
})

test('the network takes it along, and what is closed keeps none of it', async () => {
  const bot = await openBot([sought('Drohne', 3)])
  await bot.says('anna', 'Wer liefert Luftballons?')
  const home = (await bot.store.get(networks, 'WL')) ?? expect.fail()
  const copy = JSON.parse(await exportNetwork(within(bot.store, 'WL'), home.value))
  expect(copy.gap).toHaveLength(2)
  expect(copy).not.toHaveProperty('counted')
  const at = '2026-08-23T10:00:00Z'
  await bot.store.commit([replace(home, { ...home.value, closing: { at, until: at, by: 'kora' } })])
  await closeNetworks(bot.store, Temporal.Instant.from('2026-08-23T11:00:00Z'))
  for (const kind of ['gap', 'counted'])
    expect(
      (await bot.store.find({ ...gaps, name: kind })).map(({ id }) => id),
      kind,
    ).toEqual([])
})
