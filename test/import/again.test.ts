import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memberships } from '../../src/domain/person.ts'
import { merge } from '../../src/import/merge.ts'
import { tellReport } from '../../src/import/report.ts'
import { drop, findAll } from '../../src/store.ts'
import { keysOf, openWorld, refusedOf } from './world.ts'

/** One value over time: what the file said last, what Rundruf has, what the file says now. */
const mark = (said: string) => `*${said}`

test.each<[string, string, string | undefined, string, string, string]>([
  // last, Rundruf, file → Rundruf, kept, remembered
  ['', '', 'a', 'a', '', 'a'],
  ['a', 'a', 'a', 'a', '', 'a'],
  ['a', 'a', 'b', 'b', '', 'b'],
  ['a', 'a', '', '', '', ''],
  ['a', 'a', undefined, 'a', '', 'a'],
  ['a', 'x', 'a', 'x', 'a', 'a'],
  ['a', 'x', 'b', 'x', 'b', 'b'],
  ['a', 'x', '', 'x', '', 'a'],
  ['a', '', 'a', '', 'a', 'a'],
  ['a', '', '', '', '', ''],
  ['', 'x', 'a', 'x', 'a', 'a'],
  ['', 'x', '', 'x', '', ''],
  ['', 'x', 'x', 'x', '', 'x'],
  // A value of which only a mark is kept.
  ['*b', 'x', 'b', 'x', 'b', '*b'],
  ['*b', 'b', 'c', 'c', '', 'c'],
  ['*b', 'x', 'c', 'x', 'c', 'c'],
])('last %o, in Rundruf %o, in the file %o: %o stands', (last, rundruf, file, stands, kept, remembered) => {
  const merged = merge({
    current: rundruf === '' ? {} : { phone: rundruf },
    last: last === '' ? {} : { phone: last },
    said: file === undefined ? {} : { phone: file },
    prefer: 'rundruf',
    mark,
  })
  expect(merged.changes.phone ?? rundruf).toBe(stands)
  const contested = last === 'a' && rundruf === 'x' && file === ''
  expect(merged.kept).toEqual(kept === '' && !contested ? [] : [{ field: 'phone', file: kept, rundruf }])
  expect(merged.last.phone ?? '').toBe(remembered)
})

test('the file wins where it is preferred, and never empties what it has not filled', () => {
  const prefer = 'file'
  const current = { phone: 'x' }
  expect(merge({ current, last: { phone: 'a' }, said: { phone: 'a' }, prefer, mark }).changes).toEqual({
    phone: 'a',
  })
  expect(merge({ current, last: { phone: 'a' }, said: { phone: '' }, prefer, mark }).changes).toEqual({
    phone: '',
  })
  expect(merge({ current, last: {}, said: { phone: '' }, prefer, mark }).changes).toEqual({})
})

test('what is merged stays merged', () => {
  const value = fc.constantFrom('', 'a', 'b', 'c')
  fc.assert(
    fc.property(value, value, value, fc.constantFrom('rundruf', 'file'), (current, last, said, prefer) => {
      const sides = {
        current: { phone: current },
        last: { phone: last },
        said: { phone: said },
        prefer,
        mark,
      } as const
      const once = merge(sides)
      const twice = merge({ ...sides, current: { ...sides.current, ...once.changes }, last: once.last })
      expect(twice.changes).toEqual({})
      expect(twice.last).toEqual(once.last)
    }),
  )
})

const list = 'Name;Ort;Telefon Organisation;Website;Ansprechperson;Funktion;E-Mail Ansprechperson\n'
const hof = 'Hof;Lüchow;05841 4711;hof.example;Anna Amsel;Chefin;anna@hof.example\n'

