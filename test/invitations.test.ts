import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { codes, mostWrong } from '../src/domain/code.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { places } from '../src/domain/place.ts'
import { type Change, create, drop, findAll, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const shape = /WL-\w{6}-\w{6}/
const codeIn = (text: string | undefined) => shape.exec(text ?? '')?.[0] ?? expect.fail(`no code in ${text}`)
const rowsOf = (text: string): readonly Record<string, string>[] =>
  parse(text, { bom: true, columns: true, delimiter: ';' })
const personOf = async (store: Store, id: string) => (await store.get(people, id))?.value

/** Emil's code, as Kora gets it. */
const withCode = async (changes: readonly Change[] = []) => {
  const opened = await openBot(changes)
  const code = codeIn((await opened.does('kora', 'invitation', { person: 'emil' }))?.text)
  return { ...opened, code }
}

describe('a code', () => {
  test('that is guessed tells nothing, five wrong ones lock it, and then there is a new one', async () => {
    const { says, does, store, code } = await withCode()
    expect((await says('zoe', 'WL-222222-333333'))?.text).toContain('Dieser Code stimmt nicht.')
    for (let i = 2; i < mostWrong + 2; i += 1)
      expect((await says('zoe', `${code.slice(0, 10)}22222${i}`))?.text).toContain('stimmt nicht')
    expect((await says('emilio', code))?.text).toContain('Dieser Code ist gesperrt')
    const desk = await does('kora', 'desk')
    expect(desk?.text).toContain('• Der Code ist nach falschen Versuchen gesperrt: Emil Ente')
    const emil = (await store.get(people, 'emil')) ?? expect.fail('Emil')
    await store.commit([replace(emil, { ...emil.value, platforms: ['elsewhere'] })])
    expect((await does('kora', 'desk'))?.text).toContain('nach falschen Versuchen gesperrt: emil · Fähre')
    const shy = (await store.get(people, 'emil')) ?? expect.fail('Emil')
    await store.commit([replace(shy, emil.value)])
    expect(desk?.text).toContain('[Neuer Code: invitation?person=emil]')
    const anew = codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)
    expect(anew).not.toBe(code)
    expect((await does('kora', 'desk'))?.text).not.toContain('gesperrt')
    expect((await says('emilio', anew))?.text).toContain('Herzlich willkommen')
    expect((await personOf(store, 'emil'))?.human).toBeDefined()
  })
  test('opens once and never again, though its account is gone and its partner has left and come back', async () => {
    const { says, does, bot, code } = await withCode()
    expect((await says('zoe', code))?.text).toContain('Herzlich willkommen')
    await bot.gone('console:zoe')
    await does('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
    await does('kora', 'organization restore', { organization: 'fahre' })
    const anew = codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)
    expect(anew).not.toBe(code)
    expect((await says('zoe', code))?.text).toContain('schon benutzt')
    expect((await says('emilio', anew))?.text).toContain('Herzlich willkommen')
  })
  test('is the same until it has expired, after 60 days', async () => {
    const { says, does, clock, code } = await withCode()
    expect(codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)).toBe(code)
    clock.turn(60 * 24 * 3600)
    expect((await says('emilio', code))?.text).toContain('Dieser Code ist abgelaufen.')
    expect(codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)).not.toBe(code)
  })
  test('tells only whoever has its secret what it was, also when it is kept no longer', async () => {
    const { says, store, clock, code } = await withCode()
    const wrong = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`
    await says('emilio', code)
    for (let i = 0; i < mostWrong + 2; i += 1)
      expect((await says('zoe', wrong))?.text).toContain('Dieser Code stimmt nicht.')
    expect((await store.find(codes))[0]?.value.wrong).toBe(mostWrong)
    expect((await says('zoe', code))?.text).toContain('schon benutzt')
    clock.turn(60 * 24 * 3600)
    const [kept] = await store.find(codes)
    if (kept) await store.commit([drop(kept)])
    expect((await says('zoe', wrong))?.text).toContain('Dieser Code stimmt nicht.')
    expect((await says('zoe', code))?.text).toContain(
      'Dieser Code ist abgelaufen. Zum Beitreten gibt Ihnen die Netzwerkkoordination einen neuen',
    )
  })
  test('is used once, by whoever comes first', async () => {
    const { says, store, code } = await withCode()
    const texts = (await Promise.all([says('emilio', code), says('zoe', code)])).map((shown) => shown?.text)
    expect(texts.filter((text) => text?.includes('Herzlich willkommen'))).toHaveLength(1)
    expect(texts.filter((text) => text?.includes('schon benutzt'))).toHaveLength(1)
    expect((await findAll(store, people)).filter(({ value }) => value.name === 'Emil Ente')).toHaveLength(1)
  })
  test('is of no use to somebody else who is in already, nor to whoever is shut out', async () => {
    const { says, store, code } = await withCode(bystanders)
    expect((await says('bence', code))?.text).toContain('Dieser Code ist für jemand anderen')
    expect((await says('udo', code))?.text).toContain('gesperrt')
    expect((await personOf(store, 'emil'))?.human).toBeUndefined()
    expect((await says('emilio', code))?.text).toContain('Herzlich willkommen')
  })
  test('opens the door to whoever waited before it, and the request is settled by that', async () => {
    const { says, does, store, code } = await withCode()
    await does('emilio', 'join ask', { organization: 'Fähre', name: 'E. Ente', partner: 'fahre' })
    expect(await findAll(store, joins)).toHaveLength(1)
    expect((await says('emilio', code))?.text).toContain('Herzlich willkommen')
    expect(await findAll(store, joins)).toEqual([])
    expect((await findAll(store, people)).filter(({ value }) => value.guest)).toEqual([])
  })
  test('of somebody who is in the list twice gives them both partners', async () => {
    const twice = [
      create(people, { id: 'anna2', network: 'WL', name: 'Anna Amsel', coordinates: false }),
      create(memberships, {
        id: 'anna2:fahre',
        network: 'WL',
        person: 'anna2',
        organization: 'fahre',
        role: 'contact',
      }),
    ]
    const { says, does } = await openBot(twice)
    const code = codeIn((await does('kora', 'invitation', { person: 'anna2' }))?.text)
    expect((await says('anna', code))?.text).toContain('Partner: Fähre Pevestorf')
    expect((await does('anna', 'offer add', { title: 'Boot', for: 'fahre' }))?.text).toContain(
      'steht im Netzwerk',
    )
    expect((await does('anna', 'offer add', { title: 'Heu', for: 'okohof' }))?.text).toContain(
      'steht im Netzwerk',
    )
  })
})

describe('invitations', () => {
  const many = (n: number): readonly Change[] =>
    Array.from({ length: n }, (_, i) => [
      create(people, {
        id: `p${i}`,
        network: 'WL',
        name: i === 0 ? '=HYPERLINK("https://boese.example")' : `Person ${String(i).padStart(3, '0')}`,
        mail: `p${i}@example.org`,
        coordinates: false,
        ...(i === 1 && { language: 'hu' as const }),
      }),
      create(memberships, {
        id: `p${i}:asztalos`,
        network: 'WL',
        person: `p${i}`,
        organization: 'asztalos',
        role: 'colleague',
      }),
    ]).flat()

  test('of a network of 600 come in two steps, and stay the same', async () => {
    const { does, store } = await openBot()
    const all = many(600)
    for (let i = 0; i < all.length; i += 400) await store.commit(all.slice(i, i + 400))
    const first = await does('kora', 'invitations')
    expect(first?.text).toContain('201 Personen stehen noch nicht in der Datei')
    expect(first?.text).toContain('[Weitere Codes: invitations]')
    const half = rowsOf(first?.card.file?.text ?? '')
    expect(half).toHaveLength(400)
    const second = await does('kora', 'invitations')
    const rows = rowsOf(second?.card.file?.text ?? '')
    expect(rows).toHaveLength(601)
    expect(new Set(rows.map(({ Code }) => Code)).size).toBe(601)
    const known = new Map(rows.map((row) => [row.Name, row.Code]))
    for (const { Name = '', Code } of half) expect(known.get(Name)).toBe(Code)
    expect((await does('kora', 'invitations'))?.card.file?.text).toBe(second?.card.file?.text)
    expect(await findAll(store, codes)).toHaveLength(601)
    // A name that a spreadsheet would reckon is text.
    expect(rows.find(({ 'E-Mail': mail }) => mail === 'p0@example.org')?.Name).toBe(
      '\'=HYPERLINK("https://boese.example")',
    )
    expect(rows.find(({ 'E-Mail': mail }) => mail === 'p1@example.org')?.Text).toContain(
      'Tisztelt Person 001!',
    )
  })

  test('stay one line each and reckon nothing, whatever somebody and their partner are called', async () => {
    const { does } = await openBot([
      create(people, {
        id: 'ida',
        network: 'WL',
        name: 'Ida "Mia";\t+49\n=1+1, -2',
        coordinates: false,
      }),
      create(organizations, { id: 'boese', network: 'WL', name: '@SUM(A1),=cmd' }),
      create(memberships, {
        id: 'ida:boese',
        network: 'WL',
        person: 'ida',
        organization: 'boese',
        role: 'contact',
      }),
    ])
    const text = (await does('kora', 'invitations'))?.card.file?.text ?? ''
    const lines = text.split('\r\n')
    expect(lines).toHaveLength(4)
    expect(text).not.toMatch(/[\n\t](?!.*\r\n|$)/)
    for (const delimiter of [';', ',']) {
      const cells: readonly (readonly string[])[] = parse(text, {
        ...{ bom: true, delimiter, relax_column_count: true, relax_quotes: true },
      })
      expect(cells.flat().filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([])
    }
    const ida = rowsOf(text).find(({ Name = '' }) => Name.startsWith('Ida'))
    expect(ida).toMatchObject({ Name: `Ida "Mia"; '+49 =1+1, '-2`, Organisation: "'@SUM(A1),'=cmd" })
    expect(ida?.Text).toContain(`Schreiben Sie dort einfach diesen Code: ${ida?.Code}.`)
  })

  test('of somebody who speaks another language are in that one, and the file is in the coordinator’s', async () => {
    const { does, store } = await openBot(many(2))
    const dora = await store.get(people, 'kora')
    expect(dora?.value.language).toBeUndefined()
    const text = (await does('kora', 'invitations'))?.card.file?.text ?? ''
    expect(text.split('\r\n')[0]).toBe('\uFEFFName;Organisation;E-Mail;Code;Text')
    const texts = rowsOf(text).map(({ Text = '' }) => Text.split(' ')[0])
    expect(texts.toSorted()).toEqual(['Guten', 'Guten', 'Tisztelt'])
  })

  test('are for those whom a coordinator looks after, and for nobody who waits or is shut out', async () => {
    const { does } = await openBot([
      ...hay,
      ...bystanders,
      create(people, { id: 'otto', network: 'WL', name: 'Otto Otter', coordinates: false }),
      create(organizations, { id: 'arendsee', network: 'WL', name: 'Arendsee', region: 'Altmark' }),
      create(memberships, {
        id: 'otto:arendsee',
        network: 'WL',
        person: 'otto',
        organization: 'arendsee',
        role: 'contact',
      }),
    ])
    const namesFor = async (who: string) =>
      rowsOf((await does(who, 'invitations'))?.card.file?.text ?? '').map(({ Name }) => Name)
    expect(await namesFor('kora')).toEqual(['Emil Ente', 'Otto Otter'])
    expect(await namesFor('rita')).toEqual(['Emil Ente'])
    expect(await namesFor('ralf')).toEqual(['Otto Otter'])
    expect((await does('ralf', 'invitation', { person: 'emil' }))?.text).toContain('Das kenne ich hier nicht')
    expect((await does('anna', 'invitations'))?.text).not.toMatch(shape)
  })

  test('asked for twice at once are one code each', async () => {
    const { does, store } = await openBot([...bystanders])
    const [one, other] = await Promise.all([does('kora', 'invitations'), does('rita', 'invitations')])
    expect(codeIn(one?.text)).toBe(codeIn(other?.text))
    expect(await findAll(store, codes)).toHaveLength(1)
  })
})

test('a partner is named for whoever of it is not in the chat, else for all', async () => {
  const { does, says } = await openBot()
  await does('kora', 'member add', { organization: 'okohof', name: 'Maria Muster' })
  const absent = (await says('kora', 'einladung Ökohof'))?.text
  expect(absent).toContain('Maria Muster')
  codeIn(absent)
  const all = (await says('kora', 'einladung Asztalos'))?.text
  for (const name of ['Bence Bíró', 'Dóra Deák']) expect(all).toContain(name)
})

test('a letter says where the network is, and who invites', async () => {
  const { does, store } = await openBot()
  const letter = async () => (await does('kora', 'invitation', { person: 'emil' }))?.text
  expect(await letter()).toMatch(
    /Sie finden es hier: Console \(markt, plausch\)\. .*Einladung kommt von: Kora Koch$/m,
  )
  const network = (await store.get(networks, 'WL')) ?? expect.fail()
  await store.commit([replace(network, { ...network.value, privacy: 'Gerda Gans, 05841 77' })])
  expect(await letter()).toContain('Die Einladung kommt von: Gerda Gans, 05841 77')
  expect((await does('kora', 'invitations'))?.card.file?.text).toContain('Gerda Gans, 05841 77')
})

test('where nobody has said either, it says neither', async () => {
  const { does, store } = await openBot()
  const kora = (await store.get(people, 'kora')) ?? expect.fail()
  const { confirmed: _, ...unconfirmed } = kora.value
  const rooms = await findAll(store, places)
  await store.commit([replace(kora, unconfirmed), ...rooms.map(drop)])
  const text = (await does('kora', 'invitation', { person: 'emil' }))?.text
  expect(text).toContain('im Chat: Wendland. Rundruf findet')
  expect(text).toMatch(/Wir freuen uns auf Sie!$/m)
})

test.each([
  ['de', 'Hier nicht genannt, weil sie ihre Daten nur anderswo zeigen: 1 Person.'],
  ['en', 'Not named here, as they show their data elsewhere alone: 1 person.'],
  ['hu', 'Nincs itt megnevezve 1 személy, mert az adataik csak máshol láthatók.'],
] as const)(
  'in %s, whoever shows themselves elsewhere alone is counted and not named, absent, come or inviting',
  async (language, hidden) => {
    const { store, does, says, code } = await withCode()
    const human = (await store.get(humans, 'kora')) ?? expect.fail()
    await store.commit([replace(human, { ...human.value, language })])
    const hides = async (id: string) => {
      const kept = (await store.get(people, id)) ?? expect.fail()
      await store.commit([replace(kept, { ...kept.value, platforms: ['elsewhere'] })])
    }
    const listed = async () => {
      const shown = await does('kora', 'invitations')
      return `${shown?.text}\n${shown?.card.file?.text ?? ''}`
    }
    expect(await listed()).toMatch(/Emil Ente[\s\S]*Kora Koch/)
    await hides('kora')
    expect(await listed()).not.toContain('Kora')
    await hides('emil')
    expect(await listed()).not.toContain('Emil')
    expect(await listed()).toContain(hidden)
    const single = async () => (await does('kora', 'invitation', { person: 'emil' }))?.text
    expect(await single()).toBe(`emil: ${code}`)
    await says('emilio', code)
    expect((await store.get(people, 'emil'))?.value.human).toBeDefined()
    expect(await listed()).not.toContain('Emil')
    expect(await single()).not.toContain('Emil')
  },
)
