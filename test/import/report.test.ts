import { expect, test } from 'vitest'
import type { Report } from '../../src/import/import.ts'
import { fieldNames, type Note } from '../../src/import/note.ts'
import type { ImportProblem } from '../../src/import/problem.ts'
import { tellProblem, tellReport, toJson } from '../../src/import/report.ts'
import { type Locale, locales, tones } from '../../src/words.ts'
import { openWorld } from './world.ts'

const none = { created: 0, updated: 0, unchanged: 0 }
const nothing: Report = {
  ...{ dryRun: false, ...none, kept: 0, partners: none, listings: none },
  refused: [],
  notes: [],
}

const partners = `Firma;Branche;Region;PLZ;Straße;Ansprechpartner;Mail
Ökohof Größe;Handwerk;Wendlnad;29439;Weg 1;Anna Amsel;anna@hof.example
Mühle;;;;;;nix
;;;;;;
"Bank;;;;;;
`
const offers = 'Titel;Organisation;Gültig bis\nHeu;Ökohof Grösse;bald\nStroh;Mühl;\n'

test('a report reads like a letter, in each language', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'partner.csv': partners,
    'angebote.csv': offers,
    'leer.csv': '',
  })
  expect(
    tellReport(report, { locale: 'de', tone: 'formal' }),
  ).toBe(`Partner: 2 neu, 0 geändert, 0 unverändert.

Nicht übernommen (5):
  partner.csv, Zeile 3, Spalte „Mail“: „nix“ ist keine E-Mail-Adresse. Das Übrige aus der Zeile ist übernommen.
  partner.csv, Zeile 5: Hier geht ein Anführungszeichen (") auf und nicht wieder zu, deshalb ist unklar, wo die Felder enden. Im Text selbst wird es doppelt geschrieben ("").
  angebote.csv, Zeile 2, Spalte „Gültig bis“: „bald“ ist kein Datum. Gut lesbar sind 31.12.2026 oder „laufend“.
  angebote.csv, Zeile 3, Spalte „Organisation“: „Mühl“ kennt das Netzwerk nicht. Vielleicht ist das gemeint: Mühle
  leer.csv: Die Datei ist leer.
Berichtigen Sie das in der Liste und importieren Sie die Liste noch einmal: Was schon da ist, entsteht nicht doppelt.

Bitte sehen Sie sich das an:
  partner.csv, Spalte „Straße“: nicht übernommen, Rundruf weiß damit nichts anzufangen (es ist Spalte 5): 1 Wert.
  partner.csv, Spalte „Mail“: Die Überschrift sagt nicht, wem das gehört. Der Organisation zugerechnet und im Netzwerk öffentlich: 0; einer Person zugerechnet und nur für die Koordination sichtbar: 1. Eindeutig wird es mit „Organisation“ oder „Ansprechperson“ in der Überschrift.
  Neue Regionen im Netzwerk: Wendlnad. Ist ein Tippfehler dabei?
  Neue Branchen im Netzwerk: Handwerk. Ist ein Tippfehler dabei?`)
  expect(
    tellReport(report, { locale: 'hu', tone: 'familiar' }),
  ).toBe(`Partnerek: 2 új, 0 módosult, 0 változatlan.

Nem került be (5):
  partner.csv, 3. sor, „Mail” oszlop: Ez nem e-mail-cím: „nix”. A sor többi része bekerült.
  partner.csv, 5. sor: Itt egy idézőjel (") megnyílik, de nem zárul be, ezért nem tudni, hol érnek véget a cellák. Szövegen belül az idézőjelet kétszer kell írni ("").
  angebote.csv, 2. sor, „Gültig bis” oszlop: Ez nem dátum: „bald”. Jól olvasható: 2026. 12. 31. vagy „folyamatos”.
  angebote.csv, 3. sor, „Organisation” oszlop: Ezt a szervezetet a hálózat nem ismeri: „Mühl”. Talán erről van szó: Mühle
  leer.csv: A fájl üres.
Javítsd ki a listában, és importáld újra: ami már megvan, nem jön létre még egyszer.

Kérlek, nézd át:
  partner.csv, „Straße” oszlop: nem került be, a Rundruf nem tud vele mit kezdeni (5. oszlop): 1 érték.
  partner.csv, „Mail” oszlop: A fejléc nem mondja meg, kié. A szervezeté, a hálózatban nyilvános: 0; személyes, csak a koordinátor látja: 1. Ha a fejlécben „szervezet” vagy „kapcsolattartó” áll, az egyértelmű.
  Új régiók a hálózatban: Wendlnad. Nincs köztük elírás?
  Új ágazatok a hálózatban: Handwerk. Nincs köztük elírás?`)
  expect(tellReport(report, { locale: 'en', tone: 'formal' })).toBe(`Partners: 2 new, 0 changed, 0 unchanged.

Not taken (5):
  partner.csv, line 3, column “Mail”: “nix” is no e-mail address. The rest of the line has been taken.
  partner.csv, line 5: A quotation mark (") is opened here and not closed, so nobody can tell where the cells end. A quotation mark inside a text is written twice ("").
  angebote.csv, line 2, column “Gültig bis”: “bald” is no date. Easy to read: 2026-12-31, 31 December 2026, or “ongoing”.
  angebote.csv, line 3, column “Organisation”: The network does not know “Mühl”. Perhaps this is meant: Mühle
  leer.csv: The file is empty.
Correct it in the list and import the list again: what is there already is not made twice.

Please have a look:
  partner.csv, column “Straße”: not taken, because Rundruf does not know what to do with it (it is column 5): 1 value.
  partner.csv, column “Mail”: the header does not say whose. Taken as the organization’s, public in the network: 0; as a person’s own, for coordinators only: 1. “Organization” or “contact person” in the header decides it.
  New regions in the network: Wendlnad. Is there a typing error among them?
  New sectors in the network: Handwerk. Is there a typing error among them?`)
})

