import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, Store } from '../../src/store.ts'
import { openWorld, type World } from './world.ts'

/** Cells that meet in all ways: same and similar names, shared addresses, values of every quality. */
const cells = {
  Name: ['Hof', 'Hof Sonne', 'Hof Sonne GbR', 'Mühle', 'muehle', 'Mühle e.V.', ''],
  Ort: ['Lüchow', 'Lüchow (Wendland)', 'Gartow', ''],
  PLZ: ['29439', '1067', '8960', 'keine', ''],
  Branche: ['Handwerk', 'Handwerk, Handel', 'Imkerei', ''],
  Region: ['Wendland', 'wendland', 'Altmark / Zala', ''],
  'E-Mail': ['info@hof.example', 'anna.amsel@x.example', 'a@x.example; b@x.example', 'nix', ''],
  Telefon: ['05841 4711', '5841 123', '4,9E+11', '+36 92 1', ''],
  Ansprechperson: ['Anna Amsel', 'A. Amsel', 'Dr. Anna Amsel', 'Bernd Bär', 'Cora und Dana', ''],
  Funktion: ['Leitung', 'Stellvertretung', 'Netzwerkkoordination', ''],
}
const offers = {
  Art: ['Angebot', 'Suche', 'Verkauf', ''],
  Titel: ['Heu', 'heu', 'Stroh', 'Sehr lange '.repeat(12), ''],
  Kategorie: ['Material', 'Möbel', ''],
  Menge: ['3 t', '1,5 t', 'viel', ''],
  Organisation: ['Hof', 'Hof Sonne', 'Mühle', 'Niemand', ''],
  Ort: ['Lüchow', 'Gartow', ''],
  'Gültig bis': ['31.12.2026', 'laufend', '1.1.2020', 'bald', ''],
}

const anyTable = (columns: Readonly<Record<string, readonly string[]>>, most: number) =>
  fc
    .array(fc.tuple(...Object.values(columns).map((values) => fc.constantFrom(...values))), {
      maxLength: most,
    })
    .map((rows) => [Object.keys(columns), ...rows].map((row) => row.join(';')).join('\n'))
const anyFiles = fc.record({ 'partner.csv': anyTable(cells, 8), 'liste.csv': anyTable(offers, 6) })

const runs = { numRuns: 150 }
const counting = (store: Store) => {
  let commits = 0
  const counted: Store = {
    ...store,
    commit(changes) {
      commits += 1
      return store.commit(changes)
    },
  }
  return { store: counted, commits: () => commits }
}

test('whatever the lists say, importing them again commits nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async (files) => {
      await using world = await openWorld()
      const first = await world.import(files)
      const { store, commits } = counting(world.store)
      const again = await world.import(files, { store })
      expect(commits()).toBe(0)
      expect(again).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: first.created + first.unchanged + first.updated,
      })
      expect(again.refused).toEqual(first.refused)
    }),
    runs,
  )
})

test('whatever the lists say, a trial tells what an import does', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, anyFiles, async (before, files) => {
      await using world = await openWorld()
      await world.import(before)
      const tried = await world.import(files, { dryRun: true })
      expect(await world.import(files)).toEqual({ ...tried, dryRun: false })
    }),
    { numRuns: 60 },
  )
})

