import { describe, expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { replace } from '../src/store.ts'
import { readText } from '../src/text/read-text.ts'
import { tell } from './story.ts'
import { commands } from './world.ts'

const lines = {
  de: {
    'Ort: Gartow': { town: 'Gartow' },
    'wir sind in Clenze': { town: 'Clenze' },
    'Wir sitzen in Hitzacker (Elbe).': { town: 'Hitzacker (Elbe)' },
    'unsere Beschreibung: Bioland, seit 1990': { description: 'Bioland, seit 1990' },
    'Branche: Handwerk': { sector: 'craft' },
    'unsere Branche ist Landwirtschaft': { sector: 'farm' },
    'Wir sind umgezogen nach Gartow.': { town: 'Gartow' },
  },
  en: {
    'Town: Gartow': { town: 'Gartow' },
    'we are in Clenze': { town: 'Clenze' },
    'our description: organic since 1990': { description: 'organic since 1990' },
    'sector: craft': { sector: 'craft' },
    'our sector is farming': { sector: 'farm' },
  },
  hu: {
    'Település: Gartow': { town: 'Gartow' },
    'a székhelyünk Clenze': { town: 'Clenze' },
    'leírásunk: biogazdaság 1990 óta': { description: 'biogazdaság 1990 óta' },
    'ágazat: kézművesség': { sector: 'craft' },
    'az ágazatunk mezőgazdaság': { sector: 'farm' },
  },
} as const

describe.each(['de', 'en', 'hu'] as const)('in %s', (locale) => {
  test.each(Object.entries(lines[locale]))('%s', async (line, kept) => {
    const { anna, store } = await tell('console', locale, 'formal')
    const home = (await store.get(networks, 'WL')) ?? expect.fail()
    const sectors = [
      { id: 'craft', name: { de: 'Handwerk', en: 'Craft', hu: 'Kézművesség' } },
      { id: 'farm', name: { de: 'Landwirtschaft', en: 'Farming', hu: 'Mezőgazdaság' } },
    ]
    await store.commit([replace(home, { ...home.value, sectors })])
    await anna.types(line)
    anna.sees('Ökohof')
    expect((await store.get(organizations, 'okohof'))?.value).toMatchObject(kept)
  })
})

test('a sentence that only begins so changes nothing', () => {
  for (const text of [
    'Wir sind in der Grundschule und brauchen Stühle',
    'Wir sind in Not, wer hilft?',
    'wir sind in Lüchow, wer hat Brot?',
    'we are in need of chairs',
    'Unser Ort ist wo?',
  ])
    expect(readText(commands, text).call.command, text).toBe('who supplies')
})

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
