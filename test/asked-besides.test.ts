import { expect, test } from 'vitest'
import { openBot } from './calling.ts'
import { everything } from './given.ts'

test.each(['we are interested', 'Wir hätten Interesse', 'érdekel minket'])(
  'a listing’s button is pressed in other words: %s',
  async (text) => {
    const { says } = await openBot(everything)
    await says('bence', 'zeig WL-4FC7KQ')
    expect((await says('bence', text))?.text).toContain('Auf Eintrag antworten')
  },
)

test.each([
  'I want my accounts separate again',
  'Ich möchte meine Konten wieder trennen',
  'szeretném szétválasztani a fiókjaimat',
])('nobody publishes that: %s', async (text) => {
  const { says } = await openBot(everything)
  expect((await says('anna', text))?.text).toMatch(/^Welches Konto\?/)
})

test.each([
  ['ask Asztalos: can we rent the hall on Saturday?', 'can we rent the hall on Saturday?'],
  ['frag bitte Asztalos: können wir am Samstag kommen?', 'können wir am Samstag kommen?'],
  ['kérdezd meg: Asztalos', undefined],
  ['kérdezd meg az Asztalost: mehetünk szombaton?', 'mehetünk szombaton?'],
])('a partner is asked by name: %s', async (text, question) => {
  const { says } = await openBot(everything)
  const shown = (await says('anna', text))?.text
  if (question === undefined) expect(shown).not.toContain('Partner anfragen')
  else expect(shown).toContain(`Worum geht es: ${question}`)
})

test.each(['danke dir, bis dann', 'thanks a lot and bye', 'köszi szépen, viszlát'])(
  'thanks are not sought: %s',
  async (text) => {
    const { says } = await openBot(everything)
    expect((await says('anna', text))?.text).toMatch(/^Gern/)
  },
)

test('the desk is asked for in the language of the sentence', async () => {
  const { says } = await openBot(everything)
  await says('kora', 'what is waiting?')
  expect((await says('kora', 'guten morgen, was steht heut an?'))?.text).toMatch(/^Das liegt an:/)
})
