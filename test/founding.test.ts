import { describe, expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { prospects } from '../src/domain/prospect.ts'
import { create, findAll, replace } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { worldOf } from './world.ts'

test('two who found the same at once, one with its legal form, found it once: the second is shown the first', async () => {
  const { store, clock } = await openBot()
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  await store.commit([replace(home, { ...home.value, joining: 'open' })])
  const ask = (who: string, organization: string) =>
    callsTo(createBot(worldOf(store, clock))).does(who, 'join ask', {
      organization,
      name: `Zara ${who}`,
      town: 'Gartow',
    })
  const shown = await Promise.all([ask('eins', 'Mühle Müller GmbH'), ask('zwei', 'Mühle Müller')])
  const founded = (await findAll(store, organizations)).filter(({ value }) => value.name.startsWith('Mühle'))
  expect(founded).toHaveLength(1)
  const other = shown.find(({ text } = expect.fail()) => !text.includes('willkommen'))
  expect(other?.text).toContain(founded[0]?.value.name)
})

describe('whoever was expected is expected no more', () => {
  const joinsAs = async (expected: readonly string[], asked: string) => {
    const { store, says, does, clock } = await openBot()
    const of = { network: 'WL', name: 'Bäckerei Backhaus', at: '2026-08-01T10:00:00Z' }
    await store.commit(
      expected.map((town, i) => create(prospects, { id: `WL-7PQRS${i + 2}`, ...of, ...(town && { town }) })),
    )
    await says('zoe', `beitreten ${asked}`)
    clock.turn(1)
    await says('zoe', 'Zoe Zander')
    const [join] = await findAll(store, joins)
    await does('kora', 'join approve', { join: join?.id ?? '' })
    const all = await findAll(store, prospects)
    return all.filter(({ value }) => value.joined !== undefined).map(({ value }) => value.town ?? '')
  }

  test('where one of the two has no town', async () => {
    expect(await joinsAs(['Lüchow'], 'Bäckerei Backhaus')).toEqual(['Lüchow'])
    expect(await joinsAs([''], 'Bäckerei Backhaus')).toEqual([''])
  })

  test('where there are two of that name, nobody knows which', async () => {
    expect(await joinsAs(['Lüchow', 'Gartow'], 'Bäckerei Backhaus')).toEqual([])
  })
})
