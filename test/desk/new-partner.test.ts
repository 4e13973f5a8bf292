import { describe, expect, test } from 'vitest'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { prospects } from '../../src/domain/prospect.ts'
import { create, findAll, replace, type Store } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { tell } from '../story.ts'

const called = async (store: Store, name: string) =>
  (await findAll(store, organizations)).filter(({ value }) => value.name === name)

const says = [
  {
    locale: 'de',
    check: 'Stimmt das so?',
    yes: 'ja',
    town: 'Ort: Lüchow',
    line: 'neuer Partner: Bäckerei Korn, Lüchow',
    added: 'Neu im Netzwerk: Bäckerei Korn (WL-',
    same: 'Gibt es hier schon: Bäckerei Korn',
    other: 'Partner eintragen Bäckerei Kornn',
    similar: 'Ist es einer von diesen? Bäckerei Kornn',
    anew: 'Nein, ein neuer Partner',
    person: 'für Bäckerei Korn: Person eintragen Maria Korn',
    undo: 'Rückgängig',
    only: 'ist der Netzwerkkoordination vorbehalten',
  },
  {
    locale: 'en',
    check: 'Is this right?',
    yes: 'yes',
    town: 'Town: Lüchow',
    line: 'new partner: Bäckerei Korn, Lüchow',
    added: 'New in the network: Bäckerei Korn (WL-',
    same: 'That is there already: Bäckerei Korn',
    other: 'add partner Bäckerei Kornn',
    similar: 'Is it one of these? Bäckerei Kornn',
    anew: 'No, a new one',
    person: 'for Bäckerei Korn: member add Maria Korn',
    undo: 'Undo',
    only: 'is for the coordinators of the network',
  },
  {
    locale: 'hu',
    check: 'Így jó lesz?',
    yes: 'igen',
    town: 'Település: Lüchow',
    line: 'új partner: Bäckerei Korn, Lüchow',
    added: 'Új partner a hálózatban: Bäckerei Korn (WL-',
    same: 'Ez a partner már itt van: Bäckerei Korn',
    other: 'partner felvétele Bäckerei Kornn',
    similar: 'Ezek közül valamelyik? Bäckerei Kornn',
    anew: 'Nem, új partner',
    person: 'Bäckerei Korn nevében: személy felvétele Maria Korn',
    undo: 'Visszavonás',
    only: 'koordinátor',
  },
] as const

describe.each(says)('in $locale', (say) => {
  test('a partner who is not in the chat is founded in one line, with people in another', async () => {
    const { kora, anna, store } = await tell('console', say.locale, 'formal')
    await anna.types(say.line)
    anna.sees(say.only)
    await kora.types(say.line)
    kora.sees(say.check, 'Bäckerei Korn\n', say.town)
    expect(await called(store, 'Bäckerei Korn')).toEqual([])
    await kora.types(say.yes)
    kora.sees(say.added)
    const [bakery] = await called(store, 'Bäckerei Korn')
    expect(bakery?.value).toMatchObject({ town: 'Lüchow', region: 'Wendland', cared: expect.any(String) })
    await kora.types(say.line)
    await kora.types(say.yes)
    kora.sees(say.same, 'Bäckerei Korn · Lüchow')
    expect(await called(store, 'Bäckerei Korn')).toHaveLength(1)

    await kora.types(say.person)
    kora.sees('Maria Korn', 'Bäckerei Korn')
    const [work] = await findAll(store, memberships, { where: { organization: bakery?.id ?? '' } })
    expect(work?.value.role).toBe('contact')
    expect((await store.get(people, work?.value.person ?? ''))?.value.name).toBe('Maria Korn')
  })

  test('similar ones are shown first, and what was a mistake is taken back', async () => {
    const { kora, store } = await tell('console', say.locale, 'formal')
    await kora.types(say.line)
    await kora.types(say.yes)
    await kora.types(say.other)
    await kora.types(say.yes)
    kora.sees(say.similar, 'Bäckerei Korn · Lüchow')
    expect(await called(store, 'Bäckerei Kornn')).toEqual([])
    await kora.clicks(say.anew)
    expect(await called(store, 'Bäckerei Kornn')).toHaveLength(1)
    await kora.clicks(say.undo)
    expect(await called(store, 'Bäckerei Kornn')).toEqual([])
  })
})

test('with people it is no mistake any more', async () => {
  const { says, does, store } = await openBot()
  await says('kora', 'neuer Partner: Bäckerei Korn, Lüchow')
  const shown = await says('kora', 'ja')
  const undo = shown?.card.buttons?.find(({ label }) => label === 'Rückgängig')?.call
  await says('kora', 'für Bäckerei Korn: Person eintragen Maria Korn')
  expect((await does('kora', 'undo', undo?.input))?.text).toContain('nicht mehr')
  expect(await called(store, 'Bäckerei Korn')).toHaveLength(1)
})

test('whom the coordinators had noted has come, and who left is shown as such', async () => {
  const { says, store } = await openBot([
    create(prospects, {
      id: 'WL-7PQRST',
      network: 'WL',
      name: 'Bäckerei Korn',
      town: 'Lüchow',
      region: 'Wendland',
      at: '2026-08-01T00:00:00Z',
      contact: 'Maria Korn',
    }),
    create(organizations, {
      id: 'WL-C2C2C2',
      network: 'WL',
      name: 'Mühle Gartow',
      town: 'Gartow',
      left: '2026-08-01T00:00:00Z',
    }),
  ])
  await says('kora', 'neuer Partner: Bäckerei Korn, Lüchow')
  await says('kora', 'ja')
  const [bakery] = await called(store, 'Bäckerei Korn')
  expect((await store.get(prospects, 'WL-7PQRST'))?.value).toMatchObject({ joined: bakery?.id })
  await says('kora', 'neuer Partner: Mühle Gartow')
  expect((await says('kora', 'ja'))?.text).toContain('Mühle Gartow · Gartow · hat das Netzwerk verlassen')
})

