import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAll } from '../../src/import/import.ts'
import { openWorld } from './world.ts'
import { rawWorkbook, textCell, workbookOf, zipOf } from './xlsx.ts'

const read = async (bytes: Uint8Array, name = 'liste.xlsx') => readAll([{ name, bytes }])
const reasonsOf = async (bytes: Uint8Array, name?: string) =>
  (await read(bytes, name)).flatMap(({ refused }) => refused.map(({ reason }) => reason.key))
const rowsOf = async (bytes: Uint8Array) =>
  (await read(bytes)).flatMap(({ table }) => table?.rows.map(({ line, cells }) => [line, ...cells]) ?? [])
const header = `<row r="1">${textCell('A1', 'Name')}${textCell('B1', 'Ort')}</row>`
const hof = `<row r="2">${textCell('A2', 'Hof A')}${textCell('B2', 'Gartow')}</row>`

test('the sheets of a workbook are lists of their own, by their headers', async () => {
  await using world = await openWorld()
  const bytes = await workbookOf({
    Partner: [
      ['Organisation', 'PLZ', 'Ort', 'Telefon', 'Ansprechpartner'],
      ['Hof A', 29439, 'Lüchow', '05841 100', 'Anna Amsel'],
      ['Hof B', '01067', 'Dresden', '+49 351 20', null],
    ],
    Notizen: [['Bitte bis Freitag ausfüllen!']],
    Angebote: [
      ['Art', 'Titel', 'Menge', 'Organisation', 'Gültig bis'],
      ['Biete', 'Heu', 3, 'Hof A', new Date('2027-01-31T00:00:00Z')],
      ['Suche', 'Stroh', 2.5, 'Hof C', null],
    ],
  })
  const report = await world.importBytes([{ name: 'netz.xlsx', bytes }])
  expect(report).toMatchObject({ created: 3, partners: { created: 2 }, listings: { created: 1 } })
  expect(report.refused).toMatchObject([
    { file: 'netz.xlsx · Angebote', line: 3, reason: { key: 'unknownOrganization' } },
  ])
  expect(report.notes).toContainEqual({ key: 'otherSheets', file: 'netz.xlsx', names: ['Notizen'] })
  expect(await world.organizations()).toMatchObject([
    { name: 'Hof A', postalCode: '29439', phone: '05841 100' },
    { name: 'Hof B', postalCode: '01067', phone: '+49 351 20' },
  ])
  expect(await world.listings()).toMatchObject([{ title: 'Heu', until: '2027-01-31' }])
  expect((await world.importBytes([{ name: 'netz.xlsx', bytes }])).unchanged).toBe(3)
})

test('cells are read as people see them, by the number of their row', async () => {
  const data = `${header}<row r="2"/><row r="5">
    <c r="A5" t="str"><f>HYPERLINK("http://x.example";"Hof")</f><v>Hof F</v></c><c r="B5"><v>4.9584112000000001E11</v></c></row>
    <row r="7"><c r="A7" t="s"><v>0</v></c><c r="B7"><f>1/0</f></c></row>
    <row r="8"><c r="A8" t="inlineStr"><is><r><t>Hof </t></r><r><t>&lt;G&gt;</t></r></is></c><c r="B8" t="b"><v>1</v></c></row>`
  expect(await rowsOf(rawWorkbook(data))).toEqual([
    [5, 'Hof F', '495841120000'],
    [7, 'Name', ''],
    [8, 'Hof <G>', 'true'],
  ])
})

test('a workbook without any list is refused for what its first sheet lacks', async () => {
  expect(await reasonsOf(await workbookOf({ A: [['x']], B: [['y']] }))).toEqual(['noHeader'])
  expect(await reasonsOf(await workbookOf({ A: [[null]] }))).toEqual(['empty'])
})

test('titles above the headers, and wider rows below, are as in a file of text', async () => {
  const [found] = await read(
    await workbookOf({
      A: [
        ['Partner 2026', null, null],
        ['Name', 'Ort', null],
        ['Hof A', 'Gartow', null],
      ],
    }),
  )
  expect(found).toMatchObject({ notes: [{ key: 'above', lines: 1 }], refused: [] })
})

