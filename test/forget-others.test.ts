import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { erasures } from '../src/domain/erasure.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { memberships, people } from '../src/domain/person.ts'
import { importFiles } from '../src/import/import.ts'
import { createLog } from '../src/log.ts'
import { giveUpAbandoned } from '../src/privacy/abandoned.ts'
import { createThinning } from '../src/privacy/thin.ts'
import { createRundruf } from '../src/serving.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { everything } from './given.ts'
import { commands, worldOf } from './world.ts'

const day = 24 * 3600
const actOf = (shown: { readonly id: string } | undefined) => shown?.id.replace(/\/reply$/, '') ?? ''
const village = () => openBot([...everything, ...bystanders])
type Village = Awaited<ReturnType<typeof village>>

const imports = async ({ store, clock }: Village, rows: string) => {
  const network = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')
  const bytes = new TextEncoder().encode(`Organisation;Ort;Ansprechperson;E-Mail\n${rows}`)
  return importFiles({ store, network, files: [{ name: 'partner.csv', bytes }], now: clock() })
}
const list = 'Fähre Pevestorf;Lüchow;Emil Ente;emil@faehre.example\nFähre Pevestorf;Lüchow;Grit Gans;\n'
const named = async (store: Store) =>
  (await findAll(store, people))
    .filter(({ value }) => /Emil|Grit/.test(value.name))
    .map(({ value }) => value.name)
const sweep = async ({ store, clock }: Village) => {
  const rundruf = createRundruf({ store, commands, adapters: [], clock, log: createLog('silent') })
  await rundruf.start()
  await rundruf.deliverDue()
  await rundruf.stop()
}

test('whoever is not in the chat is forgotten by a coordinator who calls for them, and no old list brings them back', async () => {
  const all = await village()
  const { store, does, says } = all
  await imports(all, list)
  const asked = await says('kora', 'person löschen Emil Ente')
  expect(asked?.text).toMatch(
    /^Alles über diese Person löschen\? Emil Ente\nEmil Ente, .*emil@faehre\.example · Fähre Pevestorf\n/,
  )
  expect(asked?.text).toContain('Eine Liste, in der sie noch steht, bringt den Eintrag nicht zurück.')
  expect(await named(store)).toContain('Emil Ente')
  expect((await says('kora', '1'))?.text).toMatch(
    /^Alles über diese Person ist gelöscht\.\nIn Sicherungskopien/,
  )
  expect(await store.get(people, 'emil')).toBeUndefined()
  expect(JSON.stringify(await contentOf(store))).not.toMatch(/Emil|emil@|\+49 emil/)
  const report = await imports(all, list)
  expect(report.refused.map(({ line, reason }) => [line, reason.key])).toEqual([[2, 'erased']])
  expect(await named(store)).toEqual(['Grit Gans'])
  // Said once more it finds nobody.
  expect((await does('kora', 'person forget', { person: 'emil', sure: 'yes' }))?.text).not.toContain(
    'gelöscht',
  )
})

test.each([
  ['en', 'person forget Emil Ente', 'Delete everything about this person? Emil Ente'],
  ['hu', 'személy törlése Emil Ente', 'Töröljünk mindent erről a személyről? Emil Ente'],
] as const)('it is asked in %s, too', async (locale, text, title) => {
  const { store, says } = await village()
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  await store.commit([replace(home, { ...home.value, language: locale })])
  await store.commit([
    { kind: 'human', id: 'kora', rev: 1, put: { id: 'kora', language: locale } as { id: string } },
  ])
  expect((await says('kora', text))?.text.split('\n')[0]).toBe(title)
})