test('importing again commits nothing, and says so', async () => {
  await using world = await openWorld()
  const files = { 'p.csv': list + hof, 'angebote.csv': 'Titel;Organisation;Menge\nHeu;Hof;3 t\n' }
  expect(await world.import(files)).toMatchObject({ created: 2 })
  const before = await world.values()
  const acts = await world.acts()
  const report = await world.import(files)
  expect(report).toEqual({
    dryRun: false,
    created: 0,
    updated: 0,
    unchanged: 2,
    partners: { created: 0, updated: 0, unchanged: 1 },
    listings: { created: 0, updated: 0, unchanged: 1 },
    kept: 0,
    refused: [],
    notes: [],
  })
  expect(await world.values()).toEqual(before)
  expect(await world.acts()).toEqual(acts)
})

test('a file that has changed changes what it says, and no more', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': list + hof })
  await world.changeOrganization('Hof', { phone: '05841 999', expertise: 'Heu' })
  const changed =
    list + hof.replace('hof.example;Anna', 'neu.example;Anna').replace('05841 4711', '05841 5000')
  expect(await world.import({ 'p.csv': changed })).toMatchObject({
    ...{ created: 0, updated: 1, kept: 1 },
    notes: [{ key: 'kept', record: 'Hof', field: 'phone', file: '05841 5000', rundruf: '05841 999' }],
  })
  expect(await world.organizations()).toMatchObject([
    { phone: '05841 999', website: 'neu.example', expertise: 'Heu' },
  ])
  expect(await world.import({ 'p.csv': changed }, { prefer: 'file' })).toMatchObject({ updated: 1, kept: 0 })
  expect(await world.organizations()).toMatchObject([{ phone: '05841 5000', expertise: 'Heu' }])
})

test('an empty cell empties what the file has filled', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': list + hof })
  await world.import({ 'p.csv': list + hof.replace('hof.example;Anna', ';Anna').replace('Chefin', '') })
  const [organization] = await world.organizations()
  expect(organization).not.toHaveProperty('website')
  expect(organization).toHaveProperty('phone')
  expect(await world.members('Hof')).toEqual(['Anna Amsel contact'])
})

test('an empty cell takes nothing away that the row of another partner has given', async () => {
  await using world = await openWorld()
  const header = 'Name;Ort;Ansprechpartner;Funktion;E-Mail Person;Telefon Person\n'
  const korn = 'Korn;Lüchow;Maria Korn;Netzwerkkoordination;maria@korn.example;0170 3333333\n'
  const verein = 'Verein;Lüchow;Maria Korn;Kasse;maria@korn.example;\n'
  await world.import({ 'p.csv': header + korn + verein })
  expect(await world.import({ 'p.csv': header + verein })).toMatchObject({ updated: 0, unchanged: 1 })
  expect(await world.people()).toMatchObject([{ phone: '0170 3333333', coordinates: true }])
  // With all rows of hers it is sure that nobody names the number any more.
  const emptied = korn.replace('0170 3333333', '')
  expect(await world.import({ 'p.csv': header + emptied + verein })).toMatchObject({ updated: 1 })
  expect((await world.people())[0]).not.toHaveProperty('phone')
})

test('a value that is refused empties nothing', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': list + hof })
  const report = await world.import({ 'p.csv': list + hof.replace('05841 4711', '5,8E+9') })
  expect(refusedOf(report)).toEqual(['2 Telefon Organisation cutPhone'])
  expect(await world.organizations()).toMatchObject([{ phone: '05841 4711' }])
})

test('columns that a later file does not have are left alone', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': list + hof })
  expect(await world.import({ 'q.csv': 'Firma;Ort;PLZ\nHof;Lüchow;29439\n' })).toMatchObject({
    updated: 1,
    notes: [],
  })
  expect(await world.organizations()).toMatchObject([{ phone: '05841 4711', postalCode: '29439' }])
  expect(await world.members('Hof')).toEqual(['Anna Amsel contact (Chefin)'])
})

