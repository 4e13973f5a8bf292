import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plain } from '../../src/card.ts'
import { listings, stateOf } from '../../src/domain/listing.ts'
import { todayIn } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { type Answer, createSearch } from '../../src/search/search.ts'
import { create, drop, replace } from '../../src/store.ts'
import { createWorld, listing, now, orseg, uckermark, type World } from './partners.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(async () => {
  world.search.close()
  await world.store.close()
})
const ask = (text: string, more: Partial<Parameters<World['search']['ask']>[0]> = {}): Promise<Answer> =>
  world.search.ask({ network: uckermark, text, locale: 'de', now, ...more })
const partners = ({ hits }: Answer) => hits.map(({ organization }) => organization)
const kept = async (id: string) => {
  const found = await world.store.get(listings, id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('where', () => {
  test.each([
    ['Wer hat Brennholz im Barnim?', { region: 'Barnim', words: 'Brennholz', verdict: 'answer' }],
    ['Brennholz in Brandenburg', { region: 'Brandenburg', verdict: 'answer' }],
    ['Brennholz aus Eberswalde', { town: 'Eberswalde', verdict: 'answer' }],
    ['brennholz eberswalde', { town: 'Eberswalde', verdict: 'answer' }],
    ['Prenzlauer Lehmbauer für Lehmputz', { town: 'Prenzlau' }],
    ['Brennholz in Vorpommern', { region: 'Vorpommern', verdict: 'near', elsewhere: true }],
    ['Lehmputz im Raum Angermünde', { town: 'Angermünde', verdict: 'answer', elsewhere: false }],
    ['Lehmputz in Angermünde', { verdict: 'near', elsewhere: true }],
    ['Templiner Heidehonig', { words: 'Templiner Heidehonig', verdict: 'answer', elsewhere: false }],
    ['Catering aus dem Bereich Gastronomie', { sector: 'hospitality', words: 'Catering', verdict: 'answer' }],
  ])('%s', async (text, expected) => {
    expect(await ask(text)).toMatchObject(expected)
  })
  test('a product that bears a place in its name is no place', async () => {
    const answer = await ask('Templiner Heidehonig')
    expect(answer.town).toBeUndefined()
    expect(partners(answer)[0]).toBe('imker')
  })
  test.each([
    ['Ki szállít tűzifát az Őrségben?', { region: 'Őrség', verdict: 'answer' }],
    ['kerékpárjavítás Zalában', { region: 'Zala megye', verdict: 'answer' }],
    ['honlapkészítés Zalaegerszegen', { town: 'Zalaegerszeg', verdict: 'answer' }],
    ['méz Zalában', { region: 'Zala megye', verdict: 'near', elsewhere: true }],
    ['pottery near Güssing', { town: 'Güssing', verdict: 'answer' }],
    ['tűzifa Szentgotthárd környékén', { town: 'Szentgotthárd', words: 'tűzifa', verdict: 'answer' }],
  ])('%s', async (text, expected) => {
    expect(await ask(text, { network: orseg, locale: 'hu' })).toMatchObject(expected)
  })
  test('where something is to be brought does not narrow', async () => {
    const answer = await ask('Umzüge nach Templin')
    expect(answer.town).toBeUndefined()
    expect(partners(answer)[0]).toBe('spedi')
  })
})

describe('an answer', () => {
  test('shows the words of the partner that matched', async () => {
    const { hits } = await ask('Hackschnitzel')
    expect(hits[0]).toMatchObject({ organization: 'forst', source: 'expertise', why: ['Holzhackschnitzel'] })
    expect(hits[0]?.excerpt).toContainEqual({ strong: 'Holzhackschnitzel' })
    expect(plain(hits[0]?.excerpt ?? '').length).toBeLessThanOrEqual(92)
  })
  test('names the open listing', async () => {
    expect((await ask('Bierzeltgarnituren')).hits[0]).toMatchObject({ listing: 'UM-A2', source: 'listing' })
  })
  test('knows who helped before', async () => {
    const [hit] = (await ask('Stapelstühle')).hits
    expect(hit).toMatchObject({ organization: 'schule', source: 'helped' })
    expect(hit?.listing).toBeUndefined()
  })
  test('puts the own organization last', async () => {
    const more = create(listings, listing('UM', ['UM-C2', 'offer', 'garten', 'Hackschnitzel', {}]))
    await world.store.commit([more])
    expect(partners(await ask('Hackschnitzel'))).toEqual(['garten', 'forst'])
    expect(partners(await ask('Hackschnitzel', { own: ['garten'] }))).toEqual(['forst', 'garten'])
  })
  test('names an organization once, and no more than the limit', async () => {
    const many = ['A', 'B', 'C'].map((x) =>
      create(listings, listing('UM', [`UM-D${x}`, 'offer', 'forst', `Brennholz ${x}`, {}])),
    )
    const others = ['weber', 'linde', 'schaf', 'garten', 'bau', 'it'].map((by) =>
      create(listings, listing('UM', [`UM-E${by}`, 'offer', by, 'Brennholz', {}])),
    )
    await world.store.commit([...many, ...others])
    const answer = await ask('Brennholz')
    expect(answer.hits).toHaveLength(5)
    expect(new Set(partners(answer)).size).toBe(5)
    expect((await ask('Brennholz', { limit: 10 })).hits).toHaveLength(7)
  })
  test('is the same each time, also with umlauts spelled out and in capitals', async () => {
    expect(await ask('Wärmepumpen')).toEqual(await ask('Wärmepumpen'))
    for (const text of ['waermepumpen', 'WÄRMEPUMPEN', 'warmepumpen']) {
      expect(partners(await ask(text))).toEqual(partners(await ask('Wärmepumpen')))
    }
  })
  test.each([
    '',
    '   ',
    '?!…',
    '🎉🎉',
    '\u0000\u0007\u001b',
    'a'.repeat(10_000),
    'und '.repeat(3_000),
    'x1 '.repeat(4_000),
    '\ud800',
  ])('is none for nothing: %j', async (text) => {
    const start = performance.now()
    expect((await ask(text)).verdict).toBe('none')
    expect(performance.now() - start).toBeLessThan(250)
  })
})

describe('what is current', () => {
  test('the last day is included, in the zone of the network', async () => {
    const lastMinute = Temporal.Instant.from('2026-09-14T21:59:00Z')
    const after = Temporal.Instant.from('2026-09-14T22:00:00Z')
    expect((await ask('Eichenbohlen', { now: lastMinute })).verdict).toBe('answer')
    expect((await ask('Eichenbohlen', { now: after })).verdict).not.toBe('answer')
    const { value } = await kept('UM-A6')
    expect(stateOf(value, todayIn(uckermark, lastMinute))).toBe('open')
    expect(stateOf(value, todayIn(uckermark, after))).toBe('expired')
  })
  test('a commit is found at once, a change and a removal too', async () => {
    await ask('Heu')
    const post = listing('UM', ['UM-F2', 'offer', 'bau', 'Vogelscheuchen', {}])
    await world.store.commit([create(listings, post)])
    expect((await ask('Vogelscheuche')).hits[0]?.listing).toBe('UM-F2')
    await world.store.commit([replace(await kept('UM-F2'), { ...post, title: 'Wetterfahnen' })])
    expect((await ask('Vogelscheuche')).verdict).toBe('none')
    expect((await ask('Wetterfahne')).hits[0]?.listing).toBe('UM-F2')
    await world.store.commit([drop(await kept('UM-F2'))])
    expect((await ask('Wetterfahne')).verdict).toBe('none')
    await world.store.commit([create(listings, post)])
    expect((await ask('Vogelscheuche')).hits[0]?.listing).toBe('UM-F2')
  })
  test('what is committed while the first question is read is not lost', async () => {
    const first = ask('Heu')
    await world.store.commit([
      create(listings, listing('UM', ['UM-G2', 'offer', 'bau', 'Vogelscheuchen', {}])),
    ])
    await first
    expect((await ask('Vogelscheuchen')).verdict).toBe('answer')
  })
  test('withdrawn and fulfilled', async () => {
    await world.store.commit([
      replace(await kept('UM-A2'), { ...(await kept('UM-A2')).value, state: 'withdrawn' }),
    ])
    expect((await ask('Bierzeltgarnitur')).verdict).not.toBe('answer')
    await world.store.commit([
      replace(await kept('UM-A5'), { ...(await kept('UM-A5')).value, state: 'fulfilled' }),
    ])
    expect((await ask('Beamer')).hits[0]).toMatchObject({ organization: 'schule', source: 'helped' })
  })
  test('a new town is known at once', async () => {
    await ask('Heu')
    const partner = {
      id: 'neu',
      network: 'UM',
      name: 'Mosterei Apfelgrund',
      town: 'Boitzenburg',
      expertise: 'Apfelsaft',
    }
    await world.store.commit([create(organizations, partner)])
    expect(await ask('Apfelsaft aus Boitzenburg')).toMatchObject({ town: 'Boitzenburg', verdict: 'answer' })
  })
  test('many changes, and what is left is right', async () => {
    const post = (i: number) => listing('UM', [`UM-H${i}`, 'offer', 'bau', `Vogelscheuche Nr${i}x`, {}])
    await ask('Heu')
    for (let round = 0; round < 3; round += 1) {
      await world.store.commit(Array.from({ length: 400 }, (_, i) => create(listings, post(i))))
      expect((await ask('Nr399x')).hits[0]?.listing).toBe('UM-H399')
      const all = await Promise.all(Array.from({ length: 400 }, (_, i) => kept(`UM-H${i}`)))
      await world.store.commit(all.map((each) => drop(each)))
      expect((await ask('Vogelscheuche')).verdict).toBe('none')
    }
    expect(partners(await ask('Hackschnitzel'))[0]).toBe('forst')
  })
})

describe('networks', () => {
  test('nothing of one is in an answer of another', async () => {
    expect((await ask('Uhudler')).verdict).toBe('none')
    expect((await ask('Uhudler', { network: orseg })).verdict).toBe('answer')
    expect((await ask('Lehmputz', { network: orseg })).verdict).not.toBe('answer')
  })
  test('answers are the same where no index may be kept', async () => {
    const small = createSearch(world.store, { memory: 1 })
    for (const network of [uckermark, orseg, uckermark]) {
      const question = { network, text: 'Honig', locale: 'de', now } as const
      expect(await small.ask(question)).toEqual(await world.search.ask(question))
    }
    small.close()
  })
})

test('similar open listings, and those that fit', async () => {
  const posts = [
    listing('UM', ['UM-J2', 'offer', 'forst', 'Kaminholz Buche', {}]),
    listing('UM', ['UM-J3', 'offer', 'garten', 'Brennholz, Birke', {}]),
    listing('UM', ['UM-J4', 'request', 'garten', 'Brennholz gesucht', {}]),
    listing('UM', ['UM-J5', 'offer', 'bau', 'Brennholz vom Vorjahr', { until: '2026-01-01' }]),
  ] as const
  await world.store.commit(posts.map((each) => create(listings, each)))
  const like = listing('UM', ['UM-J6', 'offer', 'schaf', 'Brennholz Kiefer', {}])
  expect(await world.search.similar(uckermark, like, now)).toEqual(['UM-J3', 'UM-J2'])
  expect(await world.search.similar(uckermark, posts[1], now)).not.toContain('UM-J3')
  // The other side of it: only what is wanted itself, and nobody's own.
  expect(await world.search.matching(uckermark, like, now)).toEqual(['UM-J4'])
  expect(await world.search.matching(uckermark, { ...like, organization: 'garten' }, now)).toEqual([])
})
