import { expect, test } from 'vitest'
import { welcomed } from './zoe-welcomed.ts'

/** A comma makes no skill of it. */
test.each([
  ['de', 'Ich hab Depressionen, Rückenschmerzen'],
  ['de', 'ich habe Fieber, Husten'],
  ['de', 'Krebs, Chemotherapie'],
  ['de', 'Herr Müller, Frau Meier'],
  ['de', 'Fenja Brandt, Anna Amsel'],
  ['de', 'Passwort: sonne12, Benutzer: zoe'],
  ['de', 'Kurzarbeit, zwei Leute entlassen'],
  ['de', 'Zoe Zander, 12.3.1980'],
  ['en', 'I have depression, back pain'],
  ['en', 'Mr Miller, Mrs Brown'],
  ['en', 'debts, trouble with the bank'],
  ['hu', 'Lázam van, köhögök'],
  ['hu', 'adósság, per a szomszéddal'],
  ['hu', 'Kovács úr, Nagy asszony'],
] as const)('%s, %s: nobody reads it unasked, nor after a no', async (locale, text) => {
  const { types, expertise } = await welcomed({ locale })
  await types(text)
  expect(await expertise()).toBeUndefined()
  await types({ de: 'nein', en: 'no', hu: 'nem' }[locale])
  expect(await expertise()).toBeUndefined()
})

test.each([
  [
    'de',
    'Kochen, suche Mehl',
    /^Stimmt das so\?\nWir können besonders gut: Kochen\nWir suchen: Mehl\n\[So veröff/,
  ],
  [
    'en',
    'Cooking, looking for flour',
    /^Is this right\?\nWe are good at: Cooking\nWe are looking for: flour\n\[Pub/,
  ],
  [
    'hu',
    'főzés, keresünk lisztet',
    /^Így jó lesz\?\nAmihez igazán értünk: főzés\nAmit keresünk: liszt\n\[Közz/,
  ],
] as const)('%s, %s: both on one card, published once', async (locale, text, card) => {
  const { says, does, clock, types, expertise } = await welcomed({ locale })
  clock.turn(5)
  const shown = await says('zoe', text, { locale })
  expect(shown?.text).toMatch(card)
  const [publish] = shown?.card.buttons ?? []
  const [first, second] = await Promise.all([
    does('zoe', 'welcome', publish?.call.input),
    does('zoe', 'welcome', publish?.call.input),
  ])
  expect([first, second].filter((one) => one?.text.includes('Windmühle'))).toHaveLength(1)
  expect(await expertise()).toBe(text.split(',')[0])
  await types('ok')
  expect(await expertise()).toBe(text.split(',')[0])
})

test.each([
  ['de', 'Kochen', 'wir suchen Mehl', 'Wir können besonders gut: Kochen\nWir suchen: Mehl', 'ja'],
  ['en', 'cooking', 'we need flour', 'We are good at: cooking\nWe are looking for: flour', 'yes'],
  ['hu', 'főzés', 'lisztet keresünk', 'Amihez igazán értünk: főzés\nAmit keresünk: liszt', 'igen'],
] as const)('%s, %s, and before the yes: %s', async (locale, can, seeks, both, yes) => {
  const { types, expertise } = await welcomed({ locale })
  await types(can)
  expect(await types(seeks)).toContain(both)
  await types(yes)
  expect(await expertise()).toBe(can)
})

test('said anew before the yes, the later words count', async () => {
  const { types, expertise } = await welcomed({ locale: 'de' })
  await types('Kochen')
  expect(await types('Kochen, Backen')).toContain('Wir können besonders gut: Kochen, Backen')
  await types('ja')
  expect(await expertise()).toBe('Kochen, Backen')
})

test.each([
  ['später', 'Lassen Sie sich Zeit'],
  ['Danke!', 'Gern!'],
  ['Wer hat Heu?', 'Heu: Ökohof'],
  ['biete 3 Kisten Äpfel', 'Was: Äpfel'],
])('%s is heard as what it is, and what was shown waits', async (text, answer) => {
  const { types, expertise } = await welcomed({ locale: 'de' })
  await types('Apfelsaft')
  const other = await types(text)
  expect(other).toContain(answer)
  expect(other).toContain('Noch offen: Partner vorstellen, Apfelsaft')
  if (text.startsWith('biete')) await types('nein')
  expect(await types('weiter')).toContain('Wir können besonders gut: Apfelsaft')
  expect(await expertise()).toBeUndefined()
  expect(await types('ja')).toContain('Danke, jetzt werden Sie gefunden: Windmühle')
  expect(await expertise()).toBe('Apfelsaft')
})

test.each([
  ['de', 'Brauchen wir nicht'],
  ['en', "we don't need that"],
  ['hu', 'nem keresünk'],
] as const)('%s, %s: nothing is sought', async (locale, text) => {
  const { types, expertise } = await welcomed({ locale })
  expect(await types(text)).not.toMatch(/Gesucht|Looking for|Amit keres/)
  expect(await expertise()).toBeUndefined()
})

test('a submitted form has been read already', async () => {
  const { does, expertise } = await welcomed({ locale: 'de' })
  expect((await does('zoe', 'welcome', { skills: 'Zäune', seeks: 'nichts' }))?.text).toContain(
    'Danke, jetzt werden Sie gefunden: Windmühle',
  )
  expect(await expertise()).toBe('Zäune')
})
