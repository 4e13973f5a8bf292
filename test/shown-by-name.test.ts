import { expect, test } from 'vitest'
import { memberships, people } from '../src/domain/person.ts'
import { create, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

test.each([
  ['zeige Ökohof', 'Ökohof (okohof)'],
  ['zeig mir Ökohof', 'Ökohof (okohof)'],
  ['Zeig mir den Oekohof', 'Ökohof (okohof)'],
  ['show me Ökohof', 'Ökohof (okohof)'],
  ['show me the Ökohof', 'Ökohof (okohof)'],
  ['mutasd meg az Asztalost', 'Asztalos (asztalos)'],
  ['mutasd az Ökohofot', 'Ökohof (okohof)'],
  ['zeig mir WL-4FC7KQ', 'Angebot: Heu'],
  ['zeig mir meine Angebote', 'Ihre offenen Einträge'],
  ['zeig mir meine Daten', 'Das ist alles, was dieses Netzwerk über Sie hat.'],
  ['zeig mir die Partner', 'Partner im Netzwerk: 3'],
  ['zeig mir die Liste', 'Partner im Netzwerk: 3'],
  ['zeige alle Partner', 'Partner im Netzwerk: 3'],
  ['show me the partners', 'Partner im Netzwerk: 3'],
  ['mutasd a partnereket', 'Partner im Netzwerk: 3'],
  ['zeig mir das Netzwerk', 'Wendland'],
  ['show me the network', 'Wendland'],
  ['mutasd a hálózatot', 'Wendland'],
  ['Zeig mir, wer Kartoffeln hat', 'Kartoffeln: Ökohof'],
  ['show me who has Heu', 'Heu: Ökohof'],
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
