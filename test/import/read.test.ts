import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/import/read/decode.ts'
import { readFile } from '../../src/import/read/file.ts'
import { guarded, released } from '../../src/import/read/formula.ts'
import { readNames } from '../../src/import/read/path.ts'
import { readRows } from '../../src/import/read/rows.ts'
import { readTable } from '../../src/import/read/table.ts'

/** A text as a spreadsheet saves it in an old code page. */
const encode = (text: string, page: string): Uint8Array => {
  const decoder = new TextDecoder(page)
  const codes = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i]))
  return Uint8Array.from(Array.from(text, (sign) => codes.get(sign) ?? 63))
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

const german = 'Name;Ort\nKäserei Süßmann;Lüchow\nÖkohof Größe, 20 m³;Gönnern\n'
const hungarian = 'Név;Település\nFűrésztelep Kft.;Őriszentpéter\nZümmögő Méhészet;Győr\n'

test.each([
  ['UTF-8', german, Buffer.from(german)],
  ['UTF-8 with its mark', german, Buffer.from(`\ufeff${german}`)],
  ['UTF-8 with Windows lines', german, Buffer.from(german.replaceAll('\n', '\r\n'))],
  ['old Mac lines', german, Buffer.from(german.replaceAll('\n', '\r'))],
  ['Unicode text of Excel', hungarian, utf16(hungarian)],
  ['the same, big-endian', hungarian, utf16(hungarian).swap16()],
  ['Windows-1252', german, encode(german, 'windows-1252')],
  ['Windows-1250', hungarian, encode(hungarian, 'windows-1250')],
  [
    'Windows-1250, mostly German',
    `${german.replace('³', '')}Hofladen;Győr`,
    encode(`${german.replace('³', '')}Hofladen;Győr`, 'windows-1250'),
  ],
  [
    'Windows-1252 with a French dish',
    'Café;Crème brûlée im août',
    encode('Café;Crème brûlée im août', 'windows-1252'),
  ],
  ['Hungarian without ő and ű', 'Név\nÁllattartó\n', encode('Név\nÁllattartó\n', 'windows-1250')],
])('%s is read', (_, text, bytes) => {
  expect(decode(bytes)).toEqual({ text })
})

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['blank lines', Buffer.from('\r\n  \n'), 'empty'],
  ['an Excel file with another name', Buffer.from('PK\u0003\u0004xl/workbook'), 'spreadsheet'],
  ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'spreadsheet'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'binary'],
  ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'binary'],
  ['more than a network ever lists', new Uint8Array(50_000_001).fill(65), 'huge'],
])('%s is told as what it is', (_, bytes, key) => {
  const read = decode(bytes)
  expect('problem' in read && read.problem.key).toBe(key)
})

const lines = (text: string) =>
  readRows(text, ';').map((row) =>
    'broken' in row ? `${row.line} broken` : `${row.line} ${row.cells.join('|')}`,
  )

test.each<[string, string, readonly string[]]>([
  ['quoted line breaks', 'a;b\n"x\ny";z\nq;r', ['1 a|b', '2 x\ny|z', '4 q|r']],
  ['blank lines', '\na;b\n\n\n;\nq;r\n', ['2 a|b', '6 q|r']],
  ['a doubled quote', 'a;b\n"Hof ""Sonne""";z', ['1 a|b', '2 Hof "Sonne"|z']],
  [
    'quotes in the middle',
    'a;b\nHof "Sonne";z\n"Hof" Mond;z',
    ['1 a|b', '2 Hof "Sonne"|z', '3 "Hof" Mond|z'],
  ],
  ['a quote that never closes', 'a;b\n"x;z\nq;r\ns;t', ['1 a|b', '2 broken', '3 q|r', '4 s|t']],
  [
    'a quote that closes in another row',
    'a;b;c\n"x;y;z\nq;"r";s\nt;u;v',
    ['1 a|b|c', '2 broken', '3 q|r|s', '4 t|u|v'],
  ],
  [
    'a quote that would swallow a row',
    'a;b;c\nx;y;"z\n1;2;3\nq;r;s"\nt;u;v',
    ['1 a|b|c', '2 x|y|z\n1;2;3\nq;r;s', '5 t|u|v'],
  ],
  ['signs that nobody sees', 'a\u0000;\u200bb\u202e\nx\u00a0y;z\u0007', ['1 a|b', '2 x y|z']],
  ['a formula', 'a;b\n=HYPERLINK("http://x");z', ['1 a|b', '2 =HYPERLINK("http://x")|z']],
])('rows: %s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected)
})

test('whatever a spreadsheet writes is read back, and stands at its line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ö', ';', '"', '\n', ' ', ',', '1'), maxLength: 8 })
  const tidy = (text: string) => text.replace(/ *\n */g, '\n').trim()
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
      let line = 1
      const expected = rows.flatMap((row, i) => {
        const begins = line
        line += (written[i] ?? '').split('\n').length
        return row.some((text) => text.trim() !== '') ? [{ line: begins, cells: row.map(tidy) }] : []
      })
      expect(readRows(`${written.join('\n')}\n`, ';')).toEqual(expected)
    }),
  )
})

