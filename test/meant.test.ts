import { describe, expect, test } from 'vitest'
import { findCode } from '../src/domain/code.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { create } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const partner = (id: string, name: string, town = 'Clenze') =>
  create(organizations, { id, network: 'WL', name, town, region: 'Wendland', expertise: 'Brot, Mehl' })

const belongs = (person: string, organization: string) =>
  create(memberships, {
    id: `${person}:${organization}`,
    network: 'WL',
    person,
    organization,
    role: 'colleague',
  })

const village = [
  ...hay,
  partner('WL-2A2A2A', 'Holzhof Prezelle', 'Prezelle'),
  partner('WL-3A3A3A', 'Holz und Hof'),
  partner('WL-4A4A4A', 'Biohof Siebeneichen'),
  partner('WL-5A5A5A', 'Gemeinde Clenze'),
]

describe('a question for somebody', () => {
  test.each([
    ['kora', 'für die Koordination: wer hat Brot?'],
    ['kora', 'für Koordination Wendland: wer hat Brot?'],
    ['kora', 'for the coordination: wer hat Brot?'],
    ['kora', 'a koordinációnak: wer hat Brot?'],
    ['kora', 'a koordinátor nevében: wer hat Brot?'],
    ['kora', 'für Holzhof Prezelle: wer hat Brot?'],
    ['anna', 'im Namen von Holzhof Prezelle: wer hat Brot?'],
  ])('%s: %s', async (who, text) => {
    const { says } = await openBot(village)
    const plain = await says(who, 'wer hat Brot?')
    expect(plain?.text).toContain('Brot: ')
    expect((await says(who, text))?.card.title).toEqual(plain?.card.title)
    expect((await says(who, text))?.text).not.toContain('Gesucht in')
  })

  test.each([
    ['kora', 'für Clenze: wer hat Brot?', 'Gesucht in: Clenze'],
    ['anna', 'für die Fähre nach Prag: wer hat Brot?', 'Fähre nach Prag'],
  ])('%s: %s is asked as it is', async (who, text, seen) => {
    const { says } = await openBot(village)
    expect((await says(who, text))?.text).toContain(seen)
  })
})

describe('somebody for the team', () => {
  test('is of the partner that the caller belongs to, where none is named', async () => {
    const { says, store } = await openBot([...village, belongs('kora', 'WL-2A2A2A')])
    expect((await says('kora', 'team ergänzen Toni Krug'))?.text).toContain(
      'Gehört jetzt zu Holzhof Prezelle: Toni Krug',
    )
    expect((await store.find(people)).map(({ value }) => value.name)).toContain('Toni Krug')
  })

  test('is kept while it is asked for which partner', async () => {
    const { says } = await openBot(village)
    expect((await says('kora', 'team ergänzen Toni Krug'))?.text).toMatch(/^Partner\nPerson eintragen/)
    expect((await says('kora', 'Biohof Siebeneichen'))?.text).toContain('zu Biohof Siebeneichen: Toni Krug')
  })

  test('a partner is still a partner', async () => {
    const { says } = await openBot([...village, belongs('kora', 'WL-2A2A2A')])
    expect((await says('kora', 'team ergänzen Siebeneichen'))?.text).toMatch(/^Name\n/)
    expect((await says('kora', 'Toni Krug'))?.text).toContain('zu Biohof Siebeneichen: Toni Krug')
  })
})

describe('the team', () => {
  test.each(['team', 'Team?', 'unser Team', 'csapat', 'our team'])('%s is shown', async (text) => {
    const { says } = await openBot(village)
    expect((await says('anna', text))?.text).toContain('Ökohof\n')
    expect((await says('kora', `für Asztalos: ${text}`))?.text).toContain('Bence Bíró')
  })

  test('whoever belongs to several is asked for which', async () => {
    const { says } = await openBot([...village, belongs('anna', 'WL-3A3A3A')])
    const asked = await says('anna', 'team')
    expect(asked?.card.buttons?.map(({ label }) => label)).toEqual(['Holz und Hof', 'Ökohof', 'Abbrechen'])
    expect((await says('anna', '2'))?.text).toContain('Team: Ökohof')
  })
})

test.each([
  ['partner zusammenlegen Holz und Hof und Biohof Siebeneichen', 'Biohof Siebeneichen bleibt, Holz und Hof'],
  ['partner zusammenlegen Biohof Siebeneichen mit Holz und Hof', 'Holz und Hof bleibt, Biohof Siebeneichen'],
  ['partner zusammenlegen Biohof Siebeneichen und Ökohof', 'Ökohof bleibt, Biohof Siebeneichen'],
  ['partner vereinen Holz und Hof und Biohof Siebeneichen', 'Stimmt das so?'],
  ['partner unterscheiden Biohof Siebeneichen und Holz und Hof', 'Biohof Siebeneichen und Holz und Hof'],
])('%s', async (text, seen) => {
  const { says } = await openBot(village)
  expect((await says('kora', text))?.text).toContain(seen)
})

test.each([
  'hogyan érem el az Ökohofot?',
  'Hogy érem el az ökohofot',
  'hogyan érjük el az Ökohofot?',
  'wie erreiche ich den Ökohof?',
  'how do I reach the Ökohof?',
  'how do I reach Ökohof?',
])('%s shows how', async (text) => {
  const { says } = await openBot(village)
  expect((await says('bence', text))?.text).toMatch(/^Ökohof \(okohof\)\n.*05841 100/s)
})

describe('a code within a sentence', () => {
  test.each([
    ['mein Code ist wl 4fc7kq h2mnp9', 'wl 4fc7kq h2mnp9'],
    ['hier mein code: wl4fc7kqh2mnp9, danke', 'wl4fc7kqh2mnp9'],
    ['A kódom: WL 4FC7KQ HAMNPQ', 'WL 4FC7KQ HAMNPQ'],
    ['der Einladungscode lautet WL-4FC7KQ H2MNP9.', 'WL-4FC7KQ H2MNP9'],
    ['bitte WL-4FC7KQ-H2MNP9', 'WL-4FC7KQ-H2MNP9'],
  ])('%s', (text, code) => {
    expect(findCode(text)?.code).toBe(code)
  })

  test.each([
    'für je 25Pack Kaffee suchen wir jemanden',
    'Der Code für das Tor ist 123456 ab morgen',
    'wer kennt den Code der Heizung im Rathaus Gartow',
    'mein Code ist weg',
    'Wer hat den Barcode ABCD EFGH gesehen?',
    'WL 4FC7KQ H2MNP9 klingt gut',
  ])('%s holds none', (text) => {
    expect(findCode(text)).toBeUndefined()
  })
})

test.each(['verlassen', 'netzwerk schließen', 'vergiss mich', 'biete Heu'])(
  'who drops "%s" reads that nothing has changed',
  async (text) => {
    const { says } = await openBot(village)
    await says('kora', text)
    expect((await says('kora', 'abbrechen'))?.text).toBe('Gut, es bleibt alles, wie es war.')
  },
)
