import { expect, test } from 'vitest'
import { numbered } from '../src/card.ts'
import { listings } from '../src/domain/listing.ts'
import { unaccented } from '../src/fold.ts'
import { examples } from '../src/help/examples/examples.ts'
import { respelt } from '../src/text/slips.ts'
import { type Locale, locales } from '../src/words.ts'
import { openBot } from './calling.ts'
import { commands, listed } from './world.ts'

const hay = listed('WL-4FC7KQ', 'okohof', { title: 'Heu' })

test.each<[string, Locale, string, string, string]>([
  ['anna', 'de', 'hepl', 'Meinten Sie: help?', 'help'],
  ['anna', 'de', 'vergis mich', 'Meinten Sie: vergiss mich?', 'forget me'],
  ['anna', 'de', 'biette 3 t Heu', 'Meinten Sie: biete 3 t Heu?', 'offer add'],
  ['anna', 'de', 'antowrten Heu', 'Meinten Sie: antworten Heu?', 'respond'],
  ['kora', 'de', 'einladug Maria Korn', 'Meinten Sie: einladung Maria Korn?', 'invitation'],
  ['kora', 'de', 'Schreibtsich', 'Meinten Sie: schreibtisch?', 'desk'],
  ['anna', 'en', 'hepl', 'Did you mean: help?', 'help'],
  ['kora', 'en', 'invtation Mary Corn', 'Did you mean: invitation Mary Corn?', 'invitation'],
  ['anna', 'hu', 'viszavonás', 'Erre gondolt: visszavonás?', 'undo'],
  ['zoe', 'de', 'hepl', 'Meinten Sie: help?', 'help'],
])('%s (%s): %s', async (who, locale, text, question, command) => {
  const { says, does, store } = await openBot([hay])
  if (who !== 'zoe') await does(who, 'profile', { language: locale })
  const card = await says(who, text)
  expect(card?.text).toContain(question)
  const [button] = card?.card.buttons ?? []
  expect(button?.call.command).toBe(command)
  expect(button?.call.input).toEqual(
    commands.find(({ name }) => name === command)?.changes ? expect.objectContaining({ again: 'yes' }) : {},
  )
  expect(numbered(card?.card ?? { title: '' }).map(({ call }) => call.command)).not.toContain('request add')
  // Nothing is done by it.
  expect((await store.get(listings, 'WL-4FC7KQ'))?.value.state).toBe('open')
})

test.each([
  ['anna', 'hilef', 'Was möchten Sie tun?'],
  ['anna', 'zurükziehen Heu', 'Stimmt das so?'],
  ['zoe', 'hilef', 'Willkommen!'],
])(
  'what is heard in spite of a slip is shown, and nothing is done by it (%s: %s)',
  async (who, text, shows) => {
    const { says, store } = await openBot([hay])
    expect((await says(who, text))?.text).toContain(shows)
    expect((await store.get(listings, 'WL-4FC7KQ'))?.value.state).toBe('open')
  },
)

test('the button shows once more what would be changed, and only then it is', async () => {
  const { says, does, clock, store } = await openBot()
  const card = await says('anna', 'biette 3 t Heu')
  clock.turn(3)
  const [button] = card?.card.buttons ?? []
  const shown = await does('anna', button?.call.command ?? '', button?.call.input)
  expect(shown?.text).toContain('Stimmt das so?\nWas: Heu\nMenge: 3 t')
  expect(await store.find(listings)).toEqual([])
  clock.turn(3)
  await says('anna', 'ja')
  expect((await store.find(listings)).map(({ value }) => value.title)).toEqual(['Heu'])
})

test('a yes is enough for it', async () => {
  const { says, clock } = await openBot()
  await says('anna', 'hepl')
  clock.turn(3)
  expect((await says('anna', 'ja'))?.text).toContain('Was möchten Sie tun?')
})

test('what only shows is shown, where no longer word was meant', async () => {
  const { says } = await openBot([hay])
  const shown = await says('anna', 'meine einträeg')
  expect(shown?.text).toContain('Ihre offenen Einträge: 1')
  expect(shown?.text).not.toContain('Nicht verstanden')
})

test.each([
  'Hafer',
  'Bienen',
  'Biene',
  'Verleiher gesucht',
  'Profi',
  'Kuchen',
  'Einladungskarten',
  'Einlagen',
  'Vorstellungen',
  'Besuch',
  'Miete',
  'Träume',
  'Antrag',
  'Beitrag',
  'Honig',
  'Hilfsmittel',
  'Möhren',
  'Leihwagen',
  'helmet',
  'offers of honey',
  'méz',
  'kínai étel',
  'kulcs',
])('%s is sought, and no command', (text) => {
  expect(respelt(commands, text)).toEqual([])
})

test('whoever may not do it is not asked whether they meant it', async () => {
  const { says } = await openBot()
  expect((await says('anna', 'einladug Maria Korn'))?.text).not.toContain('Meinten Sie: einladung')
})

test('what the search surely finds by that word is no slip', async () => {
  const { says } = await openBot([listed('WL-4FC7KQ', 'asztalos', { title: 'Abmelde-Schalter' })])
  expect(respelt(commands, 'Abmelde')).not.toEqual([])
  expect((await says('anna', 'Abmelde'))?.text).toMatch(/^Abmelde: Asztalos/)
  expect((await says('anna', 'Abmelde'))?.text).not.toContain('Meinten Sie')
})

const swapped = (word: string, at: number): string =>
  `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`

test('whatever two letters of its first word are swapped, an example is taken for no other command', () => {
  const all = locales.flatMap((locale) =>
    Object.entries(examples[locale]).flatMap(([name, two]) => two.map((text) => ({ locale, name, text }))),
  )
  const found = all.flatMap(({ locale, name, text }) => {
    const [first = '', ...rest] = text.split(' ')
    return [...first].slice(2).flatMap((_, i) => {
      const said = [swapped(first, i + 1), ...rest].join(' ')
      const [meant] = respelt(commands, said, locale)
      // "Ae" is "ä", so a swap may take a letter away.
      const other = unaccented(said).length !== unaccented(text).length
      return meant === undefined || other ? [] : [{ name, text, meant: meant.command.name }]
    })
  })
  expect(found.length).toBeGreaterThan(1000)
  expect(found.filter(({ name, meant }) => name !== meant)).toEqual([])
})
