import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { numbered } from '../src/card.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { handedFiles } from '../src/handing/handed.ts'
import { finishImports } from '../src/import/importing.ts'
import { create, drop, findAll, replace, type Store } from '../src/store.ts'
import { fileOf, openBot } from './calling.ts'
import { workbookOf } from './import/xlsx.ts'
import { commands } from './world.ts'

const list = `Organisation;Ort;Telefon;Ansprechperson;E-Mail Ansprechperson
Bäckerei Korn;Clenze;05844 1;Maria Korn;maria@korn.example
Ökohof;Lüchow;05841 999;Anna Amsel;
;Gartow;;;
`
const csv = (text = list, name = 'partner.csv') => fileOf(name, text)
const names = async (store: Store) =>
  (await findAll(store, organizations)).map(({ value }) => value.name).toSorted()
const many = (n: number) =>
  `Organisation;Ort;Telefon\n${Array.from({ length: n }, (_, i) => `Betrieb ${i};Clenze;05844 ${1000 + i}`).join('\n')}`

test('the trial is read, one button takes it, and the log tells one act', async () => {
  const { says, store } = await openBot()
  const trial = await says('kora', 'hier die neue Liste', { files: [csv()] })
  expect(trial?.text).toMatch(
    /^Diese Liste übernehmen\? partner\.csv\nPartner: 1 neu, 1 geändert|^Diese Liste übernehmen\? partner\.csv\nPartner: 1 neu/,
  )
  expect(trial?.text).toContain('Nicht übernommen: 1 Angabe')
  expect(trial?.text).toContain('Zeile 4')
  expect(await names(store)).not.toContain('Bäckerei Korn')
  const taken = await says('kora', 'ja')
  expect(taken?.text).toMatch(/^Die Liste ist übernommen: partner\.csv\nPartner: 1 neu/)
  expect(await names(store)).toContain('Bäckerei Korn')
  // What came of the list stays what a member had said: it had another number.
  expect((await store.get(organizations, 'okohof'))?.value.phone).toBe('05841 100')
  expect(await store.find(handedFiles)).toEqual([])
  const done = (await store.find(acts)).filter(
    ({ value }) => value.touched.length > 0 && value.command === 'network import',
  )
  expect(done).toMatchObject([{ value: { by: 'kora' } }])
  expect((await says('kora', 'protokoll'))?.text).toMatch(/Kora Koch.*Liste übernehmen/)
  expect((await says('kora', 'rückgängig'))?.text).not.toContain('Liste übernehmen')
})

test('in Hungarian, from a workbook, by a click', async () => {
  const { does, says, store } = await openBot()
  const bytes = await workbookOf({
    Lista: [
      ['Szervezet', 'Település'],
      ['Zöld Fuvar', 'Lenti'],
    ],
  })
  await says('kora', 'magyarul kérem')
  const trial = await says('kora', 'itt az új lista', { files: [fileOf('új.xlsx', bytes)] })
  expect(trial?.text).toMatch(/^Átvegyük ezt a listát\? új\.xlsx/)
  const yes = trial && numbered(trial.card)[0]
  expect(yes?.label).toBe('Átvétel')
  await does('kora', 'network import', yes?.call.input)
  expect(await names(store)).toContain('Zöld Fuvar')
})

test('what nothing comes of is told, and the file goes', async () => {
  const { says, store } = await openBot()
  const short = csv('Organisation;Ort\nBäckerei Korn;Clenze')
  await says('kora', '', { files: [short] })
  await says('kora', 'ja')
  const again = await says('kora', '', { files: [short], locale: 'de' })
  expect(again?.text).toMatch(/^Aus dieser Liste ergibt sich nichts Neues: partner\.csv/)
  expect(again?.card.buttons ?? []).toEqual([])
  expect(await store.find(handedFiles)).toEqual([])
})

test.each([
  ['new', 'Hof Drei;Gartow'],
  ['changed by it', 'Ökohof;Lüchow'],
])('a partner %s and what they offer come of one list', async (_, partner) => {
  const { says, store } = await openBot()
  const [name = '', town = ''] = partner.split(';')
  const bytes = await workbookOf({
    Partner: [
      ['Organisation', 'Ort', 'Postleitzahl'],
      [name, town, '29471'],
    ],
    Listen: [
      ['Art', 'Titel', 'Menge', 'Organisation', 'Gültig bis'],
      ['Angebot', 'Eier', '3 Stück', name, '31.12.2027'],
    ],
  })
  const trial = await says('kora', '', { files: [fileOf('v3.xlsx', bytes)], locale: 'de' })
  expect(trial?.text).toContain('Diese Liste übernehmen?')
  expect((await says('kora', 'ja'))?.text).toMatch(/^Die Liste ist übernommen: v3\.xlsx/)
  const made = (await findAll(store, listings)).find(({ value }) => value.title === 'Eier')
  const of = made && (await store.get(organizations, made.value.organization))
  expect(of?.value).toMatchObject({ name, postalCode: '29471' })
})

