import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { finishPartners, unfinished } from '../src/partner/unfinished.ts'
import { findAll, replace, type Store } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { commands, listed, worldOf } from './world.ts'

const wendland = { region: 'Wendland' }

/** Asztalos is about to move to the Altmark, with a bench and with a cart that has a region of its own. */
const village = async () => {
  const bot = await openBot([
    listed('WL-2B2B2B', 'asztalos', { title: 'Sitzbank', ...wendland }),
    listed('WL-2C2C2C', 'asztalos', { title: 'Karren', region: 'Prignitz' }),
    listed('WL-2D2D2D', 'asztalos', { title: 'Tisch', ...wendland, state: 'withdrawn' }),
    listed('WL-2E2E2E', 'okohof', { title: 'Heu', ...wendland }),
  ])
  const { store, does } = bot
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  const regions = ['Wendland', 'Altmark', 'Prignitz'].map((name) => ({ name, also: [] }))
  await store.commit([replace(home, { ...home.value, regions })])
  return {
    ...bot,
    moves: async (region: string) => {
      const shown = await does('bence', 'organization profile', { region })
      return { text: shown?.text ?? '', act: shown?.id.replace(/\/reply$/, '') ?? '' }
    },
    regions: async () =>
      (await findAll(store, listings))
        .map(({ value }) => `${String(value.title)}: ${value.region ?? 'nowhere'}`)
        .toSorted(),
    asks: async (question: string) => (await does('anna', 'who supplies', { question }))?.text ?? '',
  }
}

/** So many things of the workshop's, numbered from each other by their end. */
const many = (n: number, more: object, end = 'ZZ') =>
  Array.from({ length: n }, (_, i) =>
    listed(
      `WL-${String(1000 + i)
        .replaceAll('0', 'A')
        .replaceAll('1', 'B')}${end}`,
      'asztalos',
      more,
    ),
  )

const before = ['Heu: Wendland', 'Karren: Prignitz', 'Sitzbank: Wendland', 'Tisch: Wendland']
const after = ['Heu: Wendland', 'Karren: Prignitz', 'Sitzbank: Altmark', 'Tisch: Wendland']

test('what a partner offers moves with it, and what has a region of its own stays there', async () => {
  const { moves, regions, asks, does, store, says } = await village()
  expect(await asks('Wer hat eine Sitzbank im Wendland?')).toContain('Gesucht in: Wendland')
  const { text, act } = await moves('Altmark')
  expect(text).toContain('Region: Altmark')
  expect(text).toContain('Kommt mit: 1 offener Eintrag')
  expect(await regions()).toEqual(after)
  expect(await asks('Wer hat eine Sitzbank in der Altmark?')).toMatch(/^Sitzbank: Asztalos/)
  expect(await asks('Wer hat eine Sitzbank im Wendland?')).not.toMatch(/^Sitzbank: Asztalos/)
  expect((await does('anna', 'organization list', { region: 'Altmark' }))?.text).toContain('Asztalos')
  expect((await says('anna', 'partner liste wendland'))?.text).not.toContain('Asztalos')

  expect((await does('bence', 'undo', { act }))?.text).toContain('Rückgängig gemacht: ')
  expect(await regions()).toEqual(before)
  expect((await store.get(organizations, 'asztalos'))?.value.region).toBe('Wendland')
  expect(await asks('Wer hat eine Sitzbank im Wendland?')).toMatch(/^Sitzbank: Asztalos/)
})

test('it is taken back though somebody has answered since, with what was published there meanwhile', async () => {
  const { moves, regions, does } = await village()
  const { act } = await moves('Altmark')
  await does('anna', 'respond', { listing: 'WL-2B2B2B', contact: 'partner' })
  await does('dora', 'offer add', { title: 'Fenster' })
  expect(await regions()).toContain('Fenster: Altmark')
  expect((await does('bence', 'undo', { act }))?.text).toContain('Rückgängig gemacht: ')
  expect(await regions()).toEqual(['Fenster: Wendland', ...before])
})