test('the report for programs has the numbers, the places and the sentences', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'angebote.csv': 'Titel;Organisation\nStroh;Hof\n',
    'x.png': 'a;b\n',
  })
  expect(toJson(report, 'de')).toEqual({
    ...{ created: 0, updated: 0, unchanged: 0, kept: 0, notes: [] },
    refused: [
      {
        ...{ file: 'angebote.csv', line: 2, column: 'Organisation' },
        reason: '„Hof“ kennt das Netzwerk nicht. Die Organisation gehört zuerst in die Partnerliste.',
      },
      { file: 'x.png', line: 1, column: '', reason: expect.stringContaining('Gefunden: a, b.') },
    ],
  })
  expect(JSON.parse(JSON.stringify(toJson(report, 'en')))).toEqual(toJson(report, 'en'))
})

test.each<[string, Partial<Report>, string]>([
  ['nothing new', { unchanged: 600 }, 'Nichts hat sich geändert: 600 Einträge, alles steht schon so da.'],
  ['one entry', { unchanged: 1 }, 'Nichts hat sich geändert: 1 Eintrag, alles steht schon so da.'],
  [
    'only regions',
    { notes: [{ key: 'regions', names: ['Zala'] }] },
    'Das Netzwerk kennt nun mehr Regionen oder Branchen.',
  ],
  ['regions again', {}, 'Nichts hat sich geändert.'],
  [
    'nothing usable',
    { refused: [{ file: 'x', line: 1, column: '', reason: { key: 'empty' } }] },
    'Es ist nichts übernommen worden.',
  ],
  [
    'a trial',
    { dryRun: true, created: 2 },
    'Das war eine Probe, gespeichert ist nichts. Im Ernstfall wären es:',
  ],
])('the first line of %s', (_, report, line) => {
  expect(tellReport({ ...nothing, ...report }, { locale: 'de', tone: 'formal' }).split('\n')[0]).toBe(line)
})

