import { expect, test } from 'vitest'
import { readAll } from '../../src/import/import.ts'
import { tongueOf } from '../../src/import/tongue.ts'

const tongue = async (...texts: readonly string[]) => {
  const read = await readAll(texts.map((text) => ({ name: 'liste.csv', bytes: Buffer.from(text) })))
  return tongueOf(read.flatMap(({ table }) => table ?? []))
}

test.each([
  ['all speak German', 'Name;Ort;Sprache\nA-Hof;Lüchow;de', 'de'],
  ['an English header above it', 'Name;Town;Language\nA-Hof;Lüchow;de\nB-Hof;Dannenberg;German', 'de'],
  ['most speak German', 'Name;Ort;Sprache\nA;Lüchow;de\nB;Őriszentpéter;magyar\nC;Lüchow;Deutsch', 'de'],
  ['most speak Hungarian', 'Name;Ort;Sprache\nA;Lüchow;de\nB;Sopron;hu\nC;Sopron;hu', 'hu'],
  ['as many each: the headers', 'Név;Település;Nyelv\nA;Lüchow;de\nB;Sopron;hu', 'hu'],
  ['an empty column', 'Name;Ort;Sprache\nA-Hof;Lüchow;', 'de'],
  ['a Hungarian file', 'Név;Település;Szakterület\nZöld Fuvar Kft.;Zalaegerszeg;szállítás', 'hu'],
  ['an English file', 'Name;Town;Skills\nMiller;Ely;bread and cakes', 'en'],
  ['German headers, names that look Hungarian', 'Name;Ort;Kompetenzen\nKovács Péter;Győr;-', 'de'],
  ['headers alone tell: Hungarian', 'Szervezet;Település\nA;B', 'hu'],
  ['headers alone tell: English', 'Company;Town\nA;B', 'en'],
  ['headers tell nothing: Hungarian words', 'Name;Region\nA méhészet;az erdő szélén', 'hu'],
  ['nothing tells', 'Name;Region\nA;B', 'de'],
])('%s', async (_, text, locale) => {
  expect(await tongue(text)).toBe(locale)
})

test('of several files, the people of all of them count', async () => {
  expect(await tongue('Name;Town;Language\nA;Ely;en', 'Name;Ort;Sprache\nB;Jeetzel;de\nC;Trebel;de')).toBe(
    'de',
  )
})
