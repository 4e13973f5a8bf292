import { expect, test } from 'vitest'
import { likelyDuplicates } from '../../src/domain/duplicates.ts'
import { tellReport } from '../../src/import/report.ts'
import { openWorld, type World } from './world.ts'

const header = 'Name;Ort;Kompetenzen;E-Mail Organisation;Telefon Organisation\n'

/** `X GmbH: Heu, Stroh`, in order. */
const partnersOf = async (world: World) =>
  (await world.organizations()).map(({ name, expertise }) => `${name}: ${expertise}`).toSorted()

const taken = async (rows: string) => {
  await using world = await openWorld()
  const report = await world.import({ 'p.csv': header + rows })
  const again = await world.import({ 'p.csv': header + rows })
  expect(again).toMatchObject({ created: 0, updated: 0 })
  return {
    partners: await partnersOf(world),
    told: report.notes.filter(({ key }) => key === 'onePartner'),
    conflicts: report.notes.filter(({ key }) => key === 'conflict').length,
    twice: likelyDuplicates(await world.organizations(), new Set()).length,
  }
}

test.each([
  ['in one town', 'X;Gartow;Heu;;\nX GmbH;Gartow;Stroh;;', 'X: Heu, Stroh'],
  [
    'without umlauts, in one town',
    'Baeckerei Korn;Luechow;Brot;;\nBäckerei Korn;Lüchow;Brot, Torten;;',
    'Bäckerei Korn: Brot, Torten',
  ],
  [
    'with a legal form and without umlauts',
    'Bäckerei Korn;Lüchow;Brot;;\nBaeckerei Korn e.K.;Lüchow;Torten;;',
    'Bäckerei Korn: Brot, Torten',
  ],
  ['with one mail', 'X;;Heu;info@x.example;\nX GmbH;Gartow;Stroh;INFO@x.example;', 'X: Heu, Stroh'],
  ['with one phone', 'X;;Heu;;05846 4711\nX GmbH;;Stroh;;+49 5846 4711', 'X: Heu, Stroh'],
  ['named the same', 'X;Gartow;Heu;;\nMühle;Gartow;Mehl;;\nX;Gartow;Stroh;;', 'X: Heu, Stroh'],
  [
    'in three spellings',
    'Muehle Korn;Gartow;Mehl;;\nMühle Korn;Gartow;Schrot;;\nMühle Korn e.K.;Gartow;Grieß;;',
    'Mühle Korn: Mehl, Schrot, Grieß',
  ],
  [
    'where one row ties the others together',
    'X;;Heu;info@x.example;\nX GmbH;;Mist;;05846 4711\nX;;Stroh;info@x.example;05846 4711',
    'X: Heu, Mist, Stroh',
  ],
])('a partner %s is one, with all it can do', async (_, rows, expected) => {
  const { partners, told, conflicts, twice } = await taken(rows)
  expect(partners).toContain(expected)
  expect([told.length, conflicts, twice]).toEqual([1, 0, 0])
})

test.each([
  ['without a town', 'X;;Heu;;\nX GmbH;;Stroh;;', 1],
  ['where only one has a town', 'X;;Heu;;\nX GmbH;Gartow;Stroh;;', 1],
  ['with one mail in two towns', 'X;Lüchow;Heu;info@x.example;\nX GmbH;Gartow;Stroh;info@x.example;', 1],
  ['in two towns', 'X;Lüchow;Heu;;\nX GmbH;Gartow;Stroh;;', 0],
])('two whose names are only alike, %s, are two', async (_, rows, twice) => {
  expect(await taken(rows)).toEqual({
    partners: ['X GmbH: Stroh', 'X: Heu'],
    ...{ told: [], conflicts: 0, twice },
  })
})

test.each([
  ['de', 'Zeile 2: Gleicher Name in mehreren Orten: ', ' Sind es wirklich verschiedene?'],
  ['en', 'line 2: The same name in several towns: ', ' Are they really different ones?'],
  ['hu', '2. sor: Ugyanaz a név több településen: ', ' Valóban különböző partnerek?'],
] as const)(
  'one name in two towns is told once, in %s, and asks nobody else',
  async (locale, before, after) => {
    await using world = await openWorld()
    const rows = `${header}Tischlerei Ast GmbH;Dannenberg;;;\nX;Gartow;;;\nTischlerei Ast;Salzwedel;;;\n`
    const told = async () => {
      const report = await world.import({ 'p.csv': rows })
      return tellReport(report, { locale, tone: 'formal' }).split('\n').slice(1)
    }
    const names = 'Tischlerei Ast GmbH (Dannenberg), Tischlerei Ast (Salzwedel).'
    expect(await told()).toContain(`  p.csv, ${before}${names}${after}`)
    expect(likelyDuplicates(await world.organizations(), new Set())).toEqual([])
    // Who is there as two is two.
    expect((await told()).join('')).not.toContain(before)
  },
)