/** Lists as people keep them: every organization once by name, its people below it, what it offers elsewhere. */
const names = ['Hof', 'Mühle', 'Bank', 'Schule', 'Rathaus', 'Verein', 'Käserei', 'Fähre']
const tidy = fc.array(
  fc.record({
    town: fc.constantFrom('Lüchow', 'Gartow', ''),
    region: fc.constantFrom('Wendland', 'Altmark', ''),
    people: fc.array(fc.constantFrom('Anna Amsel', 'Bernd Bär', 'Cora Drossel'), { maxLength: 3 }),
    offers: fc.uniqueArray(fc.constantFrom('Heu', 'Stroh', 'Honig'), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: names.length },
)
type Tidy = typeof tidy extends fc.Arbitrary<infer T> ? T : never

const rowsOf = (list: Tidy) =>
  list.map(({ town, region, people }, i) => {
    const name = names[i] ?? ''
    const mail = (who: string) => `${who.toLowerCase().replace(/\W/g, '')}@x.example`
    return [`${name};${town};${region};;`, ...people.map((who) => `${name};${town};;${who};${mail(who)}`)]
  })
const header = 'Name;Ort;Region;Ansprechperson;E-Mail Ansprechperson'
const filesOf = (blocks: readonly (readonly string[])[], list: Tidy) => ({
  'partner.csv': [header, ...blocks.flat()].join('\n'),
  'angebote.csv': [
    'Titel;Organisation',
    ...list.flatMap((one, i) => one.offers.map((offer) => `${offer};${names[i]}`)),
  ].join('\n'),
})
/** Everything but the order in which regions became known. */
const stateOf = async (world: World) => {
  const { network: grown, ...values } = await world.values()
  return { ...values, regions: grown?.regions.map(({ name }) => name).toSorted() }
}

test('in any order of rows the same comes out', async () => {
  await fc.assert(
    fc.asyncProperty(tidy, fc.infiniteStream(fc.nat()), async (list, numbers) => {
      await using one = await openWorld()
      await using other = await openWorld()
      const blocks = rowsOf(list)
      const shuffled = blocks
        .map((block) => ({ block, at: numbers.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ block }) => block)
      await one.import(filesOf(blocks, list))
      await other.import(filesOf(shuffled, list))
      expect(await stateOf(other)).toEqual(await stateOf(one))
    }),
    { numRuns: 60 },
  )
})

class Killed extends Error {}

/** A store whose process dies before or just behind one of its commits. */
const dying = (store: Store, after: number, behind: boolean): Store => {
  let left = after
  return {
    ...store,
    async commit(changes) {
      left -= 1
      if (left < 0 && !behind) throw new Killed()
      await store.commit(changes)
      if (left < 0) throw new Killed()
    },
  }
}
/** Commits so little at once that there are many moments to die. */
const inSmallSteps = (count: number) => {
  const rows = Array.from(
    { length: count },
    (_, i) => `Hof ${i};Lüchow;Region ${i % 3};Person ${i};p${i}@x.example`,
  )
  return {
    'partner.csv': [header, ...rows].join('\n'),
    'angebote.csv': ['Titel;Organisation', ...rows.map((_, i) => `Heu ${i};Hof ${i}`)].join('\n'),
  }
}

test('killed at any commit and begun again it comes to the same', async () => {
  const files = inSmallSteps(500)
  await using whole = await openWorld()
  const { store, commits } = counting(whole.store)
  await whole.import(files, { store })
  const expected = await whole.values()
  expect(commits()).toBeGreaterThan(8)
  for (let after = 0; after < commits(); after += 1) {
    await using world = await openWorld()
    const behind = after % 2 === 1
    await expect(world.import(files, { store: dying(world.store, after, behind) })).rejects.toThrow(Killed)
    const halfway = await world.values()
    const members = new Set(halfway.memberships.map(({ organization }) => organization))
    expect(halfway.organizations.filter(({ id }) => !members.has(id))).toEqual([])
    const report = await world.import(files)
    expect(report.created + report.unchanged).toBe(1000)
    expect(await world.values()).toEqual(expected)
  }
})

test('two imports of the same at the same time make nothing twice', async () => {
  const files = inSmallSteps(200)
  await using alone = await openWorld()
  await alone.import(files)
  await using world = await openWorld()
  const reports = await Promise.all([world.import(files), world.import(files), world.import(files)])
  expect(await world.values()).toEqual(await alone.values())
  expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(400)
})

test('what somebody changes meanwhile is decided again, not lost', async () => {
  await using world = await openWorld()
  const list = (phone: string) => ({
    'p.csv': `Name;Telefon Organisation\n${['A', 'B', 'C'].map((name) => `${name};${phone}`).join('\n')}\n`,
  })
  await world.import(list('05841 1000'))
  let meanwhile = 1
  const store: Store = {
    ...world.store,
    async commit(changes) {
      if (meanwhile-- > 0) await world.changeOrganization('B', { phone: '05841 9999' })
      await world.store.commit(changes)
    },
  }
  expect(await world.import(list('05841 2000'), { store })).toMatchObject({
    updated: 2,
    unchanged: 1,
    kept: 1,
  })
  expect((await world.organizations()).map(({ name, phone }) => `${name} ${phone}`).toSorted()).toEqual([
    ...['A 05841 2000', 'B 05841 9999', 'C 05841 2000'],
  ])
})

test('an organization of 300 people is taken, none of them half', async () => {
  await using world = await openWorld()
  const people = Array.from({ length: 300 }, (_, i) => `Hof;Person ${i};Funktion ${i};p${i}@x.example`)
  const text = ['Name;Ansprechperson;Funktion;E-Mail Ansprechperson', ...people].join('\n')
  const sizes: number[] = []
  const store: Store = {
    ...world.store,
    commit(changes: readonly Change[]) {
      sizes.push(changes.length)
      return world.store.commit(changes)
    },
  }
  expect(await world.import({ 'p.csv': text }, { store })).toMatchObject({ created: 1, refused: [] })
  expect(Math.max(...sizes)).toBeLessThanOrEqual(500)
  const { people: all, memberships } = await world.values()
  expect([all.length, memberships.length]).toEqual([300, 300])
  expect(memberships.filter(({ role }) => role !== 'colleague')).toHaveLength(2)
  expect(await world.import({ 'p.csv': text })).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
})

test('600 lines take well under two seconds, progress is told, and again nothing changes', async () => {
  await using world = await openWorld()
  const rows = Array.from(
    { length: 600 },
    (_, i) =>
      `Betrieb ${i} GmbH;Unternehmen;Handwerk;Region ${i % 9};29439;Lüchow;Kompetenz ${i};"Beschreibung ${i},\nzwei Zeilen";info@b${i}.example;05841 ${1000 + i};Person ${i};p${i}@b${i}.example`,
  )
  const text = `Name;Art;Branche;Region;PLZ;Ort;Kompetenzen;Beschreibung;E-Mail Organisation;Telefon Organisation;Ansprechperson;E-Mail Ansprechperson\n${rows.join('\n')}`
  const told: string[] = []
  const began = performance.now()
  const first = await world.import({ 'p.csv': text }, { progress: (done, of) => told.push(`${done}/${of}`) })
  expect(performance.now() - began).toBeLessThan(2000)
  expect(first).toMatchObject({ created: 600, refused: [] })
  expect(told.length).toBeGreaterThan(3)
  expect(told.at(-1)).toBe('600/600')
  expect(await world.import({ 'p.csv': text })).toEqual({
    ...{ dryRun: false, created: 0, updated: 0, unchanged: 600, kept: 0, refused: [], notes: [] },
    partners: { created: 0, updated: 0, unchanged: 600 },
    listings: { created: 0, updated: 0, unchanged: 0 },
  })
})
