import { expect, test } from 'vitest'
import { memberships, people } from '../src/domain/person.ts'
import { create, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

test.each([
  ['zeige Ökohof', 'Ökohof (okohof)'],
  ['zeige oekohof', 'Ökohof (okohof)'],
  ['show Fähre Pevestorf', 'Fähre Pevestorf (fahre)'],
  ['mutasd Asztalos', 'Asztalos (asztalos)'],
  ['zeige Heu', 'Angebot: Heu'],
  ['Wer ist Anna Amsel?', 'Ökohof (okohof)'],
  ['wer ist Amsel', 'Ökohof (okohof)'],
  ['who is Anna?', 'Ökohof (okohof)'],
  ['kicsoda Deák Dóra?', 'Asztalos (asztalos)'],
  ['zeige Bence Biro', 'Asztalos (asztalos)'],
  ['zeige die blaue Blume', 'die blaue Blume. '],
  ['wer ist Kora Koch?', 'Kora Koch'],
])('%s: %s', async (text, answer) => {
  const { says } = await openBot(hay)
  expect((await says('cili', text))?.text.split('\n')[0]).toContain(answer)
})

test('nobody is found by a name that their partner’s page does not show', async () => {
  const { says, store } = await openBot(hay)
  const anna = (await store.get(people, 'anna')) ?? expect.fail('Anna')
  const { confirmed: _, ...unconfirmed } = anna.value
  for (const value of [unconfirmed, { ...anna.value, platforms: ['matrix'] }]) {
    const now = (await store.get(people, 'anna')) ?? expect.fail('Anna')
    await store.commit([replace(now, value)])
    const shown = await says('bence', 'Wer ist Anna Amsel?')
    expect(shown?.text).toContain('Das kenne ich hier nicht: Anna Amsel')
    expect(shown?.text).not.toContain('Ökohof')
  }
  expect((await says('zoe', 'Wer ist Bence Bíró?'))?.text).not.toContain('Asztalos')
})

test('whoever works for several partners is to choose which', async () => {
  const { says, store } = await openBot(hay)
  const of = { network: 'WL', person: 'anna', organization: 'asztalos', role: 'colleague' } as const
  await store.commit([create(memberships, { id: 'anna:asztalos', ...of })])
  const shown = await says('bence', 'wer ist Anna Amsel')
  const labels = shown?.card.buttons?.map(({ label }) => label) ?? []
  expect(labels.toSorted()).toEqual(['Abbrechen', 'Asztalos (Lüchow)', 'Ökohof (Lüchow)'])
})
