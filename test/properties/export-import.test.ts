import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { listings } from '../../src/domain/listing.ts'
import { defaultCategories, knownSectors, type Network, networks } from '../../src/domain/network.ts'
import { organizationKinds, organizations } from '../../src/domain/organization.ts'
import { memberships, people, roles } from '../../src/domain/person.ts'
import { readPrice } from '../../src/domain/price.ts'
import { readQuantity } from '../../src/domain/quantity.ts'
import { idFrom } from '../../src/id.ts'
import { importFiles } from '../../src/import/import.ts'
import { unzip } from '../../src/import/read/unzip.ts'
import { type SheetOut, sheetsOf } from '../../src/import/write/sheets.ts'
import { toCsv, toWorkbook } from '../../src/import/write/write.ts'
import { readable } from '../../src/invocation.ts'
import { kinds } from '../../src/records.ts'
import { type Change, create, findAll, type Store, within } from '../../src/store.ts'
import { type Locale, locales } from '../../src/words.ts'

const now = Temporal.Instant.from('2026-11-20T10:00:00Z')
const network: Network = {
  id: 'WL',
  name: 'Wendland',
  language: 'de',
  tone: 'formal',
  zone: 'Europe/Berlin',
  regions: [
    { name: 'Wendland', also: ['Lüchow-Dannenberg', 'Hannoversches Wendland'] },
    { name: 'Elbe / Jeetzel, Süd', also: ['=Süd'], within: 'Wendland' },
  ],
  sectors: [knownSectors[0], knownSectors[3]].filter((one) => one !== undefined),
  categories: [...defaultCategories],
}
const everything = { isHidden: () => false, names: () => false }

const nasty = [
  '=HYPERLINK("http://x.example";"Klick")',
  '+49 5841 100',
  '-1 Grad, -2 Grad',
  '@alle',
  "'=1+1",
  "''+x",
  '"Hof" ;, | \t Ende',
  'Zeile 1\n=2+2\n- Punkt; -x',
  '  \tvorn und hinten\r\n ',
  '_x0041_',
  '<b>&amp;</b> ]]> ',
  'Széna „jó” 👩‍🌾 ﬁ',
  '1.500',
  '0123',
  '–5',
  '＝x',
  'WAHR',
  'keine',
  'sep=;',
  'constructor',
  '__proto__',
]
/** What people may have written there. */
const prose = (most: number) =>
  fc
    .oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.lorem({ maxCount: 4 }),
    )
    .map((text) => readable(text).trim().slice(0, most).trim())
const line = (most: number) => prose(most).map((text) => text.replace(/\s+/g, ' '))
const filled = (text: string) => text.length > 1 && /\p{L}/u.test(text)
const phone = fc.constantFrom(
  '+49 5841 100',
  '05841 100-7',
  '5841 123',
  '0176/123456',
  '+36 92 000 110',
  '(05841) 7 / 0170 5',
)
const mail = fc.constantFrom('info@hof.example', 'anna.amsel@hof.example', 'a@b.example')
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

const partner = fc.record({
  name: line(100).filter(filled),
  kind: maybe(fc.constantFrom(...organizationKinds)),
  sector: maybe(fc.constantFrom(...network.sectors.map(({ id }) => id))),
  region: maybe(fc.constantFrom(...network.regions.map(({ name }) => name))),
  town: maybe(fc.constantFrom('Lüchow', 'Gartow', 'Bad Bevensen')),
  postalCode: maybe(fc.constantFrom('29439', '1067', '8960', '01067')),
  expertise: maybe(prose(300)),
  description: maybe(prose(300)),
  phone: maybe(phone),
  mail: maybe(mail),
  website: maybe(fc.constantFrom('https://hof.example', 'www.hof.example/a?b=c')),
})
const person = fc.record({
  name: fc.oneof(
    fc.constantFrom('Anna Amsel', 'Dr. Bela von Bach', 'Zoë', 'Kovács-Nagy Péter Pál', 'Amsel, Anna'),
    line(40).filter(filled),
  ),
  phone: maybe(phone),
  mail: maybe(mail),
  language: maybe(fc.constantFrom(...locales)),
  coordinates: fc.boolean(),
})
const listing = fc.record({
  kind: fc.constantFrom('offer' as const, 'request' as const),
  title: line(78).filter(filled),
  details: maybe(prose(300)),
  category: maybe(fc.constantFrom(...defaultCategories.map(({ id }) => id))),
  region: maybe(fc.constantFrom('Wendland')),
  quantity: maybe(
    fc
      .oneof(
        fc.constantFrom('3 t', '2.5 kg', '0.125 ha', '1500 Stück', 'ein paar Säcke', '=7'),
        line(40).filter(filled),
      )
      .map(readQuantity),
  ),
  price: maybe(
    fc.oneof(fc.constantFrom('12 € je Stück', 'kostenlos', '-5 %'), line(40).filter(filled)).map(readPrice),
  ),
  town: maybe(fc.constantFrom('Lüchow', 'Prezelle')),
  until: maybe(fc.constantFrom('2026-12-31', '2026-11-01', '2027-05-19')),
  state: fc.constantFrom('open' as const, 'open' as const, 'fulfilled' as const),
})

