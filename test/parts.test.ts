import { expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { commands } from './world.ts'

const said = (text: string): string => {
  const { command, input } = readText(commands, text).call
  return [command, ...Object.entries(input).map(([key, value]) => `${key}=‹${value}›`)].join(' ')
}

test.each([
  ["I've got 30 empty kegs to give away", 'offer add title=‹empty kegs› quantity=‹30› price=‹free›'],
  ['we have got 20 bottles of cider', 'offer add title=‹cider› quantity=‹20 bottles›'],
  ['biete Apfelsaft 500 Flaschen', 'offer add title=‹Apfelsaft› quantity=‹500 Flaschen›'],
  ['kínálunk 30 üveg mézet', 'offer add title=‹méz› quantity=‹30 üveg›'],
  ['unsere tel ist jetzt 05861 999', 'organization contact phone=‹05861 999›'],
  ['our tel is 05861 999', 'organization contact phone=‹05861 999›'],
  ['A szervezetünk telefonszáma: 05846 777', 'organization contact phone=‹05846 777›'],
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
  'koordination ernennen %s: for that region',
  async (who) => {
    const { says, store } = await openBot()
    expect((await says('kora', `koordination ernennen ${who}`))?.text).toContain('Für: Wendland')
    await says('kora', 'ja')
    await says('kora', 'ja, ernennen')
    expect((await store.get(people, 'bence'))?.value).toMatchObject({ coordinates: true, region: 'Wendland' })
  },
)

test.each([
  ['netzwerk antreiben', 'network set style=‹drive›'],
  ['Netzwerk beobachten', 'network set style=‹observe›'],
  ['netzwerk ermoeglichen', 'network set style=‹enable›'],
  ['network drive', 'network set style=‹drive›'],
  ['hálózat megfigyelő', 'network set style=‹observe›'],
  ['netzwerk haltung: antreiben', 'network set style=‹drive›'],
  ['netzwerk du', 'network set tone=‹familiar›'],
  ['netzwerk ansprache: du', 'network set tone=‹familiar›'],
  ['netzwerk anrede: Sie', 'network set tone=‹formal›'],
  ['netzwerk sprachen: deutsch, ungarisch', 'network set languages=‹de+hu›'],
  ['netzwerk weitere sprachen: ungarisch, englisch', 'network set languages=‹en+hu›'],
  ['network languages: German and English', 'network set languages=‹en+de›'],
  ['hálózat nyelvei: magyar és angol', 'network set languages=‹en+hu›'],
  ['netzwerk weitere sprachen: ungarisch', 'network set languages=‹hu›'],
  ['netzwerk weitere sprachen: alle anderen', 'network set languages=‹all›'],
  ['netzwerk antreiben und feiern', 'who supplies question=‹netzwerk antreiben und feiern›'],
])('%s: %s', (text, understood) => {
  expect(said(text)).toBe(understood)
})

test('of the languages that are named, the first of the network is not a further one', async () => {
  const { says, store } = await openBot()
  const languages = async () => (await store.find(networks))[0]?.value.languages
  expect((await says('kora', 'netzwerk weitere sprachen: ungarisch, englisch'))?.text).toContain(
    'Weitere Sprachen',
  )
  expect(await languages()).toEqual(['en', 'hu'])
  await says('kora', 'netzwerk sprachen: deutsch und ungarisch')
  expect(await languages()).toEqual(['hu'])
})