const spot = { file: 'p.csv', line: 7 }
const samples: readonly Note[] = [
  { key: 'whose', file: 'p.csv', column: 'Tel.', organization: 3, person: 4 },
  { key: 'unknownColumn', file: 'p.csv', column: '', at: 9, values: 2 },
  { key: 'country', file: 'p.csv', column: 'Land' },
  { key: 'above', file: 'p.csv', lines: 2 },
  { key: 'garbled', ...spot },
  { key: 'zeros', file: 'p.csv', postalCodes: 1, phones: 2 },
  { key: 'doubtful', ...spot, column: 'PLZ', value: '1067' },
  { key: 'surplus', ...spot, column: 'Mail', value: 'b@x.example' },
  { key: 'conflict', ...spot, record: 'Hof', field: 'kind', value: 'school', first: 'company' },
  { key: 'several', ...spot, record: 'Hof', field: 'region', value: 'Zala' },
  { key: 'onePartner', file: 'p.csv', rows: [3, 7], names: ['X', 'X GmbH'] },
  { key: 'onePartner', file: 'p.csv', rows: [3, 7], names: ['X'], expertise: 'Heu, Stroh' },
  { key: 'madeName', ...spot, name: 'Marie Curie' },
  { key: 'nameAbove', ...spot, record: 'Kotsch & Söhne' },
  { key: 'unknownValue', ...spot, column: 'Kategorie', value: 'Möbel', into: 'details' },
  { key: 'unknownId', ...spot, value: 'WL-22222A' },
  { key: 'shortened', ...spot, title: 'Stühle…' },
  { key: 'past', ...spot, title: 'Heu', day: '2020-02-01' },
  { key: 'again', ...spot, title: 'Heu', first: 3 },
  { key: 'sectors', names: ['Imkerei'] },
  { key: 'regions', names: ['Zala'] },
  { key: 'otherRegion', ...spot, region: 'Gartow', within: 'Altmark', stays: 'Wendland' },
  { key: 'takenName', ...spot, name: 'Wendland', region: 'Lüchow-Dannenberg' },
  { key: 'coordinates', names: ['Anna Amsel'] },
  { key: 'coordinatesStill', ...spot, name: 'Anna Amsel' },
  { key: 'letIn', names: ['Anna Amsel'] },
  { key: 'role', record: 'Anna Amsel, Hof', before: 'contact', role: 'colleague' },
  { key: 'renamed', ...spot, before: 'Hof', name: 'Ökohof' },
  { key: 'shared', ...spot, record: 'Kita', field: 'mail', other: 'Rathaus' },
  { key: 'languages', spoken: ['de'], read: [{ language: 'hu', people: 2 }], further: 'hu' },
  ...fieldNames.map(
    (field): Note => ({ key: 'kept', record: 'Hof', field, file: '', rundruf: '2026-12-31' }),
  ),
  { key: 'promised', record: 'Heu', file: '1 t', rundruf: '3.5 t' },
  { key: 'closed', record: 'Heu' },
  { key: 'closing', day: '2026-09-20' },
  { key: 'missing', what: 'organization', names: Array.from({ length: 30 }, (_, i) => `Hof ${i}`) },
  { key: 'missing', what: 'person', names: ['Anna Amsel (Hof)'] },
  { key: 'missing', what: 'listing', names: ['Heu'] },
]
const problems: readonly ImportProblem[] = [
  ...(['empty', 'spreadsheet', 'binary', 'noRows', 'quote'] as const).map((key) => ({
    key,
  })),
  ...(['noName', 'noTitle', 'noOrganization', 'noKind', 'noRegion'] as const).map((key) => ({ key })),
  ...(['kind', 'day', 'mail', 'phone', 'cutPhone', 'website', 'postalCode', 'language'] as const).map(
    (key) => ({
      ...{ key, value: 'Wert' },
    }),
  ),
  { key: 'huge', megabytes: 63, most: 50 },
  { key: 'noHeader', found: ['Foo', 'Bar'] },
  { key: 'tooManyCells', cells: 9, columns: 8 },
  { key: 'tooLong', length: 10_000, most: 120 },
  { key: 'unknownOrganization', name: 'Hof', near: [] },
  { key: 'ambiguousOrganization', name: 'Hof', among: ['Lüchow', 'Gartow'] },
  { key: 'twice', title: 'Heu', line: 4 },
  { key: 'otherListing', id: 'WL-22222A' },
  { key: 'circle', region: 'A', within: 'B' },
]

const readers = locales.flatMap((locale) => tones.map((tone) => ({ locale, tone })))

