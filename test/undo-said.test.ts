import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { replace } from '../src/store.ts'
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
    expect((await says('kora', '1'))?.text).toContain('Rückgängig gemacht: ')
    const [home] = await store.find(networks)
    expect(home?.value.categories.map(({ name }) => name.de)).not.toContain('Werkzeug')
  })

  test('nobody else undoes it so', async () => {
    const { says, does } = await busy()
    const shown = await does('kora', 'network set', { motto: 'Zusammen' })
    const act = shown?.id.replace(/\/reply$/, '') ?? ''
    expect((await does('anna', 'undo', { act }))?.text).not.toContain('Rückgängig gemacht: ')
    expect((await says('anna', 'rückgängig'))?.text).not.toContain('Netzwerk einstellen')
  })
})

describe('said in sentences, it asks which', () => {
  test.each([
    ...['Das war ein Fehler', 'das war falsch', 'Mist, das war ein Versehen!', 'nimm das wieder zurück'],
    ...['Kannst du das rückgängig machen?', 'das bitte rückgängig machen', 'ich habe mich vertan'],
    ...['that was a mistake', 'Oops, I made a mistake', 'can you undo that?', 'take it back, please'],
    ...['ez tévedés volt', 'Ez hiba volt, vonja vissza', 'csináld vissza', 'ezt szeretném visszavonni'],
  ])('%s', async (text) => {
    const { says } = await busy()
    expect((await says('kora', text))?.text).toContain('[Kategorie anlegen: Werkzeug')
  })
})

describe('what is named is taken back at once', () => {
  test.each([
    'Das war falsch, mach die Zusammenlegung rückgängig',
    'Die Zusammenlegung war ein Fehler',
    'Zusammenlegung von Ökohof und Asztalos bitte rückgängig machen',
    'undo the merge',
    'That was wrong, undo the merge.',
    'ez tévedés volt, vond vissza az összevonást',
    'Vonja vissza az összevonást, kérem',
  ])('%s', async (text) => {
    const { says, store } = await busy()
    expect(await store.get(organizations, 'asztalos')).toBeUndefined()
    await says('kora', text)
    expect(await store.get(organizations, 'asztalos')).toBeDefined()
    expect((await store.find(networks))[0]?.value.categories.map(({ name }) => name.de)).toContain('Werkzeug')
  })

  test.each([
    ['de', 'zusammenlegung zurücknehmen', '„Partner zusammenlegen“: Da ist gerade nichts offen.'],
    ['en', 'undo the merge', '“Merge partners”: nothing is waiting for that just now.'],
    ['hu', 'vond vissza az összevonást', '„Partnerek összevonása”'],
  ] as const)('(%s) said once more, there is nothing of that kind', async (language, text, answer) => {
    const { says, clock, store } = await busy()
    const human = (await store.get(humans, 'kora')) ?? expect.fail()
    await store.commit([replace(human, { ...human.value, language })])
    await says('kora', text)
    expect(await store.get(organizations, 'asztalos')).toBeDefined()
    // Asked which, nobody has taken anything back.
    for (const said of ['rückgängig', 'mein profil']) {
      clock.turn(5)
      await says('kora', said)
    }
    clock.turn(5)
    const again = await says('kora', text)
    expect(again?.text).toContain(answer)
    expect(again?.text).not.toContain('Werkzeug')
  })

  test('of what nobody has done, it is asked which', async () => {
    const { says } = await busy()
    expect((await says('anna', 'mach die Zusammenlegung rückgängig'))?.text).not.toContain(
      'organization unite',
    )
    expect((await says('kora', 'Die Archivierung war falsch'))?.text).toContain(
      '[Kategorie anlegen: Werkzeug',
    )
  })
})

test.each(['mach das rückgängig', 'Das war ein Fehler', 'undo that', 'ez tévedés volt'])(
  'beneath what can be undone, %s means that',
  async (text) => {
    const { says, does, store } = await busy()
    const shown = await does('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
    expect(shown?.text).toContain('undo?act=')
    await says('kora', text)
    expect((await store.get(organizations, 'fahre'))?.value.left).toBeUndefined()
  },
)

test.each([
  'Die Heizung war falsch',
  'Das war ein Fehler im Plan',
  'Wer kann Fehler finden?',
  'ez hiba az ajánlatban volt',
])('%s takes nothing back', async (text) => {
  const { says } = await busy()
  expect((await says('kora', text))?.text).not.toMatch(/Rückgängig gemacht|Was soll zurück/)
})
