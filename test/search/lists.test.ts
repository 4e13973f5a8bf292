import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { kinds } from '../../src/records.ts'
import { createSearch } from '../../src/search/search.ts'
import { create } from '../../src/store.ts'
import { uckermark } from './partners.ts'

/** What partners write into a list, one each: single compounds, as a rule. */
const lists: readonly string[] = [
  'Busvermietung, Reisen',
  'Hufpflege und Sattelservice',
  'Laubentsorgung, Grünschnitt',
  'Bierbrauerei mit Gasthaus',
  'Übersetzungen Polnisch und Tschechisch',
  'Pflasterarbeiten, Wegebau',
  'Erste Hilfe, Katastrophenschutz',
  'Zeitung, Anzeigen',
  'Altmetall Ankauf',
  'Waschmaschinen Verleih',
  'Schafe, Wolle',
  'Gemüse ab Mai',
  'Kur und Erholung',
  'Bau und Umbau',
  'Steuerberatung',
  'sövénynyírás',
  'gumicsere, olajcsere',
  'Terem kiadó, konyhával',
  'fűnyírás, kaszálás',
  'német fordítás, tolmácsolás',
  'hűtőgép javítás',
  'pálinkafőzés',
]

const store = openSqlite(':memory:', kinds)
const search = createSearch(store)
const now = Temporal.Instant.from('2026-09-14T10:00:00Z')
beforeAll(() =>
  store.commit([
    create(networks, uckermark),
    ...lists.map((expertise, i) =>
      create(organizations, { id: `p${i}`, network: uckermark.id, name: `Betrieb ${i}`, expertise }),
    ),
  ]),
)
afterAll(() => store.close())

/** "near: X" for what may only be offered as meant, nothing where nobody has it. */
const find = async (text: string, locale: 'de' | 'hu') => {
  const { verdict, hits } = await search.ask({ network: uckermark, text, locale, now })
  const first = lists[Number(hits[0]?.organization.slice(1))] ?? ''
  return verdict === 'none' ? '' : `${verdict === 'near' ? 'near: ' : ''}${first}`
}

test.each([
  ['Wer hat einen Bus?', 'Busvermietung, Reisen'],
  ['Bus', 'Busvermietung, Reisen'],
  ['Hufe', 'Hufpflege und Sattelservice'],
  ['Wer nimmt Laub?', 'Laubentsorgung, Grünschnitt'],
  ['Wer kauft Altmetall?', 'Altmetall Ankauf'],
  ['Wer braut Bier?', 'Bierbrauerei mit Gasthaus'],
  ['Bier', 'Bierbrauerei mit Gasthaus'],
  ['Wer übersetzt?', 'Übersetzungen Polnisch und Tschechisch'],
  ['Übersetzer', 'Übersetzungen Polnisch und Tschechisch'],
  ['Wer kann pflastern?', 'Pflasterarbeiten, Wegebau'],
  ['Kann jemand unsere Einfahrt pflastern?', 'near: Pflasterarbeiten, Wegebau'],
  ['Zeit', 'near: Zeitung, Anzeigen'],
  ['Wer hat Zeit?', 'near: Zeitung, Anzeigen'],
  ['Erste-Hilfe-Kurs', 'near: Erste Hilfe, Katastrophenschutz'],
  ['Kamele', ''],
  ['Wer hat Mais?', ''],
  ['Kurs', ''],
  ['Bauern', ''],
  ['Reparatur von Waschmaschinen', 'near: Waschmaschinen Verleih'],
])('%s → %s', async (text, expected) => {
  expect(await find(text, 'de')).toBe(expected)
})

test.each([
  ['sövényt kellene nyírni', 'sövénynyírás'],
  ['Hol cserélnek gumit?', 'gumicsere, olajcsere'],
  ['gumit', 'gumicsere, olajcsere'],
  ['gumicserét kérünk', 'gumicsere, olajcsere'],
  ['Kinek van terme hétvégére?', 'Terem kiadó, konyhával'],
  ['füvet', 'fűnyírás, kaszálás'],
  ['fű', 'fűnyírás, kaszálás'],
  ['ki nyír füvet?', 'fűnyírás, kaszálás'],
  ['Ki fordít németre?', 'német fordítás, tolmácsolás'],
  ['ki javít hűtőt?', 'near: hűtőgép javítás'],
  ['Ki főz pálinkát?', 'pálinkafőzés'],
  ['tengeralattjáró', ''],
])('%s → %s', async (text, expected) => {
  expect(await find(text, 'hu')).toBe(expected)
})
