import { expect, test } from 'vitest'
import { moves, organizations } from '../../src/domain/organization.ts'
import { memberships } from '../../src/domain/person.ts'
import { mergeOrganizations } from '../../src/partner/merging.ts'
import { create, drop, findAll, replace, within } from '../../src/store.ts'
import { keysOf, openWorld, refusedOf } from './world.ts'

const list = `Name;Ort;Telefon;Kompetenzen;Ansprechpartner
Tischlerei Ostwind;Lüchow;05841 1;Treppenbau;Anna Amsel
Ostwind Holzbau;Lüchow;05841 2;Dachstühle;Bence Bíró
Hof Kranich;Gartow;05846 3;Heu;Cili Csík
`
const offers = `Art;Titel;Organisation
Angebot;Späne;Ostwind Holzbau
Angebot;Heu;Hof Kranich
`
const idOf = async (world: Awaited<ReturnType<typeof openWorld>>, name: string) =>
  (await world.organizations()).find((one) => one.name === name)?.id ?? ''

test('what was changed here stays, what was emptied here stays empty, and the rest follows the file', async () => {
  await using world = await openWorld()
  await world.import({ 'partner.csv': list })
  await world.changeOrganization('Hof Kranich', { phone: '05846 999', cared: '2026-08-01T00:00:00Z' })
  const [kranich] = (await findAll(world.store, organizations)).filter(
    ({ value }) => value.name === 'Hof Kranich',
  )
  if (kranich) {
    const { expertise: _, ...rest } = kranich.value
    await world.store.commit([replace(kranich, rest)])
  }
  const report = await world.import({ 'partner.csv': list })
  expect(report.kept).toBe(2)
  const now = (await world.organizations()).find(({ name }) => name === 'Hof Kranich')
  expect(now).toMatchObject({ phone: '05846 999', town: 'Gartow', cared: '2026-08-01T00:00:00Z' })
  expect(now).not.toHaveProperty('expertise')
})

test('who has left is not brought back by a file, neither they nor their people nor what they offer', async () => {
  await using world = await openWorld()
  await world.import({ 'partner.csv': list })
  await world.changeOrganization('Hof Kranich', { left: '2026-08-20T00:00:00Z' })
  for (const kept of await findAll(world.store, memberships))
    if (kept.value.organization === (await idOf(world, 'Hof Kranich'))) await world.store.commit([drop(kept)])
  const before = await world.values()
  const report = await world.import({ 'partner.csv': list, 'angebote.csv': offers })
  expect(refusedOf(report)).toEqual(['4 hasLeft', expect.stringContaining('hasLeft')])
  expect(await world.organizations()).toEqual(before.organizations)
  expect((await world.values()).memberships).toEqual(before.memberships)
  expect((await world.listings()).map(({ title }) => title)).toEqual(['Späne'])
  expect(keysOf(report)).not.toContain('missing')
})

test('who has become part of another is not made again, and what names them is the other’s', async () => {
  await using world = await openWorld()
  await world.import({ 'partner.csv': list })
  const [gone] = (await findAll(world.store, organizations)).filter(
    ({ value }) => value.name === 'Ostwind Holzbau',
  )
  const to = await idOf(world, 'Tischlerei Ostwind')
  if (gone === undefined) return expect.fail('it was imported')
  await world.store.commit([
    drop(gone),
    create(moves, { id: gone.id, network: 'WL', to, name: gone.value.name, town: 'Lüchow' }),
  ])
  const report = await world.import({ 'partner.csv': list, 'angebote.csv': offers })
  expect(refusedOf(report)).toEqual(['3 merged'])
  expect((await world.organizations()).map(({ name }) => name).toSorted()).toEqual([
    'Hof Kranich',
    'Tischlerei Ostwind',
  ])
  expect((await world.listings()).find(({ title }) => title === 'Späne')?.organization).toBe(to)
})

test('somebody who was taken out stays out, unless the file is to be believed', async () => {
  await using world = await openWorld()
  await world.import({ 'partner.csv': list })
  const id = await idOf(world, 'Hof Kranich')
  const [cili] = (await findAll(world.store, memberships)).filter(({ value }) => value.organization === id)
  if (cili === undefined) return expect.fail('she was imported')
  await world.store.commit([drop(cili)])
  const report = await world.import({ 'partner.csv': list })
  expect(await world.members('Hof Kranich')).toEqual([])
  expect(report.kept).toBe(1)
  await world.import({ 'partner.csv': list }, { prefer: 'file' })
  expect(await world.members('Hof Kranich')).toEqual(['Cili Csík contact'])
})

/** One partner becomes part of another as the program does it. */
const unite = async (world: Awaited<ReturnType<typeof openWorld>>, gone: string, into: string) => {
  const [from, to] = await Promise.all(
    [gone, into].map(
      async (name) =>
        (await findAll(world.store, organizations)).find(({ value }) => value.name === name) ??
        expect.fail(name),
    ),
  )
  if (!from || !to) return expect.fail('both are there')
  const view = within(world.store, 'WL')
  const { changes } = await mergeOrganizations(view, from, to, 'act/unite')
  await world.store.commit(changes)
}

