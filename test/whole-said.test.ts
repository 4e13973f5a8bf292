import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { errands } from '../src/errand/errand.ts'
import { create } from '../src/store.ts'
import { openBot } from './calling.ts'
import { everything } from './given.ts'

const partner = (id: string, name: string) =>
  create(organizations, { id, network: 'WL', name, town: 'Clenze', region: 'Wendland' })

const opened = async () => {
  const bot = await openBot([
    ...everything,
    partner('WL-2A2A2A', 'Gasthaus Elbe'),
    partner('WL-3A3A3A', 'Gasthaus zur Elbe'),
    partner('WL-4A4A4A', 'Grundschule'),
    create(people, { id: 'lotte', network: 'WL', name: 'Lotte Lerche', coordinates: true }),
  ])
  return bot
}

const coordinates = 'Koordiniert nicht mehr: Lotte Lerche'
const into = 'Welcher Eintrag bleibt?'
const ended = 'Kontakt beendet: Asztalos.'

describe('whoever coordinates says what came of an errand', () => {
  test.each([
    ['Fähre Pevestorf nicht erreicht', 'missed'],
    ['die fähre leider nicht erreicht', 'missed'],
    ['Wir haben die Fähre Pevestorf nicht erreicht.', 'missed'],
    ['Fähre Pevestorf not reached', 'missed'],
    ['couldn’t reach the Fähre Pevestorf', 'missed'],
    ['Fähre Pevestorf could not be reached yet', 'missed'],
    ['a Fähre Pevestorfot nem értem el', 'missed'],
    ['Nem sikerült elérni a Fähre Pevestorfot', 'missed'],
    ['Fähre Pevestorf erreicht', 'reached'],
    ['die Fähre endlich erreicht!', 'reached'],
    ['I reached the Fähre Pevestorf', 'reached'],
    ['Fähre Pevestorf was reached', 'reached'],
    ['a Fähre Pevestorfot elértem', 'reached'],
  ])('%s: %s', async (text, state) => {
    const { says, store } = await opened()
    expect((await says('kora', text))?.text).toContain(
      'Es ging um: Fähre Pevestorf: Ökohof fragt: Fahren Sie?',
    )
    expect((await store.get(errands, 'WL-2E2E2E'))?.value.state).toBe(state)
  })
})

describe('whoever coordinates says it in the order of a sentence', () => {
  test.each([
    ['koordination entziehen Lotte Lerche', coordinates],
    ['zusammenlegen Gasthaus Elbe', into],
    ['leg gasthaus elbe zusammen', into],
    ['Gasthaus Elbe zusammenlegen', into],
    ['merge Gasthaus Elbe', into],
    ['összevonás Gasthaus Elbe', into],
    ['a Gasthaus Elbe összevonása', into],
  ])('%s', async (text, first) => {
    const { says } = await opened()
    expect((await says('kora', text))?.text.split('\n')[0]).toBe(first)
  })

  test('the likely other stands first', async () => {
    const { says } = await opened()
    const shown = await says('kora', 'zusammenlegen Gasthaus Elbe')
    expect(shown?.card.buttons?.[0]?.label).toBe('Gasthaus zur Elbe (Clenze)')
  })
})

describe('what nobody takes back, or what names nobody for sure, is shown once more with whom it is about', () => {
  test.each([
    'nimm Lotte Lerche bitte die Koordination weg',
    'Lotte soll nicht mehr koordinieren',
    'Lotte Lerche koordiniert ab jetzt nicht mehr',
    'Lotte should no longer coordinate',
    'please remove Lotte Lerche as coordinator',
    'take the coordination away from Lotte',
    'Lotte Lerche már ne koordináljon',
    'lotte ne koordinaljon tobbet',
    'Lotte Lerche ne legyen többé koordinátor',
  ])('%s', async (text) => {
    const { says, store } = await opened()
    expect((await says('kora', text))?.text).toContain(': Lotte Lerche\n')
    expect((await store.get(people, 'lotte'))?.value.coordinates).toBe(true)
    expect((await says('kora', 'ja'))?.text).toContain(coordinates)
  })

  test.each([
    ['faehre pevestorf noch nicht erreicht', 'missed'],
    ['fahre pevestorf nem sikerult elerni', 'missed'],
    ['die faehre pevestorf erreicht', 'reached'],
  ])('%s: %s', async (text, state) => {
    const { says, store } = await opened()
    expect((await says('kora', text))?.text).toContain(': Fähre Pevestorf: Ökohof fragt: Fahren Sie?')
    expect((await store.get(errands, 'WL-2E2E2E'))?.value.state).toBe('open')
    await says('kora', 'ja')
    expect((await store.get(errands, 'WL-2E2E2E'))?.value.state).toBe(state)
  })
})

