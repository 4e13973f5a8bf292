import { expect, test } from 'vitest'
import { keysOf, openWorld, refusedOf } from './world.ts'

const partners = `Name;Art;Branche;Region;PLZ;Ort;Kompetenzen;Beschreibung;E-Mail Organisation;Telefon Organisation;Website;Ansprechperson;Funktion;E-Mail Ansprechperson;Telefon Ansprechperson;Sprache
Tischlerei Ostwind;Unternehmen;Handwerk;Wendland;29451;Dannenberg;Möbel, Treppen;"Sechs Leute,
viel Eiche";info@ostwind.example;05861 4711;www.ostwind.example;Anna Amsel;Inhaberin;anna@ostwind.example;0171 445566;Deutsch
Tischlerei Ostwind;;;;;Dannenberg;;;;;;Bernd Bär;Büro;;;
;;;;;;;;;;;Cora Drossel;;cora@ostwind.example;;
;;;;;;;;;;;Dana Elster;Stellvertretung;;;
Zümmögő Méhészet;vállalkozás;Élelmiszer;Zala;8960;Lenti;méz;;mez@zummogo.example;+36 92 000 110;;Hadnagy Réka;hálózati koordinátor;reka@zummogo.example;;magyar
`

test('a list of partners becomes organizations and their people', async () => {
  await using world = await openWorld()
  const report = await world.import({ 'partner.csv': partners })
  expect(report).toMatchObject({ created: 2, updated: 0, unchanged: 0, kept: 0, refused: [] })
  const [ostwind, mehes] = (await world.organizations()).toSorted((a, b) => a.name.localeCompare(b.name))
  expect(ostwind).toMatchObject({
    ...{
      name: 'Tischlerei Ostwind',
      kind: 'company',
      sector: 'crafts',
      region: 'Wendland',
      postalCode: '29451',
    },
    ...{ town: 'Dannenberg', expertise: 'Möbel, Treppen', description: 'Sechs Leute,\nviel Eiche' },
    ...{ mail: 'info@ostwind.example', phone: '05861 4711', website: 'www.ostwind.example' },
  })
  expect(mehes).toMatchObject({
    name: 'Zümmögő Méhészet',
    sector: 'food',
    kind: 'company',
    postalCode: '8960',
  })
  expect(await world.members('Tischlerei Ostwind')).toEqual([
    'Anna Amsel contact (Inhaberin)',
    'Bernd Bär colleague (Büro)',
    'Cora Drossel colleague',
    'Dana Elster deputy (Stellvertretung)',
  ])
  const people = await world.people()
  expect(people.find(({ name }) => name === 'Anna Amsel')).toMatchObject({
    ...{ mail: 'anna@ostwind.example', phone: '0171 445566', language: 'de', coordinates: false },
  })
  expect(people.filter(({ coordinates }) => coordinates).map(({ name }) => name)).toEqual(['Hadnagy Réka'])
  const grown = await world.network()
  expect(grown?.regions.map(({ name }) => name)).toEqual(['Wendland', 'Zala'])
  expect(grown?.sectors.map(({ id }) => id)).toEqual(['crafts', 'food'])
  expect(keysOf(report)).toEqual(['languages', 'regions', 'sectors', 'coordinates'])
})

test('without somebody who stands in, the second is the deputy', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': 'Firma;Ansprechpartner\nHof;Anna Amsel\nHof;Bernd Bär\nHof;Cora Drossel\n' })
  expect(await world.members('Hof')).toEqual([
    'Anna Amsel contact',
    'Bernd Bär deputy',
    'Cora Drossel colleague',
  ])
})

/** Whose a mail and a phone were taken for: organization's first, then the people's. */
const whose = async (text: string) => {
  await using world = await openWorld()
  const report = await world.import({ 'p.csv': text })
  const [organization] = await world.organizations()
  const people = (await world.people()).toSorted((a, b) => a.name.localeCompare(b.name))
  const told = (one: { mail?: string | undefined; phone?: string | undefined } | undefined) =>
    [one?.mail, one?.phone].filter(Boolean).join(' ')
  return {
    organization: told(organization),
    people: people.map((one) => `${one.name} ${told(one)}`.trim()),
    report,
  }
}

