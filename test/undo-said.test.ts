import { describe, expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const busy = async () => {
  const opened = await openBot(hay)
  const { says, does } = opened
  await says('kora', 'Person eintragen Ökohof, Karla Kuh')
  await does('kora', 'join approve', { request: 'WL-9BE4ND' })
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  await says('kora', 'begriff anlegen Kaláka: gemeinsame Arbeit')
  await says('kora', 'kategorie anlegen Werkzeug')
  // So that no button is meant.
  await says('kora', 'mein profil')
  return opened
}

describe('what can be undone', () => {
  test.each([
    ['rückgängig bitte', ['Kategorie anlegen: Werkzeug', 'Begriff erklären: Kaláka']],
    ['das war falsch, rückgängig', ['Kategorie anlegen: Werkzeug', 'Begriff erklären: Kaláka']],
    ['mach das bitte rückgängig', ['Kategorie anlegen: Werkzeug', 'Begriff erklären: Kaláka']],
    ['undo, please', ['Kategorie anlegen: Werkzeug', 'Begriff erklären: Kaláka']],
    ['that was wrong', ['Kategorie anlegen: Werkzeug', 'Begriff erklären: Kaláka']],
    ['kérem, vond vissza', ['Kategorie anlegen: Werkzeug', 'Begriff erklären: Kaláka']],
    ['ez rossz volt', ['Kategorie anlegen: Werkzeug', 'Begriff erklären: Kaláka']],
  ])('%s names each act and what it was about, the newest first', async (text, first) => {
    const { says } = await busy()
    const labels = (await says('kora', text))?.card.buttons?.map(({ label }) => label.split(' · ')[0])
    expect(labels).toEqual([
      ...first,
      'Partner zusammenlegen: Ökohof, Asztalos',
      'Aufnehmen: Gerd Gast',
      'Person eintragen: Karla Kuh',
      'Abbrechen',
    ])
  })

  test('is undone where it is the network’s own', async () => {
    const { says, store } = await busy()
    await says('kora', 'rückgängig')
    expect((await says('kora', '1'))?.text).toContain('Rückgängig gemacht.')
    const [home] = await store.find(networks)
    expect(home?.value.categories.map(({ name }) => name.de)).not.toContain('Werkzeug')
  })

  test('nobody else undoes it so', async () => {
    const { says, does } = await busy()
    const shown = await does('kora', 'network set', { motto: 'Zusammen' })
    const act = shown?.id.replace(/\/reply$/, '') ?? ''
    expect((await does('anna', 'undo', { act }))?.text).not.toContain('Rückgängig gemacht.')
    expect((await says('anna', 'rückgängig'))?.text).not.toContain('Netzwerk einstellen')
  })
})