test.each(readers)('every sentence can be said in $locale, $tone', (reader) => {
  const told = [
    ...problems.map((problem) => tellProblem(problem, reader)),
    ...samples.map(
      (note) =>
        tellReport({ ...nothing, notes: [note] }, reader)
          .split('\n')
          .at(-1) ?? '',
    ),
  ]
  for (const sentence of told) {
    expect(sentence.trim()).not.toBe('')
    expect(sentence).not.toMatch(/undefined|\bnull(?!\p{L})|\[object|NaN/u)
  }
  expect(new Set(told).size).toBe(told.length)
})

test('values are told as people read them', () => {
  const tell = (note: Note) => tellReport({ ...nothing, notes: [note] }, { locale: 'de', tone: 'formal' })
  const kept = { key: 'kept', record: 'Heu' } as const
  expect(tell({ ...kept, field: 'until', file: 'standing', rundruf: '2026-12-31' })).toContain(
    '„laufend“, in Rundruf „31. Dezember 2026“',
  )
  expect(tell({ ...kept, field: 'quantity', file: '1.5 t', rundruf: '' })).toContain(
    '„1,5 t“, in Rundruf „nichts“',
  )
  expect(tell({ ...kept, field: 'sector', file: 'crafts', rundruf: 'imkerei' })).toContain(
    '„Handwerk“, in Rundruf „imkerei“',
  )
  expect(tell({ ...kept, field: 'role', file: 'contact', rundruf: 'colleague' })).toContain(
    '„Ansprechperson“, in Rundruf „weitere Person“',
  )
})

test('much of one kind is told by its first, in programs whole', () => {
  const notes = Array.from(
    { length: 25 },
    (_, i): Note => ({ key: 'surplus', file: 'p.csv', line: i, column: 'Mail', value: `${i}@x` }),
  )
  const text = tellReport({ ...nothing, notes }, { locale: 'en', tone: 'formal' })
  expect(text.split('\n').at(-1)?.trim()).toBe('… and 15 more of this kind')
  expect(toJson({ ...nothing, notes }, 'en').notes).toHaveLength(25)
})

test('a list for a network that is closing is taken, and the report says until when and how it stays', async () => {
  const until = '2026-09-19T22:30:00Z'
  await using world = await openWorld({ closing: { at: '2026-08-20T22:30:00Z', until, by: 'kora' } })
  const report = await world.import({ 'p.csv': 'Name;Ort\nHof;Lüchow\n' })
  expect(report.created).toBe(1)
  const told = (locale: Locale) => tellReport(report, { locale, tone: 'formal' })
  const [day, kept] = ['20. September 2026', '„netzwerk behalten“'] as const
  expect(told('de')).toContain(`Das Netzwerk ist geschlossen und wird am ${day} gelöscht`)
  expect(told('de')).toContain(kept)
  expect(told('en')).toContain('“network reopen”')
  expect(told('hu')).toContain('„hálózat megtartása”')
  expect(toJson(report, 'de').notes).toEqual([expect.stringContaining(kept)])
})

test('what is to be said of several lines is said once', async () => {
  await using world = await openWorld()
  const report = await world.import({
    'partner.csv': `Firma;Art;E-Mail Organisation\nHof;Zunft;nix\nMühle;Zunft;nix\nBank;Verein;\nKrug;Zunft;\n`,
  })
  const told = tellReport(report, { locale: 'de', tone: 'formal' })
  expect(told).toContain(
    'partner.csv, Zeilen 2–3, Spalte „E-Mail Organisation“: „nix“ ist keine E-Mail-Adresse.',
  )
  expect(told).toContain('partner.csv, Zeilen 2–3, 5, Spalte „Art“: „Zunft“ steht nicht zur Auswahl.')
  expect(tellReport(report, { locale: 'hu', tone: 'formal' })).toContain('2–3., 5. sor, „Art” oszlop')
})

test('a name that ends with a full stop ends the sentence', () => {
  const missing: Note = { key: 'missing', what: 'organization', names: ['Hof', 'Landfrauen e. V.'] }
  expect(tellReport({ ...nothing, notes: [missing] }, { locale: 'de', tone: 'formal' })).toContain(
    'Hof, Landfrauen e. V. Entfernt wird nichts.',
  )
})
