import { expect, test } from 'vitest'
import { networks } from '../../src/domain/network.ts'
import { importFiles } from '../../src/import/import.ts'
import { tellReport, toJson } from '../../src/import/report.ts'
import type { Locale } from '../../src/words.ts'
import { openBot } from '../calling.ts'
import { openWorld } from './world.ts'

const list = `Firma;Ort;Ansprechperson;E-Mail Ansprechperson;Sprache
Holzhof;Lüchow;Ferenc Fa;ferenc@fa.example;hu
Holzhof;Lüchow;Anna Amsel;anna@fa.example;de
Sägewerk;Lüchow;Ferenc Fa;ferenc@fa.example;hu
Mühle;Lüchow;Mária Malom;;ungarisch
Bank;Lüchow;Bert Beck;;
`
const told = ({ notes }: { notes: readonly string[] }) =>
  notes.filter((note) => /andere Sprachen/i.test(note))

test('whoever reads what the network does not speak is told of, each person once, and nothing is changed', async () => {
  await using world = await openWorld()
  const only =
    'Andere Sprachen in der Liste: Ungarisch (2 Personen). Das Netzwerk spricht bisher nur Deutsch. Im Chat ändert das: „netzwerk sprachen: Ungarisch“'
  const report = await world.import({ 'p.csv': list })
  expect(tellReport(report, { locale: 'de', tone: 'formal' }).split('\n')).toContain(`  ${only}`)
  expect(told(toJson(report, 'de'))).toEqual([only])
  expect(await world.network()).not.toHaveProperty('languages')
  const one = await world.import({ 'p.csv': list.replace('ungarisch', 'Englisch').replaceAll(';hu', ';de') })
  expect(told(toJson(one, 'de'))).toEqual([
    'Andere Sprachen in der Liste: Englisch (1 Person). Das Netzwerk spricht bisher nur Deutsch. Im Chat ändert das: „netzwerk sprachen: Englisch“',
  ])
})

test.each([[['hu']], [['en', 'hu']]] as const)('what it speaks already is none: %s', async (languages) => {
  await using world = await openWorld({ languages: [...languages] })
  expect(told(toJson(await world.import({ 'p.csv': list }), 'de'))).toEqual([])
})

const lines = {
  de: 'Andere Sprachen in der Liste: Ungarisch (2 Personen). Das Netzwerk spricht bisher nur Deutsch und Englisch. Im Chat ändert das: „netzwerk sprachen: Alle anderen“',
  en: 'Other languages in the list: Hungarian (2 people). So far the network speaks only German and English. In the chat, this changes it: “network languages: All others”',
  hu: 'Más nyelvek a listában: magyar (2 személy). A hálózat eddig csak németül és angolul szól. A csevegésben ez változtat rajta: „hálózat nyelvei: az összes többi”',
} satisfies Record<Locale, string>

test.each(Object.entries(lines))('the line that it names, typed, adds it, in %s', async (locale, line) => {
  for (const before of [[], ['en']] as const) {
    const { store, says, clock } = await openBot()
    const home = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')
    const network = { ...home, language: 'de' as const, languages: [...before] }
    await store.commit([{ kind: 'network', id: 'WL', rev: 1, put: network }])
    const files = [{ name: 'p.csv', bytes: Buffer.from(list) }]
    const report = await importFiles({ store, network, files, now: clock() })
    const { notes } = toJson(report, locale as Locale)
    if (before.length > 0) expect(notes).toContain(line)
    const typed = notes.flatMap((note) => /[„“](\S+ \S+: [^“”]+)[“”]$/.exec(note)?.[1] ?? [])
    expect(typed).toHaveLength(1)
    await says('kora', typed[0] ?? '')
    expect((await store.get(networks, 'WL'))?.value.languages?.toSorted()).toEqual([...before, 'hu'])
  }
})
