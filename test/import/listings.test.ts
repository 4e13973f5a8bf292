import { expect, test } from 'vitest'
import { debts, posts } from '../../src/debt.ts'
import { type Listing, listings } from '../../src/domain/listing.ts'
import { withText } from '../../src/domain/listing-text.ts'
import { create, findAll, replace } from '../../src/store.ts'
import { keysOf, openWorld, refusedOf } from './world.ts'

const partners =
  'Name;Ort\nHof Sonne;Gartow\nTischlerei Ostwind GmbH;Dannenberg\nRaiffeisen;Lüchow\nRaiffeisen;Clenze\n'
const openWithPartners = async () => {
  const world = await openWorld()
  await world.import({ 'partner.csv': partners })
  return world
}
const byTitle = (a: Pick<Listing, 'title'>, b: Pick<Listing, 'title'>) =>
  String(a.title).localeCompare(String(b.title))

test('a list of offers and requests becomes listings', async () => {
  await using world = await openWithPartners()
  const report = await world.import({
    'liste.csv': `Art;Titel;Einzelheiten;Kategorie;Menge;Organisation;Region;Gültig bis
Angebot;Heu;"Rundballen,
Abholung";Material;3,5 t;Hof Sonne;Wendland;31.12.2026
Suche;Stühle;;Geräte und Räume;100;Tischlerei Ostwind;;laufend
igény;Méz;;anyag;ein paar Eimer;hof sonne;;
`,
  })
  expect(report).toMatchObject({ created: 3, refused: [] })
  const [hay, honey, chairs] = (await world.listings()).toSorted(byTitle)
  expect(hay).toMatchObject({
    ...{
      kind: 'offer',
      title: 'Heu',
      details: 'Rundballen,\nAbholung',
      category: 'material',
      region: 'Wendland',
    },
    ...{ quantity: { amount: 3.5, unit: 't' }, until: '2026-12-31', state: 'open', given: 0, responses: 0 },
  })
  expect(honey).toMatchObject({
    kind: 'request',
    category: 'material',
    quantity: 'ein paar Eimer',
    until: '2027-02-25',
  })
  expect(chairs).toMatchObject({
    kind: 'request',
    category: 'equipment',
    quantity: { amount: 100, unit: '' },
  })
  expect(chairs?.until).toBeUndefined()
  expect(hay?.organization).toBe(honey?.organization)
})

test.each<[string, string, string, string]>([
  [
    'a column for each',
    'x.csv',
    'Organisation;Ich biete;Ich suche\nHof Sonne;Heu;Honig\n',
    'offer Heu, request Honig',
  ],
  ['the name of the file', 'angebote.csv', 'Organisation;Titel\nHof Sonne;Heu\n', 'offer Heu'],
  ['the name of the file in Hungarian', 'igények.csv', 'Szervezet;Cím\nHof Sonne;Méz\n', 'request Méz'],
  ['the header above the title', 'x.csv', 'Organisation;Gesuch;Menge\nHof Sonne;Heu;3\n', 'request Heu'],
  ['the first word', 'x.csv', 'Organisation;Titel\nHof Sonne;Suche Honig\n', 'request Suche Honig'],
])('offer or request is told by %s', async (_, name, text, expected) => {
  await using world = await openWithPartners()
  await world.import({ [name]: text })
  expect(
    (await world.listings())
      .map(({ kind, title }) => `${kind} ${String(title)}`)
      .toSorted()
      .join(', '),
  ).toBe(expected)
})

test('an amount and its unit may stand in two columns', async () => {
  await using world = await openWithPartners()
  const report = await world.import({
    'angebote.csv':
      'Titel;Menge;Einheit;Organisation\nHeu;2,5;t;Hof Sonne\nStroh;3 Ballen;Ballen;Hof Sonne\nHolz;;rm;Hof Sonne\n',
  })
  const quantities = (await world.listings()).map(({ title, quantity }) => [title, quantity])
  expect(quantities.toSorted()).toEqual([
    ['Heu', { amount: 2.5, unit: 't' }],
    ['Holz', undefined],
    ['Stroh', { amount: 3, unit: 'Ballen' }],
  ])
  expect(report.notes.map(({ key }) => key)).toEqual(['surplus', 'surplus'])
})

test('what cannot be taken is refused, the rest is taken', async () => {
  await using world = await openWithPartners()
  const report = await world.import({
    'liste.csv': `Art;Titel;Organisation;Gültig bis;Menge
Angebot;Heu;Hof Sonne;morgen;
Angebot;;Hof Sonne;;
Angebot;Stroh;;;
Verkauf;Stroh;Hof Sonne;;
;Stroh;Hof Sonne;;
Angebot;Stroh;Hof Sone;;
Angebot;Stroh;Raiffeisen;;
Angebot;Stroh;Hof Sonne;31.02.2026;
Angebot;Holz;Hof Sonne;;${'9'.repeat(90)}
Angebot;Heu;Hof Sonne;30.09.2026;
Angebot;heu;Hof Sonne;30.09.2027;
Angebot;Heu;Hof Sonne;30.09.2026;
`,
  })
  expect(refusedOf(report)).toEqual([
    '2 Gültig bis day',
    '3 Titel noTitle',
    '4 Organisation noOrganization',
    '5 Art kind',
    '6 Art noKind',
    '7 Organisation unknownOrganization',
    '8 Organisation ambiguousOrganization',
    '9 Gültig bis day',
    '10 Menge tooLong',
    '12 twice',
  ])
  expect(report.refused[5]?.reason).toMatchObject({ name: 'Hof Sone', near: ['Hof Sonne'] })
  expect(report.refused[6]?.reason).toMatchObject({ among: ['Raiffeisen, Clenze', 'Raiffeisen, Lüchow'] })
  expect((await world.listings()).map(({ title }) => title).toSorted()).toEqual(['Heu', 'Holz'])
  expect(keysOf(report)).toEqual(['again'])
})