test('the button is there for whom nobody else can do it', async () => {
  const { store, does } = await village()
  const shown = async (who: string, member: string, to: string) =>
    (await does(who, 'member show', { member, for: to }))?.text
  expect(await shown('kora', 'emil:fahre', 'fahre')).toContain(
    '[Alle Daten löschen: person forget?person=emil]',
  )
  expect(await shown('rita', 'emil:fahre', 'fahre')).toContain(
    '[Alle Daten löschen: person forget?person=emil]',
  )
  expect(await shown('kora', 'cili:okohof', 'okohof')).not.toContain('Alle Daten löschen')
  const forget = async (who: string, person: string) =>
    (await does(who, 'person forget', { person, sure: 'yes' }))?.text.split('\n')[0]
  expect(await forget('kora', 'anna')).toContain('Wer im Chat ist, löscht die eigenen Daten selbst')
  expect(await forget('ralf', 'emil')).not.toContain('gelöscht')
  expect(await forget('anna', 'emil')).not.toContain('gelöscht')
  expect(await store.get(people, 'anna')).toBeDefined()
  expect(await store.get(people, 'emil')).toBeDefined()
  expect(await forget('rita', 'emil')).toBe('Alles über diese Person ist gelöscht.')
})

test('two coordinators who have the same person forgotten do it once', async () => {
  const { store } = await village()
  const [one, other] = [0, 1].map(() => callsTo(createBot(worldOf(store)))) as [
    ReturnType<typeof callsTo>,
    ReturnType<typeof callsTo>,
  ]
  await Promise.all([
    one.does('kora', 'person forget', { person: 'emil', sure: 'yes' }),
    other.does('rita', 'person forget', { person: 'emil', sure: 'yes' }),
  ])
  expect(await store.get(people, 'emil')).toBeUndefined()
  expect((await store.get(erasures, 'emil'))?.value.done).toBe(true)
})

test('whoever belongs nowhere any more and is not in the chat stays as long as that can be taken back', async () => {
  const all = await village()
  const { store, clock, does } = all
  await imports(all, list)
  const removes = () => does('kora', 'member remove', { for: 'fahre', member: 'emil:fahre' })
  const removed = await removes()
  expect(removed?.text).toContain('Nach einem Monat werden alle Daten dieser Person gelöscht.')
  clock.turn(29 * day)
  await sweep(all)
  await does('kora', 'undo', { act: actOf(removed), sure: 'yes' })
  expect(await store.get(memberships, 'emil:fahre')).toBeDefined()
  // Whoever is back stays.
  clock.turn(40 * day)
  await sweep(all)
  expect(await named(store)).toContain('Emil Ente')

  await removes()
  clock.turn(32 * day)
  await sweep(all)
  await sweep(all)
  expect(await named(store)).toEqual(['Grit Gans'])
  expect(JSON.stringify(await contentOf(store))).not.toMatch(/Emil|emil@|\+49 emil/)
  // The partner tells who was meant as well as the mail does.
  const bare = list.replace('emil@faehre.example', '')
  expect((await imports(all, bare)).refused.map(({ line }) => line)).toEqual([2])
  expect(await named(store)).toEqual(['Grit Gans'])
  expect(await findAll(store, acts)).not.toEqual([])
})

test('a list that names somebody at a partner of theirs is refused, and at another one it means somebody else', async () => {
  const all = await village()
  const { store, clock, does } = all
  await imports(all, 'Asztalos;Lüchow;Grit Gans;\n')
  await does('kora', 'member add', { organization: 'okohof', name: 'Paul Pelz' })
  await does('kora', 'member add', { organization: 'fahre', name: 'Otto Ohm' })
  const idOf = async (name: string) => (await store.find(people, { where: { name } }))[0]?.id ?? ''
  const [grit, paul] = [await idOf('Grit Gans'), await idOf('Paul Pelz')]
  await does('kora', 'member remove', { for: 'asztalos', member: `${grit}:asztalos` })
  clock.turn(3 * 365 * day)
  await createThinning(store)(clock())
  // Of Grit the list remembers where she belonged, of Paul the history does.
  await does('kora', 'member remove', { for: 'okohof', member: `${paul}:okohof` })
  for (const person of [grit, paul]) await does('kora', 'person forget', { person, sure: 'yes' })
  const rows = ['Asztalos;Lüchow;Grit Gans;', 'Ökohof;Lüchow;Paul Pelz;', 'Fähre Pevestorf;Lüchow;Paul Pelz;']
  const report = await imports(all, `${rows.join('\n')}\n`)
  expect(report.refused.map(({ line, reason }) => [line, reason.key])).toEqual([
    [2, 'erased'],
    [3, 'erased'],
  ])
  expect(await idOf('Paul Pelz')).not.toBe('')
})

