import { expect, test } from 'vitest'
import { whoCalls } from '../src/caller.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { codes, mostWrong, readCode, tellCode, useless } from '../src/domain/code.ts'
import { joins } from '../src/domain/join.ts'
import { regionsWithin } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { create, findAll, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'
import { commands } from './world.ts'

const commandNamed = (name: string) => commands.find((command) => command.name === name) ?? expect.fail(name)

const code = {
  id: 'WL-4FC7KQ',
  network: 'WL',
  purpose: 'invitation',
  by: 'kora',
  about: 'emil',
  at: '2026-08-01T00:00:00.000000Z',
  until: '2026-10-01T00:00:00.000000Z',
  wrong: 0,
} as const

const asks = async (
  { store }: Awaited<ReturnType<typeof openBot>>,
  who: string,
  { room = who, command = 'help', ...input }: Readonly<Record<string, string>> = {},
) => {
  const called = { caller: `console:${who}`, place: `console:${room}` }
  const { network, reader } = await whoCalls(store, called, commandNamed(command), input)
  return `${network?.id ?? 'nowhere'}: ${reader.standing}`
}

test('a stranger stands before the door of the only network, and before none of several', async () => {
  const alone = await openBot(bystanders)
  expect(await asks(alone, 'zoe')).toBe('WL: stranger')
  expect(await asks(alone, 'gita')).toBe('WL: guest')
  expect(await asks(alone, 'udo')).toBe('WL: blocked')
  expect(await asks(alone, 'rita')).toBe('WL: coordinator')
  await alone.store.commit(await neighbours(alone.store))
  expect(await asks(alone, 'zoe')).toBe('nowhere: stranger')
  expect(await asks(alone, 'zoe', { network: 'WL' })).toBe('nowhere: stranger')
  expect(await asks(alone, 'zoe', { room: '#markt' })).toBe('WL: stranger')
  expect(await asks(alone, 'nora', { room: '#markt' })).toBe('WL: stranger')
  expect(await asks(alone, 'nora', { network: 'WL' })).toBe('nowhere: stranger')
  expect(await asks(alone, 'nora')).toBe('NB: member')
})

test('a code that is there opens its network’s door, and no other', async () => {
  const village = await openBot([create(codes, code)])
  await village.store.commit(await neighbours(village.store))
  const redeems = (code: string) => asks(village, 'zoe', { command: 'redeem', code })
  expect(await redeems('WL-4FC7KQ-222222')).toBe('WL: stranger')
  expect(await redeems('wl 4fc7kq 222222')).toBe('WL: stranger')
  expect(await redeems('WL-9ZZZ99-222222')).toBe('nowhere: stranger')
  expect(await redeems('NB-4FC7KQ-222222')).toBe('nowhere: stranger')
})

test('codes are read as people type them, and nothing else is a code', () => {
  const read = { id: 'WL-4FC7KQ', secret: 'H2MNP9' }
  for (const typed of ['WL-4FC7KQ-H2MNP9', 'wl-4fc7kq-h2mnp9', ' WL 4FC7KQ H2MNP9. ', 'WL4FC7KQH2MNP9'])
    expect(readCode(typed)).toEqual(read)
  expect(readCode(tellCode(read.id, read.secret))).toEqual(read)
  for (const typed of [
    '',
    'WL-4FC7KQ',
    'WL-4FC7KQ-H2MNP',
    '4FC7KQ-H2MNP9',
    'WL-4FC7KQ-H2MNP0',
    'Wer liefert Heu?',
  ])
    expect(readCode(typed)).toBeUndefined()
})

test('a code works once, for a time, and not after too many wrong tries', () => {
  const day = (date: string) => Temporal.Instant.from(`${date}T00:00:00Z`)
  expect(useless(code, day('2026-09-30'))).toBeUndefined()
  expect(useless(code, day('2026-10-01'))).toBe('oldCode')
  expect(useless({ ...code, wrong: mostWrong }, day('2026-09-30'))).toBe('lockedCode')
  expect(useless({ ...code, used: code.at }, day('2026-10-02'))).toBe('usedCode')
})

test('five wrong tries lock a code, whoever makes them, also at the same moment', async () => {
  const { store, does } = await openBot([create(codes, code)])
  const tries = await Promise.all(
    Array.from({ length: mostWrong + 1 }, (_, i) =>
      does(i % 2 ? 'zoe' : 'bence', 'redeem', { code: `WL-4FC7KQ-22222${i + 2}` }),
    ),
  )
  const told = tries.map((shown) => shown?.text.split('.')[0])
  expect(told.filter((text) => text === 'Dieser Code stimmt nicht')).toHaveLength(tries.length)
  expect((await store.get(codes, code.id))?.value.wrong).toBe(mostWrong)
})

test('two accounts of one human are one person with the rights of both, until that is taken back', async () => {
  const { store, does } = await openBot([
    create(humans, { id: 'other' }),
    create(accounts, { id: 'console:other', human: 'other', used: '2026-08-01T00:00:00Z' }),
  ])
  const mine = async () => (await does('other', 'mine'))?.text ?? ''
  expect(await mine()).toContain('vorbehalten')
  const kept = (await store.get(humans, 'other')) ?? expect.fail('it is there')
  await store.commit([replace(kept, { ...kept.value, is: 'anna' })])
  expect(await mine()).toContain('Von Ihnen ist gerade nichts offen')
  const again = (await store.get(humans, 'other')) ?? expect.fail('it is there')
  await store.commit([replace(again, { id: 'other' })])
  expect(await mine()).toContain('vorbehalten')
})

test('whoever was somebody else in the same network acts for the partners of both', async () => {
  const { store, does } = await openBot()
  const bence = (await store.get(humans, 'bence')) ?? expect.fail('it is there')
  await store.commit([replace(bence, { ...bence.value, is: 'anna' })])
  const asked = await does('anna', 'offer add', { title: 'Stühle' })
  expect(asked?.text).toMatch(/Für wen|Weiter/)
  const done = await does('anna', 'offer add', { title: 'Stühle', for: 'asztalos' })
  expect(done?.text).toContain('Ihr Angebot steht im Netzwerk: Stühle')
  expect((await store.find(people, { where: { human: 'bence' } })).map(({ id }) => id)).toEqual(['bence'])
})

test('a region is everything within it, and a circle of regions ends', () => {
  const regions = [
    { name: 'Niedersachsen', also: [] },
    { name: 'Wendland', also: [], within: 'Niedersachsen' },
    { name: 'Lüchow', also: [], within: 'Wendland' },
    { name: 'Altmark', also: [] },
    { name: 'Henne', also: [], within: 'Ei' },
    { name: 'Ei', also: [], within: 'Henne' },
  ]
  expect(regionsWithin({ regions }, 'Niedersachsen')).toEqual(['Niedersachsen', 'Wendland', 'Lüchow'])
  expect(regionsWithin({ regions }, 'Lüchow')).toEqual(['Lüchow'])
  expect(regionsWithin({ regions }, 'Ei').toSorted()).toEqual(['Ei', 'Henne'])
})

test('a partner of that name in another town is none that is meant', async () => {
  const { store, does } = await openBot()
  const ask = (town: string) => does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zahn', town })
  await ask('Dannenberg')
  await ask('Lüchow')
  const asked = (await findAll(store, joins)).map(
    ({ value: { organization, founds } }) => organization ?? founds,
  )
  expect(asked).toHaveLength(2)
  expect(asked).toEqual(expect.arrayContaining(['asztalos', { name: 'Asztalos', town: 'Dannenberg' }]))
})

test('only whoever stands outside reads that they will learn how many partners fit', async () => {
  const { does } = await openBot()
  const ask = async (who: string) =>
    (await does(who, 'join ask', { organization: 'Asztalos', name: 'Zoe Zahn' }))?.text
  expect(await ask('zoe')).toContain('wie viele Partner passen')
  const member = await ask('anna')
  expect(member).toContain('Bis dahin können Sie schon fragen')
  expect(member).not.toContain('wie viele Partner passen')
})