describe('whoever is with a partner no more is asked whether they leave it', () => {
  test.each([
    'ich bin nicht mehr beim Ökohof',
    'Ich bin leider nicht mehr beim Ökohof dabei.',
    'ich arbeite nicht mehr für den Ökohof',
    'ich helfe beim ökohof nicht mehr mit',
    'Ich habe beim Ökohof aufgehört',
    'I’ve stopped helping at the Ökohof',
    'I no longer work for the Ökohof',
    'I’m not with the Ökohof anymore',
    'már nem dolgozom az Ökohofnál',
    'Az Ökohofnál már nem dolgozom.',
  ])('%s', async (text) => {
    const { says, store } = await opened()
    const asked = await says('anna', text)
    expect(asked?.text).toContain(': Ökohof\n')
    expect(asked?.card.buttons?.[0]?.label).toBe('Austreten')
    expect(await store.get(memberships, 'anna:okohof')).toBeDefined()
    await says('anna', 'ja')
    expect(await store.get(memberships, 'anna:okohof')).toBeUndefined()
  })
})

describe('whoever was not reached is not told of as reached', () => {
  test.each([
    'Wir haben heute niemanden erreicht',
    'Fähre Pevestorf nie erreicht',
    'Fähre Pevestorf kaum erreicht',
    'Fähre Pevestorf nur auf Band erreicht',
    'Fähre Pevestorf nicht persönlich erreicht',
    'Fähre Pevestorf was never reached',
    'we reached nobody today',
    'Senkit sem sikerült elérni',
    'Ihre Nachricht hat mich erreicht',
    'die 20 Stühle haben uns erreicht',
  ])('%s', async (text) => {
    const { says, store } = await opened()
    await says('kora', text)
    expect((await store.get(errands, 'WL-2E2E2E'))?.value).toMatchObject({ state: 'open' })
  })
})

test('for a partner, too', async () => {
  const { says } = await opened()
  expect((await says('kora', 'Für Asztalos: kein Kontakt mehr mit Ökohof'))?.text).toContain(
    'Kontakt beendet: Ökohof.',
  )
})