test.each<[string, string, string, readonly string[]]>([
  [
    'an address of its own kind',
    'Firma;Ansprechpartner;E-Mail\nHof;Anna Amsel;info@hof.example',
    'info@hof.example',
    ['Anna Amsel'],
  ],
  [
    'an address called like the organization',
    'Firma;E-Mail\nÖkohof Sonne;oekohof-sonne@mail.example',
    'oekohof-sonne@mail.example',
    [],
  ],
  [
    'an address called like the person',
    'Firma;Ansprechpartner;E-Mail\nAmsel Bau;Anna Amsel;amsel@bau.example',
    '',
    ['Anna Amsel amsel@bau.example'],
  ],
  [
    'a person’s address without a person',
    'Firma;E-Mail\nHof;marie.curie@mail.example',
    '',
    ['Marie Curie marie.curie@mail.example'],
  ],
  [
    'in doubt',
    'Firma;Ansprechpartner;E-Mail;Telefon\nHof;Anna Amsel;kranich7@mail.example;05841 123',
    '',
    ['Anna Amsel kranich7@mail.example 05841 123'],
  ],
  ['a phone without a person', 'Firma;Ansprechpartner;Telefon\nHof;;05841 123', '05841 123', []],
  [
    'both in one cell',
    'Firma;Ansprechpartner;E-Mail\nHof;Anna Amsel;info@hof.example, a.amsel@hof.example',
    'info@hof.example',
    ['Anna Amsel a.amsel@hof.example'],
  ],
  [
    'two columns, one named',
    'Firma;Ansprechpartner;E-Mail Firma;E-Mail\nHof;Anna Amsel;x@hof.example;info@hof.example',
    'x@hof.example',
    ['Anna Amsel info@hof.example'],
  ],
  [
    'two columns, the other named',
    'Firma;Ansprechpartner;Tel. Ansprechpartner;Tel.\nHof;Anna Amsel;05841 1234;05841 4711',
    '05841 4711',
    ['Anna Amsel 05841 1234'],
  ],
  [
    'before and behind the person',
    'Firma;Telefon;Ansprechpartner;Telefon\nHof;05841 4711;Anna Amsel;05841 1234',
    '05841 4711',
    ['Anna Amsel 05841 1234'],
  ],
  [
    'a landline beside the organization',
    'Firma;Telefon;E-Mail;Ansprechpartner\nHof;05841 4711;kranich7@mail.example;Anna Amsel',
    '05841 4711',
    ['Anna Amsel kranich7@mail.example'],
  ],
  [
    'a mobile beside the organization',
    'Firma;Telefon;Ansprechpartner\nHof;0171 445566;Anna Amsel',
    '',
    ['Anna Amsel 0171 445566'],
  ],
  [
    'office and mobile',
    'Firma;Ansprechpartner;Telefon;Mobil\nHof;Anna Amsel;05841 123;0171 445566',
    '',
    ['Anna Amsel 0171 445566 / 05841 123'],
  ],
  [
    'two people in two sets of columns',
    'Firma;Ansprechpartner 1;E-Mail 1;Ansprechpartner 2;E-Mail 2\nHof;Anna Amsel;a@x.example;Bernd Bär;b@x.example',
    '',
    ['Anna Amsel a@x.example', 'Bernd Bär b@x.example'],
  ],
  [
    'two people in one cell',
    'Firma;Ansprechpartner;E-Mail Ansprechpartner\nHof;Amsel, Anna und Bernd Bär;b.baer@x.example',
    '',
    ['Anna Amsel', 'Bernd Bär b.baer@x.example'],
  ],
  ['a name in two columns', 'Firma;Nachname;Vorname;Funktion\nHof;Amsel;Anna;Chefin', '', ['Anna Amsel']],
  ['a Hungarian name in two columns', 'Cég;Vezetéknév;Keresztnév\nHof;Kovács;Réka', '', ['Kovács Réka']],
  ['a name beside the firm', 'Firma;Name;Vorname\nHof;Amsel;Anna', '', ['Anna Amsel']],
  ['forms of address and turned names', 'Firma;Ansprechpartner\nHof;Frau Amsel, Anna', '', ['Anna Amsel']],
])('%s', async (_, text, organization, people) => {
  const found = await whose(text)
  expect([found.organization, found.people]).toEqual([organization, people])
})