test('left, it changes nothing and goes; pressed again later, it is gone', async () => {
  const { does, says, store } = await openBot()
  const trial = await says('kora', '', { files: [csv()], locale: 'de' })
  const before = await names(store)
  expect((await says('kora', 'Nicht übernehmen'))?.text).toContain('nicht übernommen')
  expect(await names(store)).toEqual(before)
  expect(await store.find(handedFiles)).toEqual([])
  expect((await does('kora', 'network import', trial?.card.buttons?.[0]?.call.input))?.text).toContain(
    'schon erledigt',
  )
})

test('where the network has changed meanwhile, it is read once more before it is done', async () => {
  const { does, says, store } = await openBot()
  const trial = await says('kora', '', {
    files: [csv('Organisation;Ort;Branche\nÖkohof;Lüchow;Landwirtschaft\nBäckerei Korn;Clenze;')],
    locale: 'de',
  })
  const press = trial?.card.buttons?.[0]?.call.input
  const kept = await store.get(organizations, 'okohof')
  if (kept) await store.commit([replace(kept, { ...kept.value, expertise: 'Heu und Stroh' })])
  const again = await does('kora', 'network import', press)
  expect(again?.text).toContain('Im Netzwerk hat sich inzwischen etwas geändert')
  expect(await names(store)).not.toContain('Bäckerei Korn')
  await does('kora', 'network import', again?.card.buttons?.[0]?.call.input)
  expect(await names(store)).toContain('Bäckerei Korn')
  expect((await store.get(organizations, 'okohof'))?.value).toMatchObject({ expertise: 'Heu und Stroh' })
})

test('rights are looked at again when the button is pressed', async () => {
  const { does, says, store } = await openBot()
  const trial = await says('kora', '', { files: [csv()], locale: 'de' })
  const kora = await store.get(people, 'kora')
  const home = await store.get(networks, 'WL')
  if (kora && home)
    await store.commit([
      replace(kora, { ...kora.value, coordinates: false }),
      create(memberships, {
        id: 'kora:fahre',
        network: 'WL',
        person: 'kora',
        organization: 'fahre',
        role: 'contact',
      }),
    ])
  await does('kora', 'network import', trial?.card.buttons?.[0]?.call.input)
  expect(await names(store)).not.toContain('Bäckerei Korn')
})

test('pressed twice at the same moment, it is done once', async () => {
  const { does, says, store } = await openBot()
  const trial = await says('kora', '', { files: [csv()], locale: 'de' })
  const press = trial?.card.buttons?.[0]?.call.input
  const both = await Promise.all([
    does('kora', 'network import', press),
    does('kora', 'network import', press),
  ])
  expect(both.filter((one) => one?.text.startsWith('Die Liste ist übernommen'))).toHaveLength(1)
  expect((await names(store)).filter((name) => name === 'Bäckerei Korn')).toHaveLength(1)
})

test.each(['anna', 'zoe'])('whoever coordinates nothing reads one sentence: %s', async (who) => {
  const { says, store } = await openBot()
  const refused = await says(who, 'hier die neue Liste', { files: [csv()], locale: 'de' })
  expect(refused?.text).toContain('Liste übernehmen')
  expect(await store.find(handedFiles)).toEqual([])
})

test('in a room it is answered in private', async () => {
  const { says } = await openBot()
  expect((await says('kora', '', { room: '#plausch', files: [csv()] }))?.aloud).toBe(false)
})

test('without a file it is said what is wanted', async () => {
  const { says } = await openBot()
  expect((await says('kora', 'liste importieren'))?.text).toContain('höchstens 2 MB')
})

test.each([
  ['a letter', 'brief.docx', 'PK\x03\x04', 'uselessFile'],
  ['no list', 'text.txt', 'Hallo zusammen', 'Überschriften'],
  ['macros by name alone', 'makro.xlsm', 'keine Mappe', 'Überschriften'],
  ['an old workbook', 'alt.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'als Excel-Mappe (.xlsx)'],
  [
    'a picture called a list',
    'bild.csv',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2),
    'Gebraucht wird eine Tabelle',
  ],
  ['nothing', 'leer.csv', '', 'leer'],
])('%s is told as what it is, and not kept', async (_, name, content, said) => {
  const { says, store } = await openBot()
  const told = await says('kora', '', { files: [fileOf(name, content)], locale: 'de' })
  expect(told?.text).toContain(said === 'uselessFile' ? 'Mit dieser Datei kann ich nichts anfangen' : said)
  expect(await store.find(handedFiles)).toEqual([])
})

test('what is too large is told with the limit', async () => {
  const { says } = await openBot()
  const large = fileOf('gross.csv', '', { size: 3_000_000 })
  expect((await says('kora', '', { files: [large], locale: 'de' }))?.text).toContain('höchstens 2 MB')
})

