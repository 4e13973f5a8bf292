import { expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'

test.each([
  ['wir sind jetzt nach Gartow gezogen', 'Gartow', undefined],
  ['wir sind umgezogen nach dannenberg lange straße 12', 'Dannenberg', 'lange straße 12'],
  ['We have moved to Clenze, Long Lane 3.', 'Clenze', 'Long Lane 3'],
  ['Gartowba költöztünk', 'Gartow', undefined],
  ['Letenyére költöztünk', 'Letenye', undefined],
  ['Wir sitzen jetzt in Gartow.', 'Gartow', undefined],
  ['wir sind jetzt in Gartow', 'Gartow', undefined],
  ['wir sind neuerdings in Gartow zu finden, Hauptstraße 3', 'Gartow', 'Hauptstraße 3'],
  ['Unser neuer Sitz ist in Gartow', 'Gartow', undefined],
  ['we are now in Clenze, Long Lane 3', 'Clenze', 'Long Lane 3'],
  ['We’re based in Clenze now', 'Clenze', undefined],
  ['Mostantól Letenyén vagyunk', 'Letenye', undefined],
  ['Zalaegerszegen vagyunk most', 'Zalaegerszeg', undefined],
  ['Most már Lentiben van a székhelyünk', 'Lenti', undefined],
])('%s: the town is shown once more, and the street as not understood', async (text, town, left) => {
  const { says, store } = await openBot()
  const shown = (await says('anna', text))?.text
  expect(shown).toContain(`Ort: ${town}\n`)
  if (left) expect(shown).toContain(`Nicht verstanden: „${left}“`)
  await says('anna', 'ja')
  expect((await store.get(organizations, 'okohof'))?.value.town).toBe(town)
})

test.each([
  'adresse: lange straße 3',
  'unsere Öffnungszeiten sind Mo–Fr 8–17',
  'opening hours: Mon-Thu 8-5',
  'Ügyfélfogadási idő: hétfő 8–16',
  'Wir haben bis 18 Uhr geöffnet',
  'wir haben heute offen',
  'Wir haben vom 1. bis 15. Januar Betriebsferien.',
  'Unser Hofladen ist am Sonntag geschlossen',
  'Wir öffnen um 8',
  'We are open until 6 pm',
  'We’re closed over Christmas',
  'Hétfőn nyitva vagyunk',
  'Szombaton délig nyitva tartunk!',
  '8-kor nyitunk',
])('%s has no field, and is offered for the description, behind what stands there', async (text) => {
  const { says, store } = await openBot()
  await says('anna', 'Beschreibung: Bioland seit 1990')
  expect((await says('anna', text))?.text).toContain(
    `Ohne eigenes Feld, daher in die Beschreibung: ${text}\n`,
  )
  expect((await store.get(organizations, 'okohof'))?.value.description).toBe('Bioland seit 1990')
  await says('anna', 'ja')
  expect((await store.get(organizations, 'okohof'))?.value.description).toBe(`Bioland seit 1990\n${text}`)
})

test.each([
  ['für Fähre Pevestorf: wir sind jetzt in Gartow', { town: 'Gartow' }],
  ['für die Fähre Pevestorf: wir sitzen jetzt in Gartow', { town: 'Gartow' }],
  ['für Fähre Pevestorf: unsere neue Nummer lautet 05841 1234', { phone: '05841 1234' }],
  ['for Fähre Pevestorf: we are now in Gartow', { town: 'Gartow' }],
  ['Fähre Pevestorf nevében: Gartowba költöztünk', { town: 'Gartow' }],
])('%s is of the partner acted for', async (text, said) => {
  const { says, store } = await openBot()
  await says('kora', text)
  if ('town' in said) await says('kora', 'ja')
  expect((await store.get(organizations, 'fahre'))?.value).toMatchObject(said)
})

test.each([
  'unsere neue Telefonnummer lautet 05841 12345',
  'Wir haben eine neue Nummer: 05841 12345',
  'our number has changed to 05841 12345',
  'Új telefonszámunk van: 05841 12345',
])('%s', async (text) => {
  const { says, store } = await openBot()
  await says('anna', text)
  expect((await store.get(organizations, 'okohof'))?.value.phone).toBe('05841 12345')
})

test.each([
  'wir sind nach Gartow gezogen und suchen einen Tischler',
  'Gibt es eine Adresse für Heu?',
  'Wir sind jetzt in Urlaub',
  'wir sind jetzt in der Scheune',
  'We are now in need of chairs',
  'Mostantól szabadságon vagyunk',
  'Wir haben noch zwei Plätze offen',
  'Wir haben 3 Stühle zu verschenken',
  'Wir haben bis 18 Uhr geöffnet und suchen Aushilfen',
  'Haben wir am Montag geöffnet?',
  'We are open to new ideas',
  'Nyitott szemmel járunk',
])('%s says nothing of the kind', async (text) => {
  const { says } = await openBot()
  expect((await says('anna', text))?.text).not.toMatch(/Ort:|Ohne eigenes Feld/)
})

test('the paragraphs of a description stay, a line that stands there already comes once', async () => {
  const { says, store } = await openBot()
  const kept = (await store.get(organizations, 'okohof')) ?? expect.fail('Ökohof')
  const note = 'Öffnungszeiten: Mo–Fr 8–17'
  await store.commit([replace(kept, { ...kept.value, description: `Eins\n\n${note}\nZwei` })])
  await says('anna', note)
  await says('anna', 'ja')
  expect((await store.get(organizations, 'okohof'))?.value.description).toBe(`Eins\n\nZwei\n${note}`)
})

test('no more is added than a description may hold', async () => {
  const { says, store } = await openBot()
  const kept = (await store.get(organizations, 'okohof')) ?? expect.fail('Ökohof')
  const description = 'x'.repeat(1980)
  await store.commit([replace(kept, { ...kept.value, description })])
  await says('anna', 'Öffnungszeiten: Mo–Fr 8–17')
  const done = (await says('anna', 'ja'))?.text
  expect(done).toContain('Bitte höchstens 2000 Zeichen.')
  expect(done).toContain('[Beschreibung ändern: organization describe?for=okohof')
  expect((await store.get(organizations, 'okohof'))?.value.description).toBe(description)
})