test('beside a column of the contact person, a plain one is nobody else’s, and nothing is asked', async () => {
  const { report } = await whose(
    'Name;E-Mail;Telefon;Ansprechpartner;E-Mail Ansprechpartner;Telefon Ansprechpartner\nX;info@x.example;05841 1;Anna Amsel;anna@x.example;0171 123456',
  )
  expect(report.notes.filter(({ key }) => key === 'whose')).toEqual([])
})

test('the report says whose a column was taken for', async () => {
  const { report } = await whose(
    'Firma;Ansprechpartner;E-Mail;Telefon\nHof;Anna Amsel;info@hof.example;05841 123\nBau;Bernd Bär;b@x.example;',
  )
  expect(report.notes.filter(({ key }) => key === 'whose')).toEqual([
    { key: 'whose', file: 'p.csv', column: 'E-Mail', organization: 1, person: 1 },
    { key: 'whose', file: 'p.csv', column: 'Telefon', organization: 0, person: 1 },
  ])
})

test('somebody of two organizations is one person', async () => {
  await using world = await openWorld()
  await world.import({
    'p.csv': `Firma;Ort;Ansprechpartner;E-Mail Ansprechpartner;Tel. Ansprechpartner
Hof;Lüchow;Anna Amsel;anna@x.example;
Mühle;Gartow;Dr. Anna Amsel;Anna@x.example;
Verein;Gartow;Bernd Bär;;+49 5841 123
Bank;Lüchow;Bernd Bär;;05841/123
Schule;Lüchow;Bernd Bär;;05841 999
`,
  })
  expect((await world.people()).map(({ name }) => name).toSorted()).toEqual([
    'Anna Amsel',
    'Bernd Bär',
    'Bernd Bär',
  ])
  expect(await world.members('Mühle')).toEqual(['Anna Amsel contact'])
})

test('two who share an address are two', async () => {
  await using world = await openWorld()
  const text = 'Firma;Kontakt;E-Mail Kontakt\nHof;Anna Amsel;hof@x.example\nHof;Bernd Bär;hof@x.example\n'
  await world.import({ 'p.csv': text })
  expect(await world.members('Hof')).toEqual(['Anna Amsel contact', 'Bernd Bär deputy'])
  expect(await world.import({ 'p.csv': text })).toMatchObject({ updated: 0, unchanged: 1 })
})

test('a bad value is refused alone, a bad row as a whole', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'p.csv': `Name;PLZ;Ort;E-Mail Organisation;Telefon Organisation;Website;Sprache;Ansprechperson
Hof;2943x9!;Lüchow;info-at-hof;4,95841E+11;javascript:alert(1);Klingonisch;Anna Amsel
;;Gartow;;;;;
${'N'.repeat(10_000)};;;;;;;
Bank;keine;-;keine;k. A.;–;;`,
  })
  expect(refusedOf(report)).toEqual([
    '2 E-Mail Organisation mail',
    '2 PLZ postalCode',
    '2 Telefon Organisation cutPhone',
    '2 Website website',
    '2 Sprache language',
    '3 Name noName',
    '4 Name tooLong',
  ])
  const found = await world.organizations()
  expect(found.map(({ id: _, ...rest }) => rest).toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    { network: 'WL', name: 'Bank' },
    { network: 'WL', name: 'Hof', town: 'Lüchow' },
  ])
})

test('long texts, formulas and hostile signs are text', async () => {
  await using world = await openWorld()
  const long = 'Heu und Stroh, '.repeat(700).trim()
  const hostile = '<!channel> @everyone <b> ](javascript:…) =HYPERLINK("x")'
  await world.import({
    'p.csv': `Name;Beschreibung;Kompetenzen\nHof;"${long}";"${hostile.replaceAll('"', '""')}"\n`,
  })
  expect(await world.organizations()).toMatchObject([{ description: long, expertise: hostile }])
})

