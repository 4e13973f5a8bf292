import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listings } from '../../src/domain/listing.ts'
import { organizations } from '../../src/domain/organization.ts'
import { nearAgain } from '../../src/near-said.ts'
import { nearnessIn } from '../../src/search/near.ts'
import type { Answer } from '../../src/search/search.ts'
import { tokenize } from '../../src/search/tokens.ts'
import { create, drop } from '../../src/store.ts'
import { createWorld, listing, now, orseg, uckermark, type World } from './partners.ts'

describe('what is said of nearness', () => {
  const said = (text: string) => {
    const tokens = tokenize(text)
    const near = nearnessIn(tokens)
    const words = near?.ranges.map(([first, end]) =>
      tokens
        .slice(first, end)
        .map(({ surface }) => surface)
        .join(' '),
    )
    return [...(near?.radius ? [`${near.radius.amount} ${near.radius.unit}`] : []), ...(words ?? [])].join(
      ' | ',
    )
  }
  test.each([
    ['Wer mahlt Roggen im Umkreis von 40 km?', '40 km | im Umkreis von 40 km'],
    ['heu im umkreis von dreißig kilometern', '30 km | im umkreis von dreißig kilometern'],
    ['Heu 30 Kilometer um Clenze', '30 km | 30 Kilometer'],
    ['Heu, höchstens 20 km weg', '20 km | höchstens 20 km weg'],
    ['Honig, 20-km-Umkreis', '20 km | 20 km Umkreis'],
    ['Stühle nicht weiter als 15km', '15 km | nicht weiter als 15km'],
    ['Honig in der Nähe von Gartow', 'in der Nähe'],
    ['wer hat hier in unserer Gegend Stühle', 'hier in unserer Gegend'],
    ['wer hat bei uns Stühle', 'bei uns'],
    ['Heu 2,5 km entfernt', '2.5 km | 2 5 km entfernt'],
    ['hay within 20 miles of Lüchow', '20 mi | within 20 miles'],
    ['a plumber no more than ten miles away', '10 mi | no more than ten miles away'],
    ['chairs within a 15 km radius', '15 km | within a 15 km radius'],
    ['hay nearby', 'nearby'],
    ['Who sells hay around here?', 'around here'],
    ['Ki szállít mézet 30 km-es körzetben?', '30 km | 30 km es körzetben'],
    ['mézet Lenti harminc kilométeres körzetében', '30 km | harminc kilométeres körzetében'],
    ['méz Lentitől 20 km-re', '20 km | 20 km re'],
    ['méz 20 kilométeren belül', '20 km | 20 kilométeren belül'],
    ['kinek van széke itt a közelben', 'itt a közelben'],
    ['van valakinek széke nálunk', 'nálunk'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })
  test.each([
    'Hat hier jemand Stühle?',
    'Hat hier noch wer Stühle?',
    'anyone here with chairs',
    'van itt valaki, aki varr',
    'Wegränder mähen, 14 km',
    'old delivery van, 180.000 km',
    '2 km Zaun bauen',
    'Kilometerpauschale',
    'Wer kann mauern und verputzen?',
    'a közös kertbe',
  ])('%s: nothing', (text) => {
    expect(said(text)).toBe('')
  })
})

test('whatever is said of it, its words are parts of the text, one behind the other', () => {
  const words =
    'im umkreis von 30 km um uns hier in der nähe within 20 miles of near here a közelben Lenti -es körzetben'
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words.split(' '), '5', ',', '…'), { maxLength: 30 }), (said) => {
      const tokens = tokenize(said.join(' '))
      const ranges = nearnessIn(tokens)?.ranges ?? []
      let from = 0
      for (const [first, end] of ranges) {
        expect(first).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(first)
        from = end
      }
      expect(from).toBeLessThanOrEqual(tokens.length)
    }),
  )
})

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(async () => {
  world.search.close()
  await world.store.close()
})
const put = (id: string, town: string | undefined, more: object = {}, network = 'UM') =>
  world.store.commit([
    create(organizations, { id, network, name: id, expertise: 'Wollsocken', ...(town && { town }), ...more }),
  ])
const ask = (text: string, more: Partial<Parameters<World['search']['ask']>[0]> = {}): Promise<Answer> =>
  world.search.ask({ network: uckermark, text, locale: 'de', now, ...more })
const far = ({ hits }: Answer) =>
  hits.map(({ organization, kilometres }) => `${organization} ${kilometres ?? '?'}`)