test.each([
  ['its number', async (id: string) => `ID;Name;Ort\n${id};Neuer Name;Gartow\n`],
  ['its mail', async () => 'Name;Ort;E-Mail Organisation\nNeuer Name;Luechow;INFO@hof.example\n'],
  ['its name and town', async () => 'Name;Ort\nhof  SONNE;lüchow\n'],
  ['its name without a town', async () => 'Name\nHof Sonne\n'],
  ['its name with a legal form', async () => 'Name;Ort\nHof Sonne GbR;Lüchow (Wendland)\n'],
])('an organization is known again by %s', async (_, text) => {
  await using world = await openWorld()
  await world.import({
    'p.csv': 'Name;Ort;E-Mail Organisation\nHof Sonne;Lüchow;info@hof.example\nMühle;Lüchow;\n',
  })
  const id = (await world.organizations()).find(({ name }) => name === 'Hof Sonne')?.id ?? ''
  const report = await world.import({ 'q.csv': await text(id) })
  expect(report.created).toBe(0)
  expect(await world.organizations()).toHaveLength(2)
})

test('who was renamed or has moved in Rundruf is still the one in the file', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': list + hof })
  await world.changeOrganization('Hof', { name: 'Hof Morgenrot', town: 'Gartow' })
  expect(await world.import({ 'p.csv': list + hof })).toMatchObject({ created: 0, updated: 0, kept: 2 })
  expect(await world.organizations()).toMatchObject([{ name: 'Hof Morgenrot', town: 'Gartow' }])
})

const rathaus = 'Rathaus Samtgemeinde;Lüchow;Wendland;Gemeinde;05841 1000;info@sg.example\n'
const reach = 'Name;Ort;Region;Art;Telefon Organisation;E-Mail Organisation\n'

test.each([
  ['in its town', 'Samtgemeinde Lüchow;Luechow;Wendland;Gemeinde;;INFO@sg.example\n'],
  ['in a line without a town', 'Samtgemeinde Lüchow;;;;;info@sg.example\n'],
])('a mail alone gives a partner another name %s, and the report says so', async (_, row) => {
  await using world = await openWorld()
  await world.import({ 'p.csv': reach + rathaus })
  const report = await world.import({ 'q.csv': reach + row })
  expect((await world.organizations()).map(({ name }) => name)).toEqual(['Samtgemeinde Lüchow'])
  expect(tellReport(report, { locale: 'de', tone: 'formal' })).toContain(
    'q.csv, Zeile 2: „Rathaus Samtgemeinde“ heißt jetzt „Samtgemeinde Lüchow“.',
  )
  expect((await world.import({ 'q.csv': reach + row })).notes).toEqual([])
})

test.each([
  ['town', 'Kindergarten Spatzennest;Gartow;;;;info@sg.example\n', 'E-Mail'],
  ['region', 'Kindergarten Spatzennest;;Altmark;;;info@sg.example\n', 'E-Mail'],
  ['kind', 'Kindergarten Spatzennest;Lüchow;;Schule;;info@sg.example\n', 'E-Mail'],
  ['name and town, with one phone', 'Kindergarten Spatzennest;Gartow;;;05841/1000;\n', 'Telefon'],
])('of another %s a partner is another, and it is told once whose reach is shared', async (_, row, what) => {
  await using world = await openWorld()
  await world.import({ 'p.csv': reach + rathaus })
  const report = await world.import({ 'q.csv': reach + row })
  expect((await world.organizations()).map(({ name }) => name).toSorted()).toEqual([
    'Kindergarten Spatzennest',
    'Rathaus Samtgemeinde',
  ])
  expect(tellReport(report, { locale: 'de', tone: 'formal' })).toContain(
    `q.csv, Zeile 2: Neu: Kindergarten Spatzennest. ${what} wie bei „Rathaus Samtgemeinde“.`,
  )
  expect(keysOf(await world.import({ 'q.csv': reach + row }))).toEqual(['missing'])
})

test('a partner who shares a mail with another is another', async () => {
  await using world = await openWorld()
  const text = 'Name;Ort;E-Mail Organisation\nRathaus;Lüchow;info@sg.example\nKita;Lüchow;info@sg.example\n'
  expect(await world.import({ 'p.csv': text })).toMatchObject({ created: 2 })
  expect(await world.import({ 'p.csv': text })).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
})

test('a name that could mean several is refused', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': 'Name;Ort\nBank;Lüchow\nBank;Gartow\n' })
  const report = await world.import({ 'q.csv': 'Name;Website\nBank;bank.example\n' })
  expect(refusedOf(report)).toEqual(['2 ambiguousOrganization'])
  expect(await world.organizations()).toHaveLength(2)
})