test('no text breaks the reading, and what follows is read', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\t', ','), maxLength: 60 })
  fc.assert(
    fc.property(text, (broken) => {
      const rows = readRows(`${broken}\nletzte;Zeile\n`, ';')
      const numbers = rows.map((row) => row.line)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(rows.some((row) => 'cells' in row && row.cells.join().includes('letzte'))).toBe(true)
    }),
  )
})

const table = (text: string) => readTable('liste.csv', Buffer.from(text))

test.each([
  ['semicolons', 'Name;Ort;Branche\nA;B;C'],
  ['commas', 'Name,Ort,Branche\nA,B,C'],
  ['tabs', 'Name\tOrt\tBranche\nA\tB\tC'],
  ['commas inside of semicolons', 'Name;Ort, genau;Ort;Branche\nA;1,2,3;B;C'],
  ['a title above', 'Partnerliste, Stand August;;\n;;\nName;Ort;Branche\nA;B;C'],
  ['the hint of Excel', 'sep=;\nName;Ort;Branche\nA;B;C'],
  ['empty columns at the end', 'Name;Ort;Branche;;\nA;B;C;;\n'],
  ['the headers again', 'Name;Ort;Branche\nA;B;C\nName;Ort;Branche\n'],
])('a table with %s', (_, text) => {
  const { table: found, refused } = table(text)
  expect(found?.kind).toBe('organizations')
  expect(found?.columns.filter((column) => column !== undefined)).toEqual([
    'name_or_contact',
    'town',
    'sector',
  ])
  expect(found?.rows.map(({ cells }) => cells[0])).toEqual(['A'])
  expect(refused).toEqual([])
})

test.each([
  ['Art;Titel;Organisation;Gültig bis', 'listings'],
  ['Organisation;Ich biete;Ich suche', 'listings'],
  ['Titel;Anbieter;Menge', 'listings'],
  ['Típus;Cím;Szervezet;Érvényes', 'listings'],
  ['Kind;Title;Organization;Valid until', 'listings'],
  ['Firma;Ort;Angebot', 'organizations'],
  ['Name;Art;Kategorie;Beschreibung', 'organizations'],
  ['Név;Település', 'organizations'],
  ['Region;Auch genannt;Teil von', 'regions'],
  ['Name;Auch genannt;Teil von', 'regions'],
  ['Régió;Más néven;Része', 'regions'],
])('%s is a list of %s', (headers, kind) => {
  expect(table(`${headers}\na;b;c;d`).table?.kind).toBe(kind)
})

test.each([
  ['only headers', 'Name;Ort\n', 'noRows'],
  ['no headers that anybody knows', 'Foo;Bar\n1;2', 'noHeader'],
  ['people without an organization', 'Name;Vorname\nAmsel;Anna', 'noHeader'],
])('%s is refused', (_, text, key) => {
  const { table: found, refused } = table(text)
  expect(found).toBeUndefined()
  expect(refused.map(({ reason, line }) => [reason.key, line])).toEqual([[key, 1]])
})

test('rows that are too long are refused, rows that are too short are filled up', () => {
  const { table: found, refused } = table('Name;Ort\nA\nB;C;D\nE;F;;\n')
  expect(found?.rows.map(({ cells }) => cells[0])).toEqual(['A', 'E'])
  expect(refused).toEqual([
    { file: 'liste.csv', line: 3, column: '', reason: { key: 'tooManyCells', cells: 3, columns: 2 } },
  ])
})

test('what nobody reads is told by name', async () => {
  const [read] = await readFile('p.csv', Buffer.from('Liste;;\nName;Straße;;Nr\nA;Weg 1;x;17\nMÃ¼ller;;;'))
  expect(read?.notes).toEqual([
    { key: 'garbled', file: 'p.csv', line: 4 },
    { key: 'above', file: 'p.csv', lines: 1 },
    { key: 'unknownColumn', file: 'p.csv', column: 'Straße', at: 2, values: 1 },
    { key: 'unknownColumn', file: 'p.csv', column: '', at: 3, values: 1 },
    { key: 'unknownColumn', file: 'p.csv', column: 'Nr', at: 4, values: 1 },
  ])
})

test('a name that is markup is one name', () => {
  expect(readNames('<b>Anna</b> Amsel')).toEqual(['<b>Anna</b> Amsel'])
  expect(readNames('Anna Amsel<br/>Bela Bach')).toEqual(['Anna Amsel<br/>Bela Bach'])
  expect(readNames('Anna Amsel/Bela Bach')).toEqual(['Anna Amsel', 'Bela Bach'])
})

test.each(['\n', '\t', ' ', '"', '\n"', '; ', "'"])(
  'a long cell of nothing but %j is marked in one go',
  (gap) => {
    const long = `a${gap.repeat(200_000 / gap.length)}b`
    expect(guarded(long)).toBe(long)
    expect(released(long)).toBe(long)
    const begun = `a\n${gap.repeat(3)}=1`
    expect(guarded(begun)).toBe(`a\n${gap.repeat(3)}'=1`)
    expect(released(guarded(begun))).toBe(begun)
  },
)