describe('hits by distance', () => {
  beforeEach(async () => {
    await put('weit', 'Berlin')
    await put('nah', 'Prenzlau')
    await put('mitte', 'Templin')
    await put('irgendwo', undefined)
  })
  test.each([
    ['Wollsocken in der Nähe von Prenzlau', ['nah 0', 'mitte 33', 'irgendwo ?']],
    ['Wollsocken im Umkreis von 20 km um Prenzlau', ['nah 0', 'irgendwo ?']],
    ['Wollsocken 100 km um Prenzlau', ['nah 0', 'mitte 33', 'weit 93', 'irgendwo ?']],
    // A place that no partner is in.
    ['Wollsocken 30 km um Gerswalde', ['mitte 17', 'nah 18', 'irgendwo ?']],
    ['Wollsocken in Gerswalde', ['mitte 17', 'nah 18', 'irgendwo ?']],
    ['wollsocken nahe gerswalde', ['mitte 17', 'nah 18', 'irgendwo ?']],
  ])('%s', async (text, expected) => {
    const answer = await ask(text)
    expect(far(answer)).toEqual(expected)
    expect(answer).toMatchObject({
      verdict: 'answer',
      elsewhere: false,
      words: expect.stringMatching(/^wollsocken$/i),
    })
  })
  test('where nobody is near enough, the nearest are told, and nobody who is much farther', async () => {
    const answer = await ask('Wollsocken im Umkreis von 5 km um Gerswalde')
    expect(answer).toMatchObject({ verdict: 'near', elsewhere: true })
    expect(far(answer)).toEqual(['mitte 17', 'nah 18', 'irgendwo ?'])
  })
  test.each(['Wollsocken in der Nähe', 'Wer hat bei uns Wollsocken?', 'Wollsocken im Umkreis von 40 km'])(
    '%s: from where whoever asks is, their own last',
    async (text) => {
      const answer = await ask(text, { here: 'nah', own: ['nah'] })
      expect(far(answer)).toEqual(['mitte 33', 'irgendwo ?', 'nah 0'])
      expect(answer.near).toMatchObject({ from: 'Prenzlau', here: true })
    },
  )
  test('without a known place everything is searched, and it is said why', async () => {
    const text = 'Wollsocken im Umkreis von 10 km'
    expect((await ask(text)).near).toMatchObject({ unknown: 'partner', here: true })
    const unplaced = await ask(text, { here: 'irgendwo' })
    expect(unplaced.near).toMatchObject({ unknown: 'town', called: 'irgendwo' })
    expect(unplaced.hits).toHaveLength(4)
    await put('nirgends', 'Hintertupfing')
    expect((await ask(text, { here: 'nirgends' })).near).toMatchObject({
      unknown: 'place',
      called: 'Hintertupfing',
    })
    const there = await ask('Wollsocken im Umkreis von 10 km um Niemandshausen')
    expect(there).toMatchObject({
      words: 'Wollsocken',
      near: { unknown: 'place', called: 'Niemandshausen', here: false },
    })
  })
  test('an unknown town lies where its postal code does', async () => {
    await put('dorf', 'Hintertupfing', { postalCode: '17291' })
    expect((await ask('Wollsocken in der Nähe', { here: 'dorf', own: ['dorf'] })).near).toMatchObject({
      from: 'Hintertupfing',
    })
  })
  test('a listing is where it says, a partner where it moved to', async () => {
    const socks = listing('UM', ['UM-S2', 'offer', 'weit', 'Fausthandschuhe', {}])
    await world.store.commit([create(listings, { ...socks, town: 'Prenzlau' })])
    expect(far(await ask('Fausthandschuhe 10 km um Prenzlau'))).toEqual(['weit 0'])
    const kept = (await world.store.get(listings, 'UM-S2')) ?? expect.fail()
    await world.store.commit([drop(kept), create(listings, { ...socks, id: 'UM-S3' })])
    expect(far(await ask('Fausthandschuhe 10 km um Prenzlau'))).toEqual(['weit 93'])
  })
  test('only who is near is named where nothing else is asked', async () => {
    const answer = await ask('Wer ist im Umkreis von 5 km um Templin?')
    expect(answer.verdict).toBe('answer')
    expect(answer.hits.length).toBeGreaterThan(1)
    expect(answer.hits.every(({ kilometres }) => (kilometres ?? 0) <= 5)).toBe(true)
    expect((await ask('Wer ist in der Nähe?')).hits).toEqual([])
  })
  test('a region narrows what is near', async () => {
    await put('barnim', 'Eberswalde', { region: 'Barnim' })
    const answer = await ask('Wollsocken im Barnim in der Nähe', { here: 'nah' })
    expect(answer).toMatchObject({ region: 'Barnim', near: { from: 'Prenzlau' } })
    expect(far(answer)).toEqual(['barnim 54'])
  })
  test('nothing of another network, and its places are its own', async () => {
    await put('fremd', 'Prenzlau', {}, 'OR')
    expect(far(await ask('Wollsocken nahe Prenzlau')).join()).not.toContain('fremd')
    expect((await ask('Wollsocken in der Nähe', { here: 'fremd' })).near).toMatchObject({
      unknown: 'partner',
    })
  })
})

test.each([
  '30 km um Prenzlau',
  'in der Nähe',
  '20 miles around Templin',
  'im Umkreis von 2,5 km',
  'nahe Gerswalde',
])('a button asks for the same nearness again: %s', async (text) => {
  const asked = { network: uckermark, here: 'weber' }
  const { near } = (await world.search.measure({ ...asked, text })) ?? expect.fail()
  expect(near.from).toBeDefined()
  const again = await world.search.measure({ ...asked, text: nearAgain(near) })
  expect(again?.near).toEqual(near)
})

test('what says nothing of nearness is not measured', async () => {
  expect(await world.search.measure({ network: uckermark, text: 'Angebote in Prenzlau' })).toBeUndefined()
})

test.each([
  ['Catering in Essen', 'de'],
  ['Holz aus Buche', 'de'],
  ['Wer hilft in Not?', 'de'],
  ['Brennholz in Kisten', 'de'],
  ['tűzifa minden mennyiségben', 'hu'],
] as const)('%s names no place', async (text, locale) => {
  const answer = await ask(text, { locale, network: locale === 'hu' ? orseg : uckermark })
  expect(answer.near).toBeUndefined()
})

test.each([
  ['tűzifa Keszthely közelében', 'Keszthely'],
  ['tűzifa Keszthelytől 40 km-re', 'Keszthely'],
  ['Ki árul tűzifát Keszthelyen?', 'Keszthely'],
  ['firewood within 30 miles of Keszthely', 'Keszthely'],
])('%s is measured from %s', async (text, from) => {
  expect((await ask(text, { locale: 'hu', network: orseg })).near).toMatchObject({ from, here: false })
})
