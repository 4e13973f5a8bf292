import { expect, test } from 'vitest'
import { openBot } from './calling.ts'

test.each([
  ['Wir suchen: suche eine Obstpresse', 'Obstpresse'],
  ['Gesuch: wir brauchen 20 Stühle bis 31.12.2099', 'Stühle'],
  ['Biete: verkaufe Traktor', 'Traktor'],
  ['We need: looking for a fruit press', 'fruit press'],
  ['Request: we need chairs', 'chairs'],
  ['Keresünk: keresek egy gyümölcsprést', 'gyümölcsprés'],
  ['Kínálunk: kínálok szénát', 'széna'],
  // Said once, or another word.
  ['Wir suchen: Suchhund', 'Suchhund'],
  ['Wir suchen: Angebote für Heu', 'Angebote für Heu'],
  ['We need: request forms', 'request forms'],
  ['wir suchen Gesuch-Zettel', 'Gesuch-Zettel'],
])('%s: it is about %s', async (text, title) => {
  const { says } = await openBot()
  const shown = await says('anna', text)
  expect(shown?.card.blocks?.[0]).toMatchObject({ kind: 'facts' })
  const [facts] = shown?.card.blocks ?? []
  expect(facts?.kind === 'facts' && facts.facts[0]?.[1]).toBe(title)
})