test('nor does an old list give their data back to whoever has come in again by themselves', async () => {
  const all = await village()
  const { store, clock, does, says } = all
  const network = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')
  const rows = [
    'Ökohof;Lüchow;Anna Amsel;alt@okohof.example;0176 04069-011;Netzwerkkoordination',
    'Ökohof;Lüchow;Amsel, Anna;;0176 04069-012;Hofladen',
    'Ökohof;Lüchow;Neu Hier;neu@okohof.example;;',
  ]
  const header = 'Organisation;Ort;Ansprechperson;E-Mail;Mobil;Funktion'
  const bytes = new TextEncoder().encode([header, ...rows].join('\n'))
  const again = () => importFiles({ store, network, files: [{ name: 'partner.csv', bytes }], now: clock() })
  await does('anna', 'profile', { phone: 'nobody' })
  await does('anna', 'forget me', { sure: 'yes' })
  await sweep(all)
  await says('anna', 'Ich bin Anna Amsel vom Ökohof, kann ich mitmachen?')
  await says('anna', 'ja')
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  const [anna] = await store.find(people, { where: { name: 'Anna Amsel' } })
  expect(await findAll(store, memberships, { where: { person: anna?.id ?? '' } })).toHaveLength(1)
  const report = await again()
  expect(report.refused.map(({ line, reason }) => [line, reason.key])).toEqual([
    [2, 'erased'],
    [3, 'erased'],
  ])
  expect(await store.get(people, anna?.id ?? '')).toEqual(anna)
  expect(JSON.stringify(await contentOf(store))).not.toMatch(/alt@okohof|04069|Hofladen/)
  // What she says herself stands, and the list leaves it alone.
  await says('anna', 'meine Nummer ist 0176 555 777')
  await again()
  const now = (await store.get(people, anna?.id ?? ''))?.value
  expect(now).toMatchObject({ phone: '0176 555 777', coordinates: false })
  expect(now?.mail).toBeUndefined()
})

test('with a partner that leaves go those of its people who are not in the chat, and nobody else', async () => {
  const all = await village()
  const { store, clock, does } = all
  await does('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  await does('kora', 'member remove', { for: 'okohof', member: 'cili:okohof' })
  const before = (await findAll(store, people)).map(({ id }) => id)
  expect(before).toContain('emil')
  clock.turn(32 * day)
  await sweep(all)
  await sweep(all)
  const after = (await findAll(store, people)).map(({ id }) => id)
  expect(before.filter((id) => !after.includes(id))).toEqual(['emil'])
})

test('whoever is given a partner in the very moment they are given up stays', async () => {
  const { store, clock } = await openBot()
  await store.commit([
    create(people, {
      id: 'WL-PAULA2',
      network: 'WL',
      name: 'Paula Neu',
      phone: '05841 55',
      coordinates: false,
    }),
  ])
  const { does } = callsTo(createBot(worldOf(store, clock)))
  let comes = async () => {
    comes = async () => {}
    await does('kora', 'member add', { organization: 'fahre', name: 'Paula Neu', phone: '05841 55' })
  }
  const givingUp: Store = {
    ...store,
    commit: async (changes) => {
      await comes()
      await store.commit(changes)
    },
  }
  await giveUpAbandoned(givingUp, clock())
  expect((await findAll(store, memberships, { where: { organization: 'fahre' } })).length).toBe(2)
  expect(await findAll(store, erasures)).toEqual([])
})