describe('everybody inside ends a contact by the partner’s name', () => {
  test.each([
    'beende den Kontakt mit Asztalos',
    'Beende bitte den Kontakt zum Asztalos',
    'Mit dem Asztalos will ich keinen Kontakt mehr',
    'mit asztalos moechten wir keinen kontakt mehr haben.',
    'keinen Kontakt mehr mit Asztalos',
    'Ich möchte den Kontakt zu Asztalos beenden',
    'no more contact with Asztalos',
    'I don’t want any contact with Asztalos any more',
    'please end our contact with Asztalos',
    'nem akarok több kapcsolatot az Asztalossal',
    'Az Asztalossal nem szeretnék többé kapcsolatot tartani',
    'lezárom a kapcsolatot az Asztalossal',
    'kontakt zum asztalos löschen',
    'mein kontakt bei asztalos wieder löschen',
    'zieh meinen kontakt bei bence bitte zurück',
    'Ich will meinen Kontakt beim Asztalos zurückziehen',
    'Ich widerrufe meine Einwilligung gegenüber dem Asztalos',
    'bence soll meine nummer nicht mehr sehen',
    'Ich möchte nicht, dass der Asztalos meine Telefonnummer weiter hat.',
    'zeig Bence meine Nummer nicht mehr',
    'take back my contact with Asztalos',
    'please delete my number from Asztalos',
    'stop sharing my number with Asztalos',
    'Bence shouldn’t have my phone number any more',
    'don’t show Bence my number',
    'Kapcsolat megszüntetése az Asztalossal',
    'Kérem, szüntessék meg a kapcsolatot az Asztalossal.',
    'szeretném lezárni a kapcsolatot az Asztalossal',
    'Visszavonom a hozzájárulásomat, az Asztalos a továbbiakban ne lássa az elérhetőségemet.',
    'Kérem, hogy az Asztalos ne lássa tovább a telefonszámomat.',
    'visszavonom az elérhetőségemet az Asztalostól',
    'ne mutassák a számomat Bencének',
  ])('%s', async (text) => {
    const { says } = await opened()
    expect((await says('anna', text))?.text).toContain(ended)
  })

  test.each(['alle kontakte zurücknehmen', 'withdraw all my contacts', 'az összes kapcsolat lezárása'])(
    '%s: each with its button',
    async (text) => {
      const { says } = await opened()
      const labels = (await says('anna', text))?.card.buttons?.map(({ label }) => label)
      expect(labels?.slice(0, 2)).toEqual(['Fähre Pevestorf', 'Asztalos'])
    },
  )

  test('of several that are called so it is asked which', async () => {
    const { says, does } = await opened()
    for (const organization of ['WL-2A2A2A', 'WL-3A3A3A'])
      await does('anna', 'organization ask', { organization, question: 'Wie geht es?', contact: 'mine' })
    for (const text of ['keinen Kontakt mehr mit Gasthaus', 'no more contact with Gasthaus']) {
      const asked = await says('anna', text)
      expect(asked?.text).toContain('Da gibt es mehrere. Was meinen Sie?')
      expect(
        asked?.card.buttons
          ?.map(({ label }) => label)
          .slice(0, 2)
          .toSorted(),
      ).toEqual(['Gasthaus Elbe', 'Gasthaus zur Elbe'])
    }
  })

  test('with whom there is none is said', async () => {
    const { says } = await opened()
    const none =
      'Da gibt es keinen Kontakt zu beenden: Grundschule. Dort sieht man von Ihnen nur, was das ganze Netzwerk sieht'
    for (const text of ['keinen Kontakt mehr mit der Grundschule', 'mein Kontakt bei der Grundschule weg'])
      expect((await says('anna', text))?.text).toContain(none)
  })

  test.each([
    ['niemand soll meine nummer sehen', 'sichtbar nur für die Koordination'],
    ['stop sharing my number with everyone', 'sichtbar nur für die Koordination'],
    ['Senki ne lássa a telefonszámomat', 'sichtbar nur für die Koordination'],
    ['meine daten bei euch löschen', 'Alles löschen'],
    ['meine Daten bei Slack löschen', 'Alles löschen'],
    ['delete my data on Slack', 'Alles löschen'],
    ['please delete my data from Slack', 'Alles löschen'],
    ['Szeretném törölni az adataimat a Slackről', 'Alles löschen'],
    ['delete my data from this network', 'Alles löschen'],
    ['Visszavonom a hozzájárulásomat', 'Alles löschen'],
  ])('%s: of nobody is it only that one', async (text, first) => {
    const { says } = await opened()
    expect((await says('anna', text))?.text).toContain(first)
  })

  test('what is hidden from all is shown again by the button beneath', async () => {
    const { says, does } = await opened()
    const hidden = await says('anna', 'niemand soll meine nummer sehen')
    const undo = hidden?.card.buttons?.find(({ label }) => label === 'Rückgängig') ?? expect.fail()
    await does('anna', undo.call.command, undo.call.input)
    expect((await says('anna', 'profil'))?.text).toContain('sichtbar für Partner, die in Kontakt sind')
  })
})

describe('what only looks alike is sought as before', () => {
  test.each([
    ['kora', 'Wer erreicht den Heimatverein?'],
    ['kora', 'wer hat den Heimatverein erreicht'],
    ['kora', 'Merge sort, wer kann das erklären?'],
    ['kora', 'jemand zum Zusammenlegen'],
    ['kora', 'wer soll nicht mehr koordinieren'],
    ['kora', 'Ziel erreicht'],
    ['kora', 'the goal was reached'],
    ['kora', 'Sikerült elérni a célt'],
    ['anna', 'Fähre Pevestorf nicht erreicht'],
    ['anna', 'Lotte soll nicht mehr koordinieren'],
    ['anna', 'Gasthaus Elbe zusammenlegen'],
    ['anna', 'Wir helfen nicht mehr beim Umzug, wer hilft?'],
    ['anna', 'Wir haben keinen Kontakt mehr nach Gartow, wer hilft?'],
    ['anna', 'keinen Kontakt mehr mit Gartow, wer hilft'],
    ['anna', 'No contact with the mill, who can help?'],
    ['anna', 'Nincs kapcsolatunk a malommal, ki segít?'],
  ])('%s: %s', async (who, text) => {
    const { says } = await opened()
    const shown = await says(who, text)
    expect(
      shown?.card.buttons?.some(({ call }) => call.command === 'room ask' || /add$/.test(call.command)),
    ).toBe(true)
  })
})
