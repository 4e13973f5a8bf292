import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { departures, finishDepartures } from '../src/partner/departing.ts'
import { findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { commands, listed } from './world.ts'

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
        .map(({ value }) => `${value.title}: ${value.region ?? 'nowhere'}`)
        .toSorted(),
    asks: async (question: string) => (await does('anna', 'who supplies', { question }))?.text ?? '',
  }
}

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

  expect((await does('bence', 'undo', { act }))?.text).toBe('Rückgängig gemacht.')
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
  expect((await does('bence', 'undo', { act }))?.text).toBe('Rückgängig gemacht.')
  expect(await regions()).toEqual(['Fenster: Wendland', ...before])
})

test('whoever was in no region, or is in none any more, takes it along as well', async () => {
  const { moves, regions } = await village()
  await moves('–')
  expect(await regions()).toContain('Sitzbank: nowhere')
  await moves('Altmark')
  expect(await regions()).toEqual(after)
})

test('what is published in the very moment is nowhere else than its partner', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { moves, does, store } = await village()
    await Promise.all([moves('Altmark'), does('dora', 'offer add', { title: 'Fenster' })])
    const [found] = (await findAll(store, listings)).filter(({ value }) => value.title === 'Fenster')
    expect(found?.value.region).toBe('Altmark')
  }
})

test('more than a commit holds follows in steps', async () => {
  const { moves, store, clock } = await village()
  const many = Array.from({ length: 450 }, (_, i) =>
    listed(
      `WL-${String(1000 + i)
        .replaceAll('0', 'A')
        .replaceAll('1', 'B')}ZZ`,
      'asztalos',
      wendland,
    ),
  )
  await store.commit(many)
  const { text } = await moves('Altmark')
  expect(text).toContain('Kommt mit: 451 offene Einträge')
  expect(text).not.toContain('[Rückgängig')
  const left = () =>
    findAll(store, listings, { where: { organization: 'asztalos', state: 'open', ...wendland } })
  expect((await left()).length).toBeGreaterThan(0)
  await finishDepartures(store, commands, clock())
  expect(await left()).toEqual([])
  expect(await findAll(store, departures)).toEqual([])
})