test('whose name fits two legal forms becomes neither', async () => {
  const { partners, told } = await taken('X;Gartow;Heu;;\nX GmbH;Gartow;Stroh;;\nX e.V.;Gartow;Mist;;')
  expect(partners).toEqual(['X GmbH: Stroh', 'X e.V.: Mist', 'X: Heu'])
  expect(told).toEqual([])
})

test('whoever is there as two stays two', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': `${header}X;Gartow;Heu;;\n` })
  await world.import({ 'q.csv': `${header}X GmbH;Gartow;Stroh;;\n` })
  expect(await partnersOf(world)).toEqual(['X GmbH: Stroh'])
  await world.import({ 'q.csv': `${header}X e.V.;Gartow;Mist;;\n` })
  await world.changeOrganization('X e.V.', { name: 'X' })
  const both = { 'p.csv': `${header}X;Gartow;Mist;;\nX GmbH;Gartow;Stroh;;\n` }
  expect(await world.import(both)).toMatchObject({ created: 0 })
  expect(await partnersOf(world)).toEqual(['X GmbH: Stroh', 'X: Mist'])
})

test('a partner of a listing is known without umlauts', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'p.csv': `${header}Bäckerei Korn e.K.;Lüchow;Brot;;\n`,
    'angebote.csv': 'Titel;Organisation;Ort\nBrot;Baeckerei Korn;Luechow\n',
  })
  expect(report).toMatchObject({ created: 2, refused: [] })
})

test('which lines are one partner is told, in each language and each file', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'a.csv': `${header}Bäckerei Korn;Lüchow;Brot;;\nMühle;Gartow;Mehl;;\nBäckerei Korn;Lüchow;;;\nMühle;Gartow;;;\n`,
    'b.csv': `${header}Baeckerei Korn e.K.;Lüchow;Torten;;\n`,
  })
  const lines = (locale: 'de' | 'en' | 'hu') =>
    tellReport(report, { locale, tone: 'formal' }).split('\n').slice(3)
  expect(lines('de')).toEqual([
    '  a.csv, Zeilen 2, 4: Das ist derselbe Partner: „Bäckerei Korn“, „Baeckerei Korn e.K.“. Kompetenzen, aus allen Zeilen: „Brot, Torten“. Eingetragen als „Bäckerei Korn“. Sind es zwei? Dann hilft bei jedem der genaue Name mit Rechtsform.',
    '  b.csv, Zeile 2: Das ist derselbe Partner: „Bäckerei Korn“, „Baeckerei Korn e.K.“. Kompetenzen, aus allen Zeilen: „Brot, Torten“. Eingetragen als „Bäckerei Korn“. Sind es zwei? Dann hilft bei jedem der genaue Name mit Rechtsform.',
  ])
  expect(lines('en')[0]).toBe(
    '  a.csv, lines 2, 4: This is the same partner: “Bäckerei Korn”, “Baeckerei Korn e.K.”. Expertise, of all lines: “Brot, Torten”. It is called “Bäckerei Korn” here. Are they two? Then give each its exact name with the legal form.',
  )
  expect(lines('hu')[0]).toBe(
    '  a.csv, 2., 4. sor: Ez ugyanaz a partner: „Bäckerei Korn”, „Baeckerei Korn e.K.”. Szakértelem, az összes sorból: „Brot, Torten”. Így szerepel: „Bäckerei Korn”. Mégis kettő? Akkor mindkettő mellé a pontos név kell, a cégformával.',
  )
})

test('two whose names have other letters are two, in one town and in two files', async () => {
  await using world = await openWorld()
  await world.import({
    'p.csv': `${header}Hof Bauer;Lüchow;Heu;bauer@x.example;\nHof Baur;Luechow;Stroh;baur@x.example;`,
  })
  expect(await partnersOf(world)).toEqual(['Hof Bauer: Heu', 'Hof Baur: Stroh'])
  await world.import({ 'q.csv': `${header}Hof Baur;Lüchow;Mist;;\nHof Auer;Lüchow;Milch;;` })
  await world.import({ 'r.csv': `${header}Hof Aur;Lüchow;Mehl;;` })
  expect(await partnersOf(world)).toEqual([
    ...['Hof Auer: Milch', 'Hof Aur: Mehl', 'Hof Bauer: Heu', 'Hof Baur: Mist'],
  ])
})
