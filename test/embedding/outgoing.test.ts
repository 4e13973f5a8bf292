import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outgoing } from '../../src/search/embedding/outgoing.ts'

const out = outgoing({
  people: ['Fenja Brandt', 'Dr. Anna-Lena Müller', 'Kovács Péter', 'Toni Krug', 'Bo Li', 'Szabóné Éva'],
  partners: ['Tischlerei Ostwind', 'Ökohof', 'Bäckerei Korn e.K.', 'Hof Krähenwinkel', 'Kleeblatt Kft.'],
})

describe('what people are called, however it is written', () => {
  test.each([
    ['Heu bei Fenja Brandt abholen', 'Heu bei abholen'],
    ['Fragen Sie Brandt, Fenja nach Heu', 'Fragen Sie, nach Heu'],
    ['heu gibts bei fenja', 'heu gibts bei'],
    ['HEU BEI FENJA BRANDTS SCHEUNE', 'HEU BEI SCHEUNE'],
    ['F e n j a hat Heu', 'hat Heu'],
    ['Fen\u00adja und Fe\u200bnja haben Heu', 'und haben Heu'],
    ['Ｆｅｎｊａ hat Heu', 'hat Heu'],
    ['Fеnja hat Heu', 'hat Heu'],
    ['Fen-ja Bra_ndt hat Heu', 'hat Heu'],
    ['FenjaBrandt, brandtfenja: Heu', 'Heu'],
    ['Frau Mueller, Anna Lena und Annalena Muller: Brot', 'Frau, und, Brot'],
    ['Szénát Kovács Péternél vagy Péterrel, a Kovácséknál', 'Szénát vagy'],
    ['Kovacs Peternek szena', 'szena'],
    ['Beim Krug, Kruggal, Krugs Hof', 'Beim, Hof'],
    ['Bo Li verkauft Reis', 'verkauft Reis'],
    ['Frau Unbekannt und Herr Max Fremd nehmen Heu', 'Frau und Herr nehmen Heu'],
    ['Nagy Béla úr szénája, Marika néni méze', 'úr szénája, néni méze'],
  ])('%s', (text, left) => {
    expect(out(text)).toBe(left)
  })
})

describe('what partners are called, and not what they are', () => {
  test.each([
    ['Die Tischlerei Ostwind baut Treppen', 'Die baut Treppen'],
    ['Ostwinds Treppen aus der Tischlerei', 'Treppen aus der Tischlerei'],
    ['Öko-Hof und Oekohof: Heu', 'und, Heu'],
    ['Hof Krähenwinkel, Kraehenwinkels Heu', 'Heu'],
    ['Bäckerei gesucht', 'Bäckerei gesucht'],
    ['Brot der Bäckerei Korn', 'Brot der'],
    ['A Kleeblatt Kft.-től méz, kleeblattnál is', 'Kft, től méz, is'],
  ])('%s', (text, left) => {
    expect(out(text)).toBe(left)
  })
})

describe('how somebody is reached', () => {
  test.each([
    ['Heu, Tel. 0176 04069-014 anrufen', 'Heu, Tel, anrufen'],
    ['Heu ab 3 t für 20 €, PLZ 29439', 'Heu ab für, PLZ'],
    ['Heu: null fünf acht vier eins, zwo zwo null', 'Heu'],
    ['Széna: nulla hat harminc egy két nyolc', 'Széna'],
    ['Heu ０１７１ ٠١٢٣ ①②', 'Heu'],
    ['Heu moin@kraehenwinkel.example', 'Heu'],
    ['Heu moin (at) hof [punkt] example heute', 'Heu, heute'],
    ['Heu, moin at hof punkt example, heute', 'Heu, heute'],
    ['Heu https://hof.example/heu?a=1 und www.hof.example, wa.me/49123', 'Heu, und'],
    ['Heu, hof.example oder @hofheu, fenja1985', 'Heu, oder'],
    ['Heu, Dorfstraße 5, Clenze', 'Heu, Clenze'],
    ['Listing EM-4FC7KQ, IBAN DE89 3704 0044', 'Listing EM, IBAN'],
  ])('%s', (text, left) => {
    expect(out(text)).toBe(left)
  })
})

test('of a text full of all of it nothing goes out, and its words do', () => {
  const hostile = [
    'Heu von Fenja Brandt (Hof Krähenwinkel, fenja.brandt@kraehenwinkel.example, 0176 04069-014)',
    'oder FENJA, brandt, Krug\u200bs Toni, +49(0)5841/1550, https://kraehenwinkel.example/~fenja',
    '\n<b>Fenja</b> "Brandt"; {"name":"Fenja Brandt"} Fenja\tBrandt\u2028Brandt Fenja fenja_brandt #Brandt',
  ].join(' ')
  const said = out(hostile)
  expect(said).toMatch(/^Heu\b/)
  expect(said).not.toMatch(/fenja|brandt|kr[aä]e?hen|toni|krug|\d|@|example|http|:/iu)
})

test('whatever stands around a name or a number, it does not go out', () => {
  const name = fc.constantFrom('Fenja', 'Brandt', 'Fenja Brandt', 'Ostwind', 'Krähenwinkel', 'Kovács Péter')
  const around = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/[\p{L}\p{M}]+$/u, ''))
  fc.assert(
    fc.property(around, name, fc.integer({ min: 0 }), (before, called, number) => {
      const said = out(`${before} ${called}, ${number}`).toLowerCase()
      for (const part of called.toLowerCase().split(' ')) expect(said).not.toContain(part)
      expect(said).not.toMatch(/\p{N}/u)
    }),
  )
})

test('nobody known, nothing left to say', () => {
  expect(outgoing({ people: [], partners: [] })('')).toBe('')
  expect(outgoing({ people: ['', '–'], partners: [' '] })('Heu und Stroh')).toBe('Heu und Stroh')
  expect(out('Fenja Brandt 0176 04069-014')).toBe('')
})