test('whoever was in no region, or is in none any more, takes it along as well', async () => {
  const { moves, regions } = await village()
  await moves('–')
  expect(await regions()).toContain('Sitzbank: nowhere')
  await moves('Altmark')
  expect(await regions()).toEqual(after)
})

test('what had the other region for its own before keeps it when the move is taken back', async () => {
  const { moves, regions, does, store } = await village()
  await store.commit([listed('WL-2F2F2F', 'asztalos', { title: 'Leiter', region: 'Altmark' })])
  const { act } = await moves('Altmark')
  expect((await does('bence', 'undo', { act }))?.text).toContain('Rückgängig gemacht: ')
  expect(await regions()).toEqual(before.toSpliced(2, 0, 'Leiter: Altmark'))
})

test('it is not taken back by half where more has been published since than a commit holds', async () => {
  const { moves, regions, does, store } = await village()
  await store.commit(many(300, wendland))
  const { act } = await moves('Altmark')
  await store.commit(many(250, { region: 'Altmark', at: '2026-08-24T00:00:00Z' }, 'YY'))
  const moved = await regions()
  expect((await does('bence', 'undo', { act }))?.text).toContain('Seitdem hat sich etwas geändert')
  expect((await store.get(organizations, 'asztalos'))?.value.region).toBe('Altmark')
  expect(await regions()).toEqual(moved)
})

/** Somebody offers windows for the workshop after it has been decided what comes along, and before that is written. */
const meanwhile = async ({ does, store, clock }: Awaited<ReturnType<typeof village>>) => {
  let offers = async () => {
    offers = async () => {}
    await does('dora', 'offer add', { title: 'Fenster' })
  }
  const commit: Store['commit'] = async (changes) => {
    await offers()
    await store.commit(changes)
  }
  return callsTo(createBot(worldOf({ ...store, commit }, clock)))
}

test('what is published in the very moment comes along, and back', async () => {
  const all = await village()
  const other = await meanwhile(all)
  const moved = await other.does('bence', 'organization profile', { region: 'Altmark' })
  expect(await all.regions()).toEqual(['Fenster: Altmark', ...after])
  const act = moved?.id.replace(/\/reply$/, '') ?? ''
  await (await meanwhile(all)).does('bence', 'undo', { act })
  expect(await all.regions()).toEqual(['Fenster: Wendland', 'Fenster: Wendland', ...before])
})

test('more than a commit holds follows in steps', async () => {
  const { moves, store, clock } = await village()
  await store.commit(many(450, wendland))
  const { text } = await moves('Altmark')
  expect(text).toContain('Kommt mit: 451 offene Einträge')
  expect(text).not.toContain('[Rückgängig')
  const left = () =>
    findAll(store, listings, { where: { organization: 'asztalos', state: 'open', ...wendland } })
  expect((await left()).length).toBeGreaterThan(0)
  await finishPartners(store, commands, clock())
  expect(await left()).toEqual([])
  expect(await findAll(store, unfinished)).toEqual([])
})

test.each([
  ['organization archive', { sure: 'yes' }],
  ['organization unite', { into: 'okohof' }],
] as const)('as long as it moves %s waits, and says so', async (command, said) => {
  const { moves, does, store, clock } = await village()
  await store.commit(many(440, wendland))
  await store.commit(many(440, wendland, 'YY'))
  await moves('Altmark')
  const ends = async () => (await does('kora', command, { organization: 'asztalos', ...said }))?.text
  expect(await ends()).toContain(
    'dass die letzte Änderung noch läuft. Bitte versuchen Sie es gleich noch einmal: Asztalos',
  )
  await finishPartners(store, commands, clock())
  expect(await ends()).not.toContain('noch läuft')
  await finishPartners(store, commands, clock())
  const own = await findAll(store, listings, { where: { organization: 'asztalos', state: 'open' } })
  expect(own).toEqual([])
})