test.each([
  ['Mosterei Apfelbaum', 'Mosterei Apfelbaum GbR', 'most@x.example'],
  ['Mosterei Apfelbaum GbR', 'Mosterei Apfelbaum', 'most@x.example'],
  ['Mosterei Apfelbaum', 'Mosterei Apfelbaum GbR', ''],
  ['Mosterei Apfelbaum GbR', 'Mosterei Apfelbaum', ''],
])(
  'of two that were one, %s in %s, the unchanged list makes neither twice (%s)',
  async (gone, into, mail) => {
    await using world = await openWorld()
    const twice = {
      'p.csv': `Name;Ort;E-Mail Organisation\nMosterei Apfelbaum;Dannenberg;\nMosterei Apfelbaum GbR;;${mail}\n`,
    }
    await world.import(twice)
    expect(await world.organizations()).toHaveLength(2)
    await unite(world, gone, into)
    const before = await world.organizations()
    const report = await world.import(twice)
    expect(await world.organizations()).toEqual(before)
    expect(refusedOf(report)).toEqual([expect.stringContaining('merged')])
    expect(report).toMatchObject({ created: 0, updated: 0 })
  },
)

test('a name that a partner had in a list before it was renamed and became part of another makes it anew neither', async () => {
  await using world = await openWorld()
  await world.import({ 'partner.csv': list })
  await world.changeOrganization('Ostwind Holzbau', { name: 'Holzbau Nord', town: 'Gartow' })
  await unite(world, 'Holzbau Nord', 'Tischlerei Ostwind')
  const before = await world.organizations()
  const report = await world.import({ 'partner.csv': list, 'angebote.csv': offers })
  expect(refusedOf(report)).toEqual(['3 merged'])
  expect(await world.organizations()).toEqual(before)
  const to = await idOf(world, 'Tischlerei Ostwind')
  expect((await world.listings()).find(({ title }) => title === 'Späne')?.organization).toBe(to)
})

const people = 'Name;Ort;Ansprechpartner;Funktion;E-Mail Person;Telefon Person\n'
const korn = 'Korn;Lüchow;Maria Korn;Netzwerkkoordination;maria@korn.example;0170 3333333\n'
const mill = 'Mühle;Gartow;Bernd Bär;Müller;bernd@muehle.example;\n'
const verein = 'Verein;Lüchow;Maria Korn;Kasse;maria@korn.example;\n'

test('an empty cell takes nothing that came with the row of a partner who is part of another since', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': people + korn + mill + verein })
  await unite(world, 'Korn', 'Mühle')
  expect(keysOf(await world.import({ 'p.csv': people + verein }))).not.toContain('coordinatesStill')
  expect((await world.people()).find(({ name }) => name === 'Maria Korn')).toMatchObject({
    ...{ phone: '0170 3333333', coordinates: true },
  })
  // The line of the one that she belongs to now says it, too.
  await world.import({ 'p.csv': `${people}Mühle;Gartow;Maria Korn;;maria@korn.example;\n${verein}` })
  expect((await world.people()).find(({ name }) => name === 'Maria Korn')).not.toHaveProperty('phone')
})

test('whoever was taken out of a partner that is two in one stays out of it', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': people + korn + mill })
  await unite(world, 'Korn', 'Mühle')
  const maria = (await world.people()).find(({ name }) => name === 'Maria Korn')?.id ?? expect.fail('Maria')
  for (const kept of await findAll(world.store, memberships, { where: { person: maria } }))
    await world.store.commit([drop(kept)])
  // She stands first, and takes the contact's place from nobody for that.
  const now = `Mühle;Gartow;Maria Korn;;;\n;;Bernd Bär;Müller;bernd@muehle.example;\n`
  expect(await world.import({ 'p.csv': people + now })).toMatchObject({ kept: 1 })
  expect(await world.people()).toHaveLength(2)
  expect(await world.members('Mühle')).toEqual(['Bernd Bär contact (Müller)'])
})

test('the row of a partner who has left gives nobody a right or a number', async () => {
  await using world = await openWorld()
  await world.import({ 'p.csv': people + mill })
  await world.changeOrganization('Mühle', { left: '2026-08-20T00:00:00Z' })
  const office = 'Mühle;Gartow;Bernd Bär;Netzwerkkoordination;bernd@muehle.example;0170 4444444\n'
  const club = 'Verein;Lüchow;Bernd Bär;Kasse;bernd@muehle.example;\n'
  const report = await world.import({ 'p.csv': people + office + club })
  expect(refusedOf(report)).toEqual(['2 hasLeft'])
  const [bernd] = await world.people()
  expect(bernd).toMatchObject({ name: 'Bernd Bär', coordinates: false })
  expect(bernd).not.toHaveProperty('phone')
})

test('of two that were one both contacts stay that when the unchanged list comes again', async () => {
  await using world = await openWorld()
  await world.import({ 'partner.csv': list })
  await unite(world, 'Ostwind Holzbau', 'Tischlerei Ostwind')
  await world.import({ 'partner.csv': list })
  expect(await world.members('Tischlerei Ostwind')).toEqual(
    expect.arrayContaining(['Anna Amsel contact', 'Bence Bíró contact']),
  )
})
