import { expect, test } from 'vitest'
import { type Network, networks } from '../src/domain/network.ts'
import { withoutAct } from '../src/network/without-act.ts'
import { openBot } from './calling.ts'

const without = (before: Network, after: Network, now: Network) => withoutAct({ before, after }, now, [])

const opened = async () => {
  const bot = await openBot()
  const networkOf = async () => (await bot.store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')
  return {
    ...bot,
    networkOf,
    /** Says it; gives what presses the button that takes it back. */
    async sets(said: string) {
      const shown = await bot.says('kora', said)
      const call = shown?.card.buttons?.find((one) => one.call.command === 'network undo')?.call
      return async () =>
        (await bot.does('kora', 'network undo', call?.input ?? expect.fail(`${said} has no button`)))?.text
    },
  }
}

test('settings are taken back in any order, whatever else was set since', async () => {
  const { sets, networkOf } = await opened()
  const before = await networkOf()
  const undo = [
    await sets('netzwerk motto: zwei'),
    await sets('region anlegen Prignitz'),
    await sets('kategorie anlegen Holzkram'),
    await sets('netzwerk anrede: Du'),
  ]
  for (const presses of undo) expect(await presses()).toContain('Rückgängig gemacht: ')
  expect(await networkOf()).toEqual(before)
  for (const presses of undo) expect(await presses()).toContain('Seitdem hat sich etwas geändert')
})

test('“rückgängig” goes back one setting after the other, and offers none twice', async () => {
  const { sets, says, networkOf } = await opened()
  const before = await networkOf()
  for (const said of [
    'netzwerk motto: zwei',
    'region anlegen Prignitz',
    'kategorie anlegen Holzkram',
    'netzwerk anrede: Du',
  ])
    await sets(said)
  const undone: string[] = []
  for (let i = 0; i < 4; i += 1) {
    const shown = await says('kora', 'rückgängig')
    const text = shown?.text.startsWith('Rückgängig gemacht') ? shown.text : (await says('kora', '1'))?.text
    undone.push(/^Rückgängig gemacht: .*/.exec(text ?? '')?.[0] ?? '')
  }
  expect(undone).toEqual([
    'Rückgängig gemacht: Netzwerk einstellen (Anrede)',
    'Rückgängig gemacht: Kategorie anlegen (Holzkram)',
    'Rückgängig gemacht: Region anlegen (Prignitz)',
    'Rückgängig gemacht: Netzwerk einstellen (Motto)',
  ])
  expect(await networkOf()).toEqual(before)
  expect((await says('kora', 'rückgängig'))?.text).toContain('Da ist gerade nichts offen')
})

test('the same setting goes back step by step, the last first', async () => {
  const { sets, networkOf } = await opened()
  const first = await sets('netzwerk motto: eins')
  const second = await sets('netzwerk motto: zwei')
  expect(await first()).toContain('Seitdem hat sich etwas geändert')
  expect(await second()).toContain('Rückgängig gemacht: ')
  expect((await networkOf()).motto).toBe('eins')
  expect(await first()).toContain('Rückgängig gemacht: ')
  expect((await networkOf()).motto).toBeUndefined()
})

test('a region in which another lies by now stays', async () => {
  const { sets, networkOf } = await opened()
  const outer = await sets('region anlegen Prignitz')
  const inner = await sets('region anlegen Lenzen in:Prignitz')
  expect(await outer()).toContain('Seitdem hat sich etwas geändert')
  expect((await networkOf()).regions).toContainEqual({ name: 'Lenzen', also: [], within: 'Prignitz' })
  expect(await inner()).toContain('Rückgängig gemacht: ')
  expect(await outer()).toContain('Rückgängig gemacht: ')
})

test('what was taken off a list comes back to its place, unless its name is another’s by now', () => {
  const term = (id: string, de = id) => ({ id, name: { de, en: de, hu: de } })
  const base = { id: 'WL', name: 'W', language: 'de', tone: 'formal', zone: 'Europe/Berlin' } as const
  const having = (...categories: Network['categories']): Network => ({
    ...base,
    regions: [],
    sectors: [],
    categories,
  })
  const [before, after] = [having(term('a'), term('b')), having(term('b'))]
  expect(without(before, after, having(term('b'), term('c')))).toEqual(
    having(term('a'), term('b'), term('c')),
  )
  expect(without(before, after, having(term('b'), term('c', 'a')))).toBeUndefined()
  // A further name that was given since is somebody's word, too.
  expect(without(having(term('b')), having(term('b', 'x')), having(term('b', 'y')))).toBeUndefined()
})

test('of two modules each is switched back alone', () => {
  const base = { id: 'WL', name: 'W', language: 'de', tone: 'formal', zone: 'Europe/Berlin' } as const
  const lists = { ...base, regions: [], sectors: [], categories: [] }
  const one = { ...lists, switched: { one: true } }
  expect(without(lists, one, { ...lists, switched: { one: true, other: true } })?.switched).toEqual({
    other: true,
  })
})

test('an older decision does not take back a newer one that says the same', async () => {
  const { does, store } = await openBot()
  const motto = async () => (await store.get(networks, 'WL'))?.value.motto
  const first = await does('kora', 'network set', { motto: 'zwei' })
  await does('kora', 'network set', { motto: 'drei' })
  await does('kora', 'network set', { motto: 'zwei' })
  const undo = first?.card.buttons?.find(({ call }) => call.command.includes('undo'))?.call ?? expect.fail()
  expect((await does('kora', undo.command, undo.input))?.text).toContain('Seitdem hat sich etwas geändert')
  expect(await motto()).toBe('zwei')
})

test('of one setting each step goes back, though another was made between', async () => {
  const { sets, networkOf, says } = await opened()
  const one = await sets('netzwerk motto: eins')
  const two = await sets('netzwerk motto: zwei')
  await says('kora', 'region anlegen Prignitz')
  expect(await two()).toContain('Rückgängig gemacht')
  expect((await networkOf()).motto).toBe('eins')
  expect(await one()).toContain('Rückgängig gemacht')
  expect((await networkOf()).motto).not.toBe('eins')
})

test('the first making of a region does not take back the second', async () => {
  const { sets, networkOf, says } = await opened()
  const first = await sets('region anlegen Prignitz')
  await says('kora', 'region entfernen Prignitz')
  await says('kora', 'region anlegen Prignitz')
  expect(await first()).toContain('Seitdem hat sich etwas geändert')
  expect((await networkOf()).regions.map(({ name }) => name)).toContain('Prignitz')
})

test('what a process whose clock is behind has decided since stands', async () => {
  const { sets, clock, networkOf } = await opened()
  clock.turn(10)
  const first = await sets('netzwerk motto: eins')
  clock.turn(-5)
  await sets('netzwerk motto: zwei')
  await sets('netzwerk anrede: Du')
  clock.turn(60)
  expect(await first()).toContain('Seitdem hat sich etwas geändert')
  expect(await networkOf()).toMatchObject({ motto: 'zwei', tone: 'familiar' })
})