test.each([
  ['its name', 'Hof Sonne;'],
  ['its name in any case', 'HOF SONNE;'],
  ['its name without the legal form', 'Tischlerei Ostwind;'],
  ['name and town', 'Raiffeisen;Clenze'],
  ['name and town in one cell', 'Raiffeisen, Clenze;'],
  ['name and town in parentheses', 'Raiffeisen (Clenze);'],
])('an organization is named by %s', async (_, named) => {
  await using world = await openWithPartners()
  expect(await world.import({ 'angebote.csv': `Titel;Organisation;Ort\nHeu;${named}\n` })).toMatchObject({
    created: 1,
  })
})

test('an organization is named by its number too, and may come with the same import', async () => {
  await using world = await openWithPartners()
  const [first] = await world.organizations()
  const report = await world.import({
    'angebote.csv': `Titel;Organisation\nHeu;${first?.id.toLowerCase()}\nStroh;Mühle\n`,
    'neue.csv': 'Name\nMühle\n',
  })
  expect(report).toMatchObject({ created: 3, refused: [] })
  expect((await world.listings()).find(({ title }) => title === 'Heu')?.organization).toBe(first?.id)
})

test('what has no room stands in the details; another town than the partner’s, and a price, have theirs', async () => {
  await using world = await openWithPartners()
  const long =
    'Sehr gut erhaltene Stühle aus dem alten Saal, stapelbar, mit Polster, gegen Abholung bis zum Herbst'
  const report = await world.import({
    'angebote.csv': `Titel;Einzelheiten;Kategorie;Organisation;Ort;Preis
${long};Nur abends;Möbel;Hof Sonne;Gartow;12 € je Stück
Lehm;;;Hof Sonne;Prezelle;umsonst
`,
  })
  const [lehm, chairs] = (await world.listings()).toSorted(byTitle)
  expect(String(chairs?.title).length).toBeLessThanOrEqual(80)
  expect(chairs?.title).toMatch(/^Sehr gut erhaltene .*…$/)
  expect(chairs?.details).toBe(`${long}\nNur abends\nKategorie: Möbel`)
  expect(chairs?.category).toBeUndefined()
  expect(chairs?.town).toBeUndefined()
  expect(chairs?.price).toBe('12 € je Stück')
  expect(lehm).toMatchObject({ town: 'Prezelle', price: 'free' })
  expect(lehm?.details).toBeUndefined()
  expect(keysOf(report)).toEqual(['shortened', 'unknownValue'])
})

test('a day that is past is taken and told', async () => {
  await using world = await openWithPartners()
  const text = 'Titel;Organisation;Gültig bis\nHeu;Hof Sonne;1.2.2020\n'
  const report = await world.import({ 'angebote.csv': text })
  expect(report).toMatchObject({ created: 1, notes: [{ key: 'past', line: 2, day: '2020-02-01' }] })
  expect(await world.listings()).toMatchObject([{ until: '2020-02-01', state: 'open' }])
  expect((await world.import({ 'angebote.csv': text })).notes).toEqual([])
})

test('without a day a listing is valid for a while, which a second import does not move', async () => {
  await using world = await openWithPartners()
  const dated = 'Titel;Organisation;Gültig bis\nHeu;Hof Sonne;30.9.2026\nLehm;Hof Sonne;\n'
  await world.import({ 'angebote.csv': dated })
  const later = { now: Temporal.Instant.from('2026-09-15T10:00:00Z') }
  expect(await world.import({ 'angebote.csv': dated }, later)).toMatchObject({ updated: 0, unchanged: 2 })
  const untils = async () => (await world.listings()).toSorted(byTitle).map(({ until }) => until)
  expect(await untils()).toEqual(['2026-09-30', '2027-02-25'])
  await world.import({ 'angebote.csv': dated.replace('30.9.2026', '') }, later)
  expect(await untils()).toEqual(['2027-03-14', '2027-02-25'])
  await world.import({ 'angebote.csv': dated.replace('30.9.2026', 'laufend') }, later)
  expect(await untils()).toEqual([undefined, '2027-02-25'])
})