test('a coordinator of a region founds there, and of two at once one founds it', async () => {
  const { does, says, store } = await openBot(bystanders)
  await Promise.all(
    ['kora', 'rita'].map((who) => does(who, 'organization add', { name: 'Imkerei Linde, Trebel' })),
  )
  expect((await called(store, 'Imkerei Linde')).length).toBe(1)
  await says('ralf', 'neuer Partner: Müller, Schmidt & Co. KG')
  await says('ralf', 'ja')
  const [company] = await called(store, 'Müller, Schmidt & Co. KG')
  expect(company?.value).toMatchObject({ region: 'Altmark' })
  expect(company?.value.town).toBeUndefined()
})

test('a coordinator puts partners into their own region, and into no other', async () => {
  const { store, does } = await openBot(bystanders)
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  const regions = ['Wendland', 'Altmark'].map((name) => ({ name, also: [] }))
  await store.commit([replace(home, { ...home.value, regions })])
  const other = await does('ralf', 'organization add', { name: 'Bäckerei Korn', region: 'Wendland' })
  expect(other?.text).toContain('andere Koordination')
  expect(await called(store, 'Bäckerei Korn')).toEqual([])
  // Beside partners who are in the Wendland.
  await does('ralf', 'organization add', { name: 'Bäckerei Korn', town: 'Lüchow' })
  expect((await called(store, 'Bäckerei Korn')).map(({ value }) => value.region)).toEqual(['Altmark'])
})

test('one of the very name that has left is shown, and may be another all the same', async () => {
  const { store, does } = await openBot()
  await does('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  const said = { name: 'Fähre Pevestorf', town: 'Lüchow' }
  const shown = await does('kora', 'organization add', said)
  expect(shown?.text).toContain('Ist es einer von diesen?')
  expect(shown?.text).toContain('Fähre Pevestorf · Lüchow · hat das Netzwerk verlassen')
  expect((await does('kora', 'organization add', { ...said, fresh: 'yes' }))?.text).toContain(
    'Neu im Netzwerk',
  )
  expect(await called(store, 'Fähre Pevestorf')).toHaveLength(2)
})

test.each([
  ['Bäckerei Korn, Inh. Max Korn', { name: 'Bäckerei Korn, Inh. Max Korn' }],
  ['Bäckerei Korn, c/o Max Korn', { name: 'Bäckerei Korn, c/o Max Korn' }],
  ['Verein für Kunst, Kultur und Bildung', { name: 'Verein für Kunst, Kultur und Bildung' }],
  ['Bäckerei Korn, Hitzacker (Elbe).', { name: 'Bäckerei Korn', town: 'Hitzacker (Elbe)' }],
  ['Bäckerei Korn, Lüchow, Altmark', { name: 'Bäckerei Korn', town: 'Lüchow', region: 'Altmark' }],
  ['Bäckerei Korn, Altmark', { name: 'Bäckerei Korn', region: 'Altmark' }],
  ['Holz, Licht und Stein, Gartow', { name: 'Holz, Licht und Stein', town: 'Gartow' }],
] as const)('“%s”: what was understood is shown, and founded then', async (said, understood) => {
  const { says, store } = await openBot(bystanders)
  const home = (await store.get(networks, 'WL')) ?? expect.fail('it is there')
  const regions = ['Wendland', 'Altmark'].map((name) => ({ name, also: [] }))
  await store.commit([replace(home, { ...home.value, regions })])
  const shown = await says('kora', `partner eintragen ${said}`)
  const facts = shown?.card.blocks?.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
  expect(facts?.map(([, value]) => value)).toEqual(Object.values(understood))
  await says('kora', 'ja')
  const [partner] = await called(store, understood.name)
  expect(partner?.value).toMatchObject(understood)
  if (!('town' in understood)) expect(partner?.value.town).toBeUndefined()
})

test('one who is there is shown, whatever town or region is said', async () => {
  const { says, store } = await openBot(bystanders)
  await says('kora', 'partner eintragen Ökohof, Gohrd')
  expect((await says('kora', 'ja'))?.text).toContain('Ist es einer von diesen? Ökohof')
  await says('kora', 'partner eintragen Ökohof, Lüchow')
  const same = await says('kora', 'ja')
  expect(same?.text).toContain('Gibt es hier schon: Ökohof')
  expect(same?.text).not.toContain('den Ort')
  await says('kora', 'partner eintragen Ökohof, Lüchow, Atlantis')
  await says('kora', 'ja')
  expect(await called(store, 'Ökohof')).toHaveLength(1)
  expect(await called(store, 'Ökohof, Lüchow')).toEqual([])
})

test('an answer is shown once more, too; a submitted form is done at once', async () => {
  const { says, does, store } = await openBot()
  expect((await says('kora', 'partner eintragen'))?.text).toMatch(/^Name, gern mit Ort/)
  expect((await says('kora', 'Bäckerei Korn, Lüchow'))?.text).toContain('Stimmt das so?')
  expect(await called(store, 'Bäckerei Korn')).toEqual([])
  await does('kora', 'organization add', { name: 'Bäckerei Korn, Lüchow' })
  expect(await called(store, 'Bäckerei Korn')).toHaveLength(1)
})
