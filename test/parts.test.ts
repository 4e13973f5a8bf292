import { expect, test } from 'vitest'
import { people } from '../src/domain/person.ts'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { commands } from './world.ts'

const said = (text: string): string => {
  const { command, input } = readText(commands, text).call
  return [command, ...Object.entries(input).map(([key, value]) => `${key}=‹${value}›`)].join(' ')
}

test.each([
  ['beitreten Biohof Grabow, Max Muster', 'join ask organization=‹Biohof Grabow› name=‹Max Muster›'],
  [
    'I want to join Meadow Farm, Ann Field, Gartow',
    'join ask organization=‹Meadow Farm› name=‹Ann Field› town=‹Gartow›',
  ],
  ['csatlakoznék Zöld Tanya, Kiss Éva', 'join ask organization=‹Zöld Tanya› name=‹Kiss Éva›'],
  ['beitreten Müller, Schmidt & Co. KG', 'join ask organization=‹Müller, Schmidt & Co. KG›'],
  ['beitreten Biohof Grabow', 'join ask organization=‹Biohof Grabow›'],
  ['koordination ernennen Anne Lüders, Altmark', 'coordinator add person=‹Anne Lüders› region=‹Altmark›'],
  ['koordination ernennen Anne Lüders für Altmark', 'coordinator add person=‹Anne Lüders› region=‹Altmark›'],
  [
    'koordination ernennen Anne Lüders, für die Altmark',
    'coordinator add person=‹Anne Lüders› region=‹Altmark›',
  ],
  ['coordinator add Ann Field for the Altmark', 'coordinator add person=‹Ann Field› region=‹Altmark›'],
  ['koordinátor kinevezése Kiss Éva, Göcsej', 'coordinator add person=‹Kiss Éva› region=‹Göcsej›'],
  ['koordination einladen Ulf Ende, Altmark', 'coordinator invite name=‹Ulf Ende› region=‹Altmark›'],
  [
    'eintrag entfernen Fenster, steht doppelt, leider',
    'listing remove listing=‹Fenster› reason=‹steht doppelt, leider›',
  ],
  [
    'partner fragen Kroll, haben Sie Holz, Leim und Zeit?',
    'organization ask organization=‹Kroll› question=‹haben Sie Holz, Leim und Zeit?›',
  ],
  ['vorstellen Treppen, Fenster', 'welcome skills=‹Treppen, Fenster›'],
  ['region setzen Wendland, Elbe', 'region set region=‹Wendland, Elbe›'],
])('%s', (text, understood) => {
  expect(said(text)).toBe(understood)
})

test.each(['Bence Bíró, Wendland', 'Bence Bíró für Wendland', 'Bence Bíró, für das Wendland'])(
  'koordination ernennen %s: at once, and for that region',
  async (who) => {
    const { says, store } = await openBot()
    expect((await says('kora', `koordination ernennen ${who}`))?.text).toContain('Für: Wendland')
    expect((await store.get(people, 'bence'))?.value).toMatchObject({ coordinates: true, region: 'Wendland' })
  },
)