test('what Rundruf does not know is told and not lost', async () => {
  await using world = await openWorld({ regions: [{ name: 'Lüchow-Dannenberg', also: ['Wendland'] }] })
  const report = await world.import({
    'p.csv': `Name;Art;Branche;Region;Straße
Hof;Wanderzirkus;Handwerk, Zauberei;Wendland / Altmark;Weg 1
Bau;Firma;Imkerei;wendland;
`,
  })
  const [bau, hof] = (await world.organizations()).toSorted((a, b) => a.name.localeCompare(b.name))
  expect(hof).toMatchObject({
    kind: 'other',
    description: 'Art: Wanderzirkus',
    sector: 'crafts',
    region: 'Lüchow-Dannenberg',
  })
  expect(bau).toMatchObject({ kind: 'company', sector: 'imkerei', region: 'Lüchow-Dannenberg' })
  expect(report.notes).toEqual([
    { key: 'unknownColumn', file: 'p.csv', column: 'Straße', at: 5, values: 1 },
    {
      key: 'unknownValue',
      file: 'p.csv',
      line: 2,
      column: 'Art',
      value: 'Wanderzirkus',
      into: 'description',
    },
    { key: 'several', file: 'p.csv', line: 2, record: 'Hof', field: 'sector', value: 'Zauberei' },
    { key: 'several', file: 'p.csv', line: 2, record: 'Hof', field: 'region', value: 'Altmark' },
    { key: 'sectors', names: ['Handwerk', 'Imkerei'] },
  ])
})

test('a sector is known in any language, and by a part of its name', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'p.csv': 'Name;Branche\nA;Gesundheit\nB;Health & social\nC;egészség\nD;health\n',
  })
  expect((await world.network())?.sectors.map(({ id }) => id)).toEqual(['health'])
  expect(report.notes).toEqual([{ key: 'sectors', names: ['Gesundheit und Soziales'] }])
})

test('rows that say different things of one organization are told', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'p.csv': 'Name;Ort;Website\nHof;Lüchow;a.example\nHof;Lüchow;b.example\n',
  })
  expect(report.notes).toEqual([
    {
      key: 'conflict',
      file: 'p.csv',
      line: 3,
      record: 'Hof',
      field: 'website',
      value: 'b.example',
      first: 'a.example',
    },
  ])
  expect(await world.organizations()).toMatchObject([{ website: 'a.example' }])
})

test('postal code and town may share a column', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': 'Name;PLZ/Ort\nA;29439 Lüchow\nB;Lenti 8960\nC;D-1067 Dresden\nD;Gartow\n' })
  const found = (await world.organizations()).toSorted((a, b) => a.name.localeCompare(b.name))
  expect(found.map(({ postalCode = '', town }) => `${postalCode} ${town}`)).toEqual([
    ...['29439 Lüchow', '8960 Lenti', '01067 Dresden', ' Gartow'],
  ])
})

test('a list of regions becomes the network’s tree', async () => {
  await using world = await openWorld()
  const text = `Region;Auch genannt;Teil von
Niedersachsen;Lower Saxony;
Lüchow-Dannenberg = Wendland;Hannoversches Wendland, Elbtalaue;Niedersachsen
Gartow;Wendland;Wendland
Niedersachsen;;Gartow
;x;y
`
  const report = await world.import({ 'regionen.csv': text })
  expect((await world.network())?.regions).toEqual([
    { name: 'Niedersachsen', also: ['Lower Saxony'] },
    {
      name: 'Lüchow-Dannenberg',
      also: ['Wendland', 'Hannoversches Wendland', 'Elbtalaue'],
      within: 'Niedersachsen',
    },
    { name: 'Gartow', also: [], within: 'Lüchow-Dannenberg' },
  ])
  expect(refusedOf(report)).toEqual(['5 Teil von circle', '6 Region noRegion'])
  expect(keysOf(report)).toEqual(['takenName', 'regions'])
  const before = (await world.acts()).length
  expect(keysOf(await world.import({ 'regionen.csv': text }))).toEqual(['takenName'])
  expect((await world.acts()).length).toBe(before)
})
