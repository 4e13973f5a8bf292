import { describe, expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { tell } from './story.ts'

const lines = {
  de: {
    'Ort: Gartow': { town: 'Gartow' },
    'wir sind in Clenze': { town: 'Clenze' },
    'Wir sitzen in Hitzacker (Elbe).': { town: 'Hitzacker (Elbe)' },
    'unsere Beschreibung: Bioland, seit 1990': { description: 'Bioland, seit 1990' },
    'Branche: Handwerk': { sector: 'craft' },
    'unsere Branche ist Landwirtschaft': { sector: 'farm' },
    'Wir sind umgezogen nach Gartow.': { town: 'Gartow' },
    'Wir sind in Lüchow!': { town: 'Lüchow' },
    'Ort: Frankfurt a. M.': { town: 'Frankfurt a. M.' },
    'Wir sind in Neustadt am Rübenberge': { town: 'Neustadt am Rübenberge' },
    'unsere Beschreibung ist Bioland, seit 1990': { description: 'Bioland, seit 1990' },
  },
  en: {
    'Town: Gartow': { town: 'Gartow' },
    'we are in Clenze': { town: 'Clenze' },
    'our description: organic since 1990': { description: 'organic since 1990' },
    'our description is organic since 1990': { description: 'organic since 1990' },
    'sector: craft': { sector: 'craft' },
    'our sector is farming': { sector: 'farm' },
  },
  hu: {
    'Település: Gartow': { town: 'Gartow' },
    'a székhelyünk Clenze': { town: 'Clenze' },
    'leírásunk: biogazdaság 1990 óta': { description: 'biogazdaság 1990 óta' },
    'a leírásunk biogazdaság': { description: 'biogazdaság' },
    'ágazat: kézművesség': { sector: 'craft' },
    'az ágazatunk mezőgazdaság': { sector: 'farm' },
  },
} as const
const asks = { de: 'Stimmt das so?', en: 'Is this right?', hu: 'Így jó lesz?' }

describe.each(['de', 'en', 'hu'] as const)('in %s', (locale) => {
  test.each(Object.entries(lines[locale]))('%s', async (line, kept) => {
    const { anna, store } = await tell('console', locale, 'formal')
    const home = (await store.get(networks, 'WL')) ?? expect.fail()
    const sectors = [
      { id: 'craft', name: { de: 'Handwerk', en: 'Craft', hu: 'Kézművesség' } },
      { id: 'farm', name: { de: 'Landwirtschaft', en: 'Farming', hu: 'Mezőgazdaság' } },
    ]
    await store.commit([replace(home, { ...home.value, sectors })])
    const before = await store.get(organizations, 'okohof')
    await anna.types(line)
    // Without a colon it may be meant otherwise.
    if (!line.includes(':') && !('sector' in kept)) {
      anna.sees(asks[locale], ...Object.values<string>(kept))
      expect(await store.get(organizations, 'okohof')).toEqual(before)
      await anna.types(locale === 'hu' ? 'igen' : 'ja')
    }
    anna.sees('Ökohof')
    expect((await store.get(organizations, 'okohof'))?.value).toMatchObject(kept)
  })
})

test.each([
  'Wir sind in Zeitnot',
  'Wir sind in Betriebsferien!',
  'a leírásunk elavult',
  'our description is outdated',
  'für Ökohof: wir sind in Urlaub',
])('%s changes nothing before it was seen', async (text) => {
  const { says, store } = await openBot()
  const before = await store.get(organizations, 'okohof')
  expect((await says('anna', text))?.text).toContain('Stimmt das so?')
  await says('anna', 'abbrechen')
  expect(await store.get(organizations, 'okohof')).toEqual(before)
})

test.each(['unsere Telefonnummer ist 05841 123', 'our phone is 05841 123', 'a telefonszámunk 05841 123'])(
  '%s is told in one line',
  async (text) => {
    const { says, store } = await openBot()
    await says('anna', text)
    expect((await store.get(organizations, 'okohof'))?.value.phone).toBe('05841 123')
  },
)

test.each([
  ['de', 'unser partner', 'Welcher Partner?', 'für Hof Muster: unser Partner', 'für Fähre: unser Partner'],
  ['en', 'our partner', 'Which partner?', 'for Example Farm: our partner', 'for Fähre: our partner'],
  [
    'hu',
    'a partnerünk',
    'Melyik partner?',
    'Minta Tanya nevében: a partnerünk',
    'Fähre nevében: a partnerünk',
  ],
] as const)(
  'whoever coordinates and belongs to none is told how, in %s',
  async (locale, bare, whose, how, line) => {
    const { kora, anna } = await tell('console', locale, 'formal')
    await kora.types(bare)
    kora.sees(whose, how)
    await kora.types(line)
    kora.sees('Fähre Pevestorf')
    await anna.types(bare)
    anna.sees('Ökohof')
  },
)