test('of very many lines that are refused, ten are told', async () => {
  const { says } = await openBot()
  const rows = Array.from({ length: 30 }, (_, i) => `;Ort ${i}`).join('\n')
  const told = await says('kora', '', {
    files: [csv(`Organisation;Ort\nHof A;Lüchow\n${rows}`)],
    locale: 'de',
  })
  expect(told?.text).toContain('Nicht übernommen: 30 Angaben')
  expect(told?.text.match(/^• /gm)?.length).toBeLessThanOrEqual(20)
})

test('what is longer than a call can take is told', async () => {
  const { says, store } = await openBot()
  const told = await says('kora', '', { files: [csv(many(3001))], locale: 'de' })
  expect(told?.text).toContain('mehr als 3000 Zeilen')
  expect((await names(store)).length).toBe(3)
})

test('more than one commit takes is finished step by step, told once, and stands in the log once', async () => {
  const { clock, deliverDue, lines, says, store } = await openBot()
  await says('kora', '', { files: [csv(many(900))], locale: 'de' })
  const begun = await says('kora', 'ja')
  expect(begun?.text).toMatch(/^Die Liste wird übernommen: partner\.csv/)
  expect((await names(store)).length).toBeLessThan(900)
  // The process ends between two steps, and the next one goes on.
  let steps = 0
  const dying: Store = {
    ...store,
    commit: (all) => {
      steps += 1
      return steps > 2 ? Promise.reject(new Error('the process dies here')) : store.commit(all)
    },
  }
  await expect(finishImports(dying, commands, clock())).rejects.toThrow()
  await finishImports(store, commands, clock())
  expect((await names(store)).filter((name) => name.startsWith('Betrieb'))).toHaveLength(900)
  await finishImports(store, commands, clock())
  await deliverDue()
  expect(lines('console:kora').filter((line) => line.includes('ganz übernommen'))).toHaveLength(1)
  expect(await store.find(handedFiles)).toEqual([])
  const log = (await says('kora', 'protokoll'))?.text ?? ''
  expect(log.match(/Liste übernehmen/g)).toHaveLength(1)
  expect(log).not.toContain('Neuer Partner')
})

test('what is being taken stays, whatever is handed over or pressed meanwhile', async () => {
  const { clock, deliverDue, does, lines, says, store } = await openBot()
  const trial = await says('kora', '', { files: [csv(many(900))], locale: 'de' })
  await says('kora', 'ja')
  for (const name of ['a', 'b', 'c', 'd'])
    await says('kora', '', { files: [csv(`Organisation;Ort\nHof ${name};Clenze`, `${name}.csv`)] })
  await does('kora', 'network import', trial?.card.buttons?.[1]?.call.input)
  const waiting = (await store.find(handedFiles)).map(({ value }) => value.name)
  expect(waiting.toSorted()).toEqual(['b.csv', 'c.csv', 'd.csv', 'partner.csv'])
  await finishImports(store, commands, clock())
  await deliverDue()
  expect((await names(store)).filter((name) => name.startsWith('Betrieb'))).toHaveLength(900)
  expect(lines('console:kora').filter((line) => line.includes('ganz übernommen'))).toHaveLength(1)
})

test('where its file is gone all the same, whoever handed it over is told, once', async () => {
  const { clock, deliverDue, lines, says, store } = await openBot()
  await says('kora', '', { files: [csv(many(900))], locale: 'de' })
  await says('kora', 'ja')
  await store.commit((await findAll(store, handedFiles)).map(drop))
  await finishImports(store, commands, clock())
  await finishImports(store, commands, clock())
  await deliverDue()
  expect(lines('console:kora').filter((line) => line.includes('nur zum Teil übernommen'))).toHaveLength(1)
  expect((await names(store)).length).toBeLessThan(900)
  await says('kora', '', { files: [csv(many(900))] })
  await says('kora', 'ja')
  await finishImports(store, commands, clock())
  expect((await names(store)).filter((name) => name.startsWith('Betrieb'))).toHaveLength(900)
})

test('whoever coordinates several networks is asked for which', async () => {
  const { says, store } = await openBot()
  await store.commit([
    create(networks, {
      ...(await store.get(networks, 'WL'))?.value,
      id: 'ZL',
      name: 'Zala',
      language: 'de',
      tone: 'formal',
      zone: 'Europe/Budapest',
      regions: [],
      sectors: [],
      categories: [],
    }),
    create(people, {
      id: 'kora-z',
      network: 'ZL',
      human: 'kora',
      name: 'Kora Koch',
      coordinates: true,
      told: '2026-08-01T00:00:00Z',
    }),
  ])
  const asked = await says('kora', '', { files: [csv('Organisation;Ort\nZöld Fuvar;Lenti')], locale: 'de' })
  expect(asked?.text).toContain('Zala')
  const trial = await says('kora', 'Zala')
  expect(trial?.text).toContain('Diese Liste übernehmen?')
  await says('kora', 'ja')
  expect((await store.find(organizations, { network: 'ZL' })).map(({ value }) => value.name)).toEqual([
    'Zöld Fuvar',
  ])
})