test('a promise that was given is not broken by a list', async () => {
  await using world = await openWithPartners()
  const list = (quantity: string) => ({
    'angebote.csv': `Titel;Organisation;Menge\nHeu;Hof Sonne;${quantity}\n`,
  })
  await world.import(list('3 t'))
  await world.changeListing('Heu', { given: 2 })
  const quantity = async () => (await world.listings())[0]?.quantity
  for (const text of ['1 t', '30 Ballen', 'viel']) {
    const report = await world.import(list(text), { prefer: 'file' })
    expect(report).toMatchObject({ updated: 0, unchanged: 1, notes: [{ key: 'promised' }] })
    expect(await quantity()).toEqual({ amount: 3, unit: 't' })
  }
  expect(await world.import(list('2,5 t'))).toMatchObject({ updated: 1, notes: [] })
  expect(await quantity()).toEqual({ amount: 2.5, unit: 't' })
})

test('what was closed in Rundruf stays closed', async () => {
  await using world = await openWithPartners()
  const list = (details: string) => ({
    'angebote.csv': `Titel;Organisation;Details\nHeu;Hof Sonne;${details}\n`,
  })
  await world.import(list('trocken'))
  await world.changeListing('Heu', { state: 'fulfilled' })
  expect(await world.import(list('trocken'))).toMatchObject({ unchanged: 1, notes: [] })
  expect(keysOf(await world.import(list('sehr trocken')))).toEqual(['closed'])
  expect(await world.listings()).toMatchObject([{ state: 'fulfilled', details: 'sehr trocken' }])
})

test('a listing is known by its number, whatever its title', async () => {
  await using world = await openWithPartners()
  await world.import({ 'angebote.csv': 'Titel;Organisation\nHeu;Hof Sonne\n' })
  const [hay] = await world.listings()
  const list = (kind: string, id: string) => ({
    'x.csv': `ID;Art;Titel;Organisation\n${id};${kind};Altes Heu;Hof Sonne\n`,
  })
  expect(await world.import(list('Angebot', hay?.id ?? ''))).toMatchObject({ created: 0, updated: 1 })
  expect(await world.listings()).toMatchObject([{ id: hay?.id, title: 'Altes Heu' }])
  expect(refusedOf(await world.import(list('Gesuch', hay?.id ?? '')))).toEqual(['2 otherListing'])
  expect(keysOf(await world.import(list('Angebot', 'WL-22222A')))).toEqual(['unknownId'])
})

test('cells of 10,000 characters in every column take no time', async () => {
  await using world = await openWithPartners()
  const cell = (sign: string) => `"${sign.repeat(10_000)}"`
  const signs = ['n', ' x', '@', '.', '1', '(', 'a, ', 'ö;', '<']
  const row = (sign: string, columns: number) => Array.from({ length: columns }, () => cell(sign)).join(';')
  const began = performance.now()
  await world.import({
    'a.csv': `Art;Titel;Einzelheiten;Kategorie;Menge;Organisation;Ort;Region;Gültig bis\n${signs.map((sign) => row(sign, 9)).join('\n')}`,
    'b.csv': `Name;Art;Branche;Region;PLZ;Ort;Kompetenzen;Website;E-Mail;Telefon;Ansprechperson;Funktion\n${signs.map((sign) => row(sign, 12)).join('\n')}`,
    'c.csv': `${row('n', 3)}\n${row('x ', 3)}`,
    'd.csv': `Region;Auch;Teil von\n${signs.map((sign) => row(sign, 3)).join('\n')}`,
  })
  expect(performance.now() - began).toBeLessThan(3000)
})

test('a card that stands somewhere is owed anew when a list changes its listing', async () => {
  await using world = await openWithPartners()
  const list = (details: string) => ({
    'angebote.csv': `Titel;Organisation;Details\nHeu;Hof Sonne;${details}\n`,
  })
  await world.import(list('trocken'))
  const [hay] = await world.listings()
  const post = {
    ...{
      id: 'post/1',
      network: 'WL',
      subject: `listing/${hay?.id}`,
      call: { command: 'listing show', input: {} },
    },
    ...{ to: { place: 'room' }, address: 'room', reference: '1', drawn: '2026-08-01T00:00:00Z' },
  }
  await world.store.commit([create(posts, post)])
  await world.import(list('trocken'))
  expect(await world.store.get(debts, 'redraw/post/1')).toBeUndefined()
  await world.import(list('sehr trocken'))
  expect((await world.store.get(debts, 'redraw/post/1'))?.value.owed).toEqual({ redraw: 'post/1' })
})

test('a list keeps the texts that it does not know, and says the language of its own where that is sure', async () => {
  await using world = await openWithPartners()
  const list = (details: string) => ({
    'angebote.csv': `Titel;Einzelheiten;Organisation\nHeu;${details};Hof Sonne\n`,
  })
  await world.import(list(''))
  const [made] = await findAll(world.store, listings)
  if (made === undefined) expect.fail('no listing')
  expect(made.value).not.toHaveProperty('locale')
  await world.store.commit([replace(made, withText(made.value, 'hu', { title: 'Széna' }))])
  await world.import(list('nur zum Abholen bei uns'))
  expect(await world.listings()).toMatchObject([
    { title: 'Heu', details: 'nur zum Abholen bei uns', locale: 'de', hu: { title: 'Széna' } },
  ])
})