/** Without what is not there; a text of nothing is none. */
const said = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== ''))

const built = fc
  .record({
    partners: fc.array(partner, { minLength: 1, maxLength: 4 }),
    persons: fc.array(
      fc.tuple(
        person,
        fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...roles), maybe(line(40))), {
          minLength: 1,
          maxLength: 2,
        }),
      ),
      { maxLength: 5 },
    ),
    ads: fc.array(fc.tuple(listing, fc.nat(9)), { maxLength: 5 }),
  })
  .map(({ partners, persons, ads }) => {
    const of = { network: 'WL' }
    const id = (what: string, n: number) => idFrom('WL', `${what}/${n}`, 0)
    const at = (n: number) => id('organization', n % partners.length)
    const changes: Change[] = [create(networks, network)]
    partners.forEach(
      (value, n) =>
        void changes.push(
          create(
            organizations,
            organizations.schema.parse({ ...said(value), id: id('organization', n), ...of }),
          ),
        ),
    )
    persons.forEach(([value, works], n) => {
      const who = id('person', n)
      changes.push(create(people, people.schema.parse({ ...said(value), id: who, ...of })))
      const there = new Map(
        works.map(([where, role, does]) => [at(where), { role, ...(does && { function: does }) }]),
      )
      for (const [organization, work] of there)
        changes.push(
          create(
            memberships,
            memberships.schema.parse({
              ...work,
              id: `${who}:${organization}`,
              ...of,
              person: who,
              organization,
            }),
          ),
        )
    })
    ads.forEach(([value, where], n) => {
      const fixed = {
        id: id('listing', n),
        ...of,
        organization: at(where),
        at: `2026-08-0${n + 1}T00:00:00Z`,
        given: 0,
        responses: 0,
        helpers: [],
      }
      changes.push(create(listings, listings.schema.parse({ ...said(value), ...fixed })))
    })
    return changes
  })

const stateOf = async (store: Store) => {
  const view = within(store, 'WL')
  const all = await Promise.all([
    ...[
      findAll(view, organizations),
      findAll(view, people),
      findAll(view, memberships),
      findAll(view, listings),
    ],
  ])
  return [all.map((found) => found.map(({ value }) => value)), (await store.get(networks, 'WL'))?.value]
}
const filesOf = async (sheets: readonly SheetOut[], form: 'csv' | 'xlsx', locale: Locale) =>
  form === 'xlsx'
    ? [{ name: 'netz.xlsx', bytes: await toWorkbook(sheets) }]
    : sheets.map((sheet) => ({ name: `${sheet.name}.csv`, bytes: Buffer.from(toCsv(sheet, locale)) }))

const take = async (store: Store, files: Awaited<ReturnType<typeof filesOf>>) =>
  importFiles({ store, network, files, now })

describe.each(['csv', 'xlsx'] as const)('%s', (form) => {
  test('what is exported and imported again is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(built, fc.constantFrom(...locales), async (changes, locale) => {
        const store = openSqlite(':memory:', kinds)
        await store.commit(changes)
        const before = await stateOf(store)
        const files = await filesOf(
          await sheetsOf(within(store, 'WL'), network, locale, everything),
          form,
          locale,
        )
        const report = await take(store, files)
        expect({
          created: report.created,
          updated: report.updated,
          kept: report.kept,
          refused: report.refused,
        }).toEqual({ created: 0, updated: 0, kept: 0, refused: [] })
        expect(await stateOf(store)).toEqual(before)
        await store.close()
      }),
      { numRuns: 60 },
    )
  })
})

test('no cell of CSV is calculated, however a program tears it apart', async () => {
  await fc.assert(
    fc.asyncProperty(built, fc.constantFrom(...locales), async (changes, locale) => {
      const store = openSqlite(':memory:', kinds)
      await store.commit(changes)
      for (const sheet of await sheetsOf(within(store, 'WL'), network, locale, everything))
        for (const part of toCsv(sheet, locale)
          .replace('\ufeff', '')
          .split(/[\n\r,;\t|]/))
          expect(part.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@]/)
      await store.close()
    }),
    { numRuns: 60 },
  )
})

test('every cell of a workbook is a text, and none a formula', async () => {
  const name = '=HYPERLINK("http://x.example";"Klick")'
  const store = openSqlite(':memory:', kinds)
  await store.commit([
    create(networks, network),
    create(organizations, { id: 'WL-4FC7KQ', network: 'WL', name, phone: '+49 5841 1' }),
  ])
  const bytes = await toWorkbook(await sheetsOf(within(store, 'WL'), network, 'de', everything))
  const unpacked = unzip(bytes, (one) => one.endsWith('.xml'))
  if (typeof unpacked === 'string') throw new Error(unpacked)
  const sheets = [...unpacked.entries].filter(([one]) => one.includes('worksheets/'))
  expect(sheets).toHaveLength(2)
  for (const [, content] of sheets) {
    const xml = Buffer.from(content).toString()
    expect(xml).not.toMatch(/<f[ >]/)
    const filled = xml.match(/<c [^>]*>(?!<\/c>)/g) ?? []
    expect(filled.length).toBeGreaterThan(3)
    for (const cell of filled) expect(cell).toMatch(/ t="(?:s|inlineStr)"/)
  }
  await store.close()
})
