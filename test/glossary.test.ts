import { describe, expect, test } from 'vitest'
import { askedTerm, terms } from '../src/domain/glossary.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'

describe('what asks for a word', () => {
  test.each([
    ['Was ist eine Blühwiese?', 'eine bluhwiese'],
    ['was heißt SoLaWi', 'solawi'],
    ['What is a gadwall?', 'a gadwall'],
    ['what does gadwall mean?', 'gadwall'],
    ['Mi az a lágyszár?', 'lagyszar'],
    ['Mi az az agrárerdő?', 'agrarerdo'],
    ['mit jelent a kaláka', 'kalaka'],
    ['Wer liefert Heu?', undefined],
    ['Wo ist die Fähre?', undefined],
  ])('%s', (question, word) => {
    expect(askedTerm(question)).toBe(word)
  })
})

test('only what stands in the glossary is taken from the search', async () => {
  const { says } = await openBot()
  await says('kora', 'begriff setzen Kaláka: gemeinsames Arbeiten ohne Geld')
  for (const question of ['was ist los?', 'What is available?', 'Was ist mit Heu?', 'mi az ábra?'])
    expect([question, (await says('bence', question))?.text]).toEqual([
      question,
      expect.not.stringContaining('Kaláka'),
    ])
  expect((await says('bence', 'Was ist mit Heu?'))?.text).toContain('Ökohof')
  expect((await says('bence', 'Was ist Kaláka?'))?.text).toContain('Kaláka: gemeinsames Arbeiten ohne Geld')
  expect((await says('bence', 'was ist kalaka'))?.text).toContain('Kaláka: gemeinsames Arbeiten')
  expect((await says('bence', 'begriff Kalákas'))?.text).toContain('Meinen Sie vielleicht: Kaláka')
})

test('a word has a name in every language, and each reader their own', async () => {
  const { says, does } = await openBot()
  await does('kora', 'term set', { term: 'Streuobst', meaning: 'Obstbäume auf einer Wiese', language: 'de' })
  await does('kora', 'term set', {
    term: 'Szórványgyümölcs',
    meaning: 'Gyümölcsfák a réten',
    language: 'hu',
    of: 'Streuobst',
  })
  const shown = await says('anna', 'Was ist Szórványgyümölcs?')
  expect(shown?.text).toContain('Streuobst: Obstbäume auf einer Wiese')
  expect(shown?.text).toContain('Ungarisch: Szórványgyümölcs')
  expect((await does('anna', 'term list'))?.text).toContain('Im Glossar steht 1 Begriff.')
})

test('its synonyms help the search, from the commit on, and no longer when they are gone', async () => {
  const { says, does } = await openBot()
  const asked = async () => (await says('bence', 'Wer hat Zirbelfutter?'))?.text ?? ''
  expect(await asked()).not.toContain('Zirbelfutter: Ökohof')
  await does('kora', 'term set', {
    term: 'Zirbelfutter',
    meaning: 'So sagen wir dazu',
    synonyms: 'Heu, Öhmd',
  })
  expect(await asked()).toContain('Zirbelfutter: Ökohof')
  await does('kora', 'term remove', { term: 'Zirbelfutter' })
  expect(await asked()).not.toContain('Zirbelfutter: Ökohof')
})

test('the glossary of one network is none of another’s', async () => {
  const { store, does, says } = await openBot()
  await store.commit(await neighbours(store))
  await does('kora', 'term set', { term: 'Kaláka', meaning: 'Geheimnis', synonyms: 'Schule' })
  expect((await says('nora', 'Was ist Kaláka?'))?.text).not.toContain('Geheimnis')
  expect((await does('nora', 'term show', { term: 'Kaláka' }))?.text).not.toContain('Geheimnis')
  expect((await does('nora', 'term list'))?.text).toContain('noch leer')
})

test.each([
  'begriff anlegen Streuobst: Obstbäume synonyme: Streuobstwiese ungarisch: szórványgyümölcsös englisch:"meadow orchard"',
  'term set Streuobst: Obstbäume synonyms: Streuobstwiese Hungarian: szórványgyümölcsös English:"meadow orchard" German: Streuobst',
  'fogalom megadása Streuobst: Obstbäume szinonimák: Streuobstwiese magyarul: szórványgyümölcsös angolul:"meadow orchard"',
])('other languages are said along: %s', async (text) => {
  const { says, store } = await openBot()
  await says('kora', text)
  const [term] = await store.find(terms)
  expect(term?.value).toMatchObject({
    de: { term: 'Streuobst', synonyms: ['Streuobstwiese'], meaning: 'Obstbäume' },
    hu: { term: 'szórványgyümölcsös' },
    en: { term: 'meadow orchard' },
  })
})