test('legal forms tell apart who is called the same otherwise', async () => {
  await using world = await openWorld()
  const text = 'Name;Ort\nMeyer GmbH;Lüchow\nMeyer e.V.;Lüchow\n'
  expect(await world.import({ 'p.csv': text })).toMatchObject({ created: 2 })
  expect(await world.import({ 'p.csv': text })).toMatchObject({ created: 0, unchanged: 2 })
})

test('who is missing is told and stays', async () => {
  await using world = await openWorld()
  const offers = 'Titel;Organisation\nHeu;Hof\nStroh;Hof\n'
  await world.import({ 'p.csv': `${list + hof}Mühle;Gartow;;;;;\n`, 'angebote.csv': offers })
  const report = await world.import({
    'p.csv': list + hof.replace('Anna Amsel', 'Bernd Bär').replace('anna@', 'bernd@'),
    'angebote.csv': offers.replace('Stroh;Hof\n', ''),
  })
  expect(report.notes).toEqual([
    { key: 'missing', what: 'organization', names: ['Mühle'] },
    { key: 'missing', what: 'person', names: ['Anna Amsel (Hof)'] },
    { key: 'missing', what: 'listing', names: ['Stroh'] },
    { key: 'role', record: 'Anna Amsel, Hof', before: 'contact', role: 'colleague' },
  ])
  expect(await world.organizations()).toHaveLength(2)
  expect(await world.listings()).toHaveLength(2)
  expect(await world.members('Hof')).toEqual(['Anna Amsel colleague (Chefin)', 'Bernd Bär contact (Chefin)'])
})

test('a contact whom somebody chose in Rundruf stays the contact', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': `${list + hof};;;;Bernd Bär;;b@hof.example\n` })
  await world.changeRole('Anna Amsel', 'colleague')
  await world.changeRole('Bernd Bär', 'contact')
  const report = await world.import({ 'p.csv': `${list + hof};;;;Bernd Bär;;b@hof.example\n` })
  expect(report).toMatchObject({ updated: 0, kept: 2 })
  const next = await world.import({
    'p.csv': list + hof.replace('Anna Amsel', 'Cora Drossel').replace('anna@', 'c@'),
  })
  expect(await world.members('Hof')).toEqual([
    ...['Anna Amsel colleague (Chefin)', 'Bernd Bär contact', 'Cora Drossel deputy (Chefin)'],
  ])
  expect(keysOf(next)).toEqual(['missing'])
})

test('a trial tells the same and writes nothing', async () => {
  const files = {
    'p.csv': `${list + hof};;;;;;\n`,
    'angebote.csv': 'Titel;Organisation\nHeu;Hof\nStroh;Niemand\n',
  }
  await using world = await openWorld()
  const before = await world.values()
  const tried = await world.import(files, { dryRun: true })
  expect(await world.values()).toEqual(before)
  expect(await world.acts()).toEqual([])
  expect({ ...tried, dryRun: false }).toEqual(await world.import(files))
  expect(tried).toMatchObject({ created: 2, refused: [{ line: 3 }] })
})

test('whoever has left a partner since loses what the list of the others names no more', async () => {
  await using world = await openWorld()
  const header = 'Name;Ort;Ansprechpartner;Funktion;E-Mail Person;Telefon Person\n'
  const korn = 'Korn;Lüchow;Maria Korn;Netzwerkkoordination;maria@korn.example;0170 3333333\n'
  await world.import({ 'p.csv': `${header}${korn}Verein;Lüchow;Maria Korn;Kasse;maria@korn.example;\n` })
  const works = await findAll(world.store, memberships)
  await world.store.commit(works.filter(({ value }) => value.function === 'Kasse').map(drop))
  await world.import({ 'p.csv': header + korn.replace('0170 3333333', '') })
  const [maria] = await world.people()
  expect(maria).toMatchObject({ name: 'Maria Korn' })
  expect(maria).not.toHaveProperty('phone')
})