const macroTypes =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
test.each([
  ['with a macro', rawWorkbook(header + hof, { 'xl/vbaProject.bin': 'x' }), 'macros'],
  ['that may have some', rawWorkbook(header + hof, { '[Content_Types].xml': macroTypes }), 'macros'],
  [
    'of LibreOffice',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'spreadsheet',
  ],
  [
    'that is an old one, or locked',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'spreadsheet',
  ],
  ['that is a letter', zipOf({ 'word/document.xml': '<a/>' }), 'binary'],
  ['that is cut off', rawWorkbook(header + hof).subarray(0, 900), 'damaged'],
  ['whose parts are missing', zipOf({ 'xl/worksheets/sheet1.xml': '<worksheet/>' }), 'damaged'],
  ['whose XML is none', rawWorkbook(`${header}<row r="2"><c`), 'damaged'],
  [
    'that declares entities',
    rawWorkbook(header, { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }),
    'damaged',
  ],
])('a workbook %s is refused for that', async (_, bytes, key) => {
  expect(await reasonsOf(bytes)).toEqual([key])
})

const many = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join('')

test.each([
  [
    'that unpacks to very much',
    () => rawWorkbook(header, { 'xl/styles.xml': `<a>${' '.repeat(60_000_000)}</a>` }),
  ],
  ['that lies about how much', () => rawWorkbook(header, { 'xl/styles.xml': ' '.repeat(60_000_000) }, 5)],
  [
    'of very many parts',
    () => zipOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.xml`, '']))),
  ],
  [
    'with something in the very last cell',
    () => rawWorkbook(`${header}<row r="1048576">${textCell('XFD1048576', 'x')}</row>`),
  ],
  [
    'of rows beyond all numbers',
    () => rawWorkbook(`${header}<row r="999999999999">${textCell('A999999999999', 'x')}</row>`),
  ],
  [
    'of columns without a place',
    () =>
      rawWorkbook(
        `${header}<row r="2">${'<c/>'.repeat(600_000)}<c t="b"><v>1</v></c></row>${'<row/>'.repeat(9000)}`,
      ),
  ],
  [
    'of one huge text in every cell',
    () =>
      rawWorkbook(header + many(5000, (i) => `<row r="${i + 2}"><c r="A${i + 2}" t="s"><v>0</v></c></row>`), {
        'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`,
      }),
  ],
])('a workbook %s is refused, and soon', async (_, make) => {
  const bytes = make()
  const started = performance.now()
  expect(await reasonsOf(bytes)).toEqual(['vast'])
  expect(performance.now() - started).toBeLessThan(8000)
})

test.each([
  ['rows', () => many(200_000, (i) => `<row r="${i + 3}" spans="1:2" s="1"/>`)],
  [
    'rows of empty cells',
    () => many(50_000, (i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/><c r="ZZ${i + 3}" s="1"></c></row>`),
  ],
  ['tags that are never closed', () => `<row r="3">${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}</row>`],
])('many empty %s below do no harm', async (_, rows) => {
  const bytes = rawWorkbook(header + hof + rows())
  const started = performance.now()
  expect(await rowsOf(bytes)).toEqual([[2, 'Hof A', 'Gartow']])
  expect(performance.now() - started).toBeLessThan(8000)
})

test('what is one endless tag is given up soon', async () => {
  const bytes = rawWorkbook(`${header}<row ${'r= c '.repeat(1_000_000)}`)
  const started = performance.now()
  expect(await reasonsOf(bytes)).toEqual(['damaged'])
  expect(performance.now() - started).toBeLessThan(8000)
})

test('the library for it is loaded only with a workbook', () => {
  const eager = readFileSync('src/import/read/file.ts', 'utf8').match(/^import .*workbook.*$/gm)
  expect(eager).toEqual(["import type { Sheet } from './workbook.ts'"])
})
