import { describe, expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { listed } from './world.ts'

/** Hay of the Ökohof, windows that Asztalos seeks, and a crossing that the ferry offers, in this order. */
const opened = async () => {
  const all = await openBot([
    ...hay,
    ...bystanders,
    listed('WL-3A3A3A', 'asztalos', {
      ...{ title: 'Fenster', kind: 'request', category: 'material', until: '2026-09-20' },
      ...{ at: '2026-08-10T00:00:00Z', details: 'gebraucht, mit Rahmen', region: 'Wendland' },
    }),
    listed('WL-3B3B3B', 'fahre', {
      ...{ title: 'Überfahrt', category: 'transport', until: '2026-09-01', at: '2026-08-20T00:00:00Z' },
    }),
    listed('WL-3C3C3C', 'fahre', { title: 'Alter Kahn', until: '2026-08-01' }),
    listed('WL-3D3D3D', 'fahre', { title: 'Anker', state: 'fulfilled' }),
  ])
  const home = (await all.store.get(networks, 'WL')) ?? expect.fail()
  const craft = { id: 'craft', name: { de: 'Handwerk', en: 'Crafts', hu: 'Kézművesség' } }
  const asztalos = (await all.store.get(organizations, 'asztalos')) ?? expect.fail()
  await all.store.commit([
    replace(home, { ...home.value, sectors: [craft] }),
    replace(asztalos, { ...asztalos.value, sector: 'craft', town: 'Gartow' }),
  ])
  const reads = async (said: string, who = 'anna') => {
    const text = (await all.says(who, said))?.text ?? ''
    const titles = [...text.matchAll(/^• [^:]+: ([^·]+) ·/gmu)].map(([, title]) => title)
    return { first: text.split('\n')[0], titles, text }
  }
  return { ...all, reads }
}

type Asked = readonly [said: string, first: string, titles: readonly string[]]
const asked: readonly (readonly [language: string, all: readonly Asked[]])[] = [
  [
    'auf Deutsch bitte',
    [
      ['was gibt es Neues?', 'Offen im Netzwerk: 3', ['Überfahrt', 'Fenster', 'Heu']],
      ['Welche Angebote gibt es?', 'Offen, Angebote: 2', ['Überfahrt', 'Heu']],
      ['alle Gesuche', 'Offen, Gesuche: 1', ['Fenster']],
      ['Angebote in Lüchow', 'Offen, Angebote, Lüchow: 2', ['Überfahrt', 'Heu']],
      ['Gesuche aus Gartow', 'Offen, Gesuche, Gartow: 1', ['Fenster']],
      ['Gesuche im Wendland', 'Offen, Gesuche, Wendland: 1', ['Fenster']],
      ['welche Gesuche gibt es im Handwerk?', 'Offen, Gesuche, Handwerk: 1', ['Fenster']],
      ['Angebote für Transport', 'Offen, Angebote, Transport: 1', ['Überfahrt']],
      ['welche Angebote laufen bald ab?', 'Offen, Angebote, Bald endend: 1', ['Überfahrt']],
      ['was läuft bald ab?', 'Offen, Bald endend: 2', ['Überfahrt', 'Fenster']],
      ['zeig mir alle Gesuche für Rahmen', 'Offen, Gesuche, Rahmen: 1', ['Fenster']],
      ['welche Gesuche gibt es für Dachziegel?', 'Gerade ist nichts offen: Gesuche, Dachziegel', []],
      ['was gibts neues', 'Offen im Netzwerk: 3', ['Überfahrt', 'Fenster', 'Heu']],
      ['Angebote von der Fähre Pevestorf', 'Offen, Angebote, Fähre Pevestorf: 1', ['Überfahrt']],
      ['Angebote vom Ökohof', 'Offen, Angebote, Ökohof: 1', ['Heu']],
      ['welche Angebote gibt es gerade?', 'Offen, Angebote: 2', ['Überfahrt', 'Heu']],
      ['welche Gesuche sind noch offen?', 'Offen, Gesuche: 1', ['Fenster']],
      ['Angebote für Überfahrten', 'Offen, Angebote, Überfahrten: 1', ['Überfahrt']],
      ['Angebote für Geräte und Räume', 'Gerade ist nichts offen: Angebote, Geräte und Räume', []],
      ['eintrag liste', 'Offen im Netzwerk: 3', ['Überfahrt', 'Fenster', 'Heu']],
    ],
  ],
  [
    'in English please',
    [
      ["what's new?", 'Open in the network: 3', ['Überfahrt', 'Fenster', 'Heu']],
      ['which offers are there?', 'Open, Offers: 2', ['Überfahrt', 'Heu']],
      ['requests from Gartow', 'Open, Requests, Gartow: 1', ['Fenster']],
      ['which requests are there in crafts?', 'Open, Requests, Crafts: 1', ['Fenster']],
      ['what ends soon?', 'Open, Ending soon: 2', ['Überfahrt', 'Fenster']],
    ],
  ],
  [
    'magyarul kérem',
    [
      ['mi újság?', 'Aktuális a hálózatban: 3', ['Überfahrt', 'Fenster', 'Heu']],
      ['milyen ajánlatok vannak?', 'Aktuális, Ajánlatok: 2', ['Überfahrt', 'Heu']],
      ['milyen igények vannak Gartowban?', 'Aktuális, Igények, Gartow: 1', ['Fenster']],
      ['mi jár le hamarosan?', 'Aktuális, Hamarosan lejárók: 2', ['Überfahrt', 'Fenster']],
    ],
  ],
]

describe.each(asked)('%s', (language, all) => {
  test.each(all)('%s', async (said, first, titles) => {
    const { says, reads } = await opened()
    await says('anna', language)
    expect(await reads(said)).toMatchObject({ first, titles })
  })
})

test('by button, too: what ends soon first, and page after page', async () => {
  const { does, reads } = await opened()
  const shown = await does('anna', 'listing list', { kind: 'offer' })
  const soon = shown?.card.buttons?.[0]?.call ?? expect.fail(shown?.text)
  expect((await does('anna', soon.command, soon.input))?.text).toMatch(
    /^Offen, Angebote, Bald endend: 1\n• Angebot: Überfahrt · bis 1. September 2026 · Fähre Pevestorf/,
  )
  const many = await openBot(
    Array.from({ length: 23 }, (_, i) =>
      listed(`WL-AAA2${'23456789ABCDEFGHJKLMNPQ'[i]}A`, 'okohof', { title: `Ding ${i + 1}` }),
    ),
  )
  const texts = []
  for (const page of ['1', '2', '3'])
    texts.push((await many.does('anna', 'listing list', { page }))?.text ?? '')
  expect(texts.map((text) => text.match(/• /g)?.length)).toEqual([10, 10, 3])
  expect(new Set(texts.flatMap((text) => text.match(/Ding \d+/g) ?? [])).size).toBe(23)
  expect((await reads('gibt es Angebote aus Hamburg?')).titles).toEqual([])
})

test('what the words do not ask for a list stays what it is', async () => {
  const { reads } = await opened()
  expect((await reads('Biete 3 Angebote der Woche')).first).toBe('Stimmt das so?')
  expect((await reads('wer liefert Heu?')).first).toContain('Heu: ')
  expect((await reads('meine Angebote')).first).toContain('Ihre offenen Einträge')
})

test.each([
  ['alle Angebote von mir', 'Ihre offenen Einträge'],
  ['Angebote für Dachdeckerarbeiten gesucht', 'Dachdeckerarbeiten'],
  ['offers for mowing wanted', 'mowing'],
  ['ajánlatokat keresünk faapríték szállításra', 'Gesuch veröffentlichen'],
  ['gibt es Gesuche von Vereinen?', 'Gerade ist nichts offen'],
])('%s: no list of everything', async (said, first) => {
  const { reads } = await opened()
  const { first: line, text } = await reads(said)
  expect(line).not.toMatch(/^Offen/)
  expect(text).toContain(first)
})

test('nobody outside reads it, and nothing of another network stands there', async () => {
  const { store, does } = await opened()
  await store.commit(await neighbours(store))
  for (const who of ['zoe', 'gita', 'udo'])
    expect((await does(who, 'listing list', {}))?.text).not.toMatch(/Heu|Fenster|Überfahrt/)
  expect((await does('nora', 'listing list', {}))?.text).not.toMatch(/Heu|Fenster|Überfahrt/)
})
