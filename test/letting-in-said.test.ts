import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { memberships } from '../src/domain/person.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

const wanting = ['Lucy Beispiel', 'Kovács Péter', 'Max Muster']

const waiting = async () => {
  const bot = await openBot()
  for (const [i, name] of wanting.entries())
    await bot.does(`new${i}`, 'join ask', { organization: 'okohof', name })
  bot.clock.turn(60)
  return bot
}

test.each([
  [
    'Lucy Beispiel',
    'gehört jetzt dazu',
    ['accept lucy', 'aufnehmen beispiel', 'annehmen Lucy', 'yes to Lucy', 'vedd fel Lucyt'],
  ],
  [
    'Kovács Péter',
    'gehört jetzt dazu',
    ['vedd fel Kovács Pétert', 'kovács pétert vedd fel', 'felveszem Pétert', 'Kovács Péternek igent mondok'],
  ],
  [
    'Kovács Péter',
    'Freundlich abgesagt',
    ['utasítsd el Kovács Pétert', 'elutasítom Kovács Pétert', 'nemet mondok Kovács Péternek'],
  ],
  [
    'Max Muster',
    'Freundlich abgesagt',
    [
      'ablehnen Max Muster',
      'ablehnen max',
      'Lehne Max Muster ab',
      'Max absagen',
      'decline max',
      'say no to Max',
    ],
  ],
])('%s: %s', async (name, answer, said) => {
  for (const text of said) {
    const { store, says } = await waiting()
    const read = (await says('kora', text, { locale: 'de' }))?.text
    expect(read, text).toContain(answer)
    expect(read, text).toContain(name)
    const left = (await findAll(store, joins)).map(({ value }) => value.name)
    expect(left.toSorted(), text).toEqual(wanting.filter((one) => one !== name).toSorted())
  }
})

test('it is said by whoever decides at a partner, too', async () => {
  const { store, says } = await waiting()
  expect((await says('anna', 'accept lucy'))?.text).toContain('Lucy Beispiel')
  expect((await findAll(store, memberships)).some(({ value }) => value.organization === 'okohof')).toBe(true)
  expect(await findAll(store, joins)).toHaveLength(2)
})

test('where nobody of that name waits, it is what it says otherwise', async () => {
  const { store, says, does, clock } = await waiting()
  expect((await says('kora', 'ablehnen Udo Unbekannt'))?.text).toContain('Wem soll abgesagt werden?')
  const added = await does('anna', 'offer add', { title: 'Stroh' })
  const listing = added?.card.buttons?.[0]?.call.input.listing ?? ''
  await does('bence', 'respond', { listing, contact: 'partner' })
  clock.turn(60)
  // At once, as it was asked for by its name.
  expect((await says('anna', 'absagen Asztalos'))?.text).toContain('Danke, dass Sie Bescheid geben.')
  expect(await findAll(store, joins)).toHaveLength(3)
})
